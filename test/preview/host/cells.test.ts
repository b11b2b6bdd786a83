/** Single cells: texts that look like something else, links, errors, names, tabs with odd names. */
import { describe, expect, test } from 'vitest';
import { type Host, openHost } from '../../../preview/host/index.js';

const T = 'Sheet1';
function withCells(rows: string[][]): Host {
  const host = openHost({ now: '2026-11-24T09:00:00Z' });
  host.user.paste(T, 'A1', rows);
  return host;
}

describe('texts', () => {
  test.each([
    '[a title](https://example.com)',
    'https://example.com',
    '#1 in the market',
    "it's",
    'say "hi"',
    'a;b,c',
    '{1;2}',
    'x'.repeat(50_000),
    '  spaces  ',
    'two\nlines',
    '中文目标',
    '🎯 focus',
  ])('%s survives a cell, a formula that reads it, and a saved file', (text) => {
    const host = withCells([[text, '=A1', '=A1&"!"']]);
    const expected = [text, text, `${text}!`];
    expect(host.grid(T)[0]).toEqual(expected);
    expect(openHost({ document: host.save() }).grid(T)[0]).toEqual(expected);
    const [sheet] = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    expect(sheet?.getRange('A1:A1').getDisplayValues()).toEqual([[text]]);
  });
  test('what is quoted stays quoted in a saved file', () => {
    const host = withCells([["'=1+1", "'001", "'TRUE", "'2026-11", "''x"]]);
    const expected = ['=1+1', '001', 'TRUE', '2026-11', "'x"];
    expect([host.grid(T)[0], openHost({ document: host.save() }).grid(T)[0]]).toEqual([expected, expected]);
  });
});

describe('formulas', () => {
  test.each([
    '=HYPERLINK("#gid=0&range=A5";"Open ""it""")',
    `='Sheet1'!A1`,
    '=IF(A1="a;b";"c,d";"""")',
    '=SUM($A:$A;A$1:A9;$B2)',
    '=A1&" "&B1&"(x)"',
    '=-A1%+2^3',
    '=IF(;1;)',
    '={1,2;3,4}',
    '=NOSUCHFUNCTION(1;2)',
  ])('%s reads back as it was written', (formula) => {
    const host = withCells([['x'], [formula]]);
    expect(host.formula(T, 'A2').replace(/'Sheet1'!/, 'Sheet1!')).toBe(formula.replace(/'Sheet1'!/, 'Sheet1!'));
    expect(openHost({ document: host.save() }).formula(T, 'A2')).toBe(host.formula(T, 'A2'));
  });
  test('a link shows its label', () => {
    const host = withCells([['=HYPERLINK("#gid=0&range=A5";"Open")', '=A1&"!"', '=IF(TRUE;HYPERLINK("#a";"b"))']]);
    expect(host.grid(T)[0]).toEqual(['Open', 'Open!', 'b']);
    expect(host.display(T, 'A1')).toBe('Open');
  });
  test('errors have Google’s names', () => {
    const host = withCells([
      ['=1/0', '=NOPE', '=NOPE(1)', '=MATCH(1;B9:B10;0)', '="a"+1', '=(1', '=G1', '=H1', "='No tab'!A1"],
    ]);
    host.user.type(T, 'H1', '=G1');
    host.user.type(T, 'G1', '=H1');
    expect(host.grid(T)[0]).toEqual([
      '#DIV/0!',
      '#NAME?',
      '#NAME?',
      '#N/A',
      '#VALUE!',
      '#ERROR!',
      '#REF!',
      '#REF!',
      '#REF!',
    ]);
  });
  test('deleting what a name stands for gives #REF!, and a new name heals it', () => {
    const host = withCells([['5', '=rate*2']]);
    const { SpreadsheetApp } = host.globals;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    host.user.addSheet('Settings');
    host.user.type('Settings', 'A1', '3');
    const settings = book.getSheetByName('Settings');
    if (settings) book.setNamedRange('rate', settings.getRange('A1'));
    expect(host.evaluate(T, 'B1')).toBe(6);
    host.user.deleteSheet('Settings');
    expect([host.evaluate(T, 'B1'), book.getNamedRanges().length]).toEqual(['#REF!', 0]);
    const [sheet] = book.getSheets();
    if (sheet) book.setNamedRange('rate', sheet.getRange('A1'));
    expect(host.evaluate(T, 'B1')).toBe(10);
    host.user.undo();
    expect(host.evaluate(T, 'B1')).toBe('#REF!');
  });
});

describe('tabs', () => {
  test.each(['OKR 2026-Q4', '设置', "Ana's tab", 'A/B: test?', '[x] *new*', 'A1', '2026'])('a tab named %s', (name) => {
    const host = openHost();
    host.user.addSheet('Plain');
    host.user.type('Plain', 'A1', '7');
    host.user.type(T, 'A1', '=Plain!A1+1');
    host.user.renameSheet('Plain', name);
    expect(host.evaluate(T, 'A1')).toBe(8);
    host.user.type(name, 'A1', '9');
    expect(host.evaluate(T, 'A1')).toBe(10);
    const quoted = `='${name.replaceAll("'", "''")}'!A1*2`;
    host.user.type(T, 'A2', quoted);
    expect(host.evaluate(T, 'A2')).toBe(18);
    expect(openHost({ document: host.save() }).grid(T)).toEqual([[10], [18]]);
  });
});
