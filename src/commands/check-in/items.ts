/** What the panel's check-in shows: a person's key results, one after the other. */
import { BOOK_WORDS, fill } from '../../i18n/book/index.js';
import { type CycleHistory, pastOf } from '../../okr/check-in/history.js';
import { isoOf } from '../../okr/day.js';
import type { CheckInItem, CheckInView } from '../../panel-api/index.js';
import type { Book, CheckInRow, CheckInSheet, OkrTable, Settings } from '../../workbook/book.js';
import { isFilled, newValueOf } from '../../workbook/read-check-in.js';
import { confidenceOf, isOwnedBy, type KeyResultNow, keyResultsNow, pastOfTable, readNote, standardOf } from './now.js';
import { isDone } from './start.js';
import { trendOf } from './trends.js';

/** The open tab that a key result stands in, and its row there. */
export interface InTab {
  readonly sheet: CheckInSheet;
  readonly row: CheckInRow;
}

export function findInTab(book: Book, id: string): InTab | undefined {
  for (const sheet of [...book.checkIns].reverse()) {
    if (sheet.tab.saved) continue;
    const row = sheet.rows.find((other) => other.id.toUpperCase() === id.toUpperCase());
    if (row !== undefined) return { sheet, row };
  }
  return undefined;
}

/** The key results of a person in table order: those that are open, and those that the open tab asks for. */
function itemsOf(book: Book, settings: Settings, table: OkrTable, person: string): readonly CheckInItem[] {
  const past = pastOfTable(book, table);
  return keyResultsNow(table, settings, book.today)
    .filter((row) => isOwnedBy(row.owner, person))
    .filter((row) => !isDone(row.computed) || findInTab(book, row.id) !== undefined)
    .map((row) => itemOf(book, settings, table, past, row));
}

/** A new value that waits in the open tab while the table still holds what it held at the start; else undefined. */
export function pendingValue(row: CheckInRow, now: KeyResultNow): number | boolean | undefined {
  const typed = newValueOf(row);
  if (now.linked || now.row.current !== row.base || typed === row.base) return undefined;
  return typeof typed === 'number' || typeof typed === 'boolean' ? typed : undefined;
}

export function itemOf(
  book: Book,
  settings: Settings,
  table: OkrTable,
  past: CycleHistory,
  row: KeyResultNow,
): CheckInItem {
  const inTab = findInTab(book, row.id);
  const pending = inTab === undefined ? undefined : pendingValue(inTab.row, row);
  const current = pending ?? row.current;
  const day = dayOf(book, inTab);
  const known = pastOf(past, row.id)?.values ?? [];
  const last = known.filter((entry) => entry.day < day && entry.value !== '').pop();
  const { verdict, expected } = row.computed;
  const problem = verdict !== undefined && 'problem' in verdict ? verdict.problem : undefined;
  const words = BOOK_WORDS[settings.language];
  const { blocked, text } = readNote(row.note, settings);
  return {
    id: row.id,
    title: row.title,
    objective: row.objective,
    figures: { ...row.figures, current },
    unit: row.unit,
    shown: { start: row.show(row.start), target: row.show(row.target), current: row.show(current) },
    linked: row.linked ? row.row.formulas.current.replace(/^=/, '').replace(/\$/g, '') : null,
    last: last === undefined ? null : { shown: row.show(last.value), day: last.day },
    confidence: confidenceOf(row),
    note: text,
    blocked,
    progress: row.progress ?? null,
    status: verdict !== undefined && 'status' in verdict ? verdict.status : null,
    problem: problem === undefined ? null : fill(words.problem[problem][0] ?? '', {}),
    expected: expected ?? null,
    trend: trendOf(past, row.id),
    reviewed: isReviewed(inTab, past, row, day),
    conflict: inTab === undefined ? null : conflictOf(inTab.row, row),
    show: { tab: table.tab.id, id: row.id, column: 'current' },
  };
}

/** Entries count for the day of the open tab, else for today. */
function dayOf(book: Book, inTab: InTab | undefined): string {
  return inTab?.sheet.tab.day ?? book.today;
}

/** Filled in in the open tab, or written down for that day already. */
function isReviewed(inTab: InTab | undefined, past: CycleHistory, row: KeyResultNow, day: string): boolean {
  if (inTab !== undefined && isFilled(inTab.row)) return true;
  return pastOf(past, row.id)?.checkIns.some((entry) => entry.day === day) ?? false;
}

/** Somebody typed into the table, and another value into the tab, since the check-in began. */
function conflictOf(row: CheckInRow, now: KeyResultNow): CheckInItem['conflict'] {
  const tab = newValueOf(row);
  const table = now.row.current;
  if (tab === undefined || now.linked || tab === table || table === row.base) return null;
  const { updated } = now.row;
  return {
    table,
    tableShown: now.show(table),
    tab,
    tabShown: now.show(tab),
    day: typeof updated === 'number' ? isoOf(updated) : null,
  };
}

export function checkInView(book: Book, settings: Settings, table: OkrTable, person: string): CheckInView {
  const items = itemsOf(book, settings, table, person);
  const sheets = book.checkIns.filter(({ tab }) => !tab.saved);
  const own = sheets.find(({ rows }) => rows.some(({ id }) => items.some((item) => item.id === id)));
  const sheet = own ?? sheets[sheets.length - 1];
  return {
    person,
    cycle: table.tab.cycle,
    today: book.today,
    day: sheet?.tab.day ?? book.today,
    tab: sheet === undefined ? null : { id: sheet.tab.id, name: sheet.tab.name },
    table: { id: table.tab.id, name: table.tab.name },
    standard: standardOf(book, table, settings),
    items,
  };
}
