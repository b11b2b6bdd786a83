/** What people do to an OKR table, as data: a kind and four numbers that choose where and what. */
import fc from 'fast-check';
import type { UserDoor } from '../../preview/host/index.js';
import { letters } from '../../src/workbook/columns.js';

/** A tab as the edits see it. */
export interface Place {
  readonly user: UserDoor;
  readonly tab: string;
  /** Last row of the grid, and last row with a title. */
  readonly rows: number;
  readonly used: number;
  readonly columns: number;
  /** 1-based columns by key; those that were deleted are absent. */
  readonly at: ReadonlyMap<string, number>;
}

export interface Edit {
  readonly kind: Kind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** `trusted` figures stay right, or say in words what is missing; the others are mended by the next command. */
interface Doing {
  readonly trusted: boolean;
  /** How often it comes in a mixture. */
  readonly weight: number;
  run(place: Place, edit: Edit): void;
}

const TYPED = ['objective', 'keyResult', 'owner', 'supports', 'start', 'target', 'current', 'confidence', 'note'];
const DETAILS = ['type', 'measure', 'weight'];
const HELPERS = ['kind', 'link', 'scale', 'state', 'ratio', 'weighed', 'points', 'result', 'code'];
const TEXTS = [
  ...['12', '7,5', '85%', '0.35', '-3', '1e6', '0', '', '  ', 'TRUE', 'FALSE', 'many', "'=1+1", '=1/0', '=2*3'],
  ...[
    '2026-11-30',
    'O1',
    'O6',
    'K2',
    'O999',
    'o1',
    'O*',
    '>0',
    'Ana Ruiz',
    'Committed',
    'Stay below',
    'Done / not done',
  ],
  ...['Win the north', "'+1 more", '客户愿意续约', '1', '0%', '120%', '-1', 'Reach', 'Aspirational', '10', 'Nobody'],
];

const one = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const rowAt = ({ used, rows }: Place, n: number) => Math.min(rows, 4 + (n % Math.max(1, used - 2)));
const cellAt = (place: Place, columns: readonly string[], edit: Edit): string | undefined => {
  const column = place.at.get(one(columns, edit.a));
  return column === undefined ? undefined : `${letters(column)}${rowAt(place, edit.b)}`;
};
const typeIn = (columns: readonly string[]) => (place: Place, edit: Edit) => {
  const cell = cellAt(place, columns, edit);
  if (cell !== undefined) place.user.type(place.tab, cell, one(TEXTS, edit.c));
};
/** A block of rows and columns from anywhere in the table. */
function block(place: Place, { a, b, c, d }: Edit, most: number): string {
  const [row, column] = [rowAt(place, a), 1 + (b % place.columns)];
  const [bottom, right] = [Math.min(place.rows, row + (c % most)), Math.min(place.columns, column + (d % most))];
  return `${letters(column)}${row}:${letters(right)}${bottom}`;
}
const texts = ({ c, d }: Edit, rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => one(TEXTS, c + 7 * row + 3 * column + d)),
  );

