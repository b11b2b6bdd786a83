/** Start check-in: which tabs are to be made for which day, and what stands in them. Pure. */
import { BOOK_WORDS, type BookWords, fill } from '../../i18n/book/index.js';
import { sameCell } from '../../okr/cell.js';
import { compare } from '../../okr/check-in/compare.js';
import { type CycleHistory, pastOf } from '../../okr/check-in/history.js';
import { movesOf } from '../../okr/check-in/moved.js';
import { REASONS, type ReasonCode, reasonOf } from '../../okr/check-in/reason.js';
import type { IsoDay } from '../../okr/day.js';
import type { StartReview } from '../../panel-api/index.js';
import type { Book, OkrTable, Settings, TabInfo } from '../../workbook/book.js';
import type { Change } from '../../workbook/changes.js';
import {
  type AgendaItem,
  type CheckInContent,
  checkInTab,
  checkInTabName,
  type Tint,
} from '../../workbook/check-in-tab.js';
import { freeName, logChanges } from './log-lines.js';
import { type KeyResultNow, keyResultsNow, pastOfTable, readNote } from './now.js';
import { checkInTabs, dayText, dueOf, isPerTeam, teamOf } from './rhythm.js';

export interface StartTab {
  readonly name: string;
  readonly team: string;
  readonly items: readonly AgendaItem[];
  /** The tab where it stands already. */
  readonly made: TabInfo | undefined;
  readonly change: Change;
}

export interface StartPlan {
  readonly day: IsoDay;
  readonly tabs: readonly StartTab[];
  readonly unsaved: StartReview['unsaved'];
  /** What the Log lacks; written before the first tab. */
  readonly log: readonly Change[];
}

/** undefined without a table or a key result to talk about. `given` is the day of a start that was cut off. */
export function planStart(book: Book, given: IsoDay | undefined): StartPlan | undefined {
  const { settings } = book;
  const table = book.tables[0];
  if (settings === undefined || table === undefined) return undefined;
  const past = pastOfTable(book, table);
  const all = keyResultsNow(table, settings, book.today);
  const open = all.filter(({ computed }) => !isDone(computed));
  if (open.length === 0) return undefined;
  const due = dueOf(book, settings, table);
  const unsaved = checkInTabs(book, table.tab.cycle).filter(({ saved }) => !saved);
  // One that was started for the time that still runs is taken up, not made a second time.
  const running = unsaved.filter(({ day }) => due?.period === undefined || day >= due.period);
  const day = given ?? running[0]?.day ?? due?.coming ?? book.today;
  const context: Context = { book, settings, table, past, day, words: BOOK_WORDS[settings.language] };
  const teams = isPerTeam(settings) ? teamsOf(book, open) : [''];
  return {
    day,
    tabs: teams.map((team) => tabFor(context, team, open, all)),
    unsaved: unsaved.filter((tab) => tab.day !== day).map(({ id, name, day: of }) => ({ tab: id, name, day: of })),
    log: logChanges(book, logOf(context, all), all),
  };
}

export const isDone = ({ verdict }: KeyResultNow['computed']): boolean =>
  verdict !== undefined && 'status' in verdict && verdict.status === 'done';

interface Context {
  readonly book: Book;
  readonly settings: Settings;
  readonly table: OkrTable;
  readonly past: CycleHistory;
  readonly day: IsoDay;
  readonly words: BookWords;
}

const logOf = ({ book, table, past }: Context, rows: readonly KeyResultNow[]) =>
  compare(rows, past, { day: book.today, cycle: table.tab.cycle });

/** Teams with key results, in the order of People; the company first, as it stands there. */
function teamsOf(book: Book, rows: readonly KeyResultNow[]): readonly string[] {
  const found = new Set(rows.map(({ owner }) => teamOf(book.people, owner)));
  const known = (book.people?.people ?? []).map(({ owner }) => owner).filter((name) => found.has(name));
  return found.has('') ? [...known, ''] : known;
}

function tabFor(context: Context, team: string, open: readonly KeyResultNow[], all: readonly KeyResultNow[]): StartTab {
  const { book, settings, table, words, day } = context;
  const ofTeam = (rows: readonly KeyResultNow[]) => rows.filter(({ owner }) => teamOf(book.people, owner) === team);
  const own = isPerTeam(settings) ? ofTeam(open) : open;
  const items = agenda(context, own);
  const { cycle } = table.tab;
  const made = checkInTabs(book, cycle).find((tab) => tab.day === day && sameCell(tab.team, team));
  const name = made?.name || freeName(book, checkInTabName(words, day, team));
  const content: CheckInContent = {
    name,
    cycle,
    day,
    team,
    okr: { name: table.tab.name, positions: table.positions },
    lastOne: lastOne(context),
    moved: movedText(words, day, context.past, isPerTeam(settings) ? ofTeam(all) : all),
    items,
    promised: promisedTo(context, team),
    before: book.tabs.some(({ role }) => role === 'checkIn') ? 'checkIn' : 'people',
  };
  const spec = checkInTab(settings.language, words, content);
  return { name, team, items, made, change: { kind: 'makeTab', spec } };
}

