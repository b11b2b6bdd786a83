/**
 * Puts our words in a tab into another language. A cell is written only where it holds a word of ours as a constant;
 * run again after it was cut off, it finds the rest. Rows that move meanwhile are found by what stands in them.
 */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { type Cell, sameCell } from '../okr/cell.js';
import { FIRST_ROW, HEADER_ROW } from '../workbook/columns.js';
import { TAB_COLUMNS, type TableRole } from '../workbook/identify.js';
import { FIRST_ENTRY } from '../workbook/log-tab.js';
import { settingRows } from '../workbook/settings.js';
import type { Put } from '../workbook/spec.js';
import type { Translation, WordArea } from '../workbook/translate.js';
import { toWrite } from './cell-values.js';
import { type Document, type OurTab, positionsNow } from './document.js';
import { contentAt, type Located } from './located-grid.js';
import { misplaced } from './misplaced.js';
import { isOutside, readTogether } from './read-together.js';
import type { Sheet } from './services.js';
import { translateFormats, translateLists, translateRules } from './translate-looks.js';

/** Looks behind its own writes so many times; nobody sorts a tab more often in a second. */
const ATTEMPTS = 4;
/** Empty cells between two words are written along: a call for each word would take minutes. */
const BRIDGE = 3;
/** Its hint stands beside the one column that the add-on reads. */
const UNDO_POSITIONS: ReadonlyMap<string, number> = new Map([['hint', 2]]);

/** A stretch of one column, or of the row of headers. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly to: string;
}

export function translateTab(document: Document, tab: OurTab, words: Translation): void {
  const { sheet, role } = tab;
  const isTable = (role as string) in TAB_COLUMNS;
  const positions = isTable ? positionsNow(document, tab, role as TableRole) : UNDO_POSITIONS;
  const first = role === 'log' ? FIRST_ENTRY : FIRST_ROW;
  const key = positions.get({ settings: 'key', people: 'owner' }[role as string] ?? 'id') ?? 1;
  const read = () => readTogether(sheet, document.read, { formulas: true, formats: false }, isTable ? [key] : []);
  const lookUp = (grid: Located) =>
    words.areas.flatMap((area) => wordsIn(grid, area, positions, first, role === 'log' ? 1 : HEADER_ROW));
  const named = (grid: Located) => (role === 'settings' ? withSections(grid, key) : grid);
  // The Cycles table stands beside the settings, with rows of its own.
  const [cycle, state] = [positions.get('cycle'), positions.get('state')];
  const keyOf = ({ column }: Run) => (role === 'settings' && column === state && cycle !== undefined ? cycle : key);
  let before = read();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const places = lookUp(before);
    if (places.length === 0) break;
    const below = places.filter(({ row }) => row >= first);
    for (const run of acrossOf(places.filter(({ row }) => row < first)))
      writeCells(sheet, run.row, run.column, [run.cells]);
    for (const { row, column, cells } of runsOf(below, before)) {
      const lines = cells.map((cell) => [cell]);
      unlessOutside(() => writeCells(sheet, row, column, lines));
    }
    const now = read();
    let isRight = true;
    for (const run of wholeColumns(below, before)) {
      const cells = run.cells.map((cell) => [cell]);
      // Rows are known again by all that stands in them, so by the new words of the other columns too.
      const known = withWords(
        before,
        places.filter(({ column }) => column !== run.column),
      );
      const written = { ...run, part: 'value' as const, cells };
      for (const { row, column, put } of misplaced(named(known), written, named(now), keyOf(run), first)) {
        isRight = false;
        unlessOutside(() => writeCells(sheet, row, column, [[put]]));
      }
    }
    before = isRight ? now : read();
  }
  translateFormats(sheet, positions, words.formats);
  translateLists(document, sheet, positions, words.lists);
  translateRules(document.services, sheet, words.rules);
}

/** The cells of an area that hold a word which becomes another one. */
function wordsIn(
  grid: Located,
  { column, rows, by, words, exact }: WordArea,
  positions: ReadonlyMap<string, number>,
  first: number,
  headers: number,
): readonly Place[] {
  const [at, byAt] = [positions.get(column), by === undefined ? undefined : positions.get(by)];
  if (at === undefined || (by !== undefined && byAt === undefined)) return [];
  const tables = new Map(words.map(({ when, pairs }) => [when, pairs]));
  const [from, to] = rows === 'first' ? [1, 1] : rows === 'headers' ? [headers, headers] : [first, grid.values.length];
  const places: Place[] = [];
  for (let row = from; row <= to; row += 1) {
    const content = contentAt(grid, row, at);
    if (typeof content !== 'string' || content === '') continue;
    const when = byAt === undefined ? '' : String(grid.values[row - 1]?.[byAt - 1] ?? '');
    const pair = tables.get(when)?.find(([was]) => (exact ? was === content : sameCell(was, content)));
    if (pair !== undefined) places.push({ row, column: at, to: pair[1] });
  }
  return places;
}

