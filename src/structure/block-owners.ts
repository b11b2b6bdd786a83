/** Who owns an objective, where objectives and key results stand in columns of their own. */
import type { Column } from './columns.js';
import type { Drafts } from './drafts.js';
import type { Table } from './key-result.js';
import { ownerInTitle } from './people.js';
import type { RowPlace } from './table-rows.js';
import { keyOf } from './text.js';

/** One row: what stands under objective, key result and owner. */
export interface Titles {
  readonly place: RowPlace;
  readonly objective: string;
  readonly keyResults: readonly { readonly column: Column; readonly text: string }[];
  readonly owner: string;
}

export function objectiveIn(
  table: Table,
  row: Titles,
  splits: boolean,
): { owner: string; note: string; row: number; title: string } {
  const own = table.fields.attribute('objectiveOwner');
  const isBand = row.keyResults.length === 0;
  const isWideRow = table.fields.keyResults.length > 1;
  const cell = own !== undefined || isBand || splits || isWideRow || leadsOwner(table) ? row.owner : '';
  const note = isBand
    ? table.fields
        .all('note')
        .map(({ column }) => table.sheet.text(row.place.row, column))
        .filter((text) => text !== '')
        .join('\n')
    : '';
  return {
    owner: cell === '' ? ownerInTitle(row.objective, table.owners) : cell,
    note,
    row: row.place.row + 1,
    title: row.objective,
  };
}

/** The owner stands left of the objective, once for each. */
function leadsOwner({ fields }: Table): boolean {
  const owner = fields.attribute('owner');
  return (
    owner !== undefined &&
    fields.objective !== undefined &&
    owner.column < fields.objective.column &&
    owner.profile.density <= fields.objective.profile.density + 0.01 &&
    owner.profile.density < 0.75
  );
}

/** Whether owners come first and objectives below them, so that one title under two owners is two objectives. */
export function leads(table: Table, rows: readonly Titles[]): boolean {
  const { objective } = table.fields;
  const owner = table.fields.attribute('objectiveOwner') ?? table.fields.attribute('owner');
  if (owner === undefined || objective === undefined || owner.column > objective.column) return false;
  const pairs = new Map<string, number>();
  for (const row of rows)
    if (row.objective !== '')
      pairs.set(`${keyOf(row.objective)}|${row.owner}`, (pairs.get(`${keyOf(row.objective)}|${row.owner}`) ?? 0) + 1);
  const counts = [...pairs.values()];
  return counts.reduce((sum, count) => sum + count, 0) >= counts.length * 1.5;
}

/** An owner on the first row of each block only, or merged over it, is the owner of the block. */
export function shareOwners(table: Table, rows: readonly Titles[], drafts: Drafts): void {
  const column = table.fields.attribute('owner');
  if (
    column === undefined ||
    table.fields.keyResults.length > 1 ||
    table.fields.attribute('objectiveOwner') !== undefined
  )
    return;
  const first = rows.filter(({ objective, keyResults }) => objective !== '' && keyResults.length > 0);
  const later = rows.filter(({ objective, keyResults }) => objective === '' && keyResults.length > 0);
  const isBlock =
    first.length > 1 &&
    later.length > 1 &&
    first.every(({ owner }) => owner !== '') &&
    later.every(({ owner }) => owner === '');
  if (!isBlock) return;
  for (const draft of drafts.objectives) {
    const owner = draft.keyResults[0]?.owner ?? '';
    if (draft.owner === '') draft.owner = owner;
    for (const [at, keyResult] of draft.keyResults.entries())
      if (keyResult.owner === '') draft.keyResults[at] = { ...keyResult, owner };
  }
}
