/**
 * Tells objectives and key results apart where both stand in one column. Each reader looks at one kind of evidence
 * and splits the rows; a split that makes sense as a list of blocks counts, and the splits are added up.
 */
import type { Level, Prefixed } from '../prefix.js';

export interface TextRow {
  readonly row: number;
  readonly text: string;
  readonly prefix: Prefixed;
  /** Prefix of the code in a column of its own. */
  readonly code: Prefixed | undefined;
  readonly indent: number;
  readonly bold: boolean;
  /** Colour behind the title; '' is none. */
  readonly fill: string;
  /** Spans several columns. */
  readonly wide: boolean;
  /** Cells of the row that hold figures, an owner, a state. */
  readonly filled: number;
  readonly blankBefore: boolean;
  /** The next row is a repeated header. */
  readonly aboveHeader: boolean;
  /** Start and target stand in the text. */
  readonly measured: boolean;
}

/** 1 is an objective, -1 a key result, 0 says nothing. */
type Vote = 1 | -1 | 0;
interface Reader {
  readonly weight: number;
  /** Says what it says of a row whatever the others are. */
  readonly certain?: boolean;
  readonly read: (rows: readonly TextRow[]) => readonly Vote[];
}

const voteOf = (level: Level | undefined): Vote => (level === 'objective' ? 1 : level === undefined ? 0 : -1);

/** Where only one of the two is named, the other rows are the other. */
function completed(votes: readonly Vote[]): readonly Vote[] {
  const [objectives, keyResults] = [votes.includes(1), votes.includes(-1)];
  if (objectives === keyResults) return votes;
  return votes.map((vote) => (vote !== 0 ? vote : objectives ? -1 : 1));
}

/** The smallest depth of all, if there are several. */
function byDepth(depths: readonly (number | undefined)[]): readonly Vote[] {
  const known = depths.filter((depth): depth is number => depth !== undefined);
  const least = Math.min(...known);
  if (known.length === 0 || known.every((depth) => depth === least)) return depths.map(() => 0);
  return depths.map((depth) => (depth === undefined ? 0 : depth === least ? 1 : -1));
}

const byTruth = (truths: readonly boolean[]): readonly Vote[] =>
  truths.every((truth) => truth) || !truths.includes(true)
    ? truths.map(() => 0)
    : truths.map((truth) => (truth ? 1 : -1));

/** 1.1 is below 1, O1.KR2 below O1. */
function codeDepth(code: string): number | undefined {
  return /^[A-Z]*[-_ ]?\d+(?:[.-]\d+)*$/i.test(code) ? code.split(/[.-]\d/).length : undefined;
}

/** The kind of numbering that the first row has is that of the objectives. */
function byFamily(tags: readonly string[]): readonly Vote[] {
  const [first = ''] = tags;
  const top = tags.filter((tag) => tag === first).length;
  if (
    top === tags.length ||
    (first === '' && tags.every((tag) => tag === '' || tag === 'bullet') === false && top > tags.length / 2)
  )
    return tags.map(() => 0);
  if (first === 'bullet') return tags.map((tag) => (tag === 'bullet' ? -1 : 1));
  return tags.map((tag) => (tag === first ? 1 : -1));
}

/** 1, 2, 3: a number that goes on from block to block; 1, 2, 1, 2 begins anew. */
function byRestart(rows: readonly TextRow[]): readonly Vote[] {
  const numbered = rows.filter(({ prefix }) => prefix.family === 'dot1');
  const rest = rows.length - numbered.length;
  if (numbered.length === 0 || rest === 0) return rows.map(() => 0);
  const starts = numbered.filter(({ prefix }) => prefix.code === '1').length;
  return rows.map(({ prefix }) =>
    starts > 1 ? (prefix.family === 'dot1' ? -1 : 1) : prefix.family === 'dot1' ? 1 : -1,
  );
}

/** A colour of its own, but not that of every other row. */
function byBand(rows: readonly TextRow[]): readonly Vote[] {
  const [first] = rows;
  const banded = rows.map(({ fill }) => fill !== '' && fill === first?.fill);
  const isZebra = rows.length > 3 && banded.every((band, at) => at === 0 || band !== banded[at - 1]);
  return isZebra ? rows.map(() => 0) : byTruth(banded);
}

