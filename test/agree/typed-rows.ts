/** Rows of the OKR tab as a script writes them: each value stands as it is meant, and no edit hook mends the row. */
import { toWrite } from '../../src/apps-script/cell-values.js';
import type { Sheet } from '../../src/apps-script/services.js';
import type { Cell } from '../../src/okr/cell.js';
import type { OkrRow } from '../../src/okr/row.js';
import { MEASURES, TYPES } from '../../src/okr/words.js';
import { FORMULA_COLUMNS, letters, OKR_COLUMNS, type OkrColumn } from '../../src/workbook/columns.js';
import { JUDGEMENT } from '../okr/tables.js';
import type { Base } from './bases.js';
import type { PlannedRow } from './random-workbook.js';

const FORMULAS: readonly OkrColumn[] = FORMULA_COLUMNS;
const TYPED = OKR_COLUMNS.filter((column) => !FORMULAS.includes(column));

/** Writes every typed cell of the row, empty ones too, within an execution of the host. */
export function writeRow(base: Base, sheet: Sheet, row: number, { cells, unit, link }: PlannedRow): void {
  const own = inLanguage(base, cells);
  for (const column of TYPED) {
    const cell = own[column as keyof OkrRow];
    if (cell === undefined) continue;
    const put = column === 'current' && link !== undefined ? link : toWrite(cell);
    sheet.getRange(`${letters(OKR_COLUMNS.indexOf(column) + 1)}${row}`).setValues([[put]]);
  }
  if (unit !== '') sheet.getRange(`F${row}:H${row}`).setNumberFormat(unit);
}

/** Measures and types in the words of the workbook; what is none of ours stays. */
function inLanguage({ words }: Base, row: OkrRow): OkrRow {
  const measure = MEASURES.find((key) => JUDGEMENT.measures[key] === row.measure);
  const type = TYPES.find((key) => JUDGEMENT.types[key] === row.type);
  const word = (pair: readonly string[] | undefined, otherwise: Cell): Cell => pair?.[0] ?? otherwise;
  return {
    ...row,
    measure: word(measure && words.measure[measure], row.measure),
    type: word(type && words.type[type], row.type),
  };
}
