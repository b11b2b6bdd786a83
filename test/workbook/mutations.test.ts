/** Every comparison in the formulas matters: turned round, one at a time, the comparison of figures must notice. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  defaultPositions,
  FIRST_ROW,
  FORMULA_COLUMNS,
  type FormulaColumn,
  OKR_COLUMNS,
} from '../../src/workbook/columns.js';
import { rowFormula } from '../../src/workbook/formulas.js';
import { keyResult, objective } from '../okr/tables.js';
import { expectedCells } from './expected-cells.js';
import { type FormulaBench, openFormulaBench, TAB } from './formula-bench.js';
import { type RandomTable, randomTable } from './random-tables.js';

const TURNED: Readonly<Record<string, string>> = { '>=': '<', '<=': '>', '<>': '=', '=': '<>', '<': '>=', '>': '<=' };

interface Mutant {
  readonly column: FormulaColumn;
  /** The comparison in its surroundings. */
  readonly name: string;
  readonly at: (row: number) => string;
}

/** Comparisons of a formula: operators, and criteria such as ">0". */
function mutantsOf(column: FormulaColumn): readonly Mutant[] {
  const formula = rowFormula(column, defaultPositions(OKR_COLUMNS));
  if (formula === undefined) throw new Error(`${column} has no formula`);
  const marked = formula.at(FIRST_ROW);
  const found = [...marked.matchAll(/"(>=|<=|<>|>|<)\d+"|"[^"]*"|(>=|<=|<>|=|<|>)/g)];
  return found.flatMap((match): Mutant[] => {
    const operator = match[1] ?? match[2];
    if (operator === undefined || match.index === 0) return [];
    const at = match.index + (match[1] === undefined ? 0 : 1);
    const turn = (text: string, place: number) =>
      text.slice(0, place) + TURNED[operator] + text.slice(place + operator.length);
    const number = countBefore(marked, at);
    return [
      {
        column,
        name: `${column} ${number}: ${marked.slice(Math.max(0, at - 24), at + 16)}`,
        at: (row) => {
          const text = formula.at(row);
          return turn(text, placeOf(text, number));
        },
      },
    ];
  });
}

const EVERY = /"(?:>=|<=|<>|>|<)\d+"|"[^"]*"|>=|<=|<>|=|<|>/g;
/** How many tokens stand before a place: row numbers have different lengths, tokens do not. */
function countBefore(text: string, place: number): number {
  return [...text.matchAll(EVERY)].filter((match) => match.index < place && match.index + match[0].length <= place)
    .length;
}
function placeOf(text: string, number: number): number {
  const match = [...text.matchAll(EVERY)][number];
  if (match === undefined) throw new Error('The comparison is gone');
  return match.index + (match[0].startsWith('"') ? 1 : 0);
}

/** The mean is fine, one key result is not: rare by chance, and all that tells whose weight counts. */
const WORST: readonly RandomTable[] = [1, 0.12].map((current) => ({
  rows: [
    objective('O1'),
    keyResult('K2', 'O1', { target: 1, current: 1 }),
    keyResult('K3', 'O1', { target: 1, current: 1 }),
    keyResult('K4', 'O1', { target: 1, current: current === 1 ? 0 : current }),
  ],
  day: 40,
  worst: true,
  max: 1,
}));

const SAMPLES = 300;
const mutants = FORMULA_COLUMNS.flatMap(mutantsOf);

describe('comparisons in formulas', () => {
  let bench: FormulaBench;
  let tables: readonly RandomTable[];
  beforeAll(async () => {
    bench = await openFormulaBench();
    tables = [...WORST, ...fc.sample(randomTable, { numRuns: SAMPLES, seed: 7 })];
  }, 60_000);

  function write(column: FormulaColumn, at: (row: number) => string): void {
    const { host } = bench.addOn;
    host.execute(() => {
      const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB);
      if (sheet === null) throw new Error(`${TAB} is not there`);
      const rows = sheet.getMaxRows() - FIRST_ROW + 1;
      const range = sheet.getRange(FIRST_ROW, OKR_COLUMNS.indexOf(column) + 1, rows, 1);
      range.setFormulas(Array.from({ length: rows }, (_, index) => [at(FIRST_ROW + index)]));
    });
  }

  /** Whether some table shows another figure, status or code than the functions give. */
  function isNoticed(): boolean {
    return tables.some((table) => {
      bench.fill(table);
      const cells = bench.read(table.rows.length);
      return expectedCells(table).some(({ progress, status, code }, index) => {
        const cell = cells[index];
        if (cell?.status !== status || cell.code !== code) return true;
        const [a, b] = [cell.progress, progress];
        return typeof a === 'number' && typeof b === 'number'
          ? Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(b))
          : a !== b;
      });
    });
  }

  it('are all found by the sample when they are right', () => {
    expect(isNoticed()).toBe(false);
    expect(mutants.length).toBeGreaterThan(60);
  });

  it.each(mutants)('$name', ({ column, at }) => {
    const formula = rowFormula(column, defaultPositions(OKR_COLUMNS));
    write(column, at);
    const noticed = isNoticed();
    write(column, (row) => formula?.at(row) ?? '');
    expect(noticed).toBe(true);
  });
});
