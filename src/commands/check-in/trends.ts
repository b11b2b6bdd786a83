/** Trends: the last check-ins of each key result as text, written where they changed. */
import { textOf } from '../../okr/cell.js';
import { type CycleHistory, pastOf } from '../../okr/check-in/history.js';
import { TREND_LENGTH, trendText } from '../../okr/check-in/trend.js';
import type { OkrTable } from '../../workbook/book.js';
import type { CellChange, Change } from '../../workbook/changes.js';

/** Progress at the last check-ins, oldest first, fractions. */
export function trendOf(past: CycleHistory, id: string): readonly number[] {
  const known = pastOf(past, id)?.checkIns ?? [];
  return known.flatMap(({ progress }) => (progress === undefined ? [] : [progress])).slice(-TREND_LENGTH);
}

/** A key result that never was checked in keeps what stands in its cell. */
export function trendChanges(table: OkrTable, past: CycleHistory): readonly Change[] {
  const cells = table.rows.flatMap((row): CellChange[] => {
    const id = textOf(row.id);
    const to = id === '' ? '' : trendText(trendOf(past, id));
    return to === '' || to === row.trend ? [] : [{ row: { id }, column: 'trend', to, was: row.trend }];
  });
  return cells.length === 0 ? [] : [{ kind: 'cells', tab: table.tab.id, cells }];
}
