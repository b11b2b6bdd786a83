/** One key result out of a row: its figures, their unit, how it is measured, and what else the row says. */
import type { Cell } from '../okr/cell.js';
import { DEFAULT_JUDGEMENT, type Judgement } from '../okr/judgement.js';
import { ratioOf, readKeyResult } from '../okr/progress.js';
import type { Measure } from '../okr/words.js';
import type { Column } from './columns.js';
import type { Fields } from './fields.js';
import { type Amount, type DecimalMark, type Figure, figureAt, readFigure } from './figure.js';
import { figuresIn } from './figures-in-text.js';
import { measureFor, measureNamed } from './measure.js';
import { ownerInTitle, ownerText } from './people.js';
import type { ReadKeyResult } from './reading.js';
import { confidenceOf, progressOf, type Scales } from './scales.js';
import type { Sheet } from './sheet.js';
import { oneLine } from './text.js';
import { CURRENCY_LAST } from './words/values.js';

export interface Table {
  readonly sheet: Sheet;
  readonly mark: DecimalMark;
  readonly fields: Fields;
  readonly scales: Scales;
  readonly owners: ReadonlySet<string>;
}

export interface TitleAt {
  readonly title: string;
  readonly code: string;
  readonly row: number;
  /** The column of a wide table. */
  readonly column: Column | undefined;
  /** Which of how many titles in one cell. */
  readonly piece: number;
  readonly pieces: number;
}

const JUDGEMENT: Judgement = {
  ...DEFAULT_JUDGEMENT,
  measures: { reach: 'reach', above: 'above', below: 'below', between: 'between', done: 'done', baseline: 'baseline' },
  types: { aspirational: 'aspirational', committed: 'committed' },
};
const EMPTY_ROW = {
  id: '',
  objective: '',
  keyResult: '',
  owner: '',
  supports: '',
  confidence: '',
  note: '',
  type: '',
  weight: '',
  unitConflict: '',
} as const;
const BLANK: Figure = { kind: 'blank' };

export function keyResultOf(table: Table, at: TitleAt): ReadKeyResult {
  const { fields, mark } = table;
  const figure = (role: 'start' | 'target' | 'current' | 'progress' | 'confidence' | 'weight' | 'due') =>
    figureOf(table, fields.attribute(role, at.column), at);
  const text = (role: 'owner' | 'status' | 'unit' | 'due') => textAt(table, fields.attribute(role, at.column), at);

  const shown = { start: figure('start'), target: figure('target'), current: latest(table, at) ?? figure('current') };
  const own = figuresIn(at.title, mark);
  const spread = { ...shown, ...inOneCell(shown.target, mark) };
  const start = filled(spread.start)
    ? spread.start
    : filled(spread.target) && own.target !== undefined && !agrees(spread.target, own.target)
      ? BLANK
      : (own.start ?? BLANK);
  const target = filled(spread.target) ? spread.target : (outOf(spread.current) ?? own.target ?? BLANK);
  const { current } = spread;
  const progressFigure = figure('progress');
  const progress =
    progressOf(progressFigure, fields.attribute('progress', at.column), table.scales) ??
    (target.kind === 'date' && current.kind === 'number' && current.unit.includes('%') ? current.value : undefined);
  const status = oneLine(text('status'));

  const said = fields
    .all('measure')
    .map((column) => measureNamed(textAt(table, column, at)))
    .find((one) => one !== undefined);
  const { measure, cells } = measureFor({
    said,
    start,
    target,
    current,
    progress,
    progressFigure,
    title: at.title,
    status,
  });
  const unit = unitOf([start, target, current], text('unit'));
  const even = alike(inUnit(unit, [cells.start, cells.target, cells.current], [start, target, current]), [
    start,
    target,
    current,
  ]);
  const [from = '', to = '', now = ''] = even;
  const computed = computedBy(measure, from, to, now);
  const owner = ownerText(text('owner'));
  const due = figure('due');
  return {
    title: at.title,
    owner: owner === '' ? ownerInTitle(at.title, table.owners) : owner,
    start: from,
    target: to,
    current: now,
    progress,
    computed,
    differs:
      progress !== undefined &&
      computed !== undefined &&
      Math.abs(progress - computed) >= roundingOf(progressFigure, progress),
    unit,
    measure,
    confidence: confidenceOf(figure('confidence'), fields.attribute('confidence', at.column), table.scales),
    weight: numberOf(figure('weight')),
    note: noteOf(table, at),
    status,
    due: target.kind === 'date' ? target.day : due.kind === 'date' ? due.day : oneLine(text('due')),
    code: at.code,
    row: at.row + 1,
  };
}

/** Of a series of values, week by week, the last one that the row has. */
function latest(table: Table, at: TitleAt): Figure | undefined {
  const series = table.fields.all('current');
  if (series.length < 2 || at.column !== undefined) return undefined;
  const figures = series.map((column) => figureOf(table, column, at)).filter((figure) => figure.kind !== 'blank');
  return figures[figures.length - 1];
}

/** 0.5 may stand for 0.48: a score with one digit is rounded by hand. */
function roundingOf(figure: Figure, progress: number): number {
  const isCoarse =
    figure.kind === 'number' && figure.unit === '' && Math.abs(progress * 10 - Math.round(progress * 10)) < 1e-9;
  return isCoarse ? 0.0501 : 0.01;
}

const filled = (figure: Figure): boolean => figure.kind !== 'blank';
const agrees = (figure: Figure, amount: Amount): boolean =>
  figure.kind === 'number' && Math.abs(figure.value - amount.value) < 1e-9;
