/** Every command heals before it does its own work: new rows get their IDs, broken formulas are restored. */

import type { Document } from '../apps-script/document.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import { Paused, type Watch } from '../apps-script/watch.js';
import { heal } from '../commands/heal.js';
import { partsOf } from '../commands/parts.js';
import type { Book } from '../workbook/book.js';
import { applyNamed } from './apply-named.js';
import { orProtected } from './take-back.js';

/** Applies what is to be healed and reads again; a book in good order is given back as it is. Needs the lock. */
export function healFirst(document: Document, book: Book, scope: Scope, watch: Watch): Book {
  const changes = partsOf(book, heal(book, false).changes);
  if (changes.length === 0) return book;
  for (const [at, change] of changes.entries()) {
    if (!watch.mayBegin(change)) throw new Paused(at, changes.length);
    // A row that somebody else protected stays as it is: that must not keep others from their own work. Tidy up tells.
    orProtected(() => applyNamed(document, book, change), undefined);
  }
  return readBook(document, scope);
}

/** Whether there is anything to heal. */
export function needsHealing(book: Book): boolean {
  return heal(book, false).changes.length > 0;
}
