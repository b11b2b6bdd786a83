/**
 * Rows of the engine's grid, inserted and deleted as whole rows: the engine moves every cell below on its own, and its
 * history keeps four entries for each.
 */

import type { EngineParts } from './engine-parts.js';
import type { EngineModel, EngineSheet } from './engine-types.js';

type Row = EngineSheet['rows'][number];

/** Takes over rows in their new order; cells learn their new row. */
export function putRows(parts: EngineParts, sheetId: string, rows: readonly Row[]): void {
  const { sheets } = parts;
  const places = { ...sheets.cellPosition };
  rows.forEach(({ cells }, row) => {
    for (const key in cells) {
      const id = cells[key];
      if (id === undefined || places[id]?.row === row) continue;
      places[id] = { sheetId, row, col: Number(key) };
    }
  });
  sheets.history.update('cellPosition', places);
  sheets.history.update('sheets', sheetId, 'rows', rows);
}

export function useWholeRows(model: EngineModel, parts: EngineParts): void {
  const { sheets, cells } = parts;
  const panes = (sheet: EngineSheet): { xSplit: number; ySplit: number } => ({
    ...model.getters.getPaneDivisions(sheet.id),
  });
  sheets.addRows = (sheet, base, position, quantity) => {
    const first = position === 'before' ? base : base + 1;
    const fresh = Array.from({ length: quantity }, () => ({ cells: {} }));
    const frozen = panes(sheet);
    putRows(parts, sheet.id, [...sheet.rows.slice(0, first), ...fresh, ...sheet.rows.slice(first)]);
    if (first < frozen.ySplit)
      sheets.history.update('sheets', sheet.id, 'panes', { ...frozen, ySplit: frozen.ySplit + quantity });
  };
  sheets.removeRows = (sheet, gone) => {
    const deleted = new Set(gone);
    const frozen = panes(sheet);
    for (const row of deleted)
      for (const id of Object.values(sheet.rows[row]?.cells ?? {})) {
        if (id === undefined) continue;
        cells.history.update('cells', sheet.id, id, undefined);
        sheets.history.update('cellPosition', id, undefined);
      }
    putRows(
      parts,
      sheet.id,
      sheet.rows.filter((_, row) => !deleted.has(row)),
    );
    const frozenGone = [...deleted].filter((row) => row < frozen.ySplit).length;
    if (frozenGone > 0)
      sheets.history.update('sheets', sheet.id, 'panes', { ...frozen, ySplit: frozen.ySplit - frozenGone });
  };
}
