/** Which key results a manager looks at, and in which order: what is late or blocked first, silence last. */
import type { Status } from './words.js';

export interface Standing {
  /** undefined where words stand instead: it cannot be measured or judged. */
  readonly status: Status | undefined;
  /** Whether its next step says that it is blocked. */
  readonly blocked: boolean;
  /** Fractions; undefined where there is no figure. */
  readonly progress: number | undefined;
  readonly expected: number | undefined;
}

/** Place of a key result among those that need attention, 0 first; undefined when it needs none. */
function placeOf({ status, blocked }: Standing): number | undefined {
  if (status === 'done') return undefined;
  if (status === 'offTrack') return blocked ? 0 : 1;
  if (blocked) return 2;
  if (status === undefined) return 3;
  if (status === 'atRisk') return 4;
  return status === 'noValue' ? 5 : undefined;
}

/** How far it is behind what is expected today, in fractions; without a figure it stands behind those that have one. */
function shortfall({ progress, expected }: Standing): number {
  return progress === undefined || expected === undefined ? Number.NEGATIVE_INFINITY : expected - progress;
}

/**
 * Those that need attention: off track and blocked, off track, blocked, what cannot be measured, at risk, no value
 * yet. Among equals the one furthest behind comes first; then the order of the table stays.
 */
export function attentionOrder<T extends Standing>(rows: readonly T[]): readonly T[] {
  const placed = rows.flatMap((row, at) => {
    const place = placeOf(row);
    return place === undefined ? [] : [{ row, at, place, behind: shortfall(row) }];
  });
  return placed
    .sort((a, b) => a.place - b.place || (a.behind === b.behind ? 0 : b.behind - a.behind) || a.at - b.at)
    .map(({ row }) => row);
}
