/** One writing command at a time in a document. */
import type { RunningCode } from '../panel-api/index.js';
import { Busy } from './failures.js';
import { leaveMark, readMark, takeMark } from './mark.js';
import type { Services } from './services.js';
import { startWatch, type Watch } from './watch.js';

/** How long a command waits for another one: long enough for an edit hook, short enough for a person. */
const WAIT_MS = 8_000;

/** What others who meet the lock are told. */
export interface Started {
  readonly action: RunningCode;
  /** The name that this person has picked, where it is known already. */
  readonly who?: string;
}

/** Runs under the document lock; pending writes are applied before it is released. Throws Busy. */
export function withLock<T>(services: Services, { action, who }: Started, run: (watch: Watch) => T): T {
  const watch = startWatch();
  const lock = services.LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(WAIT_MS)) throw new Busy(readMark(services));
  try {
    leaveMark(services, action, who);
    const value = run(watch);
    services.SpreadsheetApp.flush();
    return value;
  } catch (error) {
    flushQuietly(services);
    throw error;
  } finally {
    takeMark(services);
    lock.releaseLock();
  }
}

/** What was written before it failed stands before the next command reads; why it failed is what is told. */
function flushQuietly(services: Services): void {
  try {
    services.SpreadsheetApp.flush();
  } catch {
    // Killed, or a write that was refused late.
  }
}

/** The edit hook may run for 30 seconds; behind a command it waits, so that what was typed meanwhile gets its ID. */
const HOOK_WAIT_MS = 10_000;

/** Runs under the lock, or not at all when it does not become free: the next command does the same work. */
export function whenFree(services: Services, run: () => void): void {
  const lock = services.LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(HOOK_WAIT_MS)) return;
  try {
    run();
    services.SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
