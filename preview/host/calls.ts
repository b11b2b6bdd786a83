/**
 * Counts what scripts call. A service call reads or writes the document; handles (getRange, builders, the menu, what an
 * object already carries) are counted apart. Calls made by triggers are kept in their own count.
 */
export interface CallCount {
  readonly total: number;
  readonly handles: number;
  byMethod(): Record<string, number>;
  log(): readonly string[];
}
export interface Calls extends CallCount {
  /** Calls made by onEdit and other triggers. */
  readonly trigger: CallCount;
  reset(): void;
}

class Tally implements CallCount {
  total = 0;
  handles = 0;
  private methods: Record<string, number> = {};
  private names: string[] = [];
  count(method: string, kind: 'service' | 'handle'): void {
    if (kind === 'service') {
      this.total++;
      this.names.push(method);
    } else this.handles++;
    this.methods[method] = (this.methods[method] ?? 0) + 1;
  }
  byMethod(): Record<string, number> {
    return { ...this.methods };
  }
  /** Service calls in order. */
  log(): readonly string[] {
    return this.names;
  }
  reset(): void {
    [this.total, this.handles, this.methods, this.names] = [0, 0, {}, []];
  }
}

export class CallLog implements Calls {
  private readonly own = new Tally();
  readonly trigger = new Tally();
  get total(): number {
    return this.own.total;
  }
  get handles(): number {
    return this.own.handles;
  }
  count(method: string, kind: 'service' | 'handle', inTrigger: boolean): void {
    (inTrigger ? this.trigger : this.own).count(method, kind);
  }
  byMethod(): Record<string, number> {
    return this.own.byMethod();
  }
  log(): readonly string[] {
    return this.own.log();
  }
  reset(): void {
    this.own.reset();
    this.trigger.reset();
  }
}
