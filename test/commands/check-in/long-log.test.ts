/** A Log of many rows: every command makes as many service calls as with few, and no formula reads it. */
import { describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../../src/i18n/book/index.js';
import { serialOf } from '../../../src/okr/day.js';
import { LANGUAGES } from '../../../src/panel-api/index.js';
import { valueIn } from '../../headless.js';
import { openStarted, type Started } from './started.js';
import { logOf, on, save, saveOne, start, tabOf, typeAt } from './table.js';

const MANY = Number(process.env.OKR_LOG_ROWS ?? 20_000);
const FEW = 200;
const IDS = ['K2', 'K3', 'K4', 'K6', 'K7', 'K8'];

/** Puts entries above those that are there: nine of ten belong to cycles before, the rest to this one. */
function lengthen({ host, log, words }: Started, rows: number): void {
  const old = Math.floor(rows * 0.9);
  const [before, last] = [serialOf('2020-01-06') ?? 0, serialOf('2026-11-02') ?? 0];
  const lines = Array.from({ length: rows }, (_, at) => {
    const isOld = at < old;
    // Four weeks up to the day before the first check-in of the file.
    const back = Math.floor(((rows - 1 - at) * 28) / (rows - old));
    const day = isOld ? before + Math.floor((at * 2400) / old) : last - back;
    const cycle = isOld ? `202${Math.floor((at * 6) / old)}-Q2` : '2026-Q4';
    const id = IDS[at % IDS.length] ?? '';
    return [day, cycle, words.checkIn.kind.checkIn, id, `Title ${id}`, 'Ben', 0, 12, 3, 0.25, 7, '', 'Ben'];
  });
  host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(log);
    if (sheet === null) throw new Error(`${log} is not there`);
    const first = sheet.getLastRow() + 1;
    sheet.insertRowsAfter(sheet.getMaxRows(), rows);
    // What stands there already is of this cycle; it comes last.
    const own = sheet.getRange(2, 1, first - 2, 13).getValues();
    sheet.getRange(2, 1, rows + own.length, 13).setValues([...lines, ...own]);
  });
}

const COMMANDS: Readonly<Record<string, (file: Started) => unknown>> = {
  Home: ({ panel }) => valueIn(panel.okrHome()),
  Check: ({ panel }) => valueIn(panel.okrCheck()),
  'Tidy up': ({ panel }) => valueIn(panel.okrTidyUp()),
  'Check in': ({ panel }) => valueIn(panel.okrCheckIn()),
  History: ({ panel }) => valueIn(panel.okrHistory('K6')),
  'Save one key result': (file) => saveOne(file, 'K6', { value: 6, confidence: 7 }),
  'Save check-in': (file) => save(file),
  'Save check-in once more': (file) => save(file),
  Summary: ({ panel }) => valueIn(panel.okrSummary()),
  Undo: ({ panel }) => valueIn(panel.okrUndo()),
  'Review start': ({ panel }) => valueIn(panel.okrReviewStart()),
  'Start check-in': (file) => {
    on(file, '2026-11-16');
    start(file);
  },
};

/** Calls and milliseconds by command, one after the other in one file. */
async function countsWith(rows: number): Promise<Record<string, readonly [number, number]>> {
  const file = await openStarted({ isOwn: true });
  lengthen(file, rows);
  valueIn(file.panel.okrSetPerson('Ben'));
  for (const id of ['K2', 'K3', 'K8']) typeAt(file, file.tab, id, 'G', id === 'K2' ? '82%' : '7');
  typeAt(file, file.tab, 'K4', 'G', 'TRUE');
  const found: Record<string, readonly [number, number]> = {};
  for (const [name, run] of Object.entries(COMMANDS)) {
    file.host.calls.reset();
    const began = performance.now();
    run(file);
    found[name] = [file.host.calls.total, Math.round(performance.now() - began)];
  }
  expect(logOf(file).length).toBeGreaterThan(rows);
  expect(file.host.snapshot().tabs.map(({ name }) => name)).toContain(tabOf(file, '2026-11-16'));
  return found;
}

describe('a long Log (CI-9)', () => {
  it(`of ${MANY} rows costs no more calls than one of ${FEW}`, { timeout: 180_000 }, async () => {
    const [few, many] = [await countsWith(FEW), await countsWith(MANY)];
    if (process.env.OKR_LOG_ROWS !== undefined) console.log(JSON.stringify({ few, many }, null, 1));
    const calls = (counts: typeof few) => Object.fromEntries(Object.entries(counts).map(([name, [n]]) => [name, n]));
    expect(calls(many)).toEqual(calls(few));
  });

  it.each(LANGUAGES)('is read by no formula and named by no range: %s', async (language) => {
    const file = await openStarted({ language });
    typeAt(file, file.tab, 'K3', 'G', '7');
    save(file);
    valueIn(file.panel.okrSummary());
    on(file, '2026-11-16');
    start(file);
    const { tabs } = file.host.snapshot();
    expect(tabs.map(({ name }) => name)).toContain(BOOK_WORDS[language].checkIn.log);
    const formulas = tabs.flatMap(({ name, formulas: own }) =>
      Object.entries(own).map(([a1, text]) => [name, a1, text] as const),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(([, , text]) => text.includes(file.log))).toEqual([]);
    const ranges = file.host.execute(() =>
      file.host.globals.SpreadsheetApp.getActiveSpreadsheet()
        .getNamedRanges()
        .map((range) => range.getRange().getSheet().getName()),
    );
    expect(ranges).not.toContain(file.log);
    expect(tabs.find(({ name }) => name === file.log)?.formulas).toEqual({});
  });
});
