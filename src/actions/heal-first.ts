/** Every command heals before it does its own work: new rows get their IDs, broken formulas are restored. */

import { applyChange } from '../apps-script/apply.js';
import type { Document } from '../apps-script/document.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import { heal } from '../commands/heal.js';
import type { Book } from '../workbook/book.js';

/** Applies what is to be healed and reads again; a book in good order is given back as it is. Needs the lock. */
export function healFirst(document: Document, book: Book, scope: Scope): Book {
  const { changes } = heal(book, false);
  if (changes.length === 0) return book;
  for (const change of changes) applyChange(document, change);
  return readBook(document, scope);
}

/** Whether there is anything to heal. */
export function needsHealing(book: Book): boolean {
  return heal(book, false).changes.length > 0;
}
