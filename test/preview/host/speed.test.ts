/** One typed value costs in step with the rows of the real workbook, not with their square. npm run bench says how much. */
import { expect, test } from 'vitest';
import { BOOKS } from '../../bench/books.js';
import { timeInHost } from '../../bench/host-recalculation.js';

/** The best of several: other work on the machine only ever adds. */
function bestEdit(rows: number): number {
  const book = BOOKS.ours(rows, '2026-11-24');
  const { ours } = timeInHost({ ours: book }, { rows, rounds: 6, edits: 1 }, new Date('2026-11-24T09:00:00Z'));
  return Math.min(...(ours?.samples ?? []));
}

test('a typed Current costs in step with the rows', () => {
  const [few, many] = [bestEdit(250), bestEdit(1000)];
  expect(many / Math.max(few, 5)).toBeLessThan(10);
}, 120_000);
