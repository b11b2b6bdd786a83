/** Recognises our tabs and columns by their header words where the metadata was lost. */
import { BOOK_WORDS } from '../i18n/book/index.js';
import type { Cell } from '../okr/cell.js';
import { LANGUAGES, type Language, type TabRole } from '../panel-api/index.js';
import {
  CHECK_IN_COLUMNS,
  LOG_COLUMNS,
  OKR_COLUMNS,
  type OkrColumn,
  PEOPLE_COLUMNS,
  type Positions,
  SETTINGS_COLUMNS,
} from './columns.js';

type Headers = Readonly<Record<string, string>>;

const headersOf = {
  okr: LANGUAGES.map((language): Headers => BOOK_WORDS[language].okr),
  people: LANGUAGES.map((language): Headers => BOOK_WORDS[language].people),
  settings: LANGUAGES.map((language): Headers => BOOK_WORDS[language].settings),
  checkIn: LANGUAGES.map((language): Headers => BOOK_WORDS[language].checkIn.header),
  log: LANGUAGES.map((language): Headers => BOOK_WORDS[language].checkIn.logHeader),
} as const;

/** Headers that make a tab ours when they stand in its header row, all of them. */
const FINGERPRINTS = {
  okr: ['id', 'objective', 'keyResult', 'supports', 'progress', 'code'] satisfies readonly OkrColumn[],
  people: ['owner', 'kind', 'belongsTo', 'role'],
  settings: ['setting', 'value', 'cycle', 'key'],
  checkIn: ['id', 'keyResult', 'newValue', 'base', 'before'],
  log: ['day', 'kind', 'id', 'value', 'who'],
} as const;

/** Columns of the tabs that people type in, by role. */
export const TAB_COLUMNS = {
  okr: OKR_COLUMNS,
  people: PEOPLE_COLUMNS,
  settings: SETTINGS_COLUMNS,
  checkIn: CHECK_IN_COLUMNS,
  log: LOG_COLUMNS,
} as const;
export type TableRole = keyof typeof TAB_COLUMNS;

const plain = (cell: Cell | undefined) =>
  String(cell ?? '')
    .trim()
    .toLowerCase();

function findHeaders(role: TableRole, row: readonly Cell[]): Map<string, number> {
  const cells = row.map(plain);
  const found = new Map<string, number>();
  for (const column of TAB_COLUMNS[role]) {
    for (const headers of headersOf[role]) {
      const header = plain(headers[column]);
      const at = header === '' ? -1 : cells.indexOf(header);
      if (at >= 0 && !found.has(column)) found.set(column, at + 1);
    }
  }
  return found;
}

/** Whether a cell holds our header of that column of an OKR tab, in any of our languages. */
export function isHeader(column: OkrColumn, cell: Cell): boolean {
  const text = plain(cell);
  return text !== '' && headersOf.okr.some((headers) => plain(headers[column]) === text);
}

/** The language that most headers of an OKR tab are written in. */
export function languageOfHeaders(row: readonly Cell[]): Language {
  const cells = new Set(row.map(plain));
  const count = (language: Language) =>
    Object.values(BOOK_WORDS[language].okr).filter((header) => cells.has(plain(header))).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best), 'en');
}

/** The role of a tab by its header row, in any of our languages; undefined for people's own tabs. */
export function roleOfHeaders(row: readonly Cell[]): TabRole | undefined {
  for (const role of ['okr', 'people', 'settings', 'checkIn', 'log'] as const) {
    const found = findHeaders(role, row);
    if (FINGERPRINTS[role].every((column) => found.has(column))) return role;
  }
  return undefined;
}

/** Where the columns stand: by metadata first, by header words for those that have none. */
export function positionsOf<K extends string>(
  role: TableRole,
  tagged: ReadonlyMap<string, number>,
  headerRow: readonly Cell[],
): Positions<K> {
  const positions = findHeaders(role, headerRow);
  for (const [column, at] of tagged) positions.set(column, at);
  return positions as Positions<string> as Positions<K>;
}
