/** Cycles: their names, their dates, and how much of one has passed. */
import { addDays, daysBetween, type IsoDay, isoDay, serialOf } from './day.js';

export interface Cycle {
  readonly name: string;
  /** First and last day. */
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** Share of the cycle below which the next one is proposed at set-up: nobody starts with five weeks to go. */
const TOO_LATE = 1 / 3;

function quarter(year: number, number: number): Cycle {
  const first = (number - 1) * 3 + 1;
  return { name: `${year}-Q${number}`, start: isoDay(year, first, 1), end: isoDay(year, first + 3, 0) };
}

function halfYear(year: number, number: number): Cycle {
  const first = (number - 1) * 6 + 1;
  return { name: `${year}-H${number}`, start: isoDay(year, first, 1), end: isoDay(year, first + 6, 0) };
}

function month(year: number, number: number): Cycle {
  const name = `${year}-${String(number).padStart(2, '0')}`;
  return { name, start: isoDay(year, number, 1), end: isoDay(year, number + 1, 0) };
}

function year(number: number): Cycle {
  return { name: String(number), start: isoDay(number, 1, 1), end: isoDay(number, 12, 31) };
}

/** The dates that a standard name stands for (2026, 2026-H2, 2026-Q4, 2026-11); undefined for any other name. */
export function cycleOfName(name: string): Cycle | undefined {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/i.exec(name.trim());
  if (parts === null) return undefined;
  const of = Number(parts[1]);
  if (parts[2] !== undefined) return quarter(of, Number(parts[2]));
  if (parts[3] !== undefined) return halfYear(of, Number(parts[3]));
  return parts[4] !== undefined ? month(of, Number(parts[4])) : year(of);
}

function startingOn(day: IsoDay): { quarter: Cycle; half: Cycle; month: Cycle } {
  const [y, m] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { quarter: quarter(y, Math.ceil(m / 3)), half: halfYear(y, m <= 6 ? 1 : 2), month: month(y, m) };
}

/**
 * The cycles that set-up offers on a day, the proposed one first: the current quarter, or the next when under a
 * third of it is left; then the other quarter, half-years, month and years around that day.
 */
export function cyclesOnOffer(today: IsoDay): readonly Cycle[] {
  const now = startingOn(today);
  const next = startingOn(addDays(now.quarter.end, 1));
  const left = daysBetween(today, now.quarter.end) / daysBetween(now.quarter.start, now.quarter.end);
  const quarters = left < TOO_LATE ? [next.quarter, now.quarter] : [now.quarter, next.quarter];
  const nextHalf = startingOn(addDays(now.half.end, 1)).half;
  const nextMonth = startingOn(addDays(now.month.end, 1)).month;
  const thisYear = Number(today.slice(0, 4));
  return [...quarters, now.month, nextMonth, now.half, nextHalf, year(thisYear), year(thisYear + 1)];
}

/** Share of the days elapsed, 0..1: (today - start) / (end - start). undefined when the dates make no span. */
export function shareElapsed(cycle: { start: number; end: number }, today: number): number | undefined {
  if (!(cycle.end > cycle.start)) return undefined;
  return Math.max(0, Math.min(1, (today - cycle.start) / (cycle.end - cycle.start)));
}

/**
 * Whether tabs can be named after a cycle: none of the signs that Excel refuses in a tab's name, no pattern for MATCH,
 * and short enough for "Summary " and a number beside it within 31 characters.
 */
export function isCycleName(name: string): boolean {
  return !/[[\]:*?/\\'~]/.test(name) && name.trim().length <= 18;
}

/** Whether both days can be read and the last is after the first. */
export function isSpan(start: IsoDay, end: IsoDay): boolean {
  const [from, to] = [serialOf(start), serialOf(end)];
  return from !== undefined && to !== undefined && to > from;
}
