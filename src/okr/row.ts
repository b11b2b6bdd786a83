/** One row of an OKR table as typed: raw cells, nothing checked. */
import { type Cell, isError } from './cell.js';

export interface OkrRow {
  readonly id: Cell;
  readonly objective: Cell;
  readonly keyResult: Cell;
  readonly owner: Cell;
  readonly supports: Cell;
  readonly start: Cell;
  readonly target: Cell;
  readonly current: Cell;
  readonly confidence: Cell;
  readonly note: Cell;
  readonly type: Cell;
  readonly measure: Cell;
  readonly weight: Cell;
  /** Start + Target + Current at the time when the add-on saw a percent beside a plain number; '' otherwise. */
  readonly unitConflict: Cell;
}

export const KINDS = ['empty', 'objective', 'keyResult', 'both', 'untitled'] as const;
export type Kind = (typeof KINDS)[number];

/** What a row is by its titles; an error in their place is no title. Position plays no part. */
export function kindOf(row: Pick<OkrRow, 'objective' | 'keyResult' | 'supports'>): Kind {
  if (isError(row.objective) || isError(row.keyResult)) return 'untitled';
  if (row.objective !== '') return row.keyResult === '' ? 'objective' : 'both';
  if (row.keyResult !== '') return 'keyResult';
  return row.supports === '' ? 'empty' : 'untitled';
}
