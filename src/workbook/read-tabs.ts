/** Reads the grids of our tabs into tables, settings and people. Pure. */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { type Cell, isNumber, sameCell, textOf } from '../okr/cell.js';
import { DEFAULT_JUDGEMENT, type Judgement } from '../okr/judgement.js';
import { MEASURES, TYPES } from '../okr/words.js';
import { LANGUAGES, type Language } from '../panel-api/index.js';
import type { CycleEntry, Grid, OkrTable, People, Person, Settings, TabInfo, TableRow } from './book.js';
import {
  FIRST_ROW,
  FORMULA_COLUMNS,
  HEADER_ROW,
  OKR_COLUMNS,
  type OkrColumn,
  type PeopleColumn,
  type Positions,
  type SettingsColumn,
} from './columns.js';
import { isRowFormula } from './formulas.js';
import { languageOfHeaders, positionsOf } from './identify.js';
import { settingRows } from './settings.js';
import { topOf } from './top.js';

/** Column metadata of a tab: key to 1-based position. */
export type Tagged = ReadonlyMap<string, number>;

/** Columns of an OKR tab in which people type. */
const TYPED = OKR_COLUMNS.filter((column) => !(FORMULA_COLUMNS as readonly string[]).includes(column));

type Copies = TableRow['copies'];
const NO_COPIES: Copies = {};

/** Words of ours that nobody else's formula asks for: a copy from before a column moved is told by them. */
const OUR_WORDS = /\bOKR_(?:problem|remark|status)_/;

function copiesIn(formulaIn: (column: OkrColumn) => string, positions: Positions<OkrColumn>): Copies {
  const isOurs = (formula: string) => isRowFormula(formula, positions) || OUR_WORDS.test(formula);
  const found = TYPED.filter((column) => isOurs(formulaIn(column)));
  return found.length === 0 ? NO_COPIES : Object.fromEntries(found.map((column) => [column, formulaIn(column)]));
}

const headerOf = (grid: Grid): readonly Cell[] => grid.values[HEADER_ROW - 1] ?? [];

export function readOkrTable(tab: TabInfo, grid: Grid, tagged: Tagged): OkrTable {
  const positions: Positions<OkrColumn> = positionsOf('okr', tagged, headerOf(grid));
  const index = (column: OkrColumn) => (positions.get(column) ?? 0) - 1;
  const at = Object.fromEntries([...positions].map(([column]) => [column, index(column)])) as Record<OkrColumn, number>;
  const rows: TableRow[] = [];
  for (let row = FIRST_ROW; row <= grid.maxRows; row += 1) {
    const values = grid.values[row - 1] ?? [];
    const formulas = grid.formulas[row - 1] ?? [];
    const formats = grid.formats[row - 1] ?? [];
    const cell = (column: OkrColumn): Cell => values[at[column] ?? -1] ?? '';
    const unit = (column: OkrColumn) => formats[at[column] ?? -1] ?? '';
    rows.push({
      at: row,
      id: cell('id'),
      objective: cell('objective'),
      keyResult: cell('keyResult'),
      owner: cell('owner'),
      supports: cell('supports'),
      start: cell('start'),
      target: cell('target'),
      current: cell('current'),
      confidence: cell('confidence'),
      note: cell('note'),
      type: cell('type'),
      measure: cell('measure'),
      weight: cell('weight'),
      unitConflict: cell('unitConflict'),
      progress: cell('progress'),
      status: cell('status'),
      updated: cell('updated'),
      trend: cell('trend'),
      formulas: Object.fromEntries(
        [...FORMULA_COLUMNS, 'current' as const].map((column) => [column, formulas[at[column] ?? -1] ?? '']),
      ) as TableRow['formulas'],
      copies: copiesIn((column) => formulas[at[column] ?? -1] ?? '', positions),
      units: { start: unit('start'), target: unit('target'), current: unit('current') },
    });
  }
  const first = grid.formulas[0] ?? [];
  const head = new Map([...positions].map(([column, position]) => [column, first[position - 1] ?? '']));
  return {
    ...{ tab, positions, rows, head, maxRows: grid.maxRows },
    top: topOf(grid, positions, tab.cycle),
    language: languageOfHeaders(headerOf(grid)),
  };
}

