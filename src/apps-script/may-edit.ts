/** Whether the person may edit this file. */
import { findTabs } from './read-book.js';
import type { Services } from './services.js';

/** Asks for a cell that nobody has a reason to protect: in our hidden tab, or before set-up in the open one. */
export function mayEdit(services: Services): boolean {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const hidden = findTabs(spreadsheet).find(({ info }) => info.role === 'undo')?.sheet;
  return (hidden ?? spreadsheet.getActiveSheet()).getRange(1, 1, 1, 1).canEdit();
}
