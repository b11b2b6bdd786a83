/**
 * Makes a tab from its description. It stays hidden and marked as unfinished until everything stands, so that nobody
 * meets it half-made; killed anywhere, the same description finishes it.
 */
import { letters } from '../workbook/columns.js';
import type { Put, TabSpec } from '../workbook/spec.js';
import { toWrite } from './cell-values.js';
import {
  COLUMN_KEY,
  type Document,
  findColumns,
  isSameTab,
  renewed,
  retag,
  TAB_KEY,
  type TabName,
  writeTag,
} from './document.js';
import type { Sheet, Spreadsheet } from './services.js';
import { layoutOf, setLooks, setSizes } from './style-tab.js';
import { applyChoices } from './write-looks.js';

/** Makes or finishes the tab; a finished one is left as it is. Returns its sheet. */
export function makeTab(opened: Document, spec: TabSpec): Sheet {
  const document = renewed(opened);
  const { services, spreadsheet } = document;
  const { role, cycle, day = '', team = '' } = spec;
  const name: TabName = { role, cycle, day, team };
  const known = document.tabs.find((tab) => isSameTab(tab, name));
  if (known?.ready === true) return known.sheet;
  const sheet = known?.sheet ?? newSheet(document, spec);
  const tag = { ...name, saved: false, layout: '', ready: false };
  if (known === undefined) sheet.addDeveloperMetadata(TAB_KEY, writeTag(tag));
  resize(sheet, spec);
  setNames(spreadsheet, sheet, spec);
  // Values before formats: what a text format does with the apostrophe that keeps text literal is not known.
  for (const block of spec.blocks) writeBlock(sheet, block.row, block.column, block.cells);
  setLooks(services, sheet, spec);
  for (const { a1, choices } of spec.choices) applyChoices(document, sheet, a1, choices);
  setSizes(sheet, spec);
  tagColumns(spreadsheet, sheet, spec);
  sheet.setHiddenGridlines(true);
  if (spec.frozenRows > 0) sheet.setFrozenRows(spec.frozenRows);
  foldColumns(sheet, spec);
  if (spec.tabColor !== undefined) sheet.setTabColor(spec.tabColor);
  // Shown before it is marked as finished: cut off in between, the next run goes through it once more.
  if (!spec.hidden) sheet.showSheet();
  retag(sheet, { ...tag, layout: layoutOf(spec), ready: true });
  return sheet;
}

/** A new hidden sheet behind the others. An empty tab of that name is one that a cut-off run left: it is taken over. */
function newSheet({ spreadsheet, tabs }: Document, spec: TabSpec): Sheet {
  const left = spreadsheet.getSheetByName(spec.name);
  if (left !== null && left.getLastRow() === 0) {
    // The only visible tab cannot be hidden; it is then filled in view.
    if (spreadsheet.getSheets().some((sheet) => sheet.getSheetId() !== left.getSheetId() && !sheet.isSheetHidden())) {
      left.hideSheet();
    }
    return left;
  }
  const active = spreadsheet.getActiveSheet();
  const behind = tabs.find(({ role }) => role === spec.before)?.sheet;
  const index = behind === undefined ? spreadsheet.getSheets().length : behind.getIndex() - 1;
  const sheet = spreadsheet.insertSheet(spec.name, index);
  spreadsheet.setActiveSheet(active);
  return sheet.hideSheet();
}

/** Brings the grid to the size of the description; rows and columns that a person filled are never cut off. */
function resize(sheet: Sheet, spec: TabSpec): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns < spec.columns) sheet.insertColumnsAfter(columns, spec.columns - columns);
  else if (columns > spec.columns && sheet.getLastColumn() <= spec.columns) {
    sheet.deleteColumns(spec.columns + 1, columns - spec.columns);
  }
  if (rows < spec.rows) sheet.insertRowsAfter(rows, spec.rows - rows);
  else if (rows > spec.rows && sheet.getLastRow() <= spec.rows) sheet.deleteRows(spec.rows + 1, rows - spec.rows);
}

/** Names first: a formula that meets an unknown name would show #NAME? until it is recalculated. */
function setNames(spreadsheet: Spreadsheet, sheet: Sheet, spec: TabSpec): void {
  for (const { name, a1 } of spec.names) spreadsheet.setNamedRange(name, sheet.getRange(a1));
}

function writeBlock(sheet: Sheet, row: number, column: number, cells: readonly (readonly Put[])[]): void {
  const width = cells[0]?.length ?? 0;
  if (width > 0) sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => line.map(toWrite)));
}

function tagColumns(spreadsheet: Spreadsheet, sheet: Sheet, spec: TabSpec): void {
  if (spec.keys.length === 0) return;
  const tagged = findColumns(spreadsheet).get(sheet.getSheetId());
  for (const [at, key] of spec.keys.entries()) {
    if (key === '' || tagged?.has(key) === true) continue;
    const column = letters(at + 1);
    sheet.getRange(`${column}:${column}`).addDeveloperMetadata(COLUMN_KEY, key);
  }
}

function foldColumns(sheet: Sheet, spec: TabSpec): void {
  if (spec.group !== undefined) {
    const { column, count } = spec.group;
    // Cut off between the two, the group stands and is still open.
    if (sheet.getColumnGroupDepth(column) === 0) sheet.getRange(1, column, 1, count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(column, 1)?.collapse();
  }
  for (const { column, count } of spec.hiddenColumns) sheet.hideColumns(column, count);
}
