/** The menu, the sidebar, and the few things that are kept per person. */

import { languageOf } from '../i18n/book/index.js';
import { MENU } from '../i18n/menu.js';
import { sameCell } from '../okr/cell.js';
import { type CellRef, LANGUAGES, type Language, type Screen } from '../panel-api/index.js';
import { FIRST_ROW, OKR_COLUMNS, PEOPLE_COLUMNS } from '../workbook/columns.js';
import { positionsOf } from '../workbook/identify.js';
import { findColumns } from './document.js';
import { Refused } from './failures.js';
import type { Services, Sheet } from './services.js';

const LANGUAGE_KEY = 'okr.language';
const PERSON_KEY = 'okr.person';

/** Verbs of the menu and the functions behind them, in order; `-` is a line. */
const ITEMS = [
  ['open', 'okrOpenPanel'],
  ['-', ''],
  ['checkIn', 'okrMenuCheckIn'],
  ['startCheckIn', 'okrMenuStartCheckIn'],
  ['saveCheckIn', 'okrMenuSaveCheckIn'],
  ['-', ''],
  ['check', 'okrMenuCheck'],
  ['summary', 'okrMenuSummary'],
  ['tidy', 'okrMenuTidy'],
  ['-', ''],
  ['structure', 'okrMenuStructure'],
] as const;

/** Builds the menu and touches nothing else: it runs without authorization in files where the add-on was never used. */
export function buildMenu(services: Services): void {
  const texts = MENU[languageOf(services.Session.getActiveUserLocale())];
  const menu = services.SpreadsheetApp.getUi().createAddonMenu();
  for (const [verb, name] of ITEMS) {
    if (verb === '-') menu.addSeparator();
    else menu.addItem(texts[verb], name);
  }
  menu.addToUi();
}

export function openPanel(services: Services, screen: Screen): void {
  const language = panelLanguage(services);
  const html = services.HtmlService.createHtmlOutputFromFile('sidebar')
    .append(`<i hidden id="okr-start" data-screen="${screen}" data-language="${language}"></i>`)
    .setTitle(MENU[language].title);
  services.SpreadsheetApp.getUi().showSidebar(html);
}

/** The language that this person chose for the panel, else the one of their account. */
export function panelLanguage(services: Services): Language {
  const chosen = services.PropertiesService.getUserProperties().getProperty(LANGUAGE_KEY);
  const known = LANGUAGES.find((language) => language === chosen);
  return known ?? languageOf(services.Session.getActiveUserLocale());
}

export function setPanelLanguage(services: Services, language: Language): void {
  if (!LANGUAGES.includes(language)) throw new Refused('badInput', { problem: 'language' });
  services.PropertiesService.getUserProperties().setProperty(LANGUAGE_KEY, language);
}

/** The name that this person picked; '' until then. */
export function personOf(services: Services): string {
  return services.PropertiesService.getUserProperties().getProperty(PERSON_KEY) ?? '';
}

export function setPerson(services: Services, name: string): void {
  services.PropertiesService.getUserProperties().setProperty(PERSON_KEY, name.trim());
}

/** Selects a cell: the row of an ID (`#12` is row 12), the first empty row for null in an OKR tab, else the tab. */
export function showCell(services: Services, ref: CellRef): void {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((other) => other.getSheetId() === ref.tab);
  if (sheet === undefined) throw new Refused('tabDeleted', { tab: '' });
  spreadsheet.setActiveSheet(sheet);
  const place = /^#(\d+)$/.exec(ref.id ?? '');
  if (ref.column === null) {
    // A row of a tab of people's own: our columns say nothing there.
    if (place !== null) spreadsheet.setActiveRange(sheet.getRange(Number(place[1]), 1, 1, 1));
    return;
  }
  const tags = findColumns(spreadsheet).get(ref.tab) ?? new Map<string, number>();
  const position = tags.get(ref.column) ?? byHeader(sheet, ref.column);
  const row = rowOf(sheet, ref, tags);
  if (position !== undefined && row !== undefined) spreadsheet.setActiveRange(sheet.getRange(row, position, 1, 1));
}

function byHeader(sheet: Sheet, column: string): number | undefined {
  const header = (sheet.getRange(FIRST_ROW - 1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? []).map(String);
  const none = new Map<string, number>();
  const okr = (OKR_COLUMNS as readonly string[]).includes(column);
  if (!okr && !(PEOPLE_COLUMNS as readonly string[]).includes(column)) return undefined;
  return positionsOf<string>(okr ? 'okr' : 'people', none, header).get(column);
}

function rowOf(sheet: Sheet, ref: CellRef, tags: ReadonlyMap<string, number>): number | undefined {
  const place = /^#(\d+)$/.exec(ref.id ?? '');
  if (place !== null) return Number(place[1]);
  if (ref.id === null) return firstFree(sheet, tags);
  const column = tags.get('id') ?? byHeader(sheet, 'id');
  if (column === undefined) return undefined;
  const ids = sheet.getRange(FIRST_ROW, column, sheet.getMaxRows() - FIRST_ROW + 1, 1).getValues();
  const at = ids.findIndex((line) => sameCell(String(line[0] ?? ''), ref.id ?? ''));
  return at < 0 ? undefined : FIRST_ROW + at;
}

/** The first row without titles; of another tab, its first row. */
function firstFree(sheet: Sheet, tags: ReadonlyMap<string, number>): number {
  const [objective, keyResult] = [tags.get('objective'), tags.get('keyResult')];
  if (objective === undefined || keyResult === undefined) return FIRST_ROW;
  const first = Math.min(objective, keyResult);
  const width = Math.abs(objective - keyResult) + 1;
  const rows = sheet.getRange(FIRST_ROW, first, sheet.getMaxRows() - FIRST_ROW + 1, width).getValues();
  const at = rows.findIndex((line) => line[objective - first] === '' && line[keyResult - first] === '');
  return FIRST_ROW + Math.max(0, at);
}
