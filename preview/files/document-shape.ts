/** The part of a saved document that is in o-spreadsheet's own form, as far as files have something like it. */
import type { CellBorder, CellLook, ColorPoint } from './sheet-file.js';

interface SavedHeader {
  readonly size?: number;
  readonly isHidden?: boolean;
}
export interface SavedGroup {
  readonly start: number;
  readonly end: number;
  readonly isFolded?: boolean;
}
interface SavedThreshold {
  readonly type: ColorPoint['type'];
  readonly value?: string;
  readonly color: number;
}
export type SavedRule =
  | {
      readonly type: 'CellIsRule';
      readonly operator: string;
      readonly values: readonly string[];
      readonly style: CellLook;
    }
  | {
      readonly type: 'ColorScaleRule';
      readonly minimum: SavedThreshold;
      readonly midpoint?: SavedThreshold;
      readonly maximum: SavedThreshold;
    };
export interface SavedValidation {
  readonly id: string;
  readonly criterion: { readonly type: string; readonly values: readonly string[]; readonly displayStyle?: string };
  readonly ranges: readonly string[];
  readonly isBlocking?: boolean;
  readonly helpText?: string;
  readonly source?: object;
}
export interface SavedSheet {
  readonly id: string;
  readonly name: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  readonly rows: Readonly<Record<string, SavedHeader>>;
  readonly cols: Readonly<Record<string, SavedHeader>>;
  readonly merges: readonly string[];
  readonly borders: Readonly<Record<string, number>>;
  readonly conditionalFormats: readonly {
    readonly id: string;
    readonly ranges: readonly string[];
    readonly rule: SavedRule;
  }[];
  readonly dataValidationRules: readonly SavedValidation[];
  readonly areGridLinesVisible: boolean;
  readonly isVisible: boolean;
  readonly color?: string;
  readonly panes?: { readonly xSplit: number; readonly ySplit: number };
  readonly headerGroups?: { readonly ROW: readonly SavedGroup[]; readonly COL: readonly SavedGroup[] };
}
export interface SavedBook {
  readonly sheets: readonly SavedSheet[];
  readonly borders: Readonly<Record<string, CellBorder>>;
  readonly namedRanges: Readonly<Record<string, string>>;
}