export function readSettings(tab: TabInfo, grid: Grid, tagged: Tagged): Settings {
  const positions: Positions<SettingsColumn> = positionsOf('settings', tagged, headerOf(grid));
  const values = new Map<string, Cell>();
  const cycles: CycleEntry[] = [];
  for (const [index, row] of grid.values.entries()) {
    if (index + 1 < FIRST_ROW) continue;
    const cell = (column: SettingsColumn): Cell => row[(positions.get(column) ?? 0) - 1] ?? '';
    const key = textOf(cell('key'));
    if (key !== '') values.set(key, cell('value'));
    const name = textOf(cell('cycle'));
    const [start, end] = [cell('start'), cell('end')];
    if (name !== '') {
      cycles.push({
        name,
        start: isNumber(start) ? start : undefined,
        end: isNumber(end) ? end : undefined,
        state: textOf(cell('state')),
        closed: LANGUAGES.some((language) => sameCell(BOOK_WORDS[language].cycleState.closed, textOf(cell('state')))),
        at: index + 1,
      });
    }
  }
  const language = languageOfSetting(values.get('language'));
  const number = (key: string, otherwise: number) => {
    const value = values.get(key);
    return value !== undefined && isNumber(value) ? value : otherwise;
  };
  return {
    tab,
    positions,
    language,
    values,
    cycles,
    judgement: judgementOf(values, language, number),
    limits: {
      objectives: number('maxObjectives', 5),
      keyResultsMin: number('minKeyResults', 3),
      keyResultsMax: number('maxKeyResults', 5),
    },
    cycle: textOf(values.get('cycle') ?? ''),
    nextId: number('nextId', 1),
  };
}

function languageOfSetting(cell: Cell | undefined): Language {
  return LANGUAGES.find((language) => sameCell(cell ?? '', BOOK_WORDS[language].language)) ?? 'en';
}

function judgementOf(
  values: ReadonlyMap<string, Cell>,
  language: Language,
  number: (key: string, otherwise: number) => number,
): Judgement {
  const defaults = new Map(settingRows(BOOK_WORDS[language]).map((row) => [row.key, row.value]));
  const word = (key: string) => textOf(values.get(key) ?? defaults.get(key) ?? '');
  const d = DEFAULT_JUDGEMENT;
  const byKey = <K extends string>(keys: readonly K[], prefix: string) =>
    Object.fromEntries(keys.map((key) => [key, word(`${prefix}.${key}`)])) as Record<K, string>;
  return {
    max: number('max', d.max),
    level: {
      aspirational: number('levelAspirational', d.level.aspirational),
      committed: number('levelCommitted', d.level.committed),
    },
    gapRisk: number('gapRisk', d.gapRisk),
    gapOff: number('gapOff', d.gapOff),
    startShare: number('startShare', d.startShare),
    confidenceHigh: number('confidenceHigh', d.confidenceHigh),
    confidenceLow: number('confidenceLow', d.confidenceLow),
    mix: number('mix', d.mix),
    worst: sameCell(word('statusFrom'), word('worst')),
    measures: byKey(MEASURES, 'measure'),
    types: byKey(TYPES, 'type'),
  };
}

export function readPeople(tab: TabInfo, grid: Grid, tagged: Tagged): People {
  const positions: Positions<PeopleColumn> = positionsOf('people', tagged, headerOf(grid));
  const people: Person[] = [];
  for (const [index, row] of grid.values.entries()) {
    if (index + 1 < FIRST_ROW) continue;
    const text = (column: PeopleColumn) => textOf(row[(positions.get(column) ?? 0) - 1] ?? '');
    const owner = text('owner');
    if (owner === '') continue;
    people.push({
      owner,
      kind: keyOfWord('peopleKind', text('kind')),
      belongsTo: text('belongsTo'),
      email: text('email'),
      role: keyOfWord('peopleRole', text('role')),
      at: index + 1,
    });
  }
  return { tab, positions, people };
}

/** Which of our words a text is, in any language. */
function keyOfWord<F extends 'peopleKind' | 'peopleRole'>(
  family: F,
  text: string,
): keyof (typeof BOOK_WORDS)['en'][F] | undefined {
  for (const language of LANGUAGES) {
    for (const [key, word] of Object.entries(BOOK_WORDS[language][family])) {
      if (sameCell(word, text)) return key as keyof (typeof BOOK_WORDS)['en'][F];
    }
  }
  return undefined;
}
