/** What Home knows of check-ins: the open one, what is due, and whose turn it is. Pure. */
import { sameCell } from '../okr/cell.js';
import type { Due } from '../okr/check-in/schedule.js';
import { serialOf } from '../okr/day.js';
import type { HomeView, NextStep } from '../panel-api/index.js';
import type { Book, CheckInRow, CheckInSheet, Settings } from '../workbook/book.js';
import { isFilled } from '../workbook/read-check-in.js';
import { isOwnedBy, type KeyResultNow, keyResultsNow } from './check-in/now.js';
import { dueOf, isLeadRole, lastCheckIn } from './check-in/rhythm.js';
import { isDone } from './check-in/start.js';

export interface CheckInState {
  readonly due: Due | undefined;
  /** Sheets of the check-in that runs. */
  readonly open: readonly CheckInSheet[];
  readonly keyResults: readonly KeyResultNow[];
  readonly view: HomeView['checkIn'];
}

export function checkInState(book: Book, settings: Settings): CheckInState {
  const table = book.tables[0];
  if (table === undefined) return { due: undefined, open: [], keyResults: [], view: null };
  const keyResults = keyResultsNow(table, settings, book.today);
  const due = dueOf(book, settings, table);
  const unsaved = book.checkIns.filter(({ tab }) => !tab.saved && tab.cycle === table.tab.cycle);
  const first = unsaved[0]?.tab.day;
  const open = unsaved.filter(({ tab }) => tab.day === first);
  return {
    due,
    open,
    keyResults,
    view: { open: openView(open, keyResults), last: lastCheckIn(settings) ?? null, next: due?.next ?? null },
  };
}

/** Whether a row of an open check-in needs nobody any more. */
const isSettled = (row: CheckInRow): boolean => isFilled(row) || row.isLinked;

function openView(
  sheets: readonly CheckInSheet[],
  keyResults: readonly KeyResultNow[],
): NonNullable<HomeView['checkIn']>['open'] {
  const day = sheets[0]?.tab.day;
  if (day === undefined) return null;
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const ownerOf = new Map(keyResults.map(({ id, owner }) => [id, owner]));
  // A linked value comes by itself: it neither counts for its owner nor against them.
  const typed = new Map<string, { readonly owner: string; filled: number }>();
  for (const row of rows) {
    const owner = ownerOf.get(row.id) ?? '';
    if (owner === '' || row.isLinked) continue;
    const entry = typed.get(owner.toLowerCase()) ?? { owner, filled: 0 };
    entry.filled += Number(isFilled(row));
    typed.set(owner.toLowerCase(), entry);
  }
  return {
    day,
    filled: rows.filter(isSettled).length,
    total: rows.length,
    notUpdated: [...typed.values()].filter(({ filled }) => filled === 0).map(({ owner }) => owner),
  };
}

/** The person's role; a name that is not in People is an owner. */
export function isLead(book: Book, person: string | null): boolean {
  const entry = book.people?.people.find(({ owner }) => person !== null && sameCell(owner, person));
  return isLeadRole(entry?.role);
}

/** The rows of the decision table that are about check-ins; undefined when none applies. */
export function checkInStep(book: Book, state: CheckInState, person: string | null): NextStep | undefined {
  const { due, open, keyResults, view } = state;
  const lead = isLead(book, person);
  const own = keyResults.filter(({ owner }) => person === null || isOwnedBy(owner, person));
  const running = view?.open;
  if (running !== null && running !== undefined) {
    const rows = open.flatMap((sheet) => sheet.rows).filter((row) => !isSettled(row));
    const ids = new Set(own.map(({ id }) => id));
    const waiting = rows.filter(({ id }) => ids.has(id)).length;
    if (waiting > 0) return { kind: 'checkIn', day: running.day, waiting };
    const { day, filled, total } = running;
    const isOver = day < book.today;
    return lead && (filled === total || isOver) ? { kind: 'saveCheckIn', day, filled, total } : undefined;
  }
  if (due?.since === undefined || keyResults.length === 0) return undefined;
  if (lead) return { kind: 'startCheckIn', day: due.since };
  const since = serialOf(due.since) ?? 0;
  const isUpdated = ({ row }: KeyResultNow) => typeof row.updated === 'number' && row.updated >= since;
  const waiting = own.filter((row) => !isDone(row.computed) && !row.linked && !isUpdated(row)).length;
  return waiting > 0 ? { kind: 'checkIn', day: null, waiting } : undefined;
}
