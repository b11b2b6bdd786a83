/** Home: where the cycle stands, and the one thing to do next. */

import { BOOK_WORDS } from '../i18n/book/index.js';
import { sameCell, textOf } from '../okr/cell.js';
import { daysBetween, isoOf, nextWeekday, serialOf } from '../okr/day.js';
import { judge } from '../okr/status.js';
import type { CellRef, HomeView, Language, NextStep, Verdict } from '../panel-api/index.js';
import type { Book, Settings } from '../workbook/book.js';
import { ruleRows, shareOf } from '../workbook/rule-context.js';
import { countFindings, countKinds, findAll } from './check.js';
import { canUndo } from './undo.js';

export interface HomeFacts {
  readonly language: Language;
  readonly person: string | null;
  readonly canEdit: boolean;
}

/** The tabs that a finished set-up has made. */
const SETUP_TABS = 5;

export function homeView(book: Book, facts: HomeFacts): HomeView {
  const { settings } = book;
  const findings = settings === undefined ? null : countFindings(findAll(book));
  const cycle = settings === undefined ? null : cycleOf(book, settings);
  const { journal } = book;
  return {
    ...facts,
    today: book.today,
    cycle,
    progress: settings === undefined ? null : progressOf(book, settings),
    next: nextStep(book, facts, findings?.toFix ?? 0, cycle?.end),
    findings,
    summary: book.tabs.find(({ role, ready }) => role === 'summary' && ready)?.id ?? null,
    undo: canUndo(journal) ? { action: journal.action, time: journal.time, count: journal.entries.length } : null,
  };
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
function nextStep(book: Book, facts: HomeFacts, toFix: number, end: string | undefined): NextStep {
  const { journal, settings } = book;
  if (facts.canEdit && journal?.state === 'running') {
    const made = journal.action === 'setUp' ? book.tabs.filter(({ ready }) => ready).length : 0;
    const total = journal.action === 'setUp' ? SETUP_TABS : journal.entries.length;
    return { kind: 'finish', action: journal.action, done: made, total };
  }
  if (!facts.canEdit) return { kind: 'readOnly' };
  if (settings === undefined || book.tables.length === 0) return { kind: 'setUp' };
  const show = firstObjective(book);
  if (!countKinds(book).includes('objective') && show !== null) {
    return { kind: 'writeObjective', show, end: end ?? book.today };
  }
  if (toFix > 0) return { kind: 'check', toFix };
  return { kind: 'openSummary', nextCheckIn: nextCheckIn(book, settings) };
}

/** The cell to type the first objective into. */
export function firstObjective(book: Book): CellRef | null {
  const table = book.tables[0];
  return table === undefined ? null : { tab: table.tab.id, id: null, column: 'objective' };
}

/** The next check-in day on or after today. */
function nextCheckIn(book: Book, settings: Settings): string | null {
  const words = BOOK_WORDS[settings.language];
  const day = words.weekday.findIndex((name) => sameCell(name, textOf(settings.values.get('checkInDay') ?? '')));
  return day < 0 || serialOf(book.today) === undefined ? null : nextWeekday(book.today, day + 1);
}
