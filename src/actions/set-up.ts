/** Runs the set-up one tab at a time: the panel asks for the next step until all stand. */

import { applyChange } from '../apps-script/apply.js';
import { type Document, openDocument, renewed } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { keepJournal } from '../apps-script/keep-journal.js';
import { withLock } from '../apps-script/lock.js';
import { setPerson, showCell } from '../apps-script/panel.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { countFindings, countKinds, findAll } from '../commands/check.js';
import { firstObjective } from '../commands/home.js';
import { planSetup, reviewSetup, rolesOf } from '../commands/set-up.js';
import { setupProblems, withExample } from '../commands/set-up-input.js';
import { sourceProblems } from '../commands/set-up-source.js';
import type { ActionCode, SetupInput, SetupProgress } from '../panel-api/index.js';
import type { Book } from '../workbook/book.js';
import type { Entry, Journal } from '../workbook/journal.js';
import { tabSignature } from '../workbook/signature.js';
import { entriesOf } from './run-command.js';
import { readSource } from './structure.js';

const SCOPE: Scope = { tables: true, people: true, journal: true, names: true, log: true };

/** What the steps are called when they are undone or finished. */
const ACTIONS: readonly ActionCode[] = ['setUp', 'settings', 'structure'];

function actionOf({ source }: SetupInput, isFresh: boolean): ActionCode {
  if (isFresh) return 'setUp';
  return source === undefined ? 'settings' : 'structure';
}

/** Does the next step; null continues a set-up that was cut off, with the answers that it was given. */
export function setupStep(services: Services, asked: SetupInput | null): SetupProgress {
  return withLock(services, () => {
    const document = openDocument(services);
    const before = readBook(document, SCOPE);
    const running = before.journal?.state === 'running' && ACTIONS.includes(before.journal.action);
    const given = asked ?? (running ? (JSON.parse(before.journal?.input ?? 'null') as SetupInput | null) : null);
    if (given === null) throw new Refused('notSetUp');
    // The example's dates hang on the day of its making: from the first step on they are fixed.
    const started = running ? (JSON.parse(before.journal?.input ?? 'null') as SetupInput | null) : null;
    const input = withFirstId(withExample(given, before.today), before, started);
    const source = input.source === undefined ? undefined : readSource(document, before, input.source);
    const problems = [...setupProblems(input), ...(source === undefined ? [] : sourceProblems(before, input, source))];
    const problem = problems[0];
    if (problem !== undefined) throw new Refused('badInput', { problem: problem.code, ...problem.args });
    const fresh = before.settings === undefined;
    const { steps } = planSetup(before, input, source);
    const [step, ...rest] = steps;
    const entries: readonly Entry[] = [
      ...(running ? (before.journal?.entries ?? []) : []),
      ...(step?.changes.flatMap(entriesOf) ?? []),
    ];
    const journal: Journal = {
      action: running && before.journal !== undefined ? before.journal.action : actionOf(input, fresh),
      state: 'running',
      day: before.today,
      time: before.time,
      input: JSON.stringify(input),
      entries: unique(entries),
    };
    // The journal's own tab comes first; before it stands there is nothing to finish.
    if (step !== undefined && step.name !== 'undo') keepJournal(document, before, journal);
    for (const change of step?.changes ?? []) applyChange(document, change);
    const after = renewed(document);
    if (step?.name === 'undo') keepJournal(after, before, journal);
    services.SpreadsheetApp.flush();
    const book = readBook(after, SCOPE);
    const finished = rest.length === 0;
    if (finished) finish(after, book, { ...journal, state: 'done' }, input);
    return progressOf(book, input, finished);
  });
}

/** IDs of a tab that is built from another count from one number, however often the build is taken up again. */
function withFirstId(input: SetupInput, book: Book, started: SetupInput | null): SetupInput {
  const { source } = input;
  if (source === undefined) return input;
  const firstId = started?.source?.firstId ?? book.settings?.nextId ?? 1;
  return { ...input, source: { ...source, firstId } };
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const text = JSON.stringify(entry);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** Marks the set-up as done, with the marks by which an undo sees what people typed since, and opens the table. */
function finish(document: Document, book: Book, journal: Journal, input: SetupInput): void {
  const entries = journal.entries.map((entry): Entry => {
    return entry.kind === 'tab' ? { ...entry, signature: tabSignature(book, entry) } : entry;
  });
  keepJournal(document, book, { ...journal, entries });
  // Whoever changes a file that is set up stays who they are.
  if (journal.action === 'setUp') setPerson(document.services, input.name);
  const made = entries.some((entry) => entry.kind === 'tab' && entry.role === 'okr');
  const tab = document.tabs.find(({ role, cycle }) => role === 'okr' && cycle === input.cycle.name);
  if (made && tab !== undefined) showCell(document.services, { tab: tab.id, id: null, column: 'objective' });
}

function progressOf(book: Book, input: SetupInput, finished: boolean): SetupProgress {
  const review = reviewSetup(book, input);
  const kinds = countKinds(book);
  const people = book.people?.people ?? [];
  const made = rolesOf(input);
  const order = (['settings', 'people', 'okr', 'log', 'summary'] as const).filter((role) => made.includes(role));
  let open = true;
  return {
    tabs: order.map((role) => {
      const name = review.tabs.find((tab) => tab.role === role)?.name ?? '';
      const tab = book.tabs.find(
        (other) => other.role === role && (other.cycle === '' || other.cycle === input.cycle.name),
      );
      const isDone = tab?.ready === true;
      const state = isDone ? 'done' : open ? 'now' : 'waiting';
      if (!isDone) open = false;
      return { role, name, state, tab: tab?.id ?? null, done: isDone ? 1 : 0, total: 1 };
    }),
    finished,
    counts: {
      objectives: kinds.filter((kind) => kind === 'objective').length,
      keyResults: kinds.filter((kind) => kind === 'keyResult').length,
      people: people.filter(({ kind }) => kind === 'person').length,
      teams: people.filter(({ kind }) => kind === 'team').length,
    },
    toFix: finished ? countFindings(findAll(book)).toFix : 0,
    firstObjective: firstObjective(book),
  };
}
