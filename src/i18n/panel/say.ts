/**
 * Sentences of the panel: one entry with named holes, filled in whole.
 *
 * {name} the value; {n:word} and {n:Word} a number up to ten in words; {day:close} without a space;
 * {n|cell|cells} a word that follows the
 * number (a third form is for zero). Two counts may stand in one sentence, so the forms live inside it.
 */
import type { Args, Language } from '../../panel-api/index.js';
import { en } from './en.js';
import { zh } from './zh.js';

export type Key = keyof typeof en;

type NameOf<H extends string> = H extends `${infer N}|${string}` ? N : H extends `${infer N}:${string}` ? N : H;
type Holes<T extends string> = T extends `${string}{${infer H}}${infer Rest}` ? NameOf<H> | Holes<Rest> : never;
type HolesOf<K extends Key> = Holes<(typeof en)[K]>;
/** The compiler asks for exactly the holes of the English sentence. */
type Filled<K extends Key> = [HolesOf<K>] extends [never]
  ? []
  : [args: { readonly [H in HolesOf<K>]: string | number }];

export interface Words {
  readonly language: Language;
  say<K extends Key>(key: K, ...args: Filled<K>): string;
  /** For sentences whose code and holes come from the add-on. */
  tell(key: Key, args: Args): string;
}

const TEXTS: { readonly [L in Language]: { readonly [K in Key]: string } } = { en, zh };

/** How each language names itself: the button that switches to it. */
export const OWN_NAMES: { readonly [L in Language]: string } = { en: 'English', zh: '简体中文' };

const NUMBER_WORDS: { readonly [L in Language]: readonly string[] } = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
};

const HOLE = /\{(\w+)(?::(\w+)|\|([^{}]*))?\}/g;
const HAN = /[\u3400-\u9fff]/;
const LATIN_END = /[A-Za-z0-9%)]/;
const LATIN_START = /[A-Za-z0-9¥$€£(+=-]/;

export function numberText(value: number, language: Language): string {
  const text = String(value);
  return language === 'en' ? text.replace(/\B(?=(\d{3})+$)/g, ',') : text;
}

function hole(
  value: string | number,
  shape: string | undefined,
  forms: string | undefined,
  language: Language,
): string {
  if (forms !== undefined) {
    const [one = '', other = '', zero = other] = forms.split('|');
    return Number(value) === 1 ? one : Number(value) === 0 ? zero : other;
  }
  if (typeof value === 'string') return value;
  const word = shape === undefined ? undefined : NUMBER_WORDS[language][value];
  if (word === undefined) return numberText(value, language);
  return shape === 'Word' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Chinese keeps one space between a Chinese character and a Latin letter or a figure. */
function joint(left: string, right: string): string {
  const [a, b] = [left.slice(-1), right.charAt(0)];
  return (HAN.test(a) && LATIN_START.test(b)) || (LATIN_END.test(a) && HAN.test(b)) ? ' ' : '';
}

export function fill(text: string, args: Args, language: Language): string {
  let filled = '';
  let end = 0;
  const add = (piece: string, close = false) => {
    filled += (language === 'zh' && piece !== '' && !close ? joint(filled, piece) : '') + piece;
  };
  text.replace(
    HOLE,
    (whole: string, name: string, shape: string | undefined, words: string | undefined, at: number) => {
      add(text.slice(end, at));
      add(hole(args[name] ?? '', shape, words, language), shape === 'close');
      end = at + whole.length;
      return '';
    },
  );
  add(text.slice(end));
  return filled;
}

export function wordsIn(language: Language): Words {
  const tell = (key: Key, args: Args) => fill(TEXTS[language][key], args, language);
  return { language, tell, say: (key, ...args) => tell(key, args[0] ?? {}) };
}
