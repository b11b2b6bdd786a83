/** The OKR tab of a cycle as a description: columns, looks, dropdowns, colour rules, formulas. */
import { type BookWords, fill } from '../i18n/book/index.js';
import { MEASURES, type Measure, TYPES, type Type } from '../okr/words.js';
import type { Language } from '../panel-api/index.js';
import { COLOR } from './colors.js';
import {
  DETAIL_COLUMNS,
  defaultPositions,
  FIRST_ROW,
  FORMULA_COLUMNS,
  HEADER_ROW,
  HELPER_FORMULAS,
  letters,
  OKR_COLUMNS,
  type OkrColumn,
  type Positions,
  PREPARED_ROWS,
  SHOWN_FORMULAS,
} from './columns.js';
import { rowFormula } from './formulas.js';
import { headFormulas } from './head-formulas.js';
import type { Block, Choices, ColorRule, Put, Style, TabSpec } from './spec.js';

const WIDTHS: Readonly<Record<Language, readonly number[]>> = {
  en: [40, 64, 264, 106, 58, 66, 66, 70, 60, 120, 96, 70, 258, 112, 124, 60, 92, 56],
  zh: [44, 44, 286, 88, 52, 82, 82, 84, 58, 128, 96, 56, 238, 100, 112, 60, 92, 56],
};
export const HELPER_WIDTH = 72;

const HEADER_STYLE: Style = {
  bold: true,
  size: 9,
  color: COLOR.secondary,
  middle: true,
  line: { color: COLOR.secondary, weight: 'medium' },
};
const FACTS_STYLE: Style = { size: 10, bold: false, align: 'left', middle: true, wrap: 'overflow' };

/** Facts, a thin row, headers. */
export const TOP_HEIGHTS: TabSpec['heights'] = [
  { row: 1, count: 1, px: 40 },
  { row: 2, count: 1, px: 6 },
  { row: HEADER_ROW, count: 1, px: 28 },
];

const RIGHT: readonly OkrColumn[] = ['start', 'target', 'current', 'progress', 'weight', 'score'];

/** The one static look of each column; what depends on the row is a colour rule. */
export const COLUMN_STYLES: Readonly<Partial<Record<OkrColumn, Style>>> = {
  id: { size: 9, color: COLOR.secondary },
  objective: { bold: true, wrap: 'overflow' },
  keyResult: { wrap: 'wrap' },
  supports: { size: 9, color: COLOR.secondary },
  start: { align: 'right' },
  target: { align: 'right' },
  current: { align: 'right' },
  progress: { align: 'right', format: '0%" "' },
  status: { color: COLOR.good, wrap: 'wrap' },
  trend: { size: 9, color: COLOR.secondary },
  confidence: { align: 'center' },
  note: { wrap: 'wrap' },
  type: { color: COLOR.secondary },
  measure: { color: COLOR.secondary },
  weight: { color: COLOR.secondary, align: 'right' },
  updated: { color: COLOR.secondary, format: 'yyyy-mm-dd' },
  score: { color: COLOR.secondary, align: 'right', format: '0.0' },
};

/** One row of an example or an import: what a person would have typed. */
export type TypedRow = Partial<Readonly<Record<OkrColumn, Put>>> & {
  /** Number format of Start, Target and Current: the unit. */
  readonly unit?: string;
};

