/** What Sheets makes of typed text, by locale. */
import { describe, expect, test } from 'vitest';
import { hostLocale } from '../../../preview/host/locales.js';
import { type ParseOptions, parseInput } from '../../../preview/host/parse-input.js';

function parsed(text: string, locale = 'en_US', changes: Partial<ParseOptions> = {}): unknown {
  const result = parseInput(text, {
    locale: hostLocale(locale),
    plainText: false,
    formulaInPlainText: 'text',
    signStart: 'text',
    today: () => ({ year: 2026 }),
    ...changes,
  });
  if (result.kind === 'number') return result.format === undefined ? result.value : [result.value, result.format];
  if (result.kind === 'boolean') return result.value;
  return result.kind === 'empty' ? '' : `${result.kind} ${result.text}`;
}

const DAY = 46_350; // 2026-11-24

describe('numbers', () => {
  test.each([
    ['en_US', '5', 5],
    ['en_US', ' 5 ', 5],
    ['en_US', '-4.25', -4.25],
    ['en_US', '+44', 44],
    ['en_US', '.5', 0.5],
    ['en_US', '007', 7],
    ['en_US', '1e3', [1000, '0.00E+00']],
    ['en_US', '35%', [0.35, '0%']],
    ['en_US', '35.5%', [0.355, '0.00%']],
    ['en_US', '-3 %', [-0.03, '0%']],
    ['en_US', '1,200', [1200, '#,##0']],
    ['en_US', '1,200.50', [1200.5, '#,##0.00']],
    ['en_US', '1,20', 'text 1,20'],
    ['en_US', '$1,200', [1200, '"$"#,##0']],
    ['en_US', '-$2.99', [-2.99, '"$"#,##0.00']],
    ['en_US', '12 €', [12, '"€"#,##0']],
    ['zh_CN', '¥3500', [3500, '"¥"#,##0']],
    ['de_DE', '1,5', 1.5],
    ['de_DE', '1.200,50', [1200.5, '#,##0.00']],
    ['de_DE', '1.5', 'text 1.5'],
    ['de_DE', '12,5%', [0.125, '0.00%']],
    ['fr_FR', '1 200,5', [1200.5, '#,##0.00']],
    ['fr_FR', '3.5', 'text 3.5'],
    ['pt_BR', 'R$ 10,00', [10, '"R$"#,##0.00']],
  ])('%s %s', (locale, text, expected) => {
    expect(parsed(text, locale)).toEqual(expected);
  });
});

describe('dates and times', () => {
  test.each([
    ['en_US', '2026-11-24', [DAY, 'yyyy-MM-dd']],
    ['en_US', '11/24/2026', [DAY, 'M/d/yyyy']],
    ['en_US', '11/24/26', [DAY, 'M/d/yyyy']],
    ['en_US', '11-24', [DAY, 'M/d']],
    ['en_US', '2026-11', [DAY - 23, 'yyyy-MM']],
    ['en_US', 'Nov 24, 2026', [DAY, 'MMM d, yyyy']],
    ['en_US', '24 November 2026', [DAY, 'd MMM yyyy']],
    ['en_US', '2026-02-30', 'text 2026-02-30'],
    ['en_US', '13/24/2026', 'text 13/24/2026'],
    ['en_US', '2026-Q4', 'text 2026-Q4'],
    ['en_US', '24/7', 'text 24/7'],
    ['en_US', '2026-11-24 09:30', [DAY + 9.5 / 24, 'yyyy-MM-dd h:mm']],
    ['en_US', '1AM', [1 / 24, 'h:mm AM/PM']],
    ['en_US', '13:15', [13.25 / 24, 'h:mm']],
    ['de_DE', '24.11.2026', [DAY, 'dd.MM.yyyy']],
    ['de_DE', '24.11.', [DAY, 'dd.MM']],
    ['fr_FR', '24/11/2026', [DAY, 'dd/MM/yyyy']],
    ['pt_BR', '24/11/2026', [DAY, 'dd/MM/yyyy']],
    ['zh_CN', '2026/11/24', [DAY, 'yyyy/M/d']],
    ['zh_CN', '2026年11月24日', [DAY, 'yyyy"年"m"月"d"日"']],
    ['zh_CN', '11月24日', [DAY, 'm"月"d"日"']],
  ])('%s %s', (locale, text, expected) => {
    expect(parsed(text, locale)).toEqual(expected);
  });
});

describe('texts and formulas', () => {
  test.each([
    ['', ''],
    ['plain', 'text plain'],
    ['3 new clinics', 'text 3 new clinics'],
    ['Q3', 'text Q3'],
    ['true', true],
    ['FALSE', false],
    ["'=1+1", 'text =1+1'],
    ["''quoted", "text 'quoted"],
    ["'", 'text '],
    ['=A1', 'formula =A1'],
    ['=', 'text ='],
    ['@you', 'text @you'],
    ['-', 'text -'],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toEqual(expected);
  });
  test('a cell of plain text keeps everything, = too unless that is switched', () => {
    expect(['5', 'TRUE', '=1+1', "'x"].map((text) => parsed(text, 'en_US', { plainText: true }))).toEqual([
      'text 5',
      'text TRUE',
      'text =1+1',
      'text x',
    ]);
    expect(parsed('=1+1', 'en_US', { plainText: true, formulaInPlainText: 'formula' })).toBe('formula =1+1');
  });
  test('a sign before letters is text, or begins a formula when that is switched', () => {
    expect([parsed('+a'), parsed('-a')]).toEqual(['text +a', 'text -a']);
    expect(parsed('+a', 'en_US', { signStart: 'formula' })).toBe('formula =+a');
    expect(parsed('-5', 'en_US', { signStart: 'formula' })).toBe(-5);
  });
});
