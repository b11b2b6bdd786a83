/**
 * The time that a command may still take. Google kills a run after six minutes, in the middle of anything; a command
 * that stops by itself between two changes leaves nothing half-done.
 */

import type { Change } from '../workbook/changes.js';

/** What remains of the six minutes covers the longest single change, the mark of how far it came, and the answer. */
const ENOUGH_MS = 4.5 * 60_000;

/** These stand in every plan of their command, done before or not. */
const REPEATED: readonly Change['kind'][] = ['looks', 'renewTab'];

export interface Watch {
  /** Whether a change may begin. The first that a run has to make always may: otherwise a slow day would get nowhere. */
  mayBegin(change: Change): boolean;
}

/** Counts from now on. */
export function startWatch(): Watch {
  const end = Date.now() + ENOUGH_MS;
  let isFirst = true;
  return {
    mayBegin: ({ kind }) => {
      const may = isFirst || Date.now() < end;
      if (!REPEATED.includes(kind)) isFirst = false;
      return may;
    },
  };
}

/** A command stopped by itself because its time was up; the same command again does the rest. */
export class Paused extends Error {
  constructor(
    readonly done: number,
    readonly total: number,
  ) {
    super('paused');
  }
}
