/** Finds what a write did to other rows than it was meant for, because rows moved between looking up and writing. */
import type { Cell } from '../okr/cell.js';
import { FIRST_ROW } from '../workbook/columns.js';
import type { Put } from '../workbook/spec.js';
import { contentAt, formatAt, type Located, putName, samePut } from './located-grid.js';

/** A rectangle that was written: values, or number formats. */
export interface WrittenRun {
  readonly part: 'value' | 'format';
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Put[])[];
}

export interface Wrong {
  readonly row: number;
  readonly column: number;
  /** What belongs there. */
  readonly put: Put;
}

/**
 * What a row is, so that it is known again after it moved: its key where it has one of its own that the run does not
 * write, else all that people typed into it, apart from the run's columns.
 */
function fingerprint(grid: Located, at: number, run: WrittenRun, key: number, keys: ReadonlyMap<Cell, number>): string {
  const last = run.column + (run.cells[0]?.length ?? 1) - 1;
  const own = grid.values[at - 1]?.[key - 1] ?? '';
  const isWritten = run.part === 'value' && key >= run.column && key <= last;
  if (!isWritten && own !== '' && keys.get(own) === 1) return `key ${String(own)}`;
  const values = grid.values[at - 1] ?? [];
  const formulas = grid.formulas[at - 1] ?? [];
  const kept: Cell[] = values.map((value, index) => {
    const inRun = run.part === 'value' && index + 1 >= run.column && index + 1 <= last;
    return inRun || (formulas[index] ?? '') !== '' ? '' : value;
  });
  while (kept.length > 0 && kept[kept.length - 1] === '') kept.pop();
  return JSON.stringify(kept);
}

function countKeys(grid: Located, key: number): ReadonlyMap<Cell, number> {
  const counts = new Map<Cell, number>();
  for (const line of grid.values) counts.set(line[key - 1] ?? '', (counts.get(line[key - 1] ?? '') ?? 0) + 1);
  return counts;
}

interface Wanted {
  readonly puts: readonly Put[];
  /** What stood there before the write. */
  readonly was: readonly Put[];
  /** Rows that look alike are to hold different things: nothing can be said about any of them. */
  readonly unclear: boolean;
}

/**
 * Every row that was read before has its old content in the run's columns, or the new one where the run was meant
 * for it. Cells that hold what we wrote, and should not, are given back with what belongs there; what a person typed
 * in the meantime is neither and stays.
 */
export function misplaced(
  before: Located,
  run: WrittenRun,
  now: Located,
  key: number,
  first = FIRST_ROW,
): readonly Wrong[] {
  const [keysBefore, keysNow] = [countKeys(before, key), countKeys(now, key)];
  const width = run.cells[0]?.length ?? 1;
  const part = (grid: Located, row: number, column: number): Put =>
    run.part === 'value' ? contentAt(grid, row, column) : formatAt(grid, row, column);
  const columns = Array.from({ length: width }, (_, index) => run.column + index);
  const wanted = new Map<string, Wanted>();
  // The head of the tab is no row: its cells would pass for those of an empty one.
  for (let at = first; at <= before.values.length; at += 1) {
    const name = fingerprint(before, at, run, key, keysBefore);
    const was = columns.map((column) => part(before, at, column));
    const puts = run.cells[at - run.row] ?? was;
    const known = wanted.get(name);
    const equal = known?.puts.every((put, index) => samePut(put, puts[index] ?? ''));
    wanted.set(name, { puts, was, unclear: known !== undefined && (known.unclear || equal === false) });
  }
  const ours = new Set(run.cells.flat().flatMap((put) => (put === '' ? [] : [putName(put)])));
  const wrong: Wrong[] = [];
  for (let at = first; at <= now.values.length; at += 1) {
    const want = wanted.get(fingerprint(now, at, run, key, keysNow));
    if (want?.unclear === true && run.part === 'value') continue;
    for (const [index, column] of columns.entries()) {
      const there = part(now, at, column);
      const put = want === undefined || want.unclear ? unknownRow(before, run, at, column) : want.puts[index];
      if (put === undefined || samePut(there, put)) continue;
      // An emptied cell tells nothing by its content; it is ours where the run emptied that very place.
      const emptied = there === '' && run.cells[at - run.row]?.[index] === '';
      const landed = emptied || ours.has(putName(there));
      // Neither ours nor what stood there: a person typed it.
      if (!landed && (want === undefined || !samePut(there, want.was[index] ?? ''))) continue;
      wrong.push({ row: at, column, put });
    }
  }
  return wrong;
}

/**
 * What belongs into a row that nobody read before, such as one inserted meanwhile: no value of ours, and the format of
 * the row above, which Sheets copies on an insert.
 */
function unknownRow(before: Located, run: WrittenRun, at: number, column: number): Put | undefined {
  if (run.part === 'value') return '';
  const isTarget = at >= run.row && at < run.row + run.cells.length;
  return isTarget ? formatAt(before, at - 1, column) : undefined;
}
