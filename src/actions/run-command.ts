/**
 * Runs a writing command: reads the book, asks the command what to change, keeps a before-image, applies the changes,
 * and looks whether rows moved meanwhile. If they did, the command runs again on what stands there now, so that the
 * result is the one that the same edit before the command would have given. When its time is up it stops between two
 * changes, and the same command again does the rest.
 */

import { type Document, openDocument } from '../apps-script/document.js';
import { keepJournal } from '../apps-script/keep-journal.js';
import { withLock } from '../apps-script/lock.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import { again } from '../apps-script/read-together.js';
import type { Services } from '../apps-script/services.js';
import { Paused } from '../apps-script/watch.js';
import type { Written } from '../apps-script/write-cells.js';
import { partsOf } from '../commands/parts.js';
import type { ActionCode, Receipt } from '../panel-api/index.js';
import type { Book } from '../workbook/book.js';
import type { CellChange, Change, Plan } from '../workbook/changes.js';
import { FIRST_ROW, letters } from '../workbook/columns.js';
import type { Entry, Journal } from '../workbook/journal.js';
import { applyNamed, nameOf } from './apply-named.js';
import { entriesOf, isSeen, joined, seenAnew } from './entries.js';
import { healFirst } from './heal-first.js';
import { requireWhole } from './require-whole.js';
import { canTakeBack, isComfort, orProtected, orSettled, takeBack } from './take-back.js';

/** People go on working while a command runs; more than three times in a row they do not outrun it. */
const ROUNDS = 3;

const NOTHING: Written = { written: [], skipped: [] };

export interface Ran<T> {
  readonly result: T;
  readonly receipt: Receipt;
  /** Dropdowns, formats and colour rules that were restored. */
  readonly restored: number;
  /** Columns whose dropdowns belong to a Table of people's own. */
  readonly typed: readonly string[];
  /** The book as the last round read it, before its changes. */
  readonly book: Book;
}

export interface Action<T> {
  readonly code: ActionCode;
  readonly scope: Scope | ((document: Document) => Scope);
  /** What it was asked, so that a cut-off run can be finished. */
  readonly input: string;
  /** Whether healing is the action's own work, to be reported and undone. */
  readonly heals: boolean;
  /** The name that this person has picked, where the command knows it already. */
  readonly who?: string;
  readonly plan: (book: Book) => Plan<T>;
}

export function runCommand<T>(services: Services, action: Action<T>): Ran<T> {
  const started = { action: action.code, ...(action.who === undefined ? {} : { who: action.who }) };
  return withLock(services, started, (watch) => {
    let written = 0;
    let restored = 0;
    const typed = new Set<string>();
    let skipped: readonly CellChange[] = [];
    let entries: readonly Entry[] = [];
    for (let round = 1; ; round += 1) {
      const document = openDocument(services);
      const asked = typeof action.scope === 'function' ? action.scope(document) : action.scope;
      const scope = { ...asked, journal: true };
      const read = requireWhole(readBook(document, scope));
      const book = action.heals ? read : healFirst(document, read, scope, watch);
      if (round === 1) entries = continued(book.journal, action);
      const { steps, result } = action.plan(book);
      const changes = partsOf(
        book,
        steps.flatMap((step) => step.changes),
      );
      const before = entries;
      entries = joined([...before, ...entriesOfAll(changes)]);
      // What the part before this one wrote belongs to the same receipt.
      if (round === 1 && book.journal?.input === action.input) written += seenAnew(before, entriesOfAll(changes));
      // A run that only restores formulas leaves the last action to be undone as it is.
      const kept = changes.length > 0 && entries.length > 0;
      if (kept) keepJournal(document, book, journalOf(action, book, entries, 'running'));
      for (const [at, change] of changes.entries()) {
        if (!watch.mayBegin(change)) {
          const done = joined([...before, ...entriesOfAll(changes.slice(0, at))]);
          if (kept) keepJournal(document, book, journalOf(action, book, done, 'running'));
          throw new Paused(at, changes.length);
        }
        const write = () => applyNamed(document, book, change);
        const settle = () => {
          const begun = changes.slice(0, at + 1);
          const own = joined([...before, ...entriesOfAll(begun)]);
          // What Tidy up has mended is right by itself.
          if (action.heals && kept) keepJournal(document, book, journalOf(action, book, own, 'done'));
          if (action.heals || round > 1 || !canTakeBack(begun)) return false;
          takeBack(services, scope, book, journalOf(action, book, entriesOfAll(begun), 'running'));
          return true;
        };
        const done = isComfort(change) ? orProtected(write, NOTHING) : orSettled(write, settle);
        written += 'isRecord' in change ? 0 : done.written.filter(isSeen).length;
        restored += done.restored ?? 0;
        for (const column of done.typed ?? []) typed.add(column);
        if (round === 1) skipped = [...skipped, ...done.skipped.filter(isSeen)];
      }
      if (changes.length > 0 && round < ROUNDS && again(() => moved(document, book))) continue;
      // What a cut-off run left half-done is done now, also where nothing was left to do.
      const isTakenUp = book.journal?.state === 'running' && book.journal.action === action.code;
      if (kept || isTakenUp) keepJournal(document, book, journalOf(action, book, entries, 'done'));
      const tabs = [
        ...new Set(changes.flatMap((change) => ('tab' in change && isShown(change) ? [nameOf(book, change.tab)] : []))),
      ];
      return { result, receipt: { cells: written, tabs, skipped: skipped.length }, restored, typed: [...typed], book };
    }
  });
}

const entriesOfAll = (changes: readonly Change[]): readonly Entry[] => changes.filter(isUndoable).flatMap(entriesOf);

/** Entries of a run of the same action that was cut off: they are undone together with this one. */
function continued<T>(journal: Journal | undefined, action: Action<T>): readonly Entry[] {
  return journal?.state === 'running' && journal.action === action.code ? journal.entries : [];
}

function journalOf<T>(action: Action<T>, book: Book, entries: readonly Entry[], state: Journal['state']): Journal {
  return { action: action.code, state, day: book.today, time: book.time, input: action.input, entries };
}

/** Whether titles of an OKR table moved, came or went since the book was read: one call for each table. */
function moved(document: Document, book: Book): boolean {
  return book.tables.some((table) => {
    const { tab, positions, rows } = table;
    const sheet = document.tabs.find(({ id }) => id === tab.id)?.sheet;
    const [objective, keyResult] = [positions.get('objective') ?? 0, positions.get('keyResult') ?? 0];
    if (sheet === undefined || objective === 0 || keyResult === 0) return false;
    const first = Math.min(objective, keyResult);
    const last = Math.max(objective, keyResult);
    const now = sheet
      .getRange(`${letters(first)}${FIRST_ROW}:${letters(last)}`)
      .getValues()
      .map((line) => [document.read(line[objective - first] ?? ''), document.read(line[keyResult - first] ?? '')]);
    const length = Math.max(now.length, rows.length);
    for (let at = 0; at < length; at += 1) {
      const [row, line] = [rows[at], now[at]];
      if ((row?.objective ?? '') !== (line?.[0] ?? '') || (row?.keyResult ?? '') !== (line?.[1] ?? '')) return true;
    }
    return false;
  });
}

/** Tabs of generated content are not what a receipt is about. */
const isShown = (change: Change): boolean =>
  !('isRecord' in change) && change.kind !== 'renewTab' && change.kind !== 'closeCheckIn';

/** The Log only grows, whatever is undone. */
const isUndoable = (change: Change): boolean => !(change.kind === 'makeTab' && change.spec.role === 'log');
