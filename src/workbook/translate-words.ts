/** Which word of the other languages becomes which of a language: pairs, by where they stand. */
import { BOOK_WORDS, type BookWords } from '../i18n/book/index.js';
import { type Cell, sameCell } from '../okr/cell.js';
import { MEASURES, TYPES } from '../okr/words.js';
import { LANGUAGES, type Language } from '../panel-api/index.js';
import { settingRows } from './settings.js';

/** A word as it stands, and what it becomes. */
export type WordPair = readonly [was: string, to: string];

const others = (to: Language): readonly Language[] => LANGUAGES.filter((language) => language !== to);

/** Pairs of words that stand at the same place in each language. */
export function wordPairs(
  to: Language,
  of: (words: BookWords) => readonly (string | undefined)[],
): readonly WordPair[] {
  const target = of(BOOK_WORDS[to]);
  return others(to).flatMap((language) =>
    of(BOOK_WORDS[language]).flatMap((was, at): WordPair[] => {
      const word = target[at];
      return was === undefined || was === '' || word === undefined || was === word ? [] : [[was, word]];
    }),
  );
}

/** Words of one family must stay different from each other: formulas tell them apart by nothing else. */
const FAMILIES: readonly (readonly string[])[] = [
  TYPES.map((key) => `type.${key}`),
  MEASURES.map((key) => `measure.${key}`),
];

/** The values of Settings that are words of ours, by key; the language itself is written when all the rest stands. */
export function settingPairs(
  to: Language,
  values: ReadonlyMap<string, Cell>,
): ReadonlyMap<string, readonly WordPair[]> {
  const pairs = new Map<string, readonly WordPair[]>();
  const rowsOf = (words: BookWords) => settingRows(words).filter(({ key }) => key !== 'language' && key !== 'cycle');
  for (const [at, { key }] of rowsOf(BOOK_WORDS[to]).entries()) {
    const found = wordPairs(to, (words) => {
      const row = rowsOf(words)[at];
      if (row === undefined || row.format !== 'text') return [];
      return row.choices.length > 0 ? row.choices : [String(row.value)];
    });
    const isTaken = FAMILIES.find((family) => family.includes(key))?.some((other) => {
      return other !== key && found.some(([, word]) => sameCell(values.get(other) ?? '', word));
    });
    if (found.length > 0 && isTaken !== true) pairs.set(key, found);
  }
  return pairs;
}

/** Words of a dropdown of OKR tabs: those that Settings hold and that become others there. */
export function familyPairs(
  to: Language,
  values: ReadonlyMap<string, Cell>,
  family: 'type' | 'measure',
): readonly WordPair[] {
  const pairs = settingPairs(to, values);
  const keys = family === 'type' ? TYPES : MEASURES;
  return keys.flatMap((key) => {
    const name = `${family}.${key}`;
    const found = pairs.get(name) ?? [];
    const now = values.get(name) ?? '';
    // A word that people changed stays in Settings, and so in the table.
    return found.some((pair) => pair.some((word) => word === now)) ? found : [];
  });
}
