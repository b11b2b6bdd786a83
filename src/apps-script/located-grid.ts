/** A tab's content as it stands right now, with its rows findable by key: read before and after each write. */
import { type Cell, sameCell } from '../okr/cell.js';
import type { RowKey } from '../workbook/changes.js';
import { FIRST_ROW } from '../workbook/columns.js';
import type { Put } from '../workbook/spec.js';
import { comparable } from '../workbook/template.js';
import type { cellReader } from './cell-values.js';
import type { Sheet } from './services.js';

export interface Located {
  /** Row 1 is at index 0. */
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[] | undefined;
}

export function readLocated(sheet: Sheet, read: ReturnType<typeof cellReader>, formats: boolean): Located {
  const range = sheet.getDataRange();
  return {
    values: range.getValues().map((row) => row.map(read)),
    formulas: range.getFormulas(),
    formats: formats ? range.getNumberFormats() : undefined,
  };
}

/** Content of a cell, by 1-based row and column: its formula if it has one, else its value. */
export function contentAt(grid: Located, row: number, column: number): Put {
  const formula = grid.formulas[row - 1]?.[column - 1] ?? '';
  return formula !== '' ? { formula } : (grid.values[row - 1]?.[column - 1] ?? '');
}

export function formatAt(grid: Located, row: number, column: number): string {
  return grid.formats?.[row - 1]?.[column - 1] ?? '';
}

export function samePut(a: Put, b: Put): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.formula === b.formula || comparable(a.formula) === comparable(b.formula);
}

/** Columns that name a row: its key, and its titles where it may have no key yet. */
export interface KeyColumns {
  readonly key: number;
  readonly titles: readonly [number, number] | undefined;
  /** Columns that must be empty in a blank row; undefined: all. */
  readonly blank: readonly number[] | undefined;
}

/** The 1-based row of a key right now; undefined when it is gone. */
export function findRow(grid: Located, row: RowKey, columns: KeyColumns): number | undefined {
  const value = (at: number, column: number): Cell => grid.values[at - 1]?.[column - 1] ?? '';
  const last = grid.values.length;
  if ('id' in row) {
    for (let at = FIRST_ROW; at <= last; at += 1) if (sameCell(value(at, columns.key), row.id)) return at;
    return undefined;
  }
  if ('blank' in row) {
    let left = row.blank;
    for (let at = FIRST_ROW; ; at += 1) {
      const line = grid.values[at - 1] ?? [];
      const cells = columns.blank?.map((column) => line[column - 1] ?? '') ?? line;
      const empty = cells.every((cell) => cell === '');
      if (empty && left === 0) return at;
      if (empty) left -= 1;
    }
  }
  const { titles } = columns;
  if (titles === undefined) return undefined;
  let best: number | undefined;
  for (let at = FIRST_ROW; at <= last; at += 1) {
    if (!sameCell(value(at, columns.key), row.shares ?? '')) continue;
    if (value(at, titles[0]) !== row.titles[0] || value(at, titles[1]) !== row.titles[1]) continue;
    if (best === undefined || Math.abs(at - row.near) < Math.abs(best - row.near)) best = at;
  }
  return best;
}
