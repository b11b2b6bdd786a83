/** The rows of a table as its readers need them: titles, codes, what else is filled. */
import type { TextRow } from './evidence/levels.js';
import { figureAt, readFigure } from './figure.js';
import { figuresIn } from './figures-in-text.js';
import { filledColumns } from './header-rows.js';
import type { Table } from './key-result.js';
import { levelWord, type Prefixed, prefixOf } from './prefix.js';
import { isSentence } from './profile.js';
import type { ColumnRole } from './reading.js';
import { hasLetters } from './text.js';

export interface RowPlace {
  readonly row: number;
  readonly blankBefore: boolean;
  readonly aboveHeader: boolean;
  /** A line of one or two cells. */
  readonly outside: boolean;
  /** Stands over the first header: only what is plainly an objective counts. */
  readonly aboveTable: boolean;
}

/** Columns whose cells make a row one that is tracked. */
const TRACKING: readonly ColumnRole[] = [
  'owner',
  'start',
  'target',
  'current',
  'progress',
  'confidence',
  'status',
  'due',
  'weight',
];

/** How many of the cells in a row track something; an owner counts half: objectives have owners too. */
export function trackedCells(table: Table, row: number): number {
  let cells = 0;
  for (const role of TRACKING) {
    for (const { column } of table.fields.all(role)) {
      if (table.sheet.text(row, column) === '') continue;
      if (role === 'owner') cells += 0.5;
      else if (figureAt(table.sheet, row, column, table.mark).kind !== 'blank') cells += 1;
    }
  }
  for (const { column, profile } of table.fields.all('out'))
    if (profile.numbers > 0.5 || profile.distinct < 0.5) cells += table.sheet.text(row, column) === '' ? 0 : 0.5;
  return cells;
}

export const textOfRow = (table: Table, row: number): string =>
  filledColumns(table.sheet, row)
    .map((column) => table.sheet.text(row, column))
    .join(' | ');

/** The code that stands in a column of its own, and the level that it or the type column names. */
function codeOf(table: Table, row: number): Prefixed | undefined {
  const [type] = table.fields.all('type');
  const id = table.fields.attribute('id');
  const typeText = type === undefined ? '' : table.sheet.text(row, type.column);
  const idText = id === undefined ? '' : table.sheet.text(row, id.column);
  if (typeText === '' && idText === '') return undefined;
  const named = (text: string) => (/^O\s?\d+[-_.\s]*KR/i.test(text) ? 'keyResult' : levelWord(text));
  const level = named(typeText) ?? named(idText);
  return { level, family: undefined, code: idText, rest: '' };
}

export interface Titled extends TextRow {
  /** Column of the title. */
  readonly column: number;
  readonly place: RowPlace;
  readonly piece: number;
  readonly pieces: number;
}

/** The row with its title; undefined where nothing in it can be one. */
export function titledRow(table: Table, place: RowPlace, titleColumn: number | undefined): Titled | undefined {
  const { sheet } = table;
  const { row } = place;
  const filled = filledColumns(sheet, row);
  let column = titleColumn ?? -1;
  let text = column < 0 ? '' : sheet.text(row, column);
  const texts = filled.filter((at) => hasLetters(sheet.text(row, at)));
  const wide = text === '' && filled.length === 1;
  if (text === '' && (wide || titleColumn === undefined)) {
    column = texts.find((at) => isSentence(sheet.text(row, at))) ?? texts[0] ?? -1;
    text = column < 0 ? '' : sheet.text(row, column);
  }
  if (!isTitle(text) || (column >= 0 && typeof sheet.value(row, column) !== 'string')) text = '';
  if (text === '') {
    // "Objective 1:" in front of its text, left of the column of titles.
    const label = texts.find((at) => at < (titleColumn ?? 0) && prefixOf(sheet.text(row, at)).level === 'objective');
    if (label === undefined) return undefined;
    column = label;
    text = sheet.text(row, label);
  }
  let prefix = prefixOf(text);
  if (prefix.rest === '' && prefix.level !== undefined) {
    const beside =
      texts.find((at) => at > column && !isTracking(table, at) && isTitle(sheet.text(row, at))) ??
      (filled.length === 2 ? texts.find((at) => at > column) : undefined);
    if (beside !== undefined) {
      prefix = { ...prefix, rest: sheet.text(row, beside) };
      column = beside;
    }
  }
  const label =
    prefix.level === undefined ? texts.find((at) => at < column && isLabel(sheet.text(row, at))) : undefined;
  if (label !== undefined) {
    const { level, code } = prefixOf(sheet.text(row, label));
    prefix = { ...prefix, level, code };
  }
  const merge = sheet.mergeOver(row, column);
  const { start, target } = figuresIn(prefix.rest, table.mark);
  return {
    row,
    column,
    place,
    text,
    prefix,
    code: codeOf(table, row),
    indent: sheet.indent(row, column) + (titleColumn !== undefined && column > titleColumn ? 1 : 0),
    bold: sheet.isBold(row, column),
    fill: sheet.fill(row, column),
    wide: merge !== undefined && merge.columns > 2,
    filled: trackedCells(table, row),
    blankBefore: place.blankBefore,
    aboveHeader: place.aboveHeader,
    measured: start !== undefined && target !== undefined,
    piece: 0,
    pieces: 1,
  };
}

/** "Objective 1" in a cell of its own. */
function isLabel(text: string): boolean {
  const { level, rest } = prefixOf(text);
  return level !== undefined && rest === '';
}

/** A number, a tick or a date alone is no title. */
function isTitle(text: string): boolean {
  const { kind } = readFigure(text);
  return !(
    kind === 'tick' ||
    kind === 'date' ||
    kind === 'blank' ||
    (kind === 'number' && /^[-+\d.,%e\s/]+$/i.test(text))
  );
}

const isTracking = (table: Table, column: number): boolean =>
  TRACKING.some((role) => table.fields.all(role).some((other) => other.column === column));
