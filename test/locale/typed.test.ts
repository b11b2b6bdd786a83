/** The panel's own number fields understand what the grid of a file in that locale understands, or ask. */
import { describe, expect, test } from 'vitest';
import { hostLocale } from '../../preview/host/locales.js';
import { parseInput } from '../../preview/host/parse-input.js';
import { readTyped } from '../../src/okr/typed-value.js';
import { TYPISTS } from './locales.js';

/** What the grid makes of a text: the value, and the format that it brings to its cell. */
function inGrid(locale: string, text: string): { readonly value: number; readonly format: string } | undefined {
  const parsed = parseInput(text, {
    locale: hostLocale(locale),
    plainText: false,
    formulaInPlainText: 'text',
    signStart: 'text',
    today: () => ({ year: 2026 }),
  });
  return parsed.kind === 'number' ? { value: parsed.value, format: parsed.format ?? '' } : undefined;
}

/** The number itself, or among the numbers that are asked about. */
function meanings(text: string, unit: string): readonly number[] {
  const typed = readTyped(text, unit);
  if ('problem' in typed) return [];
  return 'value' in typed ? [typed.value] : typed.ask;
}

/** In a column whose cells show their numbers as the grid does: a new value beside an older one. */
const CASES = TYPISTS.flatMap(({ locale, thousands, percents, decimals, money }, at) =>
  [...thousands, ...percents, ...decimals, ...money].map((text) => ({ locale, text, at })),
);

describe.each(CASES)('$text in $locale ($at)', ({ locale, text }) => {
  const grid = inGrid(locale, text);
  test('is a number in the grid, and the same one in the panel beside such a figure', () => {
    expect(grid).toBeDefined();
    expect(meanings(text, grid?.format ?? '')).toContain(grid?.value);
  });
});

describe('what is read in one way only, whatever the file’s locale is', () => {
  test.each([
    ['1.234,5', '', 1234.5],
    ['1,234.5', '', 1234.5],
    ['1 234,5', '', 1234.5],
    ['1\u00a0234,5', '', 1234.5],
    ['1\u202f234,5', '', 1234.5],
    ['1.234.567,89', '', 1_234_567.89],
    ['1\u202f234\u202f567,89', '', 1_234_567.89],
    ['1.234.567', '', 1_234_567],
    ['1234,5', '', 1234.5],
    ['-1.234,5', '', -1234.5],
    ['45,5%', '0%', 0.455],
    ['45,5 %', '0%', 0.455],
    ['45,5\u00a0%', '0.00%', 0.455],
    ['45,5\u202f%', '0.00%', 0.455],
    ['45,5', '0%', 0.455],
    ['1.000,50 €', '"€"#,##0.00', 1000.5],
    ['1\u202f000,50\u00a0€', '"€"#,##0.00', 1000.5],
    ['€ 1.000,50', '"€"#,##0.00', 1000.5],
    ['R$ 1.000,50', '"R$"#,##0.00', 1000.5],
    ['￥１，０００．５０', '"¥"#,##0.00', 1000.5],
  ])('%j beside %j', (text, unit, value) => expect(readTyped(text, unit)).toEqual({ value }));
});

describe('what is asked about', () => {
  /** Where the column parts thousands, 1.240 is what a German types for twelve hundred and forty. */
  test.each([
    ['1.240', '#,##0', [1.24, 1240]],
    ['12.500', '#,##0.00', [12.5, 12_500]],
    ['-1.240', '#,##0', [-1.24, -1240]],
    ['1.240 €', '"€"#,##0', [1.24, 1240]],
    ['€1.240', '"€"#,##0.00', [1.24, 1240]],
    // Where the column has decimals and no marks of thousands, 1,240 may be what a German types for 1.24.
    ['1,240', '0.00', [1240, 1.24]],
    ['-12,500', '0.0#', [-12_500, -12.5]],
    ['1,240 h', '0.0" h"', [1240, 1.24]],
  ])('%j beside %j', (text, unit, ask) => expect(readTyped(text, unit)).toEqual({ ask }));

  test.each([
    ['1.240', '', 1.24],
    ['1.240', '0.000', 1.24],
    ['1.24', '#,##0', 1.24],
    ['1.2400', '#,##0', 1.24],
    ['0.125', '#,##0', 0.125],
    ['1,240', '#,##0', 1240],
    ['1,240', '#,##0.00', 1240],
    ['1,240', '', 1240],
    ['0,240', '0.00', 0.24],
    ['1,24', '0.00', 1.24],
    ['1.240', '0"a,0"', 1.24],
    ['1.240%', '0.00%', 0.0124],
  ])('but not %j beside %j', (text, unit, value) => expect(readTyped(text, unit)).toEqual({ value }));
});
