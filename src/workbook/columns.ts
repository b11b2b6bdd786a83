/** The columns of our tables, in default order. People may move them and put their own between. */

export const OKR_COLUMNS = [
  'id',
  'objective',
  'keyResult',
  'owner',
  'supports',
  'start',
  'target',
  'current',
  'progress',
  'status',
  'trend',
  'confidence',
  'note',
  'type',
  'measure',
  'weight',
  'updated',
  'score',
  'kind',
  'link',
  'scale',
  'state',
  'ratio',
  'weighed',
  'points',
  'result',
  'code',
  'unitConflict',
] as const;
export type OkrColumn = (typeof OKR_COLUMNS)[number];

/** Columns that hold a formula in every row; the hidden ones are restored always. */
export const SHOWN_FORMULAS = ['progress', 'status'] as const satisfies readonly OkrColumn[];
export const HELPER_FORMULAS = [
  'kind',
  'link',
  'scale',
  'state',
  'ratio',
  'weighed',
  'points',
  'result',
  'code',
] as const satisfies readonly OkrColumn[];
export const FORMULA_COLUMNS = [...SHOWN_FORMULAS, ...HELPER_FORMULAS] as const;
export type FormulaColumn = (typeof FORMULA_COLUMNS)[number];

/** Grouped and collapsed under *Details*. */
export const DETAIL_COLUMNS = ['type', 'measure', 'weight', 'updated', 'score'] as const satisfies readonly OkrColumn[];

export const PEOPLE_COLUMNS = ['owner', 'kind', 'belongsTo', 'email', 'role', 'ownOkrs'] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

export const SETTINGS_COLUMNS = [
  'setting',
  'value',
  'help',
  'gap',
  'cycle',
  'start',
  'end',
  'elapsed',
  'state',
  'key',
] as const;
export type SettingsColumn = (typeof SETTINGS_COLUMNS)[number];

/** The check-in tab; from `kind` on they are hidden. */
export const CHECK_IN_COLUMNS = [
  'id',
  'keyResult',
  'owner',
  'why',
  'target',
  'last',
  'newValue',
  'confidence',
  'progress',
  'change',
  'note',
  'kind',
  'row',
  'linked',
  'reviewed',
  'base',
  'baseConfidence',
  'baseNote',
  'before',
  'scale',
  'start',
  'current',
  'state',
  'ratio',
  'unitConflict',
] as const;
export type CheckInColumn = (typeof CHECK_IN_COLUMNS)[number];

export const LOG_COLUMNS = [
  'day',
  'cycle',
  'kind',
  'id',
  'title',
  'owner',
  'start',
  'target',
  'value',
  'progress',
  'confidence',
  'note',
  'who',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** Where each column of a tab stands, 1-based; a column that was deleted is absent. */
export type Positions<K extends string> = ReadonlyMap<K, number>;

export function defaultPositions<K extends string>(columns: readonly K[]): Positions<K> {
  return new Map(columns.map((column, at) => [column, at + 1]));
}

/** Letters of a 1-based column: 1 = A, 27 = AA. */
export function letters(column: number): string {
  let rest = column;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

/** 1-based number of a column's letters: A = 1, AA = 27. */
export function columnOf(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Row of the headers and first row of content in all tabs but the Log, 1-based. */
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;
/** Prepared rows that wait below the last one. */
export const PREPARED_ROWS = 30;
