/** Developer metadata. */
import type { Case } from '../case.js';

export const metadataCases: readonly Case[] = [
  {
    method: 'Sheet.addDeveloperMetadata',
    name: 'keeps keys that are not unique',
    source: 'developers.google.com, Sheets API, developer metadata: "keys need not be unique"',
    run: (_, { sheet, free }) => {
      const key = free('key');
      sheet.addDeveloperMetadata(key, 'one').addDeveloperMetadata(key, 'two');
      return sheet
        .getDeveloperMetadata()
        .map((entry) => entry.getValue())
        .sort();
    },
    expect: ['one', 'two'],
  },
  {
    method: 'Sheet.getDeveloperMetadata',
    name: 'tells of the tab, not of its columns',
    source: 'reference/spreadsheet/sheet#getdevelopermetadata',
    run: (_, { sheet, free }) => {
      sheet.addDeveloperMetadata(free('tab'), 'tab');
      sheet.getRange('B:B').addDeveloperMetadata(free('column'), 'column');
      return sheet.getDeveloperMetadata().map((entry) => entry.getValue());
    },
    expect: ['tab'],
  },
  {
    method: 'Range.addDeveloperMetadata',
    name: 'moves with its column and is deleted with it',
    source:
      'developers.google.com, Sheets API, developer metadata: "will remain associated at those locations as they move"',
    run: (_, { book, sheet, free }) => {
      const key = free('key');
      sheet.getRange('B:B').addDeveloperMetadata(key, 'column');
      const finder = () => book.createDeveloperMetadataFinder().withKey(key).find();
      sheet.insertColumnsAfter(1, 2);
      const moved = finder()[0]?.getLocation().getColumn()?.getColumn();
      sheet.deleteColumns(4, 1);
      return [moved, finder().length];
    },
    expect: [4, 0],
  },
  {
    method: 'DeveloperMetadataFinder.withKey',
    name: 'finds that key only',
    source: 'reference/spreadsheet/developer-metadata-finder#withkeykey',
    run: (_, { book, sheet, free }) => {
      const [one, two] = [free('one'), free('two')];
      sheet.addDeveloperMetadata(one, '1').addDeveloperMetadata(two, '2');
      return book
        .createDeveloperMetadataFinder()
        .withKey(two)
        .find()
        .map((entry) => entry.getValue());
    },
    expect: ['2'],
  },
  {
    method: 'DeveloperMetadataFinder.find',
    name: 'finds nothing of a deleted tab',
    source: 'developers.google.com, Sheets API, developer metadata: deleted with its object',
    run: (_, { book, tab, free }) => {
      const key = free('key');
      const other = tab();
      other.addDeveloperMetadata(key, 'x');
      book.deleteSheet(other);
      return book.createDeveloperMetadataFinder().withKey(key).find().length;
    },
    expect: 0,
  },
  {
    method: 'DeveloperMetadata.getKey',
    name: 'is the key',
    source: 'reference/spreadsheet/developer-metadata#getkey',
    run: (_, { sheet, free }) => {
      const key = free('key');
      sheet.addDeveloperMetadata(key, '');
      return sheet.getDeveloperMetadata()[0]?.getKey() === key;
    },
    expect: true,
  },
  {
    method: 'DeveloperMetadata.getValue',
    name: 'is the value',
    source: 'reference/spreadsheet/developer-metadata#getvalue',
    run: (_, { sheet, free }) => {
      sheet.addDeveloperMetadata(free('key'), 'a value');
      return sheet.getDeveloperMetadata()[0]?.getValue();
    },
    expect: 'a value',
  },
  {
    method: 'DeveloperMetadata.setValue',
    name: 'changes it in place',
    source: 'reference/spreadsheet/developer-metadata#setvaluevalue',
    run: (_, { sheet, free }) => {
      sheet.addDeveloperMetadata(free('key'), 'old');
      sheet.getDeveloperMetadata()[0]?.setValue('new');
      return sheet.getDeveloperMetadata().map((entry) => entry.getValue());
    },
    expect: ['new'],
  },
  {
    method: 'DeveloperMetadata.remove',
    name: 'takes it away',
    source: 'reference/spreadsheet/developer-metadata#remove',
    run: (_, { sheet, free }) => {
      sheet.addDeveloperMetadata(free('key'), 'x');
      sheet.getDeveloperMetadata()[0]?.remove();
      return sheet.getDeveloperMetadata().length;
    },
    expect: 0,
  },
  {
    method: 'DeveloperMetadata.getLocation',
    name: 'leads to the tab',
    source: 'reference/spreadsheet/developer-metadata#getlocation',
    run: (_, { sheet, name, free }) => {
      sheet.addDeveloperMetadata(free('key'), 'x');
      return sheet.getDeveloperMetadata()[0]?.getLocation().getSheet()?.getName() === name;
    },
    expect: true,
  },
  {
    method: 'DeveloperMetadataLocation.getSheet',
    name: 'is the tab, also for a column',
    source: 'reference/spreadsheet/developer-metadata-location#getsheet',
    run: (_, { book, sheet, name, free }) => {
      const key = free('key');
      sheet.getRange('C:C').addDeveloperMetadata(key, 'x');
      const [found] = book.createDeveloperMetadataFinder().withKey(key).find();
      return found?.getLocation().getSheet()?.getName() === name;
    },
    expect: true,
    or: false,
  },
  {
    method: 'DeveloperMetadataLocation.getColumn',
    name: 'is the whole column, null for a tab',
    source: 'reference/spreadsheet/developer-metadata-location#getcolumn',
    run: (_, { book, sheet, free }) => {
      const [column, tab] = [free('column'), free('tab')];
      sheet.getRange('C:C').addDeveloperMetadata(column, 'x');
      sheet.addDeveloperMetadata(tab, 'x');
      const location = (key: string) =>
        book.createDeveloperMetadataFinder().withKey(key).find()[0]?.getLocation().getColumn();
      return [location(column)?.getColumn(), location(tab)];
    },
    expect: [3, null],
  },
];
