/** Save check-in: new values into the table by ID, entries into the Log, trends, and the tab becomes a record. Pure. */
import { BOOK_WORDS, fill } from '../../i18n/book/index.js';
import { type Cell, isNumber } from '../../okr/cell.js';
import { compare } from '../../okr/check-in/compare.js';
import type { LogEntry } from '../../okr/check-in/entry.js';
import { type CycleHistory, historyOf, pastOf } from '../../okr/check-in/history.js';
import { checkInDays } from '../../okr/check-in/rate.js';
import { serialOf } from '../../okr/day.js';
import type { Conflict, ConflictChoice, SaveReport } from '../../panel-api/index.js';
import type { Book, CheckInSheet, OkrTable, Settings, TableRow } from '../../workbook/book.js';
import type { CellChange, Change, Plan } from '../../workbook/changes.js';
import { CHECK_IN_FORMULAS } from '../../workbook/check-in-formulas.js';
import { newValueOf } from '../../workbook/read-check-in.js';
import { planSummary } from '../summary.js';
import { decide } from './decide.js';
import { logChanges } from './log-lines.js';
import { type KeyResultNow, keyResultsNow, pastOfTable, unitOf } from './now.js';
import { dayText } from './rhythm.js';
import { baseOf, checkInEntries, type Decided, hasEntry, textEntries } from './save-entries.js';
import { movedText } from './start.js';
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
    return now === undefined
      ? []
      : [{ row, now, decision: decide(row, now, baseOf(row, sheet, past), choices, sheet.tab.saved) }];
  });
  const cells = decided.flatMap((one) => tableCells(one, book));
  // The figures as they will stand once the cells are written.
  const after = keyResultsNow(withCells(table, cells), settings, book.today);
  const conflicts = decided.flatMap(({ decision }) => decision.conflicts);
  const waiting = new Set(conflicts.map(({ id }) => id.toUpperCase()));
  const logged = checkInEntries(sheet, decided, after, past, who, waiting);
  const inTab = new Set(sheet.rows.map(({ id }) => id.toUpperCase()));
  const ids = new Set(logged.map(({ id }) => id.toUpperCase()));
  const found = compare(after, past, { day: book.today, cycle: table.tab.cycle }, ids);
  const texts = conflicts.length === 0 ? textEntries(sheet, past, table.tab.cycle, who) : [];
  const entries = [...found, ...logged, ...texts];
  const isSaved = conflicts.length === 0;
  const whole = historyOf([...(book.log?.entries ?? []), ...entries], table.tab.cycle);
  const changes: Change[] = [];
  if (cells.length > 0) changes.push({ kind: 'cells', tab: table.tab.id, cells });
  changes.push(...logChanges(book, entries, after));
  changes.push(...trendChanges(table, whole));
  if (isSaved) changes.push(...closing(book, settings, sheet, decided, after, past, who));
  else changes.push(...marking(settings, sheet, decided, conflicts));
  if (isSaved && changes.length > 0) changes.push(...summaryAfter(book, withCells(table, cells), entries, whole));
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

function tableCells({ now, decision }: Decided, book: Book): readonly CellChange[] {
  const key = { id: now.id };
  const { current, confidence, note } = decision.wanted;
  const cells: CellChange[] = [];
  const put = (column: 'confidence' | 'note', to: Cell, was: Cell) => {
    if (to !== was) cells.push({ row: key, column, to, was });
  };
  if (current !== now.row.current) cells.push(...valueCells(now, current, book));
  put('confidence', confidence, now.row.confidence);
  put('note', note, now.row.note);
  return cells;
}

