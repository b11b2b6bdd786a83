/**
 * Formulas of scripts in a spreadsheet that writes decimals with a comma. Some projects see them read as in en_US
 * everywhere (IX 70254894171, 70121872741, 70198039118), others report an error for the comma between arguments, and no
 * page of Google's says either: `formulaSyntax` knows both answers. The semicolon is taken in every locale.
 */
import { piecesOf } from './formula-text.js';

export type FormulaSyntax = 'en_US' | 'locale';

/** As in en_US; a formula that the locale cannot read is left open, so that its cell shows #ERROR!. */
export function fromCommaLocale(formula: string): string {
  let isReadable = true;
  const text = piecesOf(formula, '"')
    .map(({ kind, value }) => {
      if (kind !== 'code') return value;
      const code = value.replace(/(?<![A-Za-z$\d.])(\d+),(\d+)/g, '$1\u0001$2');
      if (/,|\d\.\d/.test(code)) isReadable = false;
      return code.replaceAll('\u0001', '.');
    })
    .join('');
  return isReadable ? text : `${formula} (`;
}

/** The other way: decimals with a comma. Arguments are parted by semicolons already. */
export function toCommaLocale(formula: string): string {
  return piecesOf(formula, '"')
    .map(({ kind, value }) => (kind === 'code' ? value.replace(/(\d)\.(\d)/g, '$1,$2') : value))
    .join('');
}
