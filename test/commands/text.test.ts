/** Text that looks like a formula, a number, a date or HTML stays text, wherever it is written and however often. */
import { describe, expect, it } from 'vitest';
import { OTHER_UNKNOWNS } from '../../preview/host/index.js';
import { literal, toWrite } from '../../src/apps-script/cell-values.js';
import { openAddOn, setUp, valueIn } from '../headless.js';

const TEXTS = [
  '=1+1',
  '+49 30 1234',
  '-5 is my lucky number',
  '@home',
  "'quoted",
  '<b>bold</b> & <script>alert(1)</script>',
  '2026-11',
  '3-14',
  '1,000',
  'TRUE',
  '35%',
  '=HYPERLINK("http://x","y")',
  '\tTabbed',
  '10月1日',
];

describe('text to write', () => {
  it.each([
    ['Sales', 'Sales'],
    ['', ''],
    ['销售部', '销售部'],
    ['=1+1', "'=1+1"],
    ['TRUE', "'TRUE"],
    ['wahr', "'wahr"],
    ['K7', "'K7"],
    ['May 5', "'May 5"],
    ["'x", "''x"],
  ])('%j is written as %j', (text, expected) => expect(literal(text)).toBe(expected));

  it('leaves numbers, ticks and formulas alone', () => {
    expect([toWrite(0.5), toWrite(true), toWrite({ formula: '=A1' })]).toEqual([0.5, true, '=A1']);
  });
});

describe.each([
  ['as far as is known', {}],
  ['with the other answer to all that is not known', OTHER_UNKNOWNS],
])('text survives, %s', (_name, unknowns) => {
  it('in names, titles, notes and through every rewrite (TX-1)', { timeout: 60_000 }, async () => {
    const addOn = await openAddOn({ unknowns });
    const { host, panel } = addOn;
    const names = TEXTS.filter((text) => !/[\t,]/.test(text));
    setUp(addOn, { name: names[0] ?? '', people: names.map((name) => `${name}; @team`).join('\n'), backups: [] });
    const owners = host.grid('People').map((row) => row[0]);
    for (const name of names) expect(owners).toContain(name.trim());
    expect(owners).toContain('@team');

    const tab = 'OKR 2026-Q4';
    const typed = TEXTS.map((text) => `'${text}`);
    host.user.paste(tab, 'B4', [[typed[0] ?? '', '', '@team']]);
    host.user.paste(
      tab,
      'C5',
      typed.map((text) => [text, '@team']),
    );
    for (const [at, text] of typed.entries()) host.user.type(tab, `M${5 + at}`, text);
    const read = () =>
      host
        .grid(tab)
        .slice(4, 4 + TEXTS.length)
        .map((row) => [row[2], row[12]]);
    const expected = TEXTS.map((text) => [text, text]);
    expect(read()).toEqual(expected);

    // IDs, an owner for one, a new ID, undo, tidy: none of it touches a title or a note.
    host.user.duplicateRow(tab, 6);
    host.user.clear(tab, 'D8');
    for (let round = 0; round < 3; round += 1) {
      const { findings } = valueIn(panel.okrCheck());
      const choices = findings.flatMap(({ key, fixes }) =>
        fixes.slice(0, 1).map((fix) => ({ key, fix: fix.code, choice: fix.choices[0] ?? null })),
      );
      valueIn(panel.okrApplyFixes(choices));
      if (round === 1) valueIn(panel.okrUndo());
      valueIn(panel.okrTidyUp());
    }
    const titles = host.grid(tab).map((row) => row[2]);
    for (const text of TEXTS) expect(titles).toContain(text);
    const formulas = host.snapshot().tabs.find(({ name }) => name === tab)?.formulas ?? {};
    expect(Object.keys(formulas).filter((a1) => /^[BCDM]([4-9]|\d\d)$/.test(a1))).toEqual([]);
  });
});
