/** Reads the workbook: everything that stands in the tabs that a command asks for. */
import { isError } from '../okr/cell.js';
import type { Book, Grid, OkrTable, TabInfo } from '../workbook/book.js';
import { readJournal } from '../workbook/journal.js';
import { readCheckIn } from '../workbook/read-check-in.js';
import { readOkrTable, readPeople, readSettings, type Tagged } from '../workbook/read-tabs.js';
import { settingNames } from '../workbook/settings.js';
import { type Document, findColumns, type OurTab, tabOf } from './document.js';
import { readLog } from './read-log.js';
import { readTogether } from './read-together.js';
import type { Spreadsheet } from './services.js';

/** What a command wants to read; tabs that it does not name are not touched. */
export interface Scope {
  readonly tables: boolean;
  /** Tables of closed cycles too. */
  readonly closed?: true;
  readonly people: boolean;
  readonly journal: boolean;
  /** Names of all tabs, for commands that make one. */
  readonly names: boolean;
  /** Content of the check-in tabs that are not saved yet, or of the one with that sheet ID as well. */
  readonly checkIns?: 'open' | number;
  /** What the Log holds of the open cycles. */
  readonly log?: boolean;
}

/** The columns that tell rows apart. */
const KEYS: Readonly<Partial<Record<OurTab['role'], readonly string[]>>> = {
  okr: ['id', 'objective', 'keyResult'],
  checkIn: ['id', 'keyResult'],
  people: ['owner'],
};

/** Reads a tab up to its last content; OKR tabs with formulas and number formats. */
function readGrid(document: Document, tab: OurTab, tags: Tagged): Grid {
  const isTable = tab.role === 'okr' || tab.role === 'checkIn';
  const keys = (KEYS[tab.role] ?? []).flatMap((column) => tags.get(column) ?? []);
  const read = readTogether(tab.sheet, document.read, { formulas: isTable, formats: isTable }, keys);
  return { ...read, maxRows: read.values.length };
}

/** Whether a formula of ours shows an error: a name, a column or a row that it needs is gone. */
function showsError({ rows, head }: OkrTable): boolean {
  const columns = ['progress', 'status'] as const;
  return (
    rows.some((row) => columns.some((column) => row.formulas[column] !== '' && isError(row[column]))) ||
    [...head.values()].some((formula) => formula.includes('#REF!'))
  );
}

/** Names of Settings that are gone, or whose cell is. */
function lostNames(spreadsheet: Spreadsheet): readonly string[] {
  const found = new Set<string>();
  for (const name of spreadsheet.getNamedRanges()) {
    try {
      name.getRange().getRow();
      found.add(name.getName());
    } catch {
      // Its cell was deleted: asking for the range throws.
    }
  }
  return settingNames().filter((name) => !found.has(name));
}

/** Reads what the scope names. Tabs that do not exist, or are still being made, are absent. */
export function readBook(document: Document, scope: Scope): Book {
  const { services, spreadsheet, timeZone, tabs } = document;
  const now = services.Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd HH:mm');
  const columns = tabs.length === 0 ? new Map<number, Tagged>() : findColumns(spreadsheet);
  const none: Tagged = new Map<string, number>();
  const tagsOf = (tab: OurTab): Tagged => columns.get(tab.id) ?? none;
  // Names cost a call each; the tabs that are not read are named by nobody.
  const infos = new Map<number, TabInfo>(tabs.map((tab) => [tab.id, infoOf(tab, scope)]));
  const info = (tab: OurTab): TabInfo => infos.get(tab.id) ?? infoOf(tab, scope);

  const settingsTab = tabOf(document, 'settings');
  const settings =
    settingsTab && readSettings(info(settingsTab), readGrid(document, settingsTab, none), tagsOf(settingsTab));
  const peopleTab = scope.people ? tabOf(document, 'people') : undefined;
  const undoTab = scope.journal ? tabOf(document, 'undo') : undefined;
  const left = scope.closed === true ? [] : settings?.cycles.filter((cycle) => cycle.closed);
  const closed = new Set(left?.map(({ name }) => name));
  const tables = scope.tables ? tablesOf(tabs, settings?.cycle ?? '', closed) : [];
  const logTab = scope.log === true ? tabOf(document, 'log') : undefined;
  const cycles = tables.map(({ cycle }) => cycle);
  const read = tables.map(
    (tab): OkrTable => readOkrTable(info(tab), readGrid(document, tab, tagsOf(tab)), tagsOf(tab)),
  );
  return {
    today: now.slice(0, 10),
    time: now.slice(11, 16),
    tabs: [...infos.values()],
    names: scope.names ? spreadsheet.getSheets().map((sheet) => sheet.getName()) : [],
    settings,
    people:
      peopleTab && readPeople(info(peopleTab), readGrid(document, peopleTab, tagsOf(peopleTab)), tagsOf(peopleTab)),
    tables: read,
    lostNames: read.some(showsError) ? lostNames(spreadsheet) : [],
    checkIns: checkInsOf(tabs, scope.checkIns).map((tab) =>
      readCheckIn(info(tab), readGrid(document, tab, tagsOf(tab)), tagsOf(tab)),
    ),
    log: logTab && readLog(document, logTab, info(logTab), cycles),
    journal: undoTab && readJournal(readGrid(document, undoTab, none).values.map((row) => row[0] ?? '')),
  };
}

function infoOf(tab: OurTab, scope: Scope): TabInfo {
  const named = scope.names || tab.role === 'okr' || (scope.checkIns !== undefined && isAsked(tab, scope.checkIns));
  const { id, role, cycle, day, team, saved, ready } = tab;
  return { id, name: named ? tab.sheet.getName() : '', role, cycle, day, team, saved, ready };
}

function isAsked(tab: OurTab, asked: Scope['checkIns']): boolean {
  return tab.role === 'checkIn' && tab.ready && (!tab.saved || tab.id === asked);
}

/** The unsaved ones, and the one that was asked for; the oldest first. */
function checkInsOf(tabs: readonly OurTab[], asked: Scope['checkIns']): readonly OurTab[] {
  if (asked === undefined) return [];
  return tabs
    .filter((tab) => isAsked(tab, asked))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.team < b.team ? -1 : 1));
}

/** Tabs of open cycles, the current one first; of two tabs that claim one cycle, the first one counts. */
function tablesOf(tabs: readonly OurTab[], current: string, closed: ReadonlySet<string>): readonly OurTab[] {
  const okr = tabs.filter((tab) => tab.role === 'okr' && tab.ready && !closed.has(tab.cycle));
  const first = okr.filter((tab, at) => okr.findIndex((other) => other.cycle === tab.cycle) === at);
  return [...first].sort((a, b) => Number(b.cycle === current) - Number(a.cycle === current));
}
