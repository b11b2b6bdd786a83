/** Range: where it is. */
import { type Case, thrown } from '../case.js';

export const rangePlaceCases: readonly Case[] = [
  {
    method: 'Range.getSheet',
    name: 'is the tab it was taken from',
    source: 'reference/spreadsheet/range#getsheet',
    run: (_, { sheet, name }) => sheet.getRange('B2').getSheet().getName() === name,
    expect: true,
  },
  ...(
    [
      ['getRow', 3],
      ['getColumn', 2],
      ['getNumRows', 4],
      ['getNumColumns', 5],
      ['getA1Notation', 'B3:F6'],
    ] as const
  ).map(
    ([method, expected]): Case => ({
      method: `Range.${method}`,
      name: 'of B3:F6',
      source: `reference/spreadsheet/range#${method.toLowerCase()}`,
      run: (_, { sheet }) => sheet.getRange(3, 2, 4, 5)[method](),
      expect: expected,
    }),
  ),
  {
    method: 'Range.canEdit',
    name: 'is true for one’s own tab',
    source: 'reference/spreadsheet/range#canedit',
    run: (_, { sheet }) => sheet.getRange('A1:B2').canEdit(),
    expect: true,
  },
  {
    method: 'Range.addDeveloperMetadata',
    name: 'belongs to a whole column only',
    source: 'GF testsheetsdeveloper',
    run: (_, { sheet, free }) => thrown(() => sheet.getRange('A1:B2').addDeveloperMetadata(free('key'), 'x')),
    expect:
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  },
];
