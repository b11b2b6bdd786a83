/**
 * Formulas as files have them: arguments by commas in every language, no ends left open, and a prefix on functions that
 * are younger than the format ([MS-XLSX] 2.2.2, future functions). Google takes `;` everywhere and knows no prefix.
 */
import { LAST_COLUMN, LAST_ROW } from './sheet-file.js';

const YOUNG = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT
CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE
EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAUSS
HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMSEC IMSINH IMTAN ISFORMULA ISOWEEKNUM LET LOGNORM.DIST LOGNORM.INV MAXIFS
MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC
QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST
T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S WEIBULL.DIST WORKDAY.INTL XLOOKUP
XMATCH XOR Z.TEST TOCOL TOROW VSTACK HSTACK CHOOSECOLS CHOOSEROWS WRAPCOLS WRAPROWS TEXTSPLIT`.split(/\s+/),
);
/** These two stand in one more namespace. */
const YOUNGEST = new Set(['FILTER', 'SORT']);

/** Excel knew these before: no prefix, although their like has one. */
for (const name of ['NETWORKDAYS.INTL', 'WORKDAY.INTL', 'AGGREGATE']) YOUNG.delete(name);

/** "texts", 'tab names' and what lies between. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;

export function toFileFormula(formula: string): string {
  let braces = 0;
  const pieces = (formula.startsWith('=') ? formula.slice(1) : formula).match(PIECES) ?? [];
  return pieces
    .map((piece) => {
      if (/^["']/.test(piece)) return piece;
      let marked = '';
      for (const sign of piece) {
        if (sign === '{') braces++;
        if (sign === '}') braces--;
        marked += sign === ';' && braces === 0 ? ',' : sign;
      }
      return withoutOpenEnds(marked)
        .replace(/#ERROR!/g, '#VALUE!')
        .replace(/[A-Za-z][\w.]*(?=\()/g, (name) => prefixOf(name.toUpperCase()) + name);
    })
    .join('');
}

function prefixOf(name: string): string {
  if (YOUNGEST.has(name)) return '_xlfn._xlws.';
  return YOUNG.has(name) ? '_xlfn.' : '';
}

/** `B4:B` runs to the end of the tab; files name the last row there is, and the last column for `4:B`. */
function withoutOpenEnds(code: string): string {
  return code
    .replace(
      /(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})(?![\w$(.!])/g,
      (_, start: string, column: string) => `${start}:${column}$${LAST_ROW}`,
    )
    .replace(
      /(\$?[A-Za-z]{1,3}\$?\d+):(\$?\d+)(?![\w$(.!])/g,
      (_, start: string, row: string) => `${start}:$${LAST_COLUMN}${row}`,
    );
}

/** The way back, with a `=` in front. */
export function fromFileFormula(formula: string): string {
  let braces = 0;
  const pieces = formula.match(PIECES) ?? [];
  const text = pieces
    .map((piece) => {
      if (/^["']/.test(piece)) return piece;
      let marked = '';
      for (const sign of piece) {
        if (sign === '{') braces++;
        if (sign === '}') braces--;
        marked += sign === ',' && braces === 0 ? ';' : sign;
      }
      return marked
        .replace(/_xl(?:fn|ws|pm|udf)\./g, '')
        .replace(/(:\$?[A-Za-z]{1,3})\$?1048576\b/g, '$1')
        .replace(/:\$?XFD(\$?\d+)/g, ':$1');
    })
    .join('');
  return `=${text}`;
}

/** A shared formula, moved from the cell that holds it to another one. `letters` moves the letters of a column. */
export function movedFormula(
  formula: string,
  down: number,
  right: number,
  letters: (column: string, by: number) => string,
): string {
  const moved = (fixed: string, column: string): string => `${fixed}${fixed ? column : letters(column, right)}`;
  return (formula.match(PIECES) ?? [])
    .map((piece) =>
      /^["']/.test(piece)
        ? piece
        : piece.replace(REFERENCE, (_, ...parts: (string | undefined)[]) => {
            const [
              fixedFirst = '',
              first,
              fixedSecond = '',
              second,
              fixedColumn = '',
              column = '',
              fixedRow = '',
              row,
            ] = parts;
            if (first !== undefined) return `${moved(fixedFirst, first)}:${moved(fixedSecond, second ?? '')}`;
            return `${moved(fixedColumn, column)}${fixedRow}${fixedRow ? row : Number(row) + down}`;
          }),
    )
    .join('');
}

/** `A:$B`, or `$A1`. */
const REFERENCE = /(?<![\w.$])(?:(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([A-Za-z]{1,3})(\$?)(\d+))(?![\w(.])/g;
