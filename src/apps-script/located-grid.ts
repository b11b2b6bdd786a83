/** A tab's content as it stands right now, with its rows findable by key: read before and after each write. */
import { type Cell, sameCell } from '../okr/cell.js';
import type { RowKey } from '../workbook/changes.js';
import { FIRST_ROW } from '../workbook/columns.js';
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

/** Columns that name a row: its key, and its titles where it may have no key yet. */
export interface KeyColumns {
  readonly key: number;
  readonly titles: readonly [number, number] | undefined;
  /** Columns that must be empty in a blank row; undefined: all. */
  readonly blank: readonly number[] | undefined;
}

/** The 1-based rows of keys right now; a key whose row is gone is absent. Keys are told apart by identity. */
export function findRows(grid: Located, keys: readonly RowKey[], columns: KeyColumns): ReadonlyMap<RowKey, number> {
  const found = new Map<RowKey, number>();
  const alike = new Map<string, Extract<RowKey, { readonly near: number }>[]>();
  for (const key of new Set(keys)) {
    if ('titles' in key) {
      const name = JSON.stringify([key.titles, key.shares]);
      const group = alike.get(name) ?? [];
      if (!group.some(({ near }) => near === key.near)) group.push(key);
      alike.set(name, group);
    } else {
      const row = findRow(grid, key, columns);
      if (row !== undefined) found.set(key, row);
    }
  }
  for (const group of alike.values()) {
    // Rows that read the same are taken in their order: the first of them is the first of them, wherever it moved.
    const rows = rowsOfTitles(grid, group[0], columns);
    const sorted = [...group].sort((a, b) => a.near - b.near);
    const spare = rows.length - sorted.length;
    for (const [at, key] of sorted.entries()) {
      const shared = key.shares?.of === rows.length ? rows[key.shares.nth] : undefined;
      const row = shared ?? (spare <= 0 ? rows[at] : nearest(rows, key.near));
      if (row !== undefined)
        for (const same of keys) if ('titles' in same && sameTitles(same, key)) found.set(same, row);
    }
  }
  return found;
}

const sameTitles = (a: RowKey, b: RowKey): boolean => JSON.stringify(a) === JSON.stringify(b);

const nearest = (rows: readonly number[], near: number): number | undefined =>
  [...rows].sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];

/** Rows with these titles and no ID, or with the ID that the key shares. */
function rowsOfTitles(grid: Located, key: RowKey | undefined, columns: KeyColumns): readonly number[] {
  const { titles } = columns;
  if (key === undefined || !('titles' in key) || titles === undefined) return [];
  const rows: number[] = [];
  for (let at = FIRST_ROW; at <= grid.values.length; at += 1) {
    if (!sameCell(cellAt(grid, at, columns.key), key.shares?.id ?? '')) continue;
    if (cellAt(grid, at, titles[0]) === key.titles[0] && cellAt(grid, at, titles[1]) === key.titles[1]) rows.push(at);
  }
  return rows;
}

const cellAt = (grid: Located, row: number, column: number): Cell => grid.values[row - 1]?.[column - 1] ?? '';

/** The 1-based row of an ID, or of the n-th blank row, right now; undefined when it is gone. */
export function findRow(grid: Located, row: RowKey, columns: KeyColumns): number | undefined {
  if ('id' in row) {
    for (let at = FIRST_ROW; at <= grid.values.length; at += 1) {
      if (sameCell(cellAt(grid, at, columns.key), row.id)) return at;
    }
    return undefined;
  }
  if ('titles' in row) return nearest(rowsOfTitles(grid, row, columns), row.near);
  let left = row.blank;
  for (let at = FIRST_ROW; ; at += 1) {
    const line = grid.values[at - 1] ?? [];
    const cells = columns.blank?.map((column) => line[column - 1] ?? '') ?? line;
    const empty = cells.every((cell) => cell === '');
    if (empty && left === 0) return at;
    if (empty) left -= 1;
  }
}
