/**
 * A table of objectives and a table of key results that names their objectives, by code or by title; also one table
 * whose key results name objectives that do not stand right above them.
 */
import type { Column } from './columns.js';
import { addObjective, type Draft, type Drafts, leave } from './drafts.js';
import { fieldsOf } from './fields.js';
import { filledColumns } from './header-rows.js';
import { keyResultOf } from './key-result.js';
import { ownerInTitle, ownerText } from './people.js';
import { prefixOf } from './prefix.js';
import { isSentence } from './profile.js';
import { isPlaceholder, isRemark, isSummary } from './remarks.js';
import type { Sheet } from './sheet.js';
import { filledRows, type Part, tableOf } from './tables.js';
import { keyOf, oneLine } from './text.js';

/** Share of the key results whose objective has to be found. */
const LEAST_FOUND = 0.8;

/** Reads two tables as one where they belong together; gives the parts that were read. */
export function readJoined(sheet: Sheet, parts: readonly Part[], drafts: Drafts): readonly Part[] {
  for (const upper of parts) {
    const title = titleOf(upper);
    if (title === undefined) continue;
    const known = objectivesIn(sheet, upper, title);
    for (const lower of parts) {
      if (lower.columns.every(({ role }) => role !== 'keyResult')) continue;
      const reference = referenceIn(sheet, lower, known);
      if (reference === undefined || (lower === upper && isInOrder(sheet, upper, title, reference, known))) continue;
      drafts.layouts.add('codes');
      const first = parts[0]?.segments[0]?.header?.rows[0] ?? 0;
      for (const row of filledRows(sheet, 0, first)) leave(drafts, row, lineOf(sheet, row), 'title');
      emit(sheet, { upper, title, lower, reference, known }, drafts);
      return [upper, lower];
    }
  }
  return [];
}

/** The titles of a table of objectives alone. */
function titleOf({ columns }: Part): Column | undefined {
  const { objective, keyResults, both } = fieldsOf(columns);
  if (keyResults.length > 1) return undefined;
  return objective ?? (both?.role === 'objective' || both?.role === 'both' ? both : undefined);
}

const rowsOf = (sheet: Sheet, { segments }: Part): number[] =>
  segments.reduce<number[]>((rows, { from, to }) => rows.concat(filledRows(sheet, from, to)), []);

/** Row of each objective, by its code and by its title. */
function objectivesIn(sheet: Sheet, part: Part, title: Column): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const codes = part.columns.filter(({ role }) => role === 'id');
  const keyResults = part.columns.filter(({ role }) => role === 'keyResult');
  for (const row of rowsOf(sheet, part)) {
    const text = sheet.text(row, title.column);
    if (text === '' || keyResults.some(({ column }) => sheet.text(row, column) !== '')) continue;
    const prefix = prefixOf(text);
    for (const name of [...codes.map(({ column }) => sheet.text(row, column)), prefix.code, prefix.rest, text]) {
      const key = keyOf(name);
      if (key !== '' && !known.has(key)) known.set(key, row);
    }
  }
  return known;
}

/** The column that names an objective in nearly every row with a key result. */
function referenceIn(sheet: Sheet, part: Part, known: ReadonlyMap<string, number>): Column | undefined {
  const keyResults = part.columns.filter(({ role }) => role === 'keyResult');
  const [title] = keyResults;
  if (title === undefined) return undefined;
  const rows = rowsOf(sheet, part).filter((row) => sheet.text(row, title.column) !== '');
  return part.columns.find(({ column }) => {
    if (keyResults.some((one) => one.column === column)) return false;
    const found = rows.filter((row) => known.has(keyOf(sheet.text(row, column)))).length;
    return found > 1 && found >= rows.length * LEAST_FOUND;
  });
}

