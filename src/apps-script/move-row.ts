/** Moves a row of an OKR tab below another, and takes it back if it was another row that moved. */
import { sameCell } from '../okr/cell.js';
import { FIRST_ROW, letters, type OkrColumn, type Positions } from '../workbook/columns.js';
import type { Sheet } from './services.js';

/** Rows may shift between looking one up and moving it; then it is looked up again. */
const ATTEMPTS = 4;

/** Puts the row with the ID `row` right below the one with the ID `below`. Does nothing if it stands there, or one is gone. */
export function moveRow(sheet: Sheet, positions: Positions<OkrColumn>, row: string, below: string): void {
  const column = letters(positions.get('id') ?? 1);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ids = sheet
      .getRange(`${column}${FIRST_ROW}:${column}`)
      .getValues()
      .map((line) => String(line[0] ?? ''));
    const from = ids.findIndex((id) => sameCell(id, row));
    const above = ids.findIndex((id) => sameCell(id, below));
    if (from < 0 || above < 0 || from === above + 1) return;
    const line = FIRST_ROW + from;
    // The destination is counted before the move.
    sheet.moveRows(sheet.getRange(line, 1, 1, 1), FIRST_ROW + above + 1);
  }
}
