/** Commands run only on tables whose rows can be read for certain, and whose formulas find what they need. */
import { Refused } from '../apps-script/failures.js';
import { blockedTable, isDamaged } from '../commands/mend.js';
import type { Book } from '../workbook/book.js';

/** Throws Refused where people put something of their own above the headers: only they can move it. */
export function requireUnblocked(book: Book): void {
  const blocked = blockedTable(book);
  if (blocked !== undefined) throw new Refused('blocked', blocked);
}

/** Throws Refused where Tidy up has to put something back first. Gives the book. */
export function requireWhole(book: Book): Book {
  requireUnblocked(book);
  if (isDamaged(book)) throw new Refused('damaged');
  return book;
}
