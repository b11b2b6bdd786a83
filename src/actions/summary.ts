/** Renews the summary and opens it. */
import { openDocument, tabOf } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { showCell } from '../apps-script/panel.js';
import type { Services } from '../apps-script/services.js';

/** People who may only read see it as it was written last; its figures are formulas and live. */
export function showSummary(services: Services): void {
  const document = openDocument(services);
  const tab = tabOf(document, 'summary');
  if (tab === undefined) throw new Refused('notSetUp');
  showCell(services, { tab: tab.id, id: null, column: null });
}
