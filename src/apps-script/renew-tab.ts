/**
 * Writes a generated tab anew. All its cells are written in one call, so that nobody meets it half-written; its looks
 * only where they differ from those that it has.
 */
import type { Put, TabSpec } from '../workbook/spec.js';
import { toWrite } from './cell-values.js';
import { type Document, type OurTab, retag } from './document.js';
import { layoutOf, setLooks, setSizes } from './style-tab.js';

export function renewTab({ services }: Document, tab: OurTab, spec: TabSpec): void {
  const { sheet } = tab;
  const rows = Math.max(spec.rows, ownRows(tab, spec));
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const columns = sheet.getMaxColumns();
  if (columns < spec.columns) {
    sheet.insertColumnsAfter(columns, spec.columns - columns);
    for (const { column, count } of spec.hiddenColumns) sheet.hideColumns(column, count);
  }
  const area = sheet.getRange(1, 1, rows, spec.columns);
  area.setValues(gridOf(spec, rows).map((line) => line.map(toWrite)));
  const layout = layoutOf(spec);
  if (layout === tab.layout) return;
  area.setNumberFormat('General').setBorder(false, false, false, false, false, false, null, null);
  const below = rows - spec.rows;
  if (below > 0) sheet.getRange(spec.rows + 1, 1, below, spec.columns).setBackground(null);
  setLooks(services, sheet, spec);
  setSizes(sheet, spec);
  const { role, cycle, day, team, saved, ready } = tab;
  retag(sheet, { role, cycle, day, team, saved, ready, layout });
}

/** How far down the tab is ours: to the last row that holds anything in its hidden columns. */
function ownRows({ sheet }: OurTab, spec: TabSpec): number {
  const hidden = spec.hiddenColumns[0];
  const last = sheet.getLastRow();
  if (hidden === undefined || last === 0) return 0;
  const values = sheet.getRange(1, hidden.column, last, hidden.count).getValues();
  return values.reduce((found, line, at) => (line.some((cell) => cell !== '') ? at + 1 : found), 0);
}

/** All cells of the description, '' where it says nothing. */
function gridOf(spec: TabSpec, rows: number): readonly (readonly Put[])[] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: spec.columns }, (): Put => ''));
  for (const { row, column, cells } of spec.blocks) {
    for (const [down, line] of cells.entries()) {
      for (const [along, put] of line.entries()) {
        const target = grid[row - 1 + down];
        if (target !== undefined) target[column - 1 + along] = put;
      }
    }
  }
  return grid;
}
