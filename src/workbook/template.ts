/** Formula templates: columns by name, so that a formula follows wherever people move a column. */
import { letters, type OkrColumn, type Positions } from './columns.js';

/** A formula split at its row numbers: `at(row)` puts them in. */
export interface RowFormula {
  at(row: number): string;
}

/**
 * Fills a template: `[start]` is the cell of that column in the row, `[start:]` the whole column, `[start!]` its
 * cell in row 1. Returns undefined when a column that it names is not in the tab: it cannot be computed then.
 */
export function fillTemplate(template: string, positions: Positions<OkrColumn>): RowFormula | undefined {
  const pieces: string[] = [''];
  let rest = 0;
  const add = (text: string) => {
    pieces[pieces.length - 1] += text;
  };
  for (const hole of template.matchAll(/\[(\w+)([:!]?)\]/g)) {
    const position = positions.get(hole[1] as OkrColumn);
    if (position === undefined) return undefined;
    const name = letters(position);
    add(template.slice(rest, hole.index));
    rest = hole.index + hole[0].length;
    if (hole[2] === ':') add(`$${name}:$${name}`);
    else if (hole[2] === '!') add(`$${name}$1`);
    else {
      add(`$${name}`);
      pieces.push('');
    }
  }
  add(template.slice(rest));
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
