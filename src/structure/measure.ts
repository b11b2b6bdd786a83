/** How a key result is measured, by what stands under Start, Target and Current and by its words. */
import type { Cell } from '../okr/cell.js';
import type { Measure } from '../okr/words.js';
import type { Figure } from './figure.js';
import { keyOf } from './text.js';
import { FIND_BASELINE, LESS_IS_BETTER, MEASURE_WORDS } from './words/measures.js';

export interface Evidence {
  readonly start: Figure;
  readonly target: Figure;
  readonly current: Figure;
  readonly progress: number | undefined;
  readonly progressFigure: Figure;
  readonly title: string;
  readonly status: string;
  /** What a column of measures says. */
  readonly said: Measure | undefined;
}

export interface Measured {
  readonly measure: Measure;
  readonly cells: { readonly start: Cell; readonly target: Cell; readonly current: Cell };
}

const cellOf = (figure: Figure): Cell =>
  figure.kind === 'number'
    ? figure.value
    : figure.kind === 'tick'
      ? figure.done
      : figure.kind === 'text'
        ? figure.text
        : '';

export function measureFor(evidence: Evidence): Measured {
  const inferred = inferredFrom(evidence);
  const { said, start, target, current } = evidence;
  if (said === undefined || said === inferred.measure) return inferred;
  const cells = { start: cellOf(start), target: cellOf(target), current: cellOf(current) };
  return { measure: said, cells: said === 'done' ? { ...cells, current: doneCell(current) } : cells };
}

/** The measure that a column of the tab names; undefined when it names none of them. */
export const measureNamed = (text: string): Measure | undefined => MEASURE_WORDS[keyOf(text)];

function inferredFrom(evidence: Evidence): Measured {
  const { start, target, current, progressFigure, title } = evidence;
  const cells = { start: cellOf(start), target: cellOf(target), current: cellOf(current) };
  const judged = (measure: Measure): Measured => ({
    measure,
    cells: { start: '', target: '', current: cells.current },
  });

  if (FIND_BASELINE.test(title) || (target.kind === 'text' && FIND_BASELINE.test(target.text))) {
    if (target.kind !== 'number') return judged('baseline');
  }
  if (target.kind === 'date' || target.kind === 'tick')
    return { ...judged('done'), cells: { start: '', target: '', current: doneCell(current) } };
  if (current.kind === 'tick' && target.kind !== 'number')
    return { measure: 'done', cells: { start: '', target: cells.target, current: current.done } };
  if (progressFigure.kind === 'tick' && target.kind === 'blank' && current.kind === 'blank') {
    return { measure: 'done', cells: { start: '', target: '', current: progressFigure.done } };
  }
  if (target.kind === 'text') {
    const range = /^\D{0,3}(\d+(?:\.\d+)?)\s?(%?)\s?(?:-|–|~|to|bis|至|到)\s?(\d+(?:\.\d+)?)\s?(%?)\D{0,10}$/.exec(
      target.text,
    );
    if (range !== null && start.kind === 'blank') {
      const scale = range[4] === '%' ? 'e-2' : '';
      return {
        measure: 'between',
        cells: { start: Number(`${range[1]}${scale}`), target: Number(`${range[3]}${scale}`), current: cells.current },
      };
    }
    return { measure: 'reach', cells };
  }
  if (target.kind !== 'number') return { measure: 'reach', cells };
  return { measure: numeric(evidence, target.value, target.bound), cells };
}

function numeric(
  { start, current, progress, title }: Evidence,
  target: number,
  bound: 'above' | 'below' | undefined,
): Measure {
  const from = start.kind === 'number' ? start.value : undefined;
  const now = current.kind === 'number' ? current.value : undefined;
  if (from !== undefined && from !== target) {
    // A limit that the start already keeps is to be kept, not reached.
    if (bound === 'below' && from < target) return 'below';
    return bound === 'above' && from > target ? 'above' : 'reach';
  }
  if (bound === 'below') return 'below';
  if (from === target) return LESS_IS_BETTER.test(title) ? 'below' : 'above';
  if (LESS_IS_BETTER.test(title)) return 'below';
  const isBeyond = now !== undefined && now > target && target > 0;
  return isBeyond && progress !== undefined && progress < 1 ? 'below' : 'reach';
}

/** Done as a tick or a word; a percent below 100 is not done. */
function doneCell(current: Figure): Cell {
  if (current.kind === 'tick') return current.done;
  if (current.kind === 'number') return Math.min(current.value, 1);
  return '';
}
