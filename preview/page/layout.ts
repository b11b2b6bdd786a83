/**
 * Rows grow with their text, as in Sheets: "setRowHeights still grows to content" (gas-fakes, oddities). o-spreadsheet
 * lets a height that was set once stand, and cuts the text. It also keeps the places of rows and columns until one of
 * its own commands changes them, while the host writes sizes without commands.
 */
import type { Model } from '@odoo/o-spreadsheet';

export interface Layout {
  /** Measures and places the tab in view anew: after contents, formats, sizes or the tab may have changed. */
  refresh(): void;
}

/** Height of a cell's text, and for what it was measured. */
interface Measured {
  readonly text: string;
  readonly width: number;
  readonly style: object;
  readonly height: number;
}

/** Two lines of 10 points make a row of 38. */
const PADDING = 2;
const MARGIN = 4;
/** No text of so few letters breaks into two lines in any column that a person can read. */
const SHORT = 6;

export function growRows(model: Model): Layout {
  const { getters } = model;
  const setHeight = getters.getRowSize;
  const headerSize = getters.getHeaderSize;
  const rows = new Map<string, number>();
  const cells = new Map<number, Measured>();

  const getRowSize = (sheetId: string, row: number): number => {
    const key = `${sheetId} ${row}`;
    const known = rows.get(key);
    if (known !== undefined) return known;
    const height = Math.max(setHeight(sheetId, row), textHeight(model, sheetId, row, cells));
    rows.set(key, height);
    return height;
  };
  Object.assign(getters, {
    getRowSize,
    getHeaderSize: (sheetId: string, dimension: 'COL' | 'ROW', index: number) =>
      dimension === 'COL' || getters.isRowHidden(sheetId, index)
        ? headerSize(sheetId, dimension, index)
        : getRowSize(sheetId, index),
  });

  return {
    refresh() {
      rows.clear();
      const sheetId = getters.getActiveSheetId();
      // Resizes nothing, but makes every plugin of o-spreadsheet look at the sizes again.
      model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [], size: null });
    },
  };
}

function textHeight(model: Model, sheetId: string, row: number, cells: Map<number, Measured>): number {
  const { getters } = model;
  let height = 0;
  // o-spreadsheet asks for one row more than there are.
  if (row >= getters.getNumberRows(sheetId)) return height;
  for (const id of getters.getRowCellIds(sheetId, row)) {
    const style = getters.getCellById(id)?.style;
    if (style?.wrapping !== 'wrap') continue;
    const position = getters.getCellPosition(id);
    const text = getters.getEvaluatedCell(position).formattedValue;
    if (text.length < SHORT) continue;
    const width = getters.getColSize(sheetId, position.col);
    let known = cells.get(id);
    if (known?.text !== text || known.width !== width || known.style !== style) {
      known = { text, width, style, height: measure(model, position, width) };
      cells.set(id, known);
    }
    height = Math.max(height, known.height);
  }
  return height;
}

type Position = Parameters<Model['getters']['getEvaluatedCell']>[0];

function measure({ getters }: Model, position: Position, width: number): number {
  const lines = getters.getCellMultiLineText(position, { maxWidth: 0, wrapWidth: width - 2 * MARGIN });
  if (lines.length < 2) return 0;
  const { height } = getters.getMultilineTextSize(lines, getters.getCellComputedStyle(position));
  return Math.round(height) + 2 * PADDING;
}
