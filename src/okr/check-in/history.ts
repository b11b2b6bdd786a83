/** The past of a cycle out of the Log: per key result and day the last entry counts, since corrections append. */
import type { IsoDay } from '../day.js';
import type { LogEntry } from './entry.js';

export interface KeyResultHistory {
  /** Entries that tell a value, oldest day first, of each day the last one: check-ins, edits, changed targets, added. */
  readonly values: readonly LogEntry[];
  /** Check-ins only, oldest first, one per day. */
  readonly checkIns: readonly LogEntry[];
  /** The last entry of the latest day, whatever its kind: a correction of an older day is written later. */
  readonly last: LogEntry;
  /** Whether it is in the table as far as the Log knows. */
  readonly isRunning: boolean;
}

export interface CycleHistory {
  readonly byId: ReadonlyMap<string, KeyResultHistory>;
  /** Days on which anybody checked in, oldest first. */
  readonly days: readonly IsoDay[];
  readonly entries: readonly LogEntry[];
}

const VALUES: readonly LogEntry['kind'][] = ['checkIn', 'edit', 'targetChanged', 'added', 'closed'];

/** The last entry of each day, oldest day first. Entries of one day count in the order in which they stand. */
function lastOfDays(entries: readonly LogEntry[]): readonly LogEntry[] {
  const byDay = new Map<IsoDay, LogEntry>();
  for (const entry of entries) byDay.set(entry.day, entry);
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Reads the entries of one cycle. IDs are compared without regard to case, as formulas do. */
export function historyOf(entries: readonly LogEntry[], cycle: string): CycleHistory {
  const own = entries.filter((entry) => entry.cycle === cycle);
  const groups = new Map<string, LogEntry[]>();
  for (const entry of own) {
    if (entry.id === '') continue;
    const key = entry.id.toUpperCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const byId = new Map<string, KeyResultHistory>();
  for (const [id, group] of groups) {
    const last = lastOfDays(group).slice(-1)[0];
    if (last === undefined) continue;
    byId.set(id, {
      values: lastOfDays(group.filter(({ kind }) => VALUES.includes(kind))),
      checkIns: lastOfDays(group.filter(({ kind }) => kind === 'checkIn')),
      last,
      isRunning: last.kind !== 'stopped',
    });
  }
  const days = [...new Set(own.filter(({ kind }) => kind === 'checkIn').map(({ day }) => day))].sort();
  return { byId, days, entries: own };
}

/** History of one key result; undefined when the Log does not know it. */
export function pastOf(history: CycleHistory, id: string): KeyResultHistory | undefined {
  return history.byId.get(id.toUpperCase());
}
