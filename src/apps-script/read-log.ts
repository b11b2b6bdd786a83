/** Reads from the Log what belongs to some cycles: however long it grew, two calls tell where they begin. */
import { sameCell, textOf } from '../okr/cell.js';
import type { Log, TabInfo } from '../workbook/book.js';
import type { LogColumn, Positions } from '../workbook/columns.js';
import { FIRST_ENTRY } from '../workbook/log-tab.js';
import { readLogRows } from '../workbook/read-log.js';
import { type Document, type OurTab, positionsNow } from './document.js';
import { again } from './read-together.js';

/** The column of cycles is read whole; of the rest only what stands from the first of their rows on. */
export function readLog(document: Document, tab: OurTab, info: TabInfo, cycles: readonly string[]): Log {
  const positions = positionsNow(document, tab, 'log') as Positions<LogColumn>;
  return again(() => {
    const rows = tab.sheet.getLastRow() - FIRST_ENTRY + 1;
    const column = positions.get('cycle');
    if (rows < 1 || column === undefined) return { tab: info, entries: [] };
    const names = tab.sheet.getRange(FIRST_ENTRY, column, rows, 1).getValues();
    const first = names.findIndex(([name]) =>
      cycles.some((cycle) => sameCell(cycle, textOf(document.read(name ?? '')))),
    );
    if (first < 0) return { tab: info, entries: [] };
    const width = Math.max(...positions.values());
    const values = tab.sheet.getRange(FIRST_ENTRY + first, 1, rows - first, width).getValues();
    return {
      tab: info,
      entries: readLogRows(
        values.map((row) => row.map(document.read)),
        positions,
      ),
    };
  });
}
