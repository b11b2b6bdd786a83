/** Objectives and key results in one column. */
import { addKeyResult, addObjective, type Drafts, leave } from './drafts.js';
import { levelsOf } from './evidence/levels.js';
import { piecesOf } from './in-cell.js';
import { keyResultOf, type Table } from './key-result.js';
import { isBlockLine, ownerLine } from './labels.js';
import { trustedFamilies } from './numbering.js';
import { ownerInTitle, ownerText } from './people.js';
import { periodIn } from './period.js';
import { prefixOf } from './prefix.js';
import { isSentence } from './profile.js';
import { isPlaceholder, isRemark, isSummary } from './remarks.js';
import { type RowPlace, type Titled, textOfRow, titledRow } from './table-rows.js';
import { ABOUT_OKRS } from './words/remarks.js';

export function readOneColumn(
  table: Table,
  places: readonly RowPlace[],
  drafts: Drafts,
  forced: ReadonlySet<number>,
): void {
  const column = table.fields.both;
  const rows: Titled[] = [];
  const owners = new Map<number, string>();
  for (const place of places) {
    if (
      !place.aboveTable &&
      place.outside &&
      isBlockLine(table.sheet, place.row) &&
      ownerLine(table.sheet, place.row) === undefined
    ) {
      leave(drafts, place.row, textOfRow(table, place.row), 'section');
      continue;
    }
    const row = titledRow(table, place, column?.column);
    const text = textOfRow(table, place.row);
    const named = place.aboveTable || place.outside ? ownerLine(table.sheet, place.row) : undefined;
    if (named !== undefined) {
      owners.set(place.row, named);
      continue;
    }
    if (row === undefined)
      leave(
        drafts,
        place.row,
        text,
        place.aboveTable ? 'title' : isSummary(text.split(' | ')[0] ?? '') ? 'summary' : 'noTitle',
      );
    else if (!forced.has(place.row) && place.aboveTable && row.prefix.level !== 'objective' && !place.aboveHeader)
      leave(drafts, place.row, text, 'title');
    else if (!forced.has(place.row) && isSummary(row.text) && (row.filled === 0 || hasNoOwner(table, place.row)))
      leave(drafts, place.row, text, 'summary');
    else if (row.filled < 1 && isRemark(row.text)) leave(drafts, place.row, text, 'comment');
    else if (isPlaceholder(row.prefix.level !== undefined && row.prefix.rest !== '' ? row.prefix.rest : row.text))
      leave(drafts, place.row, text, 'placeholder');
    else rows.push(...spread(row));
  }
  const before = drafts.objectives.length;
  const numbered = trustedFamilies(withoutLevels(rows));
  const titles = titleLines(numbered);
  for (const row of numbered.slice(0, titles)) leave(drafts, row.row, textOfRow(table, row.row), 'title');
  emit(table, numbered.slice(titles), drafts, forced);
  const made = drafts.objectives.slice(before);
  for (const [row, owner] of owners) {
    const above = made.filter((draft) => draft.row <= row);
    const block = above[above.length - 1];
    // Above all of them it is the owner of the whole tab.
    for (const draft of block === undefined ? made : [block]) if (draft.owner === '') draft.owner = owner;
  }
}

/** How many lines stand over a numbered list and name a period or OKRs instead of being part of it. */
function titleLines(rows: readonly Titled[]): number {
  const isNumbered = ({ prefix }: Titled) =>
    prefix.level !== undefined || (prefix.family !== undefined && prefix.family !== 'bullet');
  const first = rows.findIndex(isNumbered);
  if (first < 1 || first > 3 || rows.filter(isNumbered).length < (rows.length - first) * 0.6) return 0;
  const isTitle = (row: Titled) =>
    row.filled < 1 &&
    row.code?.level === undefined &&
    (periodIn(row.text) !== undefined || ABOUT_OKRS.test(row.text) || /okr/i.test(row.text));
  return rows.slice(0, first).every(isTitle) ? first : 0;
}

/** A cell that holds an objective and its key results line by line. */
function spread(row: Titled): Titled[] {
  const lines = row.text.split('\n');
  if (lines.length < 2 || row.prefix.level === 'keyResult') return [row];
  const levels = lines.map((line) => prefixOf(line.trim()).level);
  const pieces =
    levels[0] === 'objective' && levels.includes('keyResult')
      ? [lines[0] ?? '', ...piecesOf(lines.slice(1).join('\n'), true)]
      : [];
  if (pieces.length < 2) return [row];
  return pieces.map((text, piece) => ({
    ...row,
    text,
    prefix: prefixOf(text.trim()),
    piece: Math.max(0, piece - 1),
    pieces: piece === 0 ? 1 : pieces.length - 1,
  }));
}

