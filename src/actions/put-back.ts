/** Undoes one change; cells that somebody else protected stay, and the others go back all the same. */
import type { Document } from '../apps-script/document.js';
import { ProtectedCell } from '../apps-script/protected-cell.js';
import type { LeftAlone } from '../commands/undo.js';
import type { Book } from '../workbook/book.js';
import type { CellChange, Change } from '../workbook/changes.js';
import { applyNamed } from './apply-named.js';

interface PutBack {
  /** Somebody has typed there since. */
  readonly left: readonly LeftAlone[];
  readonly guarded: readonly LeftAlone[];
}

type Cells = Extract<Change, { readonly kind: 'cells' | 'cycles' }>;

export function putBack(document: Document, book: Book, change: Change): PutBack {
  if (change.kind === 'cells' || change.kind === 'cycles') return putCells(document, book, change);
  applyNamed(document, book, change);
  return { left: [], guarded: [] };
}

function putCells(document: Document, book: Book, change: Cells): PutBack {
  const { tab, kind: table, cells } = change;
  const named = (list: readonly CellChange[]) => list.map((cell): LeftAlone => ({ tab, table, cell }));
  try {
    return { left: named(applyNamed(document, book, change).skipped), guarded: [] };
  } catch (error) {
    if (!(error instanceof ProtectedCell)) throw error;
    if (cells.length === 1) return { left: [], guarded: named(cells) };
  }
  const each = cells.map((cell) => putCells(document, book, { ...change, cells: [cell] }));
  return { left: each.flatMap(({ left }) => left), guarded: each.flatMap(({ guarded }) => guarded) };
}
