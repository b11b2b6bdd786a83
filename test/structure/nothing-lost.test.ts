/** Whatever stands in a tab that is read comes back: as an objective, a key result, a header or a row left over. */
import { describe, expect, it } from 'vitest';
import { headerScore } from '../../src/structure/header-rows.js';
import { readSheet } from '../../src/structure/index.js';
import { ownerLine } from '../../src/structure/labels.js';
import { sheetOf } from '../../src/structure/sheet.js';
import { fixturesOf } from './fixture.js';

const fixtures = [...fixturesOf('taught'), ...fixturesOf('blind')].filter(({ verdict }) => verdict !== 'refuse');

describe('nothing is lost', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture.grid] as const))('%s', (_, grid) => {
    const sheet = sheetOf(grid);
    const { objectives, leftOver, range } = readSheet(grid);
    const read = new Set(leftOver.map(({ row }) => row));
    for (const { row, keyResults } of objectives)
      for (const at of [row, ...keyResults.map((one) => one.row)]) read.add(at);
    const lost: string[] = [];
    for (const [at, cells] of grid.values.entries()) {
      const isHeader = headerScore(sheet, at).score >= 1 || at + 1 === range?.firstRow || at === range?.firstRow;
      if (cells.every((cell) => cell === '') || read.has(at + 1) || isHeader || ownerLine(sheet, at) !== undefined)
        continue;
      lost.push(`row ${at + 1}: ${cells.join(' | ')}`);
    }
    expect(lost).toEqual([]);
  });
});
