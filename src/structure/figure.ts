/** One value as people write it into a cell: a number with its unit, a date, a tick, nothing, or words. */
import { isError } from '../okr/cell.js';
import { isoOf } from '../okr/day.js';
import { isDateFormat, isPercentFormat } from '../okr/show.js';
import { readDigits } from '../okr/typed-digits.js';
import { normal, readTrailing, unitOf } from '../okr/typed-unit.js';
import { readDate } from './date.js';
import type { Sheet } from './sheet.js';
import { isHan, oneLine } from './text.js';
import {
  AT_LEAST,
  AT_MOST,
  BLANKS,
  CURRENCY_FIRST,
  CURRENCY_LAST,
  DONE_WORDS,
  OPEN_WORDS,
  OR_LESS,
  OR_MORE,
  ROUGHLY,
} from './words/values.js';

/** Which mark a sheet writes decimals with: `1.200` is twelve hundred where the comma does it. */
export type DecimalMark = 'point' | 'comma';

export interface Amount {
  readonly kind: 'number';
  readonly value: number;
  /** Number format, '' for a plain number. */
  readonly unit: string;
  readonly bound: 'above' | 'below' | undefined;
  /** 10 in 7/10. */
  readonly of: number | undefined;
}
export type Figure =
  | Amount
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'tick'; readonly done: boolean; readonly word: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string };