/** Where all codes name the same level, as KR1 and KR1.1 do, the name says nothing. */
function withoutLevels(rows: readonly Titled[]): Titled[] {
  const isOne = (levels: readonly (string | undefined)[]) =>
    levels.every((level) => level !== undefined && level === levels[0]);
  const depths = (codes: readonly string[]) => new Set(codes.map((code) => code.split(/[.-]\d/).length)).size;
  const codes = rows.map(({ code }) => code);
  const oneCode =
    rows.length > 1 && isOne(codes.map((code) => code?.level)) && depths(codes.map((code) => code?.code ?? '')) > 1;
  const onePrefix =
    rows.length > 1 &&
    isOne(rows.map(({ prefix }) => prefix.level)) &&
    depths(rows.map(({ prefix }) => prefix.code)) > 1;
  return rows.map((row) => ({
    ...row,
    code: oneCode && row.code !== undefined ? { ...row.code, level: undefined } : row.code,
    prefix: onePrefix ? { ...row.prefix, level: undefined } : row.prefix,
  }));
}

function hasNoOwner(table: Table, row: number): boolean {
  return table.fields.all('owner').every(({ column }) => table.sheet.text(row, column) === '');
}

function emit(table: Table, rows: readonly Titled[], drafts: Drafts, forced: ReadonlySet<number>): void {
  const role = table.fields.both?.role;
  const lean = role === 'objective' || role === 'keyResult' ? role : undefined;
  const { levels } = levelsOf(rows, (table.fields.both?.confidence ?? 0) >= 0.7 ? lean : undefined);
  const isKnown = new Set(levels).size > 1;
  const named = rows.filter(({ prefix, code }) => (prefix.level ?? code?.level) !== undefined);
  const strict =
    named.length >= rows.length * 0.7 && new Set(named.map(({ prefix, code }) => prefix.level ?? code?.level)).size > 1;
  const owner = table.fields.attribute('owner');
  const objectiveOwner = table.fields.attribute('objectiveOwner') ?? owner;
  if (!isKnown && role === 'both' && rows.length > 1) drafts.unclear = true;
  drafts.layouts.add(
    isKnown
      ? rows.some(({ aboveHeader }) => aboveHeader)
        ? 'stacked'
        : rows.some(({ code }) => code?.level !== undefined)
          ? 'types'
          : 'oneColumn'
      : role === 'objective'
        ? 'objectivesOnly'
        : 'keyResultsOnly',
  );
  for (const [at, row] of rows.entries()) {
    const title = row.prefix.rest;
    const isNamed = (row.prefix.level ?? row.code?.level) !== undefined;
    const level = forced.has(row.row)
      ? 'keyResult'
      : (levels[at] ?? (role === 'objective' ? 'objective' : 'keyResult'));
    const code = row.code?.code !== undefined && row.code.code !== '' ? row.code.code : row.prefix.code;
    if (!forced.has(row.row) && (row.code?.level === 'initiative' || row.prefix.level === 'initiative'))
      leave(drafts, row.row, textOfRow(table, row.row), 'initiative');
    else if (strict && !isNamed && row.filled < 1 && !row.measured && !forced.has(row.row))
      leave(
        drafts,
        row.row,
        textOfRow(table, row.row),
        levels[at + 1] === 'objective' && !isSentence(row.text) ? 'section' : 'comment',
      );
    else if (level === 'objective') {
      const cell =
        objectiveOwner === undefined || objectiveOwner.column === row.column
          ? ''
          : ownerText(table.sheet.text(row.row, objectiveOwner.column));
      const note = table.fields
        .all('note')
        .map(({ column }) => (column === row.column ? '' : table.sheet.text(row.row, column)))
        .filter((text) => text !== '')
        .join('\n');
      addObjective(drafts, {
        title,
        owner: cell === '' ? ownerInTitle(title, table.owners) : cell,
        code,
        note,
        row: row.row + 1,
        named: isNamed,
      });
    } else {
      for (const [piece, text] of (row.pieces > 1 ? [title] : piecesOf(title, false)).entries()) {
        const all = row.pieces > 1 ? row.pieces : piecesOf(title, false).length;
        const own = all > 1 ? prefixOf(text) : { rest: text, code };
        addKeyResult(
          drafts,
          keyResultOf(table, {
            title: own.rest,
            code: own.code,
            row: row.row,
            column: undefined,
            piece: row.pieces > 1 ? row.piece : piece,
            pieces: all,
          }),
        );
      }
    }
  }
}
