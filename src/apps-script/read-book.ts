/** Reads the workbook: which tabs are ours, and everything that stands in the ones a command asks for. */
import type { TabRole } from '../panel-api.js';
import type { Book, Grid, OkrTable, TabInfo } from '../workbook/book.js';
import { HEADER_ROW } from '../workbook/columns.js';
import { roleOfHeaders } from '../workbook/identify.js';
import { readJournal } from '../workbook/journal.js';
import { readOkrTable, readPeople, readSettings, type Tagged } from '../workbook/read-tabs.js';
import { cellReader } from './cell-values.js';
import type { Services, Sheet, Spreadsheet } from './services.js';

export const TAB_KEY = 'okr.tab';
export const COLUMN_KEY = 'okr.column';

/** What a command wants to read; tabs that it does not name are not touched. */
export interface Scope {
  readonly tables: boolean;
  readonly people: boolean;
  readonly journal: boolean;
  /** Names of all tabs, for commands that make one. */
  readonly names: boolean;
}

/** A tab of ours together with its sheet. */
export interface OurTab {
  readonly info: TabInfo;
  readonly sheet: Sheet;
}

export function tabTag(role: TabRole, cycle: string, ready: boolean): string {
  return JSON.stringify({ role, cycle, ready });
}

/** Our tabs by their metadata; by their header words where all tags were lost (an .xlsx and back). */
export function findTabs(spreadsheet: Spreadsheet): readonly OurTab[] {
  const tagged = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TAB_KEY)
    .find()
    .flatMap((metadata): OurTab[] => {
      const sheet = metadata.getLocation().getSheet();
      const tag = readTag(metadata.getValue() ?? '');
      return sheet === null || tag === undefined
        ? []
        : [{ info: { id: sheet.getSheetId(), name: sheet.getName(), ...tag }, sheet }];
    });
  return tagged.length > 0 ? tagged : findByHeaders(spreadsheet);
}

export function readTag(text: string): { role: TabRole; cycle: string; ready: boolean } | undefined {
  try {
    const tag = JSON.parse(text) as { role?: TabRole; cycle?: string; ready?: boolean };
    return tag.role === undefined ? undefined : { role: tag.role, cycle: tag.cycle ?? '', ready: tag.ready === true };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function findByHeaders(spreadsheet: Spreadsheet): readonly OurTab[] {
  return spreadsheet.getSheets().flatMap((sheet): OurTab[] => {
    const columns = sheet.getLastColumn();
    if (columns === 0 || sheet.getLastRow() < HEADER_ROW) return [];
    const rows = sheet.getRange(1, 1, HEADER_ROW, columns).getValues();
    const header = (rows[HEADER_ROW - 1] ?? []).map(String);
    const role = roleOfHeaders(header);
    if (role === undefined) return [];
    const cycle = role === 'okr' ? String(rows[0]?.[0] ?? '') : '';
    return [{ info: { id: sheet.getSheetId(), name: sheet.getName(), role, cycle, ready: true }, sheet }];
  });
}

/** Column tags by sheet ID. */
export function findColumns(spreadsheet: Spreadsheet): ReadonlyMap<number, Tagged> {
  const found = new Map<number, Map<string, number>>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find()) {
    const column = metadata.getLocation().getColumn();
    if (column === null) continue;
    const id = column.getSheet().getSheetId();
    const tags = found.get(id) ?? new Map<string, number>();
    const key = metadata.getValue() ?? '';
    if (!tags.has(key)) tags.set(key, column.getColumn());
    found.set(id, tags);
  }
  return found;
}

type Reader = ReturnType<typeof cellReader>;

function readGrid(sheet: Sheet, read: Reader, formulas: boolean): Grid {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  const range = sheet.getRange(1, 1, maxRows, maxColumns);
  return {
    values: range.getValues().map((row) => row.map(read)),
    formulas: formulas ? range.getFormulas() : [],
    formats: formulas ? range.getNumberFormats() : [],
    maxRows,
    maxColumns,
  };
}

/** Reads what the scope names. Tabs that do not exist, or are still being made, are absent. */
export function readBook(services: Services, scope: Scope): Book {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const now = services.Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm');
  const read = cellReader(services.Utilities, timeZone);
  const tabs = findTabs(spreadsheet);
  const columns = tabs.length === 0 ? new Map<number, Tagged>() : findColumns(spreadsheet);
  const tagsOf = (tab: OurTab): Tagged => columns.get(tab.info.id) ?? new Map<string, number>();
  const ready = (role: TabRole) => tabs.find((tab) => tab.info.role === role && tab.info.ready);

  const settingsTab = ready('settings');
  const settings =
    settingsTab && readSettings(settingsTab.info, readGrid(settingsTab.sheet, read, false), tagsOf(settingsTab));
  const peopleTab = scope.people ? ready('people') : undefined;
  const undoTab = scope.journal ? tabs.find((tab) => tab.info.role === 'undo') : undefined;
  return {
    today: now.slice(0, 10),
    time: now.slice(11, 16),
    tabs: tabs.map((tab) => tab.info),
    names: scope.names ? spreadsheet.getSheets().map((sheet) => sheet.getName()) : [],
    settings,
    people: peopleTab && readPeople(peopleTab.info, readGrid(peopleTab.sheet, read, false), tagsOf(peopleTab)),
    tables: scope.tables ? readTables(tabs, settings?.cycle ?? '', (tab) => readTable(tab, read, tagsOf(tab))) : [],
    journal:
      undoTab &&
      readJournal(
        undoTab.sheet
          .getDataRange()
          .getValues()
          .map((row) => read(row[0] ?? '')),
      ),
  };
}

function readTable(tab: OurTab, read: Reader, tags: Tagged): OkrTable {
  return readOkrTable(tab.info, readGrid(tab.sheet, read, true), tags);
}

/** The current cycle's table first; of two tabs that claim one cycle, the first one counts. */
function readTables(
  tabs: readonly OurTab[],
  current: string,
  readOne: (tab: OurTab) => OkrTable,
): readonly OkrTable[] {
  const okr = tabs.filter((tab) => tab.info.role === 'okr' && tab.info.ready);
  const first = okr.filter((tab, at) => okr.findIndex((other) => other.info.cycle === tab.info.cycle) === at);
  const sorted = [...first].sort((a, b) => Number(b.info.cycle === current) - Number(a.info.cycle === current));
  return sorted.map(readOne);
}
