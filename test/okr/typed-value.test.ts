import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../src/okr/show.js';
import { readTyped, shownExactly, unitSign } from '../../src/okr/typed-value.js';

const NOT_A_NUMBER = { problem: 'notANumber' };
const OTHER_UNIT = { problem: 'otherUnit' };

describe('beside a percent', () => {
  test.each([
    ['83', 0.83],
    ['83%', 0.83],
    ['８３％', 0.83],
    ['83 percent', 0.83],
    ['百分之83', 0.83],
    [' 83 % ', 0.83],
    ['78.5', 0.785],
    ['78,5%', 0.785],
    ['8.3', 0.083],
    ['0.83%', 0.0083],
    ['0', 0],
    ['1', 0.01],
    ['120', 1.2],
    ['-5', -0.05],
    ['−5%', -0.05],
  ])('%j is %d', (text, value) => expect(readTyped(text, '0%')).toEqual({ value }));

  test.each([
    ['0.83', [0.0083, 0.83]],
    ['.5', [0.005, 0.5]],
    ['0,83', [0.0083, 0.83]],
    ['-0.5', [-0.005, -0.5]],
  ])('%j is asked: %j', (text, ask) => expect(readTyped(text, '0.0%')).toEqual({ ask }));

  test.each(['3 days', '1.2M', '¥83', '30万', '83m'])('%j is another unit', (text) => {
    expect(readTyped(text, '0%')).toEqual(OTHER_UNIT);
  });
});

describe('a plain number', () => {
  test.each([
    ['14', 14],
    ['14.', 14],
    ['+14', 14],
    ['-14', -14],
    ['－１４', -14],
    ['(14)', -14],
    ['负14', -14],
    ['-0', 0],
    ['1,240,000', 1_240_000],
    ['1.240.000', 1_240_000],
    ['1 240 000', 1_240_000],
    ['1\u2009240\u202f000', 1_240_000],
    ['1\u00a0240', 1240],
    ["1'240'000", 1_240_000],
    ['12,34,567', 1_234_567],
    ['1,240', 1240],
    ['1.240', 1.24],
    ['1,240.5', 1240.5],
    ['1.240,5', 1240.5],
    ['1 240,5', 1240.5],
    ['4,5', 4.5],
    ['0,830', 0.83],
    ['1234,567', 1234.567],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1e-7', 1e-7],
    ['6 h', 6],
    ['14 customers', 14],
    ['5km', 5],
    ['5千克', 5],
    ['12 个', 12],
    ['１２００', 1200],
  ])('%j is %d', (text, value) => expect(readTyped(text, '')).toEqual({ value }));

  test.each([
    ['1.2M', 1_200_000],
    ['50k', 50_000],
    ['50 K', 50_000],
    ['1.2 million', 1_200_000],
    ['2bn', 2_000_000_000],
    ['30万', 300_000],
    ['30 万', 300_000],
    ['３０万', 300_000],
    ['3亿', 300_000_000],
    ['3億', 300_000_000],
    ['2千', 2000],
    ['2百万', 2_000_000],
    ['1.5万亿', 1_500_000_000_000],
    ['30万元', 300_000],
    ['50k users', 50_000],
    ['50kEUR', 50_000],
    ['-1.1M', -1_100_000],
  ])('%j is %d', (text, value) => expect(readTyped(text, 'General')).toEqual({ value }));

  test.each([
    ['30m', [30, 30_000_000]],
    ['30w', [30, 300_000]],
    ['83%', [0.83, 83]],
  ])('%j is asked: %j', (text, ask) => expect(readTyped(text, '')).toEqual({ ask }));

  test.each([
    '',
    ' ',
    'about 80',
    '80 of 100',
    '3 or 4',
    'soon',
    '2026-12-01',
    '12:30',
    '1/2',
    '½',
    '10²',
    '1,24,0',
    '1,2.3,4',
    '12,',
    '1 2',
    '--5',
    '+-5',
    '5-',
    '%',
    '1e999',
    '50kusers',
    '5 % of it',
    '=A1',
  ])('%j is no number', (text) => expect(readTyped(text, '')).toEqual(NOT_A_NUMBER));
});

