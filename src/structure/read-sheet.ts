/** Stand-in until the reader lands: refuses everything. */
import type { Answers, Reading, SheetGrid } from './reading.js';

export function readSheet(_grid: SheetGrid, _answers: Answers = {}): Reading {
  return {
    verdict: 'refuse',
    reason: 'noOkrs',
    args: {},
    question: undefined,
    columns: [],
    objectives: [],
    leftOver: [],
    layout: undefined,
    range: undefined,
    cycle: undefined,
  };
}
