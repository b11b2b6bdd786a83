/** Structure this sheet: what was understood of a tab that a team already has. */
import type { Answers, Reading, ReadRange } from '../structure/reading.js';
import type { CycleChoice } from './set-up.js';

export type { Answers, ColumnRole } from '../structure/reading.js';

/** What a set-up builds its OKR tab from. */
export interface StructureSource {
  /** Sheet ID of the tab to read. */
  readonly tab: number;
  readonly answers: Answers;
  /** Owners of the tab that are teams; all others are people. */
  readonly teams: readonly string[];
  /** Number of the first ID; set when the build begins, so that it is the same in every step. */
  readonly firstId?: number;
}

/** As it crosses google.script.run: null where there is nothing. */
export type Crossed<T> = T extends undefined ? null : T extends object ? { readonly [K in keyof T]: Crossed<T[K]> } : T;

/** What to read: a tab by its sheet ID, the tab that is open in the grid, or the range that is selected there. */
export type StructureTarget = number | 'open' | 'selection';

export interface StructureView {
  readonly tab: { readonly id: number; readonly name: string };
  /** The tabs that are read as one, this one first; rows of the reading count from `firstRow` (1-based) of their tab on. */
  readonly stack: readonly { readonly id: number; readonly name: string; readonly firstRow: number }[];
  /** Other tabs that belong to it, by their headers or because one names the objectives of the other. First reading only. */
  readonly alike: readonly { readonly id: number; readonly name: string }[];
  /** The range that was selected, where that was asked for and it is more than one cell: part of the answers now. */
  readonly selected: ReadRange | null;
  /** Of the objectives only the first that has key results: thousands of them would cross for nothing. */
  readonly reading: Crossed<Reading>;
  readonly objectives: number;
  readonly keyResults: number;
  /** Owners that the tab names, in order of appearance. */
  readonly owners: readonly {
    readonly name: string;
    readonly keyResults: number;
    readonly objectives: number;
    /** As People has it, or as the name looks. */
    readonly kind: 'person' | 'team' | 'company';
    /** Whether People holds the name already. */
    readonly known: boolean;
  }[];
  /** Key results whose own progress in the tab is another than ours; fractions. */
  readonly differs: readonly {
    readonly row: number;
    readonly title: string;
    readonly theirs: number;
    readonly ours: number;
  }[];
  /** The cycles on offer; the first is proposed, from the tab's name where it tells one. */
  readonly cycles: readonly CycleChoice[];
  /** Names of cycles whose OKR tab holds objectives already. */
  readonly taken: readonly string[];
  readonly isSetUp: boolean;
  /** When the tab is refused: others that read as OKRs. */
  readonly others: readonly { readonly id: number; readonly name: string }[];
}

/** Parts of a reading as the panel gets them. */
export type ReadObjective = StructureView['reading']['objectives'][number];
export type ReadKeyResult = ReadObjective['keyResults'][number];
export type ReadColumn = StructureView['reading']['columns'][number];
export type Question = NonNullable<StructureView['reading']['question']>;
