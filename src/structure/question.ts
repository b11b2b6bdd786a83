/** What has to be asked before the OKRs can be built: one question at a time, the weightiest first. */
import type { Column } from './columns.js';
import type { Answers, Question, ReadObjective } from './reading.js';
import { isOutOfTen, type Scales } from './scales.js';
import { oneLine } from './text.js';

export interface Doubts {
  readonly columns: readonly Column[];
  readonly scales: Scales;
  readonly objectives: readonly ReadObjective[];
  readonly choices: readonly string[];
  readonly chosen: string | undefined;
  readonly answers: Answers;
  readonly unsure: boolean;
}

export function questionOf(doubts: Doubts): Question | undefined {
  const { choices, chosen, answers, objectives, columns, scales, unsure } = doubts;
  if (choices.length > 1 && answers.choices?.period === undefined) {
    return { code: 'period', args: { count: choices.length }, column: undefined, choices, proposed: chosen };
  }
  const score = scoreInDoubt(columns, scales);
  if (score !== undefined && answers.choices?.score === undefined && answers.columns?.[score.column] === undefined) {
    return {
      code: 'score',
      args: { header: oneLine(score.header), from: 0, to: 10 },
      column: score.column,
      choices: ['confidence', 'progress', 'out'],
      proposed: 'progress',
    };
  }
  if (objectives.some(({ title }) => title === '') && answers.choices?.noObjective === undefined) {
    const count = objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
    return {
      code: 'noObjective',
      args: { count },
      column: undefined,
      choices: ['yes', 'no'],
      proposed: 'yes',
    };
  }
  if (unsure && answers.choices?.levels === undefined && answers.columns === undefined) {
    return {
      code: 'levels',
      args: { count: objectives.length },
      column: undefined,
      choices: ['yes', 'no'],
      proposed: 'yes',
    };
  }
  return undefined;
}

/** Scores from 0 to 10 that may be progress or confidence. */
export function scoreInDoubt(columns: readonly Column[], scales: Scales): Column | undefined {
  if (columns.some(({ role }) => role === 'confidence')) return undefined;
  return columns.find((column) => column.role === 'progress' && isOutOfTen(column, scales) && !isPlain(column));
}

/** "% done" goes to 100 whatever it holds by now. */
const isPlain = ({ header }: Column): boolean => /%|percent|百分/.test(header);
