/** What a saved check-in writes into the Log. Correcting a saved one appends; the last entry of a day counts. */
import { textOf } from '../../okr/cell.js';
import { entryOf } from '../../okr/check-in/compare.js';
import type { LogEntry } from '../../okr/check-in/entry.js';
import { type CycleHistory, pastOf } from '../../okr/check-in/history.js';
import { previewOf } from '../../okr/check-in/preview.js';
import type { Book, CheckInRow, CheckInSheet } from '../../workbook/book.js';
import { isFilled, newValueOf } from '../../workbook/read-check-in.js';
import type { Base, Correction, Decision } from './decide.js';
import type { KeyResultNow } from './now.js';

/** A row of the tab, its key result as it stands, and what was decided. */
export interface Decided {
  readonly row: CheckInRow;
  readonly now: KeyResultNow;
  readonly decision: Decision;
}

/** An open tab was filled from the table as it stood at the start, a saved one holds what it wrote then. */
export function baseOf(row: CheckInRow, sheet: CheckInSheet, past: CycleHistory): Base {
  const saved = sheet.tab.saved ? entryOn(past, row.id, sheet.tab.day) : undefined;
  if (saved === undefined) return { current: row.base, confidence: row.baseConfidence, note: row.baseNote };
  return { current: saved.value, confidence: saved.confidence, note: saved.note };
}

function entryOn(past: CycleHistory, id: string, day: string): LogEntry | undefined {
  return pastOf(past, id)?.checkIns.find((entry) => entry.day === day);
}

/** Whether the table follows a corrected tab, and whether an undone save is written again. */
export function correctionOf(
  book: Book,
  row: CheckInRow,
  sheet: CheckInSheet,
  past: CycleHistory,
): Correction | undefined {
  if (!sheet.tab.saved) return undefined;
  const latest = pastOf(past, row.id)?.checkIns.slice(-1)[0];
  const { journal } = book;
  const isUndone = journal?.state === 'undone' && journal.action === 'saveCheckIn';
  const undone = { current: row.base, confidence: row.baseConfidence, note: row.baseNote };
  return {
    isLatest: latest === undefined || latest.day <= sheet.tab.day,
    undone: isUndone && latest?.day === sheet.tab.day ? undone : undefined,
  };
}

/** Somebody filled it in, or its value comes by itself; what could not be understood has no entry. */
export function hasEntry({ row, now, decision }: Decided): boolean {
  return decision.remark === undefined && (isFilled(row) || (row.isLinked && now.current !== ''));
}

/** One entry for each key result that has one; none where nothing is new. */
export function checkInEntries(
  { tab }: CheckInSheet,
  decided: readonly Decided[],
  after: readonly KeyResultNow[],
  past: CycleHistory,
  who: string,
  waiting: ReadonlySet<string>,
): readonly LogEntry[] {
  const byId = new Map(after.map((row) => [row.id.toUpperCase(), row]));
  return decided.flatMap((one): LogEntry[] => {
    const { row } = one;
    const now = byId.get(row.id.toUpperCase());
    if (now === undefined || waiting.has(row.id.toUpperCase()) || !hasEntry(one)) return [];
    const fresh = entryOf(now, { day: tab.day, cycle: tab.cycle }, 'checkIn', who);
    const known = entryOn(past, row.id, tab.day);
    if (!tab.saved) return known !== undefined && isSameEntry(known, fresh) ? [] : [fresh];
    // Nobody had filled it in then: what was typed counts for that day, not what the table holds now.
    const { base, baseConfidence, baseNote } = row;
    const before = known ?? { ...fresh, value: base, confidence: baseConfidence, note: textOf(baseNote) };
    const entry = corrected(before, row, now, who);
    return known !== undefined && isSameEntry(known, entry) ? [] : [entry];
  });
}

/** The entry of that day with what was changed in the tab since; the table may have moved on. */
function corrected(known: LogEntry, row: CheckInRow, now: KeyResultNow, who: string): LogEntry {
  const value = newValueOf(row) ?? known.value;
  const figures = { ...now.figures, start: known.start, target: known.target };
  const { confidence } = row;
  const counted =
    typeof value === 'string' ? undefined : (previewOf(figures, value, null, STANDARD).progress ?? undefined);
  const progress = value === known.value ? known.progress : counted;
  return { ...known, value, progress, confidence, note: textOf(row.note), who };
}

/** Progress alone is asked for; the clamp is the common one. */
const STANDARD = { max: 1, share: null, startShare: 0, gapRisk: 0, gapOff: 0, confidenceHigh: 7, confidenceLow: 4 };

export function isSameEntry(a: LogEntry, b: LogEntry): boolean {
  return a.value === b.value && a.confidence === b.confidence && a.note === b.note && a.target === b.target;
}

/** Wins and commitments that the Log does not hold yet. A team's stand under its name. */
export function textEntries(sheet: CheckInSheet, past: CycleHistory, cycle: string, who: string): readonly LogEntry[] {
  const { day, team } = sheet.tab;
  const entry = (kind: 'win' | 'commitment', title: string): LogEntry => ({
    ...{ day, cycle, kind, id: '', title, owner: team, start: '', target: '', value: '' },
    ...{ progress: undefined, confidence: '', note: '', who },
  });
  const all = [
    ...sheet.wins.map((title) => entry('win', title)),
    ...sheet.commitments.map((title) => entry('commitment', title)),
  ];
  return all.filter(
    (one) =>
      !past.entries.some(
        (other) =>
          other.kind === one.kind && other.day === day && other.title === one.title && other.owner === one.owner,
      ),
  );
}
