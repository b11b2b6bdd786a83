/** Renews the summary and opens it. */
import { openDocument, tabOf } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { mayEdit } from '../apps-script/may-edit.js';
import { showCell } from '../apps-script/panel.js';
import type { Services } from '../apps-script/services.js';
import { pastOfTable } from '../commands/check-in/now.js';
import { planSummary } from '../commands/summary.js';
import { checkInDays } from '../okr/check-in/rate.js';
import type { Book } from '../workbook/book.js';
import type { Plan } from '../workbook/changes.js';
import { runCommand } from './run-command.js';

/** The lists of the summary as the file stands. */
function summaryPlan(book: Book): Plan<null> {
  const table = book.tables[0];
  return planSummary(book, table === undefined ? [] : checkInDays(pastOfTable(book, table)));
}

/** People who may only read see the lists as they were written last; the figures are formulas and live. */
export function showSummary(services: Services): void {
  const document = openDocument(services);
  const tab = tabOf(document, 'summary');
  if (tab === undefined) throw new Refused('notSetUp');
  if (mayEdit(document)) {
    runCommand(services, {
      code: 'summary',
      scope: { tables: true, people: true, journal: true, names: false, log: true },
      input: '',
      heals: false,
      plan: summaryPlan,
    });
  }
  showCell(services, { tab: tab.id, id: null, column: null });
}
