/** Reads a tab of people's own as it stands, for the recogniser. */
import type { SheetGrid } from '../structure/reading.js';
import type { Document } from './document.js';
import { Refused } from './failures.js';
import type { Range } from './services.js';

export interface ForeignTab {
  readonly id: number;
  readonly name: string;
  readonly grid: SheetGrid;
}

/** `tab` is a sheet ID; null is the tab that is open. Throws Refused when it is gone. */
export function readSheetGrid({ spreadsheet, read }: Document, tab: number | null): ForeignTab {
  const sheet =
    tab === null ? spreadsheet.getActiveSheet() : spreadsheet.getSheets().find((other) => other.getSheetId() === tab);
  if (sheet === undefined) throw new Refused('tabDeleted', { tab: '' });
  const name = sheet.getName();
  const id = sheet.getSheetId();
  if (sheet.getLastRow() === 0) return { id, name, grid: { values: [], name } };
  const range = sheet.getDataRange();
  const grid: SheetGrid = {
    name,
    values: range.getValues().map((row) => row.map(read)),
    displays: range.getDisplayValues(),
    formats: range.getNumberFormats(),
    fills: range.getBackgrounds(),
    notes: range.getNotes(),
    links: linksIn(range),
    bold: range.getFontWeights().map((row) => row.map((weight) => weight === 'bold')),
    merges: range.getMergedRanges().map((merge) => ({
      row: merge.getRow() - 1,
      column: merge.getColumn() - 1,
      rows: merge.getNumRows(),
      columns: merge.getNumColumns(),
    })),
  };
  return { id, name, grid };
}

/** Links of texts, and those of HYPERLINK formulas, which are none of the text's own. */
function linksIn(range: Range): string[][] {
  const formulas = range.getFormulas();
  return range.getRichTextValues().map((row, at) =>
    row.map((text, column) => {
      const formula = formulas[at]?.[column] ?? '';
      return text?.getLinkUrl() ?? /^=HYPERLINK\(\s*"([^"]+)"/i.exec(formula)?.[1] ?? '';
    }),
  );
}

/** Tabs that are not ours, at most so many: where the open one is refused, another may be meant. */
export function foreignTabs(document: Document, except: number, most: number): readonly ForeignTab[] {
  const ours = new Set(document.tabs.map(({ id }) => id));
  return document.spreadsheet
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => sheet.getSheetId())
    .filter((id) => id !== except && !ours.has(id))
    .slice(0, most)
    .map((id) => readSheetGrid(document, id));
}
