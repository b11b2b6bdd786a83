/** The values of a tab as LibreOffice computed them, beside those of the host. */
import type { FileTab } from '../../preview/files/sheet-file.js';
import type { Cell } from '../../src/okr/cell.js';
import { letters } from '../../src/workbook/columns.js';
import type { ExpectedTab } from './expected.js';

interface Difference {
  readonly place: string;
  readonly column: string;
  readonly host: Cell;
  readonly office: Cell;
}

export interface Compared {
  readonly cells: number;
  readonly formulas: number;
  /** Cells that follow from one that LibreOffice reads otherwise, and hold what they then must. */
  readonly following: number;
  /** Formulas that are one reference to an empty cell, and 0 in a file of LibreOffice. */
  readonly emptyLinks: number;
  readonly differences: readonly Difference[];
}

export function compareTab(expected: ExpectedTab, tab: FileTab | undefined): Compared {
  const shown = new Map(tab?.cells.map(({ row, col, value }) => [`${row} ${col}`, value ?? '']));
  const counts = { same: 0, following: 0, emptyLinks: 0 };
  const differences: Difference[] = [];
  const look = (row: number, col: number, office: Cell): void => {
    const column = letters(col + 1);
    const place = `${column}${row + 1}`;
    const verdict = verdictOf(expected, { row, col, place }, office);
    if (verdict === 'differs') differences.push({ place, column, host: expected.cells[row]?.[col] ?? '', office });
    else counts[verdict]++;
  };
  for (const [row, line] of expected.cells.entries())
    for (const col of line.keys()) {
      const key = `${row} ${col}`;
      look(row, col, shown.get(key) ?? '');
      shown.delete(key);
    }
  // What LibreOffice has beyond the last row or column of the host.
  for (const [key, value] of shown) {
    const [row = 0, col = 0] = key.split(' ').map(Number);
    if (value !== '') look(row, col, value);
  }
  const { same, following, emptyLinks } = counts;
  const formulas = Object.keys(expected.formulas).length;
  return { cells: same + following + emptyLinks + differences.length, formulas, following, emptyLinks, differences };
}

interface Place {
  readonly row: number;
  readonly col: number;
  readonly place: string;
}

function verdictOf(
  { cells, asRead, readings, formulas }: ExpectedTab,
  { row, col, place }: Place,
  office: Cell,
): 'same' | 'differs' | 'following' | 'emptyLinks' {
  const host = cells[row]?.[col] ?? '';
  if (host === '' && office === 0 && LINK.test(formulas[place] ?? '')) return 'emptyLinks';
  if (asRead === undefined || readings.has(place)) {
    if (isSame(host, office)) return 'same';
    // The tick itself, where its format shows it as a number.
    return typeof host === 'boolean' && isSame(Number(host), office) ? 'following' : 'differs';
  }
  const wanted = asRead[row]?.[col] ?? '';
  if (isSame(wanted, office)) return isSame(host, wanted) ? 'same' : 'following';
  // A number that came from a tick has kept the format of truth values.
  return typeof office === 'boolean' && isSame(wanted, Number(office)) ? 'following' : 'differs';
}

const LINK = /^=(?:'[^']+'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+$/u;

/** In which order a sum is added up shows in its last digits, and a file of LibreOffice holds fifteen of them. */
function isSame(a: Cell, b: Cell): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(a));
}
