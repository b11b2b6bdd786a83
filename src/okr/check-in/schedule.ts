/** When check-ins are due: a weekday, every week or every second one, counted from the first in the cycle. */
import { addDays, daysBetween, type IsoDay, nextWeekday } from '../day.js';

export interface Rhythm {
  /** 1 = Monday ... 7 = Sunday. */
  readonly weekday: number;
  readonly weeks: 1 | 2;
  /** The first check-in of the file, from which weeks are counted; undefined: the first such weekday of the cycle. */
  readonly first: IsoDay | undefined;
  /** First and last day of the cycle. */
  readonly start: IsoDay;
  readonly end: IsoDay;
}

export interface Due {
  /** The last day of the rhythm up to today; undefined before the first one. */
  readonly period: IsoDay | undefined;
  /** The day since which a check-in is due; undefined when none is. */
  readonly since: IsoDay | undefined;
  /** The day that Start makes the tab for: today when one is due, else the next day of the rhythm. */
  readonly coming: IsoDay;
  /** The next day of the rhythm after today, or today when it is due today; undefined when the cycle has no more. */
  readonly next: IsoDay | undefined;
}

/** The first day of the rhythm after the cycle's first day, in step with the first check-in of the file. */
function firstDay({ weekday, weeks, start, first }: Rhythm): IsoDay {
  if (first === undefined) return nextWeekday(addDays(start, 1), weekday);
  const anchor = nextWeekday(first, weekday);
  const step = weeks * 7;
  const behind = daysBetween(anchor, start);
  return behind <= 0 ? anchor : addDays(anchor, (Math.floor(behind / step) + 1) * step);
}

/** `done` are the days of the check-ins that were started or saved in this cycle, in any order. */
export function dueOn(today: IsoDay, rhythm: Rhythm, done: readonly IsoDay[]): Due {
  const first = firstDay(rhythm);
  const step = rhythm.weeks * 7;
  // After the cycle's last day no new one comes due.
  const passed = Math.floor(daysBetween(first, today < rhythm.end ? today : rhythm.end) / step);
  const lastDay = passed < 0 ? undefined : addDays(first, passed * step);
  const latest = [...done].sort().pop();
  // A check-in that was held a day late, or one started ahead of time, counts for the day that it stands nearest to.
  const isHeld = lastDay === undefined || (latest !== undefined && latest >= lastDay);
  const inCycle = today <= addDays(rhythm.end, step);
  const since = isHeld || !inCycle ? undefined : lastDay;
  let next = passed < 0 ? first : addDays(first, (passed + 1) * step);
  if (since === undefined) while (latest !== undefined && next <= latest) next = addDays(next, step);
  const upcoming = since === today ? today : next;
  return {
    period: lastDay,
    since,
    coming: since === undefined ? next : today,
    next: upcoming > rhythm.end ? undefined : upcoming,
  };
}
