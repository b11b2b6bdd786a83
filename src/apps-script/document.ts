/** The open document during one command: our tabs and where their columns stand. */
import type { TabRole } from '../panel-api/index.js';
import {
  HEADER_ROW,
  OKR_COLUMNS,
  type OkrColumn,
  PEOPLE_COLUMNS,
  type Positions,
  SETTINGS_COLUMNS,
} from '../workbook/columns.js';
import { positionsOf, roleOfHeaders } from '../workbook/identify.js';
import type { Tagged } from '../workbook/read-tabs.js';
import { cellReader } from './cell-values.js';
import type { Services, Sheet, Spreadsheet } from './services.js';

export const TAB_KEY = 'okr.tab';
export const COLUMN_KEY = 'okr.column';

export interface TabTag {
  readonly role: TabRole;
  readonly cycle: string;
  /** false while the tab is being made. */
  readonly ready: boolean;
}

/** A tab of ours. */
export interface OurTab extends TabTag {
  readonly id: number;
  readonly sheet: Sheet;
}

export interface Document {
  readonly services: Services;
  readonly spreadsheet: Spreadsheet;
  /** Our tabs as they were when the document was opened or last renewed. */
  readonly tabs: readonly OurTab[];
  readonly timeZone: string;
  readonly read: ReturnType<typeof cellReader>;
}

/** Opens the document: two service calls. */
export function openDocument(services: Services): Document {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const read = cellReader(services.Utilities, timeZone);
  return { services, spreadsheet, timeZone, read, tabs: findTabs(spreadsheet) };
}

/** The same document with its tabs looked up again, after one was made or deleted. */
export function renewed(document: Document): Document {
  return { ...document, tabs: findTabs(document.spreadsheet) };
}

export function tabOf(document: Document, role: TabRole): OurTab | undefined {
  return document.tabs.find((tab) => tab.role === role && tab.ready);
}

export function writeTag(tag: TabTag): string {
  return JSON.stringify(tag);
}

/** Reads a tab's tag; undefined when it is no text of ours. */
export function readTag(text: string): TabTag | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const { role, cycle, ready } = JSON.parse(text) as Partial<TabTag>;
    return role === undefined ? undefined : { role, cycle: cycle ?? '', ready: ready === true };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Our tabs by their metadata; by their header words where all tags were lost (an .xlsx and back). */
function findTabs(spreadsheet: Spreadsheet): readonly OurTab[] {
  const tagged = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TAB_KEY)
    .find()
    .flatMap((metadata): OurTab[] => {
      const sheet = metadata.getLocation().getSheet();
      const tag = readTag(metadata.getValue() ?? '');
      return sheet === null || tag === undefined ? [] : [{ ...tag, id: sheet.getSheetId(), sheet }];
    });
  return tagged.length > 0 ? tagged : findByHeaders(spreadsheet);
}

function findByHeaders(spreadsheet: Spreadsheet): readonly OurTab[] {
  return spreadsheet.getSheets().flatMap((sheet): OurTab[] => {
    const columns = sheet.getLastColumn();
    if (columns === 0 || sheet.getLastRow() < HEADER_ROW) return [];
    const rows = sheet.getRange(1, 1, HEADER_ROW, columns).getValues();
    const role = roleOfHeaders((rows[HEADER_ROW - 1] ?? []).map(String));
    if (role === undefined) return [];
    const cycle = role === 'okr' ? String(rows[0]?.[0] ?? '') : '';
    return [{ id: sheet.getSheetId(), sheet, role, cycle, ready: true }];
  });
}

/** Column tags by sheet ID, right now: one service call. */
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

const COLUMNS = { okr: OKR_COLUMNS, people: PEOPLE_COLUMNS, settings: SETTINGS_COLUMNS } as const;
type TableRole = keyof typeof COLUMNS;

/** Where a tab's columns stand right now. Header words are read only where a column's tag is missing. */
export function positionsNow(document: Document, tab: OurTab, role: TableRole): Positions<string> {
  const tags: Tagged = findColumns(document.spreadsheet).get(tab.id) ?? new Map<string, number>();
  const complete = COLUMNS[role].every((column) => tags.has(column));
  return positionsOf<string>(role, tags, complete ? [] : headerRow(tab.sheet));
}

export function okrPositions(document: Document, tab: OurTab): Positions<OkrColumn> {
  return positionsNow(document, tab, 'okr') as Positions<OkrColumn>;
}

function headerRow(sheet: Sheet): string[] {
  const rows = sheet.getRange(HEADER_ROW, 1, 1, sheet.getMaxColumns()).getValues();
  return (rows[0] ?? []).map(String);
}
