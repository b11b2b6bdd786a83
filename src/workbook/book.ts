/** The workbook as data: what a command reads. Rows and columns are 1-based; dates are serial numbers. */

import type { Cell } from '../okr/cell.js';
import type { LogEntry } from '../okr/check-in/entry.js';
import type { IsoDay } from '../okr/day.js';
import type { Judgement } from '../okr/judgement.js';
import type { OkrRow } from '../okr/row.js';
import type { Language, TabRole } from '../panel-api/index.js';
import type { CheckInFormula } from './check-in-formulas.js';
import type { CheckInColumn, FormulaColumn, OkrColumn, PeopleColumn, Positions, SettingsColumn } from './columns.js';
import type { Journal } from './journal.js';
import type { Top } from './top.js';

/** A tab of ours. */
export interface TabInfo {
  /** Sheet ID. */
  readonly id: number;
  /** Read for OKR tabs, and for all where a command makes a tab; else ''. */
  readonly name: string;
  readonly role: TabRole;
  readonly cycle: string;
  /** Day of a check-in, and the team that it is for; '' elsewhere. */
  readonly day: IsoDay;
  readonly team: string;
  /** Whether a check-in was saved: it holds values only. */
  readonly saved: boolean;
  /** false while it is being made. */
  readonly ready: boolean;
}

/** Everything in a tab, as read in whole: row 1 is at index 0. */
export interface Grid {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Rows with any content, formulas that show nothing included. */
  readonly maxRows: number;
}

export interface TableRow extends OkrRow {
  /** 1-based row in the tab. */
  readonly at: number;
  readonly progress: Cell;
  readonly status: Cell;
  readonly updated: Cell;
  readonly trend: Cell;
  /** Formula texts as Google gives them; '' where there is none. */
  readonly formulas: Readonly<Record<FormulaColumn | 'current', string>>;
  /** Columns in which people type and that hold a copy of one of our formulas: it may read itself in a circle. */
  readonly copies: Readonly<Partial<Record<OkrColumn, string>>>;
  /** Number formats of Start, Target and Current. */
  readonly units: { readonly start: string; readonly target: string; readonly current: string };
}

export interface OkrTable {
  readonly tab: TabInfo;
  readonly positions: Positions<OkrColumn>;
  /** Every row from the first one to the last with any content, prepared ones included. */
  readonly rows: readonly TableRow[];
  /** Row-1 formulas by column. */
  readonly head: ReadonlyMap<OkrColumn, string>;
  readonly maxRows: number;
  /** Whether rows 1 to 3 stand where they belong; where they do not, the rows below are not to be trusted. */
  readonly top: Top;
  /** Language that its headers are written in. */
  readonly language: Language;
}

export interface CycleEntry {
  readonly name: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Word of the State column as typed. */
  readonly state: string;
  readonly closed: boolean;
  readonly at: number;
}

export interface Settings {
  readonly tab: TabInfo;
  readonly positions: Positions<SettingsColumn>;
  readonly language: Language;
  /** Values by key; a row that was deleted is absent. */
  readonly values: ReadonlyMap<string, Cell>;
  readonly cycles: readonly CycleEntry[];
  readonly judgement: Judgement;
  readonly limits: {
    readonly objectives: number;
    readonly keyResultsMin: number;
    readonly keyResultsMax: number;
  };
  /** Current cycle by name. */
  readonly cycle: string;
  /** Number of the next ID. */
  readonly nextId: number;
}

export interface Person {
  readonly owner: string;
  readonly kind: 'company' | 'team' | 'person' | undefined;
  readonly belongsTo: string;
  readonly email: string;
  readonly role: 'champion' | 'backup' | undefined;
  readonly at: number;
}

export interface People {
  readonly tab: TabInfo;
  readonly positions: Positions<PeopleColumn>;
  readonly people: readonly Person[];
}

/** A key result in a check-in tab. */
export interface CheckInRow {
  /** 1-based row in the tab. */
  readonly at: number;
  readonly id: string;
  readonly title: string;
  readonly why: Cell;
  readonly newValue: Cell;
  /** A formula that was typed there, or ''. */
  readonly newValueFormula: string;
  /** Number format of New value. */
  readonly unit: string;
  readonly confidence: Cell;
  readonly note: Cell;
  readonly isLinked: boolean;
  /** Looked at in the panel and kept as it was. */
  readonly isReviewed: boolean;
  /** What stood in the table when the check-in began. */
  readonly base: Cell;
  readonly baseConfidence: Cell;
  readonly baseNote: Cell;
  /** Progress when the check-in began. */
  readonly before: Cell;
  /** Values and formulas of the columns that hold formulas until the tab is saved; '' where there is none. */
  readonly computed: Readonly<Record<CheckInFormula, Cell>>;
  readonly formulas: Readonly<Record<CheckInFormula, string>>;
}

export interface CheckInSheet {
  readonly tab: TabInfo;
  readonly positions: Positions<CheckInColumn>;
  readonly rows: readonly CheckInRow[];
  readonly wins: readonly string[];
  readonly commitments: readonly string[];
  /** Row 1 and 2 as they show: facts, progress, what moved. */
  readonly head: Readonly<Record<'facts' | 'progress', Cell>>;
}

/** What the Log holds of the open cycles. */
export interface Log {
  readonly tab: TabInfo;
  readonly entries: readonly LogEntry[];
}

/** What a command reads. Parts that are not there yet are absent. */
export interface Book {
  readonly today: IsoDay;
  /** Time of day, HH:mm, in the spreadsheet's zone. */
  readonly time: string;
  readonly tabs: readonly TabInfo[];
  /** Names of all tabs, people's own included; read only where a tab is to be made. */
  readonly names: readonly string[];
  readonly settings: Settings | undefined;
  /** Settings whose names formulas cannot find; looked at only where a cell of ours shows an error. */
  readonly lostNames: readonly string[];
  readonly people: People | undefined;
  /** OKR tabs of open cycles, the current one first. */
  readonly tables: readonly OkrTable[];
  /** Content of the check-in tabs that the command asked for, in the order of their days. */
  readonly checkIns: readonly CheckInSheet[];
  readonly log: Log | undefined;
  readonly journal: Journal | undefined;
}
