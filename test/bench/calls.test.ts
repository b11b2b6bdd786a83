import { beforeAll, describe, expect, it } from 'vitest';
import { type CommandName, countCalls } from './calls.js';

const NAMES = ['onOpen', 'home', 'check', 'tidyNothing', 'editCurrent', 'editOtherTab', 'editHeader'] as const;
const counted = new Map<number, Partial<Record<CommandName, number>>>();
const at = (rows: number, name: CommandName) => counted.get(rows)?.[name];

describe('service calls', () => {
  beforeAll(async () => {
    for (const rows of [50, 500]) counted.set(rows, await countCalls(rows, NAMES));
  }, 60_000);

  it('opening the file makes none', () => {
    expect(at(50, 'onOpen')).toBe(0);
  });

  it('an edit in rows 1 to 3 makes none', () => {
    expect(at(50, 'editHeader')).toBe(0);
  });

  it('an edit on another tab makes at most two', () => {
    expect(at(50, 'editOtherTab')).toBeLessThanOrEqual(2);
  });

  it.each(['home', 'check', 'tidyNothing', 'editCurrent'] as const)('%s makes as many at 500 rows as at 50', (name) => {
    expect(at(50, name)).toBeGreaterThan(0);
    expect(at(500, name)).toBe(at(50, name));
  });
});
