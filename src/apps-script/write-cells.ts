/**
 * Writes cells that are addressed by row key. Sheets has no compare-and-swap, so each contiguous run is read, written
 * and read again: a cell that somebody changed since the command read it is left alone, and a run that landed on
 * other rows because rows moved in between is taken back and written where it belongs.
 */
import type { CellChange, RowKey } from '../workbook/changes.js';
import { letters } from '../workbook/columns.js';
import type { Put } from '../workbook/spec.js';
import { type cellReader, toWrite } from './cell-values.js';
import { contentAt, formatAt, type KeyColumns, type Located, samePut } from './located-grid.js';
import { misplaced } from './misplaced.js';
import { isProtection, ProtectedCell } from './protected-cell.js';
import { isOutside, readTogether } from './read-together.js';
import { indexRows } from './row-index.js';
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
  /** Dropdowns, formats and colour rules that were restored. */
  readonly restored?: number;
  /** Columns whose dropdowns were left to the Table that people made of them. */
  readonly typed?: readonly string[];
}

/** What a place still lacks. The value comes first: cut off behind the format, 85 would read as 8,500%. */
type Part = 'value' | 'format';

interface Place {
  readonly change: CellChange;
  readonly part: Part;
  readonly row: number;
  readonly column: number;
}

interface Run {
  readonly part: Part;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Put[])[];
}

/** Attempts at a run that keeps landing on moved rows; a person sorts once or twice, not five times in a second. */
const ATTEMPTS = 5;

export function writeCells(target: Target, changes: readonly CellChange[]): Written {
  const written: CellChange[] = [];
  const skipped: CellChange[] = [];
  const formats = changes.some((change) => change.format !== undefined);
  let open: readonly CellChange[] = changes;
  const read = (): Located => {
    const { key, titles } = target.columns;
    return readTogether(target.sheet, target.read, { formulas: true, formats }, [key, ...(titles ?? [])]);
  };
  let before = read();
  for (let attempt = 0; open.length > 0 && attempt < changes.length * ATTEMPTS; attempt += 1) {
    open = withNewIds(target, before, open);
    const places = locate(target, before, open);
    written.push(...places.settled);
    skipped.push(...places.skipped);
    open = places.open.map(({ change }) => change);
    const run = firstRun(nameLast(target, places.open), before);
    if (run === undefined) break;
    unlessGone(() => writeRun(target.sheet, run), target.sheet, run);
    before = repair(target, before, run, read);
    const nameless = open.filter((change) => clearsId(target, change) && isGone(target, before, change));
    written.push(...nameless);
    open = open.filter((change) => !nameless.includes(change));
  }
  return { written, skipped: [...skipped, ...open] };
}

interface Sorted {
  readonly open: readonly Place[];
  readonly settled: readonly CellChange[];
  readonly skipped: readonly CellChange[];
}

/** Sorts changes into those still to write, those that stand already, and those that may not be written. */
function locate(target: Target, grid: Located, changes: readonly CellChange[]): Sorted {
  const open: Place[] = [];
  const settled: CellChange[] = [];
  const skipped: CellChange[] = [];
  const rows = indexRows(grid, target.columns).ofAll(changes.map(({ row }) => row));
  for (const change of changes) {
    const column = target.position(change.column);
    const row = rows.get(change.row);
    if (column === undefined || row === undefined) {
      skipped.push(change);
      continue;
    }
    const now = contentAt(grid, row, column);
    if (!samePut(now, change.to)) {
      if (samePut(now, change.was)) open.push({ change, part: 'value', row, column });
      else skipped.push(change);
    } else if (change.format !== undefined && formatAt(grid, row, column) !== change.format) {
      open.push({ change, part: 'format', row, column });
    } else settled.push(change);
  }
  return { open, settled, skipped };
}

/** A row that got its ID is no longer found by its titles: what else is to be written there goes by the ID. */
function withNewIds(target: Target, grid: Located, open: readonly CellChange[]): readonly CellChange[] {
  const giving = open.filter((change) => givesId(target, change));
  if (giving.length === 0) return open;
  const ids = new Map<RowKey, RowKey>();
  const index = indexRows(grid, target.columns);
  for (const { row, to } of giving) if (index.ofId(String(to)) !== undefined) ids.set(row, { id: String(to) });
  return ids.size === 0 ? open : open.map((change) => ({ ...change, row: ids.get(change.row) ?? change.row }));
}

