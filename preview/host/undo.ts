/**
 * Undo for people and rewinding for tests, from the engine's own record of changes.
 *
 * The engine replays commands for redo; the host writes cells without commands, so it keeps the changes themselves:
 * taking one step back records the way forward again.
 */
import type { EngineModel, StateChange } from './engine-types.js';

export type Author = 'human' | 'script';
interface Step {
  readonly author: Author;
  readonly changes: readonly StateChange[];
}

export class UndoHistory {
  private done: Step[] = [];
  private undone: Step[] = [];
  private collecting: StateChange[] | undefined;
  /** Grows with every change, those that are taken back included. */
  revision = 0;

  constructor(private readonly model: EngineModel) {
    const record = model.state.recordChanges.bind(model.state);
    const state = model.state as { recordChanges: EngineModel['state']['recordChanges'] };
    state.recordChanges = (callback) => {
      const result = record(callback);
      if (this.collecting) this.collecting.push(...spreadable(result.changes, this.collecting));
      else this.add('human', result.changes);
      return result;
    };
  }

  /** All that happens inside is one step. */
  step(author: Author, action: () => void): void {
    if (this.collecting) {
      action();
      return;
    }
    const changes: StateChange[] = [];
    this.collecting = changes;
    try {
      action();
    } finally {
      this.collecting = undefined;
      this.add(author, changes);
    }
  }
  private add(author: Author, changes: readonly StateChange[]): void {
    if (changes.length === 0) return;
    this.revision++;
    this.done.push({ author, changes });
    this.undone = [];
  }

  /** A document that was just opened has nothing to take back. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }
  get depth(): number {
    return this.done.length;
  }
  get lastAuthor(): Author | undefined {
    return this.done.at(-1)?.author;
  }
  get canRedo(): boolean {
    return this.undone.length > 0;
  }
  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.undone.push({ author: step.author, changes: this.revert(step.changes, 'UNDO') });
    return true;
  }
  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.done.push({ author: step.author, changes: this.revert(step.changes, 'REDO') });
    return true;
  }
  /** Back to an earlier depth, with nothing to redo. */
  rewind(depth: number): void {
    if (this.done.length <= depth) return;
    const changes = this.done.splice(depth).flatMap((step) => step.changes);
    this.undone = [];
    this.revert(changes, 'UNDO');
  }

  private revert(changes: readonly StateChange[], type: 'UNDO' | 'REDO'): StateChange[] {
    this.revision++;
    const inverse: StateChange[] = [];
    for (let at = changes.length - 1; at >= 0; at--) {
      const { target, key, before } = changes[at] as StateChange;
      inverse.push({ target, key, before: target[key] });
      if (before === undefined) delete target[key];
      else target[key] = before;
    }
    this.model.dispatchFromCorePlugin(type, { commands: [] });
    this.model.finalize();
    this.model.trigger('update');
    return inverse;
  }
}

/** push(...many) overflows the stack above about 100,000 items, so large batches are appended in place. */
function spreadable(changes: readonly StateChange[], into: StateChange[]): readonly StateChange[] {
  if (changes.length < 10_000) return changes;
  for (const change of changes) into.push(change);
  return [];
}
