/**
 * Dates of cells: a day number with the clock time as its fraction, counted from 1899-12-30 (day 0), without any zone.
 * Scripts see them as moments, through the spreadsheet's time zone (a bare time is a Date on 1899-12-30: seen,
 * IX 61435022136).
 */
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** What clocks in the zone show at this moment, as if that were UTC. */
export function wallClock(moment: number, timeZone: string): number {
  if (timeZone === 'Etc/GMT' || timeZone === 'UTC' || timeZone === 'GMT') return moment;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(moment)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const rest = ((moment % 1000) + 1000) % 1000;
  const shown = Date.UTC(
    year,
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return shown + rest;
}

/**
 * What stands for a time that clocks leave out when they are set forward, midnight in some zones: the time counted on
 * from before the change (01:00), or back from behind it (23:00 of the day before).
 */
export type SkippedTime = 'after' | 'before';

/** The moment at which clocks in the zone show this (the first of two when they are set back). */
function momentOf(wall: number, timeZone: string, skipped: SkippedTime): number {
  let moment = wall - (wallClock(wall, timeZone) - wall);
  const shown = wallClock(moment, timeZone);
  if (shown !== wall) moment += wall - shown;
  if (wallClock(moment, timeZone) === wall) return moment;
  const beside = wall + (skipped === 'after' ? -DAY : DAY);
  return wall - (wallClock(beside, timeZone) - beside);
}

export function serialOfMoment(moment: number, timeZone: string): number {
  return (wallClock(moment, timeZone) - DAY_ZERO) / DAY;
}
export function momentOfSerial(serial: number, timeZone: string, skipped: SkippedTime = 'after'): number {
  return momentOf(Math.round(serial * DAY) + DAY_ZERO, timeZone, skipped);
}
/** Day number of a calendar day, or undefined for 30 February. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (time - DAY_ZERO) / DAY;
}
