/** Check OKRs: findings, fixes, receipts. */
import type { Args, CellRef, IsoDay } from './common.js';

export const RULE_CODES = [
  'objectivesPerOwner', // {owner} {n} {max}
  'keyResultsTooMany', // {id} {n} {max}
  'keyResultsTooFew', // {id} {n} {min} {max}
  'noOwner', // {id}
  'unknownOwner', // {id} {owner}
  'noTarget', // {id}
  'startEqualsTarget', // {id} {value}
  'notANumber', // {id} {column: start|target|current} {value}
  'dateFigure', // {id} {column: start|target|current} {value: as a day}
  'rangeIncomplete', // {id}: Keep between needs Start and Target
  'mixedPercent', // {id} {start} {target} {current}: as shown, '' where empty
  'noSupports', // {id}
  'unknownSupports', // {id} {supports}
  'supportsNoObjective', // {id} {supports}: a key result must name an objective
  'misplaced', // {id} {above} {supports}
  'outOfOrder', // {n}: so many key results stand under another objective
  'wrongId', // {id}: not a letter and a number as the add-on gives them
  'twoTabs', // {tab} {used} {cycle}: two tabs claim one cycle
  'repeatedId', // {id} {n}
  'bothTitles', // {row}
  'unknownWord', // {id} {column: type|measure} {value}
  'badWeight', // {id} {value}
  'overwrittenFormula', // {id} {column: progress|status} {value}
  'copiedFormula', // {id} {column}: one of our formulas in a column in which people type
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
  'writeId', // {to}: the ID that key results name already
  'putBack', // {n}: rows move below the objectives that they support
  'clearCell', // {column}
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
