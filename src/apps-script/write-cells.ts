/**
 * Writes cells that are addressed by row key. Sheets has no compare-and-swap, so each contiguous run is read, written
 * and read again: a cell that somebody changed since the command read it is left alone, and a run that landed on
 * other rows because rows moved in between is taken back and written where it belongs.
 */
import type { Cell } from '../okr/cell.js';
import type { CellChange } from '../workbook/changes.js';
import type { Put } from '../workbook/spec.js';
import { type cellReader, toWrite } from './cell-values.js';
import { contentAt, findRow, formatAt, type KeyColumns, type Located, readLocated, samePut } from './located-grid.js';
import type { Sheet } from './services.js';

export interface Target {
  readonly sheet: Sheet;
  readonly read: ReturnType<typeof cellReader>;
  readonly columns: KeyColumns;
  /** Position of a column by its key. */
  readonly position: (column: string) => number | undefined;
}

export interface Written {
  readonly written: readonly CellChange[];
  /** Row gone, or somebody typed into the cell since. */
  readonly skipped: readonly CellChange[];
}

interface Place {
  readonly change: CellChange;
  readonly row: number;
  readonly column: number;
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Put[])[];
  readonly formats: readonly (readonly string[])[] | undefined;
}

/** Attempts at a run that keeps landing on moved rows; a person sorts once or twice, not five times in a second. */
const ATTEMPTS = 5;

export function writeCells(target: Target, changes: readonly CellChange[]): Written {
  const written: CellChange[] = [];
  const skipped: CellChange[] = [];
  const formats = changes.some((change) => change.format !== undefined);
  let open: readonly CellChange[] = changes;
  let before = readLocated(target.sheet, target.read, formats);
  for (let attempt = 0; open.length > 0 && attempt < changes.length * ATTEMPTS; attempt += 1) {
    open = withNewIds(target, before, open);
    const places = locate(target, before, open);
    written.push(...places.settled);
    skipped.push(...places.skipped);
    open = places.open.map(({ change }) => change);
    const run = firstRun(places.open, before);
    if (run === undefined) break;
    writeRun(target.sheet, run);
    const after = readLocated(target.sheet, target.read, formats);
    before = repair(target, before, run, after, formats);
  }
  return { written, skipped: [...skipped, ...open] };
}

interface Located3 {
  readonly open: readonly Place[];
  readonly settled: readonly CellChange[];
  readonly skipped: readonly CellChange[];
}

/** Sorts changes into those still to write, those that stand already, and those that may not be written. */
function locate(target: Target, grid: Located, changes: readonly CellChange[]): Located3 {
  const open: Place[] = [];
  const settled: CellChange[] = [];
  const skipped: CellChange[] = [];
  for (const change of changes) {
    const column = target.position(change.column);
    const row = findRow(grid, change.row, target.columns);
    if (column === undefined || row === undefined) {
      skipped.push(change);
      continue;
    }
    const now = contentAt(grid, row, column);
    const formatted = change.format === undefined || formatAt(grid, row, column) === change.format;
    if (samePut(now, change.to) && formatted) settled.push(change);
    else if (samePut(now, change.was) || samePut(now, change.to)) open.push({ change, row, column });
    else skipped.push(change);
  }
  return { open, settled, skipped };
}

const givesId = (target: Target, { row, column, to }: CellChange): boolean =>
  !('id' in row) && typeof to === 'string' && target.position(column) === target.columns.key;

/** A row that got its ID is no longer found by its titles: what else is to be written there goes by the ID. */
function withNewIds(target: Target, grid: Located, open: readonly CellChange[]): readonly CellChange[] {
  const ids = new Map<CellChange['row'], string>();
  for (const change of open) {
    if (!givesId(target, change) || ids.has(change.row)) continue;
    const row = { id: String(change.to) };
    if (findRow(grid, row, target.columns) !== undefined) ids.set(change.row, row.id);
  }
  return ids.size === 0
    ? open
    : open.map((change) => {
        const id = ids.get(change.row);
        return id === undefined ? change : { ...change, row: { id } };
      });
}

const isEmpty = (grid: Located, row: number, column: number) => contentAt(grid, row, column) === '';

