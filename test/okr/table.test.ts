import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OkrRow } from '../../src/okr/row.js';
import { type ComputedRow, computeTable } from '../../src/okr/table.js';
import { JUDGEMENT, keyResult, objective, row } from './tables.js';

const HALF = 0.5;
const compute = (rows: readonly OkrRow[], share: number | undefined, judgement = JUDGEMENT) =>
  computeTable(rows, judgement, share);
const halfway = (rows: readonly OkrRow[], judgement = JUDGEMENT) => compute(rows, HALF, judgement);

/** A status or problem as one word. */
function word(result: ComputedRow | undefined): string {
  const verdict = result?.verdict;
  if (verdict === undefined) return '';
  return 'status' in verdict ? verdict.status : `! ${verdict.problem}`;
}

describe('an objective (PR-7, ST-2, SU-2)', () => {
  it('is the mean of its key results', () => {
    const [result] = halfway([
      objective('O1'),
      keyResult('K2', 'O1', { target: 10, current: 4 }), // 0.4
      keyResult('K3', 'O1', { target: 10, current: 7 }), // 0.7
    ]);
    expect(result?.progress).toBe(0.55); // (0.4 + 0.7) / 2
    expect(word(result)).toBe('onTrack'); // expected 0.5 x 0.7 = 0.35
  });

  it('weighs them; 0 is watched but not counted (PR-7)', () => {
    const [result] = halfway([
      objective('O1'),
      keyResult('K2', 'O1', { target: 10, current: 10, weight: 3 }),
      keyResult('K3', 'O1', { target: 10, current: 2, weight: 1 }),
      keyResult('K4', 'O1', { target: 10, current: 0, weight: 0 }),
    ]);
    expect(result?.progress).toBe(0.8); // (3 x 1 + 1 x 0.2) / 4
    expect([result?.keyResults, result?.measured]).toEqual([3, 3]);
  });

  it('leaves out what cannot be measured, together with its weight, and counts it (PR-6)', () => {
    const [result] = halfway([
      objective('O1'),
      keyResult('K2', 'O1', { target: 10, current: 6 }),
      keyResult('K3', 'O1', { current: 6, weight: 5 }),
    ]);
    expect(result?.progress).toBe(0.6);
    expect([result?.keyResults, result?.measured]).toEqual([2, 1]);
  });

  it('counts a silent key result as 0 (PR-5)', () => {
    const [result] = halfway([
      objective('O1'),
      keyResult('K2', 'O1', { target: 10, current: 6 }),
      keyResult('K3', 'O1', { target: 10 }),
    ]);
    expect(result?.progress).toBe(0.3);
  });

  it('does not count an objective that supports it', () => {
    const [result] = halfway([
      objective('O1'),
      objective('O2', { supports: 'O1' }),
      keyResult('K3', 'O1', { target: 1, current: 1 }),
    ]);
    expect([result?.progress, result?.keyResults]).toEqual([1, 1]);
  });

  it.each<[string, readonly OkrRow[], string]>([
    ['nothing names it', [objective('O1')], '! noKeyResults'],
    ['nothing can be measured', [objective('O1'), keyResult('K2', 'O1', { current: 1 })], '! nothing'],
    ['all weights are 0', [objective('O1'), keyResult('K2', 'O1', { target: 1, current: 1, weight: 0 })], '! nothing'],
    ['nobody has a value', [objective('O1'), keyResult('K2', 'O1', { target: 1 })], 'noValue'],
    ['100%', [objective('O1'), keyResult('K2', 'O1', { target: 1, current: 2 })], 'done'],
    ['no ID', [objective(''), keyResult('K2', '', { target: 1, current: 1 })], '! noId'],
    ['an ID that is none', [objective('Obj 1')], '! noId'],
    ['an ID with a leading zero', [objective('O01')], '! noId'],
    ['an ID that stands twice', [objective('O1'), keyResult('o1', '')], '! twice'],
    [
      'an unknown type',
      [objective('O1', { type: 'Moon' }), keyResult('K2', 'O1', { target: 10, current: 1 })],
      '! type',
    ],
  ])('%s', (_name, rows, expected) => expect(word(halfway(rows)[0])).toBe(expected));

  it.each<[string, number, string]>([
    ['expected 0.35, at 0.25: exactly 10 points behind is on track', 2.5, 'onTrack'],
    ['11 points behind is at risk', 2.4, 'atRisk'],
    ['exactly 25 points behind is at risk', 1, 'atRisk'],
    ['26 points behind is off track', 0.9, 'offTrack'],
  ])('%s', (_name, current, expected) => {
    expect(word(halfway([objective('O1'), keyResult('K2', 'O1', { target: 10, current })])[0])).toBe(expected);
  });

  it('is expected in full when committed (ST-1)', () => {
    const rows = [objective('O1', { type: 'Committed' }), keyResult('K2', 'O1', { target: 10, current: 3 })];
    expect(halfway(rows).map(word)).toEqual(['atRisk', 'atRisk']); // 0.3 - 0.5 = -0.2
  });

  it('follows its worst key result when the setting says so (ST-6)', () => {
    const rows = [
      objective('O1'),
      keyResult('K2', 'O1', { target: 10, current: 9 }),
      keyResult('K3', 'O1', { target: 10, current: 0.5 }),
      keyResult('K4', 'O1', { target: 10, current: 0, weight: 0 }),
    ];
    expect(word(halfway(rows)[0])).toBe('onTrack');
    expect(word(halfway(rows, { ...JUDGEMENT, worst: true })[0])).toBe('offTrack');
  });
});

