/** Range: number formats and looks. */
import type { Range } from '../../../src/apps-script/services.js';
import { type Case, thrown, wrongSize } from '../case.js';

/** Looks cannot be read back by what the add-on uses: the case proves that Google takes the arguments. */
function takes(method: string, source: string, act: (scratch: Parameters<Case['run']>[1]) => unknown): Case {
  return {
    method: `Range.${method}`,
    name: 'takes what the add-on gives it',
    source: `reference/spreadsheet/range#${source}`,
    run: (_, scratch) =>
      thrown(() => {
        act(scratch);
        scratch.app.flush();
      }),
    expect: 'nothing was thrown',
  };
}

/** Methods that write cell by cell take as many rows and columns as the range has: `call` has one for A1 and one for B1. */
const gridCase = (method: string, call: (range: Range) => unknown): Case => ({
  method: `Range.${method}`,
  name: 'takes one entry for each cell and refuses another number of rows or columns',
  source: `reference/spreadsheet/range#${method.toLowerCase()}; words as of setValues (GF fakesheetrange.js)`,
  run: (_, { app, sheet }) => [
    thrown(() => {
      call(sheet.getRange('A1:B1'));
      app.flush();
    }),
    thrown(() => call(sheet.getRange('A1:B2'))),
    thrown(() => call(sheet.getRange('A1:C1'))),
  ],
  expect: [
    'nothing was thrown',
    wrongSize('rows'),
    wrongSize('columns').replace('has 1 but the range has 2', 'has 2 but the range has 3'),
  ],
});

