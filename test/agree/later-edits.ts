/** What people do in the grid after the last command, so that the formulas stand in what nothing has mended. */
import { toWrite } from '../../src/apps-script/cell-values.js';
import type { Cell } from '../../src/okr/cell.js';
import { FIRST_ROW } from '../../src/workbook/columns.js';
import type { Base } from './bases.js';
import type { LaterEdit } from './random-parts.js';
import { namedCell, tabOf } from './tabs.js';
import { writeRow } from './typed-rows.js';

/** The last row that random tables and edits reach. */
const LAST_ROW = FIRST_ROW + 26;

export function editLater(base: Base, edit: LaterEdit): void {
  const { host } = base;
  const { name, sheet } = tabOf(base, 'okr');
  const row = 'at' in edit ? FIRST_ROW + edit.at : FIRST_ROW;
  const write = (place: string, value: Cell) =>
    host.execute(() => {
      sheet.getRange(place).setValues([[toWrite(value)]]);
    });
  switch (edit.kind) {
    case 'overwrite':
      host.execute(() => writeRow(base, sheet, row, { cells: edit.row, unit: '', link: undefined }));
      break;
    case 'insert':
      host.user.insertRows(name, row);
      write(`C${row}`, 'Not formed yet');
      break;
    case 'delete':
      host.user.deleteRows(name, row);
      break;
    case 'move':
      host.user.moveRows(name, row, 1, FIRST_ROW + edit.to);
      break;
    case 'sort':
      host.user.sort(name, `A${FIRST_ROW}:AB${LAST_ROW}`, edit.column, edit.ascending);
      break;
    case 'typeOver':
      write(`${edit.column}${row}`, edit.value);
      break;
    case 'setting':
      host.execute(() => {
        namedCell(base, edit.name).setValues([[toWrite(edit.value)]]);
      });
  }
}