describe('a key result (ST-3, ST-4, ST-5, SU-1)', () => {
  const under = (cells: Partial<OkrRow>, supports = 'O1') => [objective('O1'), keyResult('K2', supports, cells)];
  it.each<[string, readonly OkrRow[], number | undefined, string]>([
    ['no value yet', under({ target: 1 }), HALF, 'noValue'],
    ['reached is done at once', under({ target: 1, current: 1 }), HALF, 'done'],
    [
      'staying above is done only when the cycle is over',
      under({ measure: 'Stay above', target: 1, current: 1 }),
      HALF,
      'onTrack',
    ],
    ['staying above, on the last day', under({ measure: 'Stay above', target: 1, current: 1 }), 1, 'done'],
    ['before 10% of the cycle', under({ target: 10, current: 0.1 }), 0.09, 'justStarted'],
    ['at 10% of the cycle', under({ target: 10, current: 0.1 }), 0.1, 'onTrack'],
    ['done / not done without confidence', under({ measure: 'Done / not done' }), HALF, 'open'],
    ['done / not done, confidence 7', under({ measure: 'Done / not done', confidence: 7 }), HALF, 'onTrack'],
    ['done / not done, confidence 4', under({ measure: 'Done / not done', confidence: 4 }), HALF, 'atRisk'],
    ['done / not done, confidence 3', under({ measure: 'Done / not done', confidence: 3 }), HALF, 'offTrack'],
    ['the baseline is found', under({ measure: 'Find the baseline', current: 5 }), HALF, 'done'],
    ['no dates for the cycle', under({ target: 10, current: 1 }), undefined, '! cycle'],
    ['done needs no dates', under({ target: 10, current: 10 }), undefined, 'done'],
    ['supports nothing', under({ target: 1, current: 1 }, ''), HALF, '! noSupports'],
    ['supports an ID that is not there', under({ target: 1, current: 1 }, 'O9'), HALF, '! unknown'],
    ['a pattern names nothing', under({ target: 1, current: 1 }, 'O*'), HALF, '! unknown'],
    ['supports a key result', under({ target: 1, current: 1 }, 'K2'), HALF, '! notObjective'],
  ])('%s', (_name, rows, share, expected) => expect(word(compute(rows, share)[1])).toBe(expected));

  it('says that a weight was replaced, and that units look mixed', () => {
    const [, result] = halfway(under({ start: 0.78, target: 85, current: 80, weight: -2 }));
    expect([result?.weightReplaced, result?.looksMixed]).toEqual([true, true]);
  });

  it('says nothing of units where Start and Target do not count', () => {
    const cells = { measure: 'Done / not done', start: 0.5, target: 20, current: 1 };
    expect(halfway(under(cells))[1]?.looksMixed).toBe(false);
  });
});

describe('rows that are neither', () => {
  it.each<[string, OkrRow, string]>([
    ['an empty row', row(), ''],
    ['two titles', row({ objective: 'a', keyResult: 'b' }), '! both'],
    ['figures without a title', row({ current: 5 }), '! noTitle'],
    ['an ID without a title', row({ id: 'K7' }), '! noTitle'],
    ['Supports without a title', row({ supports: 'O1' }), '! noTitle'],
  ])('%s', (_name, cells, expected) => expect(word(halfway([cells])[0])).toBe(expected));
});

describe('order (PR-10)', () => {
  const figure = fc.constantFrom(0, 1, 2.5, 10, -3, 0.333333, 'x', '');
  const kr = fc.record({ start: figure, target: figure, current: figure, weight: fc.constantFrom('', 0, 1, 3) });
  it('of the rows changes no figure', () => {
    fc.assert(
      fc.property(fc.array(kr, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (cells, numbers) => {
        const rows = [
          objective('O1'),
          objective('O2'),
          ...cells.map((figures, at) => keyResult(`K${at + 3}`, at % 2 === 0 ? 'O1' : 'O2', figures)),
        ];
        const shuffled = [...rows]
          .map((item) => ({ item, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        const before = new Map(halfway(rows).map((result, at) => [rows[at]?.id, result]));
        const after = halfway(shuffled.map(({ item }) => item));
        for (const [at, { item }] of shuffled.entries()) expect(after[at]).toEqual(before.get(item.id));
      }),
    );
  });
});
