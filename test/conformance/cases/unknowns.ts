/** What is not known of Google: each asks, and both answers may stand. selfTest says which it is. */
import { type Case, thrown } from '../case.js';

export const unknownCases: readonly Case[] = [
  {
    method: 'Range.setValues',
    name: 'makes of =1+1 in a cell with the format @: a text, or a formula',
    source: 'not known (IX 71120215568 against IX 60567606110)',
    run: (_, { sheet }) => {
      sheet.getRange('A1').setNumberFormat('@');
      sheet.getRange('A1').setValues([['=1+1']]);
      return sheet.getRange('A1').getFormulas();
    },
    expect: [['']],
    or: [['=1+1']],
  },
  {
    method: 'Range.setValues',
    name: 'makes of +a and -a: texts, or formulas',
    source: 'not known',
    run: (_, { sheet }) => {
      sheet.getRange('A1:B1').setValues([['+a', '-a']]);
      return sheet
        .getRange('A1:B1')
        .getFormulas()[0]
        ?.map((formula) => formula !== '');
    },
    expect: [false, false],
    or: [true, true],
  },
  {
    method: 'DataValidationBuilder.setAllowInvalid',
    name: 'refuses at the next flush, or at the call already',
    source: 'IX 70151285550 says at the next flush; not certain',
    run: (_, { app, sheet }) => {
      const rule = app.newDataValidation().requireValueInList(['A'], true).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(rule);
      app.flush();
      const atCall = thrown(() => sheet.getRange('A1').setValues([['B']])) !== 'nothing was thrown';
      thrown(() => app.flush());
      return atCall;
    },
    expect: false,
    or: true,
  },
  {
    method: 'Spreadsheet.getNamedRanges',
    name: 'forgets, or lists, a name whose rows were deleted',
    source: 'not known (TN 2022-07-06 tells of deleted tabs only)',
    run: (_, { app, book, sheet, free }) => {
      const name = free('name');
      book.setNamedRange(name, sheet.getRange('A5'));
      app.flush();
      sheet.deleteRows(5, 1);
      const listed = book.getNamedRanges().some((range) => range.getName() === name);
      thrown(() => book.removeNamedRange(name));
      return listed;
    },
    expect: false,
    or: true,
  },
];
