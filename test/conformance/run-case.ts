/** Runs one case in a scratch tab and cleans up after it. */
import type { Services, Sheet, Spreadsheet } from '../../src/apps-script/services.js';
import type { Case, Scratch } from './case.js';

export interface Outcome {
  readonly case: Case;
  readonly answer: unknown;
  /** 'other': the second answer of something that is not known. */
  readonly verdict: 'as expected' | 'other' | 'different';
}

const PREFIX = 'self_test_';
let serial = 0;

export function runCase(services: Services, tested: Case): Outcome {
  const { SpreadsheetApp } = services;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tabs: Sheet[] = [];
  const given: string[] = [];
  const free = (word: string): string => {
    const name = `${PREFIX}${++serial}_${word.replace(/\W/g, '_')}`;
    given.push(name);
    return name;
  };
  const tab = (): Sheet => {
    const sheet = book.insertSheet(free('tab'), book.getSheets().length);
    tabs.push(sheet);
    return sheet;
  };
  let answer: unknown;
  try {
    const sheet = tab();
    const scratch: Scratch = { app: SpreadsheetApp, book, sheet, name: sheet.getName(), tab, free };
    answer = tested.run(services, scratch);
  } catch (error) {
    answer = `threw ${String((error as { message?: unknown }).message)}`;
    quietly(() => forget(services, book, given));
  }
  for (const made of tabs) {
    // The case deleted it, or made it the only visible one.
    quietly(() => book.deleteSheet(made));
  }
  return { case: tested, answer, verdict: verdictOf(tested, answer) };
}

/** Names and properties of a case that did not come to its end. */
function forget({ PropertiesService }: Services, book: Spreadsheet, given: readonly string[]): void {
  const stores = [PropertiesService.getUserProperties(), PropertiesService.getDocumentProperties()];
  const names = book.getNamedRanges().map((range) => range.getName());
  for (const name of given) {
    if (names.includes(name)) quietly(() => book.removeNamedRange(name));
    for (const store of stores) quietly(() => store?.deleteProperty(name));
  }
}

function quietly(action: () => unknown): void {
  try {
    action();
  } catch {
    // What cannot be cleaned up is left behind in the scratch spreadsheet.
  }
}

function verdictOf(tested: Case, answer: unknown): Outcome['verdict'] {
  const given = JSON.stringify(answer);
  if (given === JSON.stringify(tested.expect)) return 'as expected';
  return 'or' in tested && given === JSON.stringify(tested.or) ? 'other' : 'different';
}

/** One line for people: what was asked, what came, what was expected, by which source. */
export function describeOutcome({ case: tested, answer, verdict }: Outcome): string {
  const { method, name, expect, source } = tested;
  if (verdict === 'other') return `NOW KNOWN  ${method}: ${name}: ${JSON.stringify(answer)}`;
  return `DIFFERENT  ${method}: ${name}: ${JSON.stringify(answer)} instead of ${JSON.stringify(expect)} (${source})`;
}
