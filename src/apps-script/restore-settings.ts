/** Rows of Settings that were deleted, and names that formulas do not find any more. */

import { BOOK_WORDS } from '../i18n/book/index.js';
import { letters, type Positions, type SettingsColumn } from '../workbook/columns.js';
import { CYCLE_NAMES, type SettingRow, settingRows } from '../workbook/settings.js';
import { toWrite } from './cell-values.js';
import type { Sheet, Spreadsheet } from './services.js';

/** Puts the rows behind the last setting, with their names. */
export function restoreSettings(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  positions: Positions<SettingsColumn>,
  rows: readonly SettingRow[],
): void {
  const at = (column: SettingsColumn) => positions.get(column) ?? 1;
  for (const { key, name, label, value, help } of rows) {
    const keys = keysOf(sheet, at('key'));
    if (keys.includes(key)) continue;
    const last = keys.reduce((found, other, index) => (other === '' ? found : index + 1), 1);
    sheet.insertRowsAfter(last, 1);
    const put = (column: SettingsColumn, cell: SettingRow['value']) =>
      sheet.getRange(last + 1, at(column), 1, 1).setValues([[isFormula(cell) ? String(cell) : toWrite(cell)]]);
    put('setting', label);
    put('value', value);
    put('help', help);
    // The key last: only a row that is whole is known.
    put('key', key);
    spreadsheet.setNamedRange(name, sheet.getRange(last + 1, at('value'), 1, 1));
  }
}

/** Only a default of our own is ever a formula here. */
const isFormula = (value: SettingRow['value']): boolean => typeof value === 'string' && value.startsWith('=');

/** Names the cells again: a name whose row, or whose tab, was deleted. */
export function restoreNames(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  positions: Positions<SettingsColumn>,
  names: readonly string[],
): void {
  const keys = keysOf(sheet, positions.get('key') ?? 1);
  const keyOf = new Map(settingRows(BOOK_WORDS.en).map(({ name, key }) => [name, key]));
  const columns: Readonly<Record<string, SettingsColumn>> = CYCLE_NAMES;
  for (const name of names) {
    const column = columns[name];
    const row = keys.indexOf(keyOf.get(name) ?? '') + 1;
    const letter = letters(positions.get(column ?? 'value') ?? 1);
    if (column !== undefined) spreadsheet.setNamedRange(name, sheet.getRange(`${letter}:${letter}`));
    else if (row > 0) spreadsheet.setNamedRange(name, sheet.getRange(`${letter}${row}`));
  }
}

function keysOf(sheet: Sheet, column: number): readonly string[] {
  return sheet
    .getRange(1, column, sheet.getMaxRows(), 1)
    .getValues()
    .map((line) => String(line[0] ?? ''));
}
