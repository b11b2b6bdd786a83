/** Undo last action: puts back what the journal holds, where nobody has typed since. */

import { BOOK_WORDS } from '../i18n/book/index.js';
import type { UndoReport } from '../panel-api/index.js';
import type { Book, TabInfo } from '../workbook/book.js';
import { BOOKKEEPING, type CellChange, type Change, type Step } from '../workbook/changes.js';
import type { CellEntry, Journal, RowEntry, TabEntry } from '../workbook/journal.js';
import { tabSignature } from '../workbook/signature.js';

export interface UndoPlan {
  readonly steps: readonly Step[];
  readonly cells: number;
  readonly tabsRemoved: readonly string[];
  /** Tabs that the action made and that somebody has typed into since: they stay. */
  readonly tabsKept: readonly string[];
}

/** Whether a cell names its row: the ID in an OKR tab, the owner in People, the name of a cycle. */
function isOwnName(book: Book, { tab, column, table }: CellEntry): boolean {
  if (table === 'cycles') return column === 'cycle';
  return column === (book.people?.tab.id === tab ? 'owner' : 'id');
}

/** What undoing the journal's action changes. */
export function planUndo(book: Book, journal: Journal): UndoPlan {
  const cells = journal.entries.filter((entry): entry is CellEntry => entry.kind === 'cell');
  const steps: Step[] = [];
  // A row's own name goes last: everything else in the row is found by it.
  for (const own of [false, true]) {
    const part = cells.filter((entry) => (isOwnName(book, entry) && entry.was === '') === own);
    steps.push(...byTab(part));
  }
  for (const entry of journal.entries) {
    if (entry.kind === 'row') steps.push(...clearPerson(book, entry));
    if (entry.kind !== 'move') continue;
    const change: Change = { kind: 'moveRow', tab: entry.tab, row: entry.row, below: entry.below, was: '', ids: [] };
    steps.push({ name: 'move', changes: [change] });
  }
  const tabs = journal.entries.filter((entry): entry is TabEntry => entry.kind === 'tab');
  const removed: string[] = [];
  const kept: string[] = [];
  const isTyped = (entry: TabEntry) => entry.signature !== undefined && entry.signature !== tabSignature(book, entry);
  // A table that somebody has typed into needs Settings and People to compute.
  const needed = tabs.some((entry) => entry.role === 'okr' && isTyped(entry));
  for (const entry of [...tabs].reverse()) {
    const tab = book.tabs.find((other) => isSame(other, entry));
    if (tab === undefined || entry.role === 'undo') continue;
    if (isTyped(entry) || (needed && (entry.role === 'settings' || entry.role === 'people'))) kept.push(entry.name);
    else {
      steps.push({ name: entry.role, changes: [{ kind: 'deleteTab', tab: tab.id }] });
      removed.push(entry.name);
    }
  }
  const seen = cells.filter(({ column }) => !BOOKKEEPING.includes(column)).length;
  return { steps, cells: seen, tabsRemoved: removed, tabsKept: kept };
}

const isSame = (tab: TabInfo, { role, cycle, day = '', team = '' }: TabEntry): boolean =>
  tab.role === role && tab.cycle === cycle && tab.day === day && tab.team === team;

/** Empties the row of a person that the action added; their name goes last. */
function clearPerson(book: Book, entry: RowEntry): readonly Step[] {
  const words = BOOK_WORDS[book.settings?.language ?? 'en'];
  const person = book.people?.people.find(({ owner }) => owner === entry.row);
  if (person === undefined) return [];
  const kind = person.kind === undefined ? '' : words.peopleKind[person.kind];
  const role = person.role === undefined ? '' : words.peopleRole[person.role];
  const row = { id: person.owner };
  const clear = (column: string, was: string): CellChange => ({ row, column, to: '', was });
  const rest = [clear('kind', kind), clear('belongsTo', person.belongsTo), clear('role', role)];
  const cells = (list: readonly CellChange[]): Step => {
    return {
      name: 'person',
      changes: [{ kind: 'cells', tab: entry.tab, cells: list.filter(({ was }) => was !== '') }],
    };
  };
  return [cells(rest), cells([clear('owner', person.owner)])];
}

function byTab(cells: readonly CellEntry[]): readonly Step[] {
  const groups = new Map<string, { tab: number; table: 'cycles' | undefined; cells: CellChange[] }>();
  for (const { tab, row, column, was, now, wasFormat, nowFormat, table } of cells) {
    const key = `${tab} ${table ?? ''}`;
    const group = groups.get(key) ?? { tab, table, cells: [] };
    const formats = wasFormat === undefined ? {} : { format: wasFormat, wasFormat: nowFormat ?? '' };
    group.cells.push({ row: { id: row }, column, to: was, was: now, ...formats });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ tab, table, cells: changes }): Step => {
    return { name: 'cells', changes: [{ kind: table ?? 'cells', tab, cells: changes }] };
  });
}

/** How a kept cell is named: the row's ID and the column. */
export function reportUndo(journal: Journal, plan: UndoPlan, skipped: readonly CellChange[]): UndoReport {
  const kept = skipped
    .filter(({ column }) => !BOOKKEEPING.includes(column))
    .map(({ row, column }) => `${'id' in row ? row.id : ''} ${column}`);
  return {
    action: journal.action,
    cells: plan.cells - kept.length,
    of: plan.cells,
    tabsRemoved: plan.tabsRemoved,
    kept: [...plan.tabsKept, ...kept],
  };
}

/** Whether there is anything to undo. */
export function canUndo(journal: Journal | undefined): journal is Journal {
  return journal !== undefined && journal.state !== 'undone' && journal.entries.length > 0;
}
