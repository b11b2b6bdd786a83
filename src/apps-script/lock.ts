/** One writing command at a time in a document. */
import { Busy } from './failures.js';
import type { Services } from './services.js';

/** How long a command waits for another one: long enough for an edit hook, short enough for a person. */
const WAIT_MS = 8_000;

/** Runs under the document lock; pending writes are applied before it is released. Throws Busy. */
export function withLock<T>(services: Services, run: () => T): T {
  const lock = services.LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(WAIT_MS)) throw new Busy();
  try {
    const value = run();
    services.SpreadsheetApp.flush();
    return value;
  } finally {
    lock.releaseLock();
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
