/**
 * A conformance case: what Google does, with its source, as a function that runs against the local host in tests and
 * against Google itself in selfTest().
 *
 * Sources: `reference/...`, `guides/...` are pages below https://developers.google.com/apps-script/ ; GF is
 * brucemcpherson/gas-fakes (tests that also run on live Google; "oddities" is its notes/oddities.md); TN is
 * tanaikech.github.io, dated posts with measurements; "seen" quotes live Google in somebody's report; IX is the number of such a
 * public file in a code index.
 */
import type { Services, Sheet, Spreadsheet, SpreadsheetAppService } from '../../src/apps-script/services.js';

/** A file's corner for one case. Everything in it is deleted afterwards. */
export interface Scratch {
  readonly app: SpreadsheetAppService;
  readonly book: Spreadsheet;
  /** A fresh tab of 1,000 rows and 26 columns. */
  readonly sheet: Sheet;
  readonly name: string;
  /** One more tab, with a free name. */
  tab(): Sheet;
  /** A name of a range or property that nothing else uses. */
  free(word: string): string;
}

export interface Case {
  /** As in services.ts, without the ending Service: `Range.setValues`. */
  readonly method: string;
  readonly name: string;
  readonly source: string;
  /** Only in a spreadsheet of this locale; left out in any other. */
  readonly locale?: 'en_US' | 'de_DE' | 'fr_FR' | 'zh_CN';
  /** Gives plain data; errors come as their words, by thrown(). */
  readonly run: (services: Services, scratch: Scratch) => unknown;
  readonly expect: unknown;
  /** What is not known of Google: both answers may stand; the host gives `expect` by default and this one when switched. */
  readonly or?: unknown;
}

/** The words of the exception, or 'nothing was thrown'. */
export function thrown(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String((error as { message?: unknown }).message);
  }
  return 'nothing was thrown';
}

/** What Google says of data for two rows, or two columns, that has one. */
export const wrongSize = (side: 'rows' | 'columns'): string =>
  `The number of ${side} in the data does not match the number of ${side} in the range. The data has 1 but the range has 2.`;

/** Dates as ISO texts, so that answers compare as plain data. */
export function plain(value: unknown): unknown {
  if (Object.prototype.toString.call(value) === '[object Date]') return (value as Date).toISOString();
  if (Array.isArray(value)) return Array.from(value, plain);
  return value;
}
