/**
 * Formula text as Google has it and as the engine has it.
 *
 * Google takes `;` between arguments in every locale; the engine only its locale's own mark, which for stored text is
 * the comma. A quote inside a text is doubled in Google and escaped by a backslash in the engine. `#REF!` is `#REF`.
 */

interface Piece {
  readonly kind: 'text' | 'sheet' | 'code';
  readonly value: string;
}

/** Splits into "texts", 'sheet names' and the rest. `quoteMark` is the sign that keeps a quote from ending its text. */
export function piecesOf(formula: string, quoteMark: '"' | '\\'): Piece[] {
  const pieces: Piece[] = [];
  let code = '';
  let at = 0;
  while (at < formula.length) {
    const sign = formula.charAt(at);
    if (sign !== '"' && sign !== "'") {
      code += sign;
      at++;
      continue;
    }
    let end = at + 1;
    for (; end < formula.length; end++) {
      if (sign === '"' && quoteMark === '\\' && formula.charAt(end) === '\\' && formula.charAt(end + 1) === '"') end++;
      else if (formula.charAt(end) === sign) {
        if (formula.charAt(end + 1) !== sign || (sign === '"' && quoteMark === '\\')) break;
        end++;
      }
    }
    if (code) pieces.push({ kind: 'code', value: code });
    code = '';
    pieces.push({ kind: sign === '"' ? 'text' : 'sheet', value: formula.slice(at, end + 1) });
    at = end + 1;
  }
  if (code) pieces.push({ kind: 'code', value: code });
  return pieces;
}

/** Exchanges the mark between arguments outside of {array literals}. */
function withMark(code: string, from: string, to: string, depth: { braces: number }): string {
  if (depth.braces === 0 && !code.includes('{')) return code.replaceAll(from, to);
  let result = '';
  for (const sign of code) {
    if (sign === '{') depth.braces++;
    if (sign === '}') depth.braces--;
    result += sign === from && depth.braces === 0 ? to : sign;
  }
  return result;
}

export function toEngineFormula(formula: string): string {
  if (!formula.includes('"') && !formula.includes("'") && !formula.includes('{') && !formula.includes('#'))
    return formula.replaceAll(';', ',');
  const depth = { braces: 0 };
  return piecesOf(formula, '"')
    .map(({ kind, value }) => {
      if (kind === 'sheet') return value;
      if (kind === 'code') return withMark(value, ';', ',', depth).replaceAll('#REF!', '#REF');
      return `"${value.slice(1, -1).replaceAll('""', '\\"')}"`;
    })
    .join('');
}

export function toGoogleFormula(formula: string, mark: ';' | ','): string {
  const depth = { braces: 0 };
  return piecesOf(formula, '\\')
    .map(({ kind, value }) => {
      if (kind === 'sheet') return value;
      if (kind === 'code') return withMark(value, ',', mark, depth).replace(/#REF(?!!)/g, '#REF!');
      return `"${value.slice(1, -1).replaceAll('\\"', '""')}"`;
    })
    .join('');
}

const ERRORS: Record<string, string> = {
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!', // Sheets: "Circular dependency detected" is shown as #REF!
  '#SPILL!': '#REF!', // Sheets: "Array result was not expanded" is shown as #REF!
};

/** The engine's error value under Google's name. */
export function toGoogleError(value: string): string {
  return ERRORS[value] ?? value;
}
