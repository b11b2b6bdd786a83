/** Whether the person may edit this file. */
import { type Document, tabOf } from './document.js';
import { Refused } from './failures.js';

/** Asks for a cell that nobody has a reason to protect: in our hidden tab, or before set-up in the open one. */
export function mayEdit(document: Document): boolean {
  const sheet = tabOf(document, 'undo')?.sheet ?? document.spreadsheet.getActiveSheet();
  return sheet.getRange(1, 1, 1, 1).canEdit();
}

/** Throws where this person may look and not edit. */
export function requireEdit(document: Document): void {
  if (!mayEdit(document)) throw new Refused('readOnly');
}
