/** Formulas that read an OKR tab from another tab: its columns by name, wherever people moved them. */
import { quoted } from './check-in-formulas.js';
import { letters, type OkrColumn, type Positions } from './columns.js';
import type { Put } from './spec.js';

export interface OkrReader {
  /**
   * A formula: `[result:]` is that whole column of the OKR tab, `[link!]` its cell in row 1. Nothing where a column
   * that it needs is gone.
   */
  formula(template: string): Put;
}

export function okrReader(name: string, positions: Positions<OkrColumn>): OkrReader {
  const tab = quoted(name);
  return {
    formula(template) {
      let complete = true;
      const text = template.replace(/\[(\w+)([:!])\]/g, (_hole, column: string, sign: string) => {
        const position = positions.get(column as OkrColumn);
        if (position === undefined) complete = false;
        const at = letters(position ?? 1);
        return sign === ':' ? `${tab}!$${at}:$${at}` : `${tab}!$${at}$1`;
      });
      return complete ? { formula: text } : '';
    },
  };
}

/** Row of the OKR tab in which the ID in `key` stands, if that row is an objective (1) or a key result (2). */
export function rowOfId(key: string, kind: 1 | 2): string {
  const found = `MATCH(${key};[id:];0)`;
  return `=IFERROR(IF(INDEX([kind:];${found})=${kind};${found};"");"")`;
}

/** A cell of a column in the row that `at` holds; nothing where the row is gone. */
export function fetched(column: OkrColumn, at: string): string {
  return `IF(${at}="";"";INDEX([${column}:];${at}))`;
}

/** The same as text: an empty cell would show 0. */
export function fetchedText(column: OkrColumn, at: string): string {
  return `IF(${at}="";"";INDEX([${column}:];${at})&"")`;
}

/** Marks of a bar that is full. */
const MARKS = 20;

/**
 * A bar of 20 marks for 100 %: progress dark, what is missing to the expected light, the line where it is expected.
 * Both are cells with fractions or nothing.
 */
export function barFormula(progress: string, expected: string): string {
  const marks = (...cells: string[]) => `ROUND(${MARKS}*MIN(1;${cells.join(';')});0)`;
  const [done, due] = [marks(progress), marks(expected)];
  const both = [
    `REPT("█";${marks(progress, expected)})`,
    `REPT("░";MAX(0;${due}-${done}))`,
    '"│"',
    `REPT("█";MAX(0;${done}-${due}))`,
  ].join('&');
  return `=IF(ISNUMBER(${progress});IFERROR(IF(ISNUMBER(${expected});${both};REPT("█";${done}));"");"")`;
}
