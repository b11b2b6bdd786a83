/** The check-in: who, which key results, one saved at a time; starting and saving the tab; history. */
import type { Cell } from '../okr/cell.js';
import type { KeyResultFigures, Standard } from '../okr/check-in/preview.js';
import type { Status } from '../okr/words.js';
import type { Receipt } from './check.js';
import type { CellRef, IsoDay } from './common.js';

/** Everyone who may be picked as "this is me", in the order of People. */
export interface PeopleView {
  readonly people: readonly {
    readonly name: string;
    readonly team: string;
    /** Open key results in the current cycle that name this person as owner. */
    readonly keyResults: number;
  }[];
  readonly cycle: string;
  /** Sheet ID of People, to add a name there; null where it is gone. */
  readonly tab: number | null;
}

/** A key result as the check-in shows it. Texts in `shown` carry their unit: "81%". */
export interface CheckInItem {
  readonly id: string;
  readonly title: string;
  readonly objective: { readonly id: string; readonly title: string };
  /** All that a new value's progress is computed from, before it is saved. */
  readonly figures: KeyResultFigures;
  /** Number format of Current: the unit. */
  readonly unit: string;
  readonly shown: { readonly start: string; readonly target: string; readonly current: string };
  /** The text of the formula behind a linked Current, without its `=`: "Sales!B7"; null for a typed one. */
  readonly linked: string | null;
  /** The last value of the Log before this check-in. */
  readonly last: { readonly shown: string; readonly day: IsoDay } | null;
  readonly confidence: number | null;
  /** The next step without the word "Blocked:". */
  readonly note: string;
  readonly blocked: boolean;
  /** Fraction; null while it cannot be measured. */
  readonly progress: number | null;
  /** null where words stand instead of a status; they are in `problem`. */
  readonly status: Status | null;
  readonly problem: string | null;
  /** Fraction expected by today; null where nothing is expected. */
  readonly expected: number | null;
  /** Progress at the last check-ins, oldest first, at most 8, fractions. */
  readonly trend: readonly number[];
  /** Whether it was updated in this check-in already. */
  readonly reviewed: boolean;
  /** The table and the open check-in tab hold different new values; null where they agree. */
  readonly conflict: {
    readonly table: Cell;
    readonly tableShown: string;
    readonly tab: Cell;
    readonly tabShown: string;
    /** Day on which the table's value was typed, where known. */
    readonly day: IsoDay | null;
  } | null;
  readonly show: CellRef;
}

export interface CheckInView {
  readonly person: string;
  readonly cycle: string;
  readonly today: IsoDay;
  /** The day that entries count for: that of the open check-in tab, else today. */
  readonly day: IsoDay;
  /** The open check-in tab, or null: then entries go to the table and the Log only. */
  readonly tab: { readonly id: number; readonly name: string } | null;
  readonly table: { readonly id: number; readonly name: string };
  /** What progress and status are judged by. */
  readonly standard: Standard;
  /** The person's open key results in table order. */
  readonly items: readonly CheckInItem[];
}

export interface CheckInEntry {
  readonly id: string;
  /** The new value, a fraction where the unit is a percent; null keeps the value and marks it as reviewed. */
  readonly value: number | boolean | null;
  /** Content of Current as the form showed it: where it differs by now, nothing is overwritten. */
  readonly was: Cell;
  /** 1 to 10; null where none was given. */
  readonly confidence: number | null;
  readonly note: string;
  readonly blocked: boolean;
  /** The same three as the form showed them: what it did not change is not written. */
  readonly before: { readonly confidence: number | null; readonly note: string; readonly blocked: boolean };
}

export interface CheckInSaved {
  /** The key result as it stands now. When the table changed meanwhile, `conflict` is set and nothing was written. */
  readonly item: CheckInItem;
  readonly written: boolean;
  readonly receipt: Receipt;
}

export interface HistoryView {
  readonly id: string;
  readonly title: string;
  readonly objective: { readonly id: string; readonly title: string };
  readonly cycle: { readonly start: IsoDay; readonly end: IsoDay };
  readonly targetShown: string;
  readonly item: CheckInItem;
  /** Whether *Update* makes sense: the person who asks owns it, or has not said who they are. */
  readonly isMine: boolean;
  /** Newest first; one entry per day, the last one counts. */
  readonly entries: readonly {
    readonly day: IsoDay;
    readonly kind: 'checkIn' | 'edit' | 'targetChanged' | 'added' | 'stopped' | 'closed';
    readonly value: string;
    /** Fraction, or null. */
    readonly progress: number | null;
    readonly confidence: number | null;
    readonly note: string;
    readonly who: string;
  }[];
}

// Starting and saving the tab

/** What Start would do; nothing is written. */
export interface StartReview {
  readonly day: IsoDay;
  /** Tabs to be made, one per team where the setting says so. */
  readonly tabs: readonly { readonly name: string; readonly keyResults: number }[];
  /** Check-ins that were started and never saved, to be saved first. */
  readonly unsaved: readonly { readonly tab: number; readonly name: string; readonly day: IsoDay }[];
}

export interface StartProgress {
  readonly tabs: readonly {
    readonly name: string;
    readonly state: 'done' | 'now' | 'waiting';
    /** Sheet ID once it exists. */
    readonly tab: number | null;
    readonly keyResults: number;
  }[];
  readonly day: IsoDay;
  readonly finished: boolean;
  /** Key results that the meeting talks about first. */
  readonly first: number;
}

export const NOT_SAVED = [
  'added', // {id}: after the check-in began; it is in the Log
  'deleted', // {id}: its last value stays in the Log
  'notANumber', // {id} {value}: words where a number belongs
  'otherUnit', // {id} {value} {target}: 83 beside 85%
  'linked', // {id}: a typed value beside a linked one
] as const;
export type NotSavedCode = (typeof NOT_SAVED)[number];

/** Which value counts where the table and the tab differ. */
export interface ConflictChoice {
  readonly id: string;
  readonly column: 'current' | 'confidence' | 'note';
  readonly take: 'table' | 'tab';
}

export interface Conflict {
  readonly id: string;
  readonly title: string;
  readonly column: ConflictChoice['column'];
  readonly table: string;
  readonly tab: string;
}

export interface SaveReport {
  readonly tab: { readonly id: number; readonly name: string };
  readonly day: IsoDay;
  /** Whether the tab is saved; not while a conflict waits for an answer. */
  readonly saved: boolean;
  /** Key results that have an entry in this check-in, of all in the tab. */
  readonly filled: number;
  readonly total: number;
  readonly wins: number;
  readonly commitments: number;
  readonly logged: number;
  readonly conflicts: readonly Conflict[];
  /** In sentences: what was added, deleted or could not be saved. */
  readonly remarks: readonly { readonly code: NotSavedCode; readonly args: { readonly [hole: string]: string } }[];
  readonly receipt: Receipt;
}
