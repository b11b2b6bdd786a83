/** Finds the rows of a grid by their keys, in time linear in its rows. */
import type { Cell } from '../okr/cell.js';
import type { RowKey } from '../workbook/changes.js';
import { FIRST_ROW } from '../workbook/columns.js';
import type { KeyColumns, Located } from './located-grid.js';

type TitlesKey = Extract<RowKey, { readonly near: number }>;

export interface RowIndex {
  /** The 1-based row of an ID right now; undefined when it is gone. Of a repeated ID, the first one. */
  ofId(id: string): number | undefined;
  /** The rows of all keys right now; a key whose row is gone is absent. Keys are told apart by identity. */
  ofAll(keys: readonly RowKey[]): ReadonlyMap<RowKey, number>;
}

/** Text without regard to case, as `=` compares it, and to blanks around it: an ID of blanks only is none. */
const plain = (cell: Cell): string => (typeof cell === 'string' ? cell.trim().toLowerCase() : JSON.stringify(cell));

export function indexRows(grid: Located, columns: KeyColumns): RowIndex {
  const { titles } = columns;
  const byId = new Map<string, number>();
  const byTitles = new Map<string, number[]>();
  for (let at = FIRST_ROW; at <= grid.values.length; at += 1) {
    const cell = (column: number): Cell => grid.values[at - 1]?.[column - 1] ?? '';
    const id = plain(cell(columns.key));
    if (id !== '' && !byId.has(id)) byId.set(id, at);
    if (titles === undefined) continue;
    const name = JSON.stringify([id, cell(titles[0]), cell(titles[1])]);
    const rows = byTitles.get(name);
    if (rows === undefined) byTitles.set(name, [at]);
    else rows.push(at);
  }
  const ofId = (id: string) => byId.get(plain(id));
  return {
    ofId,
    ofAll(keys) {
      const found = new Map<RowKey, number>();
      const alike = new Map<string, TitlesKey[]>();
      for (const key of new Set(keys)) {
        if ('titles' in key) {
          const name = JSON.stringify([plain(key.shares?.id ?? ''), ...key.titles]);
          const group = alike.get(name);
          if (group === undefined) alike.set(name, [key]);
          else group.push(key);
          continue;
        }
        const row = 'id' in key ? ofId(key.id) : blankRow(grid, key.blank, columns);
        if (row !== undefined) found.set(key, row);
      }
      for (const [name, group] of alike) placeAlike(group, byTitles.get(name) ?? [], found);
      return found;
    },
  };
}

/** Rows that read the same are taken in their order: the first of them is the first of them, wherever it moved. */
function placeAlike(group: readonly TitlesKey[], rows: readonly number[], found: Map<RowKey, number>): void {
  const places = [...new Set(group.map(({ near }) => near))].sort((a, b) => a - b);
  const rank = new Map(places.map((near, at) => [near, at]));
  for (const key of group) {
    const shared = key.shares?.of === rows.length ? rows[key.shares.nth] : undefined;
    const row = shared ?? (rows.length <= places.length ? rows[rank.get(key.near) ?? 0] : nearest(rows, key.near));
    if (row !== undefined) found.set(key, row);
  }
}

function nearest(rows: readonly number[], near: number): number | undefined {
  let best: number | undefined;
  for (const row of rows) if (best === undefined || Math.abs(row - near) < Math.abs(best - near)) best = row;
  return best;
}

/** The n-th row without content; behind the last one there are always more. */
function blankRow(grid: Located, nth: number, columns: KeyColumns): number {
  let left = nth;
  for (let at = FIRST_ROW; ; at += 1) {
    const line = grid.values[at - 1] ?? [];
    const cells = columns.blank?.map((column) => line[column - 1] ?? '') ?? line;
    const empty = cells.every((cell) => cell === '');
    if (empty && left === 0) return at;
    if (empty) left -= 1;
  }
}
