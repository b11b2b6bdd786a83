/** Rows of a table with two columns of titles that hold no key result. */
import type { Titles } from './block-owners.js';
import { addKeyResult, addObjective, type Draft, type Drafts, leave } from './drafts.js';
import { filledColumns } from './header-rows.js';
import { keyResultOf, type Table } from './key-result.js';
import { isBlockLine } from './labels.js';
import { ownerInTitle } from './people.js';
import { levelWord, prefixOf } from './prefix.js';
import type { LeftOverCode } from './reading.js';
import { isPlaceholder, isRemark, isSummary } from './remarks.js';
import { type RowPlace, textOfRow, titledRow, trackedCells } from './table-rows.js';

/** Why the row is left over, by the words in it. */
export function leftOverCode(table: Table, { objective, keyResults, place }: Titles): LeftOverCode | undefined {
  const [keyResult] = keyResults;
  const text = keyResult?.text ?? objective;
  if (
    place.aboveTable &&
    !(keyResult === undefined && prefixOf(objective).level === 'objective' && !isPlaceholder(objective))
  )
    return 'title';
  if (place.outside && filledColumns(table.sheet, place.row).length === 1 && isBlockLine(table.sheet, place.row))
    return 'section';
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
export function readLooseRow(table: Table, place: RowPlace, drafts: Drafts, isForced: boolean): Draft | undefined {
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
