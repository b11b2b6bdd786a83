/** The key result that a person has selected in the grid. */
import { textOf } from '../okr/cell.js';
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
