import { describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { defaultPositions, FORMULA_COLUMNS, OKR_COLUMNS } from '../../src/workbook/columns.js';
import { rowFormula } from '../../src/workbook/formulas.js';
import { headFormulas } from '../../src/workbook/head-formulas.js';
import { CYCLE_NAMES, settingRows } from '../../src/workbook/settings.js';
import { summaryTab } from '../../src/workbook/summary-tab.js';
import { openSetUp } from '../headless.js';

const positions = defaultPositions(OKR_COLUMNS);
const ALLOWED =
  /^(IF|IFERROR|AND|OR|NOT|MIN|MAX|SUM|SUMIFS|COUNTIFS|COUNTA|COUNT|AVERAGEIFS|ROUND|INDEX|MATCH|SMALL|ISNUMBER|ISBLANK|ISLOGICAL|CHOOSE|SUBSTITUTE|MID|VALUE|ROW|TODAY|REPT|HYPERLINK)$/;

function allFormulas(): readonly string[] {
  const summary = summaryTab(BOOK_WORDS.en, 'Summary', '2026-Q4', "OKR 'Q4'");
  const cells = summary.blocks.flatMap(({ cells: lines }) => lines.flat());
  return [
    ...FORMULA_COLUMNS.map((column) => rowFormula(column, positions)?.at(4) ?? ''),
    ...headFormulas(positions).values(),
    ...cells.flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : [])),
  ];
}
/** A formula without the texts in it. */
const bare = (formula: string) => formula.replace(/"[^"]*"|'(?:[^']|'')*'!/g, '');

describe.each(LANGUAGES)('the rows of Settings: %s', (language) => {
  const rows = settingRows(BOOK_WORDS[language]);

  it('have one name each, which Sheets, Excel and LibreOffice take', () => {
    const names = rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^OKR_[A-Za-z][A-Za-z_]*$/);
  });

  it('hold every name that a formula uses (LA-4)', () => {
    const known = new Set([...rows.map(({ name }) => name), ...Object.keys(CYCLE_NAMES)]);
    for (const formula of allFormulas()) {
      for (const name of bare(formula).match(/OKR_\w+/g) ?? []) expect(known, formula).toContain(name);
    }
  });

  it('keep status words short enough for their column', () => {
    const most = language === 'en' ? 30 : 16;
    const { status, problem } = BOOK_WORDS[language];
    for (const [word = ''] of [...Object.values(status), ...Object.values(problem)]) {
      expect(word.length, word).toBeLessThanOrEqual(most);
    }
  });
});

describe('formulas', () => {
  it('use only functions that mean the same everywhere, `;`, and no decimal or array literals', () => {
    for (const formula of allFormulas()) {
      const text = bare(formula);
      for (const [, name = ''] of text.matchAll(/([A-Z]+)\(/g)) expect(name, formula).toMatch(ALLOWED);
      expect(text).not.toMatch(/,|\{|\}|\d\.\d/);
    }
  });

  it('follow their columns wherever those stand', () => {
    const moved = new Map([...positions].map(([column, at]) => [column, at + 3] as const));
    expect(rowFormula('points', positions)?.at(12)).toBe('=IF(ISNUMBER($V12);$W12*$X12;"")');
    expect(rowFormula('points', moved)?.at(12)).toBe('=IF(ISNUMBER($Y12);$Z12*$AA12;"")');
    const without = new Map([...positions].filter(([column]) => column !== 'state'));
    expect(rowFormula('points', without)).toBeUndefined();
  });
});

describe('damaged Settings (ST-7)', () => {
  it.each([
    ['OKR_gapRisk', 'Check OKR Settings'],
    ['OKR_levelAspirational', 'Check OKR Settings'],
    ['OKR_max', 'Check OKR Settings'],
  ])('%s in words: a verdict says so instead of a figure', async (name, words) => {
    const { host } = await openSetUp({ start: 'example' });
    const at = host.snapshot().names[name] ?? '';
    host.user.type('OKR Settings', at.split('!')[1]?.replace(/\$/g, '') ?? '', 'lots');
    expect(host.evaluate('OKR Example', 'J5')).toBe(words);
    expect(host.evaluate('OKR Example', 'J16')).toBe(words);
  });

  it('a cycle without dates: no verdict, and no expected progress', async () => {
    const { host } = await openSetUp({ start: 'example' });
    host.user.clear('OKR Settings', 'F4');
    expect(host.evaluate('OKR Example', 'J5')).toBe('Cycle is not in Settings');
    expect(host.evaluate('OKR Example', 'F1')).toBe('Progress 37%');
    expect(host.evaluate('Summary Example', 'D3')).toBe('');
    expect(host.evaluate('OKR Example', 'J15')).toBe('Done');
  });
});
