/** Progress of one key result. */
import { type Cell, isError, isNumber } from './cell.js';
import { type Judgement, measureOf } from './judgement.js';
import type { OkrRow } from './row.js';
import type { Measure, Problem } from './words.js';

/** Whether a key result can be measured: it has a value, has none yet, or something is missing. */
export type Reading =
  | { readonly state: 'measured'; readonly measure: Measure }
  | { readonly state: 'noValue'; readonly measure: Measure }
  | { readonly state: 'missing'; readonly problem: Problem };

const missing = (problem: Problem): Reading => ({ state: 'missing', problem });
const figure = (cell: Cell): number => (isNumber(cell) ? cell : 0);

/**
 * Reads what stands in Start, Target and Current. Neither *Done / not done* nor *Find the baseline* looks at Start
 * and Target. An empty Current is "no value yet", except in those two, whose open state it is.
 */
export function readKeyResult(row: OkrRow, judgement: Judgement): Reading {
  const measure = measureOf(row.measure, judgement);
  if (measure === undefined) return missing('measure');
  const judged = measure === 'done' || measure === 'baseline';
  if (!judged) {
    if (!isNumber(row.start) && (measure === 'between' || row.start !== '')) return missing('start');
    if (!isNumber(row.target)) return missing('target');
    if (measure === 'reach' && figure(row.start) === row.target) return missing('same');
    if (unitsConflict(row)) return missing('unit');
  }
  const { current } = row;
  if (typeof current === 'boolean' ? measure === 'done' : isNumber(current)) return { state: 'measured', measure };
  if (current !== '') return missing('current');
  return judged ? { state: 'measured', measure } : { state: 'noValue', measure };
}

/** The add-on saw a percent beside a plain number, and none of the three figures has changed since. */
function unitsConflict(row: OkrRow): boolean {
  const figures = [row.start, row.target, row.current];
  if (row.unitConflict === '' || figures.some(isError)) return false;
  return row.unitConflict === figures.reduce<number>((sum, cell) => sum + figure(cell), 0);
}

/** Rounds half away from zero, as ROUND does in a cell. */
export function round(value: number, digits: number): number {
  const scaled = Math.round(Math.abs(value) * 10 ** digits) / 10 ** digits;
  return value < 0 ? -scaled : scaled;
}

const share = (current: number, start: number, target: number): number => (current - start) / (target - start);
const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** Part of the way from a start on the wrong side; 0 without one. */
function partly(current: number, start: Cell, target: number, wrongSide: (start: number) => boolean): number {
  return isNumber(start) && wrongSide(start) ? clamp(share(current, start, target), 1) : 0;
}

/**
 * Ratio 0..1 (Reach: up to `judgement.max`) of a key result that has been read as measured, rounded to 6 digits so
 * that sorting never changes a last digit; 0 while there is no value; undefined when it cannot be measured.
 */
export function ratioOf(row: OkrRow, reading: Reading, judgement: Judgement): number | undefined {
  if (reading.state === 'missing') return undefined;
  if (reading.state === 'noValue') return 0;
  const [start, target, current] = [figure(row.start), figure(row.target), figure(row.current)];
  switch (reading.measure) {
    case 'reach':
      return round(clamp(share(current, start, target), judgement.max), 6);
    case 'above':
      return current >= target
        ? 1
        : round(
            partly(current, row.start, target, (from) => from < target),
            6,
          );
    case 'below':
      return current <= target
        ? 1
        : round(
            partly(current, row.start, target, (from) => from > target),
            6,
          );
    case 'between':
      return current >= Math.min(start, target) && current <= Math.max(start, target) ? 1 : 0;
    case 'done':
      return row.current === true || current >= 1 ? 1 : 0;
    case 'baseline':
      return row.current === '' ? 0 : 1;
  }
}

/** Weight counted: empty is 1, 0 is watched but not counted, a negative number or text counts as 1. */
export function weightOf(weight: Cell): number {
  return isNumber(weight) && weight >= 0 ? weight : 1;
}
