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
    for (const [col, value] of line.entries()) {
      const a1 = `${letters(col + 1)}${row + 1}`;
      if (typeof value === 'boolean') {
        const isPlain = (formats[a1] ?? 'General') === 'General';
        const reading = tickReading(line, col, value, { isTable, isPlain, isDone: line[MEASURE] === done });
        if (reading !== undefined)
          readings.set(reading.isConflict ? `${letters(CONFLICT + 1)}${row + 1}` : a1, reading);
      } else if (isTable && col === SUPPORTS && typeof value === 'string' && /^\s*\d+\s*$/.test(value))
        // A number as a criterion, such as an ID that is one, finds no text of the same digits.
        readings.set(a1, { reason: 'digits', value: `text ${value}` });
      else if (isTable && col === CONFLICT && typeof value === 'number' && !readings.has(a1)) {
        // AB is the one cell that is asked whether it equals a sum.
        const sum = sumOf([START, TARGET, CURRENT].map((figure) => line[figure] ?? ''));
        if (sum !== value && isNearly(sum, value)) readings.set(a1, { reason: 'lastDigit', value: sum });
      }
    }
  }
  return readings;
}

const sumOf = (cells: readonly Cell[]): number =>
  cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);

/** As LibreOffice has it (rtl/math.hxx, approxEqual); whole numbers that a double holds are compared as they are. */
function isNearly(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  if ([apart, a, b].every(Number.isSafeInteger)) return false;
  return apart < Math.min(Math.abs(a), Math.abs(b)) * 2 ** -48;
}

interface Around {
  readonly isTable: boolean;
  /** Without a number format of its own. */
  readonly isPlain: boolean;
  readonly isDone: boolean;
}

/**
 * LibreOffice has no truth values: TRUE is the number 1 with a format of its own, and ISLOGICAL asks for that format.
 *
 * - With another format a tick is a plain number, and so it is wherever a formula asks ISNUMBER, compares or joins texts.
 * - Of Current, V asks ISLOGICAL first and takes a tick for Done / not done alone, where it means what the number means.
 * - SUM and COUNT take it too. Where it stands under Current of another measure, AB is compared with a sum that it is
 *   part of: with AB less by that much, the sum without it gives the same answer.
 */
function tickReading(
  line: readonly Cell[],
  col: number,
  tick: boolean,
  { isTable, isPlain, isDone }: Around,
): (Reading & { readonly isConflict: boolean }) | undefined {
  const isNumber = !isPlain || (isTable && (col !== CURRENT || isDone));
  if (isNumber) return { reason: 'tick', value: Number(tick), isConflict: false };
  const conflict = line[CONFLICT];
  if (!isTable || typeof conflict !== 'number') return undefined;
  return { reason: 'tick', value: conflict - Number(tick), isConflict: true };
}
