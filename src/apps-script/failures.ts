/** Turns what Google throws into a code that the panel has a sentence for. Texts are those listed in docs/confirm-on-google.md. */
import type { Answer, Args, FailureCode } from '../panel-api/index.js';
import type { Mark } from './mark.js';
import { isProtection, ProtectedCell } from './protected-cell.js';
import { TabGone } from './tab-gone.js';
import { Paused } from './watch.js';

/** The document lock is held by another command. */
export class Busy extends Error {
  /** What runs, where its mark tells. */
  constructor(readonly running: Mark | undefined) {
    super('busy');
  }
}

/** A command was asked for something that it cannot do as things stand. */
export class Refused extends Error {
  constructor(
    readonly code: FailureCode,
    readonly args: Args = {},
  ) {
    super(code);
  }
}

const KNOWN: readonly { readonly text: RegExp; readonly code: FailureCode }[] = [
  { text: /^Sheet \d+ not found/i, code: 'tabDeleted' },
  { text: /edit access|permission to edit|cannot edit|view-only|read-only/i, code: 'readOnly' },
  { text: /PERMISSION_DENIED|not have permission|Required permissions/i, code: 'account' },
];

/** Runs an action and answers for it; nothing that is thrown reaches the panel as it is. */
export function answering<T>(action: string, run: () => T): Answer<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return { ok: false, ...failureOf(action, error) };
  }
}

function failureOf(action: string, error: unknown): { code: FailureCode; args: Args } {
  if (error instanceof Busy) return { code: 'busy', args: { ...error.running } };
  if (error instanceof Paused) return { code: 'timeUp', args: { done: error.done, total: error.total } };
  if (error instanceof Refused) return { code: error.code, args: error.args };
  if (error instanceof ProtectedCell) {
    const { tab, cell, isTakenBack } = error;
    return { code: 'protected', args: { tab, cell, ...(isTakenBack ? { nothing: 1 } : {}) } };
  }
  if (error instanceof TabGone) return { code: 'tabDeleted', args: { tab: error.tabName } };
  const detail = error instanceof Error ? error.message : String(error);
  if (isProtection(error)) return { code: 'protected', args: { tab: '', cell: '' } };
  const known = KNOWN.find(({ text }) => text.test(detail));
  if (known?.code === 'tabDeleted') return { code: known.code, args: { tab: '' } };
  return { code: known?.code ?? 'unknown', args: { action, detail: detail.slice(0, 300) } };
}
