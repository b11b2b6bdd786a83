import { type Cell, isNumber } from '../../okr/cell.js';
import { compare } from '../../okr/check-in/compare.js';
import type { LogEntry } from '../../okr/check-in/entry.js';
import { type CycleHistory, historyOf, pastOf } from '../../okr/check-in/history.js';
import { checkInDays } from '../../okr/check-in/rate.js';
import { serialOf } from '../../okr/day.js';
import type { ConflictChoice, SaveReport } from '../../panel-api/index.js';
import type { Book, CheckInSheet, OkrTable, Settings, TableRow } from '../../workbook/book.js';
import type { CellChange, Change, Plan } from '../../workbook/changes.js';
import { newValueOf } from '../../workbook/read-check-in.js';
import { planSummary } from '../summary.js';
import { decide } from './decide.js';
import { logChanges } from './log-lines.js';
import { type KeyResultNow, keyResultsNow, pastOfTable, unitOf } from './now.js';
import { baseOf, checkInEntries, correctionOf, type Decided, hasEntry, textEntries } from './save-entries.js';
import { closing, marking, recordChanges } from './save-record.js';
import { trendChanges } from './trends.js';

export type SaveResult = Omit<SaveReport, 'receipt' | 'tab'>;

/** `who` is the name that the person picked, or ''. `sheet` is the tab to save; a saved one is corrected. */
export function planSave(
  book: Book,
  settings: Settings,
  table: OkrTable,
  sheet: CheckInSheet,
  who: string,
  choices: readonly ConflictChoice[],
): Plan<SaveResult> {
  const past = pastOfTable(book, table);
  const { day } = sheet.tab;
  const before = new Map(keyResultsNow(table, settings, book.today).map((row) => [row.id.toUpperCase(), row]));
  const decided = sheet.rows.flatMap((row): Decided[] => {
    const now = before.get(row.id.toUpperCase());
    if (now === undefined) return [];
    const correction = correctionOf(book, row, sheet, past);
    return [{ row, now, decision: decide(row, now, baseOf(row, sheet, past), choices, correction) }];
  });
  const isCutOff = book.journal?.state === 'running' && book.journal.action === 'saveCheckIn';
  const cells = decided.flatMap((one) => tableCells(one, book, isCutOff));
  // The figures as they will stand once the cells are written.
  const after = keyResultsNow(withCells(table, cells), settings, book.today);
  const conflicts = decided.flatMap(({ decision }) => decision.conflicts);
  const waiting = new Set(conflicts.map(({ id }) => id.toUpperCase()));
  const logged = checkInEntries(sheet, decided, after, past, who, waiting);
  const inTab = new Set(sheet.rows.map(({ id }) => id.toUpperCase()));
  // A correction may tell of another value than the one that stands in the table now.
  const isTold = ({ id, value }: LogEntry) => after.some((row) => row.id === id && row.current === value);
  const ids = new Set(logged.filter(isTold).map(({ id }) => id.toUpperCase()));
  const found = compare(after, past, { day: book.today, cycle: table.tab.cycle }, ids);
  const texts = conflicts.length === 0 ? textEntries(sheet, past, table.tab.cycle, who) : [];
  const entries = sheet.tab.saved ? [...logged, ...found, ...texts] : [...found, ...logged, ...texts];
  const isSaved = conflicts.length === 0;
  const whole = historyOf([...(book.log?.entries ?? []), ...entries], table.tab.cycle);
  const changes: Change[] = [];
  if (cells.length > 0) changes.push({ kind: 'cells', tab: table.tab.id, cells });
  changes.push(...logChanges(book, entries, after));
  changes.push(...trendChanges(table, whole));
  // The summary before the mark: cut off in between, the next run finds an open tab and goes through it once more.
  if (isSaved && (!sheet.tab.saved || changes.length > 0 || isCutOff)) {
    changes.push(...summaryAfter(book, withCells(table, cells), entries, whole));
  }
  if (!isSaved) changes.push(...marking(settings, sheet, decided, conflicts));
  else if (sheet.tab.saved) changes.push(...recordChanges(sheet, logged));
  else changes.push(...closing(book, settings, sheet, decided, after, past, who));
  const added = after.filter(({ id }) => !inTab.has(id.toUpperCase()) && pastOf(past, id) === undefined);
  const deleted = sheet.rows.filter(({ id }) => !before.has(id.toUpperCase()));
  const isNew = !sheet.tab.saved;
  const filled = decided.filter(hasEntry);
  return {
    steps: [{ name: 'save', changes }],
    result: {
      day,
      saved: isSaved,
      filled: filled.length,
      total: sheet.rows.length,
      wins: sheet.wins.length,
      commitments: sheet.commitments.length,
      logged: entries.length,
      conflicts,
      remarks: [
        ...decided.flatMap(({ decision }) => (decision.remark === undefined ? [] : [decision.remark])),
        ...(isNew ? added.map(({ id }) => ({ code: 'added' as const, args: { id } })) : []),
        ...(isNew ? deleted.map(({ id }) => ({ code: 'deleted' as const, args: { id } })) : []),
      ],
    },
  };
}