/** Those to talk about first, by the order of the reasons; then the rest as in the table. */
function agenda(context: Context, rows: readonly KeyResultNow[]): readonly AgendaItem[] {
  const ranked = rows.map((row) => ({ row, reason: reasonFor(context, row) }));
  const rank = ({ reason }: (typeof ranked)[number]) =>
    reason === undefined ? REASONS.length : REASONS.indexOf(reason.code);
  return ranked.sort((a, b) => rank(a) - rank(b)).map(({ row, reason }) => itemOf(context, row, reason));
}

function reasonFor({ settings, past, day }: Context, row: KeyResultNow) {
  const { verdict } = row.computed;
  const status = verdict !== undefined && 'status' in verdict ? verdict.status : undefined;
  const { blocked } = readNote(row.note, settings);
  const standing = { status, blocked, progress: row.progress, current: row.current, linked: row.linked };
  return reasonOf(standing, pastOf(past, row.id), day);
}

const TINTS: Readonly<Record<ReasonCode, Tint>> = {
  blocked: 'red',
  offTrackFalling: 'red',
  offTrack: 'red',
  falling: 'amber',
  atRisk: 'amber',
  still: 'amber',
  silent: 'amber',
  problem: 'violet',
  noValue: 'amber',
};

function itemOf({ words }: Context, row: KeyResultNow, reason: ReturnType<typeof reasonFor>): AgendaItem {
  const { verdict } = row.computed;
  const problem = verdict !== undefined && 'problem' in verdict ? (words.problem[verdict.problem][0] ?? '') : '';
  const text = reason === undefined ? '' : fill(words.checkIn.reason[reason.code], { n: reason.weeks, problem });
  return {
    id: row.id,
    title: row.title,
    owner: row.owner,
    why: reason === undefined ? undefined : { text, tint: TINTS[reason.code] },
    base: row.current,
    isTick: row.figures.measure === 'done',
    isLinked: row.linked,
    confidence: row.confidence,
    note: row.note,
    before: row.progress,
    units: { target: row.row.units.target, current: row.unit },
  };
}

function lastOne({ words, past, day, table }: Context): string {
  const last = past.days.filter((other) => other < day).pop();
  if (last === undefined) return fill(words.checkIn.firstOne, { cycle: table.tab.cycle });
  return fill(words.checkIn.lastOne, { day: dayText(words, last) });
}

/** Moves that are named in each direction. */
const NAMED = 3;

/** The line under the title: what moved since the check-in before `day`. */
export function movedText(words: BookWords, day: IsoDay, past: CycleHistory, rows: readonly KeyResultNow[]): string {
  const w = words.checkIn;
  const last = past.days.filter((other) => other < day).pop();
  const before = (id: string) => {
    // Before the first check-in: since it was written down at all.
    if (last === undefined) return past.entries.find((entry) => sameCell(entry.id, id))?.progress;
    const known = pastOf(past, id)?.values.filter((entry) => entry.day <= last) ?? [];
    return known[known.length - 1]?.progress;
  };
  const moves = movesOf(
    rows.map(({ id, progress, computed }) => ({ id, before: before(id), now: progress, isDone: isDone(computed) })),
  );
  const up = moves.filter(({ points }) => points > 0);
  const down = moves.filter(({ points }) => points < 0);
  const shown = [...up.slice(0, NAMED), ...down.slice(0, NAMED)];
  if (shown.length === 0) return last === undefined ? '' : fill(w.movedNothing, { day: dayText(words, last) });
  const head = last === undefined ? w.movedFirst : fill(w.moved, { day: dayText(words, last) });
  const parts = shown.map(({ id, points, isDone: done }) => {
    if (done) return `↑ ${id} ${w.done}`;
    return points > 0 ? `↑ ${id} +${points}` : `↓ ${id} −${-points}`;
  });
  const more = moves.length - shown.length;
  return `${head}  ${[...parts, ...(more > 0 ? [fill(w.movedMore, { n: more })] : [])].join('   ')}`;
}

/** What was promised at the last check-in before this one. */
function promisedTo({ past, day }: Context, team: string): readonly string[] {
  const own = past.entries.filter((entry) => entry.kind === 'commitment' && entry.day < day && entry.owner === team);
  const last = own
    .map((entry) => entry.day)
    .sort()
    .pop();
  return own.filter((entry) => entry.day === last).map(({ title }) => title);
}
