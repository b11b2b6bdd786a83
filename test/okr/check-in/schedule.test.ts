/** When check-ins are due. The cycle is 2026-Q4, Thursday 1 October to Thursday 31 December; check-ins are on Mondays. */
import { describe, expect, it } from 'vitest';
import { type Due, dueOn, type Rhythm } from '../../../src/okr/check-in/schedule.js';

const WEEKLY: Rhythm = { weekday: 1, weeks: 1, first: undefined, start: '2026-10-01', end: '2026-12-31' };
const FORTNIGHTLY: Rhythm = { ...WEEKLY, weeks: 2 };

type Line = readonly [
  name: string,
  today: string,
  done: readonly string[],
  period: string | undefined,
  since: string | undefined,
  coming: string,
  next: string | undefined,
];
const due = (...[, , , period, since, coming, next]: Line): Due => ({ period, since, coming, next });

describe('every week', () => {
  // The first Monday of the cycle is 5 October.
  //                                          today         done                         period        since         coming        next
  it.each<Line>([
    ['before the first', '2026-10-04', [], undefined, undefined, '2026-10-05', '2026-10-05'],
    ['on its day', '2026-10-05', [], '2026-10-05', '2026-10-05', '2026-10-05', '2026-10-05'],
    ['the day after', '2026-10-06', [], '2026-10-05', '2026-10-05', '2026-10-06', '2026-10-12'],
    ['six days late', '2026-10-11', [], '2026-10-05', '2026-10-05', '2026-10-11', '2026-10-12'],
    ['held on its day', '2026-10-05', ['2026-10-05'], '2026-10-05', undefined, '2026-10-12', '2026-10-12'],
    ['held, the day after', '2026-10-06', ['2026-10-05'], '2026-10-05', undefined, '2026-10-12', '2026-10-12'],
    ['held two days late', '2026-10-09', ['2026-10-07'], '2026-10-05', undefined, '2026-10-12', '2026-10-12'],
    ['late last week', '2026-10-12', ['2026-10-11'], '2026-10-12', '2026-10-12', '2026-10-12', '2026-10-12'],
    ['two were missed', '2026-10-21', ['2026-10-05'], '2026-10-19', '2026-10-19', '2026-10-21', '2026-10-26'],
    ['started ahead', '2026-10-09', ['2026-10-05', '2026-10-12'], '2026-10-05', undefined, '2026-10-19', '2026-10-19'],
    [
      'started ahead, on its day',
      '2026-10-12',
      ['2026-10-12', '2026-10-05'],
      '2026-10-12',
      undefined,
      '2026-10-19',
      '2026-10-19',
    ],
    ['the first started ahead', '2026-10-02', ['2026-10-05'], undefined, undefined, '2026-10-12', '2026-10-12'],
    ['the last one', '2026-12-28', [], '2026-12-28', '2026-12-28', '2026-12-28', '2026-12-28'],
    ['the last one was held', '2026-12-29', ['2026-12-28'], '2026-12-28', undefined, '2027-01-04', undefined],
    [
      'over, the last one was missed',
      '2027-01-02',
      ['2026-12-21'],
      '2026-12-28',
      '2026-12-28',
      '2027-01-02',
      undefined,
    ],
  ])('%s: %s after %j', (...line) => {
    expect(dueOn(line[1], WEEKLY, line[2])).toEqual(due(...line));
  });

  it.each([
    ['2027-01-04', ['2026-12-28']],
    ['2027-01-06', ['2026-12-28']],
    ['2027-01-11', ['2026-12-28']],
    ['2027-02-01', []],
  ])('after the end of the cycle no new one comes: %s after %j', (today, done) => {
    expect(dueOn(today, WEEKLY, done)).toMatchObject({ since: undefined, next: undefined });
  });
});

describe('every second week', () => {
  it.each<Line>([
    ['on its day', '2026-10-05', [], '2026-10-05', '2026-10-05', '2026-10-05', '2026-10-05'],
    ['the Monday between', '2026-10-12', ['2026-10-05'], '2026-10-05', undefined, '2026-10-19', '2026-10-19'],
    ['missed, the Monday between', '2026-10-12', [], '2026-10-05', '2026-10-05', '2026-10-12', '2026-10-19'],
    ['a week late', '2026-10-19', ['2026-10-12'], '2026-10-19', '2026-10-19', '2026-10-19', '2026-10-19'],
    ['held, next in two weeks', '2026-10-20', ['2026-10-19'], '2026-10-19', undefined, '2026-11-02', '2026-11-02'],
  ])('%s: %s after %j', (...line) => {
    expect(dueOn(line[1], FORTNIGHTLY, line[2])).toEqual(due(...line));
  });
});

describe('the first check-in of the file', () => {
  const nextOf = (rhythm: Partial<Rhythm>, today: string) => dueOn(today, { ...WEEKLY, ...rhythm }, []).next;

  it.each<[string, Partial<Rhythm>, string, string]>([
    ['is the first Monday after the first day', {}, '2026-10-01', '2026-10-05'],
    ['is never the first day of the cycle by itself', { start: '2026-10-05' }, '2026-10-01', '2026-10-12'],
    ['is the one in Settings', { first: '2026-10-19' }, '2026-10-01', '2026-10-19'],
    ['none is due before it', { first: '2026-10-19' }, '2026-10-12', '2026-10-19'],
    ['a Wednesday in Settings means the Monday after it', { first: '2026-10-14' }, '2026-10-01', '2026-10-19'],
    [
      'the first day of the cycle, if Settings says so',
      { start: '2026-10-05', first: '2026-10-05' },
      '2026-10-01',
      '2026-10-05',
    ],
    ['in an earlier cycle, weekly', { first: '2026-07-06' }, '2026-10-01', '2026-10-05'],
    // 6 July and every second Monday: ... 14 September, 28 September, 12 October
    ['in an earlier cycle, in step', { first: '2026-07-06', weeks: 2 }, '2026-10-01', '2026-10-12'],
    ['in an earlier cycle, in step, a week later', { first: '2026-07-13', weeks: 2 }, '2026-10-01', '2026-10-05'],
  ])('%s', (_name, rhythm, today, next) => expect(nextOf(rhythm, today)).toBe(next));
});
