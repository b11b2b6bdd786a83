/** The add-on's functions as promises: whatever happens on the way, the promise gives one Reply. */
import type { Answer, Args, FailureCode, PanelApi } from '../src/panel-api/index.js';

export interface Failed {
  readonly ok: false;
  readonly code: FailureCode | 'connection';
  readonly args: Args;
  /** The function that was asked, for the details. */
  readonly asked: keyof PanelApi;
}
export type Reply<T> = { readonly ok: true; readonly value: T } | Failed;

type ValueOf<A> = Extract<A, { readonly ok: true; readonly value: unknown }>['value'];
export type Server = {
  readonly [K in keyof PanelApi]: (
    ...args: Parameters<PanelApi[K]>
  ) => Promise<Reply<ValueOf<ReturnType<PanelApi[K]>>>>;
};

interface Runner {
  withSuccessHandler(take: (value: unknown) => void): Runner;
  withFailureHandler(take: (error: unknown) => void): Runner;
  readonly [name: string]: unknown;
}
interface GoogleScript {
  readonly script: { readonly run: Runner; readonly host: { readonly editor: { focus(): void } } };
}
declare const google: GoogleScript | undefined;

/** Google ends a command after six minutes; an answer later than this will not come. */
const NO_ANSWER_MS = 400_000;

/**
 * What may be asked, name by name, so that a function that PanelApi gains or loses does not compile here. A failure in
 * one that only reads has changed nothing.
 */
const CALLS: { readonly [K in keyof PanelApi]: 'reads' | 'writes' } = {
  okrHome: 'reads',
  okrSetLanguage: 'writes',
  okrSetPerson: 'writes',
  okrShow: 'reads',
  okrSetupDefaults: 'reads',
  okrReviewSetup: 'reads',
  okrSetupStep: 'writes',
  okrCheck: 'reads',
  okrApplyFixes: 'writes',
  okrTidyUp: 'writes',
  okrUndo: 'writes',
  okrPeople: 'reads',
  okrCheckIn: 'reads',
  okrSaveKeyResult: 'writes',
  okrHistory: 'reads',
  okrReviewStart: 'reads',
  okrStartCheckIn: 'writes',
  okrSaveCheckIn: 'writes',
  okrStructure: 'reads',
  okrSummary: 'writes',
};
export const onlyReads = (asked: keyof PanelApi): boolean => CALLS[asked] === 'reads';

/** Google's own error texts may quote a cell or a name: what stands in quotes is left out. */
function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|'[^']*'/g, '"…"').slice(0, 300);
}

/** An error that did not come as an Answer is Google's or the network's. */
export function failureOf(error: unknown, asked: keyof PanelApi, online: boolean): Failed {
  const { name = 'Error', message = '' } = error instanceof Error ? error : { message: String(error ?? '') };
  const failed = (code: Failed['code'], args: Args = {}): Failed => ({ ok: false, code, args, asked });
  if (!online || /NetworkError|HTTP 0\b|Failed to fetch|network/i.test(`${name} ${message}`))
    return failed('connection');
  // Seen where two accounts are signed in; the add-on itself never runs, so it cannot tell.
  if (/PERMISSION_DENIED|Authorization is required|do not have permission to (call|access)/i.test(message))
    return failed('account');
  return failed('unknown', { detail: withoutQuotes(`${name}: ${message}`) });
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function ask(asked: keyof PanelApi, args: readonly unknown[]): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve(failureOf(error, asked, navigator.onLine));
    setTimeout(() => fail(new Error('NetworkError: no answer')), NO_ANSWER_MS);
    const take = (value: unknown) => {
      // A value that cannot cross arrives as nothing, and the success handler runs.
      if (!isAnswer(value)) fail(new Error('no answer in the value'));
      else resolve(value.ok ? value : { ...value, asked });
    };
    try {
      if (typeof google === 'undefined') throw new Error('google.script is missing');
      const run = google.script.run.withSuccessHandler(take).withFailureHandler(fail);
      const call = run[asked];
      if (typeof call !== 'function') throw new Error(`${asked} is missing`);
      call.apply(run, args);
    } catch (error) {
      fail(error);
    }
  });
}

/** Each name of the interface as a function that asks. */
export const server = Object.fromEntries(
  Object.keys(CALLS).map((name) => [name, (...args: readonly unknown[]) => ask(name as keyof PanelApi, args)]),
) as unknown as Server;

/** Hands the keyboard back to the grid. */
export function focusGrid(): void {
  if (typeof google !== 'undefined') google.script.host.editor.focus();
}