const LEVEL_READERS: readonly Reader[] = [
  { weight: 5, certain: true, read: (rows) => rows.map(({ prefix }) => voteOf(prefix.level)) },
  { weight: 5, certain: true, read: (rows) => rows.map(({ code }) => voteOf(code?.level)) },
  { weight: 3, read: (rows) => completed(rows.map(({ prefix, code }) => voteOf(prefix.level ?? code?.level))) },
  { weight: 3, read: (rows) => byDepth(rows.map(({ code }) => codeDepth(code?.code ?? ''))) },
  {
    weight: 3,
    read: (rows) =>
      byDepth(
        rows.map(({ prefix }) =>
          /^dot\d$/.test(prefix.family ?? '') ? Number((prefix.family ?? '').slice(3)) : undefined,
        ),
      ),
  },
  { weight: 2.6, read: (rows) => byFamily(rows.map(({ prefix }) => prefix.family ?? '')) },
  { weight: 2, read: byRestart },
  { weight: 3, read: (rows) => byDepth(rows.map(({ indent }) => indent)) },
  { weight: 2.6, read: (rows) => byTruth(rows.map(({ bold }) => bold)) },
  { weight: 2.6, read: (rows) => byTruth(rows.map(({ wide }) => wide)) },
  { weight: 2.2, read: byBand },
  { weight: 3, read: (rows) => byTruth(rows.map(({ aboveHeader }) => aboveHeader)) },
  { weight: 1.2, read: (rows) => byTruth(rows.map(({ filled }) => filled === 0)) },
  { weight: 1, read: (rows) => byTruth(rows.map(({ filled }) => filled <= 1)) },
  {
    weight: 1.1,
    read: (rows) =>
      rows.slice(1).some(({ blankBefore }) => blankBefore)
        ? byTruth(rows.map(({ blankBefore }, at) => blankBefore || at === 0))
        : rows.map(() => 0),
  },
  { weight: 1.2, certain: true, read: (rows) => rows.map(({ measured }) => (measured ? -1 : 0)) },
];

/** How far a split makes sense: it begins with an objective, which has key results, and there are fewer objectives. */
function sense(votes: readonly Vote[]): number {
  const said = votes.filter((vote) => vote !== 0);
  const objectives = said.filter((vote) => vote === 1).length;
  const keyResults = said.length - objectives;
  if (objectives === 0 || keyResults === 0) return 0;
  const followed = said.filter((vote, at) => vote === 1 && said[at + 1] === -1).length;
  const inFront = said.indexOf(1);
  const few = objectives <= keyResults ? 1 : Math.max(0.2, keyResults / objectives);
  return (followed / objectives) * few * (1 - inFront / said.length) * (said.length / votes.length);
}

export interface Levels {
  readonly levels: readonly ('objective' | 'keyResult' | undefined)[];
  /** 0..1: how much the evidence agrees. */
  readonly confidence: number;
}

const LEAST_SENSE = 0.45;
const LEAN = 1.25;

/** `lean`: what the word over the column says that they are, as if it were a reader of its own. */
export function levelsOf(rows: readonly TextRow[], lean: 'objective' | 'keyResult' | undefined): Levels {
  const leaning = lean === undefined ? 0 : lean === 'objective' ? LEAN : -LEAN;
  const sums = rows.map(() => leaning);
  let weights = 0;
  for (const { weight, certain, read } of LEVEL_READERS) {
    const votes = read(rows);
    const worth = sense(votes);
    const counted = certain === true ? 1 : worth >= LEAST_SENSE ? worth : 0;
    if (counted === 0) continue;
    if (votes.some((vote) => vote !== 0)) weights += weight * counted;
    for (const [at, vote] of votes.entries()) sums[at] = (sums[at] ?? 0) + vote * weight * counted;
  }
  const levels = sums.map((sum) => (sum > 0.01 ? 'objective' : sum < -0.01 ? 'keyResult' : undefined));
  const agreed = sums.reduce((total, sum) => total + Math.abs(sum), 0);
  return {
    levels,
    confidence: weights === 0 || rows.length === 0 ? 0 : Math.min(1, agreed / rows.length / Math.max(2, weights)),
  };
}
