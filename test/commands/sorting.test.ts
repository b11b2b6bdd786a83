/** Sorting, moving and inserting rows changes no figure, before anything is healed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSetUp, valueIn } from '../headless.js';

const TAB = 'OKR Example';
const LAST = 19;

describe('structure is written, position is layout (SU-1, PR-10)', () => {
  it('no figure changes however rows are sorted, moved or spread', { timeout: 120_000 }, async () => {
    const { host } = await openSetUp({ start: 'example' });
    host.run('function nothing() {}');
    const figures = () => {
      const rows = host.grid(TAB).filter((row) => /^[OK]\d+$/.test(String(row[0])));
      return new Map(rows.map((row) => [row[0], [row[8], row[9], row[26]]]));
    };
    const before = figures();
    expect(before.size).toBe(16);
    const rewind = host.mark();
    const rowNumber = fc.integer({ min: 4, max: LAST });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('sort' as const), column: fc.integer({ min: 1, max: 18 }), up: fc.boolean() }),
      fc.record({ kind: fc.constant('move' as const), from: rowNumber, to: rowNumber }),
      fc.record({ kind: fc.constant('insert' as const), at: fc.integer({ min: 5, max: LAST }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let last = LAST;
        for (const change of steps) {
          if (change.kind === 'sort') host.user.sort(TAB, `A4:AB${last}`, change.column, change.up);
          else if (change.kind === 'move') host.user.moveRows(TAB, change.from, 1, change.to);
          else {
            host.user.insertRows(TAB, change.at);
            last += 1;
          }
        }
        const after = figures();
        rewind();
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('rows inserted by hand are counted in row 1 until the next command gives them formulas', async () => {
    const { host, panel } = await openSetUp({ start: 'example' });
    host.run('function nothing() {}');
    host.user.insertRows(TAB, 6);
    host.user.type(TAB, 'C6', 'Typed into a row without formulas');
    expect(host.evaluate(TAB, 'J1')).toContain('rows without formulas: 1 (Tidy up)');
    valueIn(panel.okrTidyUp());
    expect(host.evaluate(TAB, 'J1')).not.toContain('without formulas');
    expect(host.evaluate(TAB, 'J6')).toBe('Target needs a number');
  });
});
