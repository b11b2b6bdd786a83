/** The numbers and words that formulas and functions judge by. They stand in the Settings tab. */
import { type Cell, sameCell } from './cell.js';
import { MEASURES, type Measure, TYPES, type Type } from './words.js';

export interface Judgement {
  /** Highest progress shown, a fraction: 1 clamps at 100 %. */
  readonly max: number;
  /** Success level by type, fractions: 0.7 of an aspirational, 1 of a committed objective. */
  readonly level: Readonly<Record<Type, number>>;
  /** Points behind what is expected from which a row is at risk or off track, fractions. */
  readonly gapRisk: number;
  readonly gapOff: number;
  /** Share of the cycle before which nobody is called late. */
  readonly startShare: number;
  /** Confidence (1-10) from which a row without expected progress is on track, and at risk. */
  readonly confidenceHigh: number;
  readonly confidenceLow: number;
  /** With all three figures present: from this largest figure on, a smallest below 1 looks like a percent. */
  readonly mix: number;
  /** Whether an objective is judged by its worst key result. */
  readonly worst: boolean;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly types: Readonly<Record<Type, string>>;
}

/** Defaults of section "How status is judged"; words are filled in per language. */
export const DEFAULT_JUDGEMENT = {
  max: 1,
  level: { aspirational: 0.7, committed: 1 },
  gapRisk: 0.1,
  gapOff: 0.25,
  startShare: 0.1,
  confidenceHigh: 7,
  confidenceLow: 4,
  mix: 10,
  worst: false,
} as const;

/** The measure that a cell names; empty is Reach; undefined when the word is not known. */
export function measureOf(cell: Cell, judgement: Judgement): Measure | undefined {
  if (cell === '') return 'reach';
  return MEASURES.find((measure) => sameCell(cell, judgement.measures[measure]));
}

/** The type that a cell names; empty is aspirational; undefined when the word is not known. */
export function typeOf(cell: Cell, judgement: Judgement): Type | undefined {
  if (cell === '') return 'aspirational';
  return TYPES.find((type) => sameCell(cell, judgement.types[type]));
}