/** Colour rules of an OKR tab; `positions` says where its columns stand. */
export function colorRules(positions: Positions<OkrColumn>): readonly ColorRule[] {
  const at = (column: OkrColumn) => letters(positions.get(column) ?? 0);
  const cell = (column: OkrColumn) => `$${at(column)}${FIRST_ROW}`;
  const needed: readonly OkrColumn[] = ['id', 'status', 'current', 'code', 'objective', 'keyResult', 'score'];
  if (needed.some((column) => !positions.has(column))) return [];
  const status = [`${at('status')}${FIRST_ROW}:${at('status')}`];
  const code = cell('code');
  const quiet = `ISNUMBER(${code});${code}>=5;${code}<=7`;
  return [
    { a1: status, formula: `=${code}=2`, fill: COLOR.riskFill, color: COLOR.risk },
    { a1: status, formula: `=${code}=3`, fill: COLOR.offFill, color: COLOR.off, bold: true },
    { a1: status, formula: `=AND(${code}<>"";NOT(ISNUMBER(${code})))`, fill: COLOR.wordsFill, color: COLOR.words },
    {
      a1: status,
      formula: `=AND(${cell('objective')}<>"";${quiet})`,
      fill: COLOR.structure,
      color: COLOR.secondary,
      bold: true,
    },
    { a1: status, formula: `=AND(${quiet})`, color: COLOR.secondary },
    {
      a1: [`${at('id')}${FIRST_ROW}:${at('score')}`],
      formula: `=${cell('objective')}<>""`,
      fill: COLOR.structure,
      bold: true,
    },
    {
      a1: [`${at('current')}${FIRST_ROW}:${at('current')}`],
      formula: `=AND(${cell('keyResult')}<>"";NOT(ISFORMULA(${cell('current')})))`,
      fill: COLOR.input,
    },
  ];
}

/** Words of the types and measures: those of a language at set-up, later those that people chose in Settings. */
export interface ChoiceWords {
  readonly types: Readonly<Record<Type, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
}

function choiceWords(words: BookWords): ChoiceWords {
  const first = <K extends string>(keys: readonly K[], of: (key: K) => readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, of(key)[0] ?? key])) as Record<K, string>;
  return { types: first(TYPES, (key) => words.type[key]), measures: first(MEASURES, (key) => words.measure[key]) };
}

/** The dropdowns of an OKR tab by column. They never reject: the rules speak instead. */
export function okrChoices({ types, measures }: ChoiceWords): readonly { column: OkrColumn; choices: Choices }[] {
  return [
    { column: 'owner', choices: { kind: 'range', role: 'people', a1: `$A$${FIRST_ROW}:$A` } },
    { column: 'type', choices: { kind: 'list', values: TYPES.map((type) => types[type]) } },
    { column: 'measure', choices: { kind: 'list', values: MEASURES.map((measure) => measures[measure]) } },
  ];
}

/** Formulas of rows `from`..`to` in blocks of adjacent columns. */
function formulaBlocks(positions: Positions<OkrColumn>, from: number, to: number): Block[] {
  return [SHOWN_FORMULAS, HELPER_FORMULAS].map((columns) => {
    const formulas = columns.map((column) => rowFormula(column, positions));
    const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return {
      row: from,
      column: positions.get(columns[0]) ?? 1,
      cells: rows.map((row) => formulas.map((formula): Put => ({ formula: formula?.at(row) ?? '' }))),
    };
  });
}

/** What rows bring along: their cells in runs of adjacent columns that are no formula columns. */
function contentBlocks(rows: readonly TypedRow[], positions: Positions<OkrColumn>): Block[] {
  if (rows.length === 0) return [];
  const formulas: readonly OkrColumn[] = FORMULA_COLUMNS;
  const typed = OKR_COLUMNS.filter((column) => !formulas.includes(column) && column !== 'unitConflict');
  const blocks: Block[] = [];
  let run: OkrColumn[] = [];
  const close = () => {
    const first = run[0];
    if (first === undefined) return;
    const columns = run;
    blocks.push({
      row: FIRST_ROW,
      column: positions.get(first) ?? 1,
      cells: rows.map((row) => columns.map((column): Put => row[column] ?? '')),
    });
    run = [];
  };
  for (const column of typed) {
    const before = run[run.length - 1];
    if (before !== undefined && (positions.get(column) ?? 0) !== (positions.get(before) ?? 0) + 1) close();
    run.push(column);
  }
  close();
  return blocks;
}

