/**
 * What every service object shares: the document, the count of calls, faults, and the execution under way.
 *
 * An execution is one run of a script function. At its end writes are flushed and locks are released
 * (reference, LockService: "released when the script ends").
 */
import type { Book } from './book.js';
import type { CallLog } from './calls.js';
import type { HostClock } from './clock.js';
import type { Zone } from './engine-types.js';
import { ERROR } from './errors.js';
import type { FaultPlan } from './faults.js';
import type { Handles, RangeHandle, SheetHandle } from './handles.js';
import { isInside, zoneOfA1 } from './places.js';
import { tabNumber } from './tabs.js';
import type { Unknowns } from './unknowns.js';

/** Constructors of the realm that the script runs in: `instanceof` must hold there. */
export interface RealmTypes {
  readonly Error: new (message: string) => Error;
  readonly Date: new (time: number) => Date;
  copyRows<Value>(rows: readonly (readonly Value[])[]): Value[][];
  copyList<Value>(list: readonly Value[]): Value[];
}
const OWN_REALM: RealmTypes = {
  Error,
  Date,
  copyRows: (rows) => rows.map((row) => [...row]),
  copyList: (list) => [...list],
};

export interface Execution {
  readonly id: number;
  readonly isTrigger: boolean;
  isKilled: boolean;
}

export class ServiceContext {
  realm: RealmTypes = OWN_REALM;
  execution: Execution | undefined;
  handles: Handles | undefined;
  /** Columns of Tables that people made ("Convert to table"), 0-based, both ends included. */
  readonly typedColumns: { readonly sheetId: string; readonly left: number; readonly right: number }[] = [];
  /** Links on texts, by tab and place; they stay where they were put when rows move. */
  readonly links = new Map<string, string>();
  private nextExecution = 1;
  private killedOutside = false;

  constructor(
    readonly book: Book,
    readonly calls: CallLog,
    readonly faults: FaultPlan,
    readonly clock: HostClock,
    readonly unknowns: Unknowns,
    readonly canEdit: boolean,
  ) {}

  exception(message: string): Error {
    const error = new this.realm.Error(message);
    error.name = 'Exception';
    return error;
  }
  fail(message: string): never {
    throw this.exception(message);
  }

  sheet(sheetId: string): SheetHandle {
    return (this.handles as Handles).sheet(sheetId);
  }
  range(sheetId: string, zone: Zone): RangeHandle {
    return (this.handles as Handles).range(sheetId, zone);
  }

  handle(method: string): void {
    this.calls.count(method, 'handle', this.execution?.isTrigger ?? false);
  }
  private service(method: string): void {
    const { execution } = this;
    if (execution?.isKilled || (!execution && this.killedOutside)) this.fail(ERROR.timeout);
    this.calls.count(method, 'service', execution?.isTrigger ?? false);
    // The trigger of an edit that was itself planned between two calls is not part of the plan.
    if (execution?.isTrigger && this.isNested) return;
    const { fail, isKilled, edits } = this.faults.next();
    for (const edit of edits) this.betweenCalls(edit);
    if (this.faults.latency > 0) this.clock.advance(this.faults.latency);
    if (isKilled) this.kill();
    if (fail !== undefined) this.fail(fail);
  }
  private isNested = false;
  /** Edits of people, with whatever their trigger does about them. */
  aroundEdits: (edits: () => void) => void = (edits) => edits();

  private betweenCalls(edit: () => void): void {
    if (this.unknowns.pendingWritesAtEdit === 'before') this.flushQuietly();
    const { execution, isNested } = this;
    this.isNested = true;
    this.execution = undefined;
    try {
      this.aroundEdits(edit);
    } finally {
      this.execution = execution;
      this.isNested = isNested;
      this.settle();
    }
  }
  private flushQuietly(): void {
    try {
      this.book.flush();
    } catch (error) {
      this.lateFailure = error;
    }
  }
  private lateFailure: unknown;
  /** Undo steps up to the last call after which nothing of the script waited. */
  private settledDepth = 0;
  private settle(): void {
    this.settledDepth = this.book.history.depth;
  }

