/** The order of rows in OKR tables: what is compared to see whether somebody moved, inserted or deleted rows. */
import type { OkrTable } from '../workbook/book.js';

/** Titles row by row. IDs are left out, since a command gives them. */
export function tableShape(tables: readonly OkrTable[]): string {
  return JSON.stringify(tables.map(({ tab, rows }) => [tab.id, rows.map((row) => [row.objective, row.keyResult])]));
}