const givesId = (target: Target, { row, column, to }: CellChange): boolean =>
  !('id' in row) && typeof to === 'string' && target.position(column) === target.columns.key;

/** A row whose own name was emptied is found by it no more: that change is done. */
const clearsId = (target: Target, { row, column, to }: CellChange): boolean =>
  'id' in row && to === '' && target.position(column) === target.columns.key;

const isGone = (target: Target, grid: Located, { row }: CellChange): boolean =>
  'id' in row && indexRows(grid, target.columns).ofId(row.id) === undefined;

const isEmpty = (grid: Located, row: number, column: number) => contentAt(grid, row, column) === '';

/**
 * What a row is found by is changed last. A row without an ID is new: it gets its ID when everything else stands, so
 * that a cut-off run is taken up again; titles come before it, everything else before them.
 */
function nameLast(target: Target, places: readonly Place[]): readonly Place[] {
  const givesIt = ({ change }: Place) => 'titles' in change.row && givesId(target, change);
  const titles = ({ change, column }: Place) =>
    'titles' in change.row && target.columns.titles?.some((one) => one === column) === true;
  const others = places.filter((place) => !givesIt(place));
  const first = others.filter((place) => !titles(place));
  return [first, others, places].find((some) => some.length > 0) ?? places;
}

/** The first contiguous rectangle of the places; rows between two of them join when their cells are empty. */
function firstRun(places: readonly Place[], grid: Located): Run | undefined {
  const first = [...places].sort((a, b) => a.column - b.column || a.row - b.row)[0];
  if (first === undefined) return undefined;
  const { part } = first;
  const at = new Map(places.map((place) => [`${place.part} ${place.row}:${place.column}`, place.change]));
  const there = (row: number, column: number) => at.get(`${part} ${row}:${column}`);
  let width = 1;
  while (there(first.row, first.column + width) !== undefined) width += 1;
  const columns = Array.from({ length: width }, (_, index) => first.column + index);
  const lines = [columns.map((column) => there(first.row, column))];
  for (let row = first.row + 1; row <= grid.values.length + places.length; row += 1) {
    const line = columns.map((column) => there(row, column));
    const full = line.every((change) => change !== undefined);
    if (!full && (part === 'format' || columns.some((column) => !isEmpty(grid, row, column)))) break;
    lines.push(full ? line : columns.map(() => undefined));
  }
  while (lines[lines.length - 1]?.every((change) => change === undefined)) lines.pop();
  const put = (change: CellChange | undefined): Put =>
    part === 'format' ? (change?.format ?? '') : (change?.to ?? '');
  return { part, row: first.row, column: first.column, cells: lines.map((line) => line.map(put)) };
}

/** Rows were deleted since the run was placed: it is looked up and written again. */
function unlessGone(write: () => void, sheet: Sheet, run: Run): void {
  try {
    write();
  } catch (error) {
    if (isOutside(error)) return;
    if (isProtection(error)) throw new ProtectedCell(sheet.getName(), `${letters(run.column)}${run.row}`);
    throw error;
  }
}

function writeRun(sheet: Sheet, run: Run): void {
  const width = run.cells[0]?.length ?? 1;
  const range = rangeOrGrown(sheet, run.row, run.column, run.cells.length, width);
  if (run.part === 'value') range.setValues(run.cells.map((row) => row.map(toWrite)));
  else range.setNumberFormats(run.cells.map((row) => row.map(String)));
}

/** A row past the end of the grid (People grew full): the grid grows first. */
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

/**
 * Compares what stands now with what should, and puts right what landed elsewhere, unless a person typed there.
 * Returns the grid as it stands afterwards.
 */
function repair(target: Target, before: Located, run: Run, read: () => Located): Located {
  let now = read();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const wrong = misplaced(before, run, now, target.columns.key);
    if (wrong.length === 0) return now;
    for (const { row, column, put } of wrong) writeRun(target.sheet, { part: run.part, row, column, cells: [[put]] });
    now = read();
  }
  return now;
}
