/** SpreadsheetApp and Spreadsheet. */
import { type Case, thrown } from '../case.js';

export const spreadsheetCases: readonly Case[] = [
  {
    method: 'SpreadsheetApp.getActiveSpreadsheet',
    name: 'is the file itself, seen the same by every call',
    source: 'reference/spreadsheet/spreadsheet-app#getactivespreadsheet',
    run: ({ SpreadsheetApp }, { name }) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) !== null,
    expect: true,
  },
  {
    method: 'SpreadsheetApp.flush',
    name: 'applies what was written',
    source: 'reference/spreadsheet/spreadsheet-app#flush',
    run: ({ SpreadsheetApp }, { sheet }) => {
      sheet.getRange('A1:B1').setValues([[2, '=A1*3']]);
      SpreadsheetApp.flush();
      return sheet.getRange('B1').getValues();
    },
    expect: [[6]],
  },
  {
    method: 'Spreadsheet.getSheets',
    name: 'lists tabs from left to right',
    source: 'reference/spreadsheet/spreadsheet#getsheets',
    run: (_, { book, sheet }) => book.getSheets()[sheet.getIndex() - 1]?.getName() === sheet.getName(),
    expect: true,
  },
  {
    method: 'Spreadsheet.getSheetByName',
    name: 'gives null where there is none',
    source: 'reference/spreadsheet/spreadsheet#getsheetbynamename; GF testsheetsvalues',
    run: (_, { book, name }) => [book.getSheetByName(name)?.getName() === name, book.getSheetByName(`${name} gone`)],
    expect: [true, null],
  },
  {
    method: 'Spreadsheet.getActiveSheet',
    name: 'is the tab that was inserted last',
    source: 'reference/spreadsheet/spreadsheet#insertsheet: the new tab becomes the active one',
    run: (_, { book, tab }) => {
      const fresh = tab();
      return book.getActiveSheet().getName() === fresh.getName();
    },
    expect: true,
  },
  {
    method: 'Spreadsheet.setActiveSheet',
    name: 'changes the active tab and gives it back',
    source: 'reference/spreadsheet/spreadsheet#setactivesheetsheet',
    run: (_, { book, sheet, tab }) => {
      tab();
      return [
        book.setActiveSheet(sheet).getName() === sheet.getName(),
        book.getActiveSheet().getName() === sheet.getName(),
      ];
    },
    expect: [true, true],
  },
  {
    method: 'Spreadsheet.setActiveRange',
    name: 'selects the range and its tab',
    source: 'reference/spreadsheet/spreadsheet#setactiverangerange',
    run: (_, { book, sheet, tab }) => {
      tab();
      book.setActiveRange(sheet.getRange('B3:C4'));
      return [book.getActiveSheet().getName() === sheet.getName(), book.getActiveRange()?.getA1Notation()];
    },
    expect: [true, 'B3:C4'],
  },
  {
    method: 'Spreadsheet.getActiveRange',
    name: 'follows the selection',
    source: 'reference/spreadsheet/spreadsheet#getactiverange',
    run: (_, { book, sheet }) => {
      book.setActiveRange(sheet.getRange('D7'));
      return book.getActiveRange()?.getA1Notation();
    },
    expect: 'D7',
  },
  {
    method: 'Spreadsheet.insertSheet',
    name: 'counts its index from 0 and makes 1,000 rows and 26 columns',
    source: 'GF testsheetsvalues; reference/spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex',
    run: (_, { book, free }) => {
      const sheet = book.insertSheet(free('first'), 0);
      const result = [sheet.getIndex(), sheet.getMaxRows(), sheet.getMaxColumns()];
      book.deleteSheet(sheet);
      return result;
    },
    expect: [1, 1000, 26],
  },
  {
    method: 'Spreadsheet.insertSheet',
    name: 'refuses a name that is taken',
    source: 'seen (IX 8087691484)',
    run: (_, { book, name }) => thrown(() => book.insertSheet(name, 0)).replace(name, 'X'),
    expect: 'A sheet with the name "X" already exists. Please enter another name.',
  },
  {
    method: 'Spreadsheet.deleteSheet',
    name: 'takes the tab away',
    source: 'reference/spreadsheet/spreadsheet#deletesheetsheet',
    run: (_, { book, tab }) => {
      const fresh = tab();
      const name = fresh.getName();
      book.deleteSheet(fresh);
      return book.getSheetByName(name);
    },
    expect: null,
  },
  {
    method: 'Spreadsheet.moveActiveSheet',
    name: 'counts positions from 1',
    source: 'reference/spreadsheet/spreadsheet#moveactivesheetpos',
    run: (_, { book, sheet }) => {
      book.setActiveSheet(sheet);
      book.moveActiveSheet(1);
      return sheet.getIndex();
    },
    expect: 1,
  },
  {
    method: 'Spreadsheet.getSpreadsheetLocale',
    name: 'is a language with a country',
    source: 'reference/spreadsheet/spreadsheet#getspreadsheetlocale',
    run: (_, { book }) => {
      const locale = book.getSpreadsheetLocale();
      return /^[a-z]{2,3}(_([A-Z]{2}|\d{3}))?$/.test(locale) ? 'as expected' : locale;
    },
    expect: 'as expected',
  },
  {
    method: 'Spreadsheet.getSpreadsheetTimeZone',
    name: 'is a zone that formatDate takes',
    source: 'reference/spreadsheet/spreadsheet#getspreadsheettimezone',
    run: ({ Utilities }, { book }) =>
      Utilities.formatDate(new Date(Date.UTC(2026, 6, 15, 12)), book.getSpreadsheetTimeZone(), 'yyyy-MM').length,
    expect: 7,
  },
  {
    method: 'Spreadsheet.createDeveloperMetadataFinder',
    name: 'finds by key over all tabs, also of whole columns',
    source: 'reference/spreadsheet/developer-metadata-finder',
    run: (_, { book, sheet, tab, free }) => {
      const key = free('key');
      sheet.addDeveloperMetadata(key, 'tab');
      tab().getRange('C:C').addDeveloperMetadata(key, 'column');
      return book
        .createDeveloperMetadataFinder()
        .withKey(key)
        .find()
        .map((entry) => entry.getValue())
        .sort();
    },
    expect: ['column', 'tab'],
  },
  {
    method: 'Spreadsheet.toast',
    name: 'takes a message, a title and seconds',
    source: 'reference/spreadsheet/spreadsheet#toastmsg,-title,-timeoutseconds',
    run: (_, { book }) => thrown(() => book.toast('Self test', 'OKR', 1)),
    expect: 'nothing was thrown',
  },
];
