/** A set-up file whose OKR tab holds many rows that are in good order. */
import { toWrite } from '../../src/apps-script/cell-values.js';
import type { SetupInput } from '../../src/panel-api/index.js';
import { FIRST_ROW, OKR_COLUMNS, type OkrColumn, PREPARED_ROWS } from '../../src/workbook/columns.js';
import { type AddOn, openAddOn, setUp, valueIn } from '../headless.js';
import { personOf, sampleRows } from './sample-rows.js';

export const TABLE = 'OKR 2026-Q4';

type Text = string | number;

/** The answers of the set-up for a company of that size. */
export function answersFor(rows: number): Partial<SetupInput> {
  const names = new Set(Array.from({ length: rows }, (_, index) => personOf(index)));
  return { people: [...names].map((name, index) => `${name}, Team ${1 + Math.floor(index / 8)}`).join('\n') };
}

/** Writes rows from a column on, as a script would: no edit hook follows. */
export function writeRows({ host }: AddOn, at: number, from: OkrColumn, rows: readonly (readonly Text[])[]): void {
  host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABLE);
    if (sheet === null) throw new Error(`${TABLE} is not there`);
    const missing = at + rows.length - 1 + PREPARED_ROWS - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const cells = rows.map((row) => row.map(toWrite));
    sheet.getRange(at, OKR_COLUMNS.indexOf(from) + 1, rows.length, cells[0]?.length ?? 0).setValues(cells);
  });
}

/** Opens the file; Tidy up writes the formulas of the rows. */
export async function openBigTable(rows: number): Promise<AddOn> {
  const addOn = await openAddOn();
  setUp(addOn, answersFor(rows));
  const cells = sampleRows(rows).map((row): readonly Text[] => {
    const figures = row.keyResult === '' ? ['', '', ''] : [row.start, row.target, row.current];
    return [row.id, row.objective, row.keyResult, row.owner, row.supports, ...figures];
  });
  writeRows(addOn, FIRST_ROW, 'id', cells);
  valueIn(addOn.panel.okrTidyUp());
  return addOn;
}
