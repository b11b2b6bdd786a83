/**
 * What is to be put back before rows can be healed: rows 1 to 3 and deleted columns of an OKR tab, deleted settings,
 * the whole tab of Settings, and names that formulas do not find. Only Tidy up does it, and says so. Pure.
 */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { sameCell } from '../okr/cell.js';
import { cycleOfName } from '../okr/cycle.js';
import { serialOf } from '../okr/day.js';
import type { Language, TidyReport } from '../panel-api/index.js';
import type { Book, OkrTable, Settings } from '../workbook/book.js';
import type { CellChange, Change } from '../workbook/changes.js';
import { OKR_COLUMNS } from '../workbook/columns.js';
import { topStyles } from '../workbook/okr-tab.js';
import { settingRows } from '../workbook/settings.js';
import { type CycleRow, settingsTab } from '../workbook/settings-tab.js';

export interface Mending {
  readonly changes: readonly Change[];
  readonly lines: TidyReport['lines'];
}

/** What stands in the way of everything, first things first: what is left shows when the book is read again. */
export function mend(book: Book): Mending {
  const { settings, tables } = book;
  const tops = tables.flatMap((table) => mendTop(table, languageOf(book, table)));
  if (tops.length > 0) return { changes: tops, lines: [{ code: 'top', n: tops.length, detail: '' }] };
  const columns = tables.flatMap((table) => mendColumns(table, languageOf(book, table)));
  if (columns.length > 0) return { changes: columns.map(({ change }) => change), lines: [columnsLine(columns)] };
  if (tables.length === 0) return { changes: [], lines: [] };
  if (settings === undefined) {
    return {
      changes: [{ kind: 'makeTab', spec: lostSettings(book) }],
      lines: [{ code: 'settingsTab', n: 1, detail: '' }],
    };
  }
  return mendSettings(book, settings);
}

export const needsMending = (book: Book): boolean => mend(book).changes.length > 0;

/** Whether rows cannot be read for certain, or formulas cannot find what they need. Other settings may be missing. */
export function isDamaged(book: Book): boolean {
  const { settings, tables, lostNames } = book;
  const isShapeless = tables.some(
    (table) => table.top.state === 'mend' || mendColumns(table, table.language).length > 0,
  );
  return isShapeless || lostNames.length > 0 || (tables.length > 0 && settings === undefined);
}

/** The tab whose headers people have to move back themselves. */
export function blockedTable(book: Book): { readonly tab: string; readonly row: number } | undefined {
  for (const { tab, top } of book.tables) if (top.state === 'blocked') return { tab: tab.name, row: top.row };
  return undefined;
}

/** What Settings say; without them, what the headers are written in. */
const languageOf = ({ settings }: Book, table: OkrTable): Language => settings?.language ?? table.language;

function mendTop({ tab, top, positions }: OkrTable, language: Language): readonly Change[] {
  if (top.state !== 'mend') return [];
  const words = BOOK_WORDS[language];
  const headers = new Map(OKR_COLUMNS.map((column) => [column, words.okr[column]]));
  const styles = topStyles(words, positions);
  return [{ kind: 'top', tab: tab.id, repair: top.repair, headers, cycle: tab.cycle, styles }];
}

interface LostColumns {
  readonly change: Change;
  readonly headers: readonly string[];
}

function mendColumns({ tab, positions }: OkrTable, language: Language): readonly LostColumns[] {
  const words = BOOK_WORDS[language].okr;
  const columns = OKR_COLUMNS.filter((column) => !positions.has(column)).map((column) => {
    return { column, header: words[column] };
  });
  if (columns.length === 0) return [];
  return [{ change: { kind: 'columns', tab: tab.id, columns }, headers: columns.map(({ header }) => header) }];
}

function columnsLine(lost: readonly LostColumns[]): TidyReport['lines'][number] {
  const headers = lost.flatMap((one) => one.headers);
  return { code: 'columns', n: headers.length, detail: headers.join(' · ') };
}

/** Settings as the set-up makes them: what people had changed there is gone with the tab. */
function lostSettings(book: Book) {
  const [table] = book.tables;
  const words = BOOK_WORDS[table?.language ?? 'en'];
  const values = new Map<string, string>([
    ['cycle', table?.tab.cycle ?? ''],
    ['language', words.language],
  ]);
  const cycles = book.tables.map(({ tab }): CycleRow => {
    const { start = '', end = '' } = cycleOfName(tab.cycle) ?? {};
    return { name: tab.cycle, start, end, state: 'open' };
  });
  return settingsTab(words, freeName(book, words.tab.settings), values, cycles);
}

function freeName({ names }: Book, wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!names.some((taken) => sameCell(taken, name))) return name;
  }
}

function mendSettings(book: Book, settings: Settings): Mending {
  const tab = settings.tab.id;
  const rows = settingRows(BOOK_WORDS[settings.language])
    .filter(({ key }) => !settings.values.has(key))
    .map((row) => (row.key === 'cycle' ? { ...row, value: book.tables[0]?.tab.cycle ?? '' } : row));
  if (rows.length > 0) {
    const detail = rows.map(({ label }) => label).join(' · ');
    return { changes: [{ kind: 'settingRows', tab, rows }], lines: [{ code: 'settings', n: rows.length, detail }] };
  }
  const cycles = lostCycles(book, settings);
  if (cycles.length > 0) {
    return {
      changes: [{ kind: 'cycles', tab, cells: cycles }],
      lines: [{ code: 'cycles', n: cycles.length / 4, detail: '' }],
    };
  }
  const names = book.lostNames;
  if (names.length === 0) return { changes: [], lines: [] };
  return { changes: [{ kind: 'names', tab, names }], lines: [{ code: 'names', n: names.length, detail: '' }] };
}

/** Cycles whose row went with one of Settings, where the name alone tells the dates. */
function lostCycles(book: Book, settings: Settings): readonly CellChange[] {
  const lost = [...new Set(book.tables.map(({ tab }) => tab.cycle))].flatMap((name) => {
    const known = settings.cycles.some((cycle) => sameCell(cycle.name, name));
    return known ? [] : (cycleOfName(name) ?? []);
  });
  const state = BOOK_WORDS[settings.language].cycleState.open;
  return lost.flatMap(({ name, start, end }, blank): CellChange[] => {
    const put = (column: string, to: string | number): CellChange => ({ row: { blank }, column, to, was: '' });
    return [
      put('cycle', name),
      put('start', serialOf(start) ?? ''),
      put('end', serialOf(end) ?? ''),
      put('state', state),
    ];
  });
}
