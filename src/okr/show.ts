/** Shows a number as a cell with a number format does, as far as sentences need it: percent, decimals, unit. */
import { type Cell, isNumber, textOf } from './cell.js';

/** Whether a number format shows a percent; a quoted sign is text. */
export function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Whether a number format shows a day: outside quotes and brackets, the letters of days and years. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd]/i.test(bare) && !/[#0]/.test(bare.replace(/\.0+$/, ''));
}

/** Groups of three, at most six decimals, no trailing zeros: the form of an Automatic cell. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function grouped(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

/** A cell as shown. Reads the first section of the format: digits, thousands, percent, quoted and bracketed units. */
export function shown(cell: Cell, format: string): string {
  if (!isNumber(cell)) return textOf(cell);
  const section = format.split(';')[0] ?? '';
  const mask = /[#0][#0,]*(?:\.[#0]+)?/.exec(
    section.replace(/"[^"]*"|\[[^\]]*\]/g, (quoted) => ' '.repeat(quoted.length)),
  );
  const percent = isPercentFormat(section);
  const value = percent ? cell * 100 : cell;
  if (mask === null || /[ymdhs]/i.test(section.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return plain(cell);
  const decimals = mask[0].split('.')[1]?.length ?? 0;
  const digits = mask[0].includes('#.') || /^0\.#+$/.test(mask[0]) ? plain(value) : value.toFixed(decimals);
  const number = mask[0].includes(',') ? grouped(digits) : digits;
  const unit = (text: string) =>
    text
      .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
      .replace(/"([^"]*)"/g, '$1')
      .replace(/[\\_@*]/g, '');
  return `${unit(section.slice(0, mask.index))}${number}${unit(section.slice(mask.index + mask[0].length))}`;
}
