/** The hidden tab OKR Undo as a description. Its one column holds what journal.ts writes. */
import type { BookWords } from '../i18n/book/index.js';
import type { TabSpec } from './spec.js';

export function undoTab(words: BookWords): TabSpec {
  return {
    role: 'undo',
    cycle: '',
    name: words.tab.undo,
    before: undefined,
    rows: 100,
    columns: 2,
    keys: [],
    widths: [400, 500],
    heights: [],
    blocks: [{ row: 1, column: 2, cells: [[words.title.undo]] }],
    styles: [{ a1: 'A:A', style: { wrap: 'clip' } }],
    choices: [],
    rules: [],
    names: [],
    frozenRows: 0,
    hiddenColumns: [],
    group: undefined,
    tabColor: undefined,
    hidden: true,
  };
}
