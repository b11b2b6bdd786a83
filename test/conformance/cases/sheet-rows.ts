/** Sheet: rows and columns that are inserted, appended, deleted and moved. */
import { type Case, thrown } from '../case.js';

export const sheetRowCases: readonly Case[] = [
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
    method: 'Sheet.insertRowsBefore',
    name: 'puts empty rows above a row, the first one included',
    source: 'reference/spreadsheet/sheet#insertrowsbeforebeforeposition,-howmany',
    run: (_, { sheet }) => {
      sheet.getRange('A1:A2').setValues([['first'], ['second']]);
      sheet.insertRowsBefore(2, 1);
      sheet.insertRowsBefore(1, 2);
      return [sheet.getRange('A1:A5').getValues(), thrown(() => sheet.insertRowsBefore(0, 1))];
    },
    expect: [[[''], [''], ['first'], [''], ['second']], 'Those rows are out of bounds.'],
  },
  {
    method: 'Sheet.insertRowsBefore',
    name: 'copies format and validation from the row above as well',
    source: 'seen (IX 60860829987)',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1').setNumberFormat('0.00');
      sheet.getRange('A2').setNumberFormat('0%');
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['a'], true).build());
      app.flush();
      sheet.insertRowsBefore(2, 1);
      const fresh = sheet.getRange('A2');
      return [fresh.getNumberFormats(), fresh.getDataValidations()[0]?.[0] !== null];
    },
    expect: [[['0.00']], true],
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
  {
    method: 'Sheet.insertRowsAfter',
    name: 'copies neither note nor value from above',
    source: 'seen of values (IX 55103934169); not known of notes',
    run: (_, { sheet }) => {
      sheet
        .getRange('A1')
        .setValues([['above']])
        .setNotes([['note']]);
      sheet.insertRowsAfter(1, 1);
      return [sheet.getRange('A2').getValues(), sheet.getRange('A2').getNotes()];
    },
    expect: [[['']], [['']]],
  },
  {
    method: 'Sheet.insertRowsAfter',
    name: 'brings a rule that refuses along: the next write is refused',
    source: 'seen (IX 55103934169, 25372485813, 67313047717)',
    run: (_, { app, sheet }) => {
      const rule = app.newDataValidation().requireValueInList(['A', 'B'], true).setAllowInvalid(false).build();
      sheet.getRange('M2').setDataValidation(rule);
      app.flush();
      sheet.insertRowsAfter(2, 1);
      return thrown(() => {
        sheet.getRange('M3').setValues([['C']]);
        app.flush();
      });
    },
    expect:
      'The data you entered in cell M3 violates the data validation rules set on this cell. Please enter one of the following values: A, B.',
  },
  {
    method: 'Sheet.insertRowsAfter',
    name: 'does so behind the last row of the grid as well, or adds plain rows there',
    source: 'not known (rows that were appended got no number format: IX 71120215568)',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1000').setNumberFormat('0.00');
      sheet.getRange('A1000').setDataValidation(app.newDataValidation().requireValueInList(['A'], true).build());
      app.flush();
      sheet.insertRowsAfter(1000, 2);
      const fresh = sheet.getRange('A1001:A1002');
      return [fresh.getNumberFormats(), fresh.getDataValidations().map((row) => row[0] !== null)];
    },
    expect: [
      [['0.00'], ['0.00']],
      [true, true],
    ],
    or: [
      [['0.###############'], ['0.###############']],
      [false, false],
    ],
  },
  {
    method: 'Sheet.insertColumnsAfter',
    name: 'refuses a column that is not there',
    source: 'seen (IX 70140722446)',
    run: (_, { sheet }) => [
      thrown(() => sheet.insertColumnsAfter(27, 1)),
      thrown(() => sheet.deleteColumns(26, 2)),
      thrown(() => sheet.deleteRows(1001, 1)),
    ],
    expect: ['Those columns are out of bounds.', 'Those columns are out of bounds.', 'Those rows are out of bounds.'],
  },
  {
    method: 'Sheet.appendRow',
    name: 'passes over formats and dropdowns of empty rows',
    source: 'reports disagree (facts of getLastRow: IX 60502721863)',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1').setValues([['head']]);
      sheet.getRange('A2:A9').setNumberFormat('0%');
      sheet.getRange('A2:A9').setDataValidation(app.newDataValidation().requireValueInList(['a'], true).build());
      sheet.appendRow(['next']);
      return sheet.getLastRow();
    },
    expect: 2,
    or: 10,
  },
  {
    method: 'Sheet.moveRows',
    name: 'takes formats and dropdowns along',
    source: 'reference/spreadsheet/sheet#moverowsrowspec,-destinationindex',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1').setNumberFormat('0.00');
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['a'], true).build());
      app.flush();
      sheet.moveRows(sheet.getRange('A1'), 4);
      const rows = sheet.getRange('A1:A3');
      return [
        rows.getNumberFormats().map(([format]) => format === '0.00'),
        rows.getDataValidations().map(([rule]) => rule !== null),
      ];
    },
    expect: [
      [false, false, true],
      [false, false, true],
    ],
  },
];
