/**
 * The one interface between the sidebar and the add-on. Everything crosses google.script.run, so it is
 * plain data: no Date, no undefined inside arrays; days are ISO texts (2026-11-24), percents are fractions.
 */

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The holes of a sentence by name. Text from people stays text: the panel never builds HTML from it. */
export type Args = { readonly [hole: string]: string | number };
export type IsoDay = string;

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly args: Args };

export const FAILURE_CODES = [
  'busy', // another command holds the lock
  'readOnly', // the person may look, not edit
  'protected', // {tab}, {cell}
  'tabDeleted', // {tab}: gone while the command ran
  'notSetUp', // the command needs the tabs of the set-up
  'badInput', // {problem}: a code that the screen knows
  'account', // Google may run the add-on under another account
  'unknown', // {action}, {detail}: the error text, without cell content
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Where *Show* jumps to: a row by its ID (or a tab alone), and the column. */
export interface CellRef {
  /** Sheet ID. */
  readonly tab: number;
  readonly id: string | null;
  readonly column: string | null;
}

// Home

export type NextStep =
  | { readonly kind: 'finish'; readonly action: ActionCode; readonly done: number; readonly total: number }
  | { readonly kind: 'readOnly' }
  | { readonly kind: 'setUp' }
  | { readonly kind: 'writeObjective'; readonly show: CellRef; readonly end: IsoDay }
  | { readonly kind: 'check'; readonly toFix: number }
  | { readonly kind: 'openSummary'; readonly nextCheckIn: IsoDay | null };

export const ACTION_CODES = ['setUp', 'settings', 'fix', 'tidy'] as const;
export type ActionCode = (typeof ACTION_CODES)[number];

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
  /** Sheet ID of the summary, to open it. */
  readonly summary: number | null;
  readonly undo: { readonly action: ActionCode; readonly time: string; readonly count: number } | null;
  readonly canEdit: boolean;
}

// Set-up

export interface CycleChoice {
  readonly name: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
}

export interface SetupInput {
  readonly start: 'blank' | 'example';
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
  'limitsUnreadable', // limits: whole numbers, 1 to 20, least <= most
] as const;
export interface SetupProblem {
  readonly field: 'name' | 'people' | 'cycle' | 'backups' | 'limits';
  readonly code: (typeof SETUP_PROBLEMS)[number];
  readonly args: Args;
}

export type TabRole = 'settings' | 'people' | 'okr' | 'summary' | 'undo';

export interface SetupReview {
  readonly problems: readonly SetupProblem[];
  /** The tabs in the order in which they will be made; a taken name gets " (2)". `made` = exists already. */
  readonly tabs: readonly { readonly role: TabRole; readonly name: string; readonly made: boolean }[];
  readonly people: number;
  readonly teams: number;
  readonly firstCheckIn: IsoDay;
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

// Check OKRs

export const RULE_CODES = [
  'objectivesPerOwner', // {owner} {n} {max}
  'keyResultsTooMany', // {id} {n} {max}
  'keyResultsTooFew', // {id} {n} {min} {max}
  'noOwner', // {id}
  'unknownOwner', // {id} {owner}
  'noTarget', // {id}
  'startEqualsTarget', // {id} {value}
  'notANumber', // {id} {column: start|target|current} {value}
  'rangeIncomplete', // {id}: Keep between needs Start and Target
  'mixedPercent', // {id} {start} {target} {current}: as shown, '' where empty
  'noSupports', // {id}
  'unknownSupports', // {id} {supports}
  'supportsNoObjective', // {id} {supports}: a key result must name an objective
  'misplaced', // {id} {above} {supports}
  'repeatedId', // {id} {n}
  'bothTitles', // {row}
  'unknownWord', // {id} {column: type|measure} {value}
  'badWeight', // {id} {value}
  'overwrittenFormula', // {id} {column: progress|status} {value}
  'relativeLink', // {id} {formula} {proposal}
  'noChampion', // no holes
  'fewBackups', // {n}
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FIX_CODES = [
  'writePercent', // {column} {to: as shown, "85%"}
  'chooseOwner', // choice
  'addOwner', // {owner}: adds the name to People
  'restoreFormula', // {column}
  'belongsHere', // {id} {to}: Supports becomes the objective above
  'putUnder', // {id} {to}: the row moves below the objective it supports
  'newId', // {id}: the later row gets a new ID
  'absoluteLink', // {to}
  'chooseChampion', // choice
  'chooseBackup', // choice
] as const;
export type FixCode = (typeof FIX_CODES)[number];

export interface Fix {
  readonly code: FixCode;
  readonly args: Args;
  /** Names to choose from; empty when the fix needs no answer. */
  readonly choices: readonly string[];
  /** The cells it writes: address, and the content before and after as shown. */
  readonly cells: readonly {
    readonly id: string;
    readonly column: string;
    readonly cell: string;
    readonly was: string;
    readonly becomes: string;
  }[];
}

export interface Finding {
  /** Stable while the cause stands: the rule and the rows it names. */
  readonly key: string;
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly args: Args;
  /** Group: an owner's name, '' for no owner, null for the file itself. */
  readonly owner: string | null;
  readonly show: CellRef | null;
  readonly fixes: readonly Fix[];
}

export interface CheckView {
  readonly findings: readonly Finding[];
  readonly objectives: number;
  readonly keyResults: number;
  readonly rules: number;
  readonly today: IsoDay;
  readonly tab: string;
  readonly canEdit: boolean;
}

export interface FixChoice {
  readonly key: string;
  readonly fix: FixCode;
  /** The answer where the fix has choices. */
  readonly choice: string | null;
}

/** What a writing action did, for its receipt. */
export interface Receipt {
  readonly cells: number;
  readonly tabs: readonly string[];
  /** Choices that no longer applied when the command looked again. */
  readonly skipped: number;
}

// Tidy up and Undo

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

/** What the sidebar may ask. Each function is a top-level name of the bundle and is described in main.ts. */
export interface PanelApi {
  okrHome(): Answer<HomeView>;
  okrSetLanguage(language: Language): Answer<null>;
  okrSetPerson(name: string): Answer<null>;
  okrShow(cell: CellRef): Answer<null>;
  okrSetupDefaults(): Answer<SetupDefaults>;
  okrReviewSetup(input: SetupInput): Answer<SetupReview>;
  /** Does the next unfinished part of the set-up; null continues the one that was cut off. */
  okrSetupStep(input: SetupInput | null): Answer<SetupProgress>;
  okrCheck(): Answer<CheckView>;
  okrApplyFixes(choices: readonly FixChoice[]): Answer<{ readonly receipt: Receipt; readonly check: CheckView }>;
  okrTidyUp(): Answer<TidyReport>;
  okrUndo(): Answer<UndoReport>;
}

/** The screen that a menu command opens the panel at. */
export const SCREENS = ['home', 'check', 'tidy'] as const;
export type Screen = (typeof SCREENS)[number];
