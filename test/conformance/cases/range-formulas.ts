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
  computes(
    'a number is read out of a text by its digits, in every locale',
    'not known; it tells IDs apart',
    ['="O"&VALUE(MID("O7";2;9))', '="K"&TEXT(7;"0")'],
    ['O7', 'K7'],
  ),
  computes(
    'what cannot be read is #ERROR!',
    'usual; no page says so',
    ['=1+', '=IF(1;2', '=MAX(1;2))'],
    ['#ERROR!', '#ERROR!', '#ERROR!'],
  ),
  {
    method: 'Range.getFormulas',
    name: 'gives a formula as it was written, apart from blanks, capitals and the mark between arguments',
    source: 'not known how Google writes them',
    run: (_, { sheet }) => {
      sheet.getRange('A1').setFormulas([['=if( B1 = "a b" ; Sum($C:$C) ; -C2 )']]);
      const [[formula = ''] = []] = sheet.getRange('A1').getFormulas();
      // Blanks inside of texts stay.
      return formula
        .replace(/"[^"]*"| /g, (piece) => (piece === ' ' ? '' : piece))
        .replace(/,/g, ';')
        .toUpperCase();
    },
    expect: '=IF(B1="A B";SUM($C:$C);-C2)',
  },
  {
    method: 'Range.setFormulas',
    name: 'reads and gives formulas as in en_US where the comma is the decimal mark, or as people there type them',
    source: 'sources disagree (IX 70254894171, 70121872741, 70198039118 against reports of #ERROR!)',
    locale: 'de_DE',
    run: (_, { sheet }) => {
      const range = sheet.getRange('A1:D1');
      range.setFormulas([['=MAX(1,2)', '=1.5*2', '=1,5*2', '=MAX(1;2)']]);
      return range.getValues()[0];
    },
    expect: [2, 3, '#ERROR!', 2],
    or: [1.2, '#ERROR!', 3, 2],
  },
  {
    method: 'Range.setValues',
    name: 'does the same with a text that begins with =',
    source: 'as of setFormulas',
    locale: 'de_DE',
    run: (_, { sheet }) => {
      const range = sheet.getRange('A1:C1');
      range.setValues([['=MAX(1,2)', '=1,5*2', '=IF(1=1;2;3)']]);
      return range.getValues()[0];
    },
    expect: [2, '#ERROR!', 2],
    or: [1.2, 3, 2],
  },
];
