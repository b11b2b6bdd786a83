/** The document lock. https://developers.google.com/apps-script/reference/lock */
import type { Lock, LockServiceService } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';

class HostLock implements Lock {
  constructor(private readonly context: ServiceContext) {}
  /** true if this execution holds it already; 0 ms is fine, less is not (gas-fakes, testlock). */
  tryLock(timeoutInMillis: number): boolean {
    return this.context.other('Lock.tryLock', () => {
      if (timeoutInMillis < 0) this.context.fail('The timeout must not be negative.');
      if (this.context.takeLock()) return true;
      this.context.clock.advance(timeoutInMillis);
      return false;
    });
  }
  releaseLock(): void {
    this.context.other('Lock.releaseLock', () => this.context.releaseLock());
  }
}

export class HostLockService implements LockServiceService {
  constructor(private readonly context: ServiceContext) {}
  getDocumentLock(): Lock | null {
    this.context.handle('LockService.getDocumentLock');
    return new HostLock(this.context);
  }
}
