/** Sheet: its name, place, size and rows. */
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
    method: 'Sheet.insertRowsAfter',
    name: 'moves what is below and copies format and validation from above, not formulas',
    source: 'seen (IX 55103934169, 25372485813, 67313047717)',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1:A2').setValues([['above'], ['below']]);
      sheet.getRange('B1').setFormulas([['=1+1']]);
      sheet.getRange('A1:B1').setNumberFormat('0.00');
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['above'], true).build());
      sheet.insertRowsAfter(1, 1);
      const fresh = sheet.getRange('A2:B2');
      return [
        sheet.getRange('A3').getValues(),
        fresh.getNumberFormats(),
        fresh.getFormulas(),
        fresh.getDataValidations().map((row) => row.map((rule) => rule !== null)),
      ];
    },
    expect: [[['below']], [['0.00', '0.00']], [['', '']], [[true, false]]],
  },
  {
    method: 'Sheet.insertRowsAfter',
    name: 'refuses a row that is not there',
    source: 'seen (IX 70140722446)',
    run: (_, { sheet }) => thrown(() => sheet.insertRowsAfter(1001, 1)),
    expect: 'Those rows are out of bounds.',
  },
  {
    method: 'Sheet.appendRow',
    name: 'writes below the last content of any column, and parses like setValues',
    source: 'seen (IX 63325050033); reference/spreadsheet/sheet#appendrowrowcontents',
    run: (_, { sheet }) => {
      sheet.getRange('C4').setValues([['last']]);
      sheet.appendRow(['a', '35%', '=1+1']);
      return sheet.getRange('A5:C5').getValues();
    },
    expect: [['a', 0.35, 2]],
  },
  {
    method: 'Sheet.appendRow',
    name: 'grows a full grid, or throws',
    source: 'usually said to grow; one live report of an error (IX 70140722446)',
    run: (_, { app, sheet }) => {
      sheet.deleteRows(3, 998);
      sheet.getRange('A2').setValues([['last']]);
      return thrown(() => {
        sheet.appendRow(['next']);
        app.flush();
      });
    },
    expect: 'nothing was thrown',
    or: 'Those rows are out of bounds.',
  },
  {
    method: 'Sheet.insertColumnsAfter',
    name: 'moves what stands to the right, and references follow',
    source: 'reference/spreadsheet/sheet#insertcolumnsafterafterposition,-howmany',
    run: (_, { sheet }) => {
      sheet.getRange('A1:B1').setValues([[3, '=A1*2']]);
      sheet.insertColumnsAfter(1, 2);
      sheet.getRange('D2').setFormulas([['=D1+1']]);
      return sheet.getRange('D1:D2').getValues();
    },
    expect: [[6], [7]],
  },
  {
    method: 'Sheet.deleteRows',
    name: 'lets ranges shrink and whole columns stay',
    source: 'reference/spreadsheet/sheet#deleterowsrowposition,-howmany',
    run: (_, { sheet }) => {
      sheet.getRange('A1:A4').setValues([[1], [2], [4], [8]]);
      sheet.getRange('C1:D1').setFormulas([['=SUM(A1:A4)', '=SUM($A:$A)']]);
      sheet.deleteRows(2, 2);
      return sheet.getRange('C1:D1').getValues();
    },
    expect: [[9, 9]],
  },
  {
    method: 'Sheet.deleteRows',
    name: 'leaves one row that is not frozen',
    source: 'seen (IX 63163646686)',
    run: (_, { sheet }) => {
      sheet.setFrozenRows(2);
      return [thrown(() => sheet.deleteRows(3, 998)), thrown(() => sheet.deleteRows(1000, 2))];
    },
    expect: ['Sorry, it is not possible to delete all non-frozen rows.', 'Those rows are out of bounds.'],
  },
  {
    method: 'Sheet.deleteColumns',
    name: 'turns references to the column into #REF!',
    source: 'reference/spreadsheet/sheet#deletecolumnscolumnposition,-howmany',
    run: (_, { sheet }) => {
      sheet.getRange('A1:C1').setValues([[1, 2, '=B1']]);
      sheet.deleteColumns(2, 1);
      return [sheet.getRange('B1').getValues(), sheet.getMaxColumns()];
    },
    expect: [[['#REF!']], 25],
  },
  {
    method: 'Sheet.moveRows',
    name: 'counts the destination before the move: rows 1-2 to 5 become 3-4',
    source: 'reference/spreadsheet/sheet#moverowsrowspec,-destinationindex',
    run: (_, { sheet }) => {
      sheet.getRange('A1:A5').setValues([['a'], ['b'], ['c'], ['d'], ['e']]);
      sheet.moveRows(sheet.getRange('A1:A2'), 5);
      return sheet
        .getRange('A1:A5')
        .getValues()
        .map((row) => row[0]);
    },
    expect: ['c', 'd', 'a', 'b', 'e'],
  },
  {
    method: 'Sheet.moveRows',
    name: 'takes notes along, and formulas keep meaning the same cells',
    source: 'reference/spreadsheet/sheet#moverowsrowspec,-destinationindex',
    run: (_, { sheet }) => {
      sheet.getRange('A1:B3').setValues([
        [1, '=A1*10'],
        [2, '=A2*10'],
        [3, '=A3*10'],
      ]);
      sheet.getRange('A1').setNotes([['first']]);
      sheet.getRange('C1').setFormulas([['=A2']]);
      sheet.moveRows(sheet.getRange('A1:A1'), 4);
      return [sheet.getRange('A1:B3').getValues(), sheet.getRange('A3').getNotes(), sheet.getRange('C3').getValues()];
    },
    expect: [
      [
        [2, 20],
        [3, 30],
        [1, 10],
      ],
      [['first']],
      [[2]],
    ],
  },
];
