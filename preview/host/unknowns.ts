/** What is not known of Google (docs/confirm-on-google.md), each with both answers. */
export interface Unknowns {
  /** `=1+1` written or typed into a cell with the plain text format `@`. */
  readonly formulaInPlainText: 'text' | 'formula';
  /** A script's or person's text such as `+a` or `-a`: kept, or read as the formula `=+a`. */
  readonly signStart: 'text' | 'formula';
  /** The mark between arguments in what getFormulas gives back. */
  readonly formulaMark: ';' | ',';
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
  /** A checkbox rule on an empty cell: does the cell read '' or false? */
  readonly checkboxOnEmpty: 'empty' | 'false';
  /** A person edits between two calls: do writes of the script that wait for a flush land before or after? */
  readonly pendingWritesAtEdit: 'before' | 'after';
  /** Does the person's undo take back what a script wrote, or stop there? */
  readonly undoReachesScripts: boolean;
  /** When is a bad write refused: at the call or at the next flush? */
  readonly validationRejects: 'at call' | 'at flush';
  /** Does a name whose cells were deleted stay listed for scripts? */
  readonly namesOfDeletedCells: 'gone' | 'listed';
  /** appendRow where the last row of the grid is filled: usually said to grow; one live report of an error. */
  readonly appendOnFullGrid: 'grows' | 'throws';
  /** What getActiveUserLocale gives where the host's option is `zh`. */
  readonly chineseUserLocale: 'zh' | 'zh_CN' | 'zh-CN';
}

export const DEFAULT_UNKNOWNS: Unknowns = {
  formulaInPlainText: 'text',
  signStart: 'text',
  formulaMark: ';',
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
  appendOnFullGrid: 'grows',
  chineseUserLocale: 'zh_CN',
};

/** The other answer everywhere: a suite that passes with both rests on none of them. */
export const OTHER_UNKNOWNS: Unknowns = {
  formulaInPlainText: 'formula',
  signStart: 'formula',
  formulaMark: ',',
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
  appendOnFullGrid: 'throws',
  chineseUserLocale: 'zh-CN',
};
