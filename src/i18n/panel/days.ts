/** Days in words. A day is an ISO text, so no time zone can move it. */
import { daysBetween, serialOf, weekdayOf } from '../../okr/day.js';
import type { IsoDay, Language } from '../../panel-api/index.js';

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT_WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const WEEKDAYS: { readonly [L in Language]: readonly string[] } = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
};

const parts = (day: IsoDay) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

export const isDay = (text: string): boolean => serialOf(text) !== undefined;

/** Monday, 周一. 1 = Monday. */
export const weekdayName = (weekday: number, language: Language): string => WEEKDAYS[language][weekday - 1] ?? '';

/** 30 Nov, 11月30日. */
export function shortDay(day: IsoDay, language: Language): string {
  const { month, date } = parts(day);
  return language === 'zh' ? `${month}月${date}日` : `${date} ${SHORT_MONTHS[month - 1]}`;
}

/** Mon 30 Nov, 11月30日 周一. */
export function dayWithWeekday(day: IsoDay, language: Language): string {
  const weekday = weekdayOf(day);
  return language === 'zh'
    ? `${shortDay(day, language)} ${weekdayName(weekday, language)}`
    : `${SHORT_WEEKDAYS[weekday - 1]} ${shortDay(day, language)}`;
}

/** 1 Oct 2026, 2026年10月1日. */
export function dayWithYear(day: IsoDay, language: Language): string {
  const { year } = parts(day);
  return language === 'zh' ? `${year}年${shortDay(day, language)}` : `${shortDay(day, language)} ${year}`;
}

/** 31 December, 12月31日: where the day stands in a sentence. */
export function dayInSentence(day: IsoDay, language: Language): string {
  const { month, date } = parts(day);
  return language === 'zh' ? shortDay(day, language) : `${date} ${MONTHS[month - 1]}`;
}

/** Weeks apart, counted from Monday: 0 = the same week, 1 = next week. */
export function weeksApart(from: IsoDay, to: IsoDay): number {
  return Math.round((daysBetween(from, to) - weekdayOf(to) + weekdayOf(from)) / 7);
}
