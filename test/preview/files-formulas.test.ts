/** Formulas as Google has them and as files have them. */
import { describe, expect, test } from 'vitest';
import { columnOf, lettersOf } from '../../preview/files/a1.js';
import { fromFileFormula, movedFormula, toFileFormula } from '../../preview/files/file-formulas.js';

describe('there and back', () => {
  const cases: readonly (readonly [google: string, file: string])[] = [
    ['=SUM(A1;B2)', 'SUM(A1,B2)'],
    ['="a;b"&C1', '"a;b"&C1'],
    ["='a;b'!A1+1", "'a;b'!A1+1"],
    ['=IF(A1="";"say ""x;y""";2)', 'IF(A1="","say ""x;y""",2)'],
    ['=SUM({1,2;3,4};A1)', 'SUM({1,2;3,4},A1)'],
    ['=ISFORMULA(H4)', '_xlfn.ISFORMULA(H4)'],
    ['=IFNA(XLOOKUP(A1;B:B;C:C);0)', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)'],
    ['=SORT(FILTER(A2:A;B2:B>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A2:A$1048576,B2:B$1048576>1))'],
    ["=SUMIFS('OKR 2026-Q4'!$V:$V;$E:$E;$A4)", "SUMIFS('OKR 2026-Q4'!$V:$V,$E:$E,$A4)"],
    ['=NETWORKDAYS.INTL(A1;B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['=OKR_today-DAYS360(A1;B1)', 'OKR_today-DAYS360(A1,B1)'],
    ['=A1#REF!', 'A1#REF!'],
  ];
  test.each(cases)('%s', (google, file) => {
    expect(toFileFormula(google)).toBe(file);
    expect(fromFileFormula(file)).toBe(google);
  });
  test('a whole column that is written out', () => {
    expect(fromFileFormula('COUNTA($A$2:$A$1048576)')).toBe('=COUNTA($A$2:$A)');
  });
});

describe('a shared formula, two rows down and one column to the right', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ["SUM('Q1 B2'!B2:C9)", "SUM('Q1 B2'!C4:D11)"],
    ['"A1"&LOG10(A1)', '"A1"&LOG10(B3)'],
    ['SUM(A:B)+SUM($A:B)', 'SUM(B:C)+SUM($A:C)'],
    ['Z1+AA1', 'AA3+AB3'],
  ];
  test.each(cases)('%s', (from, to) => {
    expect(movedFormula(from, 2, 1, (letters, by) => lettersOf(columnOf(letters) + by))).toBe(to);
  });
});
