/** Why a key result is talked about first, and that the graver reason wins. Today is 23 November. */
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../src/okr/check-in/entry.js';
import { historyOf, type KeyResultHistory, pastOf } from '../../../src/okr/check-in/history.js';
import { REASONS, reasonOf, type Standing } from '../../../src/okr/check-in/reason.js';
import { CYCLE, entry } from './entries.js';

const TODAY = '2026-11-23';
const past = (...entries: readonly LogEntry[]): KeyResultHistory | undefined => pastOf(historyOf(entries, CYCLE), 'K1');
const standing = (cells: Partial<Standing> = {}): Standing => ({
  status: 'onTrack',
  blocked: false,
  progress: 0.4,
  current: 4,
  linked: false,
  ...cells,
});
/** Code and weeks in short; '' for none. */
const reason = (cells: Partial<Standing>, known?: KeyResultHistory) => {
  const found = reasonOf(standing(cells), known, TODAY);
  return found === undefined ? '' : `${found.code} ${found.weeks}`;
};

const checkIn = (day: string, value: number) => entry(day, 'checkIn', { value });
const risen = past(checkIn('2026-11-09', 3), checkIn('2026-11-16', 4));
const fallen = past(checkIn('2026-11-09', 6), checkIn('2026-11-16', 4));
const silent = past(checkIn('2026-11-02', 4));
const still = past(checkIn('2026-11-02', 4), checkIn('2026-11-09', 4), checkIn('2026-11-16', 4));

describe('the reason (CI-7)', () => {
  it.each<[string, Partial<Standing>, KeyResultHistory | undefined, string]>([
    ['goes its way', {}, risen, ''],
    ['was never written down', {}, undefined, ''],
    ['is blocked', { blocked: true }, risen, 'blocked 0'],
    ['is off track', { status: 'offTrack' }, risen, 'offTrack 0'],
    ['is off track and falls', { status: 'offTrack' }, fallen, 'offTrackFalling 0'],
    ['is at risk', { status: 'atRisk' }, risen, 'atRisk 0'],
    ['fell at the last check-in', {}, fallen, 'falling 0'],
    ['fell since the last check-in', { progress: 0.3, current: 3 }, risen, 'falling 0'],
    ['rose since it fell', { progress: 0.5, current: 5 }, fallen, ''],
    ['has no value', { status: 'noValue', progress: 0, current: '' }, undefined, 'noValue 0'],
    ['cannot be measured', { status: undefined, progress: undefined }, risen, 'problem 0'],
    ['is done', { status: 'done', progress: 1 }, risen, ''],
    ['is open', { status: 'open' }, risen, ''],
    ['has just started', { status: 'justStarted' }, risen, ''],
    // 2 to 23 November are three weeks, 9 to 23 November are two.
    ['was silent for three weeks', {}, silent, 'silent 3'],
    ['was silent for two weeks', {}, past(checkIn('2026-11-09', 4)), 'silent 2'],
    ['was silent for 13 days', {}, past(checkIn('2026-11-10', 4)), ''],
    ['was never checked in since it was added', {}, past(entry('2026-11-02', 'added')), 'silent 3'],
    ['is linked: it moves by itself', { linked: true }, silent, ''],
    ['stands still for three weeks', {}, still, 'still 3'],
    ['stands still for two weeks', {}, past(checkIn('2026-11-09', 4), checkIn('2026-11-16', 4)), 'still 2'],
    ['stood still for one week', {}, past(checkIn('2026-11-02', 3), checkIn('2026-11-16', 4)), ''],
    ['is linked and stands still', { linked: true }, still, 'still 3'],
    ['stood still and has moved in the table since', { progress: 0.5, current: 5 }, still, ''],
  ])('%s', (_name, cells, known, expected) => expect(reason(cells, known)).toBe(expected));

  it('is judged against the check-in before, not against a slip between two', () => {
    const known = past(
      checkIn('2026-11-16', 4),
      entry('2026-11-17', 'edit', { value: 1 }),
      entry('2026-11-18', 'edit', { value: 5 }),
    );
    expect(reason({ progress: 0.5, current: 5 }, known)).toBe('');
    expect(
      reason({ progress: 0.3, current: 3 }, past(checkIn('2026-11-16', 4), entry('2026-11-17', 'edit', { value: 1 }))),
    ).toBe('falling 0');
  });

  /** Everything at once; what is graver is taken away one by one. */
  it.each<[Partial<Standing>, KeyResultHistory | undefined, string]>([
    [{ blocked: true, status: 'offTrack' }, fallen, 'blocked'],
    [{ blocked: true, status: 'done' }, fallen, 'blocked'],
    [{ blocked: true, status: undefined }, fallen, 'blocked'],
    [{ status: 'offTrack' }, fallen, 'offTrackFalling'],
    [{ status: 'atRisk' }, fallen, 'falling'],
    [{ status: 'atRisk' }, still, 'atRisk'],
    [{ status: 'noValue', progress: 0, current: '' }, silent, 'falling'],
    [{ status: 'onTrack' }, past(checkIn('2026-10-26', 4), checkIn('2026-11-02', 4)), 'silent'],
  ])('of several the gravest: %j', (cells, known, code) => {
    expect(reason(cells, known).split(' ')[0]).toBe(code);
  });

  it('has an order: what blocks, then what falls or is late, then what is silent or still', () => {
    expect(REASONS.indexOf('blocked')).toBe(0);
    const order = (a: (typeof REASONS)[number], b: (typeof REASONS)[number]) => REASONS.indexOf(a) < REASONS.indexOf(b);
    expect(order('offTrackFalling', 'offTrack')).toBe(true);
    expect(order('offTrack', 'falling')).toBe(true);
    expect(order('falling', 'atRisk')).toBe(true);
    expect(order('atRisk', 'silent')).toBe(true);
  });
});
