/**
 * Cells that LibreOffice reads otherwise than the host, each with a value that the host reads as LibreOffice reads the
 * true one. So a known difference is no hole in the comparison: every cell that follows from it has one right value.
 */
import type { Cell } from '../../src/okr/cell.js';
import { FIRST_ROW, letters, OKR_COLUMNS, type OkrColumn } from '../../src/workbook/columns.js';

/** docs/formulas.md, Where programs differ. */
export const REASONS = ['tick', 'digits', 'lastDigit'] as const;

export interface Reading {
  readonly reason: (typeof REASONS)[number];
  readonly value: number | string;
}

const columnAt = (column: OkrColumn): number => OKR_COLUMNS.indexOf(column);
const [SUPPORTS, START, TARGET, CURRENT, MEASURE, CONFLICT] = (
  ['supports', 'start', 'target', 'current', 'measure', 'unitConflict'] as const
).map(columnAt) as [number, number, number, number, number, number];

/** `done` is the word for Done / not done. */
export function readingsOf(
  role: string,
  cells: readonly (readonly Cell[])[],
  formats: Readonly<Record<string, string>>,
  done: string,
): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const [row, line] of cells.entries()) {
    const isTable = role === 'okr' && row + 1 >= FIRST_ROW;
    const read = [...line];
    const set = (col: number, reading: Reading): void => {
      readings.set(placeOf(row, col), reading);
      read[col] = reading.value;
    };
    for (const [col, value] of line.entries()) {
      const isFormatted = (formats[placeOf(row, col)] ?? 'General') !== 'General';
      if (typeof value === 'boolean') {
        if (isFormatted || (isTable && isNumberInTable(col, line[MEASURE] === done)))
          set(col, { reason: 'tick', value: Number(value) });
      } else if (isTable && col === SUPPORTS && typeof value === 'string' && /^\s*\d+\s*$/.test(value))
        // A number as a criterion, such as an ID that is one, finds no text of the same digits.
        set(col, { reason: 'digits', value: `text ${value}` });
    }
    const conflict = isTable ? conflictReading(line, read) : undefined;
    if (conflict !== undefined) set(CONFLICT, conflict);
  }
  return readings;
}

const placeOf = (row: number, col: number): string => `${letters(col + 1)}${row + 1}`;

/**
 * LibreOffice has no truth values: TRUE is the number 1 with a format of its own. With another format it is a plain
 * number, and so it is wherever a formula asks ISNUMBER, compares or joins texts. Of Current, V asks ISLOGICAL first,
 * which asks for that format, and takes a tick for Done / not done alone, where it means what the number means.
 */
const isNumberInTable = (col: number, isDone: boolean): boolean => col !== CURRENT || isDone;

/**
 * AB is the one cell that is compared with a sum. LibreOffice adds ticks to it, also one under Current that is none for
 * V, and does not see the last digit. `read` is the row with what was found so far.
 */
function conflictReading(line: readonly Cell[], read: readonly Cell[]): Reading | undefined {
  const conflict = line[CONFLICT];
  if (typeof conflict !== 'number') return undefined;
  const figures = [START, TARGET, CURRENT];
  const inOffice = sumOf(figures.map((col) => Number(typeof line[col] === 'string' ? 0 : line[col])));
  const inHost = sumOf(figures.map((col) => (typeof read[col] === 'number' ? read[col] : 0)));
  const isEqual = inOffice === conflict || isNearly(inOffice, conflict);
  if (isEqual === (inHost === conflict)) return undefined;
  const reason = figures.some((col) => typeof line[col] === 'boolean') ? 'tick' : 'lastDigit';
  return { reason, value: isEqual ? inHost : conflict - 1 };
}

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** As LibreOffice has it (rtl/math.hxx, approxEqual); whole numbers that a double holds are compared as they are. */
function isNearly(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  if ([apart, a, b].every(Number.isSafeInteger)) return false;
  return apart < Math.min(Math.abs(a), Math.abs(b)) * 2 ** -48;
}
