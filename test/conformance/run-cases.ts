/** Runs all cases, one after the other, and tells of every one whose answer is not the expected one. */
import type { Services } from '../../src/apps-script/services.js';
import type { Case } from './case.js';
import { CASES } from './cases/index.js';
import { describeOutcome, type Outcome, runCase } from './run-case.js';

const FIVE_MINUTES = 300_000;

export interface Run {
  readonly first: number;
  readonly outcomes: readonly Outcome[];
  /** Cases of other locales. */
  readonly leftOut: readonly Case[];
  /** Where it stopped to stay within six minutes; undefined: it came to the end. */
  readonly stoppedAt: number | undefined;
}

/** `log` gets a line as soon as a difference is known; `first` is where an earlier run stopped. */
export function runCases(services: Services, log: (line: string) => void, first = 0): Run {
  const locale = services.SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const start = Date.now();
  const outcomes: Outcome[] = [];
  const leftOut: Case[] = [];
  for (const [index, tested] of CASES.entries()) {
    if (index < first) continue;
    if (tested.locale !== undefined && tested.locale !== locale) {
      leftOut.push(tested);
      continue;
    }
    if (Date.now() - start > FIVE_MINUTES) return { first, outcomes, leftOut, stoppedAt: index };
    const outcome = runCase(services, tested);
    outcomes.push(outcome);
    if (outcome.verdict !== 'as expected') log(describeOutcome(outcome));
  }
  return { first, outcomes, leftOut, stoppedAt: undefined };
}

/** What is not as expected, a line each. */
export function differences({ outcomes }: Run): string[] {
  return outcomes.filter(({ verdict }) => verdict !== 'as expected').map(describeOutcome);
}
