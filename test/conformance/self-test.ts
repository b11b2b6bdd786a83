/**
 * selfTest() for real Google: bundled into one script file, put into a script that belongs to a scratch spreadsheet,
 * beside an HTML file named self-test, and run from the editor. It prints every difference between Google and the
 * local host, line by line, and gives the list. It changes nothing but tabs that it makes itself.
 *
 * A run may last six minutes; it stops in time and says where to go on: selfTest(57).
 */
import type { Services } from '../../src/apps-script/services.js';
import { CASES } from './cases/index.js';
import { runCases } from './run-cases.js';

export function selfTest(first?: number): string[] {
  const services: Services = { SpreadsheetApp, HtmlService, LockService, PropertiesService, Session, Utilities };
  // The editor's Run button hands over an event object.
  const lines = runCases(services, (line) => console.log(line), typeof first === 'number' ? first : 0);
  console.log(
    lines.length === 0 ? `${CASES.length} cases: all as expected` : `${lines.length} of ${CASES.length} cases`,
  );
  return lines;
}
