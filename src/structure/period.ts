/** Quarters, halves and years in names, titles and headers. */
import { keyOf } from './text.js';

const HAN_NUMBER: { readonly [sign: string]: number } = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };
const numberOf = (text: string): number => HAN_NUMBER[text] ?? Number(text);

interface Parts {
  readonly year: number | undefined;
  readonly part: string | undefined;
}

const QUARTERS: readonly RegExp[] = [
  /(?:^|[^a-z])q\s?([1-4])(?![0-9])/,
  /(?:^|[^0-9])([1-4])q(?:\s?\d\d|$|\s)/,
  /第?\s?([一二三四1-4])\s?季/,
  /\b(?:quarter|quartal|trimestre|trim)\s?([1-4])\b/,
  /\b([1-4])\s?(?:st|nd|rd|th|er|e|o|\.)?\s?(?:quarter|quartal|trimestre)\b/,
  /(?:^|[^a-z])t([1-4])\s(?=(?:19|20)\d\d)/,
  /第?\s?([1-4])\s?四半期/,
];
const HALVES: readonly RegExp[] = [/(?:^|[^a-z])h\s?([12])(?![0-9])/, /([上下])半年/];

function partsOf(text: string): Parts {
  const key = keyOf(text);
  const year =
    /(?:^|[^0-9])((?:19|20)\d\d)(?![0-9])/.exec(key)?.[1] ??
    century(
      /\bfy\s?(\d\d)(?![0-9])/.exec(key)?.[1] ??
        /\bq[1-4]\s(\d\d)\b/.exec(key)?.[1] ??
        /(?:^|\s)(\d\d)\s?q[1-4]\b/.exec(key)?.[1],
    );
  for (const quarter of QUARTERS) {
    const found = quarter.exec(key)?.[1];
    if (found !== undefined) return { year: toNumber(year), part: `Q${numberOf(found)}` };
  }
  for (const half of HALVES) {
    const found = half.exec(key)?.[1];
    if (found !== undefined) return { year: toNumber(year), part: `H${numberOf(found)}` };
  }
  return { year: toNumber(year), part: undefined };
}

const century = (short: string | undefined): string | undefined => (short === undefined ? undefined : `20${short}`);
const toNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** 2026-Q4, 2026, or Q4 where no year stands beside it; undefined when no period is named. */
export function periodIn(text: string): string | undefined {
  if (text === '' || text.length > 120) return undefined;
  const { year, part } = partsOf(text);
  if (part === undefined) return year === undefined ? undefined : String(year);
  return year === undefined ? part : `${year}-${part}`;
}

/** Whether the text says nothing but a period. */
export function isPeriod(text: string): boolean {
  if (text.length > 24 || periodIn(text) === undefined) return false;
  const rest = keyOf(text).replace(
    /q\s?[1-4]|[1-4]q|h\s?[12]|fy\s?\d{0,4}|(?:19|20)?\d\d|第|[一二三四1-4上下]|季度?|半年|年度?|四半期|quarter|quartal|trimestre|st|nd|rd|th|cycle|周期/g,
    '',
  );
  return rest.trim() === '';
}

/** The cycle that the first of these texts names with its year. */
export function cycleIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const period = periodIn(text);
    const isDate = /\d{4}\s?[-/.年]\s?\d{1,2}(?!\d)/.test(text) && !/[QH]\d/.test(period ?? '');
    if (period !== undefined && /^\d{4}/.test(period) && !isDate) return period;
  }
  return undefined;
}
