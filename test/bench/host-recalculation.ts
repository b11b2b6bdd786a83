/** Times edits in the local host: what a person types, until every cell is calculated. */
import { type Host, openHost } from '../../preview/host/index.js';
import { toWrite } from '../../src/apps-script/cell-values.js';
import { FIRST_ROW, letters } from '../../src/workbook/columns.js';
import type { BenchBook } from './books.js';
import { KEY_RESULTS } from './sample-rows.js';
import type { Plan, Timed } from './timed.js';

/** Opens a host with the workbook in it. */
function openBook(book: BenchBook, now: Date): Host {
  const host = openHost({ now });
  host.execute(() => {
    const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
    const sheets = book.tabs.map((tab) => {
      const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getSheets().length);
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      if (tab.rows > rows) sheet.insertRowsAfter(rows, tab.rows - rows);
      if (tab.columns > columns) sheet.insertColumnsAfter(columns, tab.columns - columns);
      for (const { name, a1 } of tab.names) spreadsheet.setNamedRange(name, sheet.getRange(a1));
      return sheet;
    });
    for (const [at, tab] of book.tabs.entries()) {
      for (const { row, column, cells } of tab.blocks) {
        const width = cells[0]?.length ?? 0;
        if (width > 0)
          sheets[at]?.getRange(row, column, cells.length, width).setValues(cells.map((line) => line.map(toWrite)));
      }
    }
  });
  return host;
}

/** Times the books side by side, as timeInLibreOffice does. */
export function timeInHost(
  books: Readonly<Record<string, BenchBook>>,
  plan: Plan,
  now: Date,
): Readonly<Record<string, Timed>> {
  const blocks = Math.floor(plan.rows / (1 + KEY_RESULTS));
  const open = Object.entries(books).map(([name, book]) => ({
    name,
    book,
    host: openBook(book, now),
    samples: [] as number[],
    shown: 0,
  }));
  for (let round = 0; round <= plan.rounds; round += 1) {
    for (const one of open) {
      const { book, host } = one;
      const started = performance.now();
      for (let edit = 1; edit <= plan.edits; edit += 1) {
        const row = FIRST_ROW + (((round * plan.edits + edit) * 7) % blocks) * (1 + KEY_RESULTS);
        host.user.type(book.table, `${letters(book.current)}${row + 1}`, String(2 + ((round + edit) % 13)));
        one.shown = Number(host.evaluate(book.table, `${letters(book.progress)}${row}`));
      }
      if (round > 0) one.samples.push((performance.now() - started) / plan.edits);
    }
  }
  return Object.fromEntries(open.map(({ name, samples, shown }) => [name, { samples, progress: 100 * shown }]));
}
