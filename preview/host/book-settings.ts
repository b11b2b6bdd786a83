/** What a spreadsheet is opened with: its locale, its zone, and how Google's doubtful answers are given in it. */
import { type SkippedTime, wallClock } from './dates.js';
import { engine } from './engine.js';
import type { WorkbookData } from './engine-types.js';
import type { FormulaSyntax } from './formula-locale.js';
import { engineLocale, type HostLocale } from './locales.js';

export interface BookSettings {
  readonly locale: HostLocale;
  readonly timeZone: string;
  readonly now: () => number;
  readonly workbook?: WorkbookData | undefined;
  readonly formulaMark: ';' | ',';
  readonly formulaSyntax: FormulaSyntax;
  readonly skippedTime: SkippedTime;
}

/** Of the spreadsheet's zone: what a date that is typed without a year belongs to. */
export function yearNow({ now, timeZone }: BookSettings): number {
  return new Date(wallClock(now(), timeZone)).getUTCFullYear();
}

/** A new Google file: one tab of 1,000 rows and 26 columns. */
export function emptyWorkbook(locale: HostLocale): WorkbookData {
  const data = new engine.Model({}, { mode: 'export_verification' })._exportData(false);
  const first = data.sheets[0];
  const tab = { ...first, id: 'g0', name: 'Sheet1', rowNumber: 1000, colNumber: 26 };
  return { ...data, sheets: [tab], settings: { ...data.settings, locale: engineLocale(locale) } };
}
