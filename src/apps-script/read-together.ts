/**
 * Reads values, formulas and formats of a tab so that they belong together. They come in separate calls; where rows
 * moved between them, a formula would be taken for that of another row.
 */
import type { Cell } from '../okr/cell.js';
import { letters } from '../workbook/columns.js';
import type { cellReader } from './cell-values.js';
import type { CellValue, Sheet } from './services.js';

export interface Together {
  /** Row 1 is at index 0. */
  readonly values: readonly (readonly Cell[])[];
  /** Empty where they were not asked for. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** After so many torn reads in a row the last one is taken: the command looks again before and after it writes. */
const ATTEMPTS = 4;

/**
 * `keys` are the columns that tell rows apart: they are read once more at the end, down to the end of the tab, and must
 * not have changed. A row inserted between placing the range and reading it would push the last one out of sight.
 */
export function readTogether(
  sheet: Sheet,
  read: ReturnType<typeof cellReader>,
  want: { readonly formulas: boolean; readonly formats: boolean },
  keys: readonly number[],
): Together {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const range = sheet.getDataRange();
      const raw = range.getValues();
      const formulas = want.formulas ? range.getFormulas() : [];
      const formats = want.formats ? range.getNumberFormats() : [];
      const torn = keys.length > 0 && moved(sheet, raw, keys);
      if (!torn || attempt === ATTEMPTS) return { values: raw.map((row) => row.map(read)), formulas, formats };
    } catch (error) {
      // Rows were deleted between two calls, and the range reaches past the end.
      if (attempt === ATTEMPTS || !isOutside(error)) throw error;
    }
  }
}

/** Runs what may be run again, once more where rows were deleted between placing a range and using it. */
export function again<T>(run: () => T): T {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return run();
    } catch (error) {
      if (attempt === ATTEMPTS || !isOutside(error)) throw error;
    }
  }
}

/** Whether Google says that a range is not in the tab (any more). */
export function isOutside(error: unknown): boolean {
  return error instanceof Error && /outside the dimensions|out of bounds/i.test(error.message);
}

function moved(sheet: Sheet, before: readonly (readonly CellValue[])[], keys: readonly number[]): boolean {
  const first = Math.min(...keys);
  const now = sheet.getRange(`${letters(first)}1:${letters(Math.max(...keys))}`).getValues();
  return Array.from({ length: Math.max(now.length, before.length) }, (_, row) => row).some((row) =>
    keys.some((key) => String(now[row]?.[key - first] ?? '') !== String(before[row]?.[key - 1] ?? '')),
  );
}
