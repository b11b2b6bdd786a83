/** Rows that hold no objective and no key result: averages, remarks, lines of a form that nobody filled in. */
import { prefixOf } from './prefix.js';
import { hasLetters, isHan, keyOf, oneLine, weightedLength } from './text.js';
import { FILL_IN, REMARK_START, SUMMARY_FILLER, SUMMARY_WORDS } from './words/remarks.js';

/** "Average", "Overall score", 平均进度: nothing but words of sums. */
export function isSummary(text: string): boolean {
  const key = keyOf(text)
    .replace(/\b\d+%?\b|%|#/g, ' ')
    .trim();
  if (key === '' || key.length > 60) return false;
  if (isHan(key)) {
    let rest = key.replace(/\s+/g, '');
    let isSum = false;
    for (const word of HAN_SUMMARY) if (rest.includes(word)) [rest, isSum] = [rest.replace(word, ''), true];
    for (const word of HAN_FILLER) rest = rest.replace(word, '');
    return isSum && rest === '';
  }
  const words = key.split(' ').filter((word) => !SUMMARY_FILLER.has(word));
  return words.length > 0 && words.every((word) => SUMMARY_WORDS.has(word));
}

const longestFirst = (words: ReadonlySet<string>) => [...words].filter(isHan).sort((a, b) => b.length - a.length);
const HAN_SUMMARY = longestFirst(SUMMARY_WORDS);
const HAN_FILLER = longestFirst(SUMMARY_FILLER);

/** A remark by the way it begins, or an exclamation. */
export function isRemark(text: string): boolean {
  const plain = oneLine(text);
  return REMARK_START.test(plain) || (/^\(.*\)$/.test(plain) && weightedLength(plain) > 12);
}

/** "KR 1", "[Objective here]", "...": nothing has been written. */
export function isPlaceholder(text: string): boolean {
  const prefix = prefixOf(text);
  const rest = prefix.level === undefined && prefix.family === undefined ? text : prefix.rest;
  return rest === '' || !hasLetters(rest) ? !/\d{2}|%/.test(rest) : FILL_IN.test(oneLine(rest));
}
