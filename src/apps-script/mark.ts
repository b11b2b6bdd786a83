/**
 * The mark of the command that holds the lock. LockService does not tell who holds it, so a command leaves word in the
 * document's properties, and one that waits in vain reads it there, without the lock.
 */
import { RUNNING_CODES, type RunningCode } from '../panel-api/index.js';
import { personOf } from './panel.js';
import type { Services } from './services.js';

const KEY = 'okr.running';
/** Google ends every run after six minutes: an older mark is that of a command that was killed. */
const MOST_MS = 6 * 60_000;
/** A name that somebody pasted a whole text into would not fit a property. */
const LONGEST = 80;

export interface Mark {
  readonly action: RunningCode;
  /** The name that whoever started it has picked, or ''. */
  readonly who: string;
}

/** Leaves word of what runs now. A comfort: without it a busy file is busy in fewer words. */
export function leaveMark(services: Services, action: RunningCode, known: string | undefined): void {
  quietly(() => {
    const who = (known ?? personOf(services)).slice(0, LONGEST);
    const text = JSON.stringify({ action, who, since: Date.now() });
    services.PropertiesService.getDocumentProperties()?.setProperty(KEY, text);
  });
}

/** Takes it away while the lock is still held, so that it never tells of a command that has ended. */
export function takeMark(services: Services): void {
  quietly(() => services.PropertiesService.getDocumentProperties()?.deleteProperty(KEY));
}

/** What runs, as far as its mark tells. */
export function readMark(services: Services): Mark | undefined {
  return quietly(() => {
    const text = services.PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? '{}';
    const { action, who, since } = JSON.parse(text) as { readonly [part: string]: unknown };
    const code = RUNNING_CODES.find((known) => known === action);
    const age = Date.now() - Number(since);
    return code === undefined || !(age >= 0 && age < MOST_MS) ? undefined : { action: code, who: String(who ?? '') };
  });
}

/** The store of properties has quotas and bad days of its own; no command fails for its mark. */
function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
