/** Cells between Google and the domain: dates become serial numbers, text stays text on its way in. */
import type { Cell } from '../okr/cell.js';
import { serialOf } from '../okr/day.js';
import type { Put } from '../workbook/spec.js';
import type { CellValue, UtilitiesService } from './services.js';

/** Turns what getValues gave into cells. Each distinct date is formatted once, in the spreadsheet's zone. */
export function cellReader(utilities: UtilitiesService, timeZone: () => string): (value: CellValue | null) => Cell {
  const known = new Map<number, number>();
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (value === null || value === undefined) return '';
    const moment = value.getTime();
    const before = known.get(moment);
    if (before !== undefined) return before;
    const clock = (at: number) => utilities.formatDate(new Date(at), timeZone(), 'yyyy-MM-dd HH:mm:ss');
    const serial = serialOfText(shownAt(moment, clock));
    known.set(moment, serial);
    return serial;
  };
}

const HOUR = 3_600_000;

/**
 * What stands in the cell of a moment. Where clocks leave out midnight (in spring in Chile, Egypt and Lebanon), a cell
 * with that day comes as its 01:00 or, counted the other way, as 23:00 of the day before: it is that day.
 */
function shownAt(moment: number, clock: (at: number) => string): string {
  const shown = clock(moment);
  if (shown.endsWith(' 01:00:00') && !clock(moment - HOUR).endsWith(' 00:00:00')) return dayOf(shown);
  if (!shown.endsWith(' 23:00:00')) return shown;
  const next = clock(moment + HOUR);
  return next.endsWith(' 01:00:00') ? dayOf(next) : shown;
}

const dayOf = (shown: string): string => shown.slice(0, 10);

function serialOfText(text: string): number {
  const [day = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (serialOf(day) ?? 0) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Words that are booleans when typed in some locale of Sheets. */
const BOOLEANS = /^(true|false|wahr|falsch|vrai|faux|verdadeiro|falso|verdadero|vero)$/i;

/**
 * Text as setValues must get it to store it literally: a leading apostrophe is consumed on the way in. It is added
 * wherever Sheets could read a formula, a number, a date or a boolean into the text, and never seen again.
 */
export function literal(text: string): string {
  if (text === '') return '';
  const plain = /^\p{L}/u.test(text) && !/\d/.test(text) && !BOOLEANS.test(text);
  return plain ? text : `'${text}`;
}

/** A cell to write as setValues takes it. */
export function toWrite(put: Put): string | number | boolean {
  if (typeof put === 'string') return literal(put);
  return typeof put === 'object' ? put.formula : put;
}
