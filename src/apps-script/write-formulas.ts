/** Restores formulas. The same formula stands in every row, so it does not matter whether rows moved meanwhile. */
import {
  FIRST_ROW,
  FORMULA_COLUMNS,
  type FormulaColumn,
  type OkrColumn,
  type Positions,
  SHOWN_FORMULAS,
} from '../workbook/columns.js';
import { rowFormula } from '../workbook/formulas.js';
import type { RowFormula } from '../workbook/template.js';
import { isOutside } from './read-together.js';
import type { Sheet } from './services.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Writes the formulas of the columns into runs of rows, adjacent columns in one call. A constant that a person typed
 * over Progress or Status stays: those two are read again right before they are written.
 */
export function restoreFormulas(
  sheet: Sheet,
  positions: Positions<OkrColumn>,
  columns: readonly FormulaColumn[],
  runs: readonly Run[],
): void {
  const last = sheet.getMaxRows();
  for (const group of adjacent(columns, positions)) {
    for (const run of runs) {
      if (run.from <= last) writeWithin(sheet, group, { from: run.from, to: Math.min(run.to, last) });
    }
  }
}

/** Columns in which content makes a row one that is in use. */
const USED: readonly OkrColumn[] = ['id', 'objective', 'keyResult', 'owner', 'supports', 'start', 'target', 'current'];

/** Sees to it that `count` rows with formulas wait below the last row in use; the grid grows where it ends before. */
export function prepareRows(sheet: Sheet, positions: Positions<OkrColumn>, count: number): void {
  const values = sheet.getDataRange().getValues();
  const columns = USED.flatMap((column) => positions.get(column) ?? []);
  let last = FIRST_ROW - 1;
  for (const [index, line] of values.entries()) {
    if (index + 1 >= FIRST_ROW && columns.some((column) => (line[column - 1] ?? '') !== '')) last = index + 1;
  }
  growTo(sheet, last + count);
  restoreFormulas(sheet, positions, FORMULA_COLUMNS, [{ from: values.length + 1, to: last + count }]);
}

/** Rows may be deleted between asking how many there are and adding to them. */
function growTo(sheet: Sheet, wanted: number): void {
  const rows = sheet.getMaxRows();
  if (rows >= wanted) return;
  try {
    sheet.insertRowsAfter(rows, wanted - rows);
  } catch (error) {
    const now = sheet.getMaxRows();
    if (!isOutside(error) || now >= rows) throw error;
    sheet.insertRowsAfter(now, wanted - now);
  }
}

/** Rows that were deleted meanwhile need no formulas. */
function writeWithin(sheet: Sheet, group: Group, run: Run): void {
  if (run.to < run.from) return;
  try {
    writeGroup(sheet, group, run);
  } catch (error) {
    const last = sheet.getMaxRows();
    if (!isOutside(error) || last >= run.to) throw error;
    writeWithin(sheet, group, { from: run.from, to: last });
  }
}

interface Group {
  readonly column: number;
  readonly columns: readonly FormulaColumn[];
  readonly formulas: readonly RowFormula[];
}

function adjacent(columns: readonly FormulaColumn[], positions: Positions<OkrColumn>): readonly Group[] {
  const placed = columns
    .flatMap((column) => {
      const at = positions.get(column);
      const formula = rowFormula(column, positions);
      return at === undefined || formula === undefined ? [] : [{ column, at, formula }];
    })
    .sort((a, b) => a.at - b.at);
  const groups: { column: number; columns: FormulaColumn[]; formulas: RowFormula[] }[] = [];
  for (const { column, at, formula } of placed) {
    const group = groups[groups.length - 1];
    const guarded = isShown(column);
    if (group !== undefined && group.column + group.columns.length === at && guarded === group.columns.some(isShown)) {
      group.columns.push(column);
      group.formulas.push(formula);
    } else groups.push({ column: at, columns: [column], formulas: [formula] });
  }
  return groups;
}

const isShown = (column: FormulaColumn): boolean => (SHOWN_FORMULAS as readonly string[]).includes(column);

function writeGroup(sheet: Sheet, group: Group, run: Run): void {
  const rows = run.to - run.from + 1;
  const range = sheet.getRange(run.from, group.column, rows, group.columns.length);
  const wanted = Array.from({ length: rows }, (_, at) => group.formulas.map((formula) => formula.at(run.from + at)));
  if (!group.columns.some(isShown)) {
    range.setFormulas(wanted);
    return;
  }
  const values = range.getValues();
  const formulas = range.getFormulas();
  const typed = values.some((line, row) => line.some((value, at) => value !== '' && formulas[row]?.[at] === ''));
  if (!typed) {
    range.setFormulas(wanted);
    return;
  }
  for (const [at] of group.columns.entries())
    writeAround(sheet, group.column + at, run.from, at, wanted, values, formulas);
}

/** Writes one column in the runs between constants. */
function writeAround(
  sheet: Sheet,
  column: number,
  from: number,
  at: number,
  wanted: readonly (readonly string[])[],
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): void {
  const isTyped = (row: number) => values[row]?.[at] !== '' && formulas[row]?.[at] === '';
  for (let row = 0; row < wanted.length; row += 1) {
    if (isTyped(row)) continue;
    let end = row;
    while (end + 1 < wanted.length && !isTyped(end + 1)) end += 1;
    const lines = wanted.slice(row, end + 1).map((line) => [line[at] ?? '']);
    sheet.getRange(from + row, column, lines.length, 1).setFormulas(lines);
    row = end;
  }
}
