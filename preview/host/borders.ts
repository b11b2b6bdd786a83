/** Cell borders, in the engine's store: per column, per row, a line on each side. */
import type { Book } from './book.js';
import type { Zone } from './engine-types.js';

export interface BorderLine {
  readonly style: 'thin' | 'medium' | 'thick';
  readonly color: string;
}
/** null: as it is; false: none. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

export function borderCells(book: Book, sheetId: string, zone: Zone, sides: BorderSides, line: BorderLine): void {
  const { borders } = book.parts;
  for (const { row, col } of book.positions(sheetId, zone)) {
    const cell = { ...borders.borders[sheetId]?.[col]?.[row] };
    const set = (side: keyof typeof cell, wanted: boolean | null): void => {
      if (wanted === true) cell[side] = line;
      if (wanted === false) delete cell[side];
    };
    set('top', row === zone.top ? sides.top : sides.horizontal);
    set('bottom', row === zone.bottom ? sides.bottom : sides.horizontal);
    set('left', col === zone.left ? sides.left : sides.vertical);
    set('right', col === zone.right ? sides.right : sides.vertical);
    const isEmpty = Object.keys(cell).length === 0;
    borders.history.update('borders', sheetId, col, row, isEmpty ? undefined : cell);
  }
}