describe('a number with a unit', () => {
  test.each([
    ['¥1,240,000', '[$¥]#,##0', 1_240_000],
    ['￥１，２４０', '[$¥]#,##0', 1240],
    ['-¥5', '[$¥]#,##0', -5],
    ['¥-5', '[$¥]#,##0', -5],
    ['1240元', '[$¥]#,##0', 1240],
    ['RMB 1240', '[$¥]#,##0', 1240],
    ['30万元', '"¥"#,##0', 300_000],
    ['1.2m', '[$€]#,##0', 1_200_000],
    ['12,987,654.32 PLN', '#,##0.00 [$PLN]', 12_987_654.32],
    ['6 h', '0" h"', 6],
    ['6 hours', '0" h"', 6],
    ['6h', '0" h"', 6],
    ['5 m', '0" m"', 5],
    ['5m', '0" min"', 5],
    ['30 天', '0" 天"', 30],
    ['30天', '0"天"', 30],
    ['3 customer', '0" customers"', 3],
    ['1.2M', '0.0"M"', 1.2],
    ['1200k', '0.0"M"', 1.2],
    ['30万', '0"万"', 30],
    ['3亿', '0"万元"', 30_000],
    ['1.2M', '0.0,,"M"', 1_200_000],
    ['Q1 7', '"Q1 "0', 7],
    ['83', '0" %"', 83],
    ['83 %', '0" %"', 83],
  ])('%j beside %j is %d', (text, unit, value) => expect(readTyped(text, unit)).toEqual({ value }));

  test.each([
    ['3 weeks', '0" days"'],
    ['$100', '[$¥]#,##0'],
    ['100 EUR', '[$¥]#,##0'],
    ['5 mm', '0" m"'],
    ['100 users', '[$¥]#,##0'],
  ])('%j beside %j is another unit', (text, unit) => expect(readTyped(text, unit)).toEqual(OTHER_UNIT));
});

/** Number formats that key results use, with the decimals that they show. */
const UNITS = [
  ['0%', 2],
  ['0.0%', 3],
  ['0.00%', 4],
  ['0', 0],
  ['0.00', 2],
  ['#,##0', 0],
  ['#,##0.00', 2],
  ['[$¥]#,##0', 0],
  ['"¥"#,##0', 0],
  ['[$$]#,##0', 0],
  ['#,##0.00 [$€]', 2],
  ['#,##0 [$PLN]', 0],
  ['0" h"', 0],
  ['0.0" days"', 1],
  ['0" 天"', 0],
  ['0"万"', 0],
  ['0.0"M"', 1],
  ['0" m"', 0],
  ['"Q1 "0', 0],
  ['0" %"', 0],
] as const;

describe('properties', () => {
  test.each(UNITS)('what a cell with %s shows is read as the same number', (unit, decimals) => {
    const steps = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
    fc.assert(
      fc.property(steps, (step) => {
        const value = Number(`${step}e-${decimals}`) + 0;
        expect(readTyped(shown(value, unit), unit)).toEqual({ value });
      }),
    );
  });

  test.each(['', 'General', '0.###############'])('also one that shows all there is, %j', (unit) => {
    const short = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => Number(value.toPrecision(12)) + 0);
    fc.assert(
      fc.property(short, (value) => {
        expect(readTyped(shown(value, unit), unit)).toEqual({ value });
      }),
    );
  });

  test('never throws, and what it gives is finite', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-+%()e ¥$万亿千kMm天h'.split('')) }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...UNITS.map(([unit]) => unit), '', 'yyyy-mm-dd', '[h]:mm'), (typed, unit) => {
        const read = readTyped(typed, unit);
        const values = 'value' in read ? [read.value] : 'ask' in read ? read.ask : [];
        expect(values.every((value) => Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('never throws for a number format of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (unit, text) => {
        readTyped(text, unit);
        unitSign(unit);
      }),
    );
  });
});

test.each([
  [0.835, '0%', '83.5%'],
  [0.83, '0%', '83%'],
  [1240.5, '#,##0', '1,240.5'],
  [1240, '#,##0.00', '1,240.00'],
  [300_000, '', '300000'],
  [1 / 3, '0%', '33%'],
])('%d beside %j is repeated as %s', (value, unit, text) => expect(shownExactly(value, unit)).toBe(text));

test.each([
  ['0.0%', '%'],
  ['[$¥]#,##0', '¥'],
  ['0.0" days"', 'days'],
  ['', ''],
  ['General', ''],
  ['yyyy-mm-dd', ''],
])('the sign of %j is %j', (unit, sign) => expect(unitSign(unit)).toBe(sign));
