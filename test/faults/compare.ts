/**
 * Two states of a workbook, compared as a person would notice: everything but the content of the hidden Undo tab, and
 * borders, which the engine's own undo (used to return to a state) does not bring back for inserted rows.
 */
import type { Host, WorkbookSnapshot } from '../../preview/host/index.js';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { LANGUAGES } from '../../src/panel-api/index.js';

const UNDO = LANGUAGES.map((language) => BOOK_WORDS[language].tab.undo);
const LOG = LANGUAGES.map((language) => BOOK_WORDS[language].checkIn.log);

export function stateOf(host: Host): WorkbookSnapshot {
  const snapshot = host.snapshot();
  return {
    ...snapshot,
    tabs: snapshot.tabs.map((tab) =>
      tab.hidden && UNDO.some((name) => tab.name.startsWith(name))
        ? { ...tab, values: {}, formulas: {}, rows: 0, borders: {} }
        : LOG.includes(tab.name)
          ? entriesOf(tab)
          : withoutPrepared({ ...tab, borders: {}, numberFormats: formatsOfContent(tab) }),
    ),
  };
}

/** Columns of the Log: the day that an entry counts for, and its key result. */
const [DAY, ID] = ['A', 'D'];

/**
 * The Log by what it tells. In which rows its entries stand does not count, for it may be sorted at any time; which of
 * two of one day and key result is the later one does, and so does one that stands there twice.
 */
function entriesOf(tab: WorkbookSnapshot['tabs'][number]): WorkbookSnapshot['tabs'][number] {
  const rows = new Map<number, Record<string, string | number | boolean>>();
  for (const [a1, value] of Object.entries(tab.values)) {
    const at = Number(/\d+$/.exec(a1)?.[0]);
    if (value !== '') rows.set(at, { ...rows.get(at), [a1.replace(/\d+$/, '')]: value });
  }
  const keyOf = (row: Record<string, unknown>) => `${row[DAY] ?? ''} ${row[ID] ?? ''}`;
  const entries = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  const values = Object.fromEntries(entries.map((entry, at) => [at, JSON.stringify(entry)]));
  return { ...tab, values, numberFormats: {}, styles: {}, borders: {}, rows: 0, rowHeights: {} };
}

/** A blank row has the formats that it was inserted with; which ones those are hangs on the moment. */
function formatsOfContent({ numberFormats, values }: WorkbookSnapshot['tabs'][number]): Record<string, string> {
  return Object.fromEntries(Object.entries(numberFormats).filter(([a1]) => a1 in values));
}

/** How many empty rows wait below the last one may differ by the rows that came or went meanwhile. */
function withoutPrepared(tab: WorkbookSnapshot['tabs'][number]): WorkbookSnapshot['tabs'][number] {
  const rowOf = (a1: string) => Number(/\d+$/.exec(a1)?.[0]);
  const shown = Object.entries(tab.values).filter(([, value]) => value !== '' && value !== 0);
  const last = Math.max(0, ...shown.map(([a1]) => rowOf(a1)));
  const cut = <T>(cells: Record<string, T>) =>
    Object.fromEntries(Object.entries(cells).filter(([a1]) => rowOf(a1) <= last)) as Record<string, T>;
  const styles = cut(tab.styles);
  const numberFormats = cut(tab.numberFormats);
  return {
    ...tab,
    rows: 0,
    values: cut(tab.values),
    formulas: cut(tab.formulas),
    styles,
    numberFormats,
    rowHeights: {},
  };
}

/** The first paths at which two states differ, with both contents; empty when they are the same. */
export function differences(a: unknown, b: unknown, path = '', most = 6): readonly string[] {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return [`${path}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`];
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const found: string[] = [];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (found.length >= most) break;
    found.push(...differences(left[key], right[key], `${path}/${key}`, most - found.length));
  }
  return found;
}
