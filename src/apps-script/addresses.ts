/** Addresses within a tab. */
import { FIRST_ROW, letters } from '../workbook/columns.js';

/** The part of a column that holds rows, without an end: it fits however many rows there are. */
export function columnBody(position: number): string {
  return `${letters(position)}${FIRST_ROW}:${letters(position)}`;
}
