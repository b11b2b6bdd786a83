/** A reading beside what a person reads in a table of others: a bare array of objectives, empty where it holds none. */
import type { Reading } from '../../src/structure/index.js';
import { count, newTally, type Tally } from './tally.js';

interface WantedKeyResult {
  readonly title: string;
  readonly owner: string | null;
  /** 0 to 100. */
  readonly progress: number | null;
  readonly note?: string;
}
export interface WantedObjective {
  readonly title: string | null;
  readonly owner: string | null;
  readonly krs: readonly WantedKeyResult[];
}

/** The notes of the expected readings allow more than one answer. */
const mayBeLeftOut = ({ note }: WantedKeyResult): boolean => note?.includes('skipping it is also right') ?? false;

export function corpusScore(wanted: readonly WantedObjective[], reading: Reading): Tally {
  const tally = newTally();
  const found = reading.verdict === 'refuse' ? [] : reading.objectives;
  count(tally, 'verdict', (wanted.length === 0) === (reading.verdict === 'refuse'), reading.verdict);
  count(tally, 'hierarchy', found.length === wanted.length, `${found.length} objectives for ${wanted.length}`);
  for (const [at, objective] of wanted.entries()) {
    const got = found[at];
    const title = objective.title ?? '';
    count(tally, 'titles', got?.title === title, title);
    // "owner null is also right" where it stands only in the title.
    const owners = [objective.owner ?? '', ''];
    count(tally, 'owners', got !== undefined && owners.includes(got.owner), title);
    const titles = objective.krs.map((one) => one.title);
    const needed = objective.krs.filter((one) => !mayBeLeftOut(one));
    const isComplete = needed.every((one) => got?.keyResults.some((other) => other.title === one.title));
    const isNoMore = got?.keyResults.every((one) => titles.includes(one.title)) ?? false;
    count(tally, 'hierarchy', isComplete && isNoMore, `key results of ${title}`);
    for (const one of needed) {
      const other = got?.keyResults.find((keyResult) => keyResult.title === one.title);
      count(tally, 'titles', other !== undefined, one.title);
      count(tally, 'owners', other?.owner === (one.owner ?? ''), one.title);
      const progress = other?.progress === undefined ? null : other.progress * 100;
      const isSame =
        one.progress === null || progress === null
          ? one.progress === progress
          : Math.abs(progress - one.progress) < 0.01;
      count(tally, 'figures', other !== undefined && isSame, one.title);
    }
  }
  return tally;
}
