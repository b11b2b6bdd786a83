/**
 * Healing: what every command does first, and Tidy up on its own. It gives new rows their ID and Supports, restores
 * formulas, dropdowns and colour rules, keeps prepared rows, and notes unit conflicts. It never changes a typed value.
 */
import { type Cell, isNumber, textOf } from '../okr/cell.js';
import { kindOf } from '../okr/row.js';
import { mixedFigures } from '../okr/rules/measurability.js';
import { isPercentFormat } from '../okr/show.js';
import type { Book, OkrTable, Settings, TableRow } from '../workbook/book.js';
import type { CellChange, Change, RowKey } from '../workbook/changes.js';
import { FIRST_ROW, FORMULA_COLUMNS, type FormulaColumn, HELPER_FORMULAS, PREPARED_ROWS } from '../workbook/columns.js';
import { rowFormula } from '../workbook/formulas.js';
import { headFormulas } from '../workbook/head-formulas.js';
import { colorRules, okrChoices } from '../workbook/okr-tab.js';
import { comparable } from '../workbook/template.js';

export interface Healing {
  readonly changes: readonly Change[];
  readonly counts: {
    readonly ids: number;
    readonly supports: number;
    readonly formulas: number;
    readonly rows: number;
  };
}

/** Rows to heal, 1-based; undefined: all of them, with all that belongs to the tab as a whole. */
export type Touched = { readonly from: number; readonly to: number } | undefined;

/** What is to be healed in a book; no changes when all is well. `looks` also renews dropdowns and colour rules. */
export function heal(book: Book, looks: boolean, touched?: Touched): Healing {
  const { settings } = book;
  if (settings === undefined) return { changes: [], counts: { ids: 0, supports: 0, formulas: 0, rows: 0 } };
  const ids = idCounter(book, settings);
  // Rows of a table whose headers stand elsewhere cannot be told from headers.
  const tables = book.tables.filter(({ top }) => top.state === 'whole');
  const parts = tables.map((table) => healTable(table, settings, ids, looks, touched));
  const sum = (of: (part: Healing['counts']) => number) => parts.reduce((total, part) => total + of(part.counts), 0);
  const changes = parts.flatMap((part) => part.changes);
  const counter = counterChange(settings, ids.next());
  return {
    // The counter last: a run that is cut off before it finds the IDs that it gave, and goes on behind them.
    changes: counter === undefined ? changes : [...changes, counter],
    counts: {
      ids: sum((c) => c.ids),
      supports: sum((c) => c.supports),
      formulas: sum((c) => c.formulas),
      rows: sum((c) => c.rows),
    },
  };
}

interface Counter {
  take(): number;
  next(): number;
}

/** IDs are never used twice: the counter in Settings, or one more than any that is seen, whichever is higher. */
export function idCounter(book: Book, settings: Settings): Counter {
  let next = settings.nextId;
  for (const table of book.tables) {
    for (const { id } of table.rows) {
      const number = Number(/^[OK](\d{1,9})$/i.exec(textOf(id))?.[1]);
      if (number >= next) next = number + 1;
    }
  }
  return { take: () => next++, next: () => next };
}

export function counterChange(settings: Settings, next: number): Change | undefined {
  const was = settings.values.get('nextId');
  if (was === undefined || was === next) return undefined;
  const cells: CellChange[] = [{ row: { id: 'nextId' }, column: 'value', to: next, was }];
  return { kind: 'cells', tab: settings.tab.id, cells };
}

const isTouched = (row: TableRow, touched: Touched): boolean =>
  touched === undefined || (row.at >= touched.from && row.at <= touched.to);

function healTable(table: OkrTable, settings: Settings, ids: Counter, looks: boolean, touched: Touched): Healing {
  const structure = newRows(table, ids, touched);
  const formulas = brokenFormulas(table, touched);
  const head = [...headFormulas(table.positions)].filter(
    ([column, formula]) => touched === undefined && comparable(table.head.get(column) ?? '') !== comparable(formula),
  );
  const rows = touched === undefined ? missingRows(table) : 0;
  const tab = table.tab.id;
  const changes: Change[] = [];
  if (structure.cells.length > 0) changes.push({ kind: 'cells', tab, cells: structure.cells });
  if (rows > 0) changes.push({ kind: 'prepareRows', tab, count: PREPARED_ROWS });
  changes.push(...formulas.changes);
  if (head.length > 0) changes.push({ kind: 'head', tab, formulas: new Map(head) });
  if (looks) {
    changes.push({ kind: 'looks', tab, choices: okrChoices(settings.judgement), rules: colorRules(table.positions) });
  }
  return { changes, counts: { ids: structure.ids, supports: structure.supports, formulas: formulas.count, rows } };
}

