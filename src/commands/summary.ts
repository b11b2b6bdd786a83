/**
 * Renews the Summary: which teams, objectives, key results and people it lists, and in which order. Its figures are
 * formulas and follow by themselves.
 */
import { BOOK_WORDS, fill } from '../i18n/book/index.js';
import { attentionOrder } from '../okr/attention.js';
import { type Cell, isError, isNumber, sameCell, textOf } from '../okr/cell.js';
import type { CheckInDay } from '../okr/check-in/rate.js';
import type { IsoDay } from '../okr/day.js';
import type { RuleRow } from '../okr/rules/context.js';
import type { Book, OkrTable, Settings } from '../workbook/book.js';
import type { Plan, Step } from '../workbook/changes.js';
import { ruleRows } from '../workbook/rule-context.js';
import type { ListedRow, SummaryLists } from '../workbook/summary-lists.js';
import { type Owners, ownersOf } from '../workbook/summary-owners.js';
import { summaryTab } from '../workbook/summary-tab.js';
import { freeName } from './check-in/log-lines.js';
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

/** The same, and the one of the current cycle made anew where it was deleted. Needs the names of all tabs then. */
export function planOpenSummary(book: Book, checkIns: readonly CheckInDay[]): Plan<null> {
  const { settings } = book;
  const table = book.tables[0];
  const { steps } = planSummary(book, checkIns);
  if (settings === undefined || table === undefined || isMade(book, table)) return { steps, result: null };
  const words = BOOK_WORDS[settings.language];
  const { cycle, name } = table.tab;
  const wanted = freeName(book, fill(words.tab.summary, { cycle }));
  const lists = summaryLists(book, settings, table, checkIns);
  const spec = summaryTab(words, wanted, cycle, name, table.positions, lists);
  return { steps: [...steps, { name: 'make', changes: [{ kind: 'makeTab', spec }] }], result: null };
}

const isMade = ({ tabs }: Book, { tab }: OkrTable): boolean =>
  tabs.some(({ role, ready, cycle }) => role === 'summary' && ready && sameCell(cycle, tab.cycle));

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
  const listed = ({ id, row }: Found, team: number | undefined): ListedRow => {
    return { id, team: team ?? none, person: owners.placeOf(row.owner).person };
  };
  const objectives = of('objective').map((one) => listed(one, owners.placeOf(one.row.owner).team));
  const teamOf = new Map(objectives.map(({ id, team }) => [keyOf(id), team]));
  const keyResults = of('keyResult').map((one) => listed(one, teamOf.get(keyOf(one.row.supports))));
  const isNoneUsed = [...objectives, ...keyResults].some(({ team }) => team === none);
  const sorted = byTeam(objectives);
  const lastDays = lastCheckIns(book, table, keyResults);
  const teams = [...owners.teams, ...(isNoneUsed ? [''] : [])];
  return {
    day: book.today,
    teams: teams.map((name, team) => ({ name, lastCheckIn: lastDays.get(team) })),
    people: withObjectives(owners.people, sorted, of('keyResult'), owners),
    objectives: sorted,
    keyResults: byTeam(keyResults),
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

/** Which objectives each person owns, and which he or she works on, in the order in which they are listed. */
function withObjectives(
  people: Owners['people'],
  objectives: readonly ListedRow[],
  keyResults: readonly Found[],
  owners: Owners,
): SummaryLists['people'] {
  const owns = people.map(() => new Set<number>());
  const holds = people.map(() => new Set<number>());
  const indexOf = new Map(objectives.map(({ id }, index) => [keyOf(id), index]));
  for (const [index, { person }] of objectives.entries()) if (person !== undefined) owns[person]?.add(index);
  for (const { row } of keyResults) {
    const { person } = owners.placeOf(row.owner);
    const index = indexOf.get(keyOf(row.supports));
    if (person !== undefined && index !== undefined) holds[person]?.add(index);
  }
  const sorted = (indexes: Iterable<number>) => [...new Set(indexes)].sort((a, b) => a - b);
  return people.map((person, at) => {
    const [own = [], held = []] = [owns[at], holds[at]].map((found) => sorted(found ?? []));
    return { ...person, owns: own, worksOn: sorted([...own, ...held]) };
  });
}

/** Team by team; within a team they keep their order. */
function byTeam(rows: readonly ListedRow[]): readonly ListedRow[] {
  return [...rows].sort((a, b) => a.team - b.team);
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
