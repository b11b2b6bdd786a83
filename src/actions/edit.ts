/** The simple edit trigger. It reads as little as it can. */

import { applyChange } from '../apps-script/apply.js';
import { type Document, findColumns, openDocument, readTag, TAB_KEY } from '../apps-script/document.js';
import { whenFree } from '../apps-script/lock.js';
import { readBook } from '../apps-script/read-book.js';
import type { EditEvent, Services, Sheet } from '../apps-script/services.js';
import { planEdit } from '../commands/edit.js';
import type { Book, TableRow } from '../workbook/book.js';
import { FIRST_ROW, OKR_COLUMNS } from '../workbook/columns.js';
import { readOkrTable, type Tagged } from '../workbook/read-tabs.js';
import { isHeaderRow } from '../workbook/top.js';

/** Columns that people may have put between ours; an edit farther right cannot be in our table. */
const PEOPLES_COLUMNS = 30;

export function followEdit(services: Services, event: EditEvent): void {
  const { rowStart, rowEnd, columnStart, columnEnd } = event.range;
  if (rowEnd < FIRST_ROW || columnStart > OKR_COLUMNS.length + PEOPLES_COLUMNS) return;
  const sheet = event.range.getSheet();
  const tag = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === TAB_KEY);
  const role = readTag(tag?.getValue() ?? '');
  if (role?.role !== 'okr' || !role.ready) return;
  whenFree(services, () => {
    const edited = {
      from: Math.max(FIRST_ROW, rowStart),
      to: rowEnd,
      firstColumn: columnStart,
      lastColumn: columnEnd,
    };
    const document = openDocument(services);
    const book = readTouched(document, sheet, edited.from, edited.to);
    if (book === undefined) return;
    for (const step of planEdit(book, edited).steps) for (const change of step.changes) applyChange(document, change);
  });
}

/** A book with one table: the touched rows in full, of the others only what tells objectives and IDs apart. */
function readTouched(document: Document, sheet: Sheet, from: number, to: number): Book | undefined {
  const book = readBook(document, { tables: false, people: false, journal: false, names: false });
  const id = sheet.getSheetId();
  const tab = book.tabs.find((other) => other.id === id);
  if (tab === undefined || book.settings === undefined) return undefined;
  const { read } = document;
  const tags: Tagged = findColumns(document.spreadsheet).get(id) ?? new Map<string, number>();
  const at = (column: (typeof OKR_COLUMNS)[number]) => tags.get(column);
  const [idAt, objectiveAt, keyResultAt] = [at('id'), at('objective'), at('keyResult')];
  // Without the tags the positions are not known for certain; the next command reads the headers and heals.
  if (idAt === undefined || objectiveAt === undefined || keyResultAt === undefined) return undefined;
  const width = Math.max(...tags.values());
  const range = sheet.getRange(from, 1, to - from + 1, width);
  const touched = {
    values: pad(
      range.getValues().map((row) => row.map(read)),
      from,
    ),
    formulas: pad(range.getFormulas(), from),
    formats: pad(range.getNumberFormats(), from),
    maxRows: to,
  };
  const table = readOkrTable(tab, touched, tags);
  // Rows were inserted above the headers: the next command puts them back to their place first.
  if (touched.values.some((row) => isHeaderRow(row, table.positions))) return undefined;
  const first = Math.min(idAt, objectiveAt, keyResultAt);
  const columns = Math.max(idAt, objectiveAt, keyResultAt) - first + 1;
  const names = from > FIRST_ROW ? sheet.getRange(FIRST_ROW, first, from - FIRST_ROW, columns).getValues() : [];
  const empty = table.rows[0];
  if (empty === undefined) return undefined;
  const above = names.map((line, index): TableRow => {
    const cell = (column: number) => read(line[column - first] ?? '');
    return {
      ...empty,
      at: FIRST_ROW + index,
      id: cell(idAt),
      objective: cell(objectiveAt),
      keyResult: cell(keyResultAt),
    };
  });
  const rows = [...above, ...table.rows.filter((row) => row.at >= from)];
  return { ...book, tables: [{ ...table, rows, top: { state: 'whole' } }] };
}

/** Puts rows at their place in a grid whose upper rows were not read. */
function pad<T>(rows: readonly (readonly T[])[], from: number): readonly (readonly T[])[] {
  return [...Array.from({ length: from - 1 }, (): readonly T[] => []), ...rows];
}