const numberOf = (figure: Figure): Cell => (figure.kind === 'number' ? figure.value : '');

/** "10 -> 20" under Target. */
function inOneCell(target: Figure, mark: DecimalMark): { start: Figure; target: Figure } | undefined {
  if (target.kind !== 'text') return undefined;
  const { start, target: to } = figuresIn(target.text, mark);
  return start === undefined || to === undefined ? undefined : { start, target: to };
}

/** 7/10 under Current names the target too. */
const outOf = (current: Figure): Figure | undefined =>
  current.kind === 'number' && current.of !== undefined ? { ...current, value: current.of, of: undefined } : undefined;

/** A cell that holds as many lines as the title's cell holds titles has one for each. */
function linesFor(text: string, { piece, pieces }: TitleAt): string | undefined {
  if (pieces < 2) return undefined;
  const lines = text
    .split(/\n|[;；]/)
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)、](?!\d)|KR\s?\d+\s*[:：]|[①-⑳•·-]\s)\s*/i, '').trim());
  return lines.length === pieces ? lines[piece] : undefined;
}

function figureOf(table: Table, column: Column | undefined, at: TitleAt): Figure {
  if (column === undefined) return BLANK;
  const line = linesFor(table.sheet.text(at.row, column.column), at);
  if (line !== undefined) return readFigure(line, table.mark);
  // One figure in a cell cannot be that of several key results.
  if (at.pieces > 1) return BLANK;
  return figureAt(table.sheet, at.row, column.column, table.mark);
}

function textAt(table: Table, column: Column | undefined, at: TitleAt): string {
  if (column === undefined) return '';
  const text = table.sheet.text(at.row, column.column);
  return linesFor(text, at) ?? text;
}

function unitOf(figures: readonly Figure[], word: string): string {
  const units = [figures[1], figures[2], figures[0]]
    .map((figure) => (figure?.kind === 'number' ? figure.unit : ''))
    .filter((unit) => unit !== '');
  const [first = ''] = units;
  // With decimals where one of them has some.
  const plain = (unit: string) => unit.replace(/\.[0#]+/, '');
  if (first !== '') return units.find((unit) => /\.[0#]/.test(unit) && plain(unit) === plain(first)) ?? first;
  if (word === '' || word.length > 16 || !figures.some(({ kind }) => kind === 'number')) return '';
  if (/^(?:%|percent|百分比)$/i.test(word)) return '0%';
  const currency = CURRENCY_LAST.find(([pattern]) => pattern.test(word))?.[1];
  if (currency !== undefined) return `[$${currency}]#,##0`;
  return /^[$€£¥]$/.test(word)
    ? `[$${word}]#,##0`
    : `0"${/^[\u3040-\u9fff]/.test(word) ? '' : ' '}${word.replace(/"/g, '')}"`;
}

/** Where a column of units says percent, 12 is 12%. */
function inUnit(unit: string, cells: readonly Cell[], figures: readonly Figure[]): readonly Cell[] {
  const isShown = figures.some((figure) => figure.kind === 'number' && figure.unit.includes('%'));
  if (unit !== '0%' || isShown || !cells.some((cell) => typeof cell === 'number' && Math.abs(cell) > 1)) return cells;
  return cells.map((cell) => (typeof cell === 'number' ? Number(`${cell}e-2`) : cell));
}

/** 85 beside 78% is 85%: a person who reads the row sees percents. */
function alike(cells: readonly Cell[], figures: readonly Figure[]): readonly Cell[] {
  const isPercent = (figure: Figure | undefined) => figure?.kind === 'number' && figure.unit.includes('%');
  const isNumber = (figure: Figure) => figure.kind === 'number' && !isPercent(figure);
  if (figures.filter(isPercent).length < Math.max(1, figures.filter(isNumber).length)) return cells;
  return cells.map((cell, at) => {
    const figure = figures[at];
    const isPlain = figure?.kind === 'number' && figure.unit === '' && !isPercent(figure);
    return isPlain && typeof cell === 'number' && Math.abs(cell) > 1 ? Number(`${cell}e-2`) : cell;
  });
}

function computedBy(measure: Measure, start: Cell, target: Cell, current: Cell): number | undefined {
  const row = { ...EMPTY_ROW, start, target, current, measure };
  const reading = readKeyResult(row, JUDGEMENT);
  return reading.state === 'measured' && current !== '' ? ratioOf(row, reading, JUDGEMENT) : undefined;
}

/** Notes and links on the cells of the row. One on a cell of several key results belongs to none of them alone. */
function notesOn({ sheet }: Table, { row, pieces }: TitleAt): string[] {
  if (pieces > 1) return [];
  const columns = Array.from({ length: sheet.columns }, (_, column) => column);
  const notes = columns.map((column) => sheet.note(row, column));
  // An address that is written out stands there already.
  const links = columns.map((column) =>
    sheet.text(row, column) === sheet.link(row, column) ? '' : sheet.link(row, column),
  );
  return [...new Set([...notes, ...links].filter((text) => text !== ''))];
}

/** Notes and initiatives; with their headers where there are several. */
function noteOf(table: Table, at: TitleAt): string {
  const columns = [...table.fields.all('note'), ...table.fields.all('measure'), ...table.fields.all('initiative')];
  const notes = columns
    .map((column) => ({ header: oneLine(column.header), text: textAt(table, column, at) }))
    .filter(({ text }) => text !== '' && measureNamed(text) === undefined);
  const texts = notes.map(({ header, text }) => (notes.length > 1 && header !== '' ? `${header}: ${text}` : text));
  return [...texts, ...notesOn(table, at)].join('\n');
}
