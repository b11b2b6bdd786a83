/** The Summary with all its lists over the rows of a bench book, as the add-on writes it when the lists are renewed. */
import { summaryLists } from '../../src/commands/summary.js';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { addDays, type IsoDay, serialOf } from '../../src/okr/day.js';
import type { Book, OkrTable, Person, Settings, TabInfo, TableRow } from '../../src/workbook/book.js';
import { defaultPositions, FIRST_ROW, FORMULA_COLUMNS, OKR_COLUMNS } from '../../src/workbook/columns.js';
import type { TypedRow } from '../../src/workbook/okr-tab.js';
import type { TabSpec } from '../../src/workbook/spec.js';
import { summaryTab } from '../../src/workbook/summary-tab.js';
import { JUDGEMENT, row } from '../okr/tables.js';

const CYCLE = '2026-Q4';
const WHOLE = { top: { state: 'whole' }, language: 'en' } as const;
/** People of a team. */
const TEAM = 8;

/** Describes the tab `name` over the OKR tab `okr` that holds `content`; the cycle is half over. */
export function fullSummary(name: string, okr: string, content: readonly TypedRow[], today: IsoDay): TabSpec {
  const positions = defaultPositions(OKR_COLUMNS);
  const noFormulas = Object.fromEntries([...FORMULA_COLUMNS, 'current'].map((column) => [column, '']));
  const rows = content.map((typed, at): TableRow => {
    const { unit: _, ...cells } = typed;
    return {
      ...row(cells as Partial<TableRow>),
      ...{ at: FIRST_ROW + at, progress: '', status: '', updated: '', trend: '' },
      formulas: noFormulas as TableRow['formulas'],
      units: { start: '', target: '', current: '' },
      copies: {},
    };
  });
  const tab: TabInfo = {
    ...{ id: 1, name: okr, role: 'okr', cycle: CYCLE },
    ...{ day: '', team: '', saved: false, ready: true },
  };
  const table: OkrTable = { tab, positions, rows, head: new Map(), maxRows: rows.length, ...WHOLE };
  const settings = {
    ...{ tab, language: 'en', judgement: JUDGEMENT, values: new Map(), cycle: CYCLE, nextId: 1 },
    cycles: [{ name: CYCLE, start: serialOf(addDays(today, -45)), end: serialOf(addDays(today, 45)) }],
  } as unknown as Settings;
  const book: Book = {
    ...{
      today,
      time: '09:00',
      tabs: [tab],
      names: [],
      settings,
      lostNames: [],
      tables: [table],
      checkIns: [],
      log: undefined,
    },
    people: { tab, positions: new Map(), people: peopleOf(content) },
    journal: undefined,
  };
  const lists = summaryLists(book, settings, table, [{ day: addDays(today, -7), filled: 600, total: 800 }]);
  return summaryTab(BOOK_WORDS.en, name, CYCLE, okr, positions, lists);
}

function peopleOf(content: readonly TypedRow[]): readonly Person[] {
  const owners = [...new Set(content.map(({ owner }) => String(owner ?? '')))].filter((owner) => owner !== '');
  const teams = [...new Set(owners.map((_, at) => `Team ${1 + Math.floor(at / TEAM)}`))];
  const person = (owner: string, kind: Person['kind'], belongsTo: string, at: number): Person => {
    return { owner, kind, belongsTo, email: '', role: undefined, at };
  };
  return [
    person('Company', 'company', '', 4),
    ...teams.map((team, at) => person(team, 'team', 'Company', 5 + at)),
    ...owners.map((owner, at) => person(owner, 'person', `Team ${1 + Math.floor(at / TEAM)}`, 5 + teams.length + at)),
  ];
}
