/** What the cells of a table must show, out of the pure functions. */
import { BOOK_WORDS, fill } from '../../src/i18n/book/index.js';
import { type ComputedRow, computeTable } from '../../src/okr/table.js';
import { STATUSES } from '../../src/okr/words.js';
import { type Computed, judgementOf, shareOf } from './formula-bench.js';
import type { RandomTable } from './random-tables.js';

const words = BOOK_WORDS.en;

export function expectedCells(table: RandomTable): readonly (Computed & { readonly computed: ComputedRow })[] {
  return computeTable(table.rows, judgementOf(table), shareOf(table)).map((computed) => {
    const { verdict } = computed;
    if (verdict === undefined) return { computed, progress: '', status: '', code: '' };
    const isStatus = 'status' in verdict;
    const text = isStatus ? words.status[verdict.status][0] : words.problem[verdict.problem][0];
    return {
      computed,
      progress: computed.progress ?? '',
      code: isStatus ? STATUSES.indexOf(verdict.status) + 1 : (text ?? ''),
      status: `${text}${isStatus ? remarks(computed) : ''}`,
    };
  });
}

function remarks({ kind, weightReplaced, looksMixed, measured, keyResults }: ComputedRow): string {
  if (kind === 'keyResult') {
    return `${weightReplaced ? words.remark.weight[0] : ''}${looksMixed ? words.remark.mixed[0] : ''}`;
  }
  if (kind !== 'objective' || measured >= keyResults) return '';
  return fill(words.remark.measured[0] ?? '', { 1: measured, 2: keyResults });
}
