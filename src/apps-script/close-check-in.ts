/** Turns a check-in tab into a record: nothing is blue any more, and its mark says that it was saved. */
import type { Change } from '../workbook/changes.js';
import { CHECK_IN_FORMULAS } from '../workbook/check-in-formulas.js';
import { COLOR } from '../workbook/colors.js';
import { type CheckInColumn, FIRST_ROW, letters, type Positions } from '../workbook/columns.js';
import { toWrite } from './cell-values.js';
import { type Document, type OurTab, positionsNow, retag } from './document.js';
import { again } from './read-together.js';
import type { Sheet } from './services.js';

type Head = Extract<Change, { readonly kind: 'closeCheckIn' }>['head'];

/** The rows of its formulas were turned into values before. */
export function closeCheckIn(document: Document, tab: OurTab, head: Head): void {
  const positions = positionsNow(document, tab, 'checkIn') as Positions<CheckInColumn>;
  const { sheet } = tab;
  for (const { row, column, put } of head) {
    const at = positions.get(column);
    if (at !== undefined) sheet.getRange(row, at, 1, 1).setValues([[toWrite(put)]]);
  }
  // Facts and progress of row 1 as they stand now that the table is written.
  for (const column of ['owner', 'newValue'] as const) {
    const at = positions.get(column);
    if (at === undefined) continue;
    const cell = sheet.getRange(1, at, 1, 1);
    cell.setValues([[toWrite(document.read(cell.getValues()[0]?.[0] ?? ''))]]);
  }
  const note = positions.get('note');
  if (note !== undefined) {
    sheet.getRange(1, note, 1, 1).setFontColor(COLOR.secondary).setFontWeight('normal');
    again(() => whiten(sheet, positions));
  }
  again(() => settleFormulas(document, sheet, positions));
  const { id, sheet: _, ...tag } = tab;
  retag(sheet, { ...tag, saved: true });
}

/** Sections stay grey and reasons stay coloured; what was blue becomes white. */
function whiten(sheet: Sheet, positions: Positions<CheckInColumn>): void {
  const at = (column: CheckInColumn) => letters(positions.get(column) ?? 1);
  // Rows to write wins in may be empty: they are blue all the same.
  const last = sheet.getMaxRows();
  if (last < FIRST_ROW) return;
  const kinds = sheet.getRange(FIRST_ROW, positions.get('kind') ?? 1, last - FIRST_ROW + 1, 1).getValues();
  const isSection = (index: number) => kinds[index]?.[0] === 'section';
  for (let from = 0; from < kinds.length; ) {
    let to = from + 1;
    while (to < kinds.length && isSection(to) === isSection(from)) to += 1;
    if (!isSection(from)) {
      // One by one: people move columns, and between two of them another may stand.
      for (const column of ['newValue', 'confidence', 'note'] as const) {
        const name = at(column);
        sheet.getRange(`${name}${FIRST_ROW + from}:${name}${FIRST_ROW + to - 1}`).setBackground(null);
      }
    }
    from = to;
  }
  const free = kinds.findIndex(([kind]) => kind === 'wins' || kind === 'commitments');
  if (free >= 0) sheet.getRange(`${at('id')}${FIRST_ROW + free}:${at('note')}${last}`).setBackground(null);
}

/** Formulas that are still there, because rows came or went while they were turned into values one by one. */
function settleFormulas(document: Document, sheet: Sheet, positions: Positions<CheckInColumn>): void {
  const formulas = sheet.getDataRange().getFormulas();
  for (const column of CHECK_IN_FORMULAS) {
    const at = positions.get(column);
    const isLeft = formulas.some((row, index) => index + 1 >= FIRST_ROW && (row[(at ?? 0) - 1] ?? '') !== '');
    if (at === undefined || !isLeft) continue;
    const range = sheet.getRange(FIRST_ROW, at, formulas.length - FIRST_ROW + 1, 1);
    range.setValues(range.getValues().map((row) => row.map((cell) => toWrite(document.read(cell)))));
  }
}
