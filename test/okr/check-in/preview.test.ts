/** Progress and status that a new value would give: the same as the table gives once it is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/okr/cell.js';
import { previewOf, type Standard } from '../../../src/okr/check-in/preview.js';
import { readKeyResult } from '../../../src/okr/progress.js';
import { computeTable } from '../../../src/okr/table.js';
import { MEASURES, TYPES } from '../../../src/okr/words.js';
import { JUDGEMENT, keyResult, objective } from '../tables.js';

const { max, startShare, gapRisk, gapOff, confidenceHigh, confidenceLow } = JUDGEMENT;
const STANDARD: Standard = { max, share: 0.5, startShare, gapRisk, gapOff, confidenceHigh, confidenceLow };
const figures = { measure: 'reach', start: 0, target: 10, current: 2, level: 0.7 } as const;

describe('the preview of a value', () => {
  it.each<[string, Parameters<typeof previewOf>, ReturnType<typeof previewOf>]>([
    // Expected 0.5 x 0.7 = 0.35; at risk from 0.25, off track from 0.10 on.
    ['on track', [figures, 3, null, STANDARD], { progress: 0.3, status: 'onTrack' }],
    ['at risk', [figures, 2, null, STANDARD], { progress: 0.2, status: 'atRisk' }],
    ['off track', [figures, 0.5, null, STANDARD], { progress: 0.05, status: 'offTrack' }],
    ['done', [figures, 10, null, STANDARD], { progress: 1, status: 'done' }],
    [
      'inside a limit is not done before the end',
      [{ ...figures, measure: 'above' }, 11, null, STANDARD],
      { progress: 1, status: 'onTrack' },
    ],
    [
      'the cycle has just begun',
      [figures, 0, null, { ...STANDARD, share: 0.05 }],
      { progress: 0, status: 'justStarted' },
    ],
    ['the cycle has no dates', [figures, 2, null, { ...STANDARD, share: null }], { progress: 0.2, status: null }],
    ['the type is not known', [{ ...figures, level: null }, 2, null, STANDARD], { progress: 0.2, status: null }],
    ['ticked', [{ ...figures, measure: 'done' }, true, 3, STANDARD], { progress: 1, status: 'done' }],
    [
      'not ticked, low confidence',
      [{ ...figures, measure: 'done' }, false, 3, STANDARD],
      { progress: 0, status: 'offTrack' },
    ],
    [
      'a first figure',
      [{ ...figures, measure: 'baseline', target: '' }, 0, null, STANDARD],
      { progress: 1, status: 'done' },
    ],
    [
      'beyond the target, where that is shown',
      [figures, 15, null, { ...STANDARD, max: 2 }],
      { progress: 1.5, status: 'done' },
    ],
  ])('%s', (_name, given, expected) => expect(previewOf(...given)).toEqual(expected));

  const figure = fc.constantFrom<Cell>(0, 1, 2, 4, 7, 10, 20, -5, 0.5, 99.5, 1e9, '', 'soon', true);
  const random = fc.record({
    measure: fc.constantFrom(...MEASURES),
    type: fc.constantFrom(...TYPES),
    start: figure,
    target: figure,
    before: figure,
    value: fc.oneof(fc.constantFrom(0, 1, 4, 7, 10, 15, -5, 0.5, 12.25), fc.double({ min: -50, max: 50, noNaN: true })),
    tick: fc.boolean(),
    confidence: fc.constantFrom(null, 1, 3, 4, 6, 7, 10),
    share: fc.constantFrom(null, 0, 0.05, 0.1, 0.4, 0.75, 1),
    max: fc.constantFrom(1, 1.5),
  });
  const both = (given: typeof random extends fc.Arbitrary<infer T> ? T : never) => {
    const { measure, type, start, target, before, confidence, share } = given;
    const value = measure === 'done' ? given.tick : given.value;
    const judgement = { ...JUDGEMENT, max: given.max };
    const row = keyResult('K2', 'O1', {
      start,
      target,
      current: value,
      measure: JUDGEMENT.measures[measure],
      confidence: confidence ?? '',
    });
    const rows = [objective('O1', { type: JUDGEMENT.types[type] }), row];
    const [, computed] = computeTable(rows, judgement, share ?? undefined);
    const preview = previewOf(
      { measure, start, target, current: before, level: JUDGEMENT.level[type] },
      value,
      confidence,
      { ...STANDARD, max: given.max, share },
    );
    return { preview, computed, isMeasured: readKeyResult(row, judgement).state === 'measured' };
  };

  it('agrees with the table on random key results that can be measured', () => {
    fc.assert(
      fc.property(random, (given) => {
        const { preview, computed, isMeasured } = both(given);
        fc.pre(isMeasured);
        const verdict = computed?.verdict;
        expect(preview).toEqual({
          progress: computed?.progress,
          status: verdict !== undefined && 'status' in verdict ? verdict.status : null,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives no figure where the table gives none', () => {
    fc.assert(
      fc.property(random, (given) => {
        const { preview, computed, isMeasured } = both(given);
        fc.pre(!isMeasured);
        expect(computed?.progress).toBeUndefined();
        expect(preview).toEqual({ progress: null, status: null });
      }),
      { numRuns: 500 },
    );
  });
});
