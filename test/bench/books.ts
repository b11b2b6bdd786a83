/**
 * The workbooks whose recalculation is compared, as plain data that the local host and LibreOffice both take. All hold
 * the same rows and show the same progress.
 */
import { planSetup } from '../../src/commands/set-up.js';
import { setupDefaults } from '../../src/commands/set-up-input.js';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { addDays } from '../../src/okr/day.js';
import type { Book } from '../../src/workbook/book.js';
import { FIRST_ROW, PREPARED_ROWS } from '../../src/workbook/columns.js';
import { okrTab, type TypedRow } from '../../src/workbook/okr-tab.js';
import type { Block, Put } from '../../src/workbook/spec.js';
import { fullSummary } from './full-summary.js';
import { KEY_RESULTS, type SampleRow, sampleRows, typedRows } from './sample-rows.js';

export interface BenchTab {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
  readonly names: readonly { readonly name: string; readonly a1: string }[];
}

export interface BenchBook {
  readonly tabs: readonly BenchTab[];
  /** The tab that is edited, its column of Current (1-based), and that of the objectives' progress. */
  readonly table: string;
  readonly current: number;
  readonly progress: number;
}

export const BOOKS = {
  ours: ourBook,
  oursWithGaps: (rows, today) => ourBook(rows, today, gapped(typedRows(rows))),
  bareSumifs: bareBook,
  blockAverage: blockAverageBook,
  sumProduct: sumProductBook,
} as const satisfies Record<string, (rows: number, today: string) => BenchBook>;
export type BookName = keyof typeof BOOKS;
export const BOOK_TITLES: Readonly<Record<BookName, string>> = {
  ours: 'OKR Sheets',
  oursWithGaps: 'OKR Sheets, two key results that cannot be measured',
  bareSumifs: 'Bare SUMIFS table',
  blockAverage: 'Template: average of the cells below',
  sumProduct: 'Template: SUMPRODUCT by objective',
};

/** The whole file: Settings, the rows in the OKR tab, and the Summary with all its lists. */
function ourBook(rows: number, today: string, content: readonly TypedRow[] = typedRows(rows)): BenchBook {
  const empty: Book = {
    today,
    time: '09:00',
    tabs: [],
    names: [],
    settings: undefined,
    lostNames: [],
    people: undefined,
    tables: [],
    checkIns: [],
    log: undefined,
    journal: undefined,
  };
  // Half of the cycle is over, whenever this runs: before a tenth of it nothing is judged, and less is computed.
  const cycle = { name: '2026-Q4', start: addDays(today, -45), end: addDays(today, 45) };
  const input = { ...setupDefaults(empty, 'en', 'Ana Ruiz').input, cycle };
  const specs = planSetup(empty, input).steps.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'makeTab' ? [change.spec] : [])),
  );
  const made = specs.find(({ role }) => role === 'okr');
  if (made === undefined) throw new Error('The set-up makes no OKR tab');
  const okr = okrTab('en', BOOK_WORDS.en, made.cycle, made.name, content);
  const at = (column: string) => okr.keys.indexOf(column) + 1;
  const tabs = specs
    .filter(({ role }) => role !== 'undo')
    .map((spec) => {
      if (spec === made) return okr;
      return spec.role === 'summary' ? fullSummary(spec.name, okr.name, content, today) : spec;
    });
  return { tabs, table: okr.name, current: at('current'), progress: at('progress') };
}

/** Words stand where Current should be, in one key result of the second objective and of the last. */
function gapped(rows: readonly TypedRow[]): readonly TypedRow[] {
  const gaps = [1 + KEY_RESULTS + 2, rows.length - KEY_RESULTS + 1];
  return rows.map((row, index) => (gaps.includes(index) ? { ...row, current: 'many' } : row));
}

const HEADERS = ['ID', 'Objective', 'Key result', 'Owner', 'Supports', 'Start', 'Target', 'Current', 'Progress'];
const CURRENT = 8;
const PROGRESS = 9;

/** A book of one tab with the typed columns A-H, and what `more` puts into I and the columns behind it. */
function plainBook(
  rows: number,
  prepared: number,
  more: (row: SampleRow | undefined, at: number) => readonly Put[],
): BenchBook {
  const samples = sampleRows(rows);
  const cells = Array.from({ length: rows + prepared }, (_, index): readonly Put[] => {
    const row = samples[index];
    const figures = row === undefined || row.keyResult === '' ? ['', '', ''] : [row.start, row.target, row.current];
    const titles =
      row === undefined ? ['', '', '', '', ''] : [row.id, row.objective, row.keyResult, row.owner, row.supports];
    return [...titles, ...figures, ...more(row, FIRST_ROW + index)];
  });
  const blocks: Block[] = [
    { row: FIRST_ROW - 1, column: 1, cells: [HEADERS] },
    { row: FIRST_ROW, column: 1, cells },
  ];
  const columns = cells[0]?.length ?? 0;
  const tab = { name: 'OKRs', rows: FIRST_ROW - 1 + cells.length, columns, blocks, names: [] };
  return { tabs: [tab], table: tab.name, current: CURRENT, progress: PROGRESS };
}

/** The floor: ratio and points of a key result, two sums for an objective, nothing else. The budget refers to it. */
function bareBook(rows: number): BenchBook {
  return plainBook(rows, PREPARED_ROWS, (row, at) => [
    { formula: `=IF($C${at}="";IFERROR(SUMIFS($L:$L;$E:$E;$A${at})/SUMIFS($J:$J;$E:$E;$A${at});"");$K${at})` },
    row === undefined || row.keyResult === '' ? '' : 1,
    { formula: `=IF($C${at}="";"";MAX(0;MIN(1;($H${at}-$F${at})/($G${at}-$F${at}))))` },
    { formula: `=IF($C${at}="";"";$K${at}*$J${at})` },
  ]);
}

const ratio = (at: number): string => `=MAX(0;MIN(1;($H${at}-$F${at})/($G${at}-$F${at})))`;

/** What most one-tab templates do: each objective averages the cells right below it. */
function blockAverageBook(rows: number): BenchBook {
  return plainBook(rows, 0, (row, at) => [
    { formula: row?.keyResult === '' ? `=AVERAGE(I${at + 1}:I${at + KEY_RESULTS})` : ratio(at) },
  ]);
}

/** What templates with an ID or title of the objective beside each key result do. */
function sumProductBook(rows: number): BenchBook {
  const [first, last] = [FIRST_ROW, FIRST_ROW - 1 + rows];
  const within = (column: string) => `$${column}$${first}:$${column}$${last}`;
  const book = plainBook(rows, 0, (row, at) => {
    if (row?.keyResult !== '') return [{ formula: ratio(at) }, ''];
    const sum = `SUMPRODUCT((${within('E')}=$A${at})*${within('I')})`;
    return ['', { formula: `=${sum}/COUNTIF(${within('E')};$A${at})` }];
  });
  return { ...book, progress: PROGRESS + 1 };
}
