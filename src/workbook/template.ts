/** Formula templates: columns by name, so that a formula follows wherever people move a column. */
import { letters } from './columns.js';

/** A formula split at its row numbers: `at(row)` puts them in. */
export interface RowFormula {
  at(row: number): string;
}

/**
 * Fills a template: `[start]` is the cell of that column in the row, `[start:]` the whole column, `[start!]` its
 * cell in row 1. Returns undefined when a column that it names is not in the tab: it cannot be computed then.
 */
export function fillTemplate(
  template: string,
  positions: { get(column: string): number | undefined },
): RowFormula | undefined {
  const pieces: string[] = [''];
  let rest = 0;
  const add = (text: string) => {
    pieces[pieces.length - 1] += text;
  };
  let complete = true;
  template.replace(/\[(\w+)([:!]?)\]/g, (hole: string, column: string, sign: string, at: number) => {
    const position = positions.get(column);
    if (position === undefined) complete = false;
    const name = letters(position ?? 1);
    add(template.slice(rest, at));
    rest = at + hole.length;
    if (sign === ':') add(`$${name}:$${name}`);
    else if (sign === '!') add(`$${name}$1`);
    else {
      add(`$${name}`);
      pieces.push('');
    }
    return '';
  });
  add(template.slice(rest));
  if (!complete) return undefined;
  return { at: (row) => pieces.join(String(row)) };
}

/**
 * A formula in a form that compares: blanks outside texts dropped, `,` as `;`, functions and columns in capitals.
 * Google's own reading methods may give back another spelling than was written.
 */
export function comparable(formula: string): string {
  return formula
    .split('"')
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/\s+/g, '').replace(/,/g, ';').toUpperCase()))
    .join('"');
}
