/** docs/formulas.md explains every formula of the grid as it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { CHECK_IN_FORMULAS, checkInFormula } from '../../src/workbook/check-in-formulas.js';
import { CHECK_IN_COLUMNS, defaultPositions, FORMULA_COLUMNS, OKR_COLUMNS } from '../../src/workbook/columns.js';
import { rowFormula } from '../../src/workbook/formulas.js';
import { headFormulas } from '../../src/workbook/head-formulas.js';
import { summaryTab } from '../../src/workbook/summary-tab.js';
import { root } from './read.js';

const page = readFileSync(`${root}/docs/formulas.md`, 'utf8').replace(/\s+/g, '');
const positions = defaultPositions(OKR_COLUMNS);

describe('docs/formulas.md', () => {
  it.each(FORMULA_COLUMNS)('holds the formula of %s', (column) => {
    expect(page).toContain((rowFormula(column, positions)?.at(4) ?? 'none').replace(/\s+/g, ''));
  });

  it.each([...headFormulas(positions)])('holds the formula of row 1, %s', (_column, formula) => {
    expect(page).toContain(formula.replace(/\s+/g, ''));
  });

  it.each(CHECK_IN_FORMULAS)('holds the formula of the check-in tab, %s', (column) => {
    const okr = { name: 'OKR 2026-Q4', positions };
    const formula = checkInFormula(column, defaultPositions(CHECK_IN_COLUMNS), okr)?.at(5) ?? 'none';
    expect(page).toContain(formula.replace(/\s+/g, ''));
  });

  it('holds the formulas of the Summary cards', () => {
    const { blocks } = summaryTab(BOOK_WORDS.en, 'Summary 2026-Q4', '2026-Q4', 'OKR 2026-Q4');
    const figures = blocks.filter(({ row }) => row === 3).flatMap(({ cells }) => cells.flat());
    for (const cell of figures) if (typeof cell === 'object') expect(page).toContain(cell.formula.replace(/\s+/g, ''));
  });
});
