/** What the cells of a column look like, whatever stands over it. All shares are of the filled cells, 0..1. */
import type { DecimalMark } from './figure.js';
import { figureAt } from './figure.js';
import { looksLikeOwner, looksLikePersons } from './people.js';
import { isPeriod } from './period.js';
import { isCode, levelWord, prefixOf } from './prefix.js';
import type { Sheet } from './sheet.js';
import { hasLetters, weightedLength } from './text.js';
import { CONFIDENCE_WORDS } from './words/values.js';

export interface Profile {
  readonly filled: number;
  /** Of the rows that hold anything. */
  readonly density: number;
  /** Words in a row: a title, a note. */
  readonly sentences: number;
  readonly averageLength: number;
  readonly numbers: number;
  readonly percents: number;
  readonly dates: number;
  readonly ticks: number;
  readonly names: number;
  /** First and last names, addresses, mentions. */
  readonly persons: number;
  readonly codes: number;
  readonly levels: number;
  readonly periods: number;
  readonly lights: number;
  readonly objectivePrefixes: number;
  readonly keyResultPrefixes: number;
  /** Different values. */
  readonly distinct: number;
  readonly smallest: number;
  readonly largest: number;
  readonly samples: readonly string[];
}

export function profileOf(sheet: Sheet, column: number, rows: readonly number[], mark: DecimalMark): Profile {
  const texts: string[] = [];
  const count = { sentences: 0, length: 0, numbers: 0, percents: 0, dates: 0, ticks: 0, names: 0, codes: 0, levels: 0 };
  const more = { persons: 0, periods: 0, lights: 0, objectivePrefixes: 0, keyResultPrefixes: 0 };
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    texts.push(text);
    count.length += weightedLength(text);
    const figure = figureAt(sheet, row, column, mark);
    if (figure.kind === 'number') {
      count.numbers += 1;
      if (figure.unit.includes('%')) count.percents += 1;
      const value = figure.of === undefined ? figure.value : figure.value / figure.of;
      smallest = Math.min(smallest, value);
      largest = Math.max(largest, value);
    } else if (figure.kind === 'date') count.dates += 1;
    else if (figure.kind === 'tick') count.ticks += 1;
    if (isLight(text)) more.lights += 1;
    if (isCode(text)) count.codes += 1;
    if (isPeriod(text)) more.periods += 1;
    const level = levelWord(text);
    if (level !== undefined) count.levels += 1;
    if (figure.kind !== 'text' && figure.kind !== 'tick') continue;
    if (looksLikeOwner(text)) count.names += 1;
    if (looksLikePersons(text)) more.persons += 1;
    const prefix = prefixOf(text);
    if (prefix.rest !== '' && prefix.level === 'objective') more.objectivePrefixes += 1;
    if (prefix.rest !== '' && prefix.level === 'keyResult') more.keyResultPrefixes += 1;
    if (level === undefined && isSentence(text)) count.sentences += 1;
  }
  const filled = texts.length;
  const share = (part: number) => (filled === 0 ? 0 : part / filled);
  const used = rows.filter((row) =>
    Array.from({ length: sheet.columns }, (_, at) => at).some((at) => sheet.text(row, at) !== ''),
  );
  return {
    filled,
    density: used.length === 0 ? 0 : filled / used.length,
    sentences: share(count.sentences),
    averageLength: share(count.length),
    numbers: share(count.numbers),
    percents: share(count.percents),
    dates: share(count.dates),
    ticks: share(count.ticks),
    names: share(count.names),
    persons: share(more.persons),
    codes: share(count.codes),
    levels: share(count.levels),
    periods: share(more.periods),
    lights: share(more.lights),
    objectivePrefixes: share(more.objectivePrefixes),
    keyResultPrefixes: share(more.keyResultPrefixes),
    distinct: share(new Set(texts).size),
    smallest,
    largest,
    samples: texts.slice(0, 3),
  };
}

const LIGHT = /^(?:[\u{1f534}\u{1f7e0}-\u{1f7e2}\u{1f535}⚪⚫\u2705\u274c\u26a0\u{1f6ab}]|\ufe0f)+$/u;
const isLight = (text: string): boolean => LIGHT.test(text) || CONFIDENCE_WORDS[text.toLowerCase()] !== undefined;

/** Long enough for a title. */
export const isSentence = (text: string): boolean =>
  hasLetters(text) && (weightedLength(text) >= 15 || text.split(/\s+/).length > 3);
