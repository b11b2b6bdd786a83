/** Spreadsheets kept in this browser (IndexedDB): each with its name and the time of its last save. */
import type { HostDocument } from '../../host/index.js';

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** The tab in view. */
  readonly tab: string;
  readonly savedAt: number;
}
export interface FileStore {
  /** The one that was saved last comes first. */
  list(): Promise<readonly KeptFile[]>;
  document(id: string): Promise<HostDocument | undefined>;
  put(file: KeptFile, document: HostDocument): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** As many as a person may want back; the oldest goes. */
const KEPT = 6;
const [DATABASE, FILES, DOCUMENTS] = ['okr-sheets', 'files', 'documents'];
/** A database that another tab blocks never answers. */
const PATIENCE = 3000;

export async function openStore(): Promise<FileStore> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(FILES, { keyPath: 'id' });
    request.result.createObjectStore(DOCUMENTS);
  };
  const database = await Promise.race([answer(request), tooLate()]);
  database.onversionchange = () => database.close();

  const list = async (): Promise<KeptFile[]> => {
    const files = await answer(database.transaction(FILES).objectStore(FILES).getAll() as IDBRequest<KeptFile[]>);
    return files.sort((a, b) => b.savedAt - a.savedAt);
  };
  const write = (change: (files: IDBObjectStore, documents: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction([FILES, DOCUMENTS], 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      change(transaction.objectStore(FILES), transaction.objectStore(DOCUMENTS));
    });
  return {
    list,
    document: (id) => answer(database.transaction(DOCUMENTS).objectStore(DOCUMENTS).get(id)),
    async put(file, document) {
      const old = (await list()).filter(({ id }) => id !== file.id).slice(KEPT - 1);
      await write((files, documents) => {
        files.put(file);
        documents.put(document, file.id);
        for (const { id } of old) {
          files.delete(id);
          documents.delete(id);
        }
      });
    },
    remove: (id) =>
      write((files, documents) => {
        files.delete(id);
        documents.delete(id);
      }),
    clear: () =>
      write((files, documents) => {
        files.clear();
        documents.clear();
      }),
  };
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE);
  });
}
