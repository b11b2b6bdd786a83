/** A1 notation and bounds, as Sheet.getRange reads them. */
import { engine } from './engine.js';
import type { Zone } from './engine-types.js';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const A1 = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/**
 * undefined: "Range not found". `B4:B` runs to the end of the grid, `A:C` and `3:5` are whole columns and rows.
 * "B" alone is not a range, "B1:B" is (seen, IX 4722124040).
 */
export function zoneOfA1(notation: string, size: GridSize): Zone | undefined {
  const match = A1.exec(notation.trim());
  if (!match) return undefined;
  const isRange = notation.includes(':');
  const [, firstColumn, firstRow, secondColumn, secondRow] = match;
  if (!isRange && (!firstColumn || !firstRow)) return undefined;
  if (isRange && ((!firstColumn && !firstRow) || (!secondColumn && !secondRow))) return undefined;
  const column = (letters: string | undefined, otherwise: number): number =>
    letters ? engine.helpers.lettersToNumber(letters.toUpperCase()) : otherwise;
  const row = (digits: string | undefined, otherwise: number): number => (digits ? Number(digits) - 1 : otherwise);
  const left = column(firstColumn, 0);
  const top = row(firstRow, 0);
  const right = isRange ? column(secondColumn, size.columns - 1) : left;
  const bottom = isRange ? row(secondRow, size.rows - 1) : top;
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
}

export function isInside(zone: Zone, size: GridSize): boolean {
  return zone.top >= 0 && zone.left >= 0 && zone.bottom < size.rows && zone.right < size.columns;
}

export function a1Of({ left, right, top, bottom }: Zone): string {
  const first = engine.helpers.toXC(left, top);
  return left === right && top === bottom ? first : `${first}:${engine.helpers.toXC(right, bottom)}`;
}

export function* cellsOf(zone: Zone): Generator<{ readonly row: number; readonly col: number }> {
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) yield { row, col };
}
