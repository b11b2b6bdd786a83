/**
 * What a command wants changed, as plain data. A cell is addressed by tab, row key and column, never by row number:
 * the applier looks the row up just before it writes.
 */
import type { Cell } from '../okr/cell.js';
import type { CheckInColumn, FormulaColumn, LogColumn, OkrColumn } from './columns.js';
import type { SettingRow } from './settings.js';
import type { Choices, ColorRule, Put, TabSpec } from './spec.js';
import type { TopRepair } from './top.js';
import type { Translation } from './translate.js';

/**
 * A row: by the text in its key column (ID in an OKR tab, Key in Settings, Owner in People); by its titles where
 * it has no ID yet, or `shares` one with another row (`near` is where it was read, to choose between equal ones); or
 * the n-th row without any content.
 */
export type RowKey =
  | { readonly id: string }
  | { readonly titles: readonly [Cell, Cell]; readonly near: number; readonly shares?: Shares }
  | { readonly blank: number };

/** An ID that several rows bear: this is the `nth` (from 0) of the `of` ones that have these titles too. */
export interface Shares {
  readonly id: string;
  readonly nth: number;
  readonly of: number;
}

export interface CellChange {
  readonly row: RowKey;
  readonly column: string;
  readonly to: Put;
  /** Content as the command read it; where it differs at the time of writing, somebody typed and it stays. */
  readonly was: Put;
  /** Number format to set with it, and the one before. */
  readonly format?: string;
  readonly wasFormat?: string;
}

/** Columns that the add-on keeps for itself: neither a receipt nor an undo counts them. */
export const BOOKKEEPING: readonly string[] = ['unitConflict', 'updated', 'trend', 'reviewed'];

/** An entry of the Log, by column. */
export interface LogLine {
  readonly cells: ReadonlyMap<LogColumn, Cell>;
  readonly units: { readonly start: string; readonly target: string; readonly value: string };
}

export type Change =
  /** Cells of an OKR tab, a check-in tab, of Settings or of People. */
  | {
      readonly kind: 'cells';
      readonly tab: number;
      readonly cells: readonly CellChange[];
      /** Bookkeeping of a generated tab: neither counted in the receipt nor put back by an undo. */
      readonly isRecord?: true;
    }
  /** Rows behind the last one of People, by column; a row whose owner stands there already is left out. */
  | { readonly kind: 'append'; readonly tab: number; readonly rows: readonly ReadonlyMap<string, Cell>[] }
  /** Cells of the Cycles table in Settings; its key column is the cycle's name. */
  | { readonly kind: 'cycles'; readonly tab: number; readonly cells: readonly CellChange[] }
  /** Formulas of whole runs of rows: the same in every row, so that it does not matter which rows moved meanwhile. */
  | {
      readonly kind: 'formulas';
      readonly tab: number;
      readonly columns: readonly FormulaColumn[];
      readonly runs: readonly { readonly from: number; readonly to: number }[];
    }
  /** Formulas of row 1. */
  | { readonly kind: 'head'; readonly tab: number; readonly formulas: ReadonlyMap<OkrColumn, string> }
  /** Dropdowns of whole columns and our colour rules; people's own rules stay. */
  | {
      readonly kind: 'looks';
      readonly tab: number;
      readonly choices: readonly { readonly column: OkrColumn; readonly choices: Choices }[];
      readonly rules: readonly ColorRule[];
    }
  /** Rows 1 to 3 of an OKR tab in their places again. */
  | {
      readonly kind: 'top';
      readonly tab: number;
      readonly repair: TopRepair;
      readonly headers: ReadonlyMap<OkrColumn, string>;
      readonly cycle: string;
      readonly styles: TabSpec['styles'];
    }
  /** Columns of an OKR tab that were deleted, empty but for their headers. */
  | {
      readonly kind: 'columns';
      readonly tab: number;
      readonly columns: readonly { readonly column: OkrColumn; readonly header: string }[];
    }
  /** Rows of Settings that were deleted, with their defaults. */
  | { readonly kind: 'settingRows'; readonly tab: number; readonly rows: readonly SettingRow[] }
  /** Names of the cells of Settings that formulas do not find any more. */
  | { readonly kind: 'names'; readonly tab: number; readonly names: readonly string[] }
  /** So many rows with formulas wait below the last one with content. */
  | { readonly kind: 'prepareRows'; readonly tab: number; readonly count: number }
  /**
   * A row to stand right below another, by IDs; `was` is the ID of the row it stood below, `ids` all IDs in order:
   * where they stand otherwise by then, nothing is moved. Empty `ids`: whatever the order is.
   */
  | {
      readonly kind: 'moveRow';
      readonly tab: number;
      readonly row: string;
      readonly below: string;
      readonly was: string;
      readonly ids: readonly string[];
    }
  | { readonly kind: 'makeTab'; readonly spec: TabSpec }
  /** Our words in a tab in another language; whatever people changed or put there stays. */
  | { readonly kind: 'translate'; readonly tab: number; readonly words: Translation }
  /** A generated tab as described anew: what stands in its area is written over, what people put beside it stays. */
  | { readonly kind: 'renewTab'; readonly tab: number; readonly spec: TabSpec }
  /** Entries behind the last one of the Log. `formats` are those of Start, Target and Value. */
  | { readonly kind: 'log'; readonly entries: readonly LogLine[] }
  /** A check-in tab becomes a record: its first rows as values, nothing blue, marked as saved. */
  | {
      readonly kind: 'closeCheckIn';
      readonly tab: number;
      readonly head: readonly { readonly row: number; readonly column: CheckInColumn; readonly put: Cell }[];
    }
  | { readonly kind: 'deleteTab'; readonly tab: number };

export interface Step {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** What a command gives back: its steps in order, and its answer. */
export interface Plan<T> {
  readonly steps: readonly Step[];
  readonly result: T;
}
