/** A command that met a protected cell takes back what it wrote before, as far as that can be taken back. */
import { openDocument } from '../apps-script/document.js';
import { keepJournal } from '../apps-script/keep-journal.js';
import { ProtectedCell } from '../apps-script/protected-cell.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { planUndo } from '../commands/undo.js';
import type { Book } from '../workbook/book.js';
import { BOOKKEEPING, type Change } from '../workbook/changes.js';
import type { Journal } from '../workbook/journal.js';
import { applyNamed } from './apply-named.js';

/** The Log only grows, and a record stays one: behind those a command goes forward only. */
export function canTakeBack(changes: readonly Change[]): boolean {
  return changes.every((change) => {
    if (change.kind === 'cells') return !('isRecord' in change);
    return change.kind === 'cycles' || change.kind === 'append' || change.kind === 'moveRow';
  });
}

/** `done` is what the journal holds of this run, `before` the book as it was: its journal comes back too. */
export function takeBack(services: Services, scope: Scope, before: Book, done: Journal): void {
  const document = openDocument(services);
  const book = readBook(document, scope);
  for (const change of planUndo(book, done).changes) applyNamed(document, book, change);
  keepJournal(document, before, before.journal ?? { ...done, state: 'undone', entries: [] });
}

/**
 * What the next command of somebody who may write there does as well: the lists of the summary, trends, marks. Figures
 * do not hang on it, and it keeps nobody from the work that they came for.
 */
export function isComfort(change: Change): boolean {
  if (change.kind === 'cells') return change.cells.every(({ column }) => BOOKKEEPING.includes(column));
  return change.kind === 'renewTab';
}

/** Runs; where a cell is protected it settles first, and the failure tells whether everything was taken back. */
export function orSettled<T>(run: () => T, settle: () => boolean): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ProtectedCell)) throw error;
    throw new ProtectedCell(error.tab, error.cell, settle());
  }
}

/** Runs; where a cell is protected it gives the other answer. */
export function orProtected<T>(run: () => T, other: T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ProtectedCell)) throw error;
    return other;
  }
}
