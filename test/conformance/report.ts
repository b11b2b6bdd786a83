/** The result of a self-test as people hand it on: Markdown for an issue, with all that it depends on. */
import type { Services } from '../../src/apps-script/services.js';
import { CASES } from './cases/index.js';
import type { Outcome } from './run-case.js';
import type { Run } from './run-cases.js';

/** No row, no bold and no code of Markdown is made of what Google answered. */
const code = (value: unknown): string => `\`${(JSON.stringify(value) ?? 'undefined').replace(/`/g, "'")}\``;

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `**${title}: ${lines.length}**`, '', ...lines];
}

function different({ case: { method, name, expect, source }, answer }: Outcome): string {
  return `- ${method}: ${name}\n  - came ${code(answer)}\n  - instead of ${code(expect)}\n  - source: ${source}`;
}

export function reportOf({ SpreadsheetApp, Session, Utilities }: Services, run: Run): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const zone = book.getSpreadsheetTimeZone();
  const of = (verdict: Outcome['verdict']) => run.outcomes.filter((outcome) => outcome.verdict === verdict);
  const last = run.stoppedAt ?? CASES.length;
  return [
    '### OKR Sheets: self-test on Google',
    '',
    `- Day: ${Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd')}`,
    `- Spreadsheet: locale ${book.getSpreadsheetLocale()}, time zone ${zone}`,
    `- Account: language ${Session.getActiveUserLocale()}`,
    `- Cases ${run.first} to ${last - 1} of ${CASES.length}: ${of('as expected').length} as expected, ${run.leftOut.length} left out (other locales)`,
    ...(run.stoppedAt === undefined
      ? []
      : [`- Stopped to stay within six minutes. Go on with \`selfTest(${run.stoppedAt})\``]),
    ...section('Different', of('different').map(different)),
    ...section(
      'Now known',
      of('other').map(({ case: { method, name }, answer }) => `- ${method}: ${name}: ${code(answer)}`),
    ),
  ].join('\n');
}
