/**
 * The names that Apps Script sees: triggers, menu commands, and what the panel may call (panel-api.ts). Each call
 * answers `{ok, value}` or `{ok: false, code, args}`; nothing that is thrown reaches the panel.
 */

import { followEdit } from './actions/edit.js';
import { healFirst, needsHealing } from './actions/heal-first.js';
import { noTable } from './actions/no-table.js';
import { requireUnblocked, requireWhole } from './actions/require-whole.js';
import { runCommand } from './actions/run-command.js';
import { setupStep } from './actions/set-up.js';
import { openTabStep, readSource, readStructure } from './actions/structure.js';
import { showSummary } from './actions/summary.js';
import { tidyUp } from './actions/tidy.js';
import { undoLast } from './actions/undo.js';
import { type Document, openDocument } from './apps-script/document.js';
import { answering } from './apps-script/failures.js';
import { google } from './apps-script/google.js';
import { keepJournal } from './apps-script/keep-journal.js';
import { withLock } from './apps-script/lock.js';
import { mayEdit, requireEdit } from './apps-script/may-edit.js';
import * as panel from './apps-script/panel.js';
import { readBook, type Scope } from './apps-script/read-book.js';
import { selectedKeyResult } from './apps-script/selected.js';
import type { EditEvent, OpenEvent } from './apps-script/services.js';
import { checkView } from './commands/check.js';
import { isFixed, planFixes } from './commands/fix.js';
import { homeView } from './commands/home.js';
import { reviewSetup } from './commands/set-up.js';
import { setupDefaults } from './commands/set-up-input.js';
import * as checkIn from './main-check-in.js';
import type {
  Answer,
  Answers,
  CellRef,
  CheckView,
  FixChoice,
  HomeView,
  Language,
  PanelApi,
  Receipt,
  SetupDefaults,
  SetupInput,
  SetupProgress,
  SetupReview,
  StructureTarget,
  StructureView,
  TidyReport,
  UndoReport,
} from './panel-api/index.js';
import type { Book } from './workbook/book.js';

const ALL: Scope = { tables: true, people: true, journal: true, names: false };

export {
  okrCheckIn,
  okrHistory,
  okrMenuCheckIn,
  okrMenuSaveCheckIn,
  okrMenuStartCheckIn,
  okrPeople,
  okrReviewStart,
  okrSaveCheckIn,
  okrSaveKeyResult,
  okrStartCheckIn,
} from './main-check-in.js';

/** Builds the menu. */
export function onOpen(_event?: OpenEvent): void {
  panel.buildMenu(google());
}

/** Runs once when the add-on is installed into an open file. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** Simple trigger: what is typed or pasted in an OKR tab gets its ID, Supports and formulas. */
export function onEdit(event: EditEvent): void {
  if (String(event.authMode) === 'NONE') return;
  followEdit(google(), event);
}

/** Menu: opens the panel at Home. */
export function okrOpenPanel(): void {
  panel.openPanel(google(), 'home');
}

/** Menu: opens the panel at Check OKRs. */
export function okrMenuCheck(): void {
  panel.openPanel(google(), 'check');
}

/** Menu: opens the panel at Tidy up, which runs it and shows its report. */
export function okrMenuTidy(): void {
  panel.openPanel(google(), 'tidy');
}

/** Menu: renews and opens the summary, with the panel at Home. */
export function okrMenuSummary(): void {
  panel.openPanel(google(), 'summary');
}

/** Where the cycle stands and what to do next. */
export function okrHome(): Answer<HomeView> {
  return answering('home', () => {
    const services = google();
    const document = openDocument(services);
    const book = readBook(document, { ...ALL, checkIns: 'open' });
    requireUnblocked(book);
    const person = panel.personOf(services);
    const facts = {
      language: panel.panelLanguage(services),
      person: person === '' ? null : person,
      canEdit: mayEdit(document),
      selected: selectedKeyResult(document, book.tables),
    };
    const view = homeView(book, facts);
    const open = view.next.kind === 'setUp' ? openTabStep(document) : undefined;
    return open === undefined ? view : { ...view, next: open };
  });
}

/** Keeps the panel's language for this person. */
export function okrSetLanguage(language: Language): Answer<null> {
  return answering('language', () => {
    panel.setPanelLanguage(google(), language);
    return null;
  });
}

