/** Writes the hidden tab OKR Undo. */
import { BOOK_WORDS } from '../i18n/book/index.js';
import type { Book } from '../workbook/book.js';
import { type Journal, writeJournal } from '../workbook/journal.js';
import { undoTab } from '../workbook/undo-tab.js';
import { literal } from './cell-values.js';
import { type Document, tabOf } from './document.js';
import { makeTab } from './make-tab.js';
import type { Sheet } from './services.js';

/** Puts the journal into the tab in one write, over all that stood there before. */
export function keepJournal(document: Document, book: Book, journal: Journal): void {
  const sheet = undoSheet(document, book);
  const lines = writeJournal(journal);
  const rows = Math.max(lines.length, sheet.getLastRow(), 1);
  if (rows > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  const cells = Array.from({ length: rows }, (_, at) => [literal(lines[at] ?? '')]);
  sheet.getRange(1, 1, rows, 1).setValues(cells);
}

function undoSheet(document: Document, book: Book): Sheet {
  return tabOf(document, 'undo')?.sheet ?? makeTab(document, undoTab(BOOK_WORDS[book.settings?.language ?? 'en']));
}
