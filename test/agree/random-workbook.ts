/** Random workbooks as plain data: what is typed, which commands run, and what somebody does behind them. */
import fc from 'fast-check';
import type { OkrRow } from '../../src/okr/row.js';
import { type RandomTable, randomTable } from '../workbook/random-tables.js';
import {
  type LaterEdit,
  laterEdit,
  link,
  owner,
  type PersonTyped,
  personTyped,
  type TypedIntoCheckIn,
  title,
  typedIntoCheckIn,
  unit,
} from './random-parts.js';

/** A row of the OKR tab: its cells with the words in English, and the number format of its figures. */
export interface PlannedRow {
  readonly cells: OkrRow;
  readonly unit: string;
  /** A formula in place of a typed Current. */
  readonly link: string | undefined;
}

export interface WorkbookPlan {
  /** Which of the bases it is made from. */
  readonly base: number;
  readonly isPerTeam: boolean;
  /** Somebody gave the OKR tab a name that no file takes as it is. */
  readonly isRenamed: boolean;
  /** Day of the cycle, which has a hundred. */
  readonly day: number;
  /** Settings do not know the cycle any more. */
  readonly isCycleGone: boolean;
  readonly table: Pick<RandomTable, 'worst' | 'max'>;
  readonly people: readonly PersonTyped[];
  readonly rows: readonly PlannedRow[];
  /** A check-in a week ago that was saved, and one that is open. */
  readonly saved: readonly TypedIntoCheckIn[] | undefined;
  readonly open: readonly TypedIntoCheckIn[] | undefined;
  readonly hasSummary: boolean;
  readonly later: readonly LaterEdit[];
  readonly note: string;
}

const rowMore = fc.record({ owner, title, unit, link });
type More = {
  readonly owner: string;
  readonly title: string;
  readonly unit: string;
  readonly link: string | undefined;
};

const plannedRow = (row: OkrRow, more: More): PlannedRow => ({
  cells: {
    ...row,
    owner: more.owner,
    note: row.keyResult !== '' && more.title.length > 3 ? `Blocked: ${more.title}` : '',
    objective: row.objective === 'An objective' ? more.title : row.objective,
    keyResult: row.keyResult === 'A key result' ? more.title : row.keyResult,
  },
  unit: more.unit,
  link: row.keyResult === '' ? undefined : more.link,
});

/** As people write it with the add-on at hand: each ID once, and Supports names an objective. */
function withOrder(rows: readonly OkrRow[]): readonly OkrRow[] {
  let objective = '';
  return rows.map((row, at): OkrRow => {
    if (row.keyResult === '' && row.objective !== '') {
      objective = `O${at + 1}`;
      return { ...row, id: objective, supports: '' };
    }
    return row.keyResult === '' || row.objective !== '' ? row : { ...row, id: `K${at + 1}`, supports: objective };
  });
}

const inHalf = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** `bases`: how many there are. */
export const randomWorkbook = (bases: number): fc.Arbitrary<WorkbookPlan> =>
  fc
    .record({
      base: fc.nat(bases - 1),
      isPerTeam: fc.constantFrom(false, false, true),
      isRenamed: fc.constantFrom(false, false, true),
      // The edges of the cycle and of what is judged in it more often than the days between.
      day: fc.oneof(fc.integer({ min: -3, max: 103 }), fc.constantFrom(0, 9, 10, 11, 40, 60, 99, 100, 101)),
      table: randomTable,
      isOrderly: fc.boolean(),
      people: fc.array(personTyped, { maxLength: 7 }),
      more: fc.array(rowMore, { minLength: 24, maxLength: 24 }),
      saved: inHalf(fc.array(typedIntoCheckIn, { maxLength: 5 })),
      open: inHalf(fc.array(typedIntoCheckIn, { maxLength: 5 })),
      hasSummary: fc.constantFrom(true, true, true, true, false),
      later: fc.array(laterEdit, { maxLength: 4 }),
      note: title,
    })
    .map(({ table, isOrderly, more, ...plan }): WorkbookPlan => {
      const rows = isOrderly ? withOrder(table.rows) : table.rows;
      return {
        ...plan,
        isCycleGone: table.day === undefined,
        table: { worst: table.worst, max: table.max },
        rows: rows.map((row, at) => plannedRow(row, more[at] ?? NOTHING_MORE)),
      };
    });

const NOTHING_MORE: More = { owner: '', title: 'More', unit: '', link: undefined };
