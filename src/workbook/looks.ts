/**
 * The looks of a description cell by cell. A later style goes over an earlier one, as calls one after the other would;
 * but a whole tab is then written with one call for each kind of look.
 */
import { columnOf } from './columns.js';
import type { Style, TabSpec } from './spec.js';

export interface LooksGrid {
  readonly backgrounds: (string | null)[][];
  readonly colors: (string | null)[][];
  readonly sizes: number[][];
  readonly weights: ('bold' | 'normal')[][];
  readonly alignments: ('left' | 'center' | 'right' | null)[][];
}

/** The size that new tabs of Sheets have, in points. */
const PLAIN_SIZE = 10;

interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `B4`, `A1:K1`, `A4:F` (to the last row), `A:F`. 0-based, both ends included. */
function zoneOf(a1: string, rows: number): Zone {
  const parts = /^([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?$/.exec(a1);
  if (parts === null) throw new Error(`${a1} is no range of a description`);
  const [, first = '', row = '', last, end = ''] = parts;
  const top = row === '' ? 0 : Number(row) - 1;
  const open = end === '' ? rows - 1 : Number(end) - 1;
  return {
    top,
    bottom: last === undefined ? top : open,
    left: columnOf(first) - 1,
    right: columnOf(last ?? first) - 1,
  };
}

const gridOf = <T>(spec: TabSpec, value: T): T[][] =>
  Array.from({ length: spec.rows }, () => Array.from({ length: spec.columns }, () => value));

export function looksOf(spec: TabSpec): LooksGrid {
  const looks: LooksGrid = {
    backgrounds: gridOf<string | null>(spec, null),
    colors: gridOf<string | null>(spec, null),
    sizes: gridOf<number>(spec, PLAIN_SIZE),
    weights: gridOf<'bold' | 'normal'>(spec, 'normal'),
    alignments: gridOf<'left' | 'center' | 'right' | null>(spec, null),
  };
  for (const { a1, style } of spec.styles) {
    const { top, bottom, left, right } = zoneOf(a1, spec.rows);
    for (let row = top; row <= Math.min(bottom, spec.rows - 1); row += 1) {
      for (let column = left; column <= Math.min(right, spec.columns - 1); column += 1)
        paint(looks, row, column, style);
    }
  }
  return looks;
}

function paint(looks: LooksGrid, row: number, column: number, style: Style): void {
  const put = <T>(grid: T[][], value: T | undefined) => {
    const line = grid[row];
    if (line !== undefined && value !== undefined) line[column] = value;
  };
  put(looks.backgrounds, style.fill);
  put(looks.colors, style.color);
  put(looks.sizes, style.size);
  put(looks.weights, style.bold === undefined ? undefined : style.bold ? 'bold' : 'normal');
  put(looks.alignments, style.align);
}
