import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/structure/index.js';
import { differences, fixturesOf } from './fixture.js';

describe('layouts that the readers were taught with', () => {
  it.each(fixturesOf('taught').map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(differences(fixture, readSheet(fixture.grid))).toEqual([]);
  });
});

describe('layouts that nobody looked at meanwhile', () => {
  /** Share that has to be read exactly, line by line: measured, and not to be lost again. */
  const LEAST = 0.85;

  it('are read as a person reads them', () => {
    const wrong = fixturesOf('blind').flatMap((fixture) => {
      const differs = differences(fixture, readSheet(fixture.grid));
      return differs.length === 0 ? [] : [`${fixture.name}: ${differs.length}`];
    });
    expect(1 - wrong.length / fixturesOf('blind').length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});
