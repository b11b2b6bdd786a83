/** What a person has selected in the grid. */
import { textOf } from '../okr/cell.js';
import type { ReadRange } from '../structure/reading.js';
import type { OkrTable } from '../workbook/book.js';
import type { Document } from './document.js';

/** Its ID when the selection stands in the row of one; null elsewhere. */
export function selectedKeyResult({ spreadsheet }: Document, tables: readonly OkrTable[]): string | null {
  const active = spreadsheet.getActiveSheet().getSheetId();
  const table = tables.find(({ tab }) => tab.id === active);
  const at = table === undefined ? undefined : spreadsheet.getActiveRange()?.getRow();
  const row = table?.rows.find((other) => other.at === at && other.keyResult !== '');
  const id = textOf(row?.id ?? '');
  return id === '' ? null : id;
}

/** Selects a range of a tab, so that a person sees what is meant. */
export function selectRange({ spreadsheet }: Document, tab: number, range: ReadRange): void {
  const sheet = spreadsheet.getSheets().find((other) => other.getSheetId() === tab);
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  const [rows, columns] = [lastRow - firstRow + 1, lastColumn - firstColumn + 1];
  if (sheet !== undefined) spreadsheet.setActiveRange(sheet.getRange(firstRow, firstColumn, rows, columns));
}

/** The selected range of the open tab; null where it is one cell only. Of several ranges, the one selected last. */
export function selectedRange({ spreadsheet }: Document): ReadRange | null {
  const range = spreadsheet.getActiveRange();
  if (range === null) return null;
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  if (rows * columns === 1) return null;
  const [firstRow, firstColumn] = [range.getRow(), range.getColumn()];
  return { firstRow, firstColumn, lastRow: firstRow + rows - 1, lastColumn: firstColumn + columns - 1 };
}
