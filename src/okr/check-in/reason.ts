/** Why a key result is talked about first in a check-in meeting, and in which order. */
import type { Cell } from '../cell.js';
import { daysBetween, type IsoDay } from '../day.js';
import type { Status } from '../words.js';
import type { KeyResultHistory } from './history.js';

/** In the order of the agenda. Sources: design of the check-in; blocked and late first, silence before figures. */
export const REASONS = [
  'blocked',
  'offTrackFalling',
  'offTrack',
  'falling',
  'atRisk',
  'still',
  'silent',
  'problem',
  'noValue',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** Whole weeks without a change or without an entry. */
  readonly weeks: number;
}

export interface Standing {
  readonly status: Status | undefined;
  readonly blocked: boolean;
  /** Fraction; undefined when it cannot be measured. */
  readonly progress: number | undefined;
  readonly current: Cell;
  /** A linked value updates itself: its silence says nothing. */
  readonly linked: boolean;
}

/** From this many days without a change, or without an entry, on: two weekly check-ins. */
const QUIET_DAYS = 14;

/** undefined: it goes its way and stands under "On track". */
export function reasonOf(standing: Standing, past: KeyResultHistory | undefined, today: IsoDay): Reason | undefined {
  const { status, blocked } = standing;
  const of = (code: ReasonCode, weeks = 0): Reason => ({ code, weeks });
  if (blocked) return of('blocked');
  const isFalling = fell(standing, past);
  if (status === 'offTrack') return of(isFalling ? 'offTrackFalling' : 'offTrack');
  if (status === undefined) return of('problem');
  if (status === 'done') return undefined;
  if (isFalling) return of('falling');
  if (status === 'atRisk') return of('atRisk');
  if (status === 'noValue') return of('noValue');
  const silent = quietDays(past?.checkIns.slice(-1)[0]?.day ?? past?.values[0]?.day, today);
  if (!standing.linked && silent >= QUIET_DAYS) return of('silent', Math.floor(silent / 7));
  // A limit that is kept, and a tick that is open, are meant to stand still.
  if (typeof standing.current === 'boolean' || (standing.progress ?? 0) >= 1) return undefined;
  const isMoved = past?.checkIns.slice(-1)[0]?.value !== standing.current;
  const still = isMoved ? 0 : quietDays(unchangedSince(past), today);
  return still >= QUIET_DAYS ? of('still', Math.floor(still / 7)) : undefined;
}

/** Whether progress is lower than at the check-in before the last word. */
function fell({ progress }: Standing, past: KeyResultHistory | undefined): boolean {
  const known = past?.checkIns.map((entry) => entry.progress).filter((value) => value !== undefined) ?? [];
  // The table may have moved on since the last check-in; then its own figure is the last one.
  const last = known[known.length - 1];
  const line = progress === undefined || progress === last ? known : [...known, progress];
  const [before, now] = [line[line.length - 2], line[line.length - 1]];
  return before !== undefined && now !== undefined && now < before;
}

function quietDays(since: IsoDay | undefined, today: IsoDay): number {
  return since === undefined ? 0 : daysBetween(since, today);
}

/** First day of the run of equal values that lasts until now, where at least two check-ins belong to it. */
function unchangedSince(past: KeyResultHistory | undefined): IsoDay | undefined {
  const values = past?.checkIns ?? [];
  const last = values[values.length - 1];
  let since = last;
  let count = 0;
  for (const entry of [...values].reverse()) {
    if (entry.value !== last?.value) break;
    since = entry;
    count += 1;
  }
  return count >= 2 ? since?.day : undefined;
}
