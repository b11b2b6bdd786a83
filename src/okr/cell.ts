/**
 * What a cell holds, as the domain sees it: text, number or boolean; '' is an empty cell. A date is its serial
 * number (day 0 = 1899-12-30), as in formulas. A cell that shows an error holds the error's name as text.
 */
export type Cell = string | number | boolean;

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!', '#SPILL!']);

/** Whether the cell shows an error value. Text that merely reads like one counts too: no reading method tells them apart. */
export function isError(cell: Cell): boolean {
  return typeof cell === 'string' && ERRORS.has(cell);
}

export function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number';
}

/** Equality as `=` has it in Sheets, Excel and LibreOffice: same type, text without regard to case. */
export function sameCell(a: Cell, b: Cell): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** Text of a cell without outer blanks; numbers and booleans as Sheets shows them plainly. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).trim();
}
