/** Home: how the cycle stands and what to do next. */
import type { CellRef, IsoDay, Language } from './common.js';

export type NextStep =
  | { readonly kind: 'finish'; readonly action: ActionCode; readonly done: number; readonly total: number }
  | { readonly kind: 'readOnly' }
  /** Something that the formulas need was deleted: Tidy up puts it back. */
  | { readonly kind: 'mend' }
  | { readonly kind: 'setUp' }
  /** Not set up, and the open tab reads as OKRs. `first` are titles of its first key results. */
  | {
      readonly kind: 'setUpFromTab';
      readonly tab: number;
      readonly name: string;
      readonly objectives: number;
      readonly keyResults: number;
      readonly first: readonly string[];
    }
  | { readonly kind: 'writeObjective'; readonly show: CellRef; readonly end: IsoDay }
  | { readonly kind: 'check'; readonly toFix: number }
  /** Key results wait for this person: in an open check-in (`day`), or due without one (null). */
  | { readonly kind: 'checkIn'; readonly day: IsoDay | null; readonly waiting: number }
  /** All filled, or its day is over. */
  | { readonly kind: 'saveCheckIn'; readonly day: IsoDay; readonly filled: number; readonly total: number }
  /** Due on `day`, which is today or past. */
  | { readonly kind: 'startCheckIn'; readonly day: IsoDay }
  | { readonly kind: 'updateKeyResult'; readonly nextCheckIn: IsoDay | null }
  | { readonly kind: 'openSummary'; readonly nextCheckIn: IsoDay | null };

export const ACTION_CODES = [
  'setUp',
  'settings',
  'structure',
  'fix',
  'tidy',
  'startCheckIn',
  'saveCheckIn',
  'checkIn',
  'summary',
] as const;
export type ActionCode = (typeof ACTION_CODES)[number];

/** What may hold the document lock: a check that heals and an undo do too. */
export const RUNNING_CODES = [...ACTION_CODES, 'check', 'undo'] as const;
export type RunningCode = (typeof RUNNING_CODES)[number];

export const VERDICTS = ['onTrack', 'atRisk', 'offTrack', 'done', 'justStarted', 'noValue'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface HomeView {
  readonly language: Language;
  /** The name this person picked, or null. */
  readonly person: string | null;
  readonly today: IsoDay;
  readonly cycle: {
    readonly name: string;
    readonly start: IsoDay;
    readonly end: IsoDay;
    readonly daysLeft: number;
  } | null;
  /** Mean over objectives and what is expected of it today, fractions; null while nothing can be measured. */
  readonly progress: { readonly average: number; readonly expected: number; readonly verdict: Verdict } | null;
  readonly next: NextStep;
  /** null before set-up. */
  readonly findings: { readonly toFix: number; readonly toConsider: number } | null;
  /** Name of the OKR tab of the cycle; null before set-up. */
  readonly table: string | null;
  /** Sheet ID of the summary, to open it. */
  readonly summary: number | null;
  readonly undo: { readonly action: ActionCode; readonly time: string; readonly count: number } | null;
  readonly canEdit: boolean;
  /** Champion or backup: starts and saves check-ins. */
  readonly isLead: boolean;
  /** Open key results of this person in the current cycle. */
  readonly keyResults: number;
  /** null before set-up. */
  readonly checkIn: {
    /** The check-in that was started and not saved; with several teams the counts are their sums. */
    readonly open: {
      readonly day: IsoDay;
      readonly filled: number;
      readonly total: number;
      /** Owners who have not updated anything yet. */
      readonly notUpdated: readonly string[];
    } | null;
    /** Day of the last saved one. */
    readonly last: IsoDay | null;
    readonly next: IsoDay | null;
  } | null;
  /** The key result of the selected row, to open its history; null elsewhere. */
  readonly selected: string | null;
}
