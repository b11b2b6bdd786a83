/** Random OKR tables for the comparison of formulas and functions: odd cells, odd structure, every measure. */
import fc from 'fast-check';
import type { Cell } from '../../src/okr/cell.js';
import type { OkrRow } from '../../src/okr/row.js';
import { JUDGEMENT, row } from '../okr/tables.js';

/** A cell of each kind that the design names, and values at the edges of comparisons. */
export const KINDS_OF_CELL = {
  empty: [''],
  text: ['soon', 'N/A', '12 or so', '-'],
  boolean: [true, false],
  negative: [-1, -40, -0.5],
  percent: [0.05, 0.78, 0.85, 0.5],
  huge: [1e12, 3.5e15, -1e12],
  small: [0, 1, 2, 4, 7, 10, 20, 99.5],
} as const satisfies Record<string, readonly Cell[]>;
export type KindOfCell = keyof typeof KINDS_OF_CELL;

const figure: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell>(...KINDS_OF_CELL.small) },
  ...Object.values(KINDS_OF_CELL).map((cells) => ({ weight: 1, arbitrary: fc.constantFrom<Cell>(...cells) })),
);

const MEASURE_WORDS = Object.values(JUDGEMENT.measures);
const measure = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Cell>('') },
  { weight: 6, arbitrary: fc.constantFrom<Cell>(...MEASURE_WORDS) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('reach', 'STAY ABOVE', 'guess', 5) },
);
const type = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Cell>('') },
  { weight: 3, arbitrary: fc.constantFrom<Cell>('Aspirational', 'Committed', 'committed') },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('Moonshot', 1, false) },
);
const weight = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Cell>('') },
  { weight: 4, arbitrary: fc.constantFrom<Cell>(0, 1, 2, 0.5, 3) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(-1, 'heavy', true, 1e9) },
);
const confidence = fc.constantFrom<Cell>('', '', 1, 3, 4, 6, 7, 10, 'high', true);
/** IDs that are missing, unknown, repeated, malformed, or written in small letters. */
const OBJECTIVE_IDS: readonly Cell[] = ['O1', 'O2', 'O3', 'O1', 'o2', '', 'O07', 'Obj', 'O*', 12, 'O1.5', 'O-5'];
const SUPPORTS: readonly Cell[] = ['O1', 'O1', 'O2', 'O2', 'O3', 'o1', '', 'O99', 'K1', 'O*', 'O?', 12];

const objectiveRow = fc
  .record({ id: fc.constantFrom(...OBJECTIVE_IDS), supports: fc.constantFrom(...SUPPORTS), type })
  .map((cells) => row({ objective: 'An objective', ...cells }));
const keyResultRow = fc
  .record({
    id: fc.constantFrom<Cell>('K1', 'K2', 'K3', 'K4', '', 'O3'),
    supports: fc.constantFrom(...SUPPORTS),
    start: figure,
    target: figure,
    current: figure,
    confidence,
    measure,
    weight,
    conflict: fc.constantFrom('none', 'none', 'none', 'stands', 'outdated'),
  })
  .map(({ conflict, ...cells }) => row({ keyResult: 'A key result', ...cells, unitConflict: noted(cells, conflict) }));
const oddRow = fc.constantFrom(
  row(),
  row({ objective: 'Both', keyResult: 'Both', supports: 'O1' }),
  row({ supports: 'O1' }),
  row({ current: 5 }),
  row({ id: 'K9' }),
  row({ objective: 2026 }),
);

function noted(cells: Pick<OkrRow, 'start' | 'target' | 'current'>, conflict: string): Cell {
  if (conflict === 'none') return '';
  const sum = [cells.start, cells.target, cells.current].reduce<number>(
    (total, cell) => total + (typeof cell === 'number' ? cell : 0),
    0,
  );
  return conflict === 'stands' ? sum : sum + 1;
}

/** Rows of one table, and how its cycle and settings stand. */
export interface RandomTable {
  readonly rows: readonly OkrRow[];
  /** Share of the cycle in days out of 100; undefined: no dates. */
  readonly day: number | undefined;
  readonly worst: boolean;
  readonly max: number;
}

export const randomTable: fc.Arbitrary<RandomTable> = fc.record({
  rows: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: objectiveRow },
      { weight: 9, arbitrary: keyResultRow },
      { weight: 1, arbitrary: oddRow },
    ),
    { minLength: 4, maxLength: 24 },
  ),
  day: fc.constantFrom(0, 5, 9, 10, 40, 60, 99, 100, undefined),
  worst: fc.constantFrom(false, false, true),
  max: fc.constantFrom(1, 1, 1.5),
});
