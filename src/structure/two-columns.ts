/** Objectives in one column, key results in another or in several. */
import { leads, objectiveIn, shareOwners, type Titles } from './block-owners.js';
import type { Column } from './columns.js';
import { addKeyResult, addObjective, type Draft, type Drafts, leave } from './drafts.js';
import { piecesOf } from './in-cell.js';
import { keyResultOf, type Table } from './key-result.js';
import { leftOverCode, readLooseRow } from './loose-rows.js';
import { ownerText } from './people.js';
import { prefixOf } from './prefix.js';
import { isPlaceholder } from './remarks.js';
import { type RowPlace, textOfRow } from './table-rows.js';
import { keyOf } from './text.js';

export function readTwoColumns(
  table: Table,
  places: readonly RowPlace[],
  drafts: Drafts,
  forced: ReadonlySet<number>,
): void {
  const { fields, sheet } = table;
  const { objective } = fields;
  const owner = fields.attribute('objectiveOwner') ?? fields.attribute('owner');
  const rows = places.map(
    (place): Titles => ({
      place,
      objective: objective === undefined ? '' : sheet.text(place.row, objective.column),
      keyResults: fields.keyResults
        .map((column) => ({ column, text: sheet.text(place.row, column.column) }))
        .filter(({ text }) => text !== ''),
      // One line for each key result in the cell is no owner of the objective.
      owner:
        owner === undefined || /\n/.test(sheet.text(place.row, owner.column))
          ? ''
          : ownerText(sheet.text(place.row, owner.column)),
    }),
  );
  const both = rows.filter(({ objective: title, keyResults }) => title !== '' && keyResults.length > 0);
  const titled = rows.filter(({ keyResults }) => keyResults.length > 0);
  const titles = both.map(({ objective: title }) => keyOf(title));
  const isRepeated = both.length > titled.length * 0.6 && new Set(titles).size < titles.length;
  const isList = titled.length > 0 && both.length >= titled.length * 0.9 && new Set(titles).size === titles.length;
  const isWide = fields.keyResults.length > 1;
  const splits = isRepeated && leads(table, rows);
  drafts.layouts.add(isWide ? 'wide' : isRepeated ? 'repeated' : both.length > 0 ? 'firstRow' : 'band');

  const known = new Map<string, Draft>();
  let last: Draft | undefined;
  for (const row of rows) {
    const { place } = row;
    const isForced = forced.has(place.row);
    const left = isForced ? undefined : leftOverCode(table, row);
    if (left !== undefined) {
      leave(drafts, place.row, textOfRow(table, place.row), left);
      continue;
    }
    if (row.objective === '' && row.keyResults.length === 0) {
      last = readLooseRow(table, place, drafts, isForced) ?? last;
      continue;
    }
    if (row.objective !== '') {
      const [first = row.objective, ...inside] = splitObjective(row.objective);
      const prefix = prefixOf(first);
      if (prefix.level === 'keyResult' && row.keyResults.length === 0) {
        addTo(last, drafts, table, place.row, undefined, [row.objective]);
        continue;
      }
      const key = `${keyOf(prefix.rest)}|${splits ? row.owner : ''}`;
      const earlier = isRepeated
        ? known.get(key)
        : last !== undefined &&
            isSame(last, prefix.rest, row, owner !== undefined && owner.column < (objective?.column ?? 0))
          ? last
          : undefined;
      if (earlier !== undefined) last = earlier;
      else {
        last = addObjective(drafts, {
          ...objectiveIn(table, row, splits || isList),
          title: titleOf(prefix.level, prefix.family, prefix.rest, first),
          code: codeFor(table, row, prefix.code),
          named: prefix.level !== undefined,
        });
        known.set(key, last);
      }
      if (inside.length > 0) addTo(last, drafts, table, place.row, undefined, inside);
    }
    for (const { column, text } of row.keyResults)
      addTo(last, drafts, table, place.row, column, piecesOf(text, isList), drafts.layouts);
  }
  shareOwners(table, rows, drafts);
}

/** A title that stands there once more goes on with its objective, unless somebody else who stands in front of it owns it. */
const isSame = (last: Draft, title: string, row: Titles, ownersLead: boolean): boolean =>
  keyOf(last.title) === keyOf(title) &&
  row.keyResults.length > 0 &&
  (!ownersLead || last.owner === '' || row.owner === '' || last.owner === row.owner);

/** The number in front of an objective is its code; without one it is the title as it stands. */
const titleOf = (level: string | undefined, family: string | undefined, rest: string, text: string): string =>
  level !== undefined || (family !== undefined && family !== 'bare') ? rest : text;

const codeFor = (table: Table, row: Titles, code: string): string => {
  const id = table.fields.attribute('id');
  return code !== '' || id === undefined || row.keyResults.length > 0
    ? code
    : table.sheet.text(row.place.row, id.column);
};

/** An objective's cell that goes on with its key results. */
function splitObjective(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findIndex((line, index) => index > 0 && prefixOf(line).level === 'keyResult');
  return at < 0 ? [lines.join(' ')] : [lines.slice(0, at).join(' '), ...lines.slice(at)];
}

function addTo(
  last: Draft | undefined,
  drafts: Drafts,
  table: Table,
  row: number,
  column: Column | undefined,
  pieces: readonly string[],
  layouts?: Set<string>,
): void {
  if (pieces.length > 1) layouts?.add('inCell');
  for (const [piece, text] of pieces.entries()) {
    if (isPlaceholder(text)) {
      if (pieces.length === 1 && column === undefined) leave(drafts, row, text, 'placeholder');
      continue;
    }
    const prefix = prefixOf(text);
    if (prefix.level === 'initiative') {
      leave(drafts, row, text, 'initiative');
      continue;
    }
    const isMarked = prefix.level !== undefined || (prefix.family !== undefined && prefix.family !== 'bare');
    const id = table.fields.attribute('id');
    const code = isMarked ? prefix.code : id === undefined || pieces.length > 1 ? '' : table.sheet.text(row, id.column);
    const keyResult = keyResultOf(table, {
      title: isMarked ? prefix.rest : text,
      code,
      row,
      column,
      piece,
      pieces: pieces.length,
    });
    if (last === undefined) addKeyResult(drafts, keyResult);
    else last.keyResults.push({ ...keyResult, title: keyResult.title.replace(/\s+/g, ' ').trim() });
  }
}
