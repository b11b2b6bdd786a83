import { describe, expect, it } from 'vitest';
import { cycleOfName, cyclesOnOffer, isSpan, shareElapsed } from '../../src/okr/cycle.js';
import { addDays, daysBetween, isoOf, nextWeekday, serialOf, weekdayOf } from '../../src/okr/day.js';

describe('days', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-03-01', 61],
    ['2026-11-24', 46350], // as LibreOffice and Sheets show it
    ['2024-02-29', 45351],
  ])('%s is day %d', (day, serial) => {
    expect(serialOf(day)).toBe(serial);
    expect(isoOf(serial)).toBe(day);
  });

  it.each(['2026-02-30', '2025-02-29', '24.11.2026', '', '2026-13-01'])('%j is no day', (text) => {
    expect(serialOf(text)).toBeUndefined();
  });

  it('knows weekdays', () => {
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7]);
    expect(nextWeekday('2026-11-24', 1)).toBe('2026-11-30');
    expect(nextWeekday('2026-11-23', 1)).toBe('2026-11-23');
    expect([addDays('2026-12-31', 1), daysBetween('2026-11-13', '2026-12-31')]).toEqual(['2027-01-01', 48]);
  });
});

describe('cycles', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-q1', '2026-01-01', '2026-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('%s runs from %s to %s', (name, start, end) => {
    expect(cycleOfName(name)).toMatchObject({ start, end });
  });

  it.each(['2026-Q5', '2026-13', 'Spring', ''])('%j is no standard name', (name) => {
    expect(cycleOfName(name)).toBeUndefined();
  });

  it.each([
    ['2026-10-05', '2026-Q4', 'nearly all of it is left'],
    ['2026-11-24', '2026-Q4', '37 of 91 days are left: 41%'],
    ['2026-12-05', '2027-Q1', '26 of 91 days are left: 29%'],
    ['2026-12-31', '2027-Q1', 'the last day'],
  ])('on %s proposes %s: %s', (today, name) => {
    expect(cyclesOnOffer(today)[0]?.name).toBe(name);
  });

  it('offers each cycle once', () => {
    const names = cyclesOnOffer('2026-11-24').map((cycle) => cycle.name);
    expect(names).toEqual(['2026-Q4', '2027-Q1', '2026-11', '2026-12', '2026-H2', '2027-H1', '2026', '2027']);
  });

  it('shares out the days: 43 of 91 on 13 November', () => {
    const [start, end] = [serialOf('2026-10-01') ?? 0, serialOf('2026-12-31') ?? 0];
    expect(shareElapsed({ start, end }, serialOf('2026-11-13') ?? 0)).toBeCloseTo(43 / 91, 12);
    expect(shareElapsed({ start, end }, start - 5)).toBe(0);
    expect(shareElapsed({ start, end }, end + 5)).toBe(1);
    expect(shareElapsed({ start: end, end: start }, start)).toBeUndefined();
  });

  it.each([
    ['2026-10-01', '2026-12-31', true],
    ['2026-12-31', '2026-10-01', false],
    ['2026-10-01', '2026-10-01', false],
    ['soon', '2026-10-01', false],
  ])('%s to %s is a span: %s', (start, end, expected) => expect(isSpan(start, end)).toBe(expected));
});
