/** Runs one case in a scratch tab and cleans up after it. */
import type { Services, Sheet } from '../../src/apps-script/services.js';
import type { Case, Scratch } from './case.js';

export interface Outcome {
  readonly case: Case;
  readonly answer: unknown;
  /** 'other': the second answer of something that is not known. */
  readonly verdict: 'as expected' | 'other' | 'different';
}

let serial = 0;

export function runCase(services: Services, tested: Case): Outcome {
  const { SpreadsheetApp } = services;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tabs: Sheet[] = [];
  const free = (word: string): string => `self_test_${++serial}_${word.replace(/\W/g, '_')}`;
  const tab = (): Sheet => {
    const sheet = book.insertSheet(free('tab'), book.getSheets().length);
    tabs.push(sheet);
    return sheet;
  };
  let answer: unknown;
  const sheet = tab();
  const scratch: Scratch = { app: SpreadsheetApp, book, sheet, name: sheet.getName(), tab, free };
  try {
    answer = tested.run(services, scratch);
  } catch (error) {
    answer = `threw ${String((error as { message?: unknown }).message)}`;
  }
  for (const made of tabs) {
    try {
      book.deleteSheet(made);
    } catch {
      // The case deleted it, or made it the only visible one.
    }
  }
  return { case: tested, answer, verdict: verdictOf(tested, answer) };
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
