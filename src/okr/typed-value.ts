/**
 * Reads a number as people type it beside a unit: 83, 83%, 1,240,000, 1.2M, 30万, ￥３００, 6 h. What can be meant in
 * two ways is asked, and what is counted in another unit is refused: a wrong figure is worse than a question.
 */
import { isPercentFormat, shown } from './show.js';
import { type Digits, readDigits } from './typed-digits.js';
import { normal, readLeading, readTrailing, sameUnit, type Unit, unitOf } from './typed-unit.js';

export type Typed =
  | { readonly value: number }
  /** Both readings, the one as typed first. */
  | { readonly ask: readonly [number, number] }
  | { readonly problem: 'notANumber' | 'otherUnit' };

const NOT_A_NUMBER: Typed = { problem: 'notANumber' };

/** `unit` is the number format of the cell that the value goes into. */
export function readTyped(text: string, unit: string): Typed {
  const own = unitOf(unit);
  const parts = split(normal(text), own);
  const digits = readDigits(parts?.number ?? '');
  if (parts === undefined || digits === undefined) return NOT_A_NUMBER;
  const leading = readLeading(parts.before, own);
  const trailing = readTrailing(parts.after, own);
  if (leading === undefined || trailing === undefined) return NOT_A_NUMBER;
  if (!sameUnit(leading.word, own) || !sameUnit(trailing.word, own)) return { problem: 'otherUnit' };

  const read = (...powers: readonly [number] | readonly [number, number]) => reading(digits, parts.minus, powers);
  const { power, maybe } = trailing;
  const isPercent = isPercentFormat(unit);
  if (leading.percent || trailing.percent) {
    if (power !== 0) return NOT_A_NUMBER;
    // Beside a plain number it may be a share, as Google takes it, or the figure that the column counts in.
    return isPercent ? read(-2) : read(-2, 0);
  }
  if (isPercent) {
    if (power !== 0 || maybe !== 0) return { problem: 'otherUnit' };
    const size = numberOf(digits, 0);
    return size > 0 && size < 1 ? read(-2, 0) : read(-2);
  }
  if (maybe !== 0) return read(0, maybe);
  if (power === 0 && digits.inThousands !== undefined && hasThousands(unit)) {
    return either(read(0), reading({ ...digits, mantissa: digits.inThousands }, parts.minus, [0]));
  }
  if (power === 0 && digits.inDecimals !== undefined && hasDecimals(unit) && !hasThousands(unit)) {
    return either(read(0), reading({ ...digits, mantissa: digits.inDecimals }, parts.minus, [0]));
  }
  // Where the unit itself counts in 万, 3亿 is 30,000 of it.
  return read(power === 0 ? 0 : power - own.power);
}

/** A column that parts thousands counts in them: there 1.240 may be twelve hundred and forty. */
const hasThousands = (unit: string): boolean => /[#0],[#0]/.test(unit.replace(/"[^"]*"/g, ''));

/** A column with decimals and without marks of thousands: there 1,240 may be 1.24. */
const hasDecimals = (unit: string): boolean => /[#0]\.[#0]/.test(unit.replace(/"[^"]*"/g, ''));

function either(first: Typed, second: Typed): Typed {
  return 'value' in first && 'value' in second ? { ask: [first.value, second.value] } : NOT_A_NUMBER;
}

/** As the cell shows it, with as many more decimals as the value has. */
export function shownExactly(value: number, unit: string): string {
  const isWhole = (text: string) => {
    const back = readTyped(text, unit);
    return 'ask' in back ? back.ask[0] === value : 'value' in back && back.value === value;
  };
  const short = shown(value, unit);
  if (isWhole(short)) return short;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals += 1) {
    const text = shown(value, unit.replace(MASK, `$1.${'0'.repeat(decimals)}`));
    if (isWhole(text)) return text;
  }
  return short;
}
const MOST_DECIMALS = 6;
const MASK = /([#0][#0,]*)(?:\.[#0]+)?/;

/** The sign of the unit alone: %, ¥, days. */
export function unitSign(unit: string): string {
  const { shownBefore, shownAfter } = unitOf(unit);
  return [shownBefore, shownAfter].filter((part) => part !== '').join(' ');
}

interface Parts {
  readonly minus: boolean;
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const SIGN = /^[-+]/;
const NUMBER = /^(?:\d|[.,]\d)[\d., ']*(?:e[-+]?\d+)?/i;

/** Sign, unit, number, unit. The sign stands on either side of a unit: -¥5, ¥-5; (5) is the bookkeeper's minus. */
function split(text: string, own: Unit): Parts | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  let rest = bracketed?.[1] ?? text;
  let signs = bracketed === null ? '' : '-';
  const takeSign = () => {
    signs += SIGN.exec(rest)?.[0] ?? '';
    rest = rest.replace(SIGN, '').trim();
  };
  takeSign();
  // The cell's own words are taken off first: they may hold digits.
  const hasOwn = own.before !== '' && rest.toLowerCase().startsWith(own.before);
  const before = hasOwn ? rest.slice(0, own.before.length) : (/^[^\d.,+-]*/.exec(rest)?.[0] ?? '');
  rest = rest.slice(before.length).trim();
  takeSign();
  if (signs.length > 1) return undefined;
  if (endsWithOwn(rest, own)) rest = rest.slice(0, rest.length - own.after.length).trim();
  const number = NUMBER.exec(rest)?.[0] ?? '';
  return { minus: signs === '-', before: before.trim(), number: number.trim(), after: rest.slice(number.length) };
}

/** 5 m ends with the unit m, 5 mm does not. */
function endsWithOwn(text: string, { after }: Unit): boolean {
  if (after === '' || !text.toLowerCase().endsWith(after)) return false;
  return !(/^[a-z]/.test(after) && /[a-z]$/i.test(text.slice(0, text.length - after.length)));
}

/** Through the text, so that 83% is the very number 0.83. */
function numberOf({ mantissa, exponent }: Digits, power: number): number {
  return Number(`${mantissa}e${exponent + power}`);
}

function reading(digits: Digits, minus: boolean, powers: readonly [number] | readonly [number, number]): Typed {
  // No minus before a zero.
  const valueAt = (power: number) => (minus ? 0 - numberOf(digits, power) : numberOf(digits, power));
  const [first, second] = powers;
  const value = valueAt(first);
  const other = second === undefined ? value : valueAt(second);
  if (!Number.isFinite(value) || !Number.isFinite(other)) return NOT_A_NUMBER;
  return other === value ? { value } : { ask: [value, other] };
}
