import type { SkippedTime } from './dates.js';
import type { FormulaSyntax } from './formula-locale.js';

/** What is not known of Google (docs/confirm-on-google.md), each with both answers. */
export interface Unknowns {
  /** `=1+1` written or typed into a cell with the plain text format `@`. */
  readonly formulaInPlainText: 'text' | 'formula';
  /** A script's or person's text such as `+a` or `-a`: kept, or read as the formula `=+a`. */
  readonly signStart: 'text' | 'formula';
  /** The mark between arguments in what getFormulas gives back. */
  readonly formulaMark: ';' | ',';
  /** Formulas of scripts where the comma is the decimal mark: read and given as in en_US, or as people there type them. */
  readonly formulaSyntax: FormulaSyntax;
  /** Does the copy of a tab carry the developer metadata of the tab and its columns? */
  readonly copiedTabKeepsMetadata: boolean;
  /** Does sorting move notes and validations with their rows? */
  readonly sortMovesNotes: boolean;
  readonly sortMovesValidations: boolean;
  /** Simple onEdit for what is not typing, clearing, pasting or filling. */
  readonly sortFiresEdit: boolean;
  readonly undoFiresEdit: boolean;
  readonly moveFiresEdit: boolean;
  /** "The onEdit() trigger only queues up to 2 trigger events": edits 3.. of one burst are lost. */
  readonly editQueue: 'unlimited' | 'two';
  /** A checkbox rule on an empty cell, or one that is emptied: does the cell read '' or false? */
  readonly checkboxOnEmpty: 'empty' | 'false';
  /** A person edits between two calls: do writes of the script that wait for a flush land before or after? */
  readonly pendingWritesAtEdit: 'before' | 'after';
  /** Does the person's undo take back what a script wrote, or stop there? */
  readonly undoReachesScripts: boolean;
  /** When is a bad write refused: at the call or at the next flush? */
  readonly validationRejects: 'at call' | 'at flush';
  /** Does a name whose cells were deleted stay listed for scripts? */
  readonly namesOfDeletedCells: 'gone' | 'listed';
  /** insertRowsAfter behind the last row of the grid: as anywhere, or rows without format, dropdown and colour rule. */
  readonly rowsAtEnd: 'like above' | 'plain';
  /** getColumnGroup where there is none: the reference says both. */
  readonly missingGroup: 'throws' | 'null';
  /** `1.5` typed where the comma is the decimal mark and the point that of dates. */
  readonly pointInCommaLocale: 'text' | 'date';
  /** appendRow where the last row of the grid is filled: usually said to grow; one live report of an error. */
  readonly appendOnFullGrid: 'grows' | 'throws';
  /** A day whose midnight clocks leave out: getValues gives 01:00 of that day, or 23:00 of the day before. */
  readonly skippedTime: SkippedTime;
  /** What getActiveUserLocale gives where the host's option is `zh`. */
  readonly chineseUserLocale: 'zh' | 'zh_CN' | 'zh-CN';
}

export const DEFAULT_UNKNOWNS: Unknowns = {
  formulaInPlainText: 'text',
  signStart: 'text',
  formulaMark: ';',
  formulaSyntax: 'en_US',
  copiedTabKeepsMetadata: true,
  sortMovesNotes: true,
  sortMovesValidations: true,
  sortFiresEdit: false,
  undoFiresEdit: false,
  moveFiresEdit: true,
  editQueue: 'unlimited',
  checkboxOnEmpty: 'empty',
  pendingWritesAtEdit: 'before',
  undoReachesScripts: true,
  validationRejects: 'at flush',
  namesOfDeletedCells: 'gone',
  rowsAtEnd: 'like above',
  missingGroup: 'throws',
  pointInCommaLocale: 'text',
  appendOnFullGrid: 'grows',
  skippedTime: 'after',
  chineseUserLocale: 'zh_CN',
};

/** The other answer everywhere: a suite that passes with both rests on none of them. */
export const OTHER_UNKNOWNS: Unknowns = {
  formulaInPlainText: 'formula',
  signStart: 'formula',
  formulaMark: ',',
  formulaSyntax: 'locale',
  copiedTabKeepsMetadata: false,
  sortMovesNotes: false,
  sortMovesValidations: false,
  sortFiresEdit: true,
  undoFiresEdit: true,
  moveFiresEdit: false,
  editQueue: 'two',
  checkboxOnEmpty: 'false',
  pendingWritesAtEdit: 'after',
  undoReachesScripts: false,
  validationRejects: 'at call',
  namesOfDeletedCells: 'listed',
  rowsAtEnd: 'plain',
  missingGroup: 'null',
  pointInCommaLocale: 'date',
  appendOnFullGrid: 'throws',
  skippedTime: 'before',
  chineseUserLocale: 'zh-CN',
};
