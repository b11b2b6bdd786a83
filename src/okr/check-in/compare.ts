/**
 * What changed in a table since the Log's last entries. The Log is made by comparing, never by recording events, so
 * that what was typed in the grid, on a phone or without the add-on is caught too.
 */
import type { Cell } from '../cell.js';
import type { IsoDay } from '../day.js';
import type { LogEntry } from './entry.js';
import { type CycleHistory, pastOf } from './history.js';

/** A key result as it stands in the table now. */
export interface NowRow {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly start: Cell;
  readonly target: Cell;
  readonly current: Cell;
  readonly progress: number | undefined;
  readonly confidence: Cell;
  readonly note: string;
  /** Current is a formula: it moves by itself, and only check-ins keep what it was. */
  readonly linked: boolean;
  /** Says a figure as the table shows it: with its unit. */
  readonly show: (cell: Cell) => string;
}

export interface Compared {
  readonly day: IsoDay;
  readonly cycle: string;
}

/** An entry about a key result as it stands. */
export function entryOf(row: NowRow, { day, cycle }: Compared, kind: LogEntry['kind'], who: string): LogEntry {
  const { id, title, owner, start, target, current, progress, confidence, note } = row;
  return { day, cycle, kind, id, title, owner, start, target, value: current, progress, confidence, note, who };
}

/** `was → now` of each figure that differs. */
function changedGoal(row: NowRow, last: LogEntry): string {
  const parts = (
    [
      ['start', row.start],
      ['target', row.target],
    ] as const
  )
    .filter(([column, now]) => last[column] !== now)
    .map(([column, now]) => `${row.show(last[column])} → ${row.show(now)}`);
  return parts.join(', ');
}

/**
 * Entries to append, in table order: added, target changed (an eased target leaves a trace), edit; then what is
 * gone. `except` are the IDs whose value is written down by a check-in anyway.
 */
export function compare(
  rows: readonly NowRow[],
  history: CycleHistory,
  at: Compared,
  except: ReadonlySet<string> = new Set(),
): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const key = row.id.toUpperCase();
    if (row.id === '' || seen.has(key)) continue;
    seen.add(key);
    const past = pastOf(history, row.id);
    const found = behind(at, past?.last);
    if (past === undefined || !past.isRunning) {
      entries.push(entryOf(row, found, 'added', ''));
      continue;
    }
    const { last } = past;
    if (last.start !== row.start || last.target !== row.target) {
      entries.push({ ...entryOf(row, found, 'targetChanged', ''), note: changedGoal(row, last) });
    } else if (!row.linked && last.value !== row.current && !except.has(key)) {
      entries.push(entryOf(row, found, 'edit', ''));
    }
  }
  for (const [key, { isRunning, last }] of history.byId) {
    if (!isRunning || seen.has(key)) continue;
    entries.push({ ...last, day: behind(at, last).day, kind: 'stopped', note: '', who: '' });
  }
  return entries;
}

/** A check-in may be saved ahead of its day; what is found after it comes behind it. */
function behind(at: Compared, last: LogEntry | undefined): Compared {
  return last !== undefined && last.day > at.day ? { ...at, day: last.day } : at;
}
