/** Views of the panel around the check-in: who may be picked, and the history of a key result. Pure. */
import { isNumber, textOf } from '../../okr/cell.js';
import { isoOf } from '../../okr/day.js';
import type { HistoryView, PeopleView } from '../../panel-api/index.js';
import type { Book, OkrTable, Settings } from '../../workbook/book.js';
import { itemOf } from './items.js';
import { confidenceOf, isOwnedBy, keyResultsNow, pastOfTable } from './now.js';
import { isDone } from './start.js';

/** People who may be picked; companies and teams are nobody's name. */
export function peopleView(book: Book, settings: Settings, table: OkrTable | undefined): PeopleView {
  const rows = table === undefined ? [] : keyResultsNow(table, settings, book.today);
  const people = (book.people?.people ?? []).filter(({ kind }) => kind !== 'company' && kind !== 'team');
  return {
    cycle: settings.cycle,
    tab: book.people?.tab.id ?? null,
    people: people.map(({ owner, belongsTo }) => ({
      name: owner,
      team: belongsTo,
      keyResults: rows.filter((row) => isOwnedBy(row.owner, owner) && !isDone(row.computed)).length,
    })),
  };
}

const SHOWN_KINDS = ['checkIn', 'edit', 'targetChanged', 'added', 'stopped', 'closed'] as const;

/** undefined when the key result is not in the table. */
export function historyView(
  book: Book,
  settings: Settings,
  table: OkrTable,
  id: string,
  person: string,
): HistoryView | undefined {
  const past = pastOfTable(book, table);
  const row = keyResultsNow(table, settings, book.today).find((other) => other.id.toUpperCase() === id.toUpperCase());
  if (row === undefined) return undefined;
  const entry = settings.cycles.find(({ name }) => name === table.tab.cycle);
  const own = past.entries.filter((other) => other.id.toUpperCase() === row.id.toUpperCase());
  // Of one day and kind the last entry counts; a target that changed on a check-in day stays a line of its own.
  const byDay = new Map(own.map((other) => [`${other.day} ${other.kind}`, other]));
  // Of equal days the one that was written later comes first.
  const entries = [...byDay.values()].reverse().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return {
    id: row.id,
    title: row.title,
    objective: row.objective,
    cycle: {
      start: entry?.start === undefined ? book.today : isoOf(entry.start),
      end: entry?.end === undefined ? book.today : isoOf(entry.end),
    },
    targetShown: row.show(row.target),
    item: itemOf(book, settings, table, past, row),
    isMine: person === '' || isOwnedBy(row.owner, person),
    entries: entries.flatMap((other) => {
      const kind = SHOWN_KINDS.find((known) => known === other.kind);
      if (kind === undefined) return [];
      return [
        {
          day: other.day,
          kind,
          value: isNumber(other.value) ? row.show(other.value) : textOf(other.value),
          progress: other.progress ?? null,
          confidence: confidenceOf(other),
          note: other.note,
          who: other.who,
        },
      ];
    }),
  };
}
