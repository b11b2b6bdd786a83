/** The words of the workbook, by the language of the file. */
import type { Language } from '../../panel-api/index.js';
import { en } from './en.js';
import { zh } from './zh.js';

/** The shape of English with any text in it: a language with a missing or extra key does not compile. */
type Words<T> = T extends string ? string : { [K in keyof T]: Words<T[K]> };
export type BookWords = Words<typeof en>;

export const BOOK_WORDS: Readonly<Record<Language, BookWords>> = { en, zh };

/** Fills `{holes}` of a text. A hole without a value stays as it is. */
export function fill(text: string, holes: { readonly [hole: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (whole, hole: string) => (hole in holes ? String(holes[hole]) : whole));
}

/** The language of a locale such as `zh_CN`, `zh-TW`, `en_us`: Chinese in any script, else English. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale.replace('_', '-')) ? 'zh' : 'en';
}
