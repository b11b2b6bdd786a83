/** Runs all cases, one after the other, and tells of every one whose answer is not the expected one. */
import type { Services } from '../../src/apps-script/services.js';
import { CASES } from './cases/index.js';
import { describeOutcome, runCase } from './run-case.js';

const FIVE_MINUTES = 300_000;

/** `log` gets each line as soon as it is known; `first` is where an earlier run stopped. */
export function runCases(services: Services, log: (line: string) => void, first = 0): string[] {
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
    log(line);
  };
  const start = Date.now();
  for (const [index, tested] of CASES.entries()) {
    if (index < first) continue;
    if (Date.now() - start > FIVE_MINUTES) {
      say(`STOPPED    to stay within six minutes: go on with selfTest(${index})`);
      break;
    }
    const outcome = runCase(services, tested);
    if (outcome.verdict !== 'as expected') say(describeOutcome(outcome));
  }
  return lines;
}
