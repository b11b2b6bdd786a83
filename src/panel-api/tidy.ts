/** Tidy up and Undo. */
import type { ActionCode } from './home.js';

export const TIDY_CODES = ['ids', 'supports', 'formulas', 'formats', 'rows'] as const;
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
  readonly tabsRemoved: readonly string[];
  /** Cells that somebody edited since: they stay. */
  readonly kept: readonly string[];
}
