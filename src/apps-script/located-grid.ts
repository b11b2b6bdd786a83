import type { Put } from '../workbook/spec.js';
import { comparable } from '../workbook/template.js';
import type { Together } from './read-together.js';

export type Located = Together;

/** Content of a cell, by 1-based row and column: its formula if it has one, else its value. */
export function contentAt(grid: Located, row: number, column: number): Put {
  const formula = grid.formulas[row - 1]?.[column - 1] ?? '';
  return formula !== '' ? { formula } : (grid.values[row - 1]?.[column - 1] ?? '');
}

export function formatAt(grid: Located, row: number, column: number): string {
  return grid.formats[row - 1]?.[column - 1] ?? '';
}

export function samePut(a: Put, b: Put): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.formula === b.formula || comparable(a.formula) === comparable(b.formula);
}

/** The same for puts that are the same: to look one up among many. */
export function putName(put: Put): string {
  return typeof put === 'object' ? `=${comparable(put.formula)}` : JSON.stringify(put);
}

/** Columns that name a row: its key, and its titles where it may have no key yet. */
export interface KeyColumns {
  readonly key: number;
  readonly titles: readonly [number, number] | undefined;
  /** Columns that must be empty in a blank row; undefined: all. */
  readonly blank: readonly number[] | undefined;
}
