/** Cells between Google and the domain: dates become serial numbers, text stays text on its way in. */
import type { Cell } from '../okr/cell.js';
import { serialOf } from '../okr/day.js';
import type { Put } from '../workbook/spec.js';
import type { CellValue, UtilitiesService } from './services.js';

/** Turns what getValues gave into cells. Each distinct date is formatted once, in the spreadsheet's zone. */
export function cellReader(utilities: UtilitiesService, timeZone: string): (value: CellValue | null) => Cell {
  const known = new Map<number, number>();
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (value === null || value === undefined) return '';
    const moment = value.getTime();
    const before = known.get(moment);
    if (before !== undefined) return before;
    const serial = serialOfText(utilities.formatDate(value, timeZone, 'yyyy-MM-dd HH:mm:ss'));
    known.set(moment, serial);
    return serial;
  };
}

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
