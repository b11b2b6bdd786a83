/** What stands in no cell's text: colours behind the titles, notes on cells. */
import { describe, expect, it } from 'vitest';
import { readSheet, type SheetGrid } from '../../src/structure/index.js';

const TITLES = [
  'Let the town read again',
  'Visitors of the reading room',
  'Books lent to schools',
  'Keep the old house standing',
  'Roof tiles replaced this year',
  'Donors who give each month',
];
const gridOf = (fills: readonly string[], notes: readonly string[] = []): SheetGrid => ({
  name: 'Library OKRs',
  values: [['OKRs', 'Owner'], ...TITLES.map((title, at) => [title, at % 3 === 0 ? 'Ida' : 'Max'])],
  fills: [['#ffffff', '#ffffff'], ...fills.map((fill) => [fill, fill])],
  notes: [['', ''], ...notes.map((note) => [note, ''])],
});
const outline = (grid: SheetGrid) =>
  readSheet(grid).objectives.map(({ title, keyResults }) => [title, keyResults.map((one) => one.title)]);

const BLUE = '#d0e0fc';
const WHITE = '#ffffff';

describe('colours and notes', () => {
  it('a band of colour behind the objectives tells them from their key results', () => {
    expect(outline(gridOf([BLUE, WHITE, WHITE, BLUE, WHITE, WHITE]))).toEqual([
      [TITLES[0], [TITLES[1], TITLES[2]]],
      [TITLES[3], [TITLES[4], TITLES[5]]],
    ]);
  });

  it('every other row in colour tells nothing', () => {
    const zebra = [BLUE, WHITE, BLUE, WHITE, BLUE, WHITE];
    expect(outline(gridOf(zebra))).toEqual(outline(gridOf(zebra.map(() => WHITE))));
  });

  it('a link on a cell of a key result goes with it, an address written out is not said twice', () => {
    const grid = gridOf([BLUE, WHITE, WHITE, BLUE, WHITE, WHITE]);
    const url = 'https://example.org/door';
    const links = grid.values.map((row, at) => row.map((_, column) => (at === 2 && column === 0 ? url : '')));
    expect(readSheet({ ...grid, links }).objectives[0]?.keyResults.map(({ note }) => note)).toEqual([url, '']);
  });

  it('a note on a cell of a key result goes with it', () => {
    const fills = [BLUE, WHITE, WHITE, BLUE, WHITE, WHITE];
    const { objectives } = readSheet(gridOf(fills, ['', 'Counted at the door', '', '', '', '']));
    expect(objectives[0]?.keyResults.map(({ note }) => note)).toEqual(['Counted at the door', '']);
  });
});
