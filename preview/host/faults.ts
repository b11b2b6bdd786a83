/** What can go wrong at a service call, on purpose. Calls are counted from 1 after the last clear() or reset. */
export interface Faults {
  /** The n-th call throws; the script may go on. */
  failAt(n: number, message?: string): void;
  /** The n-th call and every later one of that execution throw, as when Google stops a script. */
  killAt(n: number): void;
  /** Runs just before the n-th call: a colleague's edit through host.user, for instance. */
  before(n: number, edit: () => void): void;
  /**
   * After a kill: are writes that wait for a flush lost? 'structure' loses inserted rows, new tabs and their like as well,
   * back to the last call that read or flushed; otherwise those are done at once.
   */
  loseUnflushed: boolean | 'structure';
  /** Another script holds the document lock. */
  contend(held: boolean): void;
  /** A range that this user may not edit. */
  protect(sheet: string, a1: string): void;
  /** Milliseconds that each service call takes, on the host's clock. */
  latency: number;
  clear(): void;
}

export interface ProtectedRange {
  readonly sheet: string;
  readonly a1: string;
}

export class FaultPlan implements Faults {
  loseUnflushed: boolean | 'structure' = false;
  latency = 0;
  isContended = false;
  private count = 0;
  private failures = new Map<number, string>();
  private kill: number | undefined;
  private edits = new Map<number, (() => void)[]>();
  readonly protectedRanges: ProtectedRange[] = [];

  failAt(n: number, message = "We're sorry, a server error occurred. Please wait a bit and try again."): void {
    this.failures.set(this.count + n, message);
  }
  killAt(n: number): void {
    this.kill = this.count + n;
  }
  before(n: number, edit: () => void): void {
    const at = this.count + n;
    this.edits.set(at, [...(this.edits.get(at) ?? []), edit]);
  }
  contend(held: boolean): void {
    this.isContended = held;
  }
  protect(sheet: string, a1: string): void {
    this.protectedRanges.push({ sheet, a1 });
  }
  clear(): void {
    this.count = 0;
    this.failures.clear();
    this.edits.clear();
    this.kill = undefined;
    this.loseUnflushed = false;
    this.latency = 0;
    this.isContended = false;
    this.protectedRanges.length = 0;
  }
  resetCount(): void {
    this.count = 0;
  }

  /** Called at each service call; says what happens to it. */
  next(): { readonly fail?: string; readonly isKilled: boolean; readonly edits: readonly (() => void)[] } {
    const at = ++this.count;
    const edits = this.edits.get(at) ?? [];
    this.edits.delete(at);
    const fail = this.failures.get(at);
    this.failures.delete(at);
    const isKilled = this.kill !== undefined && at >= this.kill;
    if (isKilled) this.kill = undefined;
    return { ...(fail === undefined ? {} : { fail }), isKilled, edits };
  }
}
