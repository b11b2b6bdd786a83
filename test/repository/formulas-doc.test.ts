/** docs/formulas.md explains every formula of the grid as it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { CHECK_IN_FORMULAS, checkInFormula } from '../../src/workbook/check-in-formulas.js';
import {
  CHECK_IN_COLUMNS,
  defaultPositions,
  FORMULA_COLUMNS,
  letters,
  OKR_COLUMNS,
} from '../../src/workbook/columns.js';
import { rowFormula } from '../../src/workbook/formulas.js';
import { headFormulas } from '../../src/workbook/head-formulas.js';
import type { SummaryLists } from '../../src/workbook/summary-lists.js';
import { summaryTab } from '../../src/workbook/summary-tab.js';
import { root } from './read.js';

const page = readFileSync(`${root}/docs/formulas.md`, 'utf8').replace(/\s+/g, '');
const positions = defaultPositions(OKR_COLUMNS);

/** The Summary that the page prints. */
const EXAMPLE: SummaryLists = {
  day: '2026-11-23',
  teams: [{ name: 'Company', lastCheckIn: undefined }],
  people: [{ name: 'Ana Ruiz', team: 'Company', owns: [0], worksOn: [0] }],
  objectives: [
    { id: 'O1', team: 0, person: 0 },
    { id: 'O5', team: 0, person: undefined },
  ],
  keyResults: [
    { id: 'K2', team: 0, person: 0 },
    { id: 'K3', team: 0, person: 0 },
    { id: 'K6', team: 0, person: undefined },
  ],
  inOrder: ['O1', 'O5'],
  attention: ['K3'],
  checkIns: [{ day: '2026-11-16', filled: 2, total: 3 }],
};

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

  it.each(summaryFormulas())('holds the formula of the Summary, %s', (_cell, formula) => {
    expect(page).toContain(formula.replace(/\s+/g, ''));
  });
});

/** By cell, one of each kind: a line's formula is not repeated for the lines below that differ in the row only. */
function summaryFormulas(): readonly (readonly [string, string])[] {
  const name = 'Summary 2026-Q4';
  const { blocks } = summaryTab(BOOK_WORDS.en, name, '2026-Q4', 'OKR 2026-Q4', positions, EXAMPLE);
  const found = new Map<string, readonly [string, string]>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, at) => {
      line.forEach((cell, index) => {
        if (typeof cell !== 'object') return;
        const kind = cell.formula.replace(/\$[A-Z]+\d+/g, (ref) => ref.replace(/\d+/, 'n'));
        if (!found.has(kind)) found.set(kind, [`${letters(column + index)}${row + at}`, cell.formula]);
      });
    });
  }
  return [...found.values()];
}
