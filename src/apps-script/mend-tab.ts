/** Puts the shape of an OKR tab back: rows 1 to 3, and columns that were deleted. */
import { HEADER_ROW, letters, OKR_COLUMNS, type OkrColumn, type Positions } from '../workbook/columns.js';
import { COLUMN_STYLES, HEADER_STYLE, HELPER_WIDTH, NAME_STYLE } from '../workbook/okr-tab.js';
import type { Style } from '../workbook/spec.js';
import type { TopRepair } from '../workbook/top.js';
import { toWrite } from './cell-values.js';
import { COLUMN_KEY } from './document.js';
import type { Services, Sheet } from './services.js';
import { setStyle } from './style-tab.js';

/** Only rows that are blank still are removed: somebody may have typed there since they were read. */
export function mendTop(
  services: Services,
  sheet: Sheet,
  positions: Positions<OkrColumn>,
  { remove, insert, headersFrom, headers: isHeaderless, cycle: isNameless }: TopRepair,
  headers: ReadonlyMap<OkrColumn, string>,
  cycle: string,
): void {
  const width = sheet.getMaxColumns();
  for (const { row, count } of remove) {
    const values = sheet.getRange(row, 1, count, width).getValues();
    if (values.some((line) => line.some((cell) => cell !== ''))) return;
    sheet.deleteRows(row, count);
  }
  for (const { before, count } of insert) sheet.insertRowsBefore(before, count);
  if (headersFrom !== undefined) sheet.moveRows(sheet.getRange(headersFrom, 1, 1, 1), HEADER_ROW);
  if (isHeaderless) {
    for (const [column, header] of headers) {
      const at = positions.get(column);
      if (at !== undefined) sheet.getRange(HEADER_ROW, at, 1, 1).setValues([[header]]);
    }
    setWhole(services, sheet, `A${HEADER_ROW}:${letters(width)}${HEADER_ROW}`, HEADER_STYLE);
  }
  if (isNameless) {
    const name = sheet.getRange(1, positions.get('id') ?? 1, 1, 1);
    name.setValues([[toWrite(cycle)]]);
    setWhole(services, sheet, `${letters(positions.get('id') ?? 1)}1`, NAME_STYLE);
  }
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setRowHeights(1, 1, 40);
  sheet.setRowHeights(2, 1, 6);
}

/** Each column is made behind the one that it stands behind by default, or before all others. */
export function restoreColumns(
  services: Services,
  sheet: Sheet,
  positions: Positions<OkrColumn>,
  columns: readonly { readonly column: OkrColumn; readonly header: string }[],
): void {
  const at = new Map(positions);
  for (const { column, header } of columns) {
    if (at.has(column)) continue;
    const behind = OKR_COLUMNS.slice(0, OKR_COLUMNS.indexOf(column))
      .reverse()
      .find((other) => at.has(other));
    const place = (at.get(behind ?? 'id') ?? 1) + 1;
    sheet.insertColumnsAfter(place - 1, 1);
    for (const [other, position] of at) if (position >= place) at.set(other, position + 1);
    at.set(column, place);
    const whole = `${letters(place)}:${letters(place)}`;
    // The header first: cut off here, the next run knows the column by it.
    sheet.getRange(HEADER_ROW, place, 1, 1).setValues([[header]]);
    sheet.getRange(whole).addDeveloperMetadata(COLUMN_KEY, column);
    const isHelper = OKR_COLUMNS.indexOf(column) >= OKR_COLUMNS.indexOf('kind');
    if (isHelper) {
      sheet.setColumnWidths(place, 1, HELPER_WIDTH);
      sheet.hideColumns(place, 1);
    } else {
      const style = COLUMN_STYLES[column];
      const body = `${letters(place)}${HEADER_ROW + 1}:${letters(place)}`;
      setWhole(services, sheet, body, { format: 'General', ...style });
    }
  }
}

function setWhole(services: Services, sheet: Sheet, a1: string, style: Style): void {
  const range = sheet.getRange(a1);
  if (style.color !== undefined) range.setFontColor(style.color);
  if (style.size !== undefined) range.setFontSize(style.size);
  if (style.bold !== undefined) range.setFontWeight(style.bold ? 'bold' : 'normal');
  setStyle(services, sheet, a1, style);
}
