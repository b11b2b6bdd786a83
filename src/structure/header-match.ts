/** What the words over a column say about it. */
import { periodIn } from './period.js';
import type { ColumnRole } from './reading.js';
import { isHan, keyOf } from './text.js';
import { COMMON_WORDS, HEADER_WORDS, ORDINALS } from './words/headers.js';
import { HEADERS_BY_LANGUAGE } from './words/headers-by-language.js';

export interface HeaderMatch {
  readonly roles: ReadonlyMap<ColumnRole, number>;
  /** Whose attribute it is: "KR owner", "Objective progress". */
  readonly scope: 'objective' | 'keyResult' | undefined;
  /** 2 in "KR2" and "second key result". */
  readonly index: number | undefined;
  /** The quarter that it names. */
  readonly period: string | undefined;
}

const NOTHING: HeaderMatch = { roles: new Map(), scope: undefined, index: undefined, period: undefined };
const SUBJECTS: readonly ColumnRole[] = ['objective', 'keyResult', 'both'];
/** Words of a header beyond which it is a sentence. */
const SENTENCE = 6;

const LEXICON: ReadonlyMap<string, readonly (readonly [ColumnRole, number])[]> = (() => {
  const lexicon = new Map<string, [ColumnRole, number][]>();
  for (const [role, sure, words] of [...HEADER_WORDS, ...HEADERS_BY_LANGUAGE]) {
    for (const word of words.split('|').map(keyOf)) lexicon.set(word, [...(lexicon.get(word) ?? []), [role, sure]]);
  }
  return lexicon;
})();
/** Most single words of the longer lists are everyday words too. */
const COMMON: ReadonlySet<string> = new Set([
  ...COMMON_WORDS,
  ...HEADERS_BY_LANGUAGE.reduce<string[]>((all, [, , words]) => all.concat(words.split('|')), []).filter(
    (word) => !word.includes(' '),
  ),
]);
const MOST_WORDS = Math.max(...[...LEXICON.keys()].map((word) => word.split(' ').length));
const MOST_SIGNS = 12;

export function matchHeader(text: string): HeaderMatch {
  if (text === '' || text.length > 200) return NOTHING;
  const spaced = text.replace(/([a-z])([A-Z][a-z])/g, '$1 $2').replace(/[_\n]/g, ' ');
  const period = periodIn(text);
  const bare = keyOf(spaced.replace(/[（(【[].*?[)）】\]]/g, ' '));
  const whole = keyOf(spaced);
  const inside = keyOf(/[（(【[](.+?)[)）】\]]/.exec(spaced)?.[1] ?? '');
  const index = indexIn(whole);
  const roles = new Map<ColumnRole, number>();
  let scope: HeaderMatch['scope'];
  const asks = /[?？]\s*\*?$/.test(text);
  const add = (found: Found, factor: number) => {
    scope = scope ?? found.scope;
    for (const [role, score] of found.roles) roles.set(role, Math.max(roles.get(role) ?? 0, score * factor));
  };
  add(rolesOf(withoutNumbers(whole, period), asks), 1);
  if (bare !== '' && bare !== whole) add(rolesOf(withoutNumbers(bare, period), asks), 1);
  if (inside !== '') add(rolesOf(withoutNumbers(inside, period), false), 0.6);
  // "% achieved": a percent sign in a header means a share of the way.
  if (/%/.test(spaced) && !roles.has('weight') && !roles.has('confidence') && !asks) {
    if (roles.has('current')) roles.set('current', (roles.get('current') ?? 0) * 0.6);
    roles.set('progress', Math.max(0.85, roles.get('progress') ?? 0));
  }
  // "Objective / Key result"
  const parts = spaced.split(/[/+&＆、]|\band\b|和|与|\bund\b|\bet\b/).map(keyOf);
  const named = new Set(parts.map((part) => best(rolesOf(withoutNumbers(part, undefined), false).roles)));
  if (parts.length > 1 && named.has('objective') && named.has('keyResult')) {
    roles.clear();
    roles.set('both', 1);
  }
  return { roles, scope, index, period };
}

export function best(roles: ReadonlyMap<ColumnRole, number>): ColumnRole | undefined {
  let found: ColumnRole | undefined;
  for (const [role, score] of roles) if (found === undefined || score > (roles.get(found) ?? 0)) found = role;
  return found;
}

export const bestScore = (match: HeaderMatch): number => Math.max(0, ...match.roles.values());

interface Found {
  readonly roles: ReadonlyMap<ColumnRole, number>;
  readonly scope: HeaderMatch['scope'];
}

