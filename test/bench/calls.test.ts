import { beforeAll, describe, expect, it } from 'vitest';
import { type CommandName, countCalls } from './calls.js';

const WEEKLY = ['homeOpen', 'checkIn', 'saveKeyResult', 'saveCheckIn', 'history', 'summary'] as const;
const NAMES = [
  ...(['onOpen', 'home', 'check', 'tidyNothing', 'editCurrent', 'editOtherTab', 'editHeader', 'startCheckIn'] as const),
  ...(['structureRead', 'structureInto'] as const),
  ...WEEKLY,
];
const counted = new Map<number, Partial<Record<CommandName, number>>>();
const at = (rows: number, name: CommandName) => counted.get(rows)?.[name];

describe('service calls (WR-7)', () => {
  beforeAll(async () => {
    for (const rows of [50, 500]) counted.set(rows, await countCalls(rows, NAMES));
  }, 120_000);

  it('opening the file makes none', () => {
    expect(at(50, 'onOpen')).toBe(0);
  });

  it('an edit in rows 1 to 3 makes none', () => {
    expect(at(50, 'editHeader')).toBe(0);
  });

  it('an edit on another tab makes at most two', () => {
    expect(at(50, 'editOtherTab')).toBeLessThanOrEqual(2);
  });

  it.each(['home', 'check', 'tidyNothing', 'editCurrent', ...WEEKLY] as const)(
    '%s makes as many at 500 rows as at 50',
    (name) => {
      expect(at(50, name)).toBeGreaterThan(0);
      expect(at(500, name)).toBe(at(50, name));
    },
  );

  it('reading a tab and building from it makes as many, and one for each new person where People stands already', () => {
    expect(at(500, 'structureRead')).toBe(at(50, 'structureRead'));
    // 5 people own 50 rows, 50 own 500.
    expect((at(500, 'structureInto') ?? 0) - (at(50, 'structureInto') ?? 0)).toBeLessThanOrEqual(60);
  });

  it('starting a check-in makes hardly more: a call for each stretch of rows of one colour', () => {
    expect((at(500, 'startCheckIn') ?? 0) - (at(50, 'startCheckIn') ?? 0)).toBeLessThanOrEqual(10);
  });
});
