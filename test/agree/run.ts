/** Makes random workbooks, has LibreOffice compute their files, and compares; one lot is made while another computes. */
import fc from 'fast-check';
import { FORMATS } from '../../preview/files/index.js';
import { readXlsx } from '../../preview/files/xlsx-read.js';
import type { WorkbookSnapshot } from '../../preview/host/index.js';
import { BASES } from './bases.js';
import { compareTab } from './compare.js';
import { type ExpectedTab, expectedTabs } from './expected.js';
import { makeWorkbook } from './make-workbook.js';
import { openOffice } from './office.js';
import { compareParts } from './parts.js';
import { randomWorkbook, type WorkbookPlan } from './random-workbook.js';
import { type Report, Tally } from './report.js';

/** Files that LibreOffice opens in one go: enough to be worth its start, few enough to work beside it. */
const LOT = 8;

export interface AgreeOptions {
  readonly count: number;
  readonly seed: number;
  /** The number of the only workbook to make, for a difference that was found. */
  readonly only?: number;
  readonly onLot?: (done: number) => void;
}

interface Made {
  readonly number: number;
  readonly language: string;
  readonly bytes: Uint8Array;
  readonly looks: WorkbookSnapshot;
  readonly tabs: readonly ExpectedTab[];
}

export async function agree({ count, seed, only, onLot }: AgreeOptions): Promise<Report> {
  const plans = fc.sample(randomWorkbook(BASES.length), { numRuns: count, seed });
  const numbers = plans.map((_, at) => at + 1).filter((number) => only === undefined || number === only);
  const tally = new Tally(seed);
  const office = openOffice();
  let waiting: Promise<void> = Promise.resolve();
  try {
    for (let from = 0; from < numbers.length; from += LOT) {
      const lot: Made[] = [];
      for (const number of numbers.slice(from, from + LOT)) {
        const plan = plans[number - 1];
        if (plan !== undefined) lot.push(await tally.timed('made', () => make(number, plan)));
        // Lets what LibreOffice said be heard in between.
        await new Promise((resolve) => setImmediate(resolve));
      }
      await waiting;
      waiting = office.convert(lot.map(({ bytes }) => bytes)).then(async (saved) => {
        for (const [at, one] of lot.entries())
          await tally.timed('compared', () => compare(tally, one, saved[at] ?? new Uint8Array()));
        onLot?.(from + lot.length);
      });
      // It is awaited above or below; meanwhile a failure must not count as unheard.
      waiting.catch(() => undefined);
    }
    await waiting;
  } finally {
    // What is still at work must not lose its folder.
    await waiting.catch(() => undefined);
    office.close();
  }
  return tally.report();
}

/** Stands in the file as the result of every formula, so that a cell that is not computed anew agrees with nothing. */
export const FALSE_RESULT = 'not computed';
const FALSE_RESULTS = Array.from({ length: 1200 }, () => Array.from({ length: 100 }, () => FALSE_RESULT));

async function make(number: number, plan: WorkbookPlan): Promise<Made> {
  const base = await makeWorkbook(plan).catch((cause: unknown) => {
    throw new Error(`Workbook ${number} could not be made`, { cause });
  });
  const looks = base.host.snapshot();
  const bytes = await FORMATS.saveXlsx(base.host.save(), () => FALSE_RESULTS);
  return { number, language: base.kind.language, bytes, looks, tabs: expectedTabs(base, looks.tabs) };
}

async function compare(tally: Tally, { number, language, bytes, looks, tabs }: Made, saved: Uint8Array): Promise<void> {
  const { book } = await readXlsx(saved, '');
  const written = await readXlsx(bytes, '');
  tally.addWorkbook(language);
  for (const [at, tab] of tabs.entries()) tally.addTab(number, tab, compareTab(tab, book.tabs[at]));
  tally.addParts(number, compareParts(looks, book, written.book));
}
