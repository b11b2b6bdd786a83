/** Status: progress against what is expected by today. */
import { type Cell, isNumber } from './cell.js';
import type { Judgement } from './judgement.js';
import { round } from './progress.js';
import type { Measure, Problem, Status } from './words.js';

/** A status to show, or in words what is missing. */
export type Verdict = { readonly status: Status } | { readonly problem: Problem };

/** Whether a cycle lets anything be judged: share of its days elapsed 0..1, or why there is none. */
export type Gate = { readonly share: number; readonly started: boolean } | { readonly problem: Problem };

/** `share` is undefined when the cycle is not in Settings or its dates make no span. */
export function gateOf(share: number | undefined, judgement: Judgement): Gate {
  if (share === undefined) return { problem: 'cycle' };
  return { share, started: share >= judgement.startShare };
}

/** Progress minus expected (share of time x success level) against the two gaps. All fractions. */
export function judge(progress: number, level: number, share: number, judgement: Judgement): Status {
  const ahead = round(progress - level * share, 6);
  if (ahead >= -judgement.gapRisk) return 'onTrack';
  return ahead >= -judgement.gapOff ? 'atRisk' : 'offTrack';
}

/** Status of *Done / not done* and *Find the baseline*: they have no expected progress, so confidence decides. */
export function judgeByConfidence(ratio: number, confidence: Cell, judgement: Judgement): Status {
  if (ratio >= 1) return 'done';
  if (!isNumber(confidence)) return 'open';
  if (confidence >= judgement.confidenceHigh) return 'onTrack';
  return confidence >= judgement.confidenceLow ? 'atRisk' : 'offTrack';
}

/** Staying inside a limit is done only once the cycle is over; reaching a target is done when it is reached. */
export function isDone(ratio: number, measure: Measure, gate: Gate): boolean {
  const over = !('problem' in gate) && gate.share >= 1;
  return ratio >= 1 && (measure === 'reach' || over);
}
