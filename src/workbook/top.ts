/**
 * Rows 1 to 3 of an OKR tab: facts, a thin row, headers. People insert and delete rows up there too; what is to be
 * done so that they stand in their places again. Pure.
 */
import { type Cell, sameCell, textOf } from '../okr/cell.js';
import type { Grid } from './book.js';
import { HEADER_ROW, type OkrColumn, type Positions } from './columns.js';
import { isHeader } from './identify.js';

/** Rows are 1-based, as they stand before anything is done; the removals come first, then the insertions. */
export interface TopRepair {
  readonly remove: readonly { readonly row: number; readonly count: number }[];
  readonly insert: readonly { readonly before: number; readonly count: number }[];
  /** Where the headers stand once that is done, if they are to be moved up to their row. */
  readonly headersFrom?: number;
  /** Whether the headers, or the name of the cycle in A1, are to be written. */
  readonly headers: boolean;
  readonly cycle: boolean;
}

export type Top =
  | { readonly state: 'whole' }
  | { readonly state: 'mend'; readonly repair: TopRepair }
  /** Something of people's own stands above the headers, which stand in `row`: only they can move it. */
  | { readonly state: 'blocked'; readonly row: number };

/** IDs as the add-on gives them. */
const ID = /^[OK]\d{1,9}$/i;
/** So far down headers are looked for. */
const DEPTH = 20;
/** So many known headers make a row the header row; people may have renamed the others. */
const ENOUGH = 3;

/** Whether a row of an OKR tab holds our headers. */
export function isHeaderRow(row: readonly Cell[], positions: Positions<OkrColumn>): boolean {
  return [...positions].filter(([column, at]) => isHeader(column, row[at - 1] ?? '')).length >= ENOUGH;
}

const WHOLE: Top = { state: 'whole' };

export function topOf(grid: Grid, positions: Positions<OkrColumn>, cycle: string): Top {
  const at = (row: number, column: OkrColumn): Cell => grid.values[row - 1]?.[(positions.get(column) ?? 0) - 1] ?? '';
  const isBlank = (row: number) => (grid.values[row - 1] ?? []).every((cell) => cell === '');
  const isFacts = (row: number) => {
    const formula = grid.formulas[row - 1]?.[(positions.get('status') ?? 0) - 1] ?? '';
    return sameCell(textOf(at(row, 'id')), cycle) || (formula.includes('OKR_fact_') && !isHeaders(row));
  };
  const isHeaders = (row: number) => isHeaderRow(grid.values[row - 1] ?? [], positions);
  const rows = Array.from(
    { length: Math.min(DEPTH, Math.max(HEADER_ROW, grid.values.length)) },
    (_, index) => index + 1,
  );
  const header = rows.find(isHeaders);
  // Without headers, what stands first below the facts is the first row of content.
  const facts = rows.find((row) => row < (header ?? HEADER_ROW + 1) && isFacts(row));
  const end = header ?? rows.find((row) => row > (facts ?? 0) && !isBlank(row)) ?? HEADER_ROW;
  const above = rows.filter((row) => row < end && row !== facts);
  if (header === HEADER_ROW && (facts === 1 || facts === undefined)) {
    const isNamed = textOf(at(1, 'id')) !== '' || cycle === '';
    return isNamed ? WHOLE : { state: 'mend', repair: { remove: [], insert: [], headers: false, cycle: true } };
  }
  const filled = above.filter((row) => !isBlank(row));
  if (filled.length > 0) {
    // Rows of the table that were moved above the headers; anything else up there is people's own.
    const isOurs = filled.every((row) => row > (facts ?? 0) && ID.test(textOf(at(row, 'id'))));
    if (!isOurs || header === undefined) return { state: 'blocked', row: header ?? end };
    return { state: 'mend', repair: raised(header, facts, isBlank) };
  }
  return { state: 'mend', repair: repairOf(above, facts, header, end) };
}

/** The headers move up to their row, below the facts and the thin row; these are made where they are gone. */
function raised(header: number, facts: number | undefined, isBlank: (row: number) => boolean): TopRepair {
  const before = facts === undefined ? 0 : facts - 1;
  const remove = before === 0 ? [] : [{ row: 1, count: before }];
  const hasThin = facts !== undefined && isBlank(facts + 1);
  const insert = facts === undefined ? [{ before: 1, count: 2 }] : hasThin ? [] : [{ before: 2, count: 1 }];
  const headersFrom = header - before + insert.reduce((sum, { count }) => sum + count, 0);
  return { remove, insert, headersFrom, headers: false, cycle: facts === undefined };
}

/** `above` are blank rows above the headers, or above the first content where the headers are gone. */
function repairOf(
  above: readonly number[],
  facts: number | undefined,
  header: number | undefined,
  end: number,
): TopRepair {
  const before = above.filter((row) => row < (facts ?? end));
  const after = above.filter((row) => row > (facts ?? end));
  // Blank rows that stay: the thin row, one for the headers where they are gone, one for the facts where they are.
  const wanted = 1 + Number(header === undefined);
  if (facts === undefined) {
    const needed = wanted + 1;
    const kept = Math.min(needed, before.length);
    return {
      remove: runsOf(before.slice(kept)),
      insert: kept < needed ? [{ before: 1, count: needed - kept }] : [],
      headers: header === undefined,
      cycle: true,
    };
  }
  const kept = Math.min(wanted, after.length);
  return {
    remove: runsOf([...before, ...after.slice(kept)]),
    insert: kept < wanted ? [{ before: 2, count: wanted - kept }] : [],
    headers: header === undefined,
    cycle: false,
  };
}

/** From the bottom up, so that each run still stands where it was when its turn comes. */
function runsOf(rows: readonly number[]): TopRepair['remove'] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs.reverse();
}
