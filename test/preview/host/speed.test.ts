/** What one typed value costs at 1,000 rows of the real table, and that nothing of it grows with the square. */
import { describe, expect, test } from 'vitest';
import { engine } from '../../../preview/host/engine.js';
import { OKR_COLUMNS } from '../../../src/workbook/columns.js';
import { openBigTable, TABLE } from '../../bench/big-table.js';

const CURRENT = engine.helpers.numberToLetters(OKR_COLUMNS.indexOf('current'));

/** The best of several: other work on the machine only ever adds. */
async function editTime(rows: number): Promise<number> {
  const { host } = await openBigTable(rows);
  const times = Array.from({ length: 9 }, (_, at) => {
    const started = performance.now();
    host.user.type(TABLE, `${CURRENT}${6 + at * 7}`, String(3 + at));
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('typing a Current', () => {
  test('answers within 150 ms at 1,000 rows, and in step with the rows', async () => {
    const [few, many] = [await editTime(250), await editTime(1000)];
    expect(many).toBeLessThan(150);
    expect(many / Math.max(few, 5)).toBeLessThan(10);
  }, 120_000);
});
