/** What a person does with files: begins one, opens one, goes back to one, takes one along, starts over. */
import type { HostDocument } from '../../host/index.js';
import type { Desk } from '../desk.js';
import type { Header } from '../header.js';
import type { PageLanguage } from '../words.js';
import { acceptDrops } from './drop.js';
import { downloadCsv, downloadXlsx, readFile } from './exchange.js';
import { createKeeper } from './keeper.js';
import type { FileMenuOptions } from './menu.js';
import { type FileStore, type KeptFile, openStore } from './store.js';
import { makeTemplate } from './template.js';
import { FILE_WORDS, type FileWords, filled } from './words.js';

export interface FileDeskOptions {
  readonly desk: Desk;
  readonly header: Header;
  readonly language: () => PageLanguage;
  /** Of new spreadsheets. */
  readonly locale: string;
  /** Gives what closes the note. */
  readonly toast: (title: string, message: string, seconds?: number) => () => void;
  /** Another spreadsheet lies on the desk: its grid has to be drawn. */
  readonly onLaid: () => Promise<void>;
}

export interface FileDesk {
  readonly menu: FileMenuOptions;
  /** Something may have changed. */
  touch(): void;
  /** At the start: lays what was open last, and gives what begins to keep it once it is drawn. */
  restore(): Promise<() => void>;
}

const KINDS = '.csv,.tsv,.txt,.xlsx,.xlsm';
/** Long enough to read two sentences. */
const [LONG, UNTIL_CLOSED] = [10, -1];

export function createFileDesk(options: FileDeskOptions): FileDesk {
  const { desk, header, language, locale, toast, onLaid } = options;
  const words = (): FileWords => FILE_WORDS[language()];
  const space = () => (language() === 'zh' ? '' : ' ');
  let store: FileStore | undefined;
  let keeper: ReturnType<typeof createKeeper> | undefined;
  let id = freshId();
  let recent: readonly KeptFile[] = [];
  let isWarned = false;

  const cannotSave = (error: unknown) => {
    header.showSaved('notSaved');
    if (!isWarned) toast('', filled(words().cannotSave, { reason: sentence(error) }), UNTIL_CLOSED);
    isWarned = true;
  };
  const refreshRecent = async () => {
    recent = ((await store?.list().catch(() => [])) ?? []).filter((file) => file.id !== id);
  };
  const follow = (state: 'kept' | 'new' | 'blank') => {
    header.showSaved(state === 'kept' ? 'saved' : 'none');
    keeper?.follow(
      desk.asFile(id, () => header.name),
      state,
    );
    void refreshRecent();
  };

  const lay = async (document: HostDocument | undefined, name: string, kept?: KeptFile): Promise<void> => {
    await keeper?.finish();
    const left = desk.isEmpty() ? id : undefined;
    desk.lay(document, kept?.tab);
    id = kept?.id ?? freshId();
    header.rename(name);
    await onLaid();
    // Nobody wants an empty one back.
    if (left !== undefined) await store?.remove(left);
    // What somebody opened or began is what a reload has to show.
    follow(kept === undefined ? 'new' : 'kept');
  };

  const open = async (file: File): Promise<void> => {
    const isWorthKeeping = !desk.isEmpty();
    const close = toast('', filled(words().opening, { name: file.name }), UNTIL_CLOSED);
    try {
      const { document, name, leftOut } = await readFile(file, locale, language());
      await lay(document, name);
      const said = [
        filled(words().opened, { name: file.name }),
        ...(isWorthKeeping ? [words().before] : []),
        ...(leftOut > 0 ? [filled(words().leftOut, { count: leftOut })] : []),
      ];
      toast('', said.join(space()), LONG);
    } catch (error) {
      toast('', error instanceof Error ? error.message : String(error), UNTIL_CLOSED);
    } finally {
      close();
    }
  };
  const reopen = async (file: KeptFile): Promise<void> => {
    try {
      const document = await store?.document(file.id);
      if (document === undefined) throw new Error(file.name);
      await lay(document, file.name, file);
    } catch (error) {
      toast('', filled(words().broken, { reason: sentence(error) }), UNTIL_CLOSED);
    }
  };
  const download = async (make: () => Promise<void>): Promise<void> => {
    try {
      await make();
    } catch (error) {
      toast('', filled(words().downloadFailed, { reason: sentence(error) }), UNTIL_CLOSED);
    }
  };
  const template = async (of: PageLanguage): Promise<void> => {
    const close = toast('', words().downloading, UNTIL_CLOSED);
    const addOn = desk.aside({ locale: of === 'zh' ? 'zh_CN' : 'en_US' });
    try {
      makeTemplate(addOn, of);
      await downloadXlsx(addOn.host, FILE_WORDS[of].templateName);
    } finally {
      addOn.host.close();
      close();
    }
  };
  const startOver = async (): Promise<void> => {
    if (!window.confirm(words().startOverQuestion)) return;
    await keeper?.finish();
    await store?.clear();
    desk.lay(undefined);
    id = freshId();
    header.rename('');
    await onLaid();
    follow('blank');
  };

  acceptDrops({ words: () => words().drop, onFile: (file) => void open(file) });
  return {
    touch: () => keeper?.touch(),
    async restore() {
      try {
        store = await openStore();
      } catch (error) {
        cannotSave(error);
      }
      keeper = createKeeper(store, {
        onSaving: () => header.showSaved('saving'),
        onSaved: () => {
          header.showSaved('saved');
          void refreshRecent();
        },
        onFailure: cannotSave,
        onOtherTab: once(() => toast('', words().otherTab, UNTIL_CLOSED)),
      });
      const [last] = (await store?.list().catch(() => [])) ?? [];
      if (last === undefined) return () => follow('blank');
      try {
        const document = await store?.document(last.id);
        if (document === undefined) throw new Error(last.name);
        desk.lay(document, last.tab);
        id = last.id;
        header.rename(last.name);
        return () => follow('kept');
      } catch (error) {
        toast('', filled(words().broken, { reason: sentence(error) }), UNTIL_CLOSED);
        return () => follow('new');
      }
    },
    menu: {
      language,
      recent: () => recent,
      newFile: () => void lay(undefined, ''),
      open: () => choose((file) => void open(file)),
      reopen: (file) => void reopen(file),
      downloadXlsx: () => void download(() => downloadXlsx(desk.host, header.shownName, desk.tab)),
      downloadCsv: () => void download(() => downloadCsv(desk.host, header.shownName, desk.tab)),
      downloadTemplate: (of) => void download(() => template(of)),
      startOver: () => void startOver(),
    },
  };
}

function choose(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = KINDS;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
  });
  input.click();
}

const freshId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /[.。]$/.test(text) ? text : `${text}.`;
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}
