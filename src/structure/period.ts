/** Quarters, halves and years in names, titles and headers. */
import { keyOf } from './text.js';

const HAN_NUMBER: { readonly [sign: string]: number } = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };
const numberOf = (text: string): number => HAN_NUMBER[text] ?? Number(text);

interface Parts {
  readonly year: number | undefined;
  readonly part: string | undefined;
}

/** First to fourth and quarter, as they are said. */
const ORDINAL_WORDS: readonly RegExp[] = [
  /\b(?:first|erstes|premier|primer|primeiro|primo|eerste|pierwszy|первый|i)(?=\s(?:quarter|quartal|trimestre|kwartaal|kwartal|квартал))/g,
  /\b(?:second|zweites|deuxieme|segundo|secondo|tweede|drugi|второй|ii)(?=\s(?:quarter|quartal|trimestre|kwartaal|kwartal|квартал))/g,
  /\b(?:third|drittes|troisieme|tercer|terceiro|terzo|derde|trzeci|третий|iii)(?=\s(?:quarter|quartal|trimestre|kwartaal|kwartal|квартал))/g,
  /\b(?:fourth|viertes|quatrieme|cuarto|quarto|vierde|czwarty|четвертый|iv)(?=\s(?:quarter|quartal|trimestre|kwartaal|kwartal|квартал))/g,
];
const plainly = (text: string): string =>
  ORDINAL_WORDS.reduce((key, pattern, at) => key.replace(pattern, String(at + 1)), keyOf(text)).replace(
    /\b(?:kwartaal|kwartal|квартал)\b/g,
    'quartal',
  );

const QUARTERS: readonly RegExp[] = [
  /(?:^|[^a-z])q\s?([1-4])(?![0-9])/,
  /(?:^|[^0-9])([1-4])q(?:\s?\d\d|$|\s)/,
  /第?\s?([一二三四1-4])\s?季/,
  /\b(?:quarter|quartal|trimestre|trim)\s?([1-4])\b/,
  /\b([1-4])\s?(?:st|nd|rd|th|er|eme|e|o|a|\.)?\s?(?:quarter|quartal|trimestre)\b/,
  /(?:^|[^a-z])t([1-4])\s(?=(?:19|20)\d\d)/,
  /第?\s?([1-4])\s?四半期/,
  /([1-4])\s?분기/,
  /\b([1-4])\s?(?:st|nd|rd|th|er|eme|e|o|a)?\s?(?:tri|trim|quart|qtr|kw)\b/,
];
const HALVES: readonly RegExp[] = [/(?:^|[^a-z])h\s?([12])(?![0-9])/, /([上下])半年/];

function partsOf(text: string): Parts {
  const key = plainly(text);
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
  const rest = plainly(text).replace(
    /q\s?[1-4]|[1-4]q|h\s?[12]|fy\s?\d{0,4}|(?:19|20)?\d\d|第|[一二三四1-4上下]|季度?|半年|年度?|四半期|분기|년|quarter|quartal|trimestre|trim|tri\b|qtr|(?<=[1-4] ?)(?:st|nd|rd|th|er|eme|e|o|a)\b|\b(?:of|de|del|do|da|di|du|van|des)\b|cycle|周期/g,
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
