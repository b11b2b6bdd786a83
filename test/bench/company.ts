/** A company after a year: its table, its people, and a check-in for each week in the Log. */
import { serialOf } from '../../src/okr/day.js';
import { LOG_COLUMNS } from '../../src/workbook/columns.js';
import { type AddOn, valueIn } from '../headless.js';
import { openBigTable } from './big-table.js';
import { type CommandName, countOn } from './calls.js';
import { openCheckIn, typeNewValues } from './check-in.js';

export const CHECK_INS = 52;
/** Key results that changed from one check-in to the next. */
const CHANGED = 2_000;
const LOG_LINES = CHECK_INS * CHANGED;

/** Commands that read the Log, or write to it, and Home. */
const COMMANDS: readonly CommandName[] = [
  ...(['home', 'check', 'tidyNothing', 'startCheckIn', 'homeOpen', 'checkIn', 'saveKeyResult'] as const),
  ...(['saveCheckIn', 'history', 'summary'] as const),
];

export async function countCompanyCalls(rows: number): Promise<Partial<Record<CommandName, number>>> {
  const addOn = await openBigTable(rows);
  // The first check-in makes the Log.
  openCheckIn(addOn);
  typeNewValues(addOn, 1);
  valueIn(addOn.panel.okrSaveCheckIn(null, []));
  writeLog(addOn, rows);
  addOn.host.clock.set('2026-12-07T09:00:00Z');
  return countOn(addOn, COMMANDS);
}

/** A year of entries above the one that is there. */
function writeLog({ host }: AddOn, rows: number): void {
  const last = serialOf('2026-11-23') ?? 0;
  const lines = Array.from({ length: LOG_LINES }, (_, at) => {
    const day = last - 7 * (CHECK_INS - 1 - Math.floor(at / CHANGED));
    const id = `K${1 + (at % rows)}`;
    return [day, '2026-Q4', 'Check-in', id, `Title of ${id}`, 'Person 1', 0, 12, 3, 0.25, 7, '', 'Person 1'];
  });
  host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('OKR Log');
    if (sheet === null) throw new Error('There is no Log');
    const own = sheet.getRange(2, 1, sheet.getLastRow() - 1, LOG_COLUMNS.length).getValues();
    sheet.insertRowsAfter(sheet.getMaxRows(), lines.length);
    sheet.getRange(2, 1, lines.length + own.length, LOG_COLUMNS.length).setValues([...lines, ...own]);
  });
}
