import { describe, expect, test } from 'vitest';
import {
  dayInSentence,
  dayWithWeekday,
  dayWithYear,
  isDay,
  shortDay,
  weekdayName,
  weeksApart,
} from '../../src/i18n/panel/days.js';

describe('a day in words', () => {
  test.each([
    ['2026-11-30', 'Mon 30 Nov', '11月30日 周一'],
    ['2026-10-01', 'Thu 1 Oct', '10月1日 周四'],
    ['2027-01-01', 'Fri 1 Jan', '1月1日 周五'],
    ['2028-02-29', 'Tue 29 Feb', '2月29日 周二'],
    ['2026-12-06', 'Sun 6 Dec', '12月6日 周日'],
    // The days on which the clocks change somewhere.
    ['2026-03-29', 'Sun 29 Mar', '3月29日 周日'],
    ['2026-10-25', 'Sun 25 Oct', '10月25日 周日'],
  ])('%s: %s, %s', (day, en, zh) => {
    expect(dayWithWeekday(day, 'en')).toBe(en);
    expect(dayWithWeekday(day, 'zh')).toBe(zh);
  });

  test('other forms', () => {
    expect([shortDay('2026-12-31', 'en'), shortDay('2026-12-31', 'zh')]).toEqual(['31 Dec', '12月31日']);
    expect([dayWithYear('2026-10-01', 'en'), dayWithYear('2026-10-01', 'zh')]).toEqual(['1 Oct 2026', '2026年10月1日']);
    expect([dayInSentence('2026-12-31', 'en'), dayInSentence('2026-12-31', 'zh')]).toEqual(['31 December', '12月31日']);
    expect([weekdayName(1, 'en'), weekdayName(7, 'zh')]).toEqual(['Monday', '周日']);
  });
});

test.each([
  ['2026-11-23', '2026-11-29', 0],
  ['2026-11-23', '2026-11-30', 1],
  ['2026-11-29', '2026-11-30', 1],
  ['2026-11-26', '2026-12-07', 2],
])('from %s to %s: %i weeks', (from, to, weeks) => {
  expect(weeksApart(from, to)).toBe(weeks);
});

test.each(['', '2026-02-30', '2026-13-01', '30.11.2026', '11/30/2026'])('no day: "%s"', (text) => {
  expect(isDay(text)).toBe(false);
});