/** Whether each key result stands below the objective that it names: then the place says the same. */
function isInOrder(
  sheet: Sheet,
  part: Part,
  title: Column,
  reference: Column,
  known: ReadonlyMap<string, number>,
): boolean {
  let last: number | undefined;
  return rowsOf(sheet, part).every((row) => {
    if (sheet.text(row, title.column) !== '') last = row;
    const named = known.get(keyOf(sheet.text(row, reference.column)));
    return named === undefined || named === last;
  });
}

/** Objectives of one table, key results of the other, or of the same. */
interface Joined {
  readonly upper: Part;
  readonly title: Column;
  readonly lower: Part;
  /** Names the objective of a key result. */
  readonly reference: Column;
  /** Row of each objective by its names. */
  readonly known: ReadonlyMap<string, number>;
}

function emit(sheet: Sheet, { upper, title, lower, reference, known }: Joined, drafts: Drafts): void {
  const byRow = new Map<number, Draft>();
  const above = tableOf(sheet, upper);
  const owner = above.fields.attribute('objectiveOwner') ?? above.fields.attribute('owner');
  const id = above.fields.attribute('id');
  const isBelow = (row: number) =>
    lower === upper && lower.columns.some(({ role, column }) => role === 'keyResult' && sheet.text(row, column) !== '');
  for (const row of rowsOf(sheet, upper)) {
    const text = sheet.text(row, title.column);
    if (isBelow(row)) continue;
    if (text === '' || isPlaceholder(text) || isSummary(text) || isRemark(text) || !isObjective(sheet, row, id, text)) {
      leave(drafts, row, lineOf(sheet, row), text === '' ? 'noTitle' : isSummary(text) ? 'summary' : 'section');
      continue;
    }
    const prefix = prefixOf(text);
    const cell = owner === undefined ? '' : ownerText(sheet.text(row, owner.column));
    const code = id === undefined ? '' : sheet.text(row, id.column);
    const draft = addObjective(drafts, {
      title: prefix.level === undefined ? text : prefix.rest,
      owner: cell === '' ? ownerInTitle(text, above.owners) : cell,
      code: code === '' ? prefix.code : code,
      note: above.fields
        .all('note')
        .map(({ column }) => sheet.text(row, column))
        .filter((note) => note !== '')
        .join('\n'),
      row: row + 1,
      named: true,
    });
    byRow.set(row, draft);
  }
  const table = tableOf(sheet, { ...lower, columns: lower.columns.filter((column) => column !== reference) });
  const keyResult = lower.columns.find(({ role }) => role === 'keyResult');
  const codes = table.fields.attribute('id');
  for (const row of rowsOf(sheet, lower)) {
    const text = keyResult === undefined ? '' : sheet.text(row, keyResult.column);
    if (lower === upper && !isBelow(row)) continue;
    const draft = byRow.get(known.get(keyOf(sheet.text(row, reference.column))) ?? -1);
    if (text === '' || isPlaceholder(text) || isSummary(text))
      leave(drafts, row, lineOf(sheet, row), isSummary(text) ? 'summary' : 'noTitle');
    else if (draft === undefined) leave(drafts, row, lineOf(sheet, row), 'noObjective');
    else {
      const prefix = prefixOf(text);
      const isMarked = prefix.level === 'keyResult';
      const code = codes === undefined ? '' : sheet.text(row, codes.column);
      draft.keyResults.push(
        keyResultOf(table, {
          title: oneLine(isMarked ? prefix.rest : text),
          code: code === '' && isMarked ? prefix.code : code,
          ...{ row, column: undefined, piece: 0, pieces: 1 },
        }),
      );
    }
  }
}

/** A line over the other table, such as "Key results", has no code and says next to nothing. */
const isObjective = (sheet: Sheet, row: number, id: Column | undefined, text: string): boolean =>
  filledColumns(sheet, row).length > 1 || (id !== undefined && sheet.text(row, id.column) !== '') || isSentence(text);

const lineOf = (sheet: Sheet, row: number): string =>
  filledColumns(sheet, row)
    .map((column) => sheet.text(row, column))
    .join(' | ');
