/** What a rule looks at, and what it says. Rules are pure: sentences and buttons are made elsewhere. */
import type { Args, FixCode, RuleCode, Severity } from '../../panel-api/index.js';
import type { Cell } from '../cell.js';
import type { Judgement } from '../judgement.js';
import type { OkrRow } from '../row.js';
import type { ComputedRow } from '../table.js';

export type Figure = 'start' | 'target' | 'current';
export const FIGURES = ['start', 'target', 'current'] as const satisfies readonly Figure[];

export interface RuleRow extends OkrRow {
  /** 1-based row in the tab: the order of the rows, and the name of a row without an ID. */
  readonly at: number;
  readonly computed: ComputedRow;
  /** Whether the number format of the cell is a percent. */
  readonly isPercent: Readonly<Record<Figure, boolean>>;
  /** Whether the number format of the cell shows a day. */
  readonly isDate: Readonly<Record<Figure, boolean>>;
  /** The figure as the cell shows it. */
  readonly shown: Readonly<Record<Figure, string>>;
  /** Formula of Current; '' when a person types there. */
  readonly currentFormula: string;
  /** Columns in which people type and that hold a copy of one of our formulas. */
  readonly copies: Readonly<Partial<Record<string, string>>>;
  /** Constants that stand where the formula of Progress or Status belongs; undefined where it stands. */
  readonly typedOver: { readonly progress: Cell | undefined; readonly status: Cell | undefined };
}

export interface RulePerson {
  readonly owner: string;
  readonly kind: 'company' | 'team' | 'person' | undefined;
  readonly role: 'champion' | 'backup' | undefined;
}

export interface RuleContext {
  /** Rows of one cycle's table, in order. */
  readonly rows: readonly RuleRow[];
  /** Name of its tab, its cycle, and names of other tabs that claim that cycle. */
  readonly tab: string;
  readonly cycle: string;
  readonly twins: readonly string[];
  readonly people: readonly RulePerson[];
  readonly judgement: Judgement;
  readonly limits: { readonly objectives: number; readonly keyResultsMin: number; readonly keyResultsMax: number };
}

export interface RawFix {
  readonly code: FixCode;
  readonly args: Args;
}

export interface RawFinding {
  readonly rule: RuleCode;
  readonly args: Args;
  /** The row it is about; undefined when it is about the file. */
  readonly row: RuleRow | undefined;
  /** Whose it is where that is not the row's owner. */
  readonly owner?: string;
  readonly column: string;
  readonly fixes: readonly RawFix[];
}

export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** The practice that it comes from. */
  readonly practice: string;
  readonly check: (context: RuleContext) => readonly RawFinding[];
}

/** How a row is named in a sentence: its ID, or its row where it has none. */
export function nameOf(row: RuleRow): string {
  return row.id === '' ? `#${row.at}` : String(row.id);
}

export const objectivesOf = (context: RuleContext) => context.rows.filter((row) => row.computed.kind === 'objective');
export const keyResultsOf = (context: RuleContext) => context.rows.filter((row) => row.computed.kind === 'keyResult');
