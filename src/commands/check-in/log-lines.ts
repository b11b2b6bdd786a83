/** Entries as changes: the Log is made with its first entry. */
import { BOOK_WORDS } from '../../i18n/book/index.js';
import { sameCell } from '../../okr/cell.js';
import type { LogEntry } from '../../okr/check-in/entry.js';
import type { Book } from '../../workbook/book.js';
import type { Change, LogLine } from '../../workbook/changes.js';
import { entryCells, logTab } from '../../workbook/log-tab.js';
import type { KeyResultNow } from './now.js';

/** The unit of an entry is that of its key result; wins and commitments have none. */
export function logChanges(
  book: Book,
  entries: readonly LogEntry[],
  keyResults: readonly KeyResultNow[],
): readonly Change[] {
  if (entries.length === 0) return [];
  const language = book.settings?.language ?? 'en';
  const words = BOOK_WORDS[language];
  const units = new Map(keyResults.map((row) => [row.id.toUpperCase(), row]));
  const lines = entries.map((entry): LogLine => {
    const row = units.get(entry.id.toUpperCase());
    const { start = '', target = '' } = row?.row.units ?? {};
    return { cells: entryCells(words, entry), units: { start, target, value: row?.unit ?? '' } };
  });
  const hasLog = book.tabs.some(({ role, ready }) => role === 'log' && ready);
  const made: Change[] = hasLog
    ? []
    : [{ kind: 'makeTab', spec: logTab(language, words, freeName(book, words.checkIn.log)) }];
  return [...made, { kind: 'log', entries: lines }];
}

/** The name, or the next free one with a number behind it. Needs the names of all tabs. */
export function freeName(book: Book, wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!book.names.some((taken) => sameCell(taken, name))) return name;
  }
}
