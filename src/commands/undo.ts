/** Undo last action: puts back what the journal holds, where nobody has typed since. */

import { BOOK_WORDS } from '../i18n/book/index.js';
import { sameCell } from '../okr/cell.js';
import type { UndoReport } from '../panel-api/index.js';
import type { Book, TabInfo, TableRow } from '../workbook/book.js';
import { BOOKKEEPING, type CellChange, type Change } from '../workbook/changes.js';
import type { CellEntry, Journal, MoveEntry, TabEntry } from '../workbook/journal.js';
import { tabSignature } from '../workbook/signature.js';
import type { Put } from '../workbook/spec.js';
import { addedPeople } from './undo-people.js';

export interface UndoPlan {
  readonly changes: readonly Change[];
  /** Cells that go back, those included that stand as they were already. */
  readonly cells: number;
  /** Rows that go back to their place. */
  readonly rows: number;
  readonly tabsRemoved: readonly string[];
  /** Tabs and people that the action made and that somebody has typed into since: they stay. */
  readonly kept: readonly string[];
}

/** Whether a cell names its row: the ID in an OKR tab, the owner in People, the name of a cycle. */
function isOwnName(book: Book, { tab, column, table }: CellEntry): boolean {
  if (table === 'cycles') return column === 'cycle';
  return column === (book.people?.tab.id === tab ? 'owner' : 'id');
}

/** What undoing the journal's action changes. What stood in a tab or a row that is gone by now is gone with it. */
export function planUndo(book: Book, journal: Journal): UndoPlan {
  const there = journal.entries.filter((entry) => {
    return entry.kind === 'tab' || book.tabs.some(({ id }) => id === entry.tab);
  });
  const added = addedPeople(book, there);
  const cells = there.filter((entry): entry is CellEntry => {
    return entry.kind === 'cell' && !added.isTheirs(entry) && !isRowGone(book, entry);
  });
  const open = cells.filter((entry) => !isBack(book, entry));
  // A row's own name goes last: everything else in the row is found by it.
  const isLast = (entry: CellEntry) => isOwnName(book, entry) && entry.was === '';
  const moves = there.filter((entry): entry is MoveEntry => entry.kind === 'move' && isMovable(book, entry));
  const tabs = planTabs(book, journal);
  return {
    changes: [
      ...byTab(open.filter((entry) => !isLast(entry))),
      ...byTab(open.filter(isLast)),
      ...added.changes,
      ...moves.map(({ tab, row, below }): Change => ({ kind: 'moveRow', tab, row, below, was: '', ids: [] })),
      ...tabs.changes,
    ],
    cells: cells.filter(({ column }) => !BOOKKEEPING.includes(column)).length + added.cells,
    rows: moves.length,
    tabsRemoved: tabs.removed,
    kept: [...tabs.kept, ...added.kept],
  };
}

function planTabs(book: Book, journal: Journal) {
  const tabs = journal.entries.filter((entry): entry is TabEntry => entry.kind === 'tab');
  const [changes, removed, kept]: [Change[], string[], string[]] = [[], [], []];
  const isTyped = (entry: TabEntry) => entry.signature !== undefined && entry.signature !== tabSignature(book, entry);
  // A table that somebody has typed into needs Settings and People to compute.
  const needed = tabs.some((entry) => entry.role === 'okr' && isTyped(entry));
  for (const entry of [...tabs].reverse()) {
    const tab = book.tabs.find((other) => isSame(other, entry));
    if (tab === undefined || entry.role === 'undo') continue;
    if (isTyped(entry) || (needed && (entry.role === 'settings' || entry.role === 'people'))) kept.push(entry.name);
    else {
      changes.push({ kind: 'deleteTab', tab: tab.id });
      removed.push(entry.name);
    }
  }
  return { changes, removed, kept };
}

const isSame = (tab: TabInfo, { role, cycle, day = '', team = '' }: TabEntry): boolean =>
  tab.role === role && tab.cycle === cycle && tab.day === day && tab.team === team;

const rowsOf = (book: Book, tab: number) => book.tables.find((table) => table.tab.id === tab)?.rows;

