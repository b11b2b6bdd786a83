/** A workbook between the host and a file: plain data, counted from 0, formulas as Google writes them. */
export type FileValue = string | number | boolean | null;

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrapping?: 'wrap' | 'overflow' | 'clip';
  readonly fillColor?: string;
  readonly textColor?: string;
}
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}
export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type CellBorder = { readonly [side in (typeof SIDES)[number]]?: BorderLine };

export interface FileCell {
  readonly row: number;
  readonly col: number;
  /** Of a formula: what it computed when the file was written. */
  readonly value: FileValue;
  /** `=SUM(A1;B2)` */
  readonly formula?: string;
  readonly look?: CellLook;
  readonly format?: string;
  readonly border?: CellBorder;
}
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly isFolded: boolean;
}
export interface Note {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}
export interface Validation {
  /** `A1:B5` */
  readonly ranges: readonly string[];
  /** As o-spreadsheet names it: isValueInList, isValueInRange, isBoolean, isBetween, customFormula, ... */
  readonly type: string;
  readonly values: readonly string[];
  readonly isBlocking: boolean;
  readonly helpText?: string;
  readonly isPlain?: boolean;
}
export interface ColorPoint {
  readonly type: 'value' | 'number' | 'percentage' | 'percentile' | 'formula';
  readonly value?: string;
  readonly color: string;
}
export type ConditionalRule =
  | {
      readonly type: 'cell';
      /** As o-spreadsheet names it: customFormula, isGreaterThan, containsText, ... */
      readonly operator: string;
      readonly values: readonly string[];
      readonly look: CellLook;
    }
  | { readonly type: 'colors'; readonly points: readonly ColorPoint[] };
export interface ConditionalFormat {
  readonly ranges: readonly string[];
  readonly rule: ConditionalRule;
}
export interface Headers {
  /** Pixels of those that are not as high or wide as usual. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
  readonly groups: readonly Group[];
}
export interface FileTab {
  readonly name: string;
  readonly isHidden: boolean;
  readonly color?: string;
  readonly hasGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly FileCell[];
  readonly rows: Headers;
  readonly columns: Headers;
  readonly merges: readonly string[];
  readonly notes: readonly Note[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}
export interface DefinedName {
  readonly name: string;
  readonly tab: string;
  /** `B7`, `A1:C9`, `E:E` or `E2:E` */
  readonly a1: string;
}
export interface FileBook {
  readonly tabs: readonly FileTab[];
  readonly names: readonly DefinedName[];
}

/** What a new column and a new row measure, in pixels. */
export const COLUMN_WIDTH = 96;
export const ROW_HEIGHT = 23;
/** Rows and columns of an .xlsx sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 'XFD';
