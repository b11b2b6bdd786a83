/**
 * Files of other programs, in and out. A script of its own that the page loads when somebody opens or downloads one; it
 * works on documents as plain data and knows neither the page nor the engine.
 */
import type { HostDocument } from '../host/index.js';
import type { FileFormats, Opened, OpenOptions, ValuesOf } from '../page/files/formats.js';
import { bookOfDocument } from './book-of-document.js';
import { asTyped, makeCsv, parseCsv } from './csv.js';
import { decodeText } from './decode.js';
import { documentOfBook } from './document-of-book.js';
import { FileError } from './file-error.js';
import { readXlsx } from './xlsx-read.js';
import { writeXlsx } from './xlsx-write.js';

async function openFile(name: string, bytes: Uint8Array, { blank, dateFormat }: OpenOptions): Promise<Opened> {
  if (bytes.length === 0) throw new FileError('empty');
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isPacked || bytes[0] === 0xd0 || /\.xls[xm]?$/i.test(name)) {
    const { book, leftOut } = await readXlsx(bytes, dateFormat);
    return { kind: 'document', document: documentOfBook(book, blank), leftOut };
  }
  if (
    !/\.(csv|tsv|tab|txt)$/i.test(name) ||
    (bytes.subarray(0, 4000).filter((byte) => byte === 0).length > 40 && !hasWideMark(bytes))
  )
    throw new FileError('otherKind');
  const rows = parseCsv(decodeText(bytes)).map((row) => row.map(asTyped));
  const tab = tabNameOf(name);
  return { kind: 'rows', document: emptyDocument(blank, tab, rows), tab, rows };
}

const hasWideMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function tabNameOf(name: string): string {
  const stem = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .replace(/['*?/\\[\]]/g, ' ')
    .trim();
  return stem.slice(0, 99) || 'Sheet1';
}

function emptyDocument(blank: HostDocument, tab: string, rows: readonly (readonly string[])[]): HostDocument {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const none = { sizes: new Map<number, number>(), hidden: new Set<number>(), groups: [] };
  const only = {
    name: tab,
    isHidden: false,
    hasGridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    rowCount: Math.max(1000, rows.length),
    columnCount: Math.max(26, width),
    cells: [],
    rows: none,
    columns: none,
    merges: [],
    notes: [],
    validations: [],
    conditionalFormats: [],
  };
  return documentOfBook({ tabs: [only], names: [] }, blank);
}

function saveXlsx(document: HostDocument, valuesOf: ValuesOf, activeTab?: string): Promise<Uint8Array> {
  return writeXlsx(bookOfDocument(document, valuesOf), activeTab);
}

/** All that the page knows of this script. */
export const FORMATS: FileFormats = { openFile, saveXlsx, makeCsv };
