/**
 * selfTest() for real Google: bundled into one script file, put into a script that belongs to a scratch spreadsheet,
 * beside an HTML file named self-test, and run from the editor. It logs every difference between Google and the local
 * host as soon as it is found, and at the end a report to be pasted into an issue. It changes nothing but tabs that it
 * makes itself.
 *
 * A run may last six minutes; it stops in time and says where to go on: selfTest(57).
 */
import type { Services } from '../../src/apps-script/services.js';
import { reportOf } from './report.js';
import { runCases } from './run-cases.js';

export function selfTest(first?: number): string {
  const services: Services = { SpreadsheetApp, HtmlService, LockService, PropertiesService, Session, Utilities };
  // The editor's Run button hands over an event object.
  const run = runCases(services, (line) => console.log(line), typeof first === 'number' ? first : 0);
  const report = reportOf(services, run);
  // One entry of the log: it is copied in one go.
  console.log(report);
  return report;
}
