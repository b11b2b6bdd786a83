/** What the recogniser is given and what it answers. */
import type { Cell } from '../okr/cell.js';
import type { Measure } from '../okr/words.js';
import type { Args } from '../panel-api/index.js';

/** A merged range; row and column are 0-based. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A tab as it stands. Only `values` is needed: a .csv has nothing else, and only text. */
export interface SheetGrid {
  /** Row 1 at index 0; '' is empty, a date is its serial number. */
  readonly values: readonly (readonly Cell[])[];
  /** What the cells show. */
  readonly displays?: readonly (readonly string[])[];
  /** Number formats. */
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Merge[];
  readonly bold?: readonly (readonly boolean[])[];
  /** Colours behind the cells; '' and #ffffff are none. */
  readonly fills?: readonly (readonly string[])[];
  /** Where cells link to; '' is nowhere. */
  readonly links?: readonly (readonly string[])[];
  /** Notes on cells. */
  readonly notes?: readonly (readonly string[])[];
  /** Depth of indentation, 0 for none. */
  readonly indents?: readonly (readonly number[])[];
  /** Name of the tab, or of the file. */
  readonly name?: string;
}

/** What a column of theirs may be taken for; `out` is left out of the OKRs. */
export const COLUMN_ROLES = [
  'objective',
  'keyResult',
  'both', // objectives and key results in one column
  'owner',
  'objectiveOwner', // where the key results have an owner column of their own
  'start',
  'target',
  'current',
  'progress',
  'objectiveProgress', // computed anew from the key results
  'confidence',
  'weight',
  'status',
  'due',
  'note',
  'unit',
  'id',
  'parent',
  'type',
  'measure', // what is measured, in words, beside the key result
  'period', // quarter or year
  'team', // level, department
  'initiative', // tasks below a key result
  'out',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface ReadColumn {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** 0..1: how sure we are. */
  readonly confidence: number;
  /** The first three values, as shown. */
  readonly samples: readonly string[];
}

export interface ReadKeyResult {
  readonly title: string;
  /** '' when the sheet does not say. */
  readonly owner: string;
  /** Numbers where the sheet has numbers, text where it has words that are no number, '' for nothing. */
  readonly start: Cell;
  readonly target: Cell;
  readonly current: Cell;
  /** The source's own progress as a fraction; undefined when it has none. */
  readonly progress: number | undefined;
  /** What our formula makes of start, target and current; undefined when it cannot be measured or has no value yet. */
  readonly computed: number | undefined;
  /** The source's own progress is another than ours (by 1 point or more). */
  readonly differs: boolean;
  /** Number format of start, target and current: `0%`, `[$€]#,##0`, `0" days"` or ''. */
  readonly unit: string;
  readonly measure: Measure;
  /** 1 to 10, or ''. */
  readonly confidence: Cell;
  readonly weight: Cell;
  /** Notes, and what else the row holds that has no column of ours, one per line. */
  readonly note: string;
  /** Status in the source's own words. */
  readonly status: string;
  /** Due date as an ISO day where it can be read, else as shown. */
  readonly due: string;
  /** Code that the source gives it, such as KR1.1. */
  readonly code: string;
  /** 1-based. */
  readonly row: number;
}

export interface ReadObjective {
  /** '' for key results whose objective the sheet does not name. */
  readonly title: string;
  readonly owner: string;
  readonly code: string;
  readonly note: string;
  /** 1-based. */
  readonly row: number;
  readonly keyResults: readonly ReadKeyResult[];
}

export const LEFT_OVER_CODES = [
  'title', // stands above the table
  'summary', // an average or a sum
  'comment', // a remark in a row of its own
  'initiative', // a task or an initiative
  'noObjective', // a key result above the first objective
  'noTitle', // figures without a title
  'placeholder', // a row of the form that nobody has filled in
  'otherPeriod', // {period}: another quarter than the chosen one
  'section', // a heading that is no objective, such as a team's name
] as const;
export type LeftOverCode = (typeof LEFT_OVER_CODES)[number];

export interface LeftOver {
  /** 1-based. */
  readonly row: number;
  readonly text: string;
  readonly code: LeftOverCode;
}

export const REFUSAL_CODES = [
  'empty', // nothing in it
  'tasks', // tasks with due dates or states, no objectives
  'budget', // amounts of money by month or item
  'dashboard', // figures by name, no objectives
  'habits', // ticks by day
  'scores', // scores without texts
  'blankForm', // headers of an OKR form that nobody has filled in
  'checklist', // questions or statements about OKRs
  'noOkrs', // none of these, and no OKRs either
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export const QUESTION_CODES = [
  'period', // which of the quarters in this tab
  'score', // {header}, {from}, {to}: confidence, progress or left out
  'noObjective', // key results without an objective: take them as key results of one
  'levels', // {count}: may be objectives with their key results, or something else
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

export interface Question {
  readonly code: QuestionCode;
  readonly args: Args;
  /** 0-based; undefined when it is not about a column. */
  readonly column: number | undefined;
  /** Codes (`confidence`, `progress`, `out`, `yes`, `no`), or names of quarters as they stand there. */
  readonly choices: readonly string[];
  /** The choice that the reading beside it was made with. */
  readonly proposed: string | undefined;
}

export const LAYOUT_CODES = [
  'repeated', // the objective stands on every row
  'firstRow', // the objective stands on the first row of its block, or is merged over it
  'band', // the objective has a row of its own
  'oneColumn', // both levels in one column
  'wide', // KR1, KR2, KR3 side by side
  'inCell', // several key results in one cell
  'types', // a column says what a row is
  'codes', // codes of parents
  'stacked', // small tables one below the other
  'objectivesOnly', // no key results
  'keyResultsOnly', // no objective
] as const;
export type LayoutCode = (typeof LAYOUT_CODES)[number];

/** 1-based, both ends included. */
export interface ReadRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What the person chose; the grid is read again with it. */
export interface Answers {
  /** Role of a column, by its 0-based number. */
  readonly columns?: { readonly [column: number]: ColumnRole };
  /** The choice by the code of the question. */
  readonly choices?: { readonly [code in QuestionCode]?: string };
  /** Rows (1-based) that were left over and are key results all the same. */
  readonly keyResultRows?: readonly number[];
  /** Only what stands in this range is read. */
  readonly range?: ReadRange;
  /** Sheet IDs of tabs that are read together with this one. Whoever reads the tabs stacks them. */
  readonly also?: readonly number[];
}

export interface Reading {
  readonly verdict: 'okr' | 'ask' | 'refuse';
  /** Why it is refused; undefined otherwise. */
  readonly reason: RefusalCode | undefined;
  readonly args: Args;
  /** What is asked. The reading is what the proposed choice gives. */
  readonly question: Question | undefined;
  readonly columns: readonly ReadColumn[];
  readonly objectives: readonly ReadObjective[];
  readonly leftOver: readonly LeftOver[];
  readonly layout: { readonly code: LayoutCode; readonly args: Args } | undefined;
  /** The table, its headers included; undefined when nothing is there. */
  readonly range: ReadRange | undefined;
  /** Such as 2026-Q4, from the name of the tab, a title row or the chosen period. */
  readonly cycle: string | undefined;
}
