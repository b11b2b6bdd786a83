import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movesOf } from '../../../src/okr/check-in/moved.js';
import { round } from '../../../src/okr/progress.js';

const row = (id: string, before: number | undefined, now: number | undefined, isDone = false) => ({
  id,
  before,
  now,
  isDone,
});

describe('what moved', () => {
  it('names the rises first, then the falls, the widest first', () => {
    const moves = movesOf([row('K1', 0.5, 0.45), row('K2', 0.2, 0.3), row('K3', 0.6, 0.2), row('K4', 0.1, 0.9)]);
    expect(moves.map(({ id, points }) => [id, points])).toEqual([
      ['K4', 80],
      ['K2', 10],
      ['K3', -40],
      ['K1', -5],
    ]);
  });

  it.each<[string, number | undefined, number | undefined, readonly object[], boolean?]>([
    ['did not move', 0.5, 0.5, []],
    ['moved less than half a point', 0.5, 0.504, []],
    ['moved half a point', 0.5, 0.505, [{ id: 'K1', points: 1, isDone: false }]],
    ['had no figure', undefined, 0.5, []],
    ['has none any more', 0.5, undefined, []],
    ['is done', 0.5, 1, [{ id: 'K1', points: 50, isDone: true }], true],
    ['keeps its limit, which is not done yet', 0.5, 1, [{ id: 'K1', points: 50, isDone: false }]],
    ['was done and went on', 1, 1.2, [{ id: 'K1', points: 20, isDone: false }]],
    // 5 of 8, then 4 of 8: exactly 12.5 points; the cell's ROUND gives -13, away from zero.
    ['fell by a half, as the column Change rounds it', 0.625, 0.5, [{ id: 'K1', points: -13, isDone: false }]],
    ['rose by a half', 0.5, 0.625, [{ id: 'K1', points: 13, isDone: false }]],
  ])('%s', (_name, before, now, moves, isDone) => expect(movesOf([row('K1', before, now, isDone)])).toEqual(moves));

  it('rounds as the column Change does, for any eighths', () => {
    const eighth = fc.integer({ min: 0, max: 8 }).map((number) => number / 8);
    fc.assert(
      fc.property(eighth, eighth, (before, now) => {
        const [move] = movesOf([row('K1', before, now)]);
        expect(move?.points ?? 0).toBe(round(100 * (now - before), 0));
      }),
    );
  });
});
