/** Starting a check-in, one tab at a time, and saving it. */
import { type Document, openDocument, renewed } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { keepJournal } from '../apps-script/keep-journal.js';
import { withLock } from '../apps-script/lock.js';
import { personOf, showCell } from '../apps-script/panel.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { planSave } from '../commands/check-in/save.js';
import { planStart, type StartPlan } from '../commands/check-in/start.js';
import type { ConflictChoice, SaveReport, StartProgress, StartReview } from '../panel-api/index.js';
import type { Book } from '../workbook/book.js';
import type { Entry, Journal } from '../workbook/journal.js';
import { tabSignature } from '../workbook/signature.js';
import { applyNamed } from './apply-named.js';
import { setUpParts } from './check-in.js';
import { entriesOf } from './entries.js';
import { healFirst } from './heal-first.js';
import { requireWhole } from './require-whole.js';
import { runCommand } from './run-command.js';
import { orSettled } from './take-back.js';

const SCOPE: Scope = { tables: true, people: true, journal: true, names: true, checkIns: 'open', log: true };

function startPlan(book: Book): StartPlan {
  setUpParts(book);
  const plan = planStart(book, startedDay(book));
  if (plan === undefined) throw new Refused('badInput', { problem: 'nothingToCheckIn' });
  return plan;
}

/** The day of a start that was cut off: going on another day finishes the same check-in. */
function startedDay({ journal }: Book): string | undefined {
  if (journal?.state !== 'running' || journal.action !== 'startCheckIn') return undefined;
  return (JSON.parse(journal.input) as { readonly day: string }).day;
}

export function reviewStart(services: Services): StartReview {
  const plan = startPlan(requireWhole(readBook(openDocument(services), SCOPE)));
  return {
    day: plan.day,
    tabs: plan.tabs
      .filter(({ made }) => made === undefined)
      .map(({ name, items }) => ({ name, keyResults: items.length })),
    unsaved: plan.unsaved,
  };
}

/** Makes the next tab. Running it again when all stand changes nothing and opens the first. */
export function startStep(services: Services): StartProgress {
  return withLock(services, { action: 'startCheckIn' }, (watch) => {
    const document = openDocument(services);
    const book = healFirst(document, requireWhole(readBook(document, SCOPE)), SCOPE, watch);
    const plan = startPlan(book);
    const [next, ...rest] = plan.tabs.filter(({ made }) => made === undefined);
    if (next === undefined) return finished(document, book, plan);
    const running = startedDay(book) === plan.day;
    const known = running ? (book.journal?.entries ?? []) : [];
    const isKnown = (entry: Entry) => known.some((other) => JSON.stringify(other) === JSON.stringify(entry));
    const entries = [...known, ...entriesOf(next.change).filter((entry) => !isKnown(entry))];
    const journal: Journal = {
      action: 'startCheckIn',
      state: 'running',
      day: book.today,
      time: book.time,
      input: JSON.stringify({ day: plan.day }),
      entries,
    };
    keepJournal(document, book, journal);
    for (const change of [...plan.log, next.change]) {
      orSettled(
        () => applyNamed(document, book, change),
        () => {
          keepJournal(document, book, book.journal ?? { ...journal, state: 'undone', entries: [] });
          return change !== next.change;
        },
      );
    }
    const after = renewed(document);
    const made = readBook(after, SCOPE);
    if (rest.length > 0) return progressOf(startPlan(made), false);
    return finished(after, made, startPlan(made), journal);
  });
}

/** Marks the start as done, with the marks by which an undo sees what people typed since, and opens a tab. */
function finished(document: Document, book: Book, plan: StartPlan, journal = book.journal): StartProgress {
  if (journal?.state === 'running' && journal.action === 'startCheckIn') {
    const entries = journal.entries.map((entry): Entry => {
      return entry.kind === 'tab' ? { ...entry, signature: tabSignature(book, entry) } : entry;
    });
    keepJournal(document, book, { ...journal, state: 'done', entries });
  }
  const tab = plan.tabs[0]?.made;
  const first = plan.tabs[0]?.items.find(({ isLinked }) => !isLinked);
  if (tab !== undefined) showCell(document.services, { tab: tab.id, id: first?.id ?? null, column: 'newValue' });
  return progressOf(plan, true);
}

function progressOf(plan: StartPlan, isFinished: boolean): StartProgress {
  const next = plan.tabs.find(({ made }) => made === undefined);
  return {
    day: plan.day,
    finished: isFinished,
    first: plan.tabs.flatMap(({ items }) => items).filter(({ why }) => why !== undefined).length,
    tabs: plan.tabs.map((tab) => ({
      name: tab.name,
      keyResults: tab.items.length,
      tab: tab.made?.id ?? null,
      state: tab.made !== undefined ? 'done' : tab === next ? 'now' : 'waiting',
    })),
  };
}

/** The tab that was asked for, else the one that is open in the grid, else the oldest unsaved, else the last one. */
function tabToSave(document: Document, asked: number | null): number {
  const tabs = document.tabs.filter(({ role, ready }) => role === 'checkIn' && ready);
  const byDay = [...tabs].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const active = asked ?? document.spreadsheet.getActiveSheet().getSheetId();
  const found = tabs.find(({ id }) => id === active) ?? byDay.find(({ saved }) => !saved) ?? byDay[byDay.length - 1];
  if (found === undefined || (asked !== null && found.id !== asked)) {
    throw new Refused('badInput', { problem: 'noCheckIn' });
  }
  return found.id;
}

export function saveCheckIn(services: Services, asked: number | null, choices: readonly ConflictChoice[]): SaveReport {
  const who = personOf(services);
  const id = tabToSave(openDocument(services), asked);
  const { result, receipt, book } = runCommand(services, {
    code: 'saveCheckIn',
    who,
    scope: { ...SCOPE, checkIns: id },
    input: JSON.stringify({ tab: id, choices }),
    heals: false,
    plan: (read) => {
      const { settings } = setUpParts(read);
      const sheet = read.checkIns.find(({ tab }) => tab.id === id);
      const table = read.tables.find(({ tab }) => tab.cycle === sheet?.tab.cycle);
      if (sheet === undefined || table === undefined) throw new Refused('badInput', { problem: 'noCheckIn' });
      return planSave(read, settings, table, sheet, who, choices);
    },
  });
  const name = book.tabs.find((tab) => tab.id === id)?.name ?? '';
  return { ...result, tab: { id, name }, receipt };
}