/** The first contiguous rectangle of the places; rows between two of them join when their cells are empty. */
function firstRun(places: readonly Place[], grid: Located): Run | undefined {
  const first = [...places].sort((a, b) => a.column - b.column || a.row - b.row)[0];
  if (first === undefined) return undefined;
  const at = new Map(places.map((place) => [`${place.row}:${place.column}`, place.change]));
  const withFormat = first.change.format !== undefined;
  const fits = (row: number, column: number) => {
    const change = at.get(`${row}:${column}`);
    return change !== undefined && (change.format !== undefined) === withFormat ? change : undefined;
  };
  let width = 1;
  while (fits(first.row, first.column + width) !== undefined) width += 1;
  const columns = Array.from({ length: width }, (_, index) => first.column + index);
  const lines = [columns.map((column) => fits(first.row, column))];
  for (let row = first.row + 1; row <= grid.values.length + places.length; row += 1) {
    const line = columns.map((column) => fits(row, column));
    const full = line.every((change) => change !== undefined);
    if (!full && (withFormat || columns.some((column) => !isEmpty(grid, row, column)))) break;
    lines.push(full ? line : columns.map(() => undefined));
  }
  while (lines[lines.length - 1]?.every((change) => change === undefined)) lines.pop();
  return {
    row: first.row,
    column: first.column,
    cells: lines.map((line) => line.map((change) => change?.to ?? '')),
    formats: withFormat ? lines.map((line) => line.map((change) => change?.format ?? '')) : undefined,
  };
}

function writeRun(sheet: Sheet, run: Run): void {
  const width = run.cells[0]?.length ?? 1;
  // A row past the end of the grid (People grew full): the grid must grow first.
  const range = rangeOrGrown(sheet, run.row, run.column, run.cells.length, width);
  if (run.formats !== undefined) range.setNumberFormats(run.formats.map((row) => [...row]));
  range.setValues(run.cells.map((row) => row.map(toWrite)));
}

function rangeOrGrown(sheet: Sheet, row: number, column: number, rows: number, columns: number) {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch (error) {
    const missing = row + rows - 1 - sheet.getMaxRows();
    if (missing <= 0) throw error;
    sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    return sheet.getRange(row, column, rows, columns);
  }
}

/** What a row is, apart from the run's columns and from computed cells: enough to know it again after it moved. */
function fingerprint(grid: Located, at: number, run: Run): string {
  const last = run.column + (run.cells[0]?.length ?? 1) - 1;
  const values = grid.values[at - 1] ?? [];
  const formulas = grid.formulas[at - 1] ?? [];
  const kept: Cell[] = values.map((value, index) => {
    const inRun = index + 1 >= run.column && index + 1 <= last;
    return inRun || (formulas[index] ?? '') !== '' ? '' : value;
  });
  while (kept.length > 0 && kept[kept.length - 1] === '') kept.pop();
  return JSON.stringify(kept);
}

/**
 * Compares what stands now with what should: every row that was read before has its old content in the run's
 * columns, or the new one where the run was meant for it. Cells that hold something else are put right, unless a
 * person typed there. Returns the grid as it stands afterwards.
 */
function repair(target: Target, before: Located, run: Run, after: Located, formats: boolean): Located {
  let now = after;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const wrong = misplaced(before, run, now);
    if (wrong.length === 0) return now;
    for (const cell of wrong) {
      const range = target.sheet.getRange(cell.row, cell.column, 1, 1);
      if (cell.format !== undefined) range.setNumberFormats([[cell.format]]);
      range.setValues([[toWrite(cell.put)]]);
    }
    now = readLocated(target.sheet, target.read, formats);
  }
  return now;
}

interface Wrong {
  readonly row: number;
  readonly column: number;
  readonly put: Put;
  readonly format: string | undefined;
}

function misplaced(before: Located, run: Run, now: Located): readonly Wrong[] {
  const width = run.cells[0]?.length ?? 1;
  const wanted = new Map<string, { puts: readonly Put[]; formats: readonly string[]; unclear: boolean }>();
  for (let at = 1; at <= before.values.length; at += 1) {
    const key = fingerprint(before, at, run);
    const own = run.cells[at - run.row];
    const columns = Array.from({ length: width }, (_, index) => run.column + index);
    const puts = own ?? columns.map((column) => contentAt(before, at, column));
    const formats = run.formats?.[at - run.row] ?? columns.map((column) => formatAt(before, at, column));
    const known = wanted.get(key);
    const equal = known?.puts.every((put, index) => samePut(put, puts[index] ?? ''));
    wanted.set(key, { puts, formats, unclear: known !== undefined && (known.unclear || equal === false) });
  }
  const ours = run.cells.flat();
  const wrong: Wrong[] = [];
  for (let at = 1; at <= now.values.length; at += 1) {
    const want = wanted.get(fingerprint(now, at, run));
    for (let index = 0; index < width; index += 1) {
      const column = run.column + index;
      const there = contentAt(now, at, column);
      const landed = there !== '' && ours.some((put) => samePut(put, there));
      // A row that nobody read before, such as a blank one inserted meanwhile, cannot hold what we wrote.
      const put = want === undefined ? '' : want.puts[index];
      if (put === undefined || want?.unclear === true || samePut(there, put)) continue;
      const old = contentAt(before, at, column);
      // Something else than our value or the old one: a person typed it.
      if (!landed && !(there === '' || samePut(there, old))) continue;
      if (want === undefined && !landed) continue;
      wrong.push({ row: at, column, put, format: run.formats === undefined ? undefined : want?.formats[index] });
    }
  }
  return wrong;
}