function tableCells({ row, now, decision }: Decided, book: Book, isCutOff: boolean): readonly CellChange[] {
  const key = { id: now.id };
  const { current, confidence, note } = decision.wanted;
  const cells: CellChange[] = [];
  const put = (column: 'confidence' | 'note', to: Cell, was: Cell) => {
    if (to !== was) cells.push({ row: key, column, to, was });
  };
  if (current !== now.row.current) cells.push(...valueCells(now, current, book));
  // Cut off behind the value, the run before left the day as it was.
  else if (isCutOff && newValueOf(row) === current) cells.push(...updatedCell(now, book));
  put('confidence', confidence, now.row.confidence);
  put('note', note, now.row.note);
  return cells;
}

/** Current, with the unit of its target where it has none yet, and the day on which it was updated. */
export function valueCells(now: KeyResultNow, to: Cell, book: Book): readonly CellChange[] {
  const key = { id: now.id };
  const { units, current } = now.row;
  const unit = unitOf(now.row);
  const format = isNumber(to) && unit !== units.current ? { format: unit, wasFormat: units.current } : {};
  return [{ row: key, column: 'current', to, was: current, ...format }, ...updatedCell(now, book)];
}

/** The day on which a value was given, also where it stayed the same. */
export function updatedCell(now: KeyResultNow, book: Book): readonly CellChange[] {
  const { updated } = now.row;
  const day = serialOf(book.today) ?? '';
  return updated === day ? [] : [{ row: { id: now.id }, column: 'updated', to: day, was: updated }];
}

/** The table as it will be: to compute its figures before it is written. */
export function withCells(table: OkrTable, cells: readonly CellChange[]): OkrTable {
  const byId = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const id = 'id' in cell.row ? cell.row.id.toUpperCase() : '';
    byId.set(id, [...(byId.get(id) ?? []), cell]);
  }
  const rows = table.rows.map((row): TableRow => {
    const own = byId.get(String(row.id).toUpperCase());
    if (own === undefined) return row;
    const units = { ...row.units };
    for (const { column, format } of own) if (column === 'current' && format !== undefined) units.current = format;
    return { ...row, ...Object.fromEntries(own.map(({ column, to }) => [column, to])), units };
  });
  return { ...table, rows };
}

/** The summary as it follows from the table and the Log that this save leaves behind. */
function summaryAfter(
  book: Book,
  table: OkrTable,
  entries: readonly LogEntry[],
  whole: CycleHistory,
): readonly Change[] {
  const tables = book.tables.map((other) => (other.tab.id === table.tab.id ? table : other));
  const log = book.log === undefined ? undefined : { ...book.log, entries: [...book.log.entries, ...entries] };
  return planSummary({ ...book, tables, log }, checkInDays(whole)).steps.flatMap(({ changes }) => changes);
}