/** `asks`: the header is a question of a form. */
function rolesOf(key: string, asks: boolean): Found {
  const exact = LEXICON.get(key);
  if (exact !== undefined) return { roles: new Map(exact), scope: undefined };
  const roles = new Map<ColumnRole, number>();
  let scope: HeaderMatch['scope'];
  for (const { word, at } of wordsIn(key)) {
    for (const [role, sure] of LEXICON.get(word) ?? []) {
      // What stands last names the thing in English and Chinese; a longer word says more.
      const share = word.length / key.length;
      const last = (at + word.length) / key.length;
      const score = sure * (0.4 + 0.3 * share + 0.2 * last);
      roles.set(role, Math.max(roles.get(role) ?? 0, score));
    }
  }
  // "KR description" is the key result itself.
  for (const role of ['objective', 'keyResult'] as const) {
    if (!roles.has('both') || !roles.has(role)) continue;
    roles.set(role, Math.max(roles.get('both') ?? 0, roles.get(role) ?? 0) + 0.1);
    roles.delete('both');
  }
  const subject = best(new Map([...roles].filter(([role]) => SUBJECTS.includes(role))));
  const attribute = [...roles].some(([role, score]) => !SUBJECTS.includes(role) && score > 0.5);
  // "% to goal" is no attribute of an objective.
  const isNamed = wordsIn(key).some(({ word }) =>
    (LEXICON.get(word) ?? []).some(([role, sure]) => role === subject && sure >= 0.9),
  );
  const isSentence = asks || key.split(' ').length >= SENTENCE || (isHan(key) && key.length > 10);
  if (subject !== undefined && attribute) {
    const weaker = (role: ColumnRole) => (SUBJECTS.includes(role) ? !isSentence : isSentence);
    if (!isSentence && subject !== 'both' && isNamed) scope = subject === 'objective' ? 'objective' : 'keyResult';
    for (const [role, score] of roles) if (weaker(role)) roles.set(role, score * 0.4);
  }
  if (isSentence && /^(?:who|whose|qui|quien|wer|谁)/.test(key)) roles.set('owner', 0.9);
  return { roles, scope };
}

interface Place {
  readonly word: string;
  readonly at: number;
}

/** Words of the lexicon in the key, the longest first, none within another. */
function wordsIn(key: string): Place[] {
  const found: Place[] = [];
  for (const place of isHan(key) ? hanWords(key) : latinWords(key)) {
    const { word, at } = place;
    if (!found.some((other) => at < other.at + other.word.length && other.at < at + word.length)) found.push(place);
  }
  return found;
}

const longestFirst = (places: Place[]): Place[] => places.sort((a, b) => b.word.length - a.word.length || a.at - b.at);

function latinWords(key: string): Place[] {
  const places: Place[] = [];
  const words = key.split(' ');
  let at = 0;
  for (const [first, word] of words.entries()) {
    let text = '';
    for (const next of words.slice(first, first + MOST_WORDS)) {
      text = text === '' ? next : `${text} ${next}`;
      const isTelling = (text.length > 1 || text === '%') && (words.length < 3 || !COMMON.has(text));
      if (isTelling && LEXICON.has(text)) places.push({ word: text, at });
    }
    at += word.length + 1;
  }
  return longestFirst(places);
}

function hanWords(key: string): Place[] {
  const places: Place[] = latinWords(key);
  for (let at = 0; at < key.length; at += 1) {
    for (let length = 2; length <= MOST_SIGNS && at + length <= key.length; length += 1) {
      const word = key.slice(at, at + length);
      if (LEXICON.has(word) && (isHan(word) || isApart(key, at, length))) places.push({ word, at });
    }
  }
  return longestFirst(places);
}

/** Latin letters between Chinese ones. */
const isApart = (key: string, at: number, length: number): boolean =>
  !/[a-z0-9]/.test(key.charAt(at - 1)) && !/[a-z0-9]/.test(key.charAt(at + length));

function withoutNumbers(key: string, period: string | undefined): string {
  const bare =
    period === undefined ? key : key.replace(/\bq\s?[1-4]\b|\b(?:19|20)\d\d\b|第?[一二三四1-4]季度?|\d{4}年/g, ' ');
  const plain = bare
    .replace(/([a-z])(\d+)\b/g, '$1 ')
    .replace(/\b\d+\b/g, ' ')
    .replace(/(结果|目标|結果)\s?[一二三四五1-9]\b/g, '$1')
    .replace(/(结果|结果kr|目標|目标)[一二三四五]$/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? key : plain;
}

function indexIn(key: string): number | undefined {
  const digits = /(?:^|\b|[a-z\u3040-\u9fff]|\s)(\d{1,2})(?:\b|$)/.exec(key.replace(/q[1-4]|(?:19|20)\d\d/g, ' '))?.[1];
  if (digits !== undefined) return Number(digits);
  const words = key.split(' ');
  const at = ORDINALS.findIndex((names) =>
    names.some((name) =>
      isHan(name) ? new RegExp(`(?:结果|成果|目标)${name}$|第${name}`).test(key) : words.includes(name),
    ),
  );
  return at < 0 ? undefined : at + 1;
}
