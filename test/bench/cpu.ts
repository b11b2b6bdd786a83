/**
 * What a command computes by itself, without any service: rows read into the domain, healing, rules, Home. Beside it,
 * one getValues of the same tab in the local host, so that the figure does not hang on the machine.
 */

import { serialize } from 'node:v8';
import { findColumns, openDocument, tabOf } from '../../src/apps-script/document.js';
import { mayEdit } from '../../src/apps-script/may-edit.js';
import { readBook } from '../../src/apps-script/read-book.js';
import { readTogether } from '../../src/apps-script/read-together.js';
import { checkView } from '../../src/commands/check.js';
import { heal } from '../../src/commands/heal.js';
import { homeView } from '../../src/commands/home.js';
import { planTidy } from '../../src/commands/tidy.js';
import type { Grid } from '../../src/workbook/book.js';
import { readOkrTable } from '../../src/workbook/read-tabs.js';
import { openBigTable } from './big-table.js';
import { median, timesOf } from './median.js';

/** Medians in milliseconds. */
export interface CpuTimes {
  readonly readValuesOnce: number;
  readonly readRows: number;
  readonly heal: number;
  readonly check: number;
  readonly home: number;
  readonly tidy: number;
  /** Megabytes of what a command has read of the file, written one after the other. */
  readonly memory: number;
}

const RUNS = 7;
const RUNS_OF_MANY_ROWS = 3;

/** Times the pure parts of the commands on a table of `rows` rows. */
export async function timeCpu(rows: number): Promise<CpuTimes> {
  const { host } = await openBigTable(rows);
  return host.execute(() => {
    const document = openDocument(host.globals);
    const book = readBook(document, { tables: true, people: true, journal: true, names: false });
    const memory = serialize(book).byteLength / 1_000_000;
    const [table] = book.tables;
    const okr = tabOf(document, 'okr');
    if (table === undefined || okr === undefined) throw new Error('There is no table');
    const tags = findColumns(document.spreadsheet).get(okr.id) ?? new Map<string, number>();
    const read = readTogether(okr.sheet, document.read, { formulas: true, formats: true }, []);
    const grid: Grid = { ...read, maxRows: read.values.length };
    const facts = { language: 'en', person: null, canEdit: mayEdit(document), selected: null } as const;
    const runs = rows > 2_000 ? RUNS_OF_MANY_ROWS : RUNS;
    const of = (run: () => unknown) => median(timesOf(runs + 1, run).slice(1)); // the first one warms up
    return {
      readValuesOnce: of(() => okr.sheet.getDataRange().getValues()),
      readRows: of(() => readOkrTable(table.tab, grid, tags)),
      heal: of(() => heal(book, false)),
      check: of(() => checkView(book, true)),
      home: of(() => homeView(book, facts)),
      tidy: of(() => planTidy(book)),
      memory,
    };
  });
}
