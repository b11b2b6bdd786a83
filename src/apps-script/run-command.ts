/**
 * Runs a writing command: reads the book, asks the command what to change, keeps a before-image, applies the changes,
 * and looks whether rows moved meanwhile. If they did, the command runs again on what stands there now, so that the
 * result is the one that the same edit before the command would have given.
 */
import type { ActionCode, Receipt } from '../panel-api.js';
import type { Book } from '../workbook/book.js';
import type { CellChange, Change, Plan } from '../workbook/changes.js';
import type { Entry, Journal } from '../workbook/journal.js';
import { applyChange, TabGone } from './apply.js';
import { keepJournal } from './keep-journal.js';
import { withLock } from './lock.js';
import { readBook, type Scope } from './read-book.js';
import type { Services } from './services.js';
import { tableShape } from './table-shape.js';

/** People go on working while a command runs; more than three times in a row they do not outrun it. */
const ROUNDS = 3;

export interface Ran<T> {
  readonly result: T;
  readonly receipt: Receipt;
  /** The book as the last round read it, before its changes. */
  readonly book: Book;
}

export interface Action<T> {
  readonly code: ActionCode;
  readonly scope: Scope;
  /** What it was asked, so that a cut-off run can be finished. */
  readonly input: string;
  readonly plan: (book: Book) => Plan<T>;
}

export function runCommand<T>(services: Services, action: Action<T>): Ran<T> {
  return withLock(services, () => {
    let written = 0;
    let skipped: readonly CellChange[] = [];
    let entries: readonly Entry[] = [];
    for (let round = 1; ; round += 1) {
      const book = readBook(services, { ...action.scope, journal: true });
      if (round === 1) entries = continued(book.journal, action);
      const { steps, result } = action.plan(book);
      const changes = steps.flatMap((step) => step.changes);
      const planned = changes.flatMap(entriesOf);
      if (changes.length > 0 && (planned.length > 0 || round === 1)) {
        entries = [...entries, ...planned];
        if (entries.length > 0) keepJournal(services, book, journalOf(action, book, entries, 'running'));
      }
      const shape = tableShape(book.tables);
      for (const change of changes) {
        const done = apply(services, book, change);
        written += done.written.length;
        skipped = round === 1 ? [...skipped, ...done.skipped] : skipped;
      }
      const settled = changes.length === 0 || round === ROUNDS || !moved(services, book, shape);
      if (!settled) continue;
      if (entries.length > 0) keepJournal(services, book, journalOf(action, book, entries, 'done'));
      const tabs = [...new Set(changes.flatMap((change) => ('tab' in change ? [nameOf(book, change.tab)] : [])))];
      return { result, receipt: { cells: written, tabs, skipped: skipped.length }, book };
    }
  });
}

function apply(services: Services, book: Book, change: Change): ReturnType<typeof applyChange> {
  try {
    return applyChange(services, change);
  } catch (error) {
    if (error instanceof TabGone) throw new TabGone(error.tab, nameOf(book, error.tab));
    throw error;
  }
}

const nameOf = (book: Book, tab: number): string => book.tabs.find(({ id }) => id === tab)?.name ?? '';

/** Entries of a run of the same action that was cut off: they are undone together with this one. */
function continued<T>(journal: Journal | undefined, action: Action<T>): readonly Entry[] {
  return journal?.state === 'running' && journal.action === action.code ? journal.entries : [];
}

function journalOf<T>(action: Action<T>, book: Book, entries: readonly Entry[], state: Journal['state']): Journal {
  return { action: action.code, state, day: book.today, time: book.time, input: action.input, entries };
}

/** Whether rows of an OKR table moved, came or went since the book was read. */
function moved(services: Services, book: Book, shape: string): boolean {
  if (book.tables.length === 0) return false;
  const now = readBook(services, { tables: true, people: false, journal: false, names: false });
  return tableShape(now.tables) !== shape;
}

/** Before-images of a change. A row without an ID is named by the one that the same list gives it. */
export function entriesOf(change: Change): readonly Entry[] {
  if (change.kind === 'makeTab') {
    return [{ kind: 'tab', role: change.spec.role, cycle: change.spec.cycle, name: change.spec.name }];
  }
  if (change.kind === 'moveRow') {
    return [{ kind: 'move', tab: change.tab, row: change.row, below: change.was }];
  }
  if (change.kind !== 'cells' && change.kind !== 'cycles') return [];
  const ids = new Map<CellChange['row'], string>();
  for (const { row, column, to } of change.cells) {
    if (!('id' in row) && KEY_COLUMNS.includes(column)) ids.set(row, String(to));
  }
  return change.cells.flatMap(({ row, column, to, was, format, wasFormat }): Entry[] => {
    const id = 'id' in row ? row.id : ids.get(row);
    if (id === undefined) return [];
    const formats = format === undefined ? {} : { nowFormat: format, wasFormat: wasFormat ?? '' };
    const table = change.kind === 'cycles' ? { table: 'cycles' as const } : {};
    return [{ kind: 'cell', tab: change.tab, row: id, column, was, now: to, ...formats, ...table }];
  });
}

const KEY_COLUMNS = ['id', 'owner', 'cycle'];
