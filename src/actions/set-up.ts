/** Runs the set-up one tab at a time: the panel asks for the next step until all stand. */

import { type Document, openDocument, renewed } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { keepJournal } from '../apps-script/keep-journal.js';
import { type Started, withLock } from '../apps-script/lock.js';
import { personOf, setPerson, showCell } from '../apps-script/panel.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { countFindings, countKinds, findAll } from '../commands/check.js';
import { firstObjective } from '../commands/home.js';
import { LAST_TRANSLATION, languageMove, languageSteps, translationProgress, withDone } from '../commands/language.js';
import { partsOf } from '../commands/parts.js';
import { planSetup, reviewSetup, rolesOf } from '../commands/set-up.js';
import { setupProblems, withExample } from '../commands/set-up-input.js';
import { sourceProblems } from '../commands/set-up-source.js';
import type { ActionCode, SetupInput, SetupProgress } from '../panel-api/index.js';
import type { Book } from '../workbook/book.js';
import type { Change, Step } from '../workbook/changes.js';
import type { Entry, Journal, LanguageEntry } from '../workbook/journal.js';
import { tabSignature } from '../workbook/signature.js';
import { applyNamed } from './apply-named.js';
import { entriesOf, joined } from './entries.js';
import { readSource } from './structure.js';
import { canTakeBack, orSettled, takeBack } from './take-back.js';

const SCOPE: Scope = { tables: true, people: true, journal: true, names: true, log: true };

/** What the steps are called when they are undone or finished. */
const ACTIONS: readonly ActionCode[] = ['setUp', 'settings', 'structure'];

function actionOf({ source }: SetupInput, isFresh: boolean): ActionCode {
  if (isFresh) return 'setUp';
  return source === undefined ? 'settings' : 'structure';
}

/** Does the next step; null continues a set-up that was cut off, with the answers that it was given. */
export function setupStep(services: Services, asked: SetupInput | null): SetupProgress {
  return withLock(services, startedBy(services, asked), (watch) => {
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
    const [first, ...rest] = steps;
    const step = first?.name === LAST_TRANSLATION ? lastTranslation(document, input) : first;
    const move = languageMove(before, input.language);
    const entries: readonly Entry[] = [
      ...(running ? (before.journal?.entries ?? []) : []),
      ...(step?.changes.flatMap(entriesOf) ?? []),
      ...(move === undefined ? [] : [move]),
    ];
    const journal: Journal = {
      action: running && before.journal !== undefined ? before.journal.action : actionOf(input, fresh),
      state: 'running',
      day: before.today,
      time: before.time,
      input: JSON.stringify(input),
      entries: joined(entries),
    };
    // The journal's own tab comes first; before it stands there is nothing to finish.
    if (step !== undefined && step.name !== 'undo') keepJournal(document, before, journal);
    let isWhole = true;
    const applied: Change[] = [];
    for (const change of partsOf(before, step?.changes ?? [])) {
      isWhole = watch.mayBegin(change);
      // The panel asks for the next step in any case: what is left of this one comes first then.
      if (!isWhole) break;
      applied.push(change);
      orSettled(
        () => applyNamed(document, before, change),
        () => {
          const own = { ...journal, entries: applied.flatMap(entriesOf) };
          const can = canTakeBack(applied);
          if (can) takeBack(services, SCOPE, before, own);
          return can;
        },
      );
    }
    const after = renewed(document);
    if (step?.name === 'undo') keepJournal(after, before, journal);
    services.SpreadsheetApp.flush();
    const finished = isWhole && rest.length === 0;
    const now = move === undefined ? journal : withEntry(journal, withDone(move, applied));
    if (!finished && now.entries !== journal.entries) keepJournal(after, before, now);
    const book = readBook(after, SCOPE);
    if (finished) finish(after, book, { ...now, state: 'done' }, input);
    return progressOf(book, input, finished);
  });
}

/** The summaries list what the tables of all cycles hold. */
function lastTranslation(document: Document, input: SetupInput): Step | undefined {
  const book = readBook(document, { ...SCOPE, closed: true });
  return languageSteps(book, input.language)[0];
}

function withEntry(journal: Journal, entry: LanguageEntry): Journal {
  return { ...journal, entries: joined([...journal.entries, entry]) };
}

/** Whoever sets up a file has not picked a name yet, but has just given it. */
function startedBy(services: Services, asked: SetupInput | null): Started {
  const who = personOf(services) || (asked?.name.trim() ?? '');
  return { action: asked?.source === undefined ? 'setUp' : 'structure', who };
}

/** IDs of a tab that is built from another count from one number, however often the build is taken up again. */
function withFirstId(input: SetupInput, book: Book, started: SetupInput | null): SetupInput {
  const { source } = input;
  if (source === undefined) return input;
  const firstId = started?.source?.firstId ?? book.settings?.nextId ?? 1;
  return { ...input, source: { ...source, firstId } };
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
  const rewriting = finished ? [] : translationProgress(book, input.language);
  const review = reviewSetup(book, input);
  const kinds = countKinds(book);
  const people = book.people?.people ?? [];
  const made = rolesOf(input);
  const order = (['settings', 'people', 'okr', 'log', 'summary'] as const).filter((role) => made.includes(role));
  let open = true;
  const making = () =>
    order.map((role): SetupProgress['tabs'][number] => {
      const name = review.tabs.find((tab) => tab.role === role)?.name ?? '';
      const tab = book.tabs.find(
        (other) => other.role === role && (other.cycle === '' || other.cycle === input.cycle.name),
      );
      const isDone = tab?.ready === true;
      const state = isDone ? 'done' : open ? 'now' : 'waiting';
      if (!isDone) open = false;
      return { role, name, state, tab: tab?.id ?? null, done: isDone ? 1 : 0, total: 1 };
    });
  return {
    tabs: rewriting.length > 0 ? rewriting : making(),
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
