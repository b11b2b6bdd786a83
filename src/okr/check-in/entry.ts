/** Entries of the Log: what a key result was on a day, and why it was written down. */
import type { Cell } from '../cell.js';
import type { IsoDay } from '../day.js';

/** In the order in which the kinds stand in the Words of the workbook. */
export const ENTRY_KINDS = [
  'checkIn',
  'edit',
  'targetChanged',
  'added',
  'stopped',
  'closed',
  'win',
  'commitment',
  'structured',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface LogEntry {
  readonly day: IsoDay;
  readonly cycle: string;
  readonly kind: EntryKind;
  /** ID of the key result; '' for wins, commitments and what was built from another tab. */
  readonly id: string;
  /** Its title, or the text of a win or commitment, or what was built. */
  readonly title: string;
  readonly owner: string;
  readonly start: Cell;
  readonly target: Cell;
  readonly value: Cell;
  /** Fraction; undefined where it could not be measured. */
  readonly progress: number | undefined;
  readonly confidence: Cell;
  readonly note: string;
  /** Name of the person who wrote it; '' for what was found in the table. */
  readonly who: string;
}
