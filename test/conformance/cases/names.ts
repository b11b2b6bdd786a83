/** Named ranges. */
import { type Case, thrown } from '../case.js';

export const nameCases: readonly Case[] = [
  {
    method: 'Spreadsheet.setNamedRange',
    name: 'makes formulas that used the name before come alive',
    source: 'reference/spreadsheet/spreadsheet#setnamedrangename,-range; the cell says #NAME? until then',
    run: (_, { app, book, sheet, free }) => {
      const name = free('name');
      sheet.getRange('A1:B1').setValues([[7, `=${name}*2`]]);
      const before = sheet.getRange('B1').getValues();
      book.setNamedRange(name, sheet.getRange('A1'));
      app.flush();
      const after = sheet.getRange('B1').getValues();
      book.removeNamedRange(name);
      return [before, after];
    },
    expect: [[['#NAME?']], [[14]]],
  },
  {
    method: 'Spreadsheet.setNamedRange',
    name: 'moves an existing name',
    source: 'reference/spreadsheet/spreadsheet#setnamedrangename,-range',
    run: (_, { app, book, sheet, free }) => {
      const name = free('name');
      sheet.getRange('A1:C1').setValues([[1, 2, `=${name}`]]);
      book.setNamedRange(name, sheet.getRange('A1'));
      book.setNamedRange(name, sheet.getRange('B1'));
      app.flush();
      const value = sheet.getRange('C1').getValues();
      book.removeNamedRange(name);
      return value;
    },
    expect: [[2]],
  },
  {
    method: 'Spreadsheet.getNamedRanges',
    name: 'lists each name once',
    source: 'reference/spreadsheet/spreadsheet#getnamedranges',
    run: (_, { book, sheet, free }) => {
      const name = free('name');
      book.setNamedRange(name, sheet.getRange('A1'));
      const count = book.getNamedRanges().filter((range) => range.getName() === name).length;
      book.removeNamedRange(name);
      return count;
    },
    expect: 1,
  },
  {
    method: 'NamedRange.getRange',
    name: 'follows inserted rows',
    source: 'TN 2022-08-17',
    run: (_, { book, sheet, free }) => {
      const name = free('name');
      book.setNamedRange(name, sheet.getRange('B5:B6'));
      sheet.insertRowsAfter(2, 3);
      const range = book
        .getNamedRanges()
        .find((candidate) => candidate.getName() === name)
        ?.getRange();
      book.removeNamedRange(name);
      return range?.getA1Notation();
    },
    expect: 'B8:B9',
  },
  {
    method: 'NamedRange.getName',
    name: 'keeps the capitals it was given',
    source: 'reference/spreadsheet/named-range#getname',
    run: (_, { book, sheet, free }) => {
      const name = free('MixedCase');
      book.setNamedRange(name, sheet.getRange('A1'));
      const found = book.getNamedRanges().some((range) => range.getName() === name);
      book.removeNamedRange(name);
      return found;
    },
    expect: true,
  },
  {
    method: 'Spreadsheet.removeNamedRange',
    name: 'throws for a name that is not there',
    source: 'reference/spreadsheet/spreadsheet#removenamedrangename',
    run: (_, { book, free }) => thrown(() => book.removeNamedRange(free('missing'))) === 'nothing was thrown',
    expect: false,
  },
  {
    method: 'Spreadsheet.setNamedRange',
    name: 'takes a name again whose tab was deleted, and its formulas work again',
    source: 'not known; TN 2022-07-06: such a name is left behind and not listed',
    run: (_, { app, book, sheet, tab, free }) => {
      const name = free('name');
      const other = tab();
      book.setNamedRange(name, other.getRange('A1'));
      sheet.getRange('A1:B1').setValues([[7, `=${name}*2`]]);
      app.flush();
      book.deleteSheet(other);
      const again = thrown(() => {
        book.setNamedRange(name, sheet.getRange('A1'));
        app.flush();
      });
      const value = sheet.getRange('B1').getValues();
      thrown(() => book.removeNamedRange(name));
      return [again, value];
    },
    expect: ['nothing was thrown', [[14]]],
    or: ['nothing was thrown', [['#REF!']]],
  },
  {
    method: 'Spreadsheet.getNamedRanges',
    name: 'does not list a name whose tab was deleted',
    source: 'TN 2022-07-06',
    run: (_, { app, book, tab, free }) => {
      const name = free('name');
      const other = tab();
      book.setNamedRange(name, other.getRange('A1'));
      app.flush();
      book.deleteSheet(other);
      const listed = book.getNamedRanges().some((range) => range.getName() === name);
      thrown(() => book.removeNamedRange(name));
      return listed;
    },
    expect: false,
  },
  {
    method: 'Spreadsheet.setNamedRange',
    name: 'of a whole column covers rows that are added at its end',
    source: 'not known; the names of the Cycles table rest on it',
    run: (_, { app, book, sheet, free }) => {
      const name = free('name');
      book.setNamedRange(name, sheet.getRange('E:E'));
      app.flush();
      sheet.insertRowsAfter(1000, 2);
      sheet.getRange('E1002').setValues([[5]]);
      sheet.getRange('A1').setFormulas([[`=SUM(${name})`]]);
      const sum = sheet.getRange('A1').getValues();
      book.removeNamedRange(name);
      return sum;
    },
    expect: [[5]],
  },
];
