/** Range: what becomes of texts that read as something else, and what keeps them texts. */
import type { CellValue } from '../../../src/apps-script/services.js';
import { type Case, type Scratch, thrown } from '../case.js';

const DAY_TITLE = '"OKRs "@';

/** Dates by their kind: which day a text without a year is, changes with the year. */
const kindOf = (value: CellValue): unknown =>
  Object.prototype.toString.call(value) === '[object Date]' ? 'a Date' : value;

/** What is read where these texts were written. */
function read({ sheet }: Scratch, texts: readonly string[]): readonly unknown[] {
  const range = sheet.getRange(1, 1, 1, texts.length);
  range.setValues([[...texts]]);
  return (range.getValues()[0] ?? []).map(kindOf);
}

function becomes(
  locale: Case['locale'],
  name: string,
  source: string,
  pairs: readonly (readonly [string, unknown])[],
): Case {
  return {
    method: 'Range.setValues',
    name,
    source,
    ...(locale === undefined ? {} : { locale }),
    run: (_, scratch) =>
      read(
        scratch,
        pairs.map(([text]) => text),
      ),
    expect: pairs.map(([, value]) => value),
  };
}

/** What no source tells: the other answer beside the expected one. */
const unknown = (tested: Case, or: unknown): Case => ({ ...tested, or });

export const rangeTextCases: readonly Case[] = [
  becomes(
    'en_US',
    'reads numbers, money, days and times as people in the United States type them',
    'seen (IX 68376497820, 61435022136, 70069063632); GF oddities "Values"',
    [
      ['1,000', 1000],
      ['1,234.5', 1234.5],
      ['$2.99', 2.99],
      ['45.5%', 0.455],
      ['1e3', 1000],
      ['+4915112345', 4_915_112_345],
      ['3-14', 'a Date'],
      ['12/31/2026', 'a Date'],
      ['1AM', 'a Date'],
    ],
  ),
  becomes(
    'de_DE',
    'reads numbers and days as people in Germany type them',
    'the locale’s own form (support.google.com/docs/answer/58515)',
    [
      ['1.234,5', 1234.5],
      ['1.234', 1234],
      ['-4,5', -4.5],
      ['45,5%', 0.455],
      ['31.12.2026', 'a Date'],
    ],
  ),
  becomes(
    'fr_FR',
    'reads numbers and days as people in France type them, with any of three spaces',
    'the locale’s own form (support.google.com/docs/answer/58515)',
    [
      ['1 234,5', 1234.5],
      ['1\u00a0234,5', 1234.5],
      ['1\u202f234,5', 1234.5],
      ['45,5\u00a0%', 0.455],
      ['31/12/2026', 'a Date'],
    ],
  ),
  becomes(
    'zh_CN',
    'reads numbers and days as people in China type them',
    'the locale’s own form (support.google.com/docs/answer/58515)',
    [
      ['1,234.5', 1234.5],
      ['45.5%', 0.455],
      ['2026/12/31', 'a Date'],
      ['2026年12月31日', 'a Date'],
    ],
  ),
  unknown(
    becomes(
      'de_DE',
      'makes of a decimal with a point a text, or the 1st of May',
      'not known; reported of points in comma locales: text, day, time and thousands (gspread 501, pygsheets 414)',
      [['1.5', '1.5']],
    ),
    ['a Date'],
  ),
  unknown(
    becomes('de_DE', 'reads the German words for TRUE and FALSE, or keeps them as texts', 'not known', [
      ['WAHR', true],
      ['FALSCH', false],
    ]),
    ['WAHR', 'FALSCH'],
  ),
  becomes(
    undefined,
    'keeps what only begins like a formula or a number',
    'reference/spreadsheet/range#setvaluesvalues',
    [
      ['=', '='],
      ['-', '-'],
      ['@home', '@home'],
      ['3 new clinics', '3 new clinics'],
      ['2026-Q4', '2026-Q4'],
      ['#12', '#12'],
    ],
  ),
  becomes(
    undefined,
    'takes one apostrophe as the mark of a text, whatever the text is',
    'seen (IX 60567606110); TN 2022-09',
    [
      ["'=1+1", '=1+1'],
      ["'+a", '+a'],
      ["'2026-11", '2026-11'],
      ["''quoted", "'quoted"],
      ["'TRUE", 'TRUE'],
      ["'1,000", '1,000'],
      ["'35%", '35%'],
      ["'#REF!", '#REF!'],
      ["'\tTabbed", '\tTabbed'],
      ["'two\nlines", 'two\nlines'],
    ],
  ),
  {
    method: 'Range.setValues',
    name: 'takes the apostrophe away in a cell with a format of its own as well',
    source: `TN 2022-09 tells of automatic cells only; the title of an OKR tab has the format ${DAY_TITLE}`,
    run: (_, { sheet }) => {
      sheet.getRange('A1').setNumberFormat(DAY_TITLE);
      sheet.getRange('A1').setValues([["'2026-11"]]);
      return [sheet.getRange('A1').getValues(), sheet.getRange('A1').getDisplayValues()];
    },
    expect: [[['2026-11']], [['OKRs 2026-11']]],
  },
  {
    method: 'Range.setValues',
    name: 'counts 50,000 characters without the apostrophe',
    source: 'not known (the limit itself: IX 36195054362)',
    run: (_, { app, sheet }) =>
      thrown(() => {
        sheet.getRange('A1').setValues([[`'${'x'.repeat(50_000)}`]]);
        app.flush();
      }),
    expect: 'nothing was thrown',
    or: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  {
    method: 'Sheet.appendRow',
    name: 'takes the apostrophe away and reads texts as setValues does',
    source: 'not known (IX 60567606110 tells of appendRow in cells with the format @ only)',
    run: (_, { sheet }) => {
      sheet.appendRow(["'2026-11", "'=1+1", '35%', '=1+1']);
      return [sheet.getRange('A1:D1').getValues(), sheet.getRange('A1:D1').getFormulas()];
    },
    expect: [[['2026-11', '=1+1', 0.35, 2]], [['', '', '', '=1+1']]],
  },
];
