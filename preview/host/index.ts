/**
 * A local stand-in for Google Sheets and Apps Script: the services of src/apps-script/services.ts over one spreadsheet
 * model, a door for people's edits, and instruments to count, break and interleave calls.
 *
 *     const host = openHost({ now: '2026-11-24T09:00:00Z' });
 *     const { onOpen, onEdit } = host.run(bundle);   // top-level functions, in a bare realm
 *     onOpen({ authMode: 'LIMITED' });
 *     host.user.type('OKR 2026-Q4', 'H5', '35%');    // fires onEdit
 *     host.faults.killAt(3);                         // the third service call from now on kills the script
 *     host.snapshot();                               // everything a person could notice, as plain data
 *     const back = host.mark();                      // ... back() returns here, much faster than opening again
 *
 * What is not known of Google is in `unknowns`, each with both answers (unknowns.ts); a suite should pass with
 * DEFAULT_UNKNOWNS and with OTHER_UNKNOWNS. `globals` may also be used directly: then flush() ends the bundle of writes.
 *
 * In a page, esbuild replaces engine.ts by engine-page.ts and realm-node.ts by realm-page.ts; `host.model` is the engine's
 * Model and is what the page mounts: document, calculation and grid are one.
 */
import type { Services } from '../../src/apps-script/services.js';
import { Book } from './book.js';
import { CallLog, type Calls } from './calls.js';
import { type Clock, HostClock } from './clock.js';
import { ServiceContext } from './context.js';
import { type HostDocument, restoreCells, saveDocument, savedWorkbook } from './document.js';
import type { CellPosition, EngineModel } from './engine-types.js';
import { FaultPlan, type Faults } from './faults.js';
import { HostHtmlService } from './html.js';
import { hostLocale } from './locales.js';
import { HostLockService } from './lock.js';
import { isInside, zoneOfA1 } from './places.js';
import { HostPropertiesService, type PropertyStore } from './properties.js';
import { HostRange } from './range.js';
import { runScript } from './realm-node.js';
import { HostSheet } from './sheet.js';
import { takeSnapshot, type WorkbookSnapshot } from './snapshot.js';
import { HostSpreadsheetApp } from './spreadsheet-app.js';
import { registerTabNames, Tabs } from './tabs.js';
import { EditTrigger } from './trigger.js';
import { HostUi, type UiState } from './ui.js';
import { DEFAULT_UNKNOWNS, type Unknowns } from './unknowns.js';
import { HostUser, type UserDoor } from './user.js';
import { HostSession, HostUtilities } from './utilities.js';

export type { Calls } from './calls.js';
export type { Clock } from './clock.js';
export type { HostDocument } from './document.js';
export type { EngineModel } from './engine-types.js';
export type { Faults } from './faults.js';
export type { TabSnapshot, WorkbookSnapshot } from './snapshot.js';
export { AUTH_MODES } from './trigger.js';
export type { MenuItem, Toast, UiState } from './ui.js';
export { DEFAULT_UNKNOWNS, OTHER_UNKNOWNS, type Unknowns } from './unknowns.js';
export type { UserDoor } from './user.js';

export interface HostOptions {
  /** The spreadsheet's locale: en_US, en_GB, zh_CN, de_DE, fr_FR, pt_BR. */
  readonly locale?: string;
  /** The spreadsheet's time zone. */
  readonly timeZone?: string;
  /** Session.getActiveUserLocale(). */
  readonly userLocale?: string;
  /** The clock stands still here until it is moved; without it, it runs. */
  readonly now?: string | number | Date;
  /** From save(). Its locale and time zone hold where the options name none. */
  readonly document?: HostDocument;
  /** HTML files by name without extension. */
  readonly files?: Readonly<Record<string, string>>;
  /** false: every write throws, as for a viewer. */
  readonly canEdit?: boolean;
  readonly unknowns?: Partial<Unknowns>;
}

export type ScriptFunction = (...args: unknown[]) => unknown;

export interface Host {
  readonly globals: Services;
  /** Evaluates a script; its functions run as executions: flush and lock release at their end. */
  run(source: string): Record<string, ScriptFunction>;
  /** Runs a function of this realm as an execution of a script, with `globals` in hand. */
  execute<Result>(script: () => Result): Result;
  readonly model: EngineModel;
  readonly user: UserDoor;
  readonly clock: Clock;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly ui: UiState & { closeSidebar(): void };
  /** What scripts wrote to console, newest last. */
  readonly console: readonly string[];
  /** Edits of people that no onEdit saw because the queue was full. */
  readonly lostEdits: number;
  /** The computed value as Google gives it; '' for empty, '#N/A' for errors, a day number for dates. */
  evaluate(sheet: string, a1: string): string | number | boolean;
  display(sheet: string, a1: string): string;
  formula(sheet: string, a1: string): string;
  note(sheet: string, a1: string): string;
  /** All values of a tab, up to its last row and column. */
  grid(sheet: string): (string | number | boolean)[][];
  /** The same cells as they are shown. */
  texts(sheet: string): string[][];
  snapshot(): WorkbookSnapshot;
  save(): HostDocument;
  /** Another text whenever save() may give another document. */
  revision(): string;
  /** Lets go of the realms that scripts ran in. */
  close(): void;
  /** Remembers this state; the function it gives returns to it (cells, tabs and properties, not the clock). */
  mark(): () => void;
}

function userLocaleOf(locale: string, unknowns: Unknowns): string {
  return locale === 'zh' ? unknowns.chineseUserLocale : locale;
}

