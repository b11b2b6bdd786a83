import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/structure/index.js';
import { differences, fixturesOf } from './fixture.js';

describe.each(['odd', 'even'] as const)('%s layouts', (half) => {
  it.each(fixturesOf(half).map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(differences(fixture, readSheet(fixture.grid))).toEqual([]);
  });
});
