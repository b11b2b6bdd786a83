/** The words around a typed number: its unit, a percent sign, thousands and millions in English and Chinese. */
import { isPercentFormat, shown } from './show.js';

/** What a number format writes around the number; lower case, without the sign of a percent. */
export interface Unit {
  readonly before: string;
  readonly after: string;
  /** As they are shown, the percent sign included. */
  readonly shownBefore: string;
  readonly shownAfter: string;
  /** Power of ten that the unit itself counts in: 4 for 万. */
  readonly power: number;
}

/** The words on one side of the number. */
export interface Around {
  readonly word: string;
  readonly percent: boolean;
  /** Power of ten: 6 for M. */
  readonly power: number;
  /** Power of ten if it is meant as one: 5m may be five metres, months or millions. */
  readonly maybe: number;
}

const NOTHING: Around = { word: '', percent: false, power: 0, maybe: 0 };

/** Full-width forms, odd spaces and long minus signs as a keyboard in English writes them. */
export function normal(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '¥')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\u2212\ufe63]/g, '-')
    .replace(/^[\u2013\u2014负]/, '-');
}

/** A comma behind the digits of a format makes thousands of them: `0.0,,"M"` shows 1200000 as 1.2M. */
const isScaled = (format: string): boolean => /[#0],+(?![#0,.])/.test(format.replace(/"[^"]*"/g, '""'));

export function unitOf(format: string): Unit {
  // Two numbers that differ in their first digit only: what stands around that digit is the unit.
  const scale = isPercentFormat(format) ? 0.01 : 1;
  const [one, two] = [shown(scale, format), shown(2 * scale, format)];
  let at = 0;
  while (at < one.length && one.charAt(at) === two.charAt(at)) at += 1;
  const shownBefore = normal(one.slice(0, at));
  const shownAfter = normal(one.slice(at + 1).replace(/^\.0*/, ''));
  if (isScaled(format)) return { before: '', after: '', shownBefore: '', shownAfter: '', power: 0 };
  const words = (text: string) => (isPercentFormat(format) ? text.replace('%', '').trim() : text);
  const after = words(shownAfter);
  return {
    before: words(shownBefore).toLowerCase(),
    after: after.toLowerCase(),
    shownBefore,
    shownAfter,
    power: multiplier(after)?.power ?? 0,
  };
}

const HAN_POWERS: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 12],
  [/^[亿億]/, 8],
  [/^千万/, 7],
  [/^百万/, 6],
  [/^[万萬]/, 4],
  // 千克 and 千米 are units of their own, 百分点 is a point.
  [/^千(?![克米瓦卡焦])/, 3],
  [/^百(?!分)/, 2],
];
const LATIN_POWERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:[kK]|thousand|tsd)(?![a-z])\.?/i, 3],
  [/^(?:M(?![A-Za-z])|(?:mn|mln|mio|millions?)(?![a-z])\.?)/, 6],
  [/^(?:bn|billions?|mrd|b)(?![a-z])\.?/i, 9],
  // 50kEUR
  [/^k(?=(?:usd|eur|gbp|cny|rmb|chf|jpy)\b)/i, 3],
  [/^M(?=(?:USD|EUR|GBP|CNY|RMB|CHF|JPY)\b)/, 6],
];

function multiplier(text: string): { readonly power: number; readonly rest: string } | undefined {
  for (const [mark, power] of [...HAN_POWERS, ...LATIN_POWERS]) {
    if (mark.test(text)) return { power, rest: text.replace(mark, '').trim() };
  }
  return undefined;
}

/** Words in front of a number: only a unit that is known may stand there, so that "about 80" is no number. */
export function readLeading(text: string, own: Unit): Around | undefined {
  if (text === '') return NOTHING;
  if (text === '百分之') return { ...NOTHING, percent: true };
  const word = text.toLowerCase();
  const known = currencyOf(word) !== undefined || (isNamed(own) && sameUnit(word, own));
  return known ? { ...NOTHING, word } : undefined;
}

const PERCENT = /^(?:%|percent|per cent|pct)$/i;
/** One or two words, or a few Chinese characters. */
const WORD = /^[\p{L}°$€£¥₩₹][\p{L}²³/.]*(?: [\p{L}²³/.]+)?$/u;
const LONGEST = 24;
/** Glued to a number these are units; any other word that begins like them may be thousands of something. */
const UNITS_LIKE_POWERS =
  /^(?:kg|km|kb|kwh?|kpis?|mb|mm|mg|ml|ms|min|mins|minutes?|months?|mi|miles?|met(?:er|re)s?)$/i;

/** Words behind a number, as they stand there, with the space before them. */
export function readTrailing(text: string, own: Unit): Around | undefined {
  const words = text.trim();
  if (words === '') return NOTHING;
  if (PERCENT.test(words)) return { ...NOTHING, percent: true };
  if (/^[mw]$/.test(words)) {
    if (startsLike(own, words)) return NOTHING;
    const often = words === 'm' ? 6 : 4;
    const isMoney = currencyOf(own.before) !== undefined || currencyOf(own.after) !== undefined;
    return isMoney ? { ...NOTHING, power: often } : { ...NOTHING, maybe: often };
  }
  const times = multiplier(words);
  const word = (times?.rest ?? words).toLowerCase();
  if (word !== '' && (!WORD.test(word) || word.length > LONGEST)) return undefined;
  const glued = times === undefined && !/^\s/.test(text);
  if (glued && /^[km][a-z]/.test(word) && !UNITS_LIKE_POWERS.test(word) && !(isNamed(own) && sameUnit(word, own))) {
    return undefined;
  }
  return { ...NOTHING, word, power: times?.power ?? 0 };
}

const isNamed = ({ before, after }: Unit): boolean => before !== '' || after !== '';
const startsLike = ({ before, after }: Unit, letter: string): boolean =>
  after.startsWith(letter) || before.startsWith(letter);

const CURRENCIES: readonly (readonly string[])[] = [
  ['$', 'us$', 'usd', 'dollar', 'dollars'],
  ['€', 'eur', 'euro', 'euros'],
  ['£', 'gbp'],
  ['¥', 'cny', 'rmb', 'cn¥', '元', '块', '人民币', 'jpy', 'yen', '円', '日元'],
  ['₩', 'krw'],
  ['₹', 'inr'],
  ['chf', 'fr.'],
  ['hk$', 'hkd'],
];
const ALIASES: readonly (readonly string[])[] = [
  ['h', 'hr', 'hrs', 'hour', 'hours'],
  ['d', 'day', 'days'],
  ['min', 'mins', 'minute', 'minutes'],
  ['w', 'wk', 'week', 'weeks'],
];

function currencyOf(word: string): number | undefined {
  const at = CURRENCIES.findIndex((names) => names.includes(word));
  return at < 0 ? undefined : at;
}

/** Long enough that the beginning of a word names it: "customer" beside "customers". */
const TELLING = 3;

/** Whether a typed word names the cell's own unit. A cell without words takes any. */
export function sameUnit(word: string, own: Unit): boolean {
  if (word === '') return true;
  if (!isNamed(own)) return own.shownAfter === '' && own.shownBefore === '';
  return [own.before, own.after].some((name) => name !== '' && isSame(word, name));
}

function isSame(word: string, name: string): boolean {
  if (word === name) return true;
  if (CURRENCIES.some((names) => names.includes(word) && names.includes(name))) return true;
  if (ALIASES.some((names) => names.includes(word) && names.includes(name))) return true;
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  return short.length >= TELLING && long.startsWith(short);
}
