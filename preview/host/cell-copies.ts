/** The engine copies and clears looks cell by cell through all its plugins; here they go straight into its state. */
import type { CellWriter } from './cell-writer.js';
import type { EngineParts } from './engine-parts.js';
import type { CellPosition, EngineModel } from './engine-types.js';

/** Replaces the engine's own ways for new rows and columns, which take over a neighbour's look, and for deleted ones. */
export function useFastCopies({ getters }: EngineModel, { cells }: EngineParts, writer: CellWriter): void {
  const copy = (from: CellPosition, to: CellPosition): void => {
    const source = getters.getCell(from);
    if (source && (source.style || source.format)) writer.write(to, { style: source.style, format: source.format });
  };
  cells.copyRowStyle = (sheetId, from, to) => {
    for (let col = 0; col < getters.getNumberCols(sheetId); col++)
      for (const row of to) copy({ sheetId, col, row: from }, { sheetId, col, row });
  };
  cells.copyColumnStyle = (sheetId, from, to) => {
    for (let row = 0; row < getters.getNumberRows(sheetId); row++)
      for (const col of to) copy({ sheetId, col: from, row }, { sheetId, col, row });
  };
  cells.clearCells = (sheetId, zones) => {
    const { rows } = getters.getSheet(sheetId);
    for (const { top, bottom, left, right } of zones)
      for (let row = top; row <= Math.min(bottom, rows.length - 1); row++)
        for (const col of Object.keys(rows[row]?.cells ?? {}).map(Number))
          if (col >= left && col <= right)
            writer.write({ sheetId, col, row }, { content: { kind: 'empty' }, style: null, format: null });
  };
}
