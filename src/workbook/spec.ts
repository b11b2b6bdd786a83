/** How a whole tab is described as data: what stands in it, how it looks, what it is called. Rows and columns are 1-based. */

import type { Cell } from '../okr/cell.js';
import type { IsoDay } from '../okr/day.js';
import type { TabRole } from '../panel-api/index.js';

/** A value to write, or a formula (text that begins with `=`). Text that begins so is wrapped in `{ text }`. */
export type Put = Cell | { readonly formula: string };

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Put[])[];
}

/** Number formats cell by cell. */
export interface FormatBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: 'wrap' | 'overflow' | 'clip';
  readonly middle?: boolean;
  /** A line below each row of the range; `medium` for headers. */
  readonly line?: { readonly color: string; readonly weight: 'thin' | 'medium' };
  /** A thick line of this colour right of the range. */
  readonly gap?: string;
  readonly format?: string;
}

export type Choices =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly role: TabRole; readonly a1: string }
  | { readonly kind: 'checkbox' };

export interface ColorRule {
  readonly a1: readonly string[];
  /** Relative to the top left cell of the first range. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface TabSpec {
  readonly role: TabRole;
  /** Cycle that the tab belongs to, or ''. */
  readonly cycle: string;
  /** Day of a check-in tab, and its team, or ''. */
  readonly day?: IsoDay;
  readonly team?: string;
  readonly name: string;
  /** The tab that it stands before; undefined: behind all others. */
  readonly before: TabRole | undefined;
  readonly rows: number;
  readonly columns: number;
  /** Column keys by position, kept as column metadata; '' for none. */
  readonly keys: readonly string[];
  readonly widths: readonly number[];
  readonly heights: readonly { readonly row: number; readonly count: number; readonly px: number }[];
  readonly blocks: readonly Block[];
  /** Number formats cell by cell, each block in one write. */
  readonly formats?: readonly FormatBlock[];
  readonly styles: readonly { readonly a1: string; readonly style: Style }[];
  readonly choices: readonly { readonly a1: string; readonly choices: Choices }[];
  readonly rules: readonly ColorRule[];
  readonly names: readonly { readonly name: string; readonly a1: string }[];
  readonly frozenRows: number;
  readonly hiddenColumns: readonly { readonly column: number; readonly count: number }[];
  /** Columns grouped and collapsed. */
  readonly group: { readonly column: number; readonly count: number } | undefined;
  readonly tabColor: string | undefined;
  /** Whether people never see it. */
  readonly hidden: boolean;
}
