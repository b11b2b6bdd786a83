/** Undo of people who were added to the list: their row is emptied, unless somebody has typed into it since. */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { sameCell } from '../okr/cell.js';
import type { Book, Person } from '../workbook/book.js';
import type { CellChange, Change } from '../workbook/changes.js';
import type { CellEntry, Entry, RowEntry } from '../workbook/journal.js';

interface AddedPeople {
  readonly changes: readonly Change[];
  readonly cells: number;
  /** Owners whose row stays. */
  readonly kept: readonly string[];
  /** Whether a cell belongs to one of these rows: it goes or stays with all of it. */
  isTheirs(entry: CellEntry): boolean;
}

export function addedPeople(book: Book, entries: readonly Entry[]): AddedPeople {
  const rows = entries.filter((entry): entry is RowEntry => entry.kind === 'row');
  const isTheirs = (cell: CellEntry) => rows.some(({ tab, row }) => tab === cell.tab && row === cell.row);
  const changes: Change[] = [];
  const kept: string[] = [];
  let cells = 0;
  for (const { tab, row } of rows) {
    const person = book.people?.people.find(({ owner }) => sameCell(owner, row));
    if (person === undefined) continue;
    const written = entries.filter((entry): entry is CellEntry => {
      return entry.kind === 'cell' && entry.tab === tab && entry.row === row;
    });
    const now = cellsOf(book, person);
    if (!written.every(({ column, now: put }) => now.get(column) === put) || hasMore(now, written)) {
      kept.push(person.owner);
      continue;
    }
    const clear = [...now].flatMap(([column, was]): CellChange[] =>
      was === '' ? [] : [{ row: { id: person.owner }, column, to: '', was }],
    );
    cells += clear.length;
    // The name goes last: the rest of the row is found by it.
    for (const isName of [false, true]) {
      const part = clear.filter(({ column }) => (column === 'owner') === isName);
      if (part.length > 0) changes.push({ kind: 'cells', tab, cells: part });
    }
  }
  return { changes, cells, kept, isTheirs };
}

/** Whether the row holds something that was not written with it. A journal of an earlier version names no cells. */
function hasMore(now: ReadonlyMap<string, string>, written: readonly CellEntry[]): boolean {
  const known = new Set(written.map(({ column }) => column));
  return known.size > 0 && [...now].some(([column, text]) => text !== '' && !known.has(column));
}

function cellsOf(book: Book, { owner, kind, belongsTo, email, role }: Person): ReadonlyMap<string, string> {
  const words = BOOK_WORDS[book.settings?.language ?? 'en'];
  return new Map([
    ['owner', owner],
    ['kind', kind === undefined ? '' : words.peopleKind[kind]],
    ['belongsTo', belongsTo],
    ['email', email],
    ['role', role === undefined ? '' : words.peopleRole[role]],
  ]);
}
