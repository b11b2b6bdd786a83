/** Applies a change and, where that fails, names the tab as people know it. */
import { applyChange } from '../apps-script/apply.js';
import type { Document } from '../apps-script/document.js';
import { isProtection, ProtectedCell } from '../apps-script/protected-cell.js';
import { TabGone } from '../apps-script/tab-gone.js';
import type { Book } from '../workbook/book.js';
import type { Change } from '../workbook/changes.js';

export function applyNamed(document: Document, book: Book, change: Change): ReturnType<typeof applyChange> {
  try {
    return applyChange(document, change);
  } catch (error) {
    if (error instanceof TabGone) throw new TabGone(error.tab, nameOf(book, error.tab));
    if (isProtection(error)) throw new ProtectedCell(tabName(document, change), '');
    throw error;
  }
}

function tabName({ tabs }: Document, change: Change): string {
  const tab = tabs.find(({ id, role }) =>
    change.kind === 'log' ? role === 'log' : 'tab' in change && id === change.tab,
  );
  return tab?.sheet.getName() ?? '';
}

/** The name of a tab as the book was read, or ''. */
export const nameOf = (book: Book, tab: number): string => book.tabs.find(({ id }) => id === tab)?.name ?? '';