/** Headers that stand side by side. */
function acrossOf(places: readonly Place[]): readonly Run[] {
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  for (const { row, column, to } of [...places].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.row === row && run.column + run.cells.length === column) run.cells.push(to);
    else runs.push({ row, column, cells: [to] });
  }
  return runs;
}

/** Stretches of each column, over the few empty cells between two words. */
function runsOf(places: readonly Place[], grid: Located): readonly Run[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  for (const { row, column, to } of sorted) {
    const run = runs[runs.length - 1];
    const end = run === undefined ? 0 : run.row + run.cells.length;
    const between = Array.from({ length: Math.max(0, row - end) }, (_, at) => end + at);
    const isNext = run !== undefined && run.column === column && row >= end && between.length <= BRIDGE;
    if (isNext && between.every((at) => contentAt(grid, at, column) === '')) {
      run.cells.push(...between.map(() => ''), to);
    } else runs.push({ row, column, cells: [to] });
  }
  return runs;
}

/** What each column is to hold from its first word to the last, so that rows that moved are known again. */
function wholeColumns(places: readonly Place[], grid: Located): readonly Run[] {
  return [...new Set(places.map(({ column }) => column))].map((column) => {
    const own = new Map(places.filter((place) => place.column === column).map(({ row, to }) => [row, to]));
    const row = Math.min(...own.keys());
    const count = Math.max(...own.keys()) - row + 1;
    const cells = Array.from({ length: count }, (_, at): Cell => {
      return own.get(row + at) ?? grid.values[row + at - 1]?.[column - 1] ?? '';
    });
    return { row, column, cells };
  });
}

/** The title of a section bears no key: it is named by the section that begins below it. */
function withSections(grid: Located, key: number): Located {
  const sections = new Map(settingRows(BOOK_WORDS.en).map((row) => [row.key, row.section]));
  const known = grid.values.map((line) => sections.get(String(line[key - 1] ?? '')));
  const values = grid.values.map((line, at) => {
    const [below, above] = [known[at + 1], known[at - 1]];
    if (String(line[key - 1] ?? '') !== '' || below === undefined || below === above) return line;
    return line.map((cell, index) => (index === key - 1 ? `^${below}` : cell));
  });
  return { ...grid, values };
}

function withWords(grid: Located, places: readonly Place[]): Located {
  const values = grid.values.map((line) => [...line]);
  for (const { row, column, to } of places) {
    const line = values[row - 1];
    if (line !== undefined) line[column - 1] = to;
  }
  return { ...grid, values };
}

function writeCells(sheet: Sheet, row: number, column: number, cells: readonly (readonly Put[])[]): void {
  const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);
  range.setValues(cells.map((line) => line.map(toWrite)));
}

/** Rows were deleted since the run was placed: the next look finds where its words stand. */
function unlessOutside(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isOutside(error)) throw error;
  }
}
