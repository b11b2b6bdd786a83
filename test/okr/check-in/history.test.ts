/** The past of a key result out of the Log: of one day the last entry counts, IDs regardless of case. */
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../src/okr/check-in/entry.js';
import { historyOf, pastOf } from '../../../src/okr/check-in/history.js';
import { CYCLE, entry } from './entries.js';

const read = (...entries: readonly LogEntry[]) => historyOf(entries, CYCLE);
const past = (...entries: readonly LogEntry[]) => pastOf(read(...entries), 'K1');
const shortly = (entries: readonly LogEntry[] = []) => entries.map(({ day, value }) => [day, value]);

describe('the history of a key result', () => {
  it('has one check-in a day: a correction replaces what stood before', () => {
    const known = past(
      entry('2026-11-09', 'checkIn', { value: 4 }),
      entry('2026-11-16', 'checkIn', { value: 6 }),
      entry('2026-11-09', 'checkIn', { value: 5 }),
    );
    expect(shortly(known?.checkIns)).toEqual([
      ['2026-11-09', 5],
      ['2026-11-16', 6],
    ]);
  });

  it('takes edits, added ones and changed targets for values, but not for check-ins', () => {
    const known = past(
      entry('2026-11-02', 'added', { value: 1 }),
      entry('2026-11-09', 'checkIn', { value: 4 }),
      entry('2026-11-12', 'edit', { value: 5 }),
      entry('2026-11-13', 'targetChanged', { value: 5, target: 8 }),
      entry('2026-11-14', 'win', { id: '', value: '' }),
    );
    expect(shortly(known?.checkIns)).toEqual([['2026-11-09', 4]]);
    expect(shortly(known?.values)).toEqual([
      ['2026-11-02', 1],
      ['2026-11-09', 4],
      ['2026-11-12', 5],
      ['2026-11-13', 5],
    ]);
  });

  it('of one day takes the value that was written last, whatever its kind', () => {
    const known = past(entry('2026-11-09', 'edit', { value: 4 }), entry('2026-11-09', 'checkIn', { value: 5 }));
    expect(shortly(known?.values)).toEqual([['2026-11-09', 5]]);
  });

  it('is not running once it stopped, and runs again when it was added again', () => {
    const stopped = [entry('2026-11-02', 'added'), entry('2026-11-09', 'stopped')];
    expect(past(...stopped)?.isRunning).toBe(false);
    const again = past(...stopped, entry('2026-11-16', 'added', { value: 7 }));
    expect(again).toMatchObject({ isRunning: true, last: { value: 7 } });
    // The value at the stop was none of its own.
    expect(shortly(again?.values)).toEqual([
      ['2026-11-02', 4],
      ['2026-11-16', 7],
    ]);
  });

  it('is found by its ID in any case, and only in its cycle', () => {
    const history = read(
      entry('2026-11-09', 'checkIn', { id: 'k1' }),
      entry('2026-11-16', 'checkIn', { id: 'K1', value: 5 }),
      entry('2026-11-16', 'checkIn', { cycle: '2026', value: 9 }),
    );
    expect(shortly(pastOf(history, 'K1')?.checkIns)).toEqual([
      ['2026-11-09', 4],
      ['2026-11-16', 5],
    ]);
    expect(pastOf(history, 'k1')).toBe(pastOf(history, 'K1'));
    expect(pastOf(history, 'K2')).toBeUndefined();
  });

  it('knows the days on which anybody checked in, oldest first', () => {
    const history = read(
      entry('2026-11-16', 'checkIn'),
      entry('2026-11-09', 'checkIn', { id: 'K2' }),
      entry('2026-11-09', 'checkIn'),
      entry('2026-11-10', 'edit'),
      entry('2026-11-11', 'commitment', { id: '' }),
    );
    expect(history.days).toEqual(['2026-11-09', '2026-11-16']);
  });

  it.each<[string, (entries: readonly LogEntry[]) => readonly LogEntry[]]>([
    ['newest first', (entries) => [...entries].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))],
    ['by kind', (entries) => [...entries].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))],
    ['by value', (entries) => [...entries].sort((a, b) => Number(b.value) - Number(a.value))],
  ])('is the same when people sort the Log: %s', (_name, sorted) => {
    const entries = [
      entry('2026-11-02', 'added', { value: 9 }),
      entry('2026-11-09', 'checkIn', { value: 4 }),
      entry('2026-11-12', 'edit', { value: 5 }),
      entry('2026-11-16', 'checkIn', { value: 7 }),
    ];
    const [asWritten, byHand] = [past(...entries), past(...sorted(entries))];
    expect(shortly(byHand?.values)).toEqual(shortly(asWritten?.values));
    expect(shortly(byHand?.checkIns)).toEqual(shortly(asWritten?.checkIns));
    expect(byHand?.last).toEqual(asWritten?.last);
  });
});
