/** One key result saved from the panel: the table, the open check-in tab, the Log and the trend in one command. Pure. */
import type { Cell } from '../../okr/cell.js';
import { compare, entryOf } from '../../okr/check-in/compare.js';
import { historyOf, pastOf } from '../../okr/check-in/history.js';
import type { CheckInEntry } from '../../panel-api/index.js';
import type { Book, OkrTable, Settings } from '../../workbook/book.js';
import type { CellChange, Change, Plan } from '../../workbook/changes.js';
import { findInTab, type InTab, pendingValue } from './items.js';
import { logChanges } from './log-lines.js';
import { type KeyResultNow, keyResultsNow, pastOfTable, readNote, writeNote } from './now.js';
import { updatedCell, valueCells, withCells } from './save.js';
import { isSameEntry } from './save-entries.js';
import { trendChanges } from './trends.js';

export interface EntryResult {
  /** Whether the key result is still in the table, and takes such a value. */
  readonly found: boolean;
  readonly fits: boolean;
  /** false when the table changed since the form showed it: nothing is written then. */
  readonly written: boolean;
}

export function planEntry(
  book: Book,
  settings: Settings,
  table: OkrTable,
  entry: CheckInEntry,
  who: string,
): Plan<EntryResult> {
  const rows = keyResultsNow(table, settings, book.today);
  const now = rows.find(({ id }) => id.toUpperCase() === entry.id.toUpperCase());
  if (now === undefined) return { steps: [], result: { found: false, fits: true, written: false } };
  if (typeof entry.value === 'boolean' && now.figures.measure !== 'done') {
    return { steps: [], result: { found: true, fits: false, written: false } };
  }
  const inTab = findInTab(book, now.id);
  // What somebody typed into the open tab is what the form showed; keeping it takes it over.
  const pending = inTab === undefined ? undefined : pendingValue(inTab.row, now);
  const to: Cell = entry.value ?? pending ?? now.row.current;
  const isChanged = !now.linked && to !== now.row.current;
  // A second run of a cut-off save finds its own value there and goes on.
  if (isChanged && now.row.current !== entry.was && pending !== entry.was)
    return { steps: [], result: { found: true, fits: true, written: false } };
  const { note, confidence } = wanted(entry, now, settings);
  const kept = now.linked ? [] : updatedCell(now, book);
  const cells: CellChange[] = [...(isChanged ? valueCells(now, to, book) : kept)];
  const put = (column: 'confidence' | 'note', put: Cell, was: Cell) => {
    if (put !== was) cells.push({ row: { id: now.id }, column, to: put, was });
  };
  put('confidence', confidence, now.row.confidence);
  put('note', note, now.row.note);
  const changes: Change[] = [];
  if (cells.length > 0) changes.push({ kind: 'cells', tab: table.tab.id, cells });
  if (inTab !== undefined) changes.push(...tabCells(inTab, now, to, confidence, note));
  changes.push(...history(book, settings, table, cells, now.id, inTab, who));
  return { steps: [{ name: 'entry', changes }], result: { found: true, fits: true, written: true } };
}

/**
 * Only what the form changed is written. Where somebody else changed it too, a next step is joined with theirs, and
 * their confidence stays: nothing that a person typed is overwritten unasked.
 */
function wanted(entry: CheckInEntry, now: KeyResultNow, settings: Settings): { note: Cell; confidence: Cell } {
  const { before } = entry;
  const shown = writeNote(before.note, before.blocked, settings);
  const note = writeNote(entry.note, entry.blocked, settings);
  // In the table it may begin with the word of another language.
  const inTable = readNote(now.note, settings);
  const there = writeNote(inTable.text, inTable.blocked, settings);
  const [was, to] = [before.confidence ?? '', entry.confidence ?? ''];
  const { confidence } = now.row;
  return {
    note: note === shown.trim() ? now.row.note : joined(note, shown.trim(), there, now.row.note),
    confidence: to !== was && confidence === was ? to : confidence,
  };
}

/** `there` stands in the table; where it is not what the form showed, both are kept, once. */
function joined(note: string, shown: string, there: string, cell: Cell): Cell {
  if (there === shown || there === '') return note;
  return note === '' || there === note || there.startsWith(`${note} / `) ? cell : `${note} / ${there}`;
}

/** The row of the open check-in tab: filled, and looked at. */
function tabCells({ sheet, row }: InTab, now: KeyResultNow, value: Cell, confidence: Cell, note: Cell): Change[] {
  const key = { id: row.id };
  const cells: CellChange[] = [];
  const put = (column: string, to: Cell, was: Cell) => {
    if (to !== was) cells.push({ row: key, column, to, was });
  };
  if (!now.linked && value !== '') put('newValue', value, row.newValue);
  put('confidence', confidence, row.confidence);
  put('note', note, row.note);
  put('reviewed', 1, row.isReviewed ? 1 : '');
  return cells.length === 0 ? [] : [{ kind: 'cells', tab: sheet.tab.id, cells }];
}

/** What else changed in the table, then this check-in, and the trend that follows. */
function history(
  book: Book,
  settings: Settings,
  table: OkrTable,
  cells: readonly CellChange[],
  id: string,
  inTab: InTab | undefined,
  who: string,
): readonly Change[] {
  const { cycle } = table.tab;
  const day = inTab?.sheet.tab.day ?? book.today;
  const after = keyResultsNow(withCells(table, cells), settings, book.today);
  const own = after.find((row) => row.id === id);
  if (own === undefined) return [];
  const past = pastOfTable(book, table);
  const entry = entryOf(own, { day, cycle }, 'checkIn', who);
  const known = pastOf(past, id)?.checkIns.find((other) => other.day === day);
  const isNew = known === undefined || !isSameEntry(known, entry);
  const found = compare(after, past, { day: book.today, cycle }, new Set([id.toUpperCase()]));
  const entries = [...found, ...(isNew ? [entry] : [])];
  const whole = historyOf([...(book.log?.entries ?? []), ...entries], cycle);
  return [...logChanges(book, entries, after), ...trendChanges(table, whole)];
}
