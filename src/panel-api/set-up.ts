/** The set-up: answers, review, progress. */

import type { Args, CellRef, IsoDay, Language } from './common.js';
import type { StructureSource } from './structure.js';

export interface CycleChoice {
  readonly name: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
}

export interface SetupInput {
  readonly start: 'blank' | 'example' | 'tab';
  /** What to build from, with `tab`. */
  readonly source?: StructureSource;
  /** Language of the tabs. */
  readonly language: Language;
  readonly name: string;
  /** As pasted: one per line, "name, team". */
  readonly people: string;
  readonly cycle: CycleChoice;
  readonly rhythm: {
    readonly weeks: 1 | 2 /** 1 = Monday ... 7 = Sunday. */;
    readonly day: number;
    readonly perTeam: boolean;
  };
  /** Names out of `people`, at most two. */
  readonly backups: readonly string[];
  readonly limits: { readonly objectives: number; readonly keyResultsMin: number; readonly keyResultsMax: number };
}

export interface SetupDefaults {
  readonly today: IsoDay;
  /** The cycles on offer; the first is proposed. */
  readonly cycles: readonly CycleChoice[];
  /** What the fields hold at first: the answers of the last time when the file is set up already. */
  readonly input: SetupInput;
  readonly isSetUp: boolean;
}

export const SETUP_PROBLEMS = [
  'nameMissing', // name
  'cycleNameMissing', // cycle
  'cycleNameUnusable', // cycle {text}: tabs are named after it
  'dateUnreadable', // cycle {text}
  'endBeforeStart', // cycle {start}: the earliest day that it may end on
  'lineWithoutName', // people {n}, {text}
  'listedTwice', // people {name}, {a}, {b}
  'backupUnknown', // backups {name}
  'cycleTaken', // cycle {cycle}: its OKR tab holds objectives already
  'notOkrs', // cycle {tab}: the tab to build from does not read as OKRs any more
  'limitsUnreadable', // limits: whole numbers, 1 to 20, least <= most
] as const;
export interface SetupProblem {
  readonly field: 'name' | 'people' | 'cycle' | 'backups' | 'limits';
  readonly code: (typeof SETUP_PROBLEMS)[number];
  readonly args: Args;
}

export type TabRole = 'settings' | 'people' | 'okr' | 'summary' | 'undo' | 'checkIn' | 'log';

export interface SetupReview {
  readonly problems: readonly SetupProblem[];
  /** The tabs in the order in which they will be made; a taken name gets " (2)". `made` = exists already. */
  readonly tabs: readonly { readonly role: TabRole; readonly name: string; readonly made: boolean }[];
  readonly people: number;
  readonly teams: number;
  readonly firstCheckIn: IsoDay;
  /** How many tabs get their words in another language; 0 where the language stays. */
  readonly rewritten: number;
}

export interface SetupProgress {
  readonly tabs: readonly {
    readonly role: TabRole;
    readonly name: string;
    readonly state: 'done' | 'now' | 'waiting';
    /** Sheet ID once it exists. */
    readonly tab: number | null;
    readonly done: number;
    readonly total: number;
  }[];
  readonly finished: boolean;
  /** Objectives and key results in the OKR tab, people and teams in People. */
  readonly counts: {
    readonly objectives: number;
    readonly keyResults: number;
    readonly people: number;
    readonly teams: number;
  };
  /** Findings once finished. */
  readonly toFix: number;
  /** Where to type the first objective. */
  readonly firstObjective: CellRef | null;
}
