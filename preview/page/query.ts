/** What the address asks for: ?lang=zh, ?now=2026-11-24, ?locale=de_DE. */
import { isHostLocale } from '../host/locales.js';
import { PAGE_LANGUAGES, type PageLanguage } from './words.js';

export interface PageQuery {
  readonly language: PageLanguage;
  /** Stands still at this moment; undefined = the clock of the machine. */
  readonly now: Date | undefined;
  /** Locale of the spreadsheet; one that the host does not know gives way to that of the language. */
  readonly locale: string;
}

export function readQuery(search: string, browserLanguage: string): PageQuery {
  const query = new URLSearchParams(search);
  const language = languageOf(query.get('lang') ?? browserLanguage);
  const now = query.get('now');
  const locale = query.get('locale') ?? '';
  const moment = now === null ? undefined : new Date(now.length === 10 ? `${now}T09:00:00` : now);
  return {
    language,
    now: moment === undefined || Number.isNaN(moment.getTime()) ? undefined : moment,
    locale: isHostLocale(locale) ? locale : language === 'zh' ? 'zh_CN' : 'en_US',
  };
}

/** The user's locale as Google names it. */
export function userLocaleOf(language: PageLanguage): string {
  return language === 'zh' ? 'zh_CN' : 'en';
}

function languageOf(text: string): PageLanguage {
  const short = text.toLowerCase().slice(0, 2);
  return PAGE_LANGUAGES.find((language) => language === short) ?? 'en';
}
