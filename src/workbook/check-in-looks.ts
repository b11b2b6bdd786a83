/** How a check-in tab looks. Its colours are static: the tab is a record of the day, not a live view. */
import type { BookWords } from '../i18n/book/index.js';
import type { AgendaLine, Tint } from './check-in-tab.js';
import { COLOR } from './colors.js';
import { FIRST_ROW, HEADER_ROW } from './columns.js';
import type { Style, TabSpec } from './spec.js';

type Styles = TabSpec['styles'];

const TINTS: Readonly<Record<Tint, Style>> = {
  red: { fill: COLOR.offFill, color: COLOR.off, bold: true },
  amber: { fill: COLOR.riskFill, color: COLOR.risk },
  violet: { fill: COLOR.wordsFill, color: COLOR.words },
};
const THIN = { color: COLOR.line, weight: 'thin' } as const;
const MEDIUM = { color: COLOR.secondary, weight: 'medium' } as const;

export function headStyles(words: BookWords): Styles {
  return [
    { a1: 'A1:K1', style: { color: COLOR.text, size: 10, middle: true, wrap: 'overflow' } },
    { a1: 'A1', style: { size: 16, bold: true, align: 'left', format: words.checkIn.title } },
    { a1: 'C1', style: { color: COLOR.secondary } },
    { a1: 'G1', style: { bold: true, align: 'left' } },
    { a1: 'K1', style: { color: COLOR.notSaved, bold: true } },
    { a1: 'A2', style: { color: COLOR.text, size: 10, middle: true, wrap: 'overflow' } },
    {
      a1: `A${HEADER_ROW}:K${HEADER_ROW}`,
      style: { bold: true, size: 9, color: COLOR.secondary, middle: true, line: MEDIUM },
    },
    { a1: `E${HEADER_ROW}:G${HEADER_ROW}`, style: { align: 'right' } },
    { a1: `H${HEADER_ROW}`, style: { align: 'center' } },
    { a1: `I${HEADER_ROW}:J${HEADER_ROW}`, style: { align: 'right' } },
  ];
}

/** Runs of adjacent rows for which `of` gives the same text; '' for none. */
function runs(lines: readonly AgendaLine[], of: (line: AgendaLine) => string): readonly [string, number, number][] {
  const found: [string, number, number][] = [];
  for (const [index, line] of lines.entries()) {
    const name = of(line);
    const run = found[found.length - 1];
    const row = FIRST_ROW + index;
    if (name === '') continue;
    if (run !== undefined && run[0] === name && run[2] === row - 1) run[2] = row;
    else found.push([name, row, row]);
  }
  return found;
}

/** One call for each run of equal rows, however many key results there are. */
export function agendaStyles(lines: readonly AgendaLine[]): Styles {
  const last = FIRST_ROW - 1 + lines.length;
  const styles: Styles[number][] = [
    { a1: `A${FIRST_ROW}:K${last}`, style: { color: COLOR.text, size: 10, middle: true, line: THIN } },
    { a1: `E${FIRST_ROW}:G${last}`, style: { align: 'right' } },
    { a1: `H${FIRST_ROW}:H${last}`, style: { align: 'center' } },
    { a1: `I${FIRST_ROW}:I${last}`, style: { align: 'right', format: '0%" "' } },
    { a1: `J${FIRST_ROW}:J${last}`, style: { align: 'right', color: COLOR.secondary, format: CHANGE } },
  ];
  const add = (a1: string, style: Style) => styles.push({ a1, style });
  for (const [kind, from, to] of runs(lines, (line) => line.kind)) {
    if (kind === 'item') {
      add(`A${from}:A${to}`, { size: 9, color: COLOR.secondary });
      add(`B${from}:B${to}`, { wrap: 'wrap' });
      add(`G${from}:G${to}`, { bold: true });
      add(`H${from}:H${to}`, { fill: COLOR.input });
      add(`K${from}:K${to}`, { fill: COLOR.input, wrap: 'wrap' });
    }
    if (kind === 'section') add(`A${from}:K${to}`, { fill: COLOR.structure, bold: true, wrap: 'overflow' });
    if (kind === 'heading') add(`A${from}:K${to}`, { bold: true, wrap: 'overflow', line: MEDIUM });
    if (kind === 'free') add(`A${from}:K${to}`, { fill: COLOR.input, wrap: 'overflow' });
    if (kind === 'promise') add(`A${from}:K${to}`, { color: COLOR.secondary, wrap: 'overflow' });
  }
  const linked = (line: AgendaLine) => (line.kind === 'item' ? String(line.item.isLinked) : '');
  for (const [isLinked, from, to] of runs(lines, linked)) {
    add(`G${from}:G${to}`, isLinked === 'true' ? { color: COLOR.secondary, bold: false } : { fill: COLOR.input });
  }
  const tint = (line: AgendaLine) => (line.kind === 'item' ? (line.item.why?.tint ?? '') : '');
  for (const [name, from, to] of runs(lines, tint)) add(`D${from}:D${to}`, TINTS[name as Tint]);
  return styles;
}

/** +14, −3, 0: the sign of a minus as wide as the plus. */
const CHANGE = '"+"0" ";"−"0" ";0" "';
