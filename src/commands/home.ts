/** Home: where the cycle stands, and the one thing to do next. */

import { sameCell } from '../okr/cell.js';
import { daysBetween, isoOf } from '../okr/day.js';
import { judge } from '../okr/status.js';
import type { CellRef, HomeView, Language, NextStep, SetupInput, Verdict } from '../panel-api/index.js';
import type { Book, Settings } from '../workbook/book.js';
import { ruleRows, shareOf } from '../workbook/rule-context.js';
import { countFindings, countKinds, findAll } from './check.js';
import { isOwnedBy } from './check-in/now.js';
import { isDone } from './check-in/start.js';
import { type CheckInState, checkInState, checkInStep, isLead } from './home-check-in.js';
import { isDamaged } from './mend.js';
import { rolesOf } from './set-up.js';
import { canUndo, undoCount } from './undo.js';

export interface HomeFacts {
  readonly language: Language;
  readonly person: string | null;
  readonly canEdit: boolean;
  /** ID of the selected key result, or null. */
  readonly selected: string | null;
}

/** The tabs that a finished set-up has made: those of its review, and the hidden one. */
const setUpTabs = (input: string): number => rolesOf(JSON.parse(input) as SetupInput).length + 1;

export function homeView(book: Book, facts: HomeFacts): HomeView {
  const { settings } = book;
  const all = findAll(book);
  const damaged = isDamaged(book);
  const findings = settings === undefined || damaged ? null : countFindings(all);
  const state = settings === undefined ? undefined : checkInState(book, settings);
  const lead = isLead(book, facts.person);
  // Owners mend what is theirs; whoever leads, or has not said who they are, sees everything.
  const own = lead || facts.person === null ? all : all.filter(({ finding }) => finding.owner === facts.person);
  const cycle = settings === undefined ? null : cycleOf(book, settings);
  const { journal } = book;
  return {
    ...facts,
    today: book.today,
    cycle,
    progress: settings === undefined || damaged ? null : progressOf(book, settings),
    next: nextStep(book, facts, state, countFindings(own).toFix, cycle?.end),
    findings,
    table: book.tables[0]?.tab.name ?? null,
    summary: book.tabs.find(({ role, ready }) => role === 'summary' && ready)?.id ?? null,
    undo: canUndo(journal) ? { action: journal.action, time: journal.time, count: undoCount(journal) } : null,
    isLead: lead,
    keyResults: ownCount(state, facts.person),
    checkIn: state?.view ?? null,
  };
}

function ownCount(state: CheckInState | undefined, person: string | null): number {
  const own = state?.keyResults.filter(({ owner }) => person !== null && isOwnedBy(owner, person)) ?? [];
  return own.filter(({ computed }) => !isDone(computed)).length;
}

function cycleOf(book: Book, settings: Settings): HomeView['cycle'] {
  const entry = settings.cycles.find(({ name }) => sameCell(name, settings.cycle));
  if (entry?.start === undefined || entry.end === undefined) return null;
  const end = isoOf(entry.end);
  return { name: entry.name, start: isoOf(entry.start), end, daysLeft: daysBetween(book.today, end) };
}

/** Mean over objectives of the current cycle's table, and what is expected of them. */
function progressOf(book: Book, settings: Settings): HomeView['progress'] {
  const table = book.tables[0];
  if (table === undefined) return null;
  const rows = ruleRows(table, settings, book.today).map(({ computed }) => computed);
  const objectives = rows.filter(({ kind, progress }) => kind === 'objective' && progress !== undefined);
  if (objectives.length === 0) return null;
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const average = mean(objectives.map(({ progress }) => progress ?? 0));
  const levels = objectives.flatMap(({ expected }) => (expected === undefined ? [] : [expected]));
  const expected = levels.length === 0 ? 0 : mean(levels);
  return { average, expected, verdict: verdictOf(average, expected, book, settings) };
}

function verdictOf(average: number, expected: number, book: Book, settings: Settings): Verdict {
  const share = shareOf(settings, book.tables[0]?.tab.cycle ?? '', book.today) ?? 0;
  if (average >= 1) return 'done';
  if (share < settings.judgement.startShare) return 'justStarted';
  const status = judge(average, 1, expected, settings.judgement);
  return status === 'open' ? 'onTrack' : status;
}

/** The first line of the decision table that applies, of those whose screens exist. */
function nextStep(
  book: Book,
  facts: HomeFacts,
  state: CheckInState | undefined,
  toFix: number,
  end: string | undefined,
): NextStep {
  const { journal, settings } = book;
  if (facts.canEdit && journal?.state === 'running') {
    const made = journal.action === 'setUp' ? book.tabs.filter(({ ready }) => ready).length : 0;
    const total = journal.action === 'setUp' ? setUpTabs(journal.input) : journal.entries.length;
    return { kind: 'finish', action: journal.action, done: made, total };
  }
  if (!facts.canEdit) return { kind: 'readOnly' };
  if (isDamaged(book)) return { kind: 'mend' };
  if (settings === undefined || book.tables.length === 0) return { kind: 'setUp' };
  const show = firstObjective(book);
  if (!countKinds(book).includes('objective') && show !== null) {
    return { kind: 'writeObjective', show, end: end ?? book.today };
  }
  const checkIn = state === undefined ? undefined : checkInStep(book, state, facts.person);
  if (checkIn !== undefined) return checkIn;
  if (toFix > 0) return { kind: 'check', toFix };
  const nextCheckIn = state?.view?.next ?? null;
  return ownCount(state, facts.person) > 0
    ? { kind: 'updateKeyResult', nextCheckIn }
    : { kind: 'openSummary', nextCheckIn };
}

/** The cell to type the first objective into. */
export function firstObjective(book: Book): CellRef | null {
  const table = book.tables[0];
  return table === undefined ? null : { tab: table.tab.id, id: null, column: 'objective' };
}
