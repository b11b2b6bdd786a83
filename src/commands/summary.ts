/**
 * Renews the Summary: which teams, objectives, key results and people it lists, and in which order. Its figures are
 * formulas and follow by themselves.
 */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { attentionOrder } from '../okr/attention.js';
import { type Cell, isError, isNumber, sameCell, textOf } from '../okr/cell.js';
import type { IsoDay } from '../okr/day.js';
import type { RuleRow } from '../okr/rules/context.js';
import type { Book, OkrTable, Settings } from '../workbook/book.js';
import type { Plan, Step } from '../workbook/changes.js';
import { ruleRows } from '../workbook/rule-context.js';
import type { CheckInDay, ListedRow, SummaryLists } from '../workbook/summary-lists.js';
import { type OwnerPlace, ownersOf } from '../workbook/summary-owners.js';
import { summaryTab } from '../workbook/summary-tab.js';
import { readNote } from './check-in/now.js';

/** Writes the summary of each cycle that has one anew. `checkIns` are those of the current cycle, oldest first. */
export function planSummary(book: Book, checkIns: readonly CheckInDay[]): Plan<null> {
  const { settings } = book;
  if (settings === undefined) return { steps: [], result: null };
  const steps = book.tables.flatMap((table, at): Step[] => {
    const { cycle, name } = table.tab;
    const tab = book.tabs.find((other) => other.role === 'summary' && other.ready && sameCell(other.cycle, cycle));
    if (tab === undefined) return [];
    // Tables of other open cycles follow the current one.
    const lists = summaryLists(book, settings, table, at === 0 ? checkIns : []);
    const spec = summaryTab(BOOK_WORDS[settings.language], tab.name, cycle, name, table.positions, lists);
    return [{ name: 'summary', changes: [{ kind: 'renewTab', tab: tab.id, spec }] }];
  });
  return { steps, result: null };
}

/** An objective or key result that a formula can find by its ID. */
interface Found {
  readonly id: ListedRow['id'];
  readonly row: RuleRow;
}

/** Computes the lists of a table from its rows as they stand. */
export function summaryLists(
  book: Book,
  settings: Settings,
  table: OkrTable,
  checkIns: readonly CheckInDay[],
): SummaryLists {
  const owners = ownersOf(book.people?.people ?? []);
  const found = findable(ruleRows(table, settings, book.today));
  const of = (kind: 'objective' | 'keyResult') => found.filter(({ row }) => row.computed.kind === kind);
  const none = owners.teams.length;
  const listed = (id: ListedRow['id'], place: OwnerPlace): ListedRow => {
    return { id, team: place.team ?? none, person: place.person };
  };
  const objectives = of('objective').map(({ id, row }) => listed(id, owners.placeOf(row.owner)));
  const teamOf = new Map(objectives.map(({ id, team }) => [keyOf(id), team]));
  const keyResults = of('keyResult').map(({ id, row }): ListedRow => {
    const { person } = owners.placeOf(row.owner);
    return listed(id, { team: teamOf.get(keyOf(row.supports)), person });
  });
  const isNoneUsed = [...objectives, ...keyResults].some(({ team }) => team === none);
  const lastDays = lastCheckIns(book, table, keyResults);
  const teams = [...owners.teams, ...(isNoneUsed ? [''] : [])];
  return {
    day: book.today,
    teams: teams.map((name, team) => ({ name, lastCheckIn: lastDays.get(team) })),
    people: owners.people,
    objectives: inRuns(objectives),
    keyResults: inRuns(keyResults),
    inOrder: objectives.map(({ id }) => id),
    attention: attentionOrder(
      of('keyResult').map(({ id, row }) => {
        const { verdict, progress, expected } = row.computed;
        const status = verdict !== undefined && 'status' in verdict ? verdict.status : undefined;
        return { id, status, blocked: readNote(textOf(row.note), settings).blocked, progress, expected };
      }),
    ).map(({ id }) => id),
    checkIns: byDay(checkIns),
  };
}

const keyOf = (cell: Cell): string => `${typeof cell} ${String(cell).toLowerCase()}`;

/**
 * Objectives and key results by their IDs. A formula finds the first row that bears an ID; signs that it would take
 * for a pattern or a comparison make a row unfindable.
 */
function findable(rows: readonly RuleRow[]): readonly Found[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Found[] => {
    const { id } = row;
    if (id === '' || seen.has(keyOf(id))) return [];
    seen.add(keyOf(id));
    const { kind } = row.computed;
    if (kind !== 'objective' && kind !== 'keyResult') return [];
    if (typeof id === 'boolean' || isError(id) || (!isNumber(id) && /^[<>=]|[*?~]/.test(id))) return [];
    return [{ id, row }];
  });
}

/** Team by team, and person by person within each; equal ones keep their order. */
function inRuns(rows: readonly ListedRow[]): readonly ListedRow[] {
  const before = ({ person }: ListedRow) => person ?? -1;
  return [...rows].sort((a, b) => a.team - b.team || before(a) - before(b));
}

/** Day of the last check-in by team, out of the Log. */
function lastCheckIns(book: Book, table: OkrTable, keyResults: readonly ListedRow[]): ReadonlyMap<number, IsoDay> {
  const teamOf = new Map(keyResults.map(({ id, team }) => [String(id).toLowerCase(), team]));
  const days = new Map<number, IsoDay>();
  for (const { kind, cycle, id, day } of book.log?.entries ?? []) {
    const team = teamOf.get(id.toLowerCase());
    if (kind !== 'checkIn' || cycle !== table.tab.cycle || team === undefined) continue;
    if (day > (days.get(team) ?? '')) days.set(team, day);
  }
  return days;
}

/** Check-ins of one day, such as those of several teams, are one line. */
function byDay(checkIns: readonly CheckInDay[]): readonly CheckInDay[] {
  const days = new Map<IsoDay, CheckInDay>();
  for (const { day, filled, total } of checkIns) {
    const known = days.get(day) ?? { day, filled: 0, total: 0 };
    days.set(day, { day, filled: known.filled + filled, total: known.total + total });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
