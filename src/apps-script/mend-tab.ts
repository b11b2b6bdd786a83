/** Puts the shape of an OKR tab back: rows 1 to 3, and columns that were deleted. */
import type { Change } from '../workbook/changes.js';
import { HEADER_ROW, letters, OKR_COLUMNS, type OkrColumn, type Positions } from '../workbook/columns.js';
import { COLUMN_STYLES, HELPER_WIDTH, TOP_HEIGHTS } from '../workbook/okr-tab.js';
import type { Style } from '../workbook/spec.js';
import { toWrite } from './cell-values.js';
import { COLUMN_KEY } from './document.js';
import type { Services, Sheet } from './services.js';
import { setStyle } from './style-tab.js';

/** Only rows that are blank still are removed: somebody may have typed there since they were read. */
export function mendTop(
  services: Services,
  sheet: Sheet,
  positions: Positions<OkrColumn>,
  { repair, headers, cycle, styles }: Extract<Change, { kind: 'top' }>,
): void {
  const { remove, insert, headersFrom, headers: isHeaderless, cycle: isNameless } = repair;
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
  }
  if (isNameless) {
    const name = sheet.getRange(1, positions.get('id') ?? 1, 1, 1);
    name.setValues([[toWrite(cycle)]]);
  }
  // New rows take their looks from a neighbour.
  for (const { a1, style } of styles) setWhole(services, sheet, a1, style);
  sheet.setFrozenRows(HEADER_ROW);
  for (const { row, px } of TOP_HEIGHTS) sheet.setRowHeights(row, 1, px);
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
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
  if (style.bold !== undefined) range.setFontWeight(style.bold ? 'bold' : 'normal');
  setStyle(services, sheet, a1, style);
}
