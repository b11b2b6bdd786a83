/** Real tables of others, where they are at hand: they are no part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/structure/index.js';
import { gridsOf } from './read-file.js';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/sheets', import.meta.url));
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.csv')) : [];

interface Wanted {
  readonly title: string | null;
  readonly owner: string | null;
  readonly note?: string;
  readonly krs: readonly {
    readonly title: string;
    readonly owner: string | null;
    readonly progress: number | null;
    readonly note?: string;
  }[];
}

/** Share of the facts (titles, owners, progress) that are as a person would have read them. */
async function score(file: string): Promise<{ right: number; all: number; wrong: string[] }> {
  const [grid] = await gridsOf(join(FOLDER, file));
  const reading = readSheet(grid ?? { values: [] });
  const wanted: Wanted[] = JSON.parse(readFileSync(join(FOLDER, file.replace(/\.csv$/, '.expected.json')), 'utf8'));
  const found = reading.verdict === 'refuse' ? [] : reading.objectives;
  let [right, all] = [0, 0];
  const wrong: string[] = [];
  const check = (what: string, is: boolean) => {
    all += 1;
    if (is) right += 1;
    else wrong.push(what);
  };
  check('number of objectives', found.length === wanted.length);
  for (const [at, objective] of wanted.entries()) {
    const got = found[at];
    check(`objective ${objective.title}`, got?.title === (objective.title ?? ''));
    // "owner null is also right" where it stands only in the title.
    check(
      `owner of ${objective.title}`,
      got !== undefined && (got.owner === (objective.owner ?? '') || got.owner === ''),
    );
    const keyResults = objective.krs.filter(
      ({ note }) => note === undefined || !note.includes('skipping it is also right'),
    );
    check(
      `number of key results of ${objective.title}`,
      got?.keyResults.filter(({ title }) => objective.krs.some((one) => one.title === title)).length ===
        keyResults.length && got.keyResults.length <= objective.krs.length,
    );
    for (const one of keyResults) {
      const other = got?.keyResults.find(({ title }) => title === one.title);
      check(`key result ${one.title}`, other !== undefined);
      check(`owner of ${one.title}`, other?.owner === (one.owner ?? ''));
      check(
        `progress of ${one.title}`,
        other !== undefined &&
          (one.progress === null
            ? other.progress === undefined
            : Math.abs((other.progress ?? -1) * 100 - one.progress) < 0.01),
      );
    }
  }
  return { right, all, wrong };
}

describe.skipIf(files.length === 0)('tables of others', () => {
  it.each(files.filter((file) => existsSync(join(FOLDER, file.replace(/\.csv$/, '.expected.json')))))(
    '%s',
    async (file) => {
      const { right, all, wrong } = await score(file);
      console.log(`${basename(file)}: ${right} of ${all}`, wrong.slice(0, 12));
      expect(right / all).toBeGreaterThan(0.95);
    },
  );
});
