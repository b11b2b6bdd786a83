/** Deletes a tab of ours, with the names that point into it. */
import type { Document, OurTab } from './document.js';

/** Names first: those of a deleted tab stay behind, unseen by scripts, and may stand in the way of new ones. */
export function deleteTab({ spreadsheet }: Document, tab: OurTab): void {
  for (const named of spreadsheet.getNamedRanges()) {
    if (named.getRange().getSheet().getSheetId() === tab.id) spreadsheet.removeNamedRange(named.getName());
  }
  const sheets = spreadsheet.getSheets();
  const others = sheets.filter((sheet) => sheet.getSheetId() !== tab.id);
  // A spreadsheet cannot be without a visible tab.
  if (others.every((sheet) => sheet.isSheetHidden())) {
    const names = sheets.map((sheet) => sheet.getName());
    let number = 1;
    while (names.includes(`Sheet${number}`)) number += 1;
    spreadsheet.insertSheet(`Sheet${number}`, 0);
  }
  spreadsheet.deleteSheet(tab.sheet);
}
