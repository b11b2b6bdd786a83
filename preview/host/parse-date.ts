/** Dates and times as Sheets reads them when typed, in the order of the spreadsheet's locale. */
import { serialOfDay } from './dates.js';
import type { HostLocale } from './locales.js';

interface Found {
  readonly value: number;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthNamed(word: string): number {
  const lower = word.toLowerCase();
  const short = MONTHS.indexOf(lower);
  return (short >= 0 ? short : MONTH_NAMES.indexOf(lower)) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, date: number, format: string): Found | undefined {
  const value = year >= 1900 && year <= 9999 ? serialOfDay(year, month, date) : undefined;
  return value === undefined ? undefined : { value, format };
}

interface DateOptions {
  readonly locale: HostLocale;
  readonly pointInCommaLocale?: 'text' | 'date';
  readonly today: () => { readonly year: number };
}

function parseDay(text: string, { locale, today, pointInCommaLocale }: DateOptions): Found | undefined {
  let match = /^(\d{4})([-/.年])(\d{1,2})(?:[-/.月](\d{1,2})日?)?月?$/.exec(text);
  if (match) {
    const [, year = '', mark, month = '', date] = match;
    if (mark === '年')
      return day(Number(year), Number(month), Number(date ?? 1), date ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"');
    // A dot is no date mark where it is the decimal mark: 2026.11 is a number there.
    if (mark === '.' && locale.decimal === '.') return undefined;
    const format =
      mark === '-' ? (date ? 'yyyy-MM-dd' : 'yyyy-MM') : locale.order === 'ymd' ? 'yyyy/M/d' : locale.dateFormat;
    return day(Number(year), Number(month), Number(date ?? 1), format);
  }
  const marks = `[${locale.separators.replace('-', '\\-')}]`;
  match = new RegExp(`^(\\d{1,2})${marks}(\\d{1,2})(?:${marks}(\\d{4}|\\d{2})?)?$`).exec(text);
  if (match) {
    const [, first = '', second = '', year] = match;
    const [month, date] = locale.order === 'dmy' ? [second, first] : [first, second];
    const isDecimal = locale.separators === '.' && text.length === first.length + second.length + 1;
    if (isDecimal && pointInCommaLocale !== 'date') return undefined;
    return day(
      year ? fullYear(year) : today().year,
      Number(month),
      Number(date),
      year ? locale.dateFormat : shortened(locale),
    );
  }
  match = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (match) return day(today().year, Number(match[1]), Number(match[2]), 'm"月"d"日"');
  match = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  if (match && monthNamed(match[1] ?? ''))
    return day(match[3] ? Number(match[3]) : today().year, monthNamed(match[1] ?? ''), Number(match[2]), 'MMM d, yyyy');
  match = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ -](\d{4}))?$/i.exec(text);
  if (match && monthNamed(match[2] ?? ''))
    return day(match[3] ? Number(match[3]) : today().year, monthNamed(match[2] ?? ''), Number(match[1]), 'd MMM yyyy');
  return undefined;
}

function shortened(locale: HostLocale): string {
  return locale.dateFormat.replace(/^yyyy.|.yyyy$/, '');
}

function parseTime(text: string): Found | undefined {
  const match = /^(\d{1,3})(?::(\d{2})(?::(\d{2}))?)? ?([ap]m)?$/i.exec(text);
  if (!match || (match[2] === undefined && !match[4])) return undefined;
  const [, hours = '', minutes = '0', seconds = '0', half] = match;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const clock = match[3] ? 'h:mm:ss' : 'h:mm';
  return { value, format: half ? `${clock} AM/PM` : match[3] ? 'h:mm:ss' : 'h:mm' };
}

export function parseDateOrTime(text: string, options: DateOptions): Found | undefined {
  if (!/\d/.test(text)) return undefined;
  const whole = parseDay(text, options) ?? parseTime(text);
  if (whole) return whole;
  const parts = /^(.+?)[ T](\d{1,2}:\d{2}.*)$/.exec(text);
  if (!parts) return undefined;
  const date = parseDay(parts[1] ?? '', options);
  const time = parseTime(parts[2] ?? '');
  if (!date || !time) return undefined;
  return { value: date.value + time.value, format: `${date.format} ${time.format}` };
}