/** Looks of row 1 and of the headers, from the ID to the last column that is shown. */
export function topStyles(words: BookWords, positions: Positions<OkrColumn>): TabSpec['styles'] {
  const at = (column: OkrColumn) => letters(positions.get(column) ?? 1);
  const shown = OKR_COLUMNS.slice(0, OKR_COLUMNS.indexOf('kind')).map((column) => positions.get(column) ?? 1);
  const across = (row: number) => `${letters(Math.min(...shown))}${row}:${letters(Math.max(...shown))}${row}`;
  return [
    { a1: across(HEADER_ROW), style: HEADER_STYLE },
    ...RIGHT.map((column) => ({ a1: `${at(column)}${HEADER_ROW}`, style: { align: 'right' as const } })),
    { a1: `${at('confidence')}${HEADER_ROW}`, style: { align: 'center' } },
    { a1: across(1), style: { ...FACTS_STYLE, color: COLOR.text } },
    // The cycle; its number format puts a word before it.
    { a1: `${at('id')}1`, style: { size: 16, bold: true, format: words.title.okr } },
    { a1: `${at('owner')}1`, style: { color: COLOR.secondary } },
    { a1: `${at('start')}1`, style: { bold: true, align: 'left' } },
  ];
}

/** Describes the OKR tab of a cycle with the given rows and thirty prepared ones below them. */
export function okrTab(
  language: Language,
  words: BookWords,
  cycle: string,
  name: string,
  rows: readonly TypedRow[],
): TabSpec {
  const positions = defaultPositions(OKR_COLUMNS);
  const at = (column: OkrColumn) => letters(positions.get(column) ?? 0);
  const last = FIRST_ROW - 1 + rows.length + PREPARED_ROWS;
  const facts = headFormulas(positions);
  const shown = WIDTHS[language];
  const hidden = OKR_COLUMNS.length - shown.length;
  const body = `A${FIRST_ROW}:${at('score')}`;
  const units = rows.flatMap((row, index) =>
    row.unit === undefined
      ? []
      : [
          {
            a1: `${at('start')}${FIRST_ROW + index}:${at('current')}${FIRST_ROW + index}`,
            style: { format: row.unit },
          },
        ],
  );
  return {
    role: 'okr',
    cycle,
    name,
    before: 'people',
    rows: last,
    columns: OKR_COLUMNS.length,
    keys: OKR_COLUMNS,
    widths: [...shown, ...Array.from({ length: hidden }, () => HELPER_WIDTH)],
    heights: [...TOP_HEIGHTS, { row: FIRST_ROW, count: last - FIRST_ROW + 1, px: 24 }],
    blocks: [
      { row: 1, column: 1, cells: [[cycle]] },
      { row: HEADER_ROW, column: 1, cells: [OKR_COLUMNS.map((column) => words.okr[column])] },
      ...contentBlocks(rows, positions),
      ...formulaBlocks(positions, FIRST_ROW, last),
      ...[...facts].map(([column, formula]) => ({
        row: 1,
        column: positions.get(column) ?? 1,
        cells: [[{ formula }]],
      })),
    ],
    styles: [
      { a1: body, style: { color: COLOR.text, size: 10, middle: true, line: { color: COLOR.line, weight: 'thin' } } },
      ...OKR_COLUMNS.flatMap((column) => {
        const style = COLUMN_STYLES[column];
        return style === undefined ? [] : [{ a1: `${at(column)}${FIRST_ROW}:${at(column)}`, style }];
      }),
      ...units,
      ...topStyles(words, positions),
    ],
    choices: [
      ...okrChoices(choiceWords(words)).map(({ column, choices }) => ({
        a1: `${at(column)}${FIRST_ROW}:${at(column)}`,
        choices,
      })),
      ...rows.flatMap((row, index) =>
        typeof row.current === 'boolean'
          ? [{ a1: `${at('current')}${FIRST_ROW + index}`, choices: { kind: 'checkbox' as const } }]
          : [],
      ),
    ],
    rules: colorRules(positions),
    names: [],
    frozenRows: HEADER_ROW,
    hiddenColumns: [{ column: positions.get('kind') ?? 1, count: hidden }],
    group: { column: positions.get('type') ?? 1, count: DETAIL_COLUMNS.length },
    tabColor: COLOR.tab,
    hidden: false,
  };
}

/** Default name of a cycle's OKR tab. */
export function okrTabName(words: BookWords, cycle: string): string {
  return fill(words.tab.okr, { cycle });
}
