/** What an OKR table must show, computed from what people typed, beside what it shows. */
import type { Host } from '../../preview/host/index.js';
import { cellReader } from '../../src/apps-script/cell-values.js';
import { findColumns, openDocument } from '../../src/apps-script/document.js';
import { readBook } from '../../src/apps-script/read-book.js';
import type { Services, Spreadsheet } from '../../src/apps-script/services.js';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { type Cell, isError, textOf } from '../../src/okr/cell.js';
import { serialOf } from '../../src/okr/day.js';
import type { OkrRow } from '../../src/okr/row.js';
import { computeTable } from '../../src/okr/table.js';
import { STATUSES } from '../../src/okr/words.js';
import type { Book, OkrTable, Settings } from '../../src/workbook/book.js';
import { readOkrTable } from '../../src/workbook/read-tabs.js';

const TODAY = serialOf('2026-11-24') ?? 0;

/** The book as it stands. */
export function bookOf(host: Host): Book {
  const scope = { tables: true, people: false, journal: false, names: false };
  return host.execute(() => readBook(openDocument(host.globals as unknown as Services), scope));
}

/**
 * The same between two commands, quickly: Settings as they were, values, and of the formulas only what tells whether
 * Progress and Status are ours. A helper that shows nothing holds no formula.
 */
export function glanceAt(host: Host, before: Book): Book {
  const [table] = before.tables;
  if (table === undefined) return before;
  return host.execute(() => {
    const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet() as unknown as Spreadsheet;
    const sheet = spreadsheet.getSheets().find((other) => other.getSheetId() === table.tab.id);
    if (sheet === undefined) return { ...before, tables: [] };
    const tags = findColumns(spreadsheet).get(table.tab.id) ?? new Map<string, number>();
    const { Utilities } = host.globals as unknown as Services;
    const read = cellReader(Utilities, () => spreadsheet.getSpreadsheetTimeZone());
    const values = sheet
      .getDataRange()
      .getValues()
      .map((row) => row.map(read));
    const formulas = values.map((row): string[] => row.map(() => ''));
    for (const column of ['progress', 'status', 'kind']) {
      const at = tags.get(column) ?? 0;
      if (at === 0) continue;
      const found = column === 'kind' ? [] : sheet.getRange(1, at, values.length, 1).getFormulas();
      for (const [row, cells] of formulas.entries())
        cells[at - 1] = column === 'kind' ? String(values[row]?.[at - 1] ?? '') : (found[row]?.[0] ?? '');
    }
    const grid = { values, formulas, formats: [], maxRows: values.length };
    return { ...before, tables: [readOkrTable(table.tab, grid, tags)] };
  });
}

const BLANK: OkrRow = {
  ...{ id: '', objective: '', keyResult: '', owner: '', supports: '', start: '', target: '', current: '' },
  ...{ confidence: '', note: '', type: '', measure: '', weight: '', unitConflict: '' },
};

/** A status word of ours, whatever stands behind it. */
function statusIn(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text === word || text.startsWith(`${word} `));
}

function shareOf(settings: Settings, { tab }: OkrTable): number | undefined {
  const cycle = settings.cycles.find(({ name }) => name === tab.cycle);
  if (cycle?.start === undefined || cycle.end === undefined || cycle.end <= cycle.start) return undefined;
  return Math.min(1, Math.max(0, (TODAY - cycle.start) / (cycle.end - cycle.start)));
}

/**
 * Figures that are neither right nor explained in words, each as a sentence. A row without formulas counts for nothing
 * until the next command: row 1 of the tab says so.
 */
export function wrongFigures({ settings, tables }: Book): readonly string[] {
  const [table] = tables;
  if (settings === undefined || table === undefined) return ['The table is not recognised any more'];
  const words = STATUSES.map((status) => BOOK_WORDS[settings.language].status[status][0] ?? '');
  const rows = table.rows.map((row) => (row.formulas.kind === '' ? BLANK : row));
  const expected = computeTable(rows, settings.judgement, shareOf(settings, table));
  return table.rows.flatMap((row, at) => {
    const computed = expected[at];
    if (computed === undefined || row.formulas.kind === '') return [];
    const wrong: string[] = [];
    const status = statusIn(textOf(row.status), words);
    const saysWords = status === undefined && textOf(row.status) !== '' && !isError(row.status);
    if (row.formulas.progress !== '' && !isError(row.progress)) {
      const shown = row.progress === '' ? undefined : row.progress;
      if (!isSame(shown, computed.progress) && !(shown === undefined && saysWords))
        wrong.push(`row ${row.at} shows ${String(shown)} instead of ${String(computed.progress)}`);
    }
    if (row.formulas.status !== '' && status !== undefined) {
      const { verdict } = computed;
      const right = verdict !== undefined && 'status' in verdict ? words[STATUSES.indexOf(verdict.status)] : undefined;
      if (status !== right) wrong.push(`row ${row.at} says ${status} instead of ${right ?? JSON.stringify(verdict)}`);
    }
    return wrong;
  });
}

const isSame = (shown: Cell | undefined, expected: number | undefined): boolean =>
  shown === expected || (typeof shown === 'number' && expected !== undefined && Math.abs(shown - expected) < 1e-6);

/** Error values in cells that are ours, by address. */
export function errorsIn({ tables }: Book): readonly string[] {
  return tables.flatMap(({ rows, head }) => [
    ...rows.flatMap((row) =>
      (['progress', 'status'] as const)
        .filter((column) => row.formulas[column] !== '' && isError(row[column]))
        .map((column) => `${column} of row ${row.at}`),
    ),
    ...[...head].filter(([, cell]) => isError(cell)).map(([column]) => `${column} of row 1`),
  ]);
}