/** Current, with the unit of its target where it has none yet, and the day on which it was updated. */
export function valueCells(now: KeyResultNow, to: Cell, book: Book): readonly CellChange[] {
  const key = { id: now.id };
  const { units, current, updated } = now.row;
  const unit = unitOf(now.row);
  const format = isNumber(to) && unit !== units.current ? { format: unit, wasFormat: units.current } : {};
  const day = serialOf(book.today) ?? '';
  return [
    { row: key, column: 'current', to, was: current, ...format },
    ...(updated === day ? [] : [{ row: key, column: 'updated', to: day, was: updated }]),
  ];
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

/** Both values stand side by side in the tab until somebody decides. */
function marking(
  settings: Settings,
  sheet: CheckInSheet,
  decided: readonly Decided[],
  conflicts: readonly Conflict[],
): readonly Change[] {
  const words = BOOK_WORDS[settings.language].checkIn;
  const cells = conflicts.flatMap(({ id, column, table }): CellChange[] => {
    const row = decided.find((one) => one.row.id === id)?.row;
    if (row === undefined || column !== 'current') return [];
    const to = fill(words.inTable, { value: table });
    return row.why === to ? [] : [{ row: { id }, column: 'why', to, was: row.why }];
  });
  return cells.length === 0 ? [] : [{ kind: 'cells', tab: sheet.tab.id, cells, isRecord: true }];
}

/** Formulas become the values that they show, row by row and by ID; then the head, and the mark. */
function closing(
  book: Book,
  settings: Settings,
  sheet: CheckInSheet,
  decided: readonly Decided[],
  after: readonly KeyResultNow[],
  past: CycleHistory,
  who: string,
): readonly Change[] {
  const words = BOOK_WORDS[settings.language];
  const cells = sheet.rows.flatMap((row): CellChange[] => {
    const key = { id: row.id };
    let frozen: CellChange[] = CHECK_IN_FORMULAS.flatMap((column): CellChange[] => {
      const formula = row.formulas[column];
      return formula === '' ? [] : [{ row: key, column, to: row.computed[column], was: { formula } }];
    });
    const { newValueFormula: typed } = row;
    if (typed !== '') frozen.push({ row: key, column: 'newValue', to: row.newValue, was: { formula: typed } });
    const one = decided.find((other) => other.row === row);
    if (one === undefined || !hasEntry(one)) return frozen;
    // The record holds what counts: where the table's content was chosen, or changed alone, that.
    const { current, confidence, note } = one.decision.wanted;
    const put = (column: 'newValue' | 'confidence' | 'note', to: Cell): readonly CellChange[] =>
      to === row[column] ? [] : [{ row: key, column, to, was: row[column] }];
    const value = newValueOf(row) === undefined || typed !== '' ? [] : put('newValue', current);
    const now = after.find(({ id }) => id === one.now.id);
    // Another value counts than the one that the formulas saw: so do its progress and change.
    if (value.length > 0 && now?.progress !== undefined) {
      const change = isNumber(row.before) ? Math.round(100 * (now.progress - row.before)) : '';
      const figures = new Map<string, Cell>([
        ['progress', now.progress],
        ['change', change],
      ]);
      frozen = frozen.map((cell) => ({ ...cell, to: figures.get(cell.column) ?? cell.to }));
    }
    return [...frozen, ...value, ...put('confidence', confidence), ...put('note', note)];
  });
  if (sheet.tab.saved) return [];
  const changes: Change[] = cells.length === 0 ? [] : [{ kind: 'cells', tab: sheet.tab.id, cells, isRecord: true }];
  const last = settings.values.get('lastCheckIn');
  const saved = serialOf(sheet.tab.day) ?? 0;
  if (last !== undefined && (!isNumber(last) || last < saved)) {
    const cell: CellChange = { row: { id: 'lastCheckIn' }, column: 'value', to: saved, was: last };
    changes.push({ kind: 'cells', tab: settings.tab.id, cells: [cell], isRecord: true });
  }
  const w = words.checkIn;
  const stamp = { who, day: dayText(words, book.today), time: book.time };
  return [
    ...changes,
    {
      kind: 'closeCheckIn',
      tab: sheet.tab.id,
      head: [
        { row: 2, column: 'id', put: movedText(words, sheet.tab.day, past, after) },
        { row: 1, column: 'note', put: fill(who === '' ? w.savedPlain : w.saved, stamp) },
      ],
    },
  ];
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
