/** Sheet: its name, place and size, and the ranges it gives. */
import { type Case, thrown } from '../case.js';

export const sheetCases: readonly Case[] = [
  {
    method: 'Sheet.getSheetId',
    name: 'is a number that stays when the tab is renamed',
    source: 'reference/spreadsheet/sheet#getsheetid',
    run: (_, { sheet, free }) => {
      const id = sheet.getSheetId();
      sheet.setName(free('renamed'));
      return [typeof id, sheet.getSheetId() === id];
    },
    expect: ['number', true],
  },
  {
    method: 'Sheet.getName',
    name: 'is what insertSheet was given',
    source: 'reference/spreadsheet/sheet#getname',
    run: (_, { sheet, name }) => sheet.getName() === name,
    expect: true,
  },
  {
    method: 'Sheet.setName',
    name: 'renames, and formulas follow',
    source: 'reference/spreadsheet/sheet#setnamename',
    run: (_, { sheet, tab, free, name }) => {
      const other = tab();
      sheet.getRange('A1').setValues([[5]]);
      other.getRange('A1').setFormulas([[`='${name}'!A1+1`]]);
      const renamed = free('new name');
      sheet.setName(renamed);
      return [other.getRange('A1').getValues(), other.getRange('A1').getFormulas()[0]?.[0]?.includes(renamed)];
    },
    expect: [[[6]], true],
  },
  {
    method: 'Sheet.setName',
    name: 'refuses a name that is taken',
    source: 'seen (IX 8087691484)',
    run: (_, { sheet, tab }) => {
      const taken = tab().getName();
      return thrown(() => sheet.setName(taken)).replace(taken, 'X');
    },
    expect: 'A sheet with the name "X" already exists. Please enter another name.',
  },
  {
    method: 'Sheet.getIndex',
    name: 'counts from 1',
    source: 'GF testsheetsvalues',
    run: (_, { book }) => book.getSheets()[0]?.getIndex(),
    expect: 1,
  },
  {
    method: 'Sheet.getMaxRows',
    name: 'counts all rows, empty ones too',
    source: 'reference/spreadsheet/sheet#getmaxrows',
    run: (_, { sheet }) => {
      sheet.deleteRows(11, 990);
      return sheet.getMaxRows();
    },
    expect: 10,
  },
  {
    method: 'Sheet.getMaxColumns',
    name: 'counts all columns',
    source: 'reference/spreadsheet/sheet#getmaxcolumns',
    run: (_, { sheet }) => {
      sheet.insertColumnsAfter(26, 4);
      return sheet.getMaxColumns();
    },
    expect: 30,
  },
  {
    method: 'Sheet.getLastRow',
    name: 'counts formulas that show nothing and unticked boxes, not formats',
    source: 'seen (IX 60502721863, 51906425933)',
    run: (_, { sheet }) => {
      sheet.getRange('A9').setNumberFormat('0%');
      sheet.getRange('A2').setValues([['text']]);
      sheet.getRange('B5').setFormulas([['=""']]);
      const withFormula = sheet.getLastRow();
      sheet.getRange('C7').setValues([[false]]);
      return [withFormula, sheet.getLastRow()];
    },
    expect: [5, 7],
  },
  {
    method: 'Sheet.getLastColumn',
    name: 'is 0 in an empty tab',
    source: 'reference/spreadsheet/sheet#getlastcolumn',
    run: (_, { sheet }) => {
      const empty = [sheet.getLastRow(), sheet.getLastColumn()];
      sheet.getRange('D2').setValues([[1]]);
      return [...empty, sheet.getLastColumn()];
    },
    expect: [0, 0, 4],
  },
  {
    method: 'Sheet.getDataRange',
    name: 'reaches from A1 to the last content; A1 where there is none',
    source: 'reference/spreadsheet/sheet#getdatarange',
    run: (_, { sheet }) => {
      const empty = sheet.getDataRange().getA1Notation();
      sheet.getRange('B3').setValues([['x']]);
      return [empty, sheet.getDataRange().getA1Notation()];
    },
    expect: ['A1', 'A1:B3'],
  },
  {
    method: 'Sheet.getRange',
    name: 'takes A1 notation: cells, columns, rows, open ends',
    source: 'GF testsheetsdeveloper; reference/spreadsheet/sheet#getrangea1notation',
    run: (_, { sheet }) =>
      ['B2', 'C3:D4', 'E:F', '3:5', 'B4:B'].map((a1) => {
        const range = sheet.getRange(a1);
        return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
      }),
    expect: [
      [2, 2, 1, 1],
      [3, 3, 2, 2],
      [1, 5, 1000, 2],
      [3, 1, 3, 26],
      [4, 2, 997, 1],
    ],
  },
  {
    method: 'Sheet.getRange',
    name: 'says what is wrong with its numbers',
    source: 'seen (IX 56742540274, 55442945791)',
    run: (_, { sheet }) => [
      thrown(() => sheet.getRange(0, 1, 1, 1)),
      thrown(() => sheet.getRange(1, 0, 1, 1)),
      thrown(() => sheet.getRange(1, 1, 0, 1)),
      thrown(() => sheet.getRange(1, 1, 1, 0)),
    ],
    expect: [
      'The starting row of the range is too small.',
      'The starting column of the range is too small.',
      'The number of rows in the range must be at least 1.',
      'The number of columns in the range must be at least 1.',
    ],
  },
  {
    method: 'Sheet.getRange',
    name: 'throws beyond the grid, at the latest when the cells are read',
    source: 'IX 68506662590 (imitations disagree about the moment)',
    run: (_, { sheet }) => thrown(() => sheet.getRange(1001, 1, 1, 1).getValues()),
    expect: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    method: 'Sheet.getRange',
    name: 'finds no range for a lone column letter',
    source: 'seen (IX 4722124040)',
    run: (_, { sheet }) => thrown(() => sheet.getRange('B')),
    expect: 'Range not found',
  },
  {
    method: 'Sheet.getRange',
    name: 'says the same of a cell beyond the grid in A1 notation, or finds no range',
    source: 'not known',
    run: (_, { sheet }) => thrown(() => sheet.getRange('A1001').getValues()),
    expect: 'The coordinates of the range are outside the dimensions of the sheet.',
    or: 'Range not found',
  },
  {
    method: 'Sheet.setName',
    name: 'takes the name that the tab has already',
    source: 'not known; a step of the set-up may be run again',
    run: (_, { sheet, name }) => thrown(() => sheet.setName(name)),
    expect: 'nothing was thrown',
  },
  {
    method: 'Sheet.setName',
    name: 'takes a name that differs from another one in its capitals only, or does not',
    source: 'not known',
    run: (_, { sheet, tab }) => {
      const taken = tab().getName();
      return thrown(() => sheet.setName(taken.toUpperCase())) === 'nothing was thrown';
    },
    expect: false,
    or: true,
  },
  {
    method: 'Sheet.setName',
    name: 'takes signs that Excel refuses, and 40 letters',
    source: 'not known (Sheets is said to take 100 letters; Excel 31 and none of [ ] : * ? / \\)',
    run: (_, { sheet, free }) => {
      const first = free('tab');
      return ['/27', ':', "'s", '[1]', 'x'.repeat(40)].map((end) => thrown(() => sheet.setName(`${first}${end}`)));
    },
    expect: Array(5).fill('nothing was thrown'),
  },
  {
    method: 'Sheet.getName',
    name: 'of a deleted tab throws, with the number of the tab',
    source: 'seen (IX 57427144023)',
    run: (_, { book, tab }) => {
      const other = tab();
      const id = other.getSheetId();
      book.deleteSheet(other);
      return thrown(() => other.getName()).replace(String(id), '1');
    },
    expect: 'Sheet 1 not found',
  },
];
