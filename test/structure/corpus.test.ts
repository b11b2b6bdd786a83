/** Real tables of others, where they are at hand: they are no part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/structure/index.js';
import { corpusScore, type WantedObjective } from './corpus-score.js';
import { gridsOf } from './read-file.js';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/sheets', import.meta.url));
const names = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.expected.json'))
      .map((file) => file.replace(/\.expected\.json$/, ''))
  : [];

describe.skipIf(names.length === 0)('tables of others', () => {
  it.each(names)('%s', async (name) => {
    const wanted: WantedObjective[] = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
    const [grid] = await gridsOf(join(FOLDER, `${name}.csv`));
    const { right, all, wrong } = corpusScore(wanted, readSheet(grid ?? { values: [] }));
    const exact = ['verdict', 'titles', 'hierarchy'] as const;
    expect(
      exact.map((kind) => right[kind]),
      wrong.slice(0, 12).join('\n'),
    ).toEqual(exact.map((kind) => all[kind]));
    expect(right.figures).toBeGreaterThanOrEqual(all.figures * 0.95);
    expect(right.owners).toBeGreaterThanOrEqual(all.owners * 0.95);
  });
});
