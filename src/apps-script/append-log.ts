/**
 * Writes entries behind the last one of the Log, in one block. Where rows were inserted between looking and writing,
 * the block lands on entries that moved down: they are known from the look before and written again.
 */
import type { LogLine } from '../workbook/changes.js';
import type { LogColumn, Positions } from '../workbook/columns.js';
import { FIRST_ENTRY, LOG_ROWS } from '../workbook/log-tab.js';
import { toWrite } from './cell-values.js';
import { type Document, positionsNow, renewed, tabOf } from './document.js';
import { again } from './read-together.js';
import type { CellValue, Sheet } from './services.js';
import { TabGone } from './tab-gone.js';

/** So many entries above the end are looked at before and after; nobody inserts more rows in the blink between. */
const TAIL = 100;
const ATTEMPTS = 3;
const UNITS = ['start', 'target', 'value'] as const;

interface Line {
  readonly cells: readonly CellValue[];
  /** Formats of Start, Target and Value. */
  readonly units: readonly string[];
}

/** A plan makes the Log before it writes entries; throws TabGone where it was deleted since. */
export function appendLog(opened: Document, entries: readonly LogLine[]): void {
  if (entries.length === 0) return;
  const document = renewed(opened);
  const tab = tabOf(document, 'log');
  if (tab === undefined) throw new TabGone(tabOf(opened, 'log')?.id ?? 0);
  const positions = positionsNow(document, tab, 'log') as Positions<LogColumn>;
  const width = Math.max(...positions.values());
  let open: readonly Line[] = entries.map(({ cells, units }) => {
    const line: CellValue[] = Array.from({ length: width }, () => '');
    for (const [column, cell] of cells) {
      const at = positions.get(column);
      if (at !== undefined) line[at - 1] = toWrite(cell);
    }
    return { cells: line, units: UNITS.map((column) => units[column] || 'General') };
  });
  for (let attempt = 1; open.length > 0 && attempt <= ATTEMPTS; attempt += 1) {
    open = again(() => append(document.read, tab.sheet, positions, width, open));
  }
}

/** Writes the lines and gives back those that this pushed out. */
function append(
  read: Document['read'],
  sheet: Sheet,
  positions: Positions<LogColumn>,
  width: number,
  lines: readonly Line[],
): readonly Line[] {
  const last = Math.max(sheet.getLastRow(), FIRST_ENTRY - 1);
  const from = Math.max(FIRST_ENTRY, last - TAIL + 1);
  const before = last < from ? [] : sheet.getRange(from, 1, last - from + 1, width).getValues();
  const missing = last + lines.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + LOG_ROWS);
  // Formats first: a run that is cut off behind the values finds its entries there and does not come back.
  for (const [index, column] of UNITS.entries()) {
    const at = positions.get(column);
    if (at === undefined) continue;
    const formats = lines.map(({ units }) => [units[index] ?? 'General']);
    sheet.getRange(last + 1, at, lines.length, 1).setNumberFormats(formats);
  }
  sheet.getRange(last + 1, 1, lines.length, width).setValues(lines.map(({ cells }) => [...cells]));
  const end = Math.max(sheet.getLastRow(), from);
  const now = new Set(
    sheet
      .getRange(from, 1, end - from + 1, width)
      .getValues()
      .map(nameOf),
  );
  const gone = before.filter((line) => line.some((cell) => cell !== '') && !now.has(nameOf(line)));
  return gone.map((cells) => ({
    cells: cells.map((cell) => toWrite(read(cell))),
    units: UNITS.map(() => 'General'),
  }));
}

const nameOf = (line: readonly CellValue[]): string => JSON.stringify(line);
