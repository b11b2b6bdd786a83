/** Tidy up and Undo. */
import type { ActionCode } from './home.js';

export const TIDY_CODES = [
  'top', // {n} tabs whose headers stand in their place again
  'columns', // {n} deleted columns, named in the detail
  'settingsTab', // the tab of Settings made again
  'settings', // {n} deleted settings, named in the detail
  'cycles', // {n} cycles put back into Settings
  'names', // {n} names that formulas did not find
  'ids',
  'supports',
  'formulas',
  'formats',
  'typed', // {n} columns of a Table of people's own, named in the detail, that keep its lists
  'rows',
] as const;
export interface TidyReport {
  readonly lines: readonly {
    readonly code: (typeof TIDY_CODES)[number];
    readonly n: number;
    readonly detail: string;
  }[];
  /** Findings left that only a person can decide. */
  readonly left: number;
  readonly tab: string;
}

export interface UndoReport {
  readonly action: ActionCode;
  /** Cells put back, and how many the action had written. */
  readonly cells: number;
  readonly of: number;
  /** Rows that went back to their place. */
  readonly rows: number;
  readonly tabsRemoved: readonly string[];
  /** Tabs, people and cells that somebody edited since: they stay. */
  readonly kept: readonly string[];
  /** Cells that somebody else protected: they stay too. */
  readonly guarded: readonly string[];
}
