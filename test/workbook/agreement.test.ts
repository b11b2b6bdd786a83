import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cell, isNumber } from '../../src/okr/cell.js';
import { MEASURES, PROBLEMS, STATUSES } from '../../src/okr/words.js';
import { JUDGEMENT } from '../okr/tables.js';
import { expectedCells } from './expected-cells.js';
import { type FormulaBench, openFormulaBench } from './formula-bench.js';
import { KINDS_OF_CELL, type KindOfCell, type RandomTable, randomTable } from './random-tables.js';

const TABLES = 500;
let bench: FormulaBench;
beforeAll(async () => {
  bench = await openFormulaBench();
}, 60_000);

/** What the random tables have met: asserted below, so that a generator that went blind is noticed. */
const met = new Set<string>();

function kindOfCell(cell: Cell): KindOfCell | undefined {
  return (Object.keys(KINDS_OF_CELL) as KindOfCell[]).find((kind) =>
    (KINDS_OF_CELL[kind] as readonly Cell[]).includes(cell),
  );
}

function note(table: RandomTable): void {
  for (const row of table.rows) {
    const measure = MEASURES.find((key) => JUDGEMENT.measures[key] === (row.measure === '' ? 'Reach' : row.measure));
    if (row.keyResult === '' || measure === undefined) continue;
    for (const column of ['start', 'target', 'current'] as const)
      met.add(`${measure} ${column} ${kindOfCell(row[column])}`);
  }
}

const near = (a: Cell, b: Cell) =>
  isNumber(a) && isNumber(b) ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;

describe('cell formulas and pure functions (PR-11)', () => {
  it(`agree on ${TABLES} random tables`, () => {
    fc.assert(
      fc.property(randomTable, (table) => {
        note(table);
        bench.fill(table);
        const cells = bench.read(table.rows.length);
        for (const [index, expected] of expectedCells(table).entries()) {
          const { verdict } = expected.computed;
          if (verdict !== undefined) met.add('status' in verdict ? verdict.status : verdict.problem);
          const cell = cells[index];
          const { progress, status, code } = expected;
          const differs =
            cell === undefined || !near(cell.progress, progress) || cell.status !== status || cell.code !== code;
          if (differs)
            expect({ index, row: table.rows[index], ...cell }).toEqual({
              index,
              row: table.rows[index],
              progress,
              status,
              code,
            });
        }
      }),
      { numRuns: TABLES },
    );
  }, 240_000);

  it('have met every measure with every kind of value, every status and every problem', () => {
    const wanted = MEASURES.flatMap((measure) =>
      (['start', 'target', 'current'] as const).flatMap((column) =>
        Object.keys(KINDS_OF_CELL).map((kind) => `${measure} ${column} ${kind}`),
      ),
    );
    // Damaged Settings are tried in settings.test.ts.
    const problems = PROBLEMS.filter((problem) => problem !== 'settings');
    expect([...wanted, ...STATUSES, ...problems].filter((thing) => !met.has(thing))).toEqual([]);
  });
});
