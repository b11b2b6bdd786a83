/** Objectives and key results that name their parents by code. */
import { addObjective, type Draft, type Drafts, leave } from './drafts.js';
import { keyResultOf, type Table } from './key-result.js';
import { ownerInTitle, ownerText } from './people.js';
import { isPlaceholder } from './remarks.js';
import { type RowPlace, type Titled, textOfRow, titledRow } from './table-rows.js';
import { keyOf, oneLine } from './text.js';

const LEAST_RESOLVED = 0.5;

/** false where the column of parents does not name rows of this table. */
export function readByParent(table: Table, places: readonly RowPlace[], drafts: Drafts): boolean {
  const id = table.fields.attribute('id');
  const parent = table.fields.attribute('parent');
  const title = table.fields.both ?? table.fields.keyResults[0];
  if (parent === undefined || title === undefined || table.fields.objective !== undefined) return false;
  const rows = places
    .filter(({ aboveTable }) => !aboveTable)
    .map((place) => ({ place, titled: titledRow(table, place, title.column) }));
  const codes = new Map<string, number>();
  for (const { place } of rows) {
    if (id !== undefined) codes.set(keyOf(table.sheet.text(place.row, id.column)), place.row);
    // Some name the parent by its title.
    const name = keyOf(table.sheet.text(place.row, title.column));
    if (!codes.has(name)) codes.set(name, place.row);
  }
  const parents = new Map<number, number>();
  let named = 0;
  for (const { place } of rows) {
    const text = keyOf(table.sheet.text(place.row, parent.column));
    if (text === '') continue;
    named += 1;
    const of = codes.get(text);
    if (of !== undefined && of !== place.row) parents.set(place.row, of);
  }
  if (named === 0 || parents.size < named * LEAST_RESOLVED) return false;
  drafts.layouts.add('codes');
  emit(table, rows, parents, drafts);
  return true;
}

function emit(
  table: Table,
  rows: readonly { readonly place: RowPlace; readonly titled: Titled | undefined }[],
  parents: ReadonlyMap<number, number>,
  drafts: Drafts,
): void {
  const inner = new Set(parents.values());
  const levels = new Map(rows.map(({ place, titled }) => [place.row, titled?.code?.level ?? titled?.prefix.level]));
  const names = new Set(levels.values());
  // KR1 above KR1.1: where all bear one name, the parents decide alone.
  const speak = names.has('objective') && names.has('keyResult');
  const isObjective = (row: number): boolean => {
    const level = levels.get(row);
    if (speak && level !== undefined) return level === 'objective';
    return !parents.has(row) || (inner.has(row) && !(speak && level === 'keyResult'));
  };
  const byRow = new Map<number, Draft>();
  const owner = table.fields.attribute('owner');
  for (const { place, titled } of rows) {
    if (
      titled === undefined ||
      !isObjective(place.row) ||
      titled.code?.level === 'initiative' ||
      isPlaceholder(titled.text)
    )
      continue;
    const title = titled.prefix.rest;
    const cell = owner === undefined ? '' : ownerText(table.sheet.text(place.row, owner.column));
    byRow.set(
      place.row,
      addObjective(drafts, {
        title,
        owner: cell === '' ? ownerInTitle(title, table.owners) : cell,
        code: titled.code?.code ?? titled.prefix.code,
        note: '',
        row: place.row + 1,
        named: true,
      }),
    );
  }
  for (const { place, titled } of rows) {
    if (byRow.has(place.row)) continue;
    const above = byRow.get(parents.get(place.row) ?? -1);
    if (titled === undefined || isPlaceholder(titled.text))
      leave(drafts, place.row, textOfRow(table, place.row), titled === undefined ? 'noTitle' : 'placeholder');
    else if (titled.code?.level === 'initiative' || (above === undefined && parents.has(place.row)))
      leave(drafts, place.row, textOfRow(table, place.row), 'initiative');
    else if (above === undefined) leave(drafts, place.row, textOfRow(table, place.row), 'noObjective');
    else
      above.keyResults.push(
        keyResultOf(table, {
          title: oneLine(titled.prefix.rest),
          code: titled.code?.code ?? titled.prefix.code,
          row: place.row,
          column: undefined,
          piece: 0,
          pieces: 1,
        }),
      );
  }
}
