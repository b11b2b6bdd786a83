/** Tidy up: healing on its own, with a report. */
import type { TidyReport } from '../panel-api/index.js';
import type { Book } from '../workbook/book.js';
import type { Plan } from '../workbook/changes.js';
import { countFindings, findAll } from './check.js';
import { heal } from './heal.js';

export function planTidy(book: Book): Plan<TidyReport> {
  const { changes, counts } = heal(book, true);
  const line = (code: TidyReport['lines'][number]['code'], n: number) => (n === 0 ? [] : [{ code, n, detail: '' }]);
  return {
    steps: changes.length === 0 ? [] : [{ name: 'heal', changes }],
    result: {
      lines: [
        ...line('ids', counts.ids),
        ...line('supports', counts.supports),
        ...line('formulas', counts.formulas),
        ...line('rows', counts.rows),
      ],
      left: countFindings(findAll(book)).toFix,
      tab: book.tables[0]?.tab.name ?? '',
    },
  };
}