const DOINGS = {
  types: { trusted: true, weight: 30, run: typeIn(TYPED) },
  typesDetails: { trusted: true, weight: 6, run: typeIn(DETAILS) },
  clears: {
    trusted: true,
    weight: 6,
    run: (place, edit) => {
      const cell = cellAt(place, TYPED, edit);
      if (cell !== undefined) place.user.clear(place.tab, cell);
    },
  },
  typesBelow: {
    trusted: true,
    weight: 8,
    run: (place, { a, c }) => {
      const column = place.at.get(one(['objective', 'keyResult', 'keyResult'], a));
      const row = Math.min(place.rows, place.used + 1);
      if (column !== undefined) place.user.type(place.tab, `${letters(column)}${row}`, one(TEXTS, c));
    },
  },
  retypesId: { trusted: true, weight: 4, run: typeIn(['id']) },
  typesOverProgress: { trusted: true, weight: 3, run: typeIn(['progress', 'status']) },
  insertsRows: {
    trusted: true,
    weight: 8,
    run: (place, { a, b }) => place.user.insertRows(place.tab, rowAt(place, a), 1 + (b % 3)),
  },
  deletesRows: {
    trusted: true,
    weight: 6,
    run: (place, { a, b }) => {
      const first = rowAt(place, a);
      place.user.deleteRows(place.tab, first, Math.max(1, Math.min(1 + (b % 2), place.rows - first)));
    },
  },
  duplicatesRow: {
    trusted: true,
    weight: 5,
    run: (place, { a }) => place.user.duplicateRow(place.tab, rowAt(place, a)),
  },
  movesRows: {
    trusted: true,
    weight: 8,
    run: (place, { a, b, c }) => {
      const [from, to] = [rowAt(place, a), rowAt(place, b)];
      const count = 1 + (c % 3);
      if (to > from && to <= from + count) return;
      place.user.moveRows(place.tab, from, Math.min(count, place.rows - from), to);
    },
  },
  sorts: {
    trusted: true,
    weight: 8,
    run: (place, { a, b, c }) => {
      const first = c % 3 === 0 ? rowAt(place, b) : 4;
      const last = Math.max(first, place.used);
      place.user.sort(place.tab, `A${first}:${letters(place.columns)}${last}`, 1 + (a % place.columns), b % 2 === 0);
    },
  },
  insertsColumn: {
    trusted: true,
    weight: 3,
    run: (place, { a, c }) => {
      const before = 1 + (a % 18);
      if (place.columns > 31) return;
      place.user.insertColumns(place.tab, before);
      place.user.type(place.tab, `${letters(before)}5`, one(TEXTS, c));
    },
  },
  pastesRows: {
    trusted: true,
    weight: 4,
    // Titles and figures from another sheet, behind the last row.
    run: (place, edit) => {
      const column = place.at.get('objective') ?? 1;
      const row = Math.min(place.rows, place.used + 1);
      place.user.paste(place.tab, `${letters(column)}${row}`, texts(edit, 1 + (edit.a % 6), 2));
    },
  },
  renamesTab: { trusted: true, weight: 1, run: () => undefined },
  renamesHeader: {
    trusted: true,
    weight: 2,
    run: (place, edit) => {
      const column = place.at.get(one([...TYPED, ...DETAILS], edit.a));
      if (column !== undefined)
        place.user.type(place.tab, `${letters(column)}3`, one(['My words', 'Ours', '我们'], edit.b));
    },
  },
  undoes: { trusted: true, weight: 5, run: ({ user }) => user.undo() },
  redoes: { trusted: true, weight: 2, run: ({ user }) => user.redo() },
  pastesAnywhere: {
    trusted: false,
    weight: 3,
    run: (place, edit) => {
      const [row, column] = [rowAt(place, edit.a), 1 + (edit.b % place.columns)];
      const width = Math.min(1 + (edit.d % 8), place.columns - column + 1);
      place.user.paste(place.tab, `${letters(column)}${row}`, texts(edit, 1 + (edit.c % 5), width));
    },
  },
  pastesLonger: {
    trusted: false,
    weight: 1,
    run: (place, edit) => {
      place.user.paste(place.tab, `B${Math.max(4, place.rows - 2)}`, texts(edit, 8, 12));
    },
  },
  copiesBlock: {
    trusted: false,
    weight: 3,
    run: (place, edit) => {
      const to = `${letters(1 + (edit.d % Math.max(1, place.columns - 6)))}${rowAt(place, edit.c)}`;
      place.user.copy(place.tab, block(place, { ...edit, d: edit.b }, 5), to);
    },
  },
  clearsBlock: { trusted: false, weight: 3, run: (place, edit) => place.user.clear(place.tab, block(place, edit, 6)) },
  overtypesHelper: { trusted: false, weight: 3, run: typeIn(HELPERS) },
  clearsHead: {
    trusted: false,
    weight: 1,
    run: (place) => place.user.clear(place.tab, `D1:${letters(place.columns)}1`),
  },
  hidesRows: {
    trusted: true,
    weight: 2,
    run: (place, { a, b }) => {
      const first = rowAt(place, a);
      place.user.hideRows(place.tab, first, Math.max(1, Math.min(1 + (b % 3), place.rows - first)));
    },
  },
  deletesHelper: {
    trusted: false,
    weight: 1,
    run: (place, edit) => {
      const column = place.at.get(one([...HELPERS, 'unitConflict', 'score', 'trend'], edit.a));
      if (column !== undefined) place.user.deleteColumns(place.tab, column);
    },
  },
  deletesHeaderRow: { trusted: false, weight: 1, run: ({ user, tab }) => user.deleteRows(tab, 3) },
  deletesFirstRow: { trusted: false, weight: 1, run: ({ user, tab }) => user.deleteRows(tab, 1) },
  insertsAbove: { trusted: false, weight: 1, run: ({ user, tab }, { a }) => user.insertRows(tab, 1 + (a % 3)) },
} satisfies Readonly<Record<string, Doing>>;
export type Kind = keyof typeof DOINGS;

export const isTrusted = ({ kind }: Edit): boolean => DOINGS[kind].trusted;

/** A table of more rows than this loses some instead of gaining more: what counts is the mixture, not the size. */
const FULL = 14;
const GROWING: readonly Kind[] = ['insertsRows', 'duplicatesRow', 'pastesRows', 'typesBelow'];

export function make(place: Place, edit: Edit): void {
  const isFull = place.used > FULL && GROWING.includes(edit.kind);
  DOINGS[isFull ? 'deletesRows' : edit.kind].run(place, edit);
}

const number = fc.nat({ max: 9_999 });
export const edits: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.oneof(...Object.entries(DOINGS).map(([kind, { weight }]) => ({ arbitrary: fc.constant(kind as Kind), weight }))),
    ...[number, number, number, number],
  )
  .map(([kind, a, b, c, d]) => ({ kind, a: Number(a), b: Number(b), c: Number(c), d: Number(d) }) as Edit);
