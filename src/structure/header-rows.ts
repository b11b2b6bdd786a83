/** Where the headers stand: in one row or two, once or over each of several small tables. */
import { readFigure } from './figure.js';
import { best, bestScore, type HeaderMatch, matchHeader } from './header-match.js';
import { isPeriod } from './period.js';
import { prefixOf } from './prefix.js';
import type { ColumnRole } from './reading.js';
import type { Sheet } from './sheet.js';
import { keyOf, weightedLength } from './text.js';

export interface Header {
  /** One or two rows. */
  readonly rows: readonly number[];
  /** By column; those of two rows joined. */
  readonly labels: readonly string[];
  readonly matches: readonly HeaderMatch[];
}

/** Rows between two headers. */
export interface Segment {
  readonly header: Header | undefined;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

const SEARCHED = 30;
const ENOUGH = 1.4;
const SUBJECTS: readonly ColumnRole[] = ['objective', 'keyResult', 'both'];

export function filledColumns(sheet: Sheet, row: number): number[] {
  const filled: number[] = [];
  for (let column = 0; column < sheet.columns; column += 1) if (sheet.text(row, column) !== '') filled.push(column);
  return filled;
}

interface Scored {
  readonly score: number;
  /** Share of the filled cells that are words of headers. */
  readonly share: number;
  readonly roles: number;
}

/** How much a row reads like headers. */
export function headerScore(sheet: Sheet, row: number): Scored {
  const filled = filledColumns(sheet, row);
  const found = new Map<string, number>();
  let matched = 0;
  let strange = 0;
  for (const column of filled) {
    const text = sheet.text(row, column);
    const match = matchHeader(text);
    const score = isWord(sheet, row, column) ? bestScore(match) : 0;
    if (score >= 0.5) {
      matched += 1;
      const key = `${best(match.roles)}${match.index ?? ''}${match.period ?? ''}`;
      found.set(key, Math.max(found.get(key) ?? 0, score));
    } else if (isPeriod(text)) matched += 0.8;
    else if (/\d{3}|%|^[-\d.,]+$/.test(text)) strange += 1;
    if (weightedLength(text) > 45 && !/[?？]$/.test(text)) strange += 0.5;
  }
  // Quarters side by side are headers too.
  if (filled.filter((column) => isPeriod(sheet.text(row, column))).length > 1) found.set('periods', 0.6);
  const share = filled.length === 0 ? 0 : matched / filled.length;
  const sum = [...found.values()].reduce((total, score) => total + score, 0);
  return {
    score: found.size < 2 || share < 0.3 ? 0 : sum * (0.5 + share / 2) - strange * 0.7,
    share,
    roles: found.size,
  };
}

/** No figure, no date, and no title with its number in front. */
function isWord(sheet: Sheet, row: number, column: number): boolean {
  const text = sheet.text(row, column);
  const { kind } = readFigure(text);
  if (typeof sheet.value(row, column) === 'number' || kind === 'number' || kind === 'date') return false;
  // "Seats sold from 55% to 75%" is a title.
  const bare = text.replace(/[（(].*?[)）]|\b(?:19|20)\d\d\b|\bQ[1-4]\b/g, '');
  if (/\d/.test(bare) && bare.trim().split(/\s+/).length > 3 && !/[?？]/.test(text)) return false;
  const { level, rest } = prefixOf(text);
  return level === undefined || rest === '' || weightedLength(rest) < 8;
}

/** One known word over a column of figures, and other words beside it: "Plan of the year | Result". */
function isOverFigures(sheet: Sheet, row: number): boolean {
  const filled = filledColumns(sheet, row);
  if (
    filled.length < 2 ||
    !filled.every((column) => isWord(sheet, row, column) && weightedLength(sheet.text(row, column)) < 60)
  )
    return false;
  return filled.some((column) => {
    if (bestScore(matchHeader(sheet.text(row, column))) < 0.7) return false;
    const below: string[] = [];
    for (let at = row + 1; at < sheet.rows && below.length < 6; at += 1)
      if (sheet.text(at, column) !== '') below.push(sheet.text(at, column));
    return below.length > 1 && below.filter((text) => readFigure(text).kind === 'number').length > below.length * 0.6;
  });
}

/** A table of one column under one word. */
function isLoneHeader(sheet: Sheet, row: number): boolean {
  const filled = filledColumns(sheet, row);
  const [column = -1] = filled;
  if (filled.length !== 1 || sheet.text(row, column).endsWith(':')) return false;
  const match = matchHeader(sheet.text(row, column));
  const role = best(match.roles);
  return (
    bestScore(match) === 1 &&
    match.index === undefined &&
    role !== undefined &&
    SUBJECTS.includes(role) &&
    sheet.text(row + 1, column) !== ''
  );
}

export function segmentsOf(sheet: Sheet): readonly Segment[] {
  const first = firstHeader(sheet);
  if (first === undefined) return [{ header: undefined, from: 0, to: sheet.rows }];
  const segments: Segment[] = [];
  let header = headerAt(sheet, first);
  let from = (header.rows[header.rows.length - 1] ?? first) + 1;
  for (let row = from; row < sheet.rows; row += 1) {
    if (!isRepeated(sheet, row, header)) continue;
    segments.push({ header, from, to: row });
    header = headerAt(sheet, row);
    row = header.rows[header.rows.length - 1] ?? row;
    from = row + 1;
  }
  segments.push({ header, from, to: sheet.rows });
  return segments;
}

function firstHeader(sheet: Sheet): number | undefined {
  let found: number | undefined;
  let most = ENOUGH - 0.001;
  for (let row = 0; row < Math.min(sheet.rows, SEARCHED); row += 1) {
    const scored = headerScore(sheet, row);
    const { score } = scored;
    // Plainly headers, with rows of their own below: the first of several tables.
    if (isPlain(scored) && filledColumns(sheet, row + 1).length > 1 && !isPlain(headerScore(sheet, row + 1)))
      return found !== undefined && found === row - 1 && score <= most + 0.9 ? found : row;
    // A later row must say clearly more: rows of the table may hold such words too.
    if (score > (found === undefined ? most : most + 0.9)) [found, most] = [row, score];
  }
  if (found !== undefined) return found;
  for (let row = 0; row < Math.min(sheet.rows, SEARCHED / 2); row += 1) if (isOverFigures(sheet, row)) return row;
  for (let row = 0; row < Math.min(sheet.rows, SEARCHED / 2); row += 1) if (isLoneHeader(sheet, row)) return row;
  return undefined;
}

function isRepeated(sheet: Sheet, row: number, header: Header): boolean {
  const filled = filledColumns(sheet, row);
  if (filled.length < 2) return false;
  const top = header.rows[0] ?? 0;
  const same = filled.filter((column) => {
    const key = keyOf(sheet.text(row, column));
    return key !== '' && key === keyOf(sheet.text(top, column));
  });
  if (same.length >= 2 && same.length >= filled.length * 0.6) return true;
  // Three quarters of the cells have to be words of headers: a row with figures needs no closer look.
  const figures = filled.filter((column) => /^[-+\d.,%\s]+$/.test(sheet.text(row, column))).length;
  return figures <= filled.length / 4 && isPlain(headerScore(sheet, row));
}

const isPlain = ({ score, share, roles }: Scored): boolean => score >= 2.4 && share >= 0.75 && roles >= 3;

function headerAt(sheet: Sheet, row: number): Header {
  const rows = [row];
  if (isGroupRow(sheet, row - 1, row)) rows.unshift(row - 1);
  else if (isSecondRow(sheet, row + 1, row)) rows.push(row + 1);
  const [upper = row, lower] = rows;
  const labels: string[] = [];
  let group = '';
  for (let column = 0; column < sheet.columns; column += 1) {
    const above = sheet.text(upper, column);
    const below = lower === undefined ? '' : sheet.text(lower, column);
    // What stands over several columns is filled forward.
    if (above !== '') group = above;
    else if (below === '') group = '';
    if (lower === undefined) labels.push(above);
    else if (below === '') labels.push(above);
    else labels.push(isPeriod(group) || above !== '' ? `${group} ${below}`.trim() : below);
  }
  return { rows, labels, matches: labels.map(matchHeader) };
}

/** Quarters, or objective and key result, over the headers. */
function isGroupRow(sheet: Sheet, row: number, header: number): boolean {
  if (row < 0) return false;
  const filled = filledColumns(sheet, row);
  const periods = filled.filter((column) => isPeriod(sheet.text(row, column)));
  return periods.length >= 2 && filled.some((column) => sheet.text(header, column) !== '');
}

function isSecondRow(sheet: Sheet, row: number, header: number): boolean {
  const filled = filledColumns(sheet, row);
  if (filled.length === 0) return false;
  const isWord = (column: number) =>
    typeof sheet.value(row, column) === 'string' && bestScore(matchHeader(sheet.text(row, column))) >= 0.7;
  const isOpen = (column: number) =>
    sheet.text(header, column) === '' ||
    isPeriod(sheet.text(header, column)) ||
    (sheet.mergeOver(header, column)?.columns ?? 1) > 1;
  return filled.length >= 2 && filled.every(isWord) && filled.every(isOpen);
}
