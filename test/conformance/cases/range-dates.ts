/** Range: days, times and other things that are numbers underneath. */
import type { CellValue, Services } from '../../../src/apps-script/services.js';
import { type Case, type Scratch, thrown } from '../case.js';

/** A Date as the clocks of the spreadsheet's zone show it; anything else as it is. */
function shownInZone({ Utilities }: Services, { book }: Scratch, value: CellValue | undefined): unknown {
  return Object.prototype.toString.call(value) === '[object Date]'
    ? Utilities.formatDate(value as Date, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')
    : value;
}

function reads(
  name: string,
  source: string,
  write: (scratch: Scratch) => unknown,
  a1: string,
  expect: readonly unknown[],
): Case {
  return {
    method: 'Range.getValues',
    name,
    source,
    run: (services, scratch) => {
      write(scratch);
      const [row = []] = scratch.sheet.getRange(a1).getValues();
      return row.map((value) => shownInZone(services, scratch, value));
    },
    expect,
  };
}

export const rangeDateCases: readonly Case[] = [
  reads(
    'gives a Date of the spreadsheet’s zone for a date, also on a leap day and at the end of a year',
    'reference/spreadsheet/range#getvalues',
    ({ sheet }) => sheet.getRange('A1:D1').setValues([['2026-11-24', '2028-02-29', '2026-12-31', '2027-01-01']]),
    'A1:D1',
    ['2026-11-24 00:00', '2028-02-29 00:00', '2026-12-31 00:00', '2027-01-01 00:00'],
  ),
  reads(
    'gives the text where the calendar has no such day',
    'GF oddities "Values"',
    ({ sheet }) => sheet.getRange('A1:B1').setValues([['2027-02-29', '2026-13-01']]),
    'A1:B1',
    ['2027-02-29', '2026-13-01'],
  ),
  reads(
    'gives a bare time as a moment of 30 December 1899',
    'seen (IX 61435022136)',
    ({ sheet }) => sheet.getRange('A1').setValues([['13:15']]),
    'A1',
    ['1899-12-30 13:15'],
  ),
  reads(
    'goes by the format: a number that is shown as a day is a Date, a day that is shown as a number is none',
    'reference/spreadsheet/range#getvalues; what Log and titles of check-in tabs rest on',
    ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([[46_350, '2026-11-24']]);
      sheet.getRange('A1:B1').setNumberFormats([['yyyy-mm-dd', '0']]);
    },
    'A1:B1',
    ['2026-11-24 00:00', 46_350],
  ),
  reads(
    'gives a Date for a formula that computes a day, and a number for the days between two',
    'reference/spreadsheet/range#getvalues',
    ({ sheet }) => sheet.getRange('A1:B1').setFormulas([['=DATE(2026;11;24)', '=DATE(2026;12;31)-DATE(2026;11;24)']]),
    'A1:B1',
    ['2026-11-24 00:00', 37],
  ),
  reads(
    'gives percents as fractions, booleans of formulas as booleans, their empty text as the empty text',
    'reference/spreadsheet/range#getvalues; guides/sheets/functions',
    ({ sheet }) => sheet.getRange('A1:D1').setValues([['35%', '=1=1', '=""', false]]),
    'A1:D1',
    [0.35, true, '', false],
  ),
  reads(
    'gives errors of every kind as their names',
    'usual; no page says so',
    ({ sheet }) =>
      sheet.getRange('A1:E1').setFormulas([['=1/0', '=MATCH(1;H2:H3;0)', '=NOSUCHNAME', '="a"*1', '=#REF!']]),
    'A1:E1',
    ['#DIV/0!', '#N/A', '#NAME?', '#VALUE!', '#REF!'],
  ),
  {
    method: 'Range.setValues',
    name: 'writes a Date as a day of the spreadsheet’s zone',
    source: 'reference/spreadsheet/range#setvaluesvalues',
    run: (_, { sheet }) => {
      // Noon in Greenwich is the same day everywhere but at the date line.
      sheet.getRange('A1').setValues([[new Date(Date.UTC(2026, 10, 24, 0, 30))]]);
      sheet.getRange('A1').setNumberFormat('0.000000');
      const value = sheet.getRange('A1').getValues()[0]?.[0];
      return typeof value === 'number' && Math.abs(value - 46_350) < 1;
    },
    expect: true,
  },
  {
    method: 'Range.getNumberFormats',
    name: 'is the automatic one for texts, numbers and what was never written',
    source: 'GF oddities',
    run: (_, { sheet }) => {
      sheet.getRange('A1:B1').setValues([['text', 5]]);
      return sheet.getRange('A1:C1').getNumberFormats();
    },
    expect: [['0.###############', '0.###############', '0.###############']],
  },
  {
    method: 'Range.clearContent',
    name: 'leaves a ticked box empty, or unticked',
    source: 'not known',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireCheckbox().build());
      sheet.getRange('A1').setValues([[true]]);
      app.flush();
      sheet.getRange('A1').clearContent();
      return sheet.getRange('A1').getValues();
    },
    expect: [['']],
    or: [[false]],
  },
  {
    method: 'Range.getValues',
    name: 'of a range whose rows were deleted meanwhile throws: which words, and at all',
    source: 'IX 68506662590 (an imitation); the other words seen for rows (IX 70140722446)',
    run: (_, { app, sheet }) => {
      const range = sheet.getRange('A990:A1000');
      sheet.deleteRows(900, 101);
      app.flush();
      return thrown(() => range.getValues());
    },
    expect: 'The coordinates of the range are outside the dimensions of the sheet.',
    or: 'Those rows are out of bounds.',
  },
];
