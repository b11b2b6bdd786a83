/** Objectives in one column, key results in another or in several. */
import type { Column } from './columns.js';
import { addKeyResult, addObjective, type Draft, type Drafts, leave } from './drafts.js';
import { piecesOf } from './in-cell.js';
import { keyResultOf, type Table } from './key-result.js';
import { ownerInTitle, ownerText } from './people.js';
import { levelWord, prefixOf } from './prefix.js';
import { isPlaceholder, isRemark, isSummary } from './remarks.js';
import { type RowPlace, textOfRow, titledRow, trackedCells } from './table-rows.js';
import { keyOf } from './text.js';

interface Titles {
  readonly place: RowPlace;
  readonly objective: string;
  readonly keyResults: readonly { readonly column: Column; readonly text: string }[];
  readonly owner: string;
}

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
      owner: owner === undefined ? '' : ownerText(sheet.text(place.row, owner.column)),
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
        : last !== undefined && keyOf(last.title) === keyOf(prefix.rest) && row.keyResults.length > 0
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

function objectiveIn(
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
function leads(table: Table, rows: readonly Titles[]): boolean {
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

function leftOverCode(
  table: Table,
  { objective, keyResults, place }: Titles,
): 'summary' | 'comment' | 'placeholder' | 'title' | 'initiative' | undefined {
  const [keyResult] = keyResults;
  const text = keyResult?.text ?? objective;
  if (
    place.aboveTable &&
    !(keyResult === undefined && prefixOf(objective).level === 'objective' && !isPlaceholder(objective))
  )
    return 'title';
  if (text === '') return undefined;
  const [type] = table.fields.all('type');
  if (type !== undefined && levelWord(table.sheet.text(place.row, type.column)) === 'initiative') return 'initiative';
  const isAlone = objective === '' || keyResult === undefined;
  const owners = table.fields.all('owner').some(({ column }) => table.sheet.text(place.row, column) !== '');
  if (isAlone && isSummary(text) && !owners) return 'summary';
  if (keyResult === undefined && trackedCells(table, place.row) < 1 && isRemark(objective)) return 'comment';
  if (objective === '' && trackedCells(table, place.row) < 1 && isRemark(text)) return 'comment';
  const isForm = (objective === '' || isPlaceholder(objective)) && keyResults.every((cell) => isPlaceholder(cell.text));
  return isForm ? 'placeholder' : undefined;
}

/** Text outside the columns of titles: a band over the whole table, a summary, a remark. */
function readLooseRow(table: Table, place: RowPlace, drafts: Drafts, isForced: boolean): Draft | undefined {
  const row = titledRow(table, place, undefined);
  const text = textOfRow(table, place.row);
  if (row !== undefined && isForced) {
    addKeyResult(
      drafts,
      keyResultOf(table, {
        title: row.prefix.rest,
        code: row.prefix.code,
        row: place.row,
        column: undefined,
        piece: 0,
        pieces: 1,
      }),
    );
  } else if (
    row !== undefined &&
    row.prefix.level === 'objective' &&
    row.prefix.rest !== '' &&
    !isPlaceholder(row.prefix.rest)
  ) {
    return addObjective(drafts, {
      title: row.prefix.rest,
      code: row.prefix.code,
      owner: ownerInTitle(row.prefix.rest, table.owners),
      note: '',
      row: place.row + 1,
      named: true,
    });
  } else {
    const isSum = text.split(' | ').some(isSummary);
    const isFigure = row === undefined || trackedCells(table, place.row) >= 1;
    leave(
      drafts,
      place.row,
      text,
      isSum ? 'summary' : isFigure ? (drafts.objectives.length === 0 ? 'summary' : 'noTitle') : 'comment',
    );
  }
  return undefined;
}

/** An owner on the first row of each block only, or merged over it, is the owner of the block. */
function shareOwners(table: Table, rows: readonly Titles[], drafts: Drafts): void {
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
