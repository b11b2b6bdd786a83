/**
 * Cuts changes into parts, between which a command may stop: each is small enough for the time that is kept back, and
 * leaves nothing half-done. Most changes are one part.
 */
import type { Book, TableRow } from '../workbook/book.js';
import type { CellChange, Change, RowKey } from '../workbook/changes.js';

/**
 * Rows that stand together are written in one run for each stretch of columns, a handful of calls. So many stretches
 * of rows take about half a minute where a call takes a tenth of a second.
 */
const STRETCHES = 20;
/** Of formulas a run is a call or three. */
const RUNS = 60;
/** A stretch with more rows counts as several. */
const ROWS = 250;
/** So many empty rows between two are looked at: an objective between its key results. */
const BRIDGE = 3;
/** Rows that do not stand yet are counted from here: beyond every grid. */
const NEW_ROWS = 10_000_000;

export function partsOf(book: Book, changes: readonly Change[]): readonly Change[] {
  const given = new Map<string, number>();
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind === 'cells') {
      for (const [id, place] of newIds(change.cells)) given.set(id, place);
      return byStretches(book, change.tab, change.cells, given).map((cells) => ({ ...change, cells }));
    }
    if (change.kind !== 'formulas' || change.runs.length <= RUNS) return [change];
    const parts = Array.from({ length: Math.ceil(change.runs.length / RUNS) }, (_, at) => at * RUNS);
    return parts.map((from) => ({ ...change, runs: change.runs.slice(from, from + RUNS) }));
  });
}

/** Empty rows that are given an ID stand together, in the order of the rows: later changes know them by it. */
function newIds(cells: readonly CellChange[]): readonly (readonly [string, number])[] {
  return cells.flatMap(({ row, column, to }) =>
    'blank' in row && column === 'id' ? [[String(to).toUpperCase(), NEW_ROWS + row.blank] as const] : [],
  );
}

/** Cells of one row stay together, for its ID is given when the others stand. */
function byStretches(
  book: Book,
  tab: number,
  cells: readonly CellChange[],
  given: ReadonlyMap<string, number>,
): readonly (readonly CellChange[])[] {
  const rows = new Map<RowKey | string, CellChange[]>();
  for (const cell of cells) {
    const key = 'id' in cell.row ? cell.row.id.toUpperCase() : cell.row;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [cell]);
    else known.push(cell);
  }
  if (rows.size <= STRETCHES) return [cells];
  const places = placesIn(book, tab);
  const parts: CellChange[][] = [[]];
  let [stretches, length] = [0, 0];
  let last: number | undefined;
  for (const [key, own] of rows) {
    const place = placeOf(key, places) ?? (typeof key === 'string' ? given.get(key) : undefined);
    length += 1;
    if (place === undefined || length > ROWS || !places.isNext(last, place, own))
      [stretches, length] = [stretches + 1, 1];
    if (stretches > STRETCHES) {
      parts.push([]);
      stretches = 1;
    }
    parts[parts.length - 1]?.push(...own);
    last = place;
  }
  return parts;
}

interface Places {
  /** Row of an ID or owner. */
  readonly named: ReadonlyMap<string, number>;
  /** Whether a row is written in one run with the one before. */
  isNext(last: number | undefined, place: number, cells: readonly CellChange[]): boolean;
}

function placeOf(key: RowKey | string, { named }: Places): number | undefined {
  if (typeof key === 'string') return named.get(key);
  if ('near' in key) return key.near;
  return 'blank' in key ? NEW_ROWS + key.blank : undefined;
}

/** Rows of a tab as the command read them. */
function placesIn(book: Book, tab: number): Places {
  const table = book.tables.find((other) => other.tab.id === tab)?.rows ?? [];
  const checkIn = book.checkIns.find((other) => other.tab.id === tab)?.rows ?? [];
  const people = book.people?.tab.id === tab ? book.people.people : [];
  const rows = new Map(table.map((row) => [row.at, row]));
  const isEmpty = (at: number, cells: readonly CellChange[]) => {
    const row = rows.get(at);
    return row === undefined ? checkIn.length > 0 : cells.every(({ column }) => contentOf(row, column) === '');
  };
  return {
    named: new Map([
      ...[...table, ...checkIn].map(({ id, at }) => [String(id).toUpperCase(), at] as const),
      ...people.map(({ owner, at }) => [owner.toUpperCase(), at] as const),
    ]),
    isNext(last, place, cells) {
      if (last === undefined || place <= last || place - last - 1 > BRIDGE) return false;
      const between = Array.from({ length: place - last - 1 }, (_, at) => last + 1 + at);
      return between.every((at) => isEmpty(at, cells));
    },
  };
}

const contentOf = (row: TableRow, column: string): unknown => (row as unknown as Record<string, unknown>)[column] ?? '';
