/** Runs Undo last action. */
import { canUndo, planUndo, reportUndo } from '../commands/undo.js';
import type { UndoReport } from '../panel-api.js';
import type { CellChange } from '../workbook/changes.js';
import { applyChange } from './apply.js';
import { Refused } from './failures.js';
import { keepJournal } from './keep-journal.js';
import { withLock } from './lock.js';
import { openDocument } from './document.js';
import { readBook } from './read-book.js';
import type { Services } from './services.js';

export function undoLast(services: Services): UndoReport {
  return withLock(services, () => {
    const document = openDocument(services);
    const book = readBook(document, { tables: true, people: true, journal: true, names: false });
    const { journal } = book;
    if (!canUndo(journal)) throw new Refused('badInput', { problem: 'nothingToUndo' });
    const plan = planUndo(book, journal);
    const skipped: CellChange[] = [];
    for (const { changes } of plan.steps) {
      for (const change of changes) skipped.push(...applyChange(document, change).skipped);
    }
    keepJournal(document, book, { ...journal, state: 'undone' });
    return reportUndo(journal, plan, skipped);
  });
}