export function openHost(options: HostOptions = {}): Host {
  const { document } = options;
  const unknowns: Unknowns = { ...DEFAULT_UNKNOWNS, ...options.unknowns };
  const locale = hostLocale(options.locale ?? document?.locale ?? 'en_US');
  const timeZone = options.timeZone ?? document?.timeZone ?? 'Etc/GMT';
  let book: Book | undefined;
  const clock = new HostClock(options.now, () => book?.timePassed());
  book = new Book({
    locale,
    timeZone,
    now: () => clock.time(),
    workbook: document && savedWorkbook(document),
    formulaMark: unknowns.formulaMark,
    formulaSyntax: unknowns.formulaSyntax,
    skippedTime: unknowns.skippedTime,
  });
  const { parts } = book;
  parts.hostData.copyRules = { copiedTabKeepsMetadata: unknowns.copiedTabKeepsMetadata };
  registerTabNames(book);
  if (document) restoreCells(book, document);
  book.history.forget();

  const calls = new CallLog();
  const faults = new FaultPlan();
  const context = new ServiceContext(book, calls, faults, clock, unknowns, options.canEdit ?? true);
  context.handles = {
    sheet: (sheetId) => new HostSheet(context, sheetId),
    range: (sheetId, zone) => new HostRange(context, sheetId, zone),
  };
  const ui = new HostUi(context);
  const userProperties: PropertyStore = new Map(Object.entries(document?.userProperties ?? {}));
  const documentProperties: PropertyStore = new Map(Object.entries(document?.documentProperties ?? {}));
  const globals: Services = {
    SpreadsheetApp: new HostSpreadsheetApp(context, ui),
    HtmlService: new HostHtmlService(context, options.files ?? {}),
    LockService: new HostLockService(context),
    PropertiesService: new HostPropertiesService(context, userProperties, documentProperties),
    Session: new HostSession(context, userLocaleOf(options.userLocale ?? 'en', unknowns)),
    Utilities: new HostUtilities(context),
  };

  const consoleLines: string[] = [];
  const closing: (() => void)[] = [];
  const trigger = new EditTrigger(context, ui, (line) => consoleLines.push(line));
  context.aroundEdits = (edits) => trigger.during(edits);
  const user = new HostUser(context, trigger);

  const bookOpen = book;
  const tabs = new Tabs(book);
  const place = (sheet: string, a1: string): { sheetId: string; row: number; col: number } => {
    const sheetId = tabs.byName(sheet);
    if (sheetId === undefined) throw new Error(`There is no tab ${sheet}.`);
    const zone = zoneOfA1(a1, bookOpen.size(sheetId));
    if (!zone || !isInside(zone, bookOpen.size(sheetId))) throw new Error(`${a1} is not in ${sheet}.`);
    return { sheetId, row: zone.top, col: zone.left };
  };
  const settled = <Result>(look: () => Result): Result => {
    context.flush();
    return look();
  };

  const used = <Value>(sheet: string, valueAt: (position: CellPosition) => Value): Value[][] =>
    settled(() => {
      const { sheetId } = place(sheet, 'A1');
      const last = bookOpen.lastPlace(sheetId);
      return Array.from({ length: last.row + 1 }, (_, row) =>
        Array.from({ length: last.col + 1 }, (__, col) => valueAt({ sheetId, row, col })),
      );
    });

  return {
    globals,
    run(source) {
      const script = runScript(source, {
        services: globals,
        now: () => clock.time(),
        log: (level, args) => consoleLines.push(`${level}: ${args.map(String).join(' ')}`),
      });
      context.realm = script.types;
      if (script.close) closing.push(script.close);
      const functions: Record<string, ScriptFunction> = {};
      for (const [name, call] of Object.entries(script.functions))
        functions[name] = (...args) => {
          context.realm = script.types;
          return context.execute(false, () => call(...args));
        };
      trigger.handler = script.functions.onEdit;
      return functions;
    },
    execute: (script) => context.execute(false, script),
    model: book.model,
    user,
    clock,
    calls: {
      get total() {
        return calls.total;
      },
      get handles() {
        return calls.handles;
      },
      trigger: calls.trigger,
      byMethod: () => calls.byMethod(),
      log: () => calls.log(),
      reset() {
        calls.reset();
        faults.resetCount();
      },
    },
    faults: Object.assign(faults, {
      clear() {
        FaultPlan.prototype.clear.call(faults);
        context.revive();
      },
    }),
    ui,
    console: consoleLines,
    get lostEdits() {
      return trigger.lost;
    },
    evaluate: (sheet, a1) => settled(() => bookOpen.evaluatedAt(place(sheet, a1))),
    display: (sheet, a1) => settled(() => bookOpen.displayOf(place(sheet, a1))),
    formula: (sheet, a1) => settled(() => bookOpen.formulaOf(place(sheet, a1))),
    note(sheet, a1) {
      return settled(() => {
        const { sheetId, row, col } = place(sheet, a1);
        return parts.hostData.notes[sheetId]?.[row]?.[col] ?? '';
      });
    },
    grid: (sheet) => used(sheet, (position) => bookOpen.evaluatedAt(position)),
    texts: (sheet) => used(sheet, (position) => bookOpen.displayOf(position)),
    snapshot: () => settled(() => takeSnapshot(context)),
    save: () => settled(() => saveDocument(bookOpen, userProperties, documentProperties)),
    revision: () =>
      JSON.stringify([bookOpen.history.revision, ...[userProperties, documentProperties].map((store) => [...store])]),
    close() {
      for (const close of closing.splice(0)) close();
    },
    mark() {
      context.flush();
      const depth = bookOpen.history.depth;
      const stores = [userProperties, documentProperties].map((store) => [store, new Map(store)] as const);
      return () => {
        bookOpen.dropPending();
        bookOpen.history.rewind(depth);
        for (const [store, entries] of stores) {
          store.clear();
          for (const [key, value] of entries) store.set(key, value);
        }
      };
    },
  };
}
