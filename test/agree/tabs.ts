/** The tabs of a workbook on the host by what they are for, and cells of theirs. */
import { readTag, TAB_KEY } from '../../src/apps-script/document.js';
import type { Range, Sheet } from '../../src/apps-script/services.js';
import type { TabRole } from '../../src/panel-api/index.js';
import type { AddOn } from '../headless.js';

export interface RoleTab {
  readonly name: string;
  readonly role: TabRole | 'other';
  readonly sheet: Sheet;
}

/** All tabs in their order. */
export function tabsOf({ host }: AddOn): readonly RoleTab[] {
  const sheets = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.map((sheet): RoleTab => {
    const tag = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === TAB_KEY);
    return { name: sheet.getName(), role: readTag(tag?.getValue() ?? '')?.role ?? 'other', sheet };
  });
}

export function tabOf(addOn: AddOn, role: TabRole): RoleTab {
  const tab = tabsOf(addOn).find((other) => other.role === role);
  if (tab === undefined) throw new Error(`There is no tab for ${role}`);
  return tab;
}

/** The cell of Settings that bears a name. */
export function namedCell({ host }: AddOn, name: string): Range {
  const named = host.globals.SpreadsheetApp.getActiveSpreadsheet().getNamedRanges();
  const range = named.find((other) => other.getName() === name)?.getRange();
  if (range === undefined) throw new Error(`${name} is no name`);
  return range;
}
