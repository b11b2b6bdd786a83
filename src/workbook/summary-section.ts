/** A table of the Summary: its cells and looks. All share one grid, B to O; P to S are hidden. */
import { COLOR } from './colors.js';
import { letters } from './columns.js';
import type { Block, Put, Style, TabSpec } from './spec.js';
import type { Place } from './summary-places.js';

export interface Section {
  readonly blocks: readonly Block[];
  readonly styles: TabSpec['styles'];
}

/** What stands in a line, by the letter of its column. */
export type Line = Partial<
  Readonly<Record<'B' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S', Put>>
>;

/** S. The hidden columns of a line: P status code, Q key (ID or number), R row in the OKR tab, S expected progress. */
const LAST_LINE_COLUMN = 19;

/** Lines as a block over columns `from` to `to`, 1-based. */
export function linesAt(row: number, lines: readonly Line[], from = 2, to = LAST_LINE_COLUMN): Block {
  const columns = Array.from({ length: to - from + 1 }, (_, index) => letters(from + index) as keyof Line);
  return { row, column: from, cells: lines.map((line) => columns.map((column) => line[column] ?? '')) };
}

const THIN = { color: COLOR.line, weight: 'thin' } as const;
const MEDIUM = { color: COLOR.secondary, weight: 'medium' } as const;

/** Title, headers and lines of a table that reaches from one column to another; `right` are right-aligned headers. */
export function frameStyles(
  { title, header, first, lines }: Place,
  from: string,
  to: string,
  right: readonly string[],
): TabSpec['styles'] {
  const aligned: Style = { align: 'right' };
  return [
    { a1: `${from}${title}`, style: { size: 12, bold: true } },
    { a1: `${from}${header}:${to}${header}`, style: { size: 9, bold: true, color: COLOR.secondary, line: MEDIUM } },
    ...right.map((columns) => ({ a1: rowOf(columns, header), style: aligned })),
    // As the figures below it, which keep off the next column by a blank.
    ...(from === 'B' ? [{ a1: `I${header}`, style: { format: '@" "' } }] : []),
    { a1: `${from}${first}:${to}${first + lines - 1}`, style: { line: THIN } },
  ];
}

/** `D:H` of one row. */
function rowOf(columns: string, row: number): string {
  const [from = '', to = from] = columns.split(':');
  return from === to ? `${from}${row}` : `${from}${row}:${to}${row}`;
}

/** A look of columns (`D:H`, `I`) in all lines of a table. */
export function columnStyle({ first, lines }: Place, columns: string, style: Style): TabSpec['styles'][0] {
  const [from = '', to = from] = columns.split(':');
  return { a1: `${from}${first}:${to}${first + lines - 1}`, style };
}

/** The last line of a table, where it counts the rest or says that there is nothing. */
export function quietLine({ first, lines }: Place, column = 'B'): TabSpec['styles'][0] {
  return { a1: `${column}${first + lines - 1}`, style: { bold: false, color: COLOR.secondary } };
}

/** A remark at the right end of a title's row. */
export function remarkStyle({ title }: Place, column = 'O'): TabSpec['styles'][0] {
  return { a1: `${column}${title}`, style: { size: 9, color: COLOR.secondary, align: 'right' } };
}

export const PERCENT: Style = { align: 'right', format: '0%" "' };
export const BAR: Style = { size: 8, color: COLOR.secondary };
/** As a status looks without a colour rule: that of a row that is fine. */
export const STATUS: Style = { color: COLOR.good };
