/** Runs Undo last action. */

import { applyChange } from '../apps-script/apply.js';
import { openDocument } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { keepJournal } from '../apps-script/keep-journal.js';
import { withLock } from '../apps-script/lock.js';
import { readBook } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { canUndo, planUndo, reportUndo } from '../commands/undo.js';
import type { UndoReport } from '../panel-api/index.js';
import type { CellChange } from '../workbook/changes.js';

export function undoLast(services: Services): UndoReport {
  return withLock(services, () => {
    const document = openDocument(services);
    const book = readBook(document, {
      ...{ tables: true, people: true, journal: true, names: false },
      checkIns: 'open',
    });
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
