/** Progress and status that a new value would give a key result, before it is saved. The panel shows it while one types. */
import type { Cell } from '../cell.js';
import type { Judgement } from '../judgement.js';
import { ratioOf, readKeyResult } from '../progress.js';
import { isDone, judge, judgeByConfidence } from '../status.js';
import type { Measure, Status } from '../words.js';

/** What a key result is measured by. */
export interface KeyResultFigures {
  readonly measure: Measure;
  readonly start: Cell;
  readonly target: Cell;
  readonly current: Cell;
  /** Success level of its objective, a fraction; null when its type is not known. */
  readonly level: number | null;
}

/** What a status is judged by; all fractions, confidence 1 to 10. */
export interface Standard {
  readonly max: number;
  /** Share of the cycle's days elapsed; null when the cycle has no dates. */
  readonly share: number | null;
  readonly startShare: number;
  readonly gapRisk: number;
  readonly gapOff: number;
  readonly confidenceHigh: number;
  readonly confidenceLow: number;
}

export interface Preview {
  /** Fraction; null where start and target let nothing be measured. */
  readonly progress: number | null;
  /** null where the cycle or the type lets nothing be judged. */
  readonly status: Status | null;
}

/** `value` must be one that the measure takes: a number, or for *Done / not done* also a boolean. */
export function previewOf(
  figures: KeyResultFigures,
  value: number | boolean,
  confidence: number | null,
  standard: Standard,
): Preview {
  const row = { ...ROW, start: figures.start, target: figures.target, current: value };
  const judgement = { ...standard, ...UNUSED };
  const { measure } = figures;
  const reading = readKeyResult({ ...row, measure: measure }, judgement);
  const progress = ratioOf(row, reading, judgement);
  if (progress === undefined) return { progress: null, status: null };
  if (measure === 'done' || measure === 'baseline') {
    return { progress, status: judgeByConfidence(progress, confidence ?? '', judgement) };
  }
  const share = standard.share ?? undefined;
  const gate = { share: share ?? 0, started: (share ?? 0) >= standard.startShare };
  if (isDone(progress, measure, gate)) return { progress, status: 'done' };
  if (share === undefined) return { progress, status: null };
  if (!gate.started) return { progress, status: 'justStarted' };
  return { progress, status: figures.level === null ? null : judge(progress, figures.level, share, judgement) };
}

const ROW = {
  id: '',
  objective: '',
  keyResult: '',
  owner: '',
  supports: '',
  confidence: '',
  note: '',
  type: '',
  measure: '',
  weight: '',
  unitConflict: '',
} as const;

/** Words and marks of the table that a single key result does not ask for. */
const UNUSED: Pick<Judgement, 'level' | 'mix' | 'worst' | 'measures' | 'types'> = {
  level: { aspirational: 1, committed: 1 },
  mix: 0,
  worst: false,
  measures: { reach: 'reach', above: 'above', below: 'below', between: 'between', done: 'done', baseline: 'baseline' },
  types: { aspirational: '', committed: '' },
};