export const rangeFormatCases: readonly Case[] = [
  gridCase('setBackgrounds', (range) => range.setBackgrounds([['#ff0000', null]])),
  gridCase('setFontColors', (range) => range.setFontColors([['#ff0000', null]])),
  gridCase('setFontSizes', (range) => range.setFontSizes([[9, 12]])),
  gridCase('setFontWeights', (range) => range.setFontWeights([['bold', null]])),
  gridCase('setHorizontalAlignments', (range) => range.setHorizontalAlignments([['left', null]])),
  gridCase('setNumberFormats', (range) => range.setNumberFormats([['0%', 'General']])),
  gridCase('setFormulas', (range) => range.setFormulas([['=1', '']])),
  gridCase('setNotes', (range) => range.setNotes([['note', '']])),
  gridCase('setDataValidations', (range) => range.setDataValidations([[null, null]])),
  {
    method: 'Range.getBackgrounds',
    name: 'gives colours in hex, white where none was chosen',
    source: 'reference/spreadsheet/range#getbackgrounds',
    run: (_, { sheet }) => {
      sheet.getRange('A1').setBackground('#ff0000');
      return sheet.getRange('A1:B1').getBackgrounds();
    },
    expect: [['#ff0000', '#ffffff']],
  },
  {
    method: 'Range.getFontWeights',
    name: 'gives bold and normal',
    source: 'reference/spreadsheet/range#getfontweights',
    run: (_, { sheet }) => {
      sheet.getRange('A1').setFontWeight('bold');
      return sheet.getRange('A1:B1').getFontWeights();
    },
    expect: [['bold', 'normal']],
  },
  {
    method: 'Range.getRichTextValues',
    name: 'gives the shape of the range, and null links where nothing is linked',
    source: 'reference/spreadsheet/range#getrichtextvalues',
    run: (_, { sheet }) => {
      sheet.getRange('A1:A1').setValues([['plain']]);
      return sheet
        .getRange('A1:A1')
        .getRichTextValues()
        .map((row) => row.map((text) => text?.getLinkUrl() ?? null));
    },
    expect: [[null]],
  },
  {
    method: 'RichTextValue.getLinkUrl',
    name: 'is null for a text without a link',
    source: 'reference/spreadsheet/rich-text-value#getlinkurl',
    run: (_, { sheet }) => {
      sheet.getRange('A1:A1').setValues([['plain']]);
      return sheet.getRange('A1').getRichTextValues()[0]?.[0]?.getLinkUrl() ?? null;
    },
    expect: null,
  },
  {
    method: 'Range.getMergedRanges',
    name: 'gives none where nothing is merged',
    source: 'reference/spreadsheet/range#getmergedranges',
    run: (_, { sheet }) => sheet.getRange('A1:C3').getMergedRanges().length,
    expect: 0,
  },
  {
    method: 'Range.setNumberFormat',
    name: 'changes how a number looks, not the number',
    source: 'reference/spreadsheet/range#setnumberformatnumberformat',
    run: (_, { sheet }) => {
      sheet.getRange('A1').setValues([[0.375]]);
      sheet.getRange('A1').setNumberFormat('0%');
      return [sheet.getRange('A1').getValues(), sheet.getRange('A1').getDisplayValues()];
    },
    expect: [[[0.375]], [['38%']]],
  },
  {
    method: 'Range.setNumberFormat',
    name: 'goes back to automatic with General',
    source: 'GF oddities',
    run: (_, { sheet }) => {
      sheet.getRange('A1').setNumberFormat('0%');
      sheet.getRange('A1').setNumberFormat('General');
      return sheet.getRange('A1').getNumberFormats();
    },
    expect: [['0.###############']],
  },
  {
    method: 'Range.setNumberFormat',
    name: '@ keeps numbers, dates and booleans as texts',
    source: 'seen (IX 68376497820)',
    run: (_, { sheet }) => {
      sheet.getRange('A1:C1').setNumberFormat('@');
      sheet.getRange('A1:C1').setValues([['2026-11', '007', 'TRUE']]);
      return sheet.getRange('A1:C1').getValues();
    },
    expect: [['2026-11', '007', 'TRUE']],
  },
  {
    method: 'Range.setNumberFormats',
    name: 'gives each cell its own',
    source: 'reference/spreadsheet/range#setnumberformatsnumberformats',
    run: (_, { sheet }) => {
      sheet.getRange('A1:B1').setNumberFormats([['0.00', '#,##0']]);
      return sheet.getRange('A1:B1').getNumberFormats();
    },
    expect: [['0.00', '#,##0']],
  },
  {
    method: 'Range.getNumberFormats',
    name: 'tells what a written percent brought along',
    source: 'GF oddities "Values"',
    run: (_, { sheet }) =>
      sheet
        .getRange('A1')
        .setValues([['35%']])
        .getNumberFormats(),
    expect: [['0%']],
  },
  {
    method: 'Range.getNumberFormats',
    name: 'keeps a format that was there when a percent is written, or gives it up',
    source: 'not known',
    run: (_, { sheet }) =>
      sheet
        .getRange('A1')
        .setNumberFormat('0.000')
        .setValues([['35%']])
        .getNumberFormats(),
    expect: [['0.000']],
    or: [['0%']],
  },
  takes('setBackground', 'setbackgroundcolor', ({ sheet }) =>
    sheet.getRange('A1:B2').setBackground('#e8f0fe').setBackground(null),
  ),
  takes('setFontColor', 'setfontcolorcolor', ({ sheet }) =>
    sheet.getRange('A1').setFontColor('#5f6368').setFontColor(null),
  ),
  takes('setFontSize', 'setfontsizesize', ({ sheet }) => sheet.getRange('A1').setFontSize(18)),
  takes('setFontWeight', 'setfontweightfontweight', ({ sheet }) =>
    sheet.getRange('A1').setFontWeight('bold').setFontWeight(null),
  ),
  takes('setHorizontalAlignment', 'sethorizontalalignmentalignment', ({ sheet }) =>
    sheet.getRange('A1').setHorizontalAlignment('center'),
  ),
  takes('setVerticalAlignment', 'setverticalalignmentalignment', ({ sheet }) =>
    sheet.getRange('A1').setVerticalAlignment('middle'),
  ),
  takes('setWrapStrategy', 'setwrapstrategystrategy', ({ app, sheet }) => {
    for (const strategy of [app.WrapStrategy.WRAP, app.WrapStrategy.OVERFLOW, app.WrapStrategy.CLIP])
      sheet.getRange('A1').setWrapStrategy(strategy);
  }),
  takes('setBorder', 'setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style', ({ app, sheet }) => {
    const { SOLID, SOLID_MEDIUM, SOLID_THICK } = app.BorderStyle;
    for (const style of [SOLID, SOLID_MEDIUM, SOLID_THICK])
      sheet.getRange('A1:C3').setBorder(true, null, true, null, false, true, '#dadce0', style);
    sheet.getRange('A1:C3').setBorder(false, false, false, false, false, false, null, null);
  }),
  ...(['SOLID', 'SOLID_MEDIUM', 'SOLID_THICK'] as const).map(
    (name): Case => ({
      method: `SpreadsheetApp.BorderStyle.${name}`,
      name: 'is there',
      source: 'reference/spreadsheet/border-style',
      run: ({ SpreadsheetApp }) => SpreadsheetApp.BorderStyle[name] !== undefined,
      expect: true,
    }),
  ),
  ...(['WRAP', 'OVERFLOW', 'CLIP'] as const).map(
    (name): Case => ({
      method: `SpreadsheetApp.WrapStrategy.${name}`,
      name: 'is there',
      source: 'reference/spreadsheet/wrap-strategy',
      run: ({ SpreadsheetApp }) => SpreadsheetApp.WrapStrategy[name] !== undefined,
      expect: true,
    }),
  ),
];
