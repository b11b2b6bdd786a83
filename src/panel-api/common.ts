/**
 * What the parts of the interface share. It is the one interface between the sidebar and the add-on. Everything crosses google.script.run, so it is
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
  'busy', // another command holds the lock; {action}, {who} where they are known
  'timeUp', // {done}, {total}: it stopped between two changes; the same command again does the rest
  'readOnly', // the person may look, not edit
  'protected', // {tab}, {cell}, '' where they are not known; {nothing} where nothing was changed
  'tabDeleted', // {tab}: gone while the command ran
  'notSetUp', // the command needs the tabs of the set-up
  'damaged', // headers, columns or settings were deleted: Tidy up puts them back
  'blocked', // {tab}, {row}: something of people's own stands above the headers, which stand in that row
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
