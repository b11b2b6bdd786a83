/** A set-up file whose OKR tab holds many rows that are in good order. */
import { toWrite } from '../../src/apps-script/cell-values.js';
import type { SetupInput } from '../../src/panel-api.js';
import { FIRST_ROW, OKR_COLUMNS, PREPARED_ROWS } from '../../src/workbook/columns.js';
import { type AddOn, openAddOn, setUp, valueIn } from '../headless.js';
import { personOf, sampleRows } from './sample-rows.js';

export const TABLE = 'OKR 2026-Q4';

/** The answers of the set-up for a company of that size. */
export function answers(rows: number): Partial<SetupInput> {
  const names = new Set(Array.from({ length: rows }, (_, index) => personOf(index)));
  return { people: [...names].map((name, index) => `${name}, Team ${1 + Math.floor(index / 8)}`).join('\n') };
}

/** Writes rows of text from column B on, as a script or a paste would: nothing follows. */
export function writeRows(addOn: AddOn, at: number, rows: readonly (readonly (string | number)[])[]): void {
  const { host } = addOn;
  host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABLE);
    if (sheet === null) throw new Error(`${TABLE} is not there`);
    const width = rows[0]?.length ?? 0;
    sheet.getRange(at, OKR_COLUMNS.indexOf('objective') + 1, rows.length, width).setValues(rows.map((row) => row.map(toWrite)));
  });
}

/** Opens the file and lets Tidy up give the rows their IDs and formulas. */
export async function openBigTable(rows: number): Promise<AddOn> {
  const addOn = await openAddOn();
  setUp(addOn, answers(rows));
  const { host } = addOn;
  host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABLE);
    const missing = FIRST_ROW - 1 + rows + PREPARED_ROWS - (sheet?.getMaxRows() ?? 0);
    if (missing > 0) sheet?.insertRowsAfter(sheet.getMaxRows(), missing);
  });
  writeRows(
    addOn,
    FIRST_ROW,
    sampleRows(rows).map(({ objective, keyResult, owner, start, target, current }) => {
      return [objective, keyResult, owner, '', ...(keyResult === '' ? ['', '', ''] : [start, target, current])];
    }),
  );
  valueIn(addOn.panel.okrTidyUp());
  return addOn;
}
