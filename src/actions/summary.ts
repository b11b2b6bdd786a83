/** Renews the summary and opens it; one that was deleted is made anew. */
import { type Document, type OurTab, openDocument, renewed } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { mayEdit } from '../apps-script/may-edit.js';
import { showCell } from '../apps-script/panel.js';
import type { Scope } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { pastOfTable } from '../commands/check-in/now.js';
import { planOpenSummary } from '../commands/summary.js';
import { checkInDays } from '../okr/check-in/rate.js';
import type { TabRole } from '../panel-api/index.js';
import type { Book, OkrTable } from '../workbook/book.js';
import type { Plan } from '../workbook/changes.js';
import { noTable } from './no-table.js';
import { runCommand } from './run-command.js';

/** Names of all tabs are needed only where one may have to be made. */
function scopeOf({ tabs }: Document): Scope {
  const count = (role: TabRole) => tabs.filter((tab) => tab.role === role && tab.ready).length;
  return { tables: true, people: true, journal: true, names: count('summary') < count('okr'), log: true };
}

/** The lists of the summary as the file stands. */
function summaryPlan(book: Book): Plan<null> {
  const table = book.tables[0];
  return planOpenSummary(book, table === undefined ? [] : checkInDays(pastOfTable(book, table)));
}

/** That of the current cycle, where it is known; else the first one. It may have been made just now. */
function summaryOf(document: Document, current: OkrTable | undefined): OurTab | undefined {
  const own = ({ tabs }: Document) => tabs.filter(({ role, ready }) => role === 'summary' && ready);
  const isCurrent = ({ cycle }: OurTab) => cycle === current?.tab.cycle;
  const known = own(document).find(isCurrent);
  if (known !== undefined) return known;
  const now = own(current === undefined ? document : renewed(document));
  return now.find(isCurrent) ?? now[0];
}

/** People who may only read see the lists as they were written last; the figures are formulas and live. */
export function showSummary(services: Services): void {
  const document = openDocument(services);
  const canEdit = mayEdit(document);
  const action = { code: 'summary', scope: scopeOf, input: '', heals: false, plan: summaryPlan } as const;
  const book = canEdit ? runCommand(services, action).book : undefined;
  const tab = summaryOf(document, book?.tables[0]);
  if (tab === undefined) throw book === undefined || book.tables.length > 0 ? new Refused('readOnly') : noTable(book);
  showCell(services, { tab: tab.id, id: null, column: null });
}
