/** Sheet: what only changes how a tab looks, and groups. */
import { type Case, thrown } from '../case.js';

export const sheetLookCases: readonly Case[] = [
  {
    method: 'Sheet.setFrozenRows',
    name: 'freezes and lets go',
    source: 'reference/spreadsheet/sheet#setfrozenrowsrows',
    run: (_, { sheet }) =>
      thrown(() => {
        sheet.setFrozenRows(3);
        sheet.setFrozenRows(0);
        sheet.deleteRows(1, 3);
      }),
    expect: 'nothing was thrown',
  },
  {
    method: 'Sheet.setColumnWidths',
    name: 'takes a first column, a number and pixels',
    source: 'reference/spreadsheet/sheet#setcolumnwidthsstartcolumn,-numcolumns,-width',
    run: (_, { app, sheet }) =>
      thrown(() => {
        sheet.setColumnWidths(2, 3, 140);
        app.flush();
      }),
    expect: 'nothing was thrown',
  },
  {
    method: 'Sheet.setRowHeights',
    name: 'takes a first row, a number and pixels',
    source:
      'reference/spreadsheet/sheet#setrowheightsstartrow,-numrows,-height; rows still grow to their content (GF oddities)',
    run: (_, { app, sheet }) =>
      thrown(() => {
        sheet.setRowHeights(2, 1, 6);
        app.flush();
      }),
    expect: 'nothing was thrown',
  },
  {
    method: 'Sheet.hideColumns',
    name: 'keeps the values of hidden columns',
    source: 'reference/spreadsheet/sheet#hidecolumnscolumnindex,-numcolumns',
    run: (_, { sheet }) => {
      sheet.getRange('B1').setValues([['kept']]);
      sheet.hideColumns(2, 2);
      return sheet.getRange('B1').getValues();
    },
    expect: [['kept']],
  },
  {
    method: 'Sheet.getColumnGroupDepth',
    name: 'is 0 without a group and 1 inside of one',
    source: 'reference/spreadsheet/sheet#getcolumngroupdepthcolumnindex',
    run: (_, { sheet }) => {
      sheet.getRange('C:E').shiftColumnGroupDepth(1);
      return [2, 3, 5, 6].map((column) => sheet.getColumnGroupDepth(column));
    },
    expect: [0, 1, 1, 0],
  },
  {
    method: 'Sheet.getColumnGroup',
    name: 'gives the group of any of its columns',
    source: 'reference/spreadsheet/sheet#getcolumngroupcolumnindex,-groupdepth',
    run: (_, { sheet }) => {
      sheet.getRange('C:E').shiftColumnGroupDepth(1);
      return [3, 4, 5].map((column) => sheet.getColumnGroup(column, 1) !== null);
    },
    expect: [true, true, true],
  },
  {
    method: 'Sheet.getColumnGroup',
    name: 'throws where there is no group of that depth, or gives null',
    source: 'reference/spreadsheet/sheet#getcolumngroupcolumnindex,-groupdepth says both',
    run: (_, { sheet }) => {
      let found: unknown = 'nothing was asked';
      const words = thrown(() => {
        found = sheet.getColumnGroup(8, 1);
      });
      return words === 'nothing was thrown' ? found : 'threw';
    },
    expect: 'threw',
    or: null,
  },
  {
    method: 'ColumnGroup.collapse',
    name: 'hides the columns, not their values',
    source: 'reference/spreadsheet/group#collapse',
    run: (_, { sheet }) => {
      sheet.getRange('C1').setValues([['kept']]);
      sheet.getRange('C:E').shiftColumnGroupDepth(1);
      sheet.getColumnGroup(3, 1)?.collapse();
      return [sheet.getRange('C1').getValues(), sheet.getColumnGroupDepth(3)];
    },
    expect: [[['kept']], 1],
  },
  {
    method: 'Range.shiftColumnGroupDepth',
    name: 'goes down to 0 again',
    source: 'reference/spreadsheet/range#shiftcolumngroupdepthdelta',
    run: (_, { sheet }) => {
      const range = sheet.getRange('C:E');
      range.shiftColumnGroupDepth(1);
      range.shiftColumnGroupDepth(-1);
      return sheet.getColumnGroupDepth(3);
    },
    expect: 0,
  },
  {
    method: 'Sheet.hideSheet',
    name: 'hides the tab',
    source: 'reference/spreadsheet/sheet#hidesheet',
    run: (_, { sheet, tab }) => {
      tab();
      return sheet.hideSheet().isSheetHidden();
    },
    expect: true,
  },
  {
    method: 'Sheet.showSheet',
    name: 'shows it again',
    source: 'reference/spreadsheet/sheet#showsheet',
    run: (_, { sheet, tab }) => {
      tab();
      sheet.hideSheet();
      return sheet.showSheet().isSheetHidden();
    },
    expect: false,
  },
  {
    method: 'Sheet.isSheetHidden',
    name: 'is false for a new tab',
    source: 'reference/spreadsheet/sheet#issheethidden',
    run: (_, { sheet }) => sheet.isSheetHidden(),
    expect: false,
  },
  {
    method: 'Sheet.setHiddenGridlines',
    name: 'takes a boolean',
    source: 'reference/spreadsheet/sheet#sethiddengridlineshidegridlines',
    run: (_, { sheet }) => thrown(() => sheet.setHiddenGridlines(true)),
    expect: 'nothing was thrown',
  },
  {
    method: 'Sheet.setTabColor',
    name: 'takes a colour and null',
    source: 'reference/spreadsheet/sheet#settabcolorcolor',
    run: (_, { sheet }) =>
      thrown(() => {
        sheet.setTabColor('#1a73e8');
        sheet.setTabColor(null);
      }),
    expect: 'nothing was thrown',
  },
  {
    method: 'Sheet.hideSheet',
    name: 'leaves a tab that can be filled, named, grouped and tagged, and that nobody sees',
    source: 'not known; a set-up fills its tabs while they are hidden',
    run: (_, { app, book, sheet, tab, free }) => {
      const other = tab();
      const name = free('name');
      sheet.hideSheet();
      const words = thrown(() => {
        sheet
          .getRange('A1:B1')
          .setValues([[4, '=A1*2']])
          .setNumberFormat('0.0');
        sheet.addDeveloperMetadata(free('key'), 'x');
        sheet.getRange('C:E').shiftColumnGroupDepth(1);
        sheet.getColumnGroup(3, 1)?.collapse();
        book.setNamedRange(name, sheet.getRange('A1'));
        app.flush();
      });
      const result = [words, sheet.getRange('B1').getValues(), sheet.isSheetHidden()];
      const isOtherActive = book.getActiveSheet().getName() === other.getName();
      thrown(() => book.removeNamedRange(name));
      return [...result, isOtherActive];
    },
    expect: ['nothing was thrown', [[8]], true, true],
  },
];