/** Keeps the name that this person picked. */
export function okrSetPerson(name: string): Answer<null> {
  return answering('person', () => {
    panel.setPerson(google(), name);
    return null;
  });
}

/** Selects a cell in the grid. */
export function okrShow(cell: CellRef): Answer<null> {
  return answering('show', () => {
    panel.showCell(google(), cell);
    return null;
  });
}

/** What the fields of the set-up hold at first. */
export function okrSetupDefaults(): Answer<SetupDefaults> {
  return answering('setUp', () => {
    const services = google();
    const book = readBook(openDocument(services), { ...ALL, tables: false });
    return setupDefaults(book, panel.panelLanguage(services), panel.personOf(services));
  });
}

/** What the set-up will make, or what is wrong with the answers. Changes nothing. */
export function okrReviewSetup(input: SetupInput): Answer<SetupReview> {
  return answering('setUp', () => {
    const document = openDocument(google());
    const book = readBook(document, { ...ALL, tables: false, names: true });
    const source = input.source === undefined ? undefined : readSource(document, book, input.source);
    return reviewSetup(book, input, source);
  });
}

/** Does the next step of the set-up; null continues the one that was cut off. */
export function okrSetupStep(input: SetupInput | null): Answer<SetupProgress> {
  return answering('setUp', () => {
    requireEdit(openDocument(google()));
    return setupStep(google(), input);
  });
}

/** Findings of all rules. It heals first, as every command does, and changes nothing else. */
export function okrCheck(): Answer<CheckView> {
  return answering('check', () => {
    const services = google();
    const document = openDocument(services);
    const book = readSetUp(document);
    const canEdit = mayEdit(document);
    if (!canEdit || !(needsHealing(book) || isFixed(book))) return checkView(book, canEdit);
    return withLock(services, { action: 'check' }, (watch) => {
      const opened = openDocument(services);
      const healed = healFirst(opened, readSetUp(opened), ALL, watch);
      if (isFixed(healed) && healed.journal !== undefined) {
        keepJournal(opened, healed, { ...healed.journal, state: 'done' });
      }
      return checkView(healed, canEdit);
    });
  });
}

/** Applies the chosen fixes as far as they still apply, and checks again. */
export function okrApplyFixes(
  choices: readonly FixChoice[],
): Answer<{ readonly receipt: Receipt; readonly check: CheckView }> {
  return answering('fix', () => {
    requireEdit(openDocument(google()));
    const input = JSON.stringify(choices);
    const { receipt, result } = runCommand(google(), {
      code: 'fix',
      scope: ALL,
      input,
      heals: false,
      plan: (book) => planFixes(book, choices),
    });
    return {
      receipt: { ...receipt, skipped: receipt.skipped + result.gone },
      check: checkView(readSetUp(openDocument(google())), true),
    };
  });
}

/** Heals the OKR tabs and says what it did. */
export function okrTidyUp(): Answer<TidyReport> {
  return answering('tidy', () => tidyUp(google()));
}

/** Puts back what the last action changed. */
export function okrUndo(): Answer<UndoReport> {
  return answering('undo', () => {
    requireEdit(openDocument(google()));
    return undoLast(google());
  });
}

function readSetUp(document: Document): Book {
  const book = readBook(document, ALL);
  if (book.tables.length === 0) throw noTable(book);
  return requireWhole(book);
}

/** Menu: opens the panel at Structure this sheet. */
export function okrMenuStructure(): void {
  panel.openPanel(google(), 'structure');
}

/** What a tab of people's own holds, or a range of it. Changes nothing. */
export function okrStructure(target: StructureTarget, answers: Answers): Answer<StructureView> {
  return answering('structure', () => readStructure(google(), target, answers));
}

/** Renews the lists of the summary and opens it. */
export function okrSummary(): Answer<null> {
  return answering('summary', () => {
    showSummary(google());
    return null;
  });
}

/** The compiler holds this file to the interface that the panel uses. */
export type Exposed = PanelApi;
({
  okrHome,
  okrSetLanguage,
  okrSetPerson,
  okrShow,
  okrSetupDefaults,
  okrReviewSetup,
  okrSetupStep,
  okrCheck,
  okrApplyFixes,
  okrTidyUp,
  okrUndo,
  okrSummary,
  okrStructure,
  ...checkIn,
}) satisfies PanelApi;
