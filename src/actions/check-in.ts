/** The check-in as the panel runs it: reading a person's key results, saving one, and their history. */
import { type Document, openDocument, tabOf } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { personOf } from '../apps-script/panel.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { planEntry } from '../commands/check-in/entry.js';
import { checkInView, itemOf } from '../commands/check-in/items.js';
import { keyResultsNow, pastOfTable } from '../commands/check-in/now.js';
import { historyView, peopleView } from '../commands/check-in/views.js';
import type { CheckInEntry, CheckInSaved, CheckInView, HistoryView, PeopleView } from '../panel-api/index.js';
import type { Book, OkrTable, Settings } from '../workbook/book.js';
import { noTable } from './no-table.js';
import { requireWhole } from './require-whole.js';
import { runCommand } from './run-command.js';

/** Names of all tabs are needed only where the Log is still to be made. */
function scopeOf(document: Document): Scope {
  const names = tabOf(document, 'log') === undefined;
  return { tables: true, people: true, journal: true, names, checkIns: 'open', log: true };
}

/** Settings and the table of the current cycle. Throws Refused where there is none. */
export function setUpParts(book: Book): { readonly settings: Settings; readonly table: OkrTable } {
  const { settings } = book;
  const table = book.tables[0];
  if (settings === undefined || table === undefined) throw noTable(book);
  return { settings, table };
}

export function readPeopleView(services: Services): PeopleView {
  const document = openDocument(services);
  const book = readBook(document, { tables: true, people: true, journal: false, names: false });
  const { settings, table } = setUpParts(book);
  return peopleView(book, settings, table);
}

/** The name that was picked; the panel asks for it where there is none. */
function requirePerson(services: Services): string {
  const person = personOf(services);
  if (person === '') throw new Refused('badInput', { problem: 'noPerson' });
  return person;
}

export function readCheckInView(services: Services): CheckInView {
  const person = requirePerson(services);
  const document = openDocument(services);
  const book = requireWhole(readBook(document, { ...scopeOf(document), names: false }));
  const { settings, table } = setUpParts(book);
  return checkInView(book, settings, table, person);
}

export function saveKeyResult(services: Services, entry: CheckInEntry): CheckInSaved {
  const who = requirePerson(services);
  const { confidence, value } = entry;
  const isReadable = value === null || typeof value === 'boolean' || Number.isFinite(value);
  if (!isReadable) throw new Refused('badInput', { problem: 'value' });
  if (confidence !== null && !(confidence >= 1 && confidence <= 10)) {
    throw new Refused('badInput', { problem: 'confidence' });
  }
  const { result, receipt } = runCommand(services, {
    code: 'checkIn',
    who,
    scope: scopeOf,
    input: JSON.stringify(entry),
    heals: false,
    plan: (book) => {
      const { settings, table } = setUpParts(book);
      return planEntry(book, settings, table, entry, who);
    },
  });
  if (!result.fits) throw new Refused('badInput', { problem: 'value' });
  if (!result.found) throw new Refused('badInput', { problem: 'keyResultGone', id: entry.id });
  const document = openDocument(services);
  const book = requireWhole(readBook(document, { ...scopeOf(document), names: false }));
  const { settings, table } = setUpParts(book);
  const now = keyResultsNow(table, settings, book.today).find(({ id }) => id.toUpperCase() === entry.id.toUpperCase());
  if (now === undefined) throw new Refused('badInput', { problem: 'keyResultGone', id: entry.id });
  const item = itemOf(book, settings, table, pastOfTable(book, table), now);
  if (result.written) return { item, written: true, receipt };
  // What the form showed is not what stands there: both are shown, and the person decides.
  const typed = value ?? now.current;
  const conflict = {
    table: now.current,
    tableShown: now.show(now.current),
    tab: typed,
    tabShown: now.show(typed),
    day: null,
  };
  return { item: { ...item, conflict }, written: false, receipt };
}

export function readHistory(services: Services, id: string): HistoryView {
  const document = openDocument(services);
  const book = requireWhole(readBook(document, { ...scopeOf(document), names: false }));
  const { settings, table } = setUpParts(book);
  const view = historyView(book, settings, table, id, personOf(services));
  if (view === undefined) throw new Refused('badInput', { problem: 'keyResultGone', id });
  return view;
}