  private kill(): never {
    const { loseUnflushed } = this.faults;
    if (loseUnflushed) this.book.dropPending();
    else this.flushQuietly();
    if (loseUnflushed === 'structure') this.book.history.rewind(this.settledDepth);
    if (this.execution) this.execution.isKilled = true;
    else this.killedOutside = true;
    this.fail(ERROR.timeout);
  }
  /** Ends the state after a kill outside of any execution. */
  revive(): void {
    this.killedOutside = false;
  }

  /** A call that reads: what waits is applied first. */
  read<Result>(method: string, read: () => Result): Result {
    this.service(method);
    this.flush();
    this.settle();
    return read();
  }
  /** A call that writes into cells: checked now, applied at the next flush. */
  write(method: string, sheetId: string, zone: Zone, write: () => void): void {
    this.service(method);
    this.mustExist(sheetId);
    this.mayEdit(sheetId, zone);
    this.book.later(() => {
      this.mustExist(sheetId);
      write();
    });
  }
  /** A call that changes the structure; later calls need its result at once. */
  change<Result>(method: string, change: () => Result): Result {
    this.service(method);
    if (!this.canEdit) this.fail(ERROR.protectedCell);
    this.flush();
    let result: { readonly value: Result } | undefined;
    this.book.batch('script', () => {
      result = { value: change() };
    });
    return (result as { readonly value: Result }).value;
  }
  /** A call that is a round trip but touches no cell (properties, locks). */
  other<Result>(method: string, action: () => Result): Result {
    this.service(method);
    return action();
  }
  flush(): void {
    this.book.flush();
    if (this.lateFailure) {
      const failure = this.lateFailure;
      this.lateFailure = undefined;
      throw failure;
    }
  }

  /** Somebody may have deleted the tab since the script took hold of it. */
  private mustExist(sheetId: string): void {
    if (!this.book.model.getters.tryGetSheet(sheetId)) this.fail(ERROR.tabGone(tabNumber(sheetId)));
  }
  mayEdit(sheetId: string, zone: Zone): void {
    if (!this.isEditable(sheetId, zone)) this.fail(ERROR.protectedCell);
  }
  isEditable(sheetId: string, zone: Zone): boolean {
    if (!this.canEdit) return false;
    const name = this.book.model.getters.getSheetName(sheetId);
    const size = this.book.size(sheetId);
    return this.faults.protectedRanges.every(({ sheet, a1 }) => {
      const area = sheet === name ? zoneOfA1(a1, size) : undefined;
      if (!area || !isInside(area, size)) return true;
      return area.left > zone.right || area.right < zone.left || area.top > zone.bottom || area.bottom < zone.top;
    });
  }

  /** Runs a script function as Google does. */
  execute<Result>(isTrigger: boolean, run: () => Result): Result {
    const outer = this.execution;
    const execution: Execution = { id: this.nextExecution++, isTrigger, isKilled: false };
    const { lateFailure } = this;
    this.execution = execution;
    this.lateFailure = undefined;
    this.settle();
    try {
      const result = run();
      if (execution.isKilled) this.fail(ERROR.timeout);
      this.flush();
      return result;
    } catch (error) {
      // What the script had written before it failed stays: Google flushes at the end of every execution.
      if (!execution.isKilled) this.flushQuietly();
      throw error;
    } finally {
      this.releaseLock(execution);
      this.execution = outer;
      this.lateFailure = lateFailure;
    }
  }

  private lockHolder: Execution | 'outside' | undefined;
  /** "tryLock when held returns true" for the holder (gas-fakes, testlock). */
  takeLock(): boolean {
    const mine = this.execution ?? 'outside';
    if (this.lockHolder === mine) return true;
    if (this.lockHolder || this.faults.isContended) return false;
    this.lockHolder = mine;
    return true;
  }
  releaseLock(holder: Execution | 'outside' = this.execution ?? 'outside'): void {
    if (this.lockHolder === holder) this.lockHolder = undefined;
  }
  get isLocked(): boolean {
    return this.lockHolder !== undefined || this.faults.isContended;
  }
}
