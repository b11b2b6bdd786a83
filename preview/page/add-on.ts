/** The add-on in its host: loads what goes to Google, runs it, and tells the page what it shows. */
import type { Model } from '@odoo/o-spreadsheet';
import { AUTH_MODES, type Host, type HostDocument, openHost } from '../host/index.js';
import { followEdits } from './edits.js';
import { growRows } from './layout.js';
import type { PageQuery } from './query.js';

export interface AddOn {
  readonly host: Host;
  readonly functions: readonly string[];
  /** Runs a function of the add-on and counts what it costs. */
  run(name: string, args: readonly unknown[]): unknown;
  /** What Google does when the file is opened. */
  open(): void;
  setUserLocale(locale: string): void;
}

export interface AddOnFiles {
  readonly code: string;
  readonly sidebar: string;
}

/** `onWork` hears of every run: service calls and milliseconds. */
export type WorkListener = (calls: number, milliseconds: number) => void;

/** Without a document it is a new spreadsheet. */
export function openAddOn(query: PageQuery, files: AddOnFiles, onWork: WorkListener, document?: HostDocument): AddOn {
  const host = openHost({
    ...(document === undefined ? { locale: query.locale } : { document }),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    files: { sidebar: files.sidebar },
    ...(query.now === undefined ? {} : { now: query.now }),
  });
  const functions = host.run(files.code);
  const layout = growRows(host.model as unknown as Model);
  let running = 0;
  const asScript = <Result>(action: () => Result): Result => {
    running += 1;
    try {
      return action();
    } finally {
      running -= 1;
    }
  };
  const refresh = () => asScript(layout.refresh);

  const run = (name: string, args: readonly unknown[]) => {
    const call = functions[name];
    if (call === undefined) throw new Error(`Script function not found: ${name}`);
    host.calls.reset();
    const started = performance.now();
    try {
      return asScript(() => call(...args));
    } finally {
      onWork(host.calls.total, performance.now() - started);
      refresh();
    }
  };

  followEdits(host, {
    isScriptRunning: () => running > 0,
    onEdit: (event) => asScript(() => functions.onEdit?.(event)),
    onChange: refresh,
  });
  return {
    host,
    functions: Object.keys(functions),
    run,
    open: () => functions.onOpen?.({ authMode: AUTH_MODES.LIMITED }),
    setUserLocale(locale) {
      // The person changes the language of their account; the add-on finds it at its next call.
      host.globals.Session.getActiveUserLocale = () => locale;
    },
  };
}
