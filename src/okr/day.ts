/**
 * Days without time zones. A day is an ISO text (2026-11-24) or the serial number that a spreadsheet gives it
 * (day 0 = 1899-12-30; Google and LibreOffice, and Excel from March 1900 on).
 */
export type IsoDay = string;

const MS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Serial number of an ISO day; undefined when the text is no day of the calendar. */
export function serialOf(day: IsoDay): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const ms = Date.UTC(year, month - 1, date);
  // Date.UTC rolls 31 April over into May; such a text is no day.
  return new Date(ms).toISOString().slice(0, 10) === day ? Math.round((ms - DAY_ZERO) / MS_A_DAY) : undefined;
}

/** ISO day of a serial number; a time of day is dropped. */
export function isoOf(serial: number): IsoDay {
  return new Date(DAY_ZERO + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

/** ISO day from year, month (1-12) and day of the month; months beyond 12 and days beyond the month roll over. */
export function isoDay(year: number, month: number, date: number): IsoDay {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` is earlier. Both must be days. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** 1 = Monday ... 7 = Sunday (ISO 8601). */
export function weekdayOf(day: IsoDay): number {
  return ((new Date(Date.parse(day)).getUTCDay() + 6) % 7) + 1;
}

/** The first day from `from` on, that day included, which falls on the weekday (1 = Monday). */
export function nextWeekday(from: IsoDay, weekday: number): IsoDay {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}
