/** A tab made even: every row equally long, texts clean, merged cells known. */
import type { Cell } from '../okr/cell.js';
import { isoOf } from '../okr/day.js';
import { isDateFormat, shown } from '../okr/show.js';
import type { Merge, SheetGrid } from './reading.js';
import { clean, cleanCell } from './text.js';

export interface Sheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): Cell;
  /** As shown, clean. '' is empty. */
  text(row: number, column: number): string;
  format(row: number, column: number): string;
  isBold(row: number, column: number): boolean;
  /** Colour behind it; '' is none. */
  fill(row: number, column: number): string;
  /** The note on it, clean. */
  note(row: number, column: number): string;
  /** Where it links to; '' is nowhere. */
  link(row: number, column: number): string;
  /** Depth, blanks at the beginning included. */
  indent(row: number, column: number): number;
  /** The merge whose top left cell this is. */
  mergeAt(row: number, column: number): Merge | undefined;
  /** The merge that covers the cell, wherever it begins. */
  mergeOver(row: number, column: number): Merge | undefined;
}

/** A tab with more is read as far as this. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

export function sheetOf(grid: SheetGrid): Sheet {
  const rows = Math.min(MOST_ROWS, lastFilled(grid.values) + 1);
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...grid.values.slice(0, rows).map((row) => row.length)));
  const texts: string[][] = [];
  for (let row = 0; row < rows; row += 1) {
    texts.push(
      Array.from({ length: columns }, (_, column) => {
        const value = grid.values[row]?.[column] ?? '';
        const display = grid.displays?.[row]?.[column];
        return value === ''
          ? ''
          : display === undefined || display === ''
            ? shownText(value, grid.formats?.[row]?.[column] ?? '')
            : clean(display);
      }),
    );
  }
  const merges = new Map<string, Merge>();
  for (const merge of grid.merges ?? []) {
    if (merge.rows * merge.columns > MOST_ROWS * 4) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        merges.set(`${row}:${column}`, merge);
      }
    }
  }
  const value = (row: number, column: number): Cell => grid.values[row]?.[column] ?? '';
  return {
    name: grid.name ?? '',
    rows,
    columns,
    value,
    text: (row, column) => texts[row]?.[column] ?? '',
    format: (row, column) => grid.formats?.[row]?.[column] ?? '',
    isBold: (row, column) => grid.bold?.[row]?.[column] === true,
    fill: (row, column) => {
      const color = (grid.fills?.[row]?.[column] ?? '').toLowerCase();
      return color === '#ffffff' || color === 'white' ? '' : color;
    },
    link: (row, column) => grid.links?.[row]?.[column] ?? '',
    note: (row, column) => clean(grid.notes?.[row]?.[column] ?? ''),
    indent: (row, column) => (grid.indents?.[row]?.[column] ?? 0) + leadingBlanks(value(row, column)),
    mergeAt: (row, column) => {
      const merge = merges.get(`${row}:${column}`);
      return merge !== undefined && merge.row === row && merge.column === column ? merge : undefined;
    },
    mergeOver: (row, column) => merges.get(`${row}:${column}`),
  };
}

/** Where nobody says what the cell shows. */
function shownText(value: Cell, format: string): string {
  if (typeof value !== 'number' || format === '' || format === 'General') return cleanCell(value);
  return isDateFormat(format) ? isoOf(value) : shown(value, format);
}

function lastFilled(values: readonly (readonly Cell[])[]): number {
  let last = values.length - 1;
  while (last >= 0 && !(values[last] ?? []).some((cell) => cleanCell(cell) !== '')) last -= 1;
  return last;
}

function leadingBlanks(cell: Cell): number {
  if (typeof cell !== 'string') return 0;
  const blanks = /^[^\S\n]*/.exec(cell)?.[0] ?? '';
  return blanks.replace(/\u3000/g, '  ').replace(/\t/g, '  ').length / 2;
}
