/** The open document during one command: our tabs and where their columns stand. */

import { isNumber } from '../okr/cell.js';
import { isoOf } from '../okr/day.js';
import type { TabRole } from '../panel-api/index.js';
import { HEADER_ROW, type OkrColumn, type Positions, type SettingsColumn } from '../workbook/columns.js';
import { positionsOf, roleOfHeaders, TAB_COLUMNS, type TableRole } from '../workbook/identify.js';
import type { Tagged } from '../workbook/read-tabs.js';
import { cellReader } from './cell-values.js';
import type { CellValue, Services, Sheet, Spreadsheet } from './services.js';

export const TAB_KEY = 'okr.tab';
export const COLUMN_KEY = 'okr.column';

export interface TabTag {
  readonly role: TabRole;
  readonly cycle: string;
  /** Day of a check-in, and the team that it is for; '' elsewhere. */
  readonly day: string;
  readonly team: string;
  readonly saved: boolean;
  /** Mark of the looks of a generated tab as they were written last, or ''. */
  readonly layout: string;
  /** false while the tab is being made. */
  readonly ready: boolean;
}

/** What tells a tab from others of its role. */
export type TabName = Pick<TabTag, 'role' | 'cycle' | 'day' | 'team'>;

export function isSameTab(tag: TabName, { role, cycle, day, team }: TabName): boolean {
  return tag.role === role && (cycle === '' || tag.cycle === cycle) && tag.day === day && tag.team === team;
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
  /** Asked for once, and only by those who read days or times. */
  timeZone(): string;
  readonly read: ReturnType<typeof cellReader>;
}

/** Opens the document: one service call. */
export function openDocument(services: Services): Document {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  let zone: string | undefined;
  const timeZone = () => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  const read = cellReader(services.Utilities, timeZone);
  return { services, spreadsheet, timeZone, read, tabs: findTabs(spreadsheet, read) };
}

/** The same document with its tabs looked up again, after one was made or deleted. */
export function renewed(document: Document): Document {
  return { ...document, tabs: findTabs(document.spreadsheet, document.read) };
}

export function tabOf(document: Document, role: TabRole): OurTab | undefined {
  return document.tabs.find((tab) => tab.role === role && tab.ready);
}

export function writeTag(tag: TabTag): string {
  return JSON.stringify(tag);
}

/** Puts another tag in place of a tab's present one. */
export function retag(sheet: Sheet, tag: TabTag): void {
  for (const metadata of sheet.getDeveloperMetadata()) {
    if (metadata.getKey() === TAB_KEY) metadata.setValue(writeTag(tag));
  }
}

/** Reads a tab's tag; undefined when it is no text of ours. */
export function readTag(text: string): TabTag | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const read = JSON.parse(text) as Partial<TabTag>;
    const { role, cycle = '', day = '', team = '', layout = '' } = read;
    if (role === undefined) return undefined;
    return { role, cycle, day, team, layout, saved: read.saved === true, ready: read.ready === true };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Our tabs by their metadata; by their header words where all tags were lost (an .xlsx and back). */
function findTabs(spreadsheet: Spreadsheet, read: ReturnType<typeof cellReader>): readonly OurTab[] {
  const tagged = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TAB_KEY)
    .find()
    .flatMap((metadata): OurTab[] => {
      const sheet = metadata.getLocation().getSheet();
      const tag = readTag(metadata.getValue() ?? '');
      return sheet === null || tag === undefined ? [] : [{ ...tag, id: sheet.getSheetId(), sheet }];
    });
  // Where some tags were lost, the tabs without one are known by their headers.
  const isWhole = tagged.some(({ role }) => role === 'settings') && tagged.some(({ role }) => role === 'okr');
  if (isWhole) return tagged;
  const known = new Set(tagged.map(({ id }) => id));
  return [...tagged, ...findByHeaders(spreadsheet, read).filter(({ id }) => !known.has(id))];
}

/** The Log has its headers there, and the hidden tab of Undo what the last command was. */
function roleOfFirstRow(row: readonly string[]): TabRole | undefined {
  return row[0]?.startsWith('{"action":') === true ? 'undo' : roleOfHeaders(row);
}

/** Whose a tab is by what stands in its first row: the cycle of an OKR tab, day, cycle and team of a check-in. */
function tagOfHead(role: TabRole, rows: CellValue[][], read: ReturnType<typeof cellReader>): Omit<TabTag, 'ready'> {
  const none = { role, cycle: '', day: '', team: '', layout: '', saved: false };
  const [first = [], , headers = []] = rows;
  if (role === 'okr') return { ...none, cycle: String(first[0] ?? '') };
  if (role !== 'checkIn') return none;
  const positions = positionsOf<string>(role, new Map(), headers.map(String));
  const cell = (column: string) => first[(positions.get(column) ?? 0) - 1];
  const day = read(cell('id') ?? '');
  const [cycle, team, saved] = [cell('kind'), cell('row'), cell('linked')];
  return {
    ...none,
    cycle: String(cycle ?? ''),
    day: isNumber(day) ? isoOf(day) : '',
    team: String(team ?? ''),
    saved: saved === 1,
  };
}

function findByHeaders(spreadsheet: Spreadsheet, read: ReturnType<typeof cellReader>): readonly OurTab[] {
  return spreadsheet.getSheets().flatMap((sheet): OurTab[] => {
    const columns = sheet.getLastColumn();
    const last = Math.min(HEADER_ROW, sheet.getLastRow());
    if (columns === 0 || last === 0) return [];
    const rows = sheet.getRange(1, 1, last, columns).getValues();
    const role = roleOfHeaders((rows[HEADER_ROW - 1] ?? []).map(String)) ?? roleOfFirstRow((rows[0] ?? []).map(String));
    if (role === undefined) return [];
    return [{ ...tagOfHead(role, rows, read), id: sheet.getSheetId(), sheet, ready: true }];
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

/** Where a tab's columns stand right now. Header words are read only where a column's tag is missing. */
export function positionsNow(document: Document, tab: OurTab, role: TableRole): Positions<string> {
  const tags: Tagged = findColumns(document.spreadsheet).get(tab.id) ?? new Map<string, number>();
  const complete = TAB_COLUMNS[role].every((column) => tags.has(column));
  return positionsOf<string>(role, tags, complete ? [] : headerRow(tab.sheet, role));
}

export function okrPositions(document: Document, tab: OurTab): Positions<OkrColumn> {
  return positionsNow(document, tab, 'okr') as Positions<OkrColumn>;
}

export function settingsPositions(document: Document, tab: OurTab): Positions<SettingsColumn> {
  return positionsNow(document, tab, 'settings') as Positions<SettingsColumn>;
}

function headerRow(sheet: Sheet, role: TableRole): string[] {
  const rows = sheet.getRange(role === 'log' ? 1 : HEADER_ROW, 1, 1, sheet.getMaxColumns()).getValues();
  return (rows[0] ?? []).map(String);
}
