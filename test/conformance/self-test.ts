/**
 * selfTest() for real Google: bundled into one script file, put into a script that belongs to a scratch spreadsheet,
 * beside an HTML file named self-test, and run from the editor. It prints every difference between Google and the
 * local host, line by line, and gives the list. It changes nothing but tabs that it makes itself.
 *
 * A run may last six minutes; it stops in time and says where to go on: selfTest(57).
 */
import type {
  HtmlServiceService,
  LockServiceService,
  PropertiesServiceService,
  Services,
  SessionService,
  SpreadsheetAppService,
  UtilitiesService,
} from '../../src/apps-script/services.js';
import { CASES } from './cases/index.js';
import { describeOutcome, runCase } from './run-case.js';

interface GoogleGlobals {
  readonly SpreadsheetApp: SpreadsheetAppService;
  readonly HtmlService: HtmlServiceService;
  readonly LockService: LockServiceService;
  readonly PropertiesService: PropertiesServiceService;
  readonly Session: SessionService;
  readonly Utilities: UtilitiesService;
}

const FIVE_MINUTES = 300_000;

/** `log` gets each line as it is known. */
export function runSelfTest(services: Services, log: (line: string) => void, first = 0): string[] {
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

export function selfTest(first?: number): string[] {
  const { SpreadsheetApp, HtmlService, LockService, PropertiesService, Session, Utilities } =
    globalThis as unknown as GoogleGlobals;
  const services = { SpreadsheetApp, HtmlService, LockService, PropertiesService, Session, Utilities };
  // The editor's Run button hands over an event object.
  const lines = runSelfTest(services, (line) => console.log(line), typeof first === 'number' ? first : 0);
  console.log(
    lines.length === 0 ? `${CASES.length} cases: all as expected` : `${lines.length} of ${CASES.length} cases`,
  );
  return lines;
}
