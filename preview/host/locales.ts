/** What the spreadsheet's locale decides: decimal mark, date order, currency; and the engine's form of it. */
import { engine } from './engine.js';
import type { EngineLocale } from './engine-types.js';

export interface HostLocale {
  readonly code: string;
  readonly decimal: '.' | ',';
  readonly group: readonly string[];
  /** Order of a date typed with `separators`. */
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly separators: string;
  /** Google's format of such a date. */
  readonly dateFormat: string;
  /** What is typed for TRUE and FALSE besides these words themselves. */
  readonly booleans?: readonly [string, string];
}

/** Numbers are shown with the first one, as CLDR has it for French; people type the last one. */
const SPACES = ['\u202f', '\u00a0', ' '];
const LOCALES: Record<string, HostLocale> = {
  en_US: { code: 'en_US', decimal: '.', group: [','], order: 'mdy', separators: '/-', dateFormat: 'M/d/yyyy' },
  en_GB: { code: 'en_GB', decimal: '.', group: [','], order: 'dmy', separators: '/-', dateFormat: 'dd/MM/yyyy' },
  zh_CN: { code: 'zh_CN', decimal: '.', group: [','], order: 'ymd', separators: '/-', dateFormat: 'yyyy/M/d' },
  de_DE: {
    ...{ code: 'de_DE', decimal: ',', group: ['.'], order: 'dmy', separators: '.', dateFormat: 'dd.MM.yyyy' },
    booleans: ['WAHR', 'FALSCH'],
  },
  fr_FR: {
    ...{ code: 'fr_FR', decimal: ',', group: SPACES, order: 'dmy', separators: '/', dateFormat: 'dd/MM/yyyy' },
    booleans: ['VRAI', 'FAUX'],
  },
  pt_BR: {
    ...{ code: 'pt_BR', decimal: ',', group: ['.'], order: 'dmy', separators: '/', dateFormat: 'dd/MM/yyyy' },
    booleans: ['VERDADEIRO', 'FALSO'],
  },
};

export const isHostLocale = (code: string): boolean => Object.hasOwn(LOCALES, code);

export function hostLocale(code: string): HostLocale {
  const locale = LOCALES[code];
  if (!locale) throw new Error(`The host knows no locale ${code}; it has ${Object.keys(LOCALES).join(', ')}.`);
  return locale;
}

/** The engine needs its own record; formulas typed in its grid use the mark that the locale has in Sheets. */
export function engineLocale(locale: HostLocale): EngineLocale {
  const ready = engine.DEFAULT_LOCALES.find((candidate) => candidate.code === locale.code) ?? engine.DEFAULT_LOCALE;
  return {
    ...ready,
    name: ready.code === locale.code ? ready.name : locale.code,
    code: locale.code,
    decimalSeparator: locale.decimal,
    thousandsSeparator: locale.group[0] ?? ',',
    formulaArgSeparator: locale.decimal === ',' ? ';' : ',',
    dateFormat: locale.dateFormat.replaceAll('M', 'm'),
    timeFormat: 'hh:mm:ss',
  };
}
