/**
 * What the Summary lists: which teams, objectives, key results and people, and in which order. It is written when the
 * lists are renewed; every figure beside it is a formula.
 */
import type { CheckInDay } from '../okr/check-in/rate.js';
import type { IsoDay } from '../okr/day.js';

/** An objective or key result that the Summary follows by its ID. */
export interface ListedRow {
  readonly id: string | number;
  /** Index of the team that it counts for. */
  readonly team: number;
  /** Index under `people` of the person who owns it; undefined for companies, teams and unknown owners. */
  readonly person: number | undefined;
}

export interface TeamLine {
  /** '' for what belongs to no team: unknown owners, and key results without an objective. */
  readonly name: string;
  /** Day on which one of its key results was checked in last. */
  readonly lastCheckIn: IsoDay | undefined;
}

export interface PersonLine {
  readonly name: string;
  readonly team: string;
  /** Indexes under `objectives` of those that the person owns, and of those that he or she works on: holds a key result of, or owns. */
  readonly owns: readonly number[];
  readonly worksOn: readonly number[];
}

export interface SummaryLists {
  /** Day on which they were made; '' before that. */
  readonly day: IsoDay;
  /** The company first, then the teams in the order of People, then what belongs to none. */
  readonly teams: readonly TeamLine[];
  /** In the order of People. */
  readonly people: readonly PersonLine[];
  /** Team by team, so that each team has a run of its own. */
  readonly objectives: readonly ListedRow[];
  readonly keyResults: readonly ListedRow[];
  /** IDs of all objectives in the order of the table. */
  readonly inOrder: readonly ListedRow['id'][];
  /** IDs of the key results that need attention, most urgent first. */
  readonly attention: readonly ListedRow['id'][];
  /** Oldest first. */
  readonly checkIns: readonly CheckInDay[];
}

export const EMPTY_LISTS: SummaryLists = {
  day: '',
  teams: [],
  people: [],
  objectives: [],
  keyResults: [],
  inOrder: [],
  attention: [],
  checkIns: [],
};

/** First index and length of rows that stand together. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

export function runOfTeam(rows: readonly ListedRow[], team: number): Run {
  const own = rows.filter((row) => row.team === team).length;
  return { from: own === 0 ? 0 : rows.findIndex((row) => row.team === team), count: own };
}
