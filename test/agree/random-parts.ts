/** The random parts of a workbook beside its figures: names, units, links, check-ins, and what people do afterwards. */
import fc from 'fast-check';
import type { BookWords } from '../../src/i18n/book/index.js';
import type { Cell } from '../../src/okr/cell.js';
import type { OkrRow } from '../../src/okr/row.js';
import { randomTable } from '../workbook/random-tables.js';

/** Texts that a file, a formula or a pattern could take for something else. */
export const title: fc.Arbitrary<string> = fc.constantFrom(
  ...['Grow', 'Clients renew', 'Win the north and open two more clinics there', '目标一', '提高续约率', '🙂 smile'],
  ...['=1+1', '007', 'TRUE', '12%', '2026-11-24', '-', '>5', '*', ' two  spaces ', 'first\nsecond'],
  ...['"quoted" & <b>', "it's", '_x0041_', '{1} of {2}', '~?'],
);

const TEAMS = ['Sales', 'R&D', '销售部', 'Customer service north-west'] as const;
const PEOPLE = ['Ben', 'Cho', 'Zoë', "O'Neil", '王小明', '=SUM(A1)', '12'] as const;

export const owner: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string>(...PEOPLE, ...TEAMS) },
  { weight: 1, arbitrary: fc.constantFrom('', 'Nobody knows', 'ben', ' Cho ') },
);

export interface PersonTyped {
  readonly owner: string;
  readonly kind: keyof BookWords['peopleKind'];
  /** '' for nobody; otherwise a team or the company. */
  readonly belongsTo: string;
}
export const personTyped: fc.Arbitrary<PersonTyped> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ owner: fc.constantFrom(...TEAMS), kind: fc.constant('team'), belongsTo: fc.constant('') }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      owner: fc.constantFrom(...PEOPLE),
      kind: fc.constant('person'),
      belongsTo: fc.constantFrom('', ...TEAMS),
    }),
  },
) as fc.Arbitrary<PersonTyped>;

export const unit: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom('0%', '#,##0', '$#,##0.00', '0.0" h"', '¥#,##0', '0.00E+00', 'yyyy-mm-dd') },
);

/** Where the rows below link to: a number, words, an error, a tick, and an empty cell. */
export const LINKED_TAB = 'Numbers';
export const LINKED_CELLS: readonly (readonly [a1: string, text: string])[] = [
  ['B1', '20'],
  ['B2', 'soon'],
  ['B3', '=1/0'],
  ['B4', 'TRUE'],
  ['B6', '=SUM(B1;3.5)'],
];
export const link: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...[1, 2, 3, 4, 5, 6].map((row) => `=${LINKED_TAB}!$B$${row}`), '=NA()', '=0.1+0.2'),
  },
);

/** What somebody types into a row of the check-in tab; the row is counted round among those that there are. */
export interface TypedIntoCheckIn {
  readonly at: number;
  readonly value: string;
  readonly confidence: string;
  readonly note: string;
}
export const typedIntoCheckIn: fc.Arbitrary<TypedIntoCheckIn> = fc.record({
  at: fc.nat(20),
  value: fc.constantFrom('7', '9.5', '35%', '0', '-3', '1200000', 'TRUE', 'about 25', '', '83', '2'),
  confidence: fc.constantFrom('', '', '8', '3', 'high'),
  note: fc.constantFrom('', '', 'Call the board', 'Blocked: no answer', '=1+1'),
});

/** Done in the grid after the last command, so that nothing heals it. */
export type LaterEdit =
  | { readonly kind: 'overwrite'; readonly at: number; readonly row: OkrRow }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'insert'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'typeOver'; readonly at: number; readonly column: string; readonly value: Cell }
  | { readonly kind: 'setting'; readonly name: string; readonly value: Cell };

const at = fc.nat(26);
const setting = fc.constantFrom<readonly [string, Cell]>(
  ['OKR_gapRisk', 0.2],
  ['OKR_gapRisk', 'ten'],
  ['OKR_startShare', 0],
  ['OKR_levelAspirational', 'most'],
  ['OKR_levelCommitted', 0.9],
  ['OKR_max', ''],
  ['OKR_confidenceHigh', 9],
  ['OKR_confidenceLow', 'low'],
  ['OKR_mix', 1],
  ['OKR_status_onTrack', 'Fine "so far"'],
  ['OKR_problem_same', 'Same > same'],
  ['OKR_fact_counts', '{1}/{2}/{3}/{4}/{5} and {6}'],
  ['OKR_fact_days', ''],
);

const typeOver = (columns: readonly string[], values: readonly Cell[]): fc.Arbitrary<LaterEdit> =>
  fc.record({
    kind: fc.constant('typeOver' as const),
    at,
    column: fc.constantFrom(...columns),
    value: fc.constantFrom(...values),
  });

export const laterEdit: fc.Arbitrary<LaterEdit> = fc.oneof(
  fc.record({ kind: fc.constant('overwrite' as const), at, row: randomTable.map(({ rows }) => rows[0] as OkrRow) }),
  fc.record({ kind: fc.constant('delete' as const), at }),
  fc.record({ kind: fc.constant('insert' as const), at }),
  fc.record({ kind: fc.constant('move' as const), at, to: at }),
  fc.record({ kind: fc.constant('sort' as const), column: fc.constantFrom(1, 4, 5, 8, 9), ascending: fc.boolean() }),
  typeOver(['I', 'J'], [0.5, 0, 'by hand', '', true]),
  // Hidden ones: words in them are errors further on, which programs add up in different ways.
  typeOver(['W', 'Z'], [0.5, 0, 4]),
  setting.map(([name, value]) => ({ kind: 'setting' as const, name, value })),
);