const BLANK: Figure = { kind: 'blank' };
const PLAIN = unitOf('');
const NUMBER = /^(?:\d|[.,]\d)[\d., ']*(?:e[-+]?\d+)?/i;

export function figureAt(sheet: Sheet, row: number, column: number, mark: DecimalMark): Figure {
  const value = sheet.value(row, column);
  const format = sheet.format(row, column);
  if (typeof value === 'boolean') return { kind: 'tick', done: value, word: '' };
  if (typeof value === 'number') {
    if (isDateFormat(format)) return { kind: 'date', day: isoOf(value) };
    return { kind: 'number', value, unit: unitOfFormat(format, value), bound: undefined, of: undefined };
  }
  return readFigure(sheet.text(row, column), mark);
}

function unitOfFormat(format: string, value: number): string {
  if (format === '' || format === 'General' || format === '@') return '';
  if (isPercentFormat(format)) return percent(value * 100);
  const { shownBefore, shownAfter, power } = unitOf(format);
  if (power !== 0 || (shownBefore === '' && shownAfter === '')) return '';
  return shownBefore === '' ? format : unitFormat(shownBefore, shownAfter, value);
}

export function readFigure(raw: string, mark: DecimalMark = 'point'): Figure {
  const text = oneLine(raw);
  const lower = text.toLowerCase();
  if (text === '' || BLANKS.has(lower) || isError(text) || /^#[A-Z/0!?]+[!?]?$/.test(text)) return BLANK;
  if (DONE_WORDS.has(lower)) return { kind: 'tick', done: true, word: text };
  if (OPEN_WORDS.has(lower)) return { kind: 'tick', done: false, word: text };
  const day = readDate(text);
  if (day !== undefined) return { kind: 'date', day };
  return readAmount(text, mark) ?? { kind: 'text', text };
}

/** undefined where the text is no single number. */
export function readAmount(raw: string, mark: DecimalMark = 'point'): Amount | undefined {
  let text = normal(oneLine(raw))
    .replace(/(\S)\s*\([^()]*\)$/, '$1')
    .replace(/^(?:[\u{1f7e0}-\u{1f7e2}\u{1f534}\u2705\u26a0]|\ufe0f)+\s*/u, '');
  if (text.length > 40 || !/\d/.test(text)) return undefined;
  const share = /^(-?[\d.,]+)\s*(?:\/|of|von|sur|de|out of)\s*(\d[\d.,]*)$/i.exec(text);
  if (share !== null) {
    const [value, of] = [share[1], share[2]].map((part) => readAmount(part ?? '', mark)?.value);
    return value === undefined || of === undefined
      ? undefined
      : { kind: 'number', value, unit: '', bound: undefined, of };
  }
  text = text.replace(ROUGHLY, '');
  let bound: Amount['bound'];
  const least = AT_LEAST.exec(text)?.[0] ?? '';
  const most = AT_MOST.exec(text)?.[0] ?? '';
  if (least !== '') bound = 'above';
  else if (most !== '') bound = 'below';
  text = text.slice(Math.max(least.length, most.length)).replace(ROUGHLY, '');
  if (OR_MORE.test(text)) bound = 'above';
  else if (OR_LESS.test(text)) bound = 'below';
  text = text.replace(OR_MORE, '').replace(OR_LESS, '');
  return withUnit(text, mark, bound);
}

function withUnit(given: string, mark: DecimalMark, bound: Amount['bound']): Amount | undefined {
  const bracketed = /^\((.+)\)$/.exec(given);
  let text = bracketed?.[1] ?? given;
  let minus = bracketed !== null;
  const takeSign = () => {
    const sign = /^[-+]\s*/.exec(text)?.[0] ?? '';
    if (sign.startsWith('-')) minus = true;
    text = text.slice(sign.length);
  };
  takeSign();
  let before = '';
  for (const [pattern, sign] of CURRENCY_FIRST) {
    const found = pattern.exec(text);
    if (found === null || before !== '') continue;
    before = sign;
    text = text.slice(found[0].length).trim();
  }
  takeSign();
  if (text.startsWith('百分之')) text = `${text.slice(3)}%`;
  const number = (NUMBER.exec(text)?.[0] ?? '').replace(/[., ']+$/, '');
  if (number === '') return undefined;
  const digits = readDigits(marked(number, mark));
  // Only small letters are known there: Mio., Mrd.
  const after = text
    .slice(number.length)
    .replace(
      /^(\s*)(Mio|Mrd|Mln|Mn|Bn|Tsd|Millions?|Billions?|Thousand)(?![a-z])/,
      (_, space: string, word: string) => space + word.toLowerCase(),
    );
  const around = readTrailing(after, PLAIN);
  if (digits === undefined || around === undefined) return undefined;
  let { power, word } = around;
  if (around.maybe === 6 && before !== '') power = 6;
  else if (around.maybe !== 0) word = after.trim();
  if (around.percent) power = -2;
  const last = CURRENCY_LAST.find(([pattern]) => pattern.test(word));
  if (last !== undefined && before === '') [before, word] = [last[1], ''];
  const value = Number(`${digits.mantissa}e${digits.exponent + power}`);
  if (!Number.isFinite(value)) return undefined;
  const shownWord = around.percent ? '' : word === '' ? '' : (casedAs(after, word) ?? word);
  return {
    kind: 'number',
    value: minus && value !== 0 ? -value : value,
    unit: around.percent ? percent(value * 100) : unitFormat(before, shownWord, value, /^\s/.test(after)),
    bound,
    of: undefined,
  };
}

const casedAs = (text: string, word: string): string | undefined => {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? undefined : text.slice(at, at + word.length);
};

/** `1.200` and `12.000.000` in a sheet that writes decimals with a comma. */
function marked(number: string, mark: DecimalMark): string {
  if (mark === 'comma' && /^\d{1,3}(?:\.\d{3})+$/.test(number)) return number.replace(/\./g, '');
  return mark === 'comma' && /^\d+,\d{3}$/.test(number) ? number.replace(',', '.') : number;
}

const percent = (value: number): string => (Math.abs(value - Math.round(value)) < 1e-9 ? '0%' : '0.0%');

function unitFormat(before: string, after: string, value: number, spaced = true): string {
  const digits = Number.isInteger(value) ? '#,##0' : '#,##0.00';
  if (before !== '') return `[$${before}]${digits}`;
  if (after === '') return '';
  const space = isHan(after) || !spaced ? '' : ' ';
  return `${Number.isInteger(value) ? '0' : '0.##'}"${space}${after.replace(/"/g, '')}"`;
}

/** How the sheet writes decimals, by the numbers that can be read in one way only. */
export function decimalMark(texts: readonly string[]): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const text of texts) {
    if (text.length > 24) continue;
    if (/\d\.\d{3},\d|(?:^|[^\d.,])\d+,\d{1,2}(?:[^\d,]|$)/.test(text)) comma += 1;
    if (/\d,\d{3}\.\d|(?:^|[^\d.,])\d+\.\d{1,2}(?:[^\d.]|$)/.test(text)) point += 1;
  }
  return comma > point ? 'comma' : 'point';
}
