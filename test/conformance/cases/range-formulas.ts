/** Range: formulas, and what they compute. */
import type { Case } from '../case.js';

/** Formulas of one row over A1:C3, and their values. */
function computes(name: string, source: string, formulas: readonly string[], values: readonly unknown[]): Case {
  return {
    method: 'Range.setFormulas',
    name,
    source,
    run: (_, { sheet }) => {
      sheet.getRange('A1:C3').setValues([
        ['O1', 4, true],
        ['o1', 6, ''],
        ['O2', 10, 'x'],
      ]);
      const range = sheet.getRange(5, 1, 1, formulas.length);
      range.setFormulas([[...formulas]]);
      return range.getValues()[0];
    },
    expect: values,
  };
}

export const rangeFormulaCases: readonly Case[] = [
  {
    method: 'Range.getFormulas',
    name: 'gives the empty text for values',
    source: 'reference/spreadsheet/range#getformulas',
    run: (_, { sheet }) => {
      sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);
      return sheet.getRange('A1:B1').getFormulas();
    },
    expect: [['', '=A1*2']],
  },
  {
    method: 'Range.getFormulas',
    name: 'gives one mark between arguments whatever was written',
    source: 'not known which',
    run: (_, { sheet }) => {
      sheet.getRange('A1').setFormulas([['=MAX(1;2)']]);
      return sheet.getRange('A1').getFormulas();
    },
    expect: [['=MAX(1;2)']],
    or: [['=MAX(1,2)']],
  },
  {
    method: 'Range.setFormulas',
    name: 'clears where the formula is the empty text',
    source: 'reference/spreadsheet/range#setformulasformulas',
    run: (_, { sheet }) => {
      sheet.getRange('A1').setValues([[1]]);
      sheet.getRange('A1').setFormulas([['']]);
      return sheet.getRange('A1').getValues();
    },
    expect: [['']],
  },
  computes(
    'semicolons part arguments in every locale',
    'support.google.com/docs/answer/58515: locales part arguments differently; `;` is taken in all',
    ['=IF(B1>3;"yes";"no")', '=SUMIFS($B:$B;$A:$A;"O1")', '=IFERROR(INDEX($A:$A;MATCH("O2";$A:$A;0));"none")'],
    ['yes', 10, 'O2'],
  ),
  computes(
    'an empty cell stays empty through a formula',
    'HyperFormula, guide/compatibility-with-google-sheets',
    ['=C2', '=ISBLANK(C2)', '=C2=0', '=C2=""', '=C2+1'],
    ['', true, true, true, 1],
  ),
  computes(
    'only the taken branch is computed',
    'HyperFormula, guide/list-of-differences (=IF(FALSE(),A1,0) in A1)',
    ['=IF(FALSE;1/0;"fine")', '=IFERROR("fine";1/0)', '=CHOOSE(2;1/0;"fine")', '=IF(FALSE;1)'],
    ['fine', 'fine', 'fine', false],
  ),
  computes(
    'texts compare without regard to capitals, and stand above numbers',
    'HyperFormula, guide/list-of-differences',
    ['=A1=A2', '="a">9', '=COUNTIFS($A:$A;"o1")'],
    [true, true, 2],
  ),
  computes(
    'a formula’s empty result is not blank',
    'support.google.com/docs/answer/3093290',
    ['=""', '=ISBLANK(A5)', '=A5=""'],
    ['', false, true],
  ),
  computes(
    'REPT repeats whole times',
    'support.google.com/docs/answer/3094134',
    ['=REPT("ab";2)', '=REPT("a";0)'],
    ['abab', ''],
  ),
  computes(
    'booleans in ranges are not summed',
    'support.google.com/docs/answer/3093669; four spreadsheet engines agree',
    ['=SUM(C1:C3)', '=COUNT(B1:C3)', '=COUNTA(A1:C3)'],
    [0, 3, 8],
  ),
];
