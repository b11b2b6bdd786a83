/** What stands in front of a title: O1, KR1.1, 1.1, ①, a bullet. */
import { halfWidth, keyOf } from './text.js';
import {
  INITIATIVE_PREFIX,
  KEY_RESULT_PREFIX,
  KEY_RESULT_SIGN,
  LEVEL_WORDS,
  OBJECTIVE_PREFIX,
} from './words/levels.js';

export type Level = 'objective' | 'keyResult' | 'initiative';

export interface Prefixed {
  /** What it says by itself; numbers say nothing alone. */
  readonly level: Level | undefined;
  /** Kind of numbering, the same for all of one list: `dot1`, `dot2`, `han`, `circle`, `letter`, `bullet`, `bare`. */
  readonly family: string | undefined;
  /** As it stands there: KR1.1. */
  readonly code: string;
  readonly rest: string;
}

const SEPARATOR = '\\s*(?:[:.、,)\\]】|\\u2013\\u2014-]|\\s(?=\\S))+\\s*';
const NUMBER = '(?:\\s?[-#.]?\\s?(\\d+(?:[.-]\\d+)*|[一二三四五六七八九十]+|[ivx]{1,4}\\b|[a-d]\\b))?';
const named = (words: string, separator: string) =>
  new RegExp(`^[[【(]?(?:${words})${NUMBER}[\\])】]?${separator}`, 'i');

const STRICT = '\\s*[:.、)\\]】|\\u2013\\u2014-]+\\s*';
const KR_NUMBER = new RegExp(
  `^[[【(]?(?:${KEY_RESULT_PREFIX}|${KEY_RESULT_SIGN})\\s?[-#.]?\\s?(\\d+(?:[.-]\\d+)*|[一二三四五六七八九十]+)[\\])】]?${SEPARATOR}`,
  'i',
);
const KR_LONG = named(KEY_RESULT_PREFIX, STRICT);
const KR_SIGN = /^KR\s+(?=\p{Lu})/u;
const O_KR = /^[[(【]?O\s?\d+[\s._-]*KR\s?\d+(?:\.\d+)*[\])】]?[\s:.、)-]*/i;
const O_LONG = named(OBJECTIVE_PREFIX, STRICT);
const O_NUMBER = new RegExp(
  `^[[【(]?(?:${OBJECTIVE_PREFIX}|O)\\s?[-#]?\\s?(\\d+(?:\\.\\d+)*|[一二三四五六七八九十]+)[\\])】]?${SEPARATOR}`,
  'i',
);
const TASK = new RegExp(`^(?:${INITIATIVE_PREFIX})\\s?#?\\d{0,2}(?:\\.\\d+)*\\s*[:–—-]\\s*`, 'i');
const O_SIGN = /^O\s*[:：]\s*/i;
const ONLY = new RegExp(
  `^(?:${OBJECTIVE_PREFIX}|O|${KEY_RESULT_PREFIX})\\s?[-#.]?\\s?(\\d+(?:[.-]\\d+)*|[一二三四五六七八九十]+)?\\s*[:.、)]?$`,
  'i',
);

const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ['dot3', /^(\d+\.\d+\.\d+)[.)、:]?\s*(?=\D)/],
  ['dot2', /^(\d+[.-]\d+)(?:[.)、:]\s*|\s+)(?=[^\d\s%])/],
  ['dot2', /^(\d+\.\d+)(?=[\u4e00-\u9fff])/],
  ['dot1', /^(\d{1,2})\s?(?:[.、:](?!\d)|\))\s*(?=\S)/],
  ['bracket', /^\((\d{1,2})\)\s*(?=\S)/],
  ['han', /^(第?[一二三四五六七八九十]{1,3})\s?[、.,:]\s*(?=\S)/],
  ['hanBracket', /^\(([一二三四五六七八九十]{1,3})\)\s*(?=\S)/],
  ['letter', /^([a-z])\s?[.)]\s+(?=\S)/],
  ['capital', /^([A-H])\s?[.)]\s+(?=\S)/],
  ['roman', /^([IVX]{1,4})\s?[.)]\s+(?=\S)/],
  ['bullet', /^([•·・･*▪◦●○■□►▶→✓✔☐☑↳└├‣➢➤◆◇★☆»>–—-])\s+(?=\S)/],
  ['bullet', /^([•·・･▪◦●○■□►▶→✓✔☐☑↳└├‣➢➤◆◇★☆])(?=\S)/],
  ['bare', /^(\d{1,2})\s+(?=[^\d\s%])/],
];
const CIRCLES = /^([①-⑳❶-❿➀-➓])\s*/;

export function prefixOf(text: string): Prefixed {
  const circle = CIRCLES.exec(text);
  if (circle !== null)
    return { level: undefined, family: 'circle', code: circle[1] ?? '', rest: text.slice(circle[0].length) };
  const plain = halfWidth(text.replace(/[…™]/g, '.')).length === text.length ? halfWidth(text) : text;
  const take = (found: RegExpExecArray, level: Level | undefined, family?: string): Prefixed => ({
    level,
    family,
    code: plain
      .slice(0, found[0].length)
      .replace(/[\s:.、,)\]】|–—-]+$/u, '')
      .replace(/^[[(【]/, ''),
    rest: text.slice(found[0].length).trim(),
  });
  const only = ONLY.exec(plain);
  if (only !== null)
    return { level: levelWord(plain), family: undefined, code: plain.replace(/[\s:.、)]+$/, ''), rest: '' };
  for (const [pattern, level] of NAMED) {
    const found = pattern.exec(plain);
    if (found !== null && found[0].length < plain.length) return take(found, level);
  }
  for (const [family, pattern] of FAMILIES) {
    const found = pattern.exec(plain);
    if (found !== null) return { ...take(found, undefined, family), code: found[1] ?? '' };
  }
  return { level: undefined, family: undefined, code: '', rest: text };
}

const NAMED: readonly (readonly [RegExp, Level])[] = [
  [TASK, 'initiative'],
  [O_KR, 'keyResult'],
  [KR_NUMBER, 'keyResult'],
  [KR_LONG, 'keyResult'],
  [KR_SIGN, 'keyResult'],
  [O_NUMBER, 'objective'],
  [O_LONG, 'objective'],
  [O_SIGN, 'objective'],
];

/** The level that a cell names: Objective, KR2, 关键结果, Initiative. */
export function levelWord(text: string): Level | undefined {
  const key = keyOf(text)
    .replace(/[\s.-]*\d+(?:[\s.-]\d+)*$/, '')
    .replace(/[一二三四五六七八九十]$/, '')
    .trim();
  return LEVEL_WORDS.find(([, words]) => words.includes(key))?.[0];
}

/** Whether the whole text is a code: O1, KR1.2, 1.1. */
export const isCode = (text: string): boolean =>
  !/^0[.,]\d+$/.test(text.trim()) &&
  (/^(?:[A-Z]{1,6}[-_.\s]?)?\d{1,4}(?:[.-]\d{1,3})*$/i.test(text.trim()) || /^O\d+[-_.\s]?KR\d+$/i.test(text.trim()));
