/** The before-images of changes, as the journal keeps them. */
import { BOOKKEEPING, type CellChange, type Change } from '../workbook/changes.js';
import type { CellEntry, Entry } from '../workbook/journal.js';
import type { Put } from '../workbook/spec.js';

const KEY_COLUMNS = ['id', 'owner', 'cycle'];

/** Cells that people see and count; the rest is our own bookkeeping. */
export function isSeen({ row, column }: CellChange): boolean {
  return !BOOKKEEPING.includes(column) && !('id' in row && row.id === 'nextId');
}

/** Before-images of a change. IDs are never used twice, so their counter is not put back. A row without an ID is named by the one that the same list gives it. */
export function entriesOf(change: Change): readonly Entry[] {
  if (change.kind === 'makeTab') {
    const { role, cycle, day, team, name } = change.spec;
    const checkIn = day === undefined ? {} : { day, team: team ?? '' };
    return [{ kind: 'tab', role, cycle, name, ...checkIn }];
  }
  if (change.kind === 'moveRow') {
    return [{ kind: 'move', tab: change.tab, row: change.row, below: change.was }];
  }
  if (change.kind === 'append') {
    return change.rows.flatMap((row): Entry[] => {
      const owner = String(row.get('owner') ?? '');
      const cells = [...row].flatMap(([column, now]): Entry[] =>
        now === '' ? [] : [{ kind: 'cell', tab: change.tab, row: owner, column, was: '', now }],
      );
      return [{ kind: 'row', tab: change.tab, row: owner }, ...cells];
    });
  }
  if (change.kind !== 'cells' && change.kind !== 'cycles') return [];
  if ('isRecord' in change) return [];
  const ids = new Map<CellChange['row'], string>();
  for (const { row, column, to } of change.cells) {
    if (!('id' in row) && KEY_COLUMNS.includes(column)) ids.set(row, String(to));
  }
  const kept = change.cells.filter(({ row }) => !('id' in row && row.id === 'nextId'));
  return kept.flatMap(({ row, column, to, was, format, wasFormat }): Entry[] => {
    const id = 'id' in row ? row.id : ids.get(row);
    if (id === undefined) return [];
    const formats = format === undefined ? {} : { nowFormat: format, wasFormat: wasFormat ?? '' };
    const table = change.kind === 'cycles' ? { table: 'cycles' as const } : {};
    return [{ kind: 'cell', tab: change.tab, row: id, column, was, now: to, ...formats, ...table }];
  });
}

/**
 * What several runs of one action did, as one: a cell that the first run found and the second wrote again goes back to
 * what the first one found.
 */
export function joined(entries: readonly Entry[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key =
      entry.kind === 'cell' ? cellName(entry) : entry.kind === 'language' ? entry.kind : JSON.stringify(entry);
    const before = found.get(key);
    if (entry.kind !== 'cell' || before?.kind !== 'cell') found.set(key, entry);
    // Where somebody typed between the two, it goes back to that.
    else if (isSamePut(before.now, entry.was))
      found.set(key, { ...before, ...entry, was: before.was, ...formatOf(before) });
    else found.set(key, entry);
  }
  return [...found.values()];
}

const isSamePut = (a: Put, b: Put): boolean => JSON.stringify(a) === JSON.stringify(b);
const formatOf = ({ wasFormat }: CellEntry) => (wasFormat === undefined ? {} : { wasFormat });

/** How many cells that people see the first list names and the second does not. */
export function seenAnew(entries: readonly Entry[], others: readonly Entry[]): number {
  const known = new Set(others.flatMap((entry) => (entry.kind === 'cell' ? [cellName(entry)] : [])));
  return entries.filter((entry) => {
    return entry.kind === 'cell' && !BOOKKEEPING.includes(entry.column) && !known.has(cellName(entry));
  }).length;
}

const cellName = ({ tab, table, row, column }: CellEntry): string =>
  JSON.stringify([tab, table ?? '', row.toUpperCase(), column]);
