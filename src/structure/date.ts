/** Days as people write them. */
import { isoDay } from '../okr/day.js';
import { halfWidth } from './text.js';
import { MONTHS } from './words/values.js';

const valid = (year: number, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && year > 1990 && year < 2100
    ? isoDay(year, month, day)
    : undefined;

/** An ISO day; the day as it stands there where the year is missing; undefined where the text is no date. */
export function readDate(raw: string): string | undefined {
  const text = halfWidth(raw)
    .trim()
    .replace(/^(?:by|until|before|bis|avant|antes de|至|截至|于)\s*/i, '')
    .replace(/[,，]?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?$/i, '')
    .replace(/(?:前|之前|末|底)$/, '');
  if (text.length > 24) return undefined;
  const iso = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?(?:T[\d:.Z+]+)?$/.exec(text);
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthOnly = /^(\d{4})\s?年\s?(\d{1,2})\s?月$/.exec(text);
  if (monthOnly !== null)
    return (
      valid(Number(monthOnly[1]), Number(monthOnly[2]) + 1, 1) &&
      isoDay(Number(monthOnly[1]), Number(monthOnly[2]) + 1, 0)
    );
  const short = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (short !== null) {
    const [a, b] = [Number(short[1]), Number(short[3])];
    const year = Number(short[4]) + ((short[4] ?? '').length === 2 ? 2000 : 0);
    // A point is German; 3/14 can only be American.
    const dayFirst = short[2] === '.' || a > 12;
    return dayFirst ? valid(year, b, a) : valid(year, a, b);
  }
  if (/^\d{1,2}月(?:\d{1,2}[日号]?)?$/.test(text)) return raw.trim();
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(?:end of |ende |fin |mid |mitte |early )?(?:de )?(\p{L}{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?(?:\s+(?:de )?(\d{4}))?$/iu.exec(
      text,
    );
  if (named === null) return undefined;
  const month = MONTHS.findIndex((pattern) => pattern.test(named[2] ?? '')) + 1;
  if (month === 0 || !MONTH_NAME.test(named[2] ?? '')) return undefined;
  const day = Number(named[1] ?? named[3] ?? 0);
  if (named[4] === undefined || day === 0) return raw.trim();
  return valid(Number(named[4]), month, day);
}

/** Whole names only: "Margin" is no March. */
const MONTH_NAME =
  /^(?:jan|january|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|feb|february|februar|février|févr|febrero|fevereiro|fev|febbraio|mar|march|märz|mrz|mars|marzo|março|apr|april|avril|avr|abril|abr|aprile|may|mai|mayo|maio|maggio|mei|jun|june|juni|juin|junio|junho|giugno|jul|july|juli|juillet|juil|julio|julho|luglio|aug|august|août|agosto|ago|sep|sept|september|septembre|septiembre|setembro|set|settembre|oct|october|okt|oktober|octobre|octubre|outubro|out|ottobre|nov|november|novembre|noviembre|novembro|dec|december|dez|dezember|décembre|déc|diciembre|dic|dezembro|dicembre)$/i;
