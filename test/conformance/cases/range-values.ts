/** Range: values in and out. */
import { type Case, plain, thrown, wrongSize } from '../case.js';

export const rangeValueCases: readonly Case[] = [
  {
    method: 'Range.getValues',
    name: 'gives numbers, booleans, texts, and the empty text for empty cells',
    source: 'reference/spreadsheet/range#getvalues',
    run: (_, { sheet }) => {
      sheet.getRange('A1:C1').setValues([[1.5, true, 'text']]);
      return sheet.getRange('A1:D1').getValues();
    },
    expect: [[1.5, true, 'text', '']],
  },
  {
    method: 'Range.setValues',
    name: 'parses texts as if they were typed',
    source: 'GF oddities "Values"; reference/spreadsheet/range#setvaluesvalues ($2.99 in Google’s own example)',
    run: (_, { sheet }) => {
      sheet.getRange('A1:G1').setValues([['35%', '007', 'TRUE', '-4', 'plain', '  spaced ', ' 5 ']]);
      return sheet.getRange('A1:G1').getValues();
    },
    expect: [[0.35, 7, true, -4, 'plain', '  spaced ', 5]],
  },
  {
    method: 'Range.setValues',
    name: 'loses the mark when values are written back: 001 becomes 1, =... a formula',
    source: 'TN 2023-03-11; seen (IX 61435022136)',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1:B1').setValues([["'001", "'=1+1"]]);
      sheet.getRange('A1:B1').setValues(sheet.getRange('A1:B1').getValues());
      app.flush();
      return sheet.getRange('A1:B1').getValues();
    },
    expect: [[1, 2]],
  },
  {
    method: 'Range.setValues',
    name: 'writes a formula where a text begins with =',
    source: 'reference/spreadsheet/range#setvaluesvalues',
    run: (_, { sheet }) => {
      sheet.getRange('A1:B1').setValues([[4, '=A1+1']]);
      return [sheet.getRange('A1:B1').getValues(), sheet.getRange('A1:B1').getFormulas()];
    },
    expect: [[[4, 5]], [['', '=A1+1']]],
  },
  {
    method: 'Range.setValues',
    name: 'clears with the empty text, and takes null and undefined for it',
    source: 'guides/v8-runtime/migration',
    run: (_, { sheet }) => {
      sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
      sheet.getRange('A1:C1').setValues([['', null, undefined]] as unknown as string[][]);
      return sheet.getRange('A1:C1').getValues();
    },
    expect: [['', '', '']],
  },
  {
    method: 'Range.setValues',
    name: 'says how many rows and columns it got and wanted',
    source: 'widely seen; GF fakesheetrange.js',
    run: (_, { sheet }) => [
      thrown(() => sheet.getRange('A1:A2').setValues([[1]])),
      thrown(() => sheet.getRange('A1:B1').setValues([[1]])),
    ],
    expect: [wrongSize('rows'), wrongSize('columns')],
  },
  {
    method: 'Range.setValues',
    name: 'writes a Date and reads it back',
    source: 'reference/spreadsheet/range#setvaluesvalues',
    run: (_, { sheet }) => {
      const date = new Date(Date.UTC(2026, 10, 24, 9, 30));
      sheet.getRange('A1').setValues([[date]]);
      return plain(sheet.getRange('A1').getValues());
    },
    expect: [['2026-11-24T09:30:00.000Z']],
  },
  {
    method: 'Range.setValues',
    name: 'refuses more than 50,000 characters',
    source: 'seen (IX 36195054362)',
    run: (_, { app, sheet }) =>
      thrown(() => {
        sheet.getRange('A1').setValues([['x'.repeat(50_001)]]);
        app.flush();
      }),
    expect: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  {
    method: 'Range.getDisplayValues',
    name: 'gives what the cell shows',
    source: 'reference/spreadsheet/range#getdisplayvalues',
    run: (_, { sheet }) => {
      sheet.getRange('A1:C1').setValues([[0.25, 'a', '']]);
      sheet.getRange('A1').setNumberFormat('0%');
      return sheet.getRange('A1:C1').getDisplayValues();
    },
    expect: [['25%', 'a', '']],
  },
  {
    method: 'Range.getDisplayValues',
    name: 'has the decimal mark of the spreadsheet’s locale: a point',
    source: 'reference/spreadsheet/range#getdisplayvalues; Sheets API, ValueRenderOption: by the spreadsheet’s locale',
    locale: 'en_US',
    run: (_, { sheet }) => {
      sheet
        .getRange('A1:B1')
        .setValues([[0.256, 1234.5]])
        .setNumberFormats([['0.0%', '#,##0.00']]);
      return sheet.getRange('A1:B1').getDisplayValues();
    },
    expect: [['25.6%', '1,234.50']],
  },
  {
    method: 'Range.getDisplayValues',
    name: 'has the decimal mark of the spreadsheet’s locale: a comma',
    source: 'reference/spreadsheet/range#getdisplayvalues; Sheets API, ValueRenderOption: by the spreadsheet’s locale',
    locale: 'de_DE',
    run: (_, { sheet }) => {
      sheet
        .getRange('A1:B1')
        .setValues([[0.256, 1234.5]])
        .setNumberFormats([['0.0%', '#,##0.00']]);
      return sheet.getRange('A1:B1').getDisplayValues();
    },
    expect: [['25,6%', '1.234,50']],
  },
  {
    method: 'Range.getDisplayValues',
    name: 'says TRUE, or the word of the locale',
    source: 'not known',
    locale: 'de_DE',
    run: (_, { sheet }) =>
      sheet
        .getRange('A1')
        .setValues([[true]])
        .getDisplayValues(),
    expect: [['TRUE']],
    or: [['WAHR']],
  },
  {
    method: 'Range.clearContent',
    name: 'keeps formats, notes and validation',
    source: 'reference/spreadsheet/range#clearcontent',
    run: (_, { app, sheet }) => {
      const range = sheet.getRange('A1');
      range
        .setValues([[0.5]])
        .setNumberFormat('0%')
        .setNotes([['kept']]);
      range.setDataValidation(app.newDataValidation().requireValueInList(['a'], true).build());
      range.clearContent();
      return [
        range.getValues(),
        range.getNumberFormats(),
        range.getNotes(),
        range.getDataValidations()[0]?.[0] !== null,
      ];
    },
    expect: [[['']], [['0%']], [['kept']], true],
  },
  {
    method: 'Range.setNotes',
    name: 'writes, and the empty text takes a note away',
    source: 'reference/spreadsheet/range#setnotesnotes',
    run: (_, { sheet }) => {
      sheet.getRange('A1:B1').setNotes([['one', 'two']]);
      sheet.getRange('A1').setNotes([['']]);
      return sheet.getRange('A1:B1').getNotes();
    },
    expect: [['', 'two']],
  },
  {
    method: 'Range.getNotes',
    name: 'follows inserted rows',
    source: 'reference/spreadsheet/range#getnotes',
    run: (_, { sheet }) => {
      sheet.getRange('B3').setNotes([['moves']]);
      sheet.insertRowsAfter(1, 2);
      return sheet.getRange('B5').getNotes();
    },
    expect: [['moves']],
  },
];