/** IDs and Supports of rows without an ID, and the note of a percent beside a plain number. */
function newRows(
  table: OkrTable,
  ids: Counter,
  touched: Touched,
): { cells: readonly CellChange[]; ids: number; supports: number } {
  const cells: CellChange[] = [];
  let above = '';
  let given = 0;
  let supports = 0;
  for (const row of table.rows) {
    const kind = kindOf(row);
    if (!isTouched(row, touched)) {
      if (kind === 'objective') above = textOf(row.id);
      continue;
    }
    const isNew = textOf(row.id) === '' && (kind === 'objective' || kind === 'keyResult');
    const key: RowKey = isNew ? { titles: [row.objective, row.keyResult], near: row.at } : { id: textOf(row.id) };
    const id = isNew ? `${kind === 'objective' ? 'O' : 'K'}${ids.take()}` : textOf(row.id);
    if (isNew) {
      cells.push({ row: key, column: 'id', to: id, was: row.id });
      given += 1;
    }
    if (isNew && kind === 'keyResult' && row.supports === '' && above !== '') {
      cells.push({ row: key, column: 'supports', to: above, was: '' });
      supports += 1;
    }
    if (kind === 'objective') above = id;
    const conflict = unitConflict(row);
    if (id !== '' && conflict !== row.unitConflict) {
      cells.push({ row: key, column: 'unitConflict', to: conflict, was: row.unitConflict });
    }
  }
  return { cells, ids: given, supports };
}

/** Start + Target + Current while a percent stands beside a plain number, else ''. The formulas compare against it. */
function unitConflict(row: TableRow): Cell {
  if (kindOf(row) !== 'keyResult') return '';
  const mixed = mixedFigures({
    ...row,
    currentFormula: row.formulas.current,
    isPercent: {
      start: isPercentFormat(row.units.start),
      target: isPercentFormat(row.units.target),
      current: isPercentFormat(row.units.current),
    },
  });
  if (mixed === undefined) return '';
  return [row.start, row.target, row.current].reduce<number>((sum, cell) => sum + (isNumber(cell) ? cell : 0), 0);
}

/** Runs of rows whose formulas are missing or refer to other rows. A constant over Progress or Status is left. */
function brokenFormulas(table: OkrTable, touched: Touched): { changes: readonly Change[]; count: number } {
  const changes: Change[] = [];
  let count = 0;
  const byRuns = new Map<string, { columns: FormulaColumn[]; runs: { from: number; to: number }[] }>();
  for (const column of FORMULA_COLUMNS) {
    const formula = rowFormula(column, table.positions);
    if (formula === undefined || !table.positions.has(column)) continue;
    const helper = (HELPER_FORMULAS as readonly string[]).includes(column);
    const runs: { from: number; to: number }[] = [];
    for (const row of table.rows) {
      if (!isTouched(row, touched)) continue;
      const there = row.formulas[column];
      const wanted = formula.at(row.at);
      if (there === wanted) continue;
      if (there !== '' && comparable(there) === comparable(wanted)) continue;
      if (there === '' && !helper && row[column as 'progress' | 'status'] !== '') continue;
      count += 1;
      const last = runs[runs.length - 1];
      if (last !== undefined && last.to === row.at - 1) last.to = row.at;
      else runs.push({ from: row.at, to: row.at });
    }
    if (runs.length === 0) continue;
    const key = JSON.stringify(runs);
    const group = byRuns.get(key) ?? { columns: [], runs };
    group.columns.push(column);
    byRuns.set(key, group);
  }
  for (const { columns, runs } of byRuns.values()) changes.push({ kind: 'formulas', tab: table.tab.id, columns, runs });
  return { changes, count };
}

const isBlank = (row: TableRow): boolean =>
  [row.id, row.objective, row.keyResult, row.owner, row.supports, row.start, row.target, row.current].every(
    (cell) => cell === '',
  );

/** How many prepared rows are missing below the last row that holds anything. */
function missingRows(table: OkrTable): number {
  const last = table.rows.reduce((found, row) => (isBlank(row) ? found : row.at), FIRST_ROW - 1);
  return Math.max(0, PREPARED_ROWS - (table.maxRows - last));
}