function rowIn(book: Book, tab: number, id: string): TableRow | undefined {
  return rowsOf(book, tab)?.find((row) => sameCell(row.id, id));
}

function isRowGone(book: Book, entry: CellEntry): boolean {
  const { tab, row, table, was } = entry;
  // An ID that took the place of another: where it is not found, somebody typed a third one.
  if (table !== undefined || (isOwnName(book, entry) && was !== '')) return false;
  if (book.people?.tab.id === tab) return !book.people.people.some(({ owner }) => sameCell(owner, row));
  return rowsOf(book, tab) !== undefined && rowIn(book, tab, row) === undefined;
}

const isMovable = (book: Book, { tab, row, below }: MoveEntry): boolean =>
  rowIn(book, tab, row) !== undefined && (below === '' || rowIn(book, tab, below) !== undefined);

/** A cell that holds what it held needs no write: an undo that goes on leaves out what is done. */
function isBack(book: Book, { tab, row: id, column, was, wasFormat, table }: CellEntry): boolean {
  const row = table === undefined && wasFormat === undefined ? rowIn(book, tab, id) : undefined;
  if (row === undefined) return false;
  const formula = (row.formulas as Readonly<Record<string, string>>)[column] ?? '';
  const now = formula === '' ? (row as unknown as Readonly<Record<string, Put>>)[column] : { formula };
  return now !== undefined && typeof now !== 'object' && now === was;
}

function byTab(cells: readonly CellEntry[]): readonly Change[] {
  const groups = new Map<string, { tab: number; table: 'cycles' | undefined; cells: CellChange[] }>();
  for (const { tab, row, column, was, now, wasFormat, nowFormat, table } of cells) {
    const key = `${tab} ${table ?? ''}`;
    const group = groups.get(key) ?? { tab, table, cells: [] };
    const formats = wasFormat === undefined ? {} : { format: wasFormat, wasFormat: nowFormat ?? '' };
    group.cells.push({ row: { id: row }, column, to: was, was: now, ...formats });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ tab, table, cells: changes }): Change => {
    return { kind: table ?? 'cells', tab, cells: changes };
  });
}

/** A cell that was left alone because somebody has typed into it since. */
export interface LeftAlone {
  readonly tab: number;
  readonly table: 'cells' | 'cycles';
  readonly cell: CellChange;
}

export function reportUndo(
  book: Book,
  journal: Journal,
  plan: UndoPlan,
  left: readonly LeftAlone[],
  guarded: readonly LeftAlone[],
): UndoReport {
  const [kept, shut] = [left, guarded].map((cells) => {
    return cells.filter(({ cell }) => !BOOKKEEPING.includes(cell.column)).map((cell) => keptName(book, cell));
  }) as [string[], string[]];
  return {
    action: journal.action,
    cells: plan.cells - kept.length - shut.length,
    of: plan.cells,
    rows: plan.rows,
    tabsRemoved: plan.tabsRemoved,
    kept: [...plan.kept, ...kept],
    guarded: shut,
  };
}

/** A cell by its row's ID and the code of its column; in Settings as the words stand there. */
function keptName({ settings }: Book, { tab, table, cell: { row, column } }: LeftAlone): string {
  const id = 'id' in row ? row.id : '';
  const words = BOOK_WORDS[settings?.language ?? 'en'];
  if (tab !== settings?.tab.id) return `${id} ${column}`;
  if (table === 'cells') return words.setting[id as keyof typeof words.setting]?.[0] ?? id;
  return `${id}, ${words.settings[column as keyof typeof words.settings] ?? column}`;
}

/** Whether there is anything to undo. */
export function canUndo(journal: Journal | undefined): journal is Journal {
  return journal !== undefined && journal.state !== 'undone' && journal.entries.length > 0;
}

/** Cells and rows that an undo would put back. */
export function undoCount({ entries }: Journal): number {
  return entries.filter((entry) => {
    return entry.kind === 'move' || (entry.kind === 'cell' && !BOOKKEEPING.includes(entry.column));
  }).length;
}
