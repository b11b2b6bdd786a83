/** IDs that several rows of a table bear: such a row is not found by its ID. */
import { type Cell, textOf } from '../okr/cell.js';
import type { OkrTable } from '../workbook/book.js';

const known = new WeakMap<OkrTable, ReadonlySet<string>>();

/** Whether another row of the table bears the ID too; upper and lower case are the same. */
export function isShared(table: OkrTable, id: Cell): boolean {
  let shared = known.get(table);
  if (shared === undefined) {
    const [seen, twice] = [new Set<string>(), new Set<string>()];
    for (const row of table.rows) {
      const key = textOf(row.id).toUpperCase();
      if (seen.has(key)) twice.add(key);
      seen.add(key);
    }
    shared = twice;
    known.set(table, shared);
  }
  return id !== '' && shared.has(textOf(id).toUpperCase());
}
