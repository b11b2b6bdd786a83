/** What follows a person's edit in an OKR tab. Comfort only: everything that must be right is healed by commands too. */
import { serialOf } from '../okr/day.js';
import { kindOf } from '../okr/row.js';
import type { Book } from '../workbook/book.js';
import type { CellChange, Change, Plan } from '../workbook/changes.js';
import { heal } from './heal.js';

export interface Edited {
  /** Rows and columns of the edit, 1-based. */
  readonly from: number;
  readonly to: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** New rows get ID, Supports and formulas; Updated follows a change of Current. */
export function planEdit(book: Book, edited: Edited): Plan<null> {
  const changes: Change[] = [];
  const table = book.tables[0];
  const current = table?.positions.get('current') ?? 0;
  if (table !== undefined && current >= edited.firstColumn && current <= edited.lastColumn) {
    const today = serialOf(book.today) ?? 0;
    const cells = table.rows
      .filter((row) => row.at >= edited.from && row.at <= edited.to && kindOf(row) === 'keyResult')
      .filter((row) => row.updated !== today)
      .map((row): CellChange => {
        const id = String(row.id);
        const key = id === '' ? { titles: [row.objective, row.keyResult] as const, near: row.at } : { id };
        return { row: key, column: 'updated', to: today, was: row.updated };
      });
    if (cells.length > 0) changes.push({ kind: 'cells', tab: table.tab.id, cells });
  }
  // Healing comes behind: a new row is named by its titles until it has its ID.
  changes.push(...heal(book, false, edited).changes);
  return { steps: changes.length === 0 ? [] : [{ name: 'edit', changes }], result: null };
}
