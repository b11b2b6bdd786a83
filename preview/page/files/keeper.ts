/** Saves the open spreadsheet a moment after each change, and notices when another tab of the browser has it open too. */
import type { HostDocument } from '../../host/index.js';
import type { FileStore } from './store.js';

export interface OpenFile {
  readonly id: string;
  name(): string;
  tab(): string;
  /** Another text whenever there is something new to save. */
  revision(): string;
  save(): HostDocument;
}
export interface KeeperListener {
  readonly onSaving: () => void;
  readonly onSaved: () => void;
  readonly onFailure: (reason: string) => void;
  /** Somebody else has this file open in the same browser. */
  readonly onOtherTab: () => void;
}
export interface Keeper {
  /** From now on this file is the one to keep. `isNew`: nothing of it is kept yet, and it is worth keeping. */
  follow(file: OpenFile, state: 'kept' | 'new' | 'blank'): void;
  /** Something may have changed. */
  touch(): void;
  /** What waits is saved now. */
  finish(): Promise<void>;
}

/** Milliseconds without a change, and as many times as long as the last save took: large files are saved less often. */
const [QUIET, PATIENCE] = [600, 8];

interface Message {
  readonly kind: 'open' | 'here' | 'saved';
  readonly id: string;
}

export function createKeeper(store: FileStore | undefined, listener: KeeperListener): Keeper {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('okr-sheets');
  let file: OpenFile | undefined;
  let savedRevision = '';
  let savedTab = '';
  let due: ReturnType<typeof setTimeout> | undefined;
  let took = 0;
  let writing: Promise<void> = Promise.resolve();

  const stateOf = ({ name, revision }: OpenFile): string => `${name()}\n${revision()}`;

  const write = async (target: OpenFile, revision: string): Promise<void> => {
    if (store === undefined) return;
    try {
      const kept = { id: target.id, name: target.name(), tab: target.tab(), savedAt: Date.now() };
      const started = performance.now();
      const document = target.save();
      took = performance.now() - started;
      await store.put(kept, document);
      if (target !== file) return;
      savedRevision = revision;
      savedTab = kept.tab;
      if (stateOf(target) === revision) listener.onSaved();
      channel?.postMessage({ kind: 'saved', id: target.id } satisfies Message);
    } catch (error) {
      listener.onFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const save = (): Promise<void> => {
    clearTimeout(due);
    due = undefined;
    const target = file;
    if (target === undefined) return writing;
    const revision = stateOf(target);
    if (revision === savedRevision && target.tab() === savedTab) return writing;
    writing = writing.then(() => write(target, revision));
    return writing;
  };
  const touch = (): void => {
    if (store === undefined || file === undefined) return;
    const isChanged = stateOf(file) !== savedRevision;
    // Which tab is in view is kept too, but nobody has to hear of it.
    if (!isChanged && file.tab() === savedTab) return;
    if (isChanged && due === undefined) listener.onSaving();
    clearTimeout(due);
    due = setTimeout(save, Math.max(QUIET, PATIENCE * took));
  };

  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.id !== file?.id) return;
      if (data.kind === 'open') channel.postMessage({ kind: 'here', id: data.id } satisfies Message);
      listener.onOtherTab();
    };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save();
  });

  return {
    follow(next, state) {
      file = next;
      savedRevision = state === 'new' ? '' : stateOf(next);
      savedTab = next.tab();
      channel?.postMessage({ kind: 'open', id: next.id } satisfies Message);
      if (state === 'new') touch();
    },
    touch,
    finish: save,
  };
}
