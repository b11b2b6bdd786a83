/** Runs Undo last action. */

import { openDocument, renewed } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { keepJournal } from '../apps-script/keep-journal.js';
import { withLock } from '../apps-script/lock.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { Paused } from '../apps-script/watch.js';
import { languageBack, languageIn, summaryChanges } from '../commands/language.js';
import { partsOf } from '../commands/parts.js';
import { canUndo, type LeftAlone, planUndo, reportUndo } from '../commands/undo.js';
import type { UndoReport } from '../panel-api/index.js';
import type { Book } from '../workbook/book.js';
import type { Change } from '../workbook/changes.js';
import { applyNamed } from './apply-named.js';
import { putBack } from './put-back.js';

const SCOPE: Scope = { tables: true, people: true, journal: true, names: false, checkIns: 'open' };
/** The summaries of all cycles are written anew. */
const SUMMARIES: Scope = { tables: true, closed: true, people: true, journal: true, names: false, log: true };

export function undoLast(services: Services): UndoReport {
  return withLock(services, { action: 'undo' }, (watch) => {
    const document = openDocument(services);
    const read = readBook(document, SCOPE);
    const { journal } = read;
    if (!canUndo(journal)) throw new Refused('badInput', { problem: 'nothingToUndo' });
    const language = languageIn(journal.entries);
    const apply = (book: Book, changes: readonly Change[]) => {
      for (const [at, change] of changes.entries()) {
        // Undoing again finds which words are back already.
        if (!watch.mayBegin(change)) throw new Paused(at, changes.length);
        applyNamed(document, book, change);
      }
    };
    // The words first: what else is put back was written in the language before.
    if (language !== undefined) apply(read, languageBack(read, language));
    const book = language === undefined ? read : readBook(document, SCOPE);
    const plan = planUndo(book, journal);
    const changes = partsOf(book, plan.changes);
    const [left, guarded]: [LeftAlone[], LeftAlone[]] = [[], []];
    for (const [at, change] of changes.entries()) {
      // The journal stays as it is: undoing again finds what stands back already.
      if (!watch.mayBegin(change)) throw new Paused(at, changes.length);
      const back = putBack(document, book, change);
      left.push(...back.left);
      guarded.push(...back.guarded);
    }
    if (language !== undefined) {
      const now = readBook(renewed(document), SUMMARIES);
      apply(now, summaryChanges(now, language.was));
    }
    // What is protected now may be put back later, or by somebody else.
    keepJournal(document, book, { ...journal, state: guarded.length === 0 ? 'undone' : 'done' });
    return reportUndo(book, journal, plan, left, guarded);
  });
}
