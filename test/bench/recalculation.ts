/** One typed Current, until everything that hangs on it is calculated: our file beside others. */
import { type BenchBook, BOOK_TITLES, BOOKS, type BookName } from './books.js';
import { timeInHost } from './host-recalculation.js';
import { timeInLibreOffice } from './libreoffice.js';
import { median } from './median.js';
import type { Plan, Timed } from './timed.js';

export type Engine = 'host' | 'libreOffice';

export interface Recalculation {
  /** Median milliseconds of an edit. */
  readonly ms: Readonly<Record<BookName, number>>;
  /** Median over the rounds of our time by that of the bare table in the same round. */
  readonly toBare: Readonly<Record<BookName, number>>;
}

const NAMES = Object.keys(BOOK_TITLES) as BookName[];

/** The more rows, the fewer edits. */
function planFor(rows: number, engine: Engine): Plan {
  if (rows > 2_000) return { rows, rounds: engine === 'host' ? 3 : 5, edits: 1 };
  return rows > 200 ? { rows, rounds: engine === 'host' ? 9 : 21, edits: 3 } : { rows, rounds: 15, edits: 10 };
}

export async function timeRecalculation(rows: number, engine: Engine, now: Date): Promise<Recalculation> {
  const today = now.toISOString().slice(0, 10);
  const books = Object.fromEntries(NAMES.map((name) => [name, BOOKS[name](rows, today)])) as Record<
    BookName,
    BenchBook
  >;
  const plan = planFor(rows, engine);
  const times = engine === 'host' ? timeInHost(books, plan, now) : await timeInLibreOffice(books, plan);
  const of = (name: BookName): Timed => {
    const timed = times[name];
    if (timed === undefined) throw new Error(`${name} was not timed`);
    return timed;
  };
  const bare = of('bareSumifs');
  for (const name of NAMES) {
    // Ours rounds each ratio to six places; a workbook that shows another figure computes something else.
    if (Math.abs(of(name).progress - bare.progress) > 0.001) {
      throw new Error(`${name} shows ${of(name).progress} % at ${rows} rows instead of ${bare.progress} %`);
    }
  }
  const each = (figure: (timed: Timed) => number) =>
    Object.fromEntries(NAMES.map((name) => [name, figure(of(name))])) as Record<BookName, number>;
  return {
    ms: each(({ samples }) => median(samples)),
    toBare: each(({ samples }) => median(samples.map((ms, round) => ms / (bare.samples[round] ?? Number.NaN)))),
  };
}
