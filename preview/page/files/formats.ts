/** What the page asks of preview/files: a script of its own, loaded when somebody opens or downloads a file. */
import type { HostDocument } from '../../host/index.js';

/** What stands in the cells of a tab, from its first row and column on. */
export type ValuesOf = (tab: string) => readonly (readonly (string | number | boolean)[])[];

export type Opened =
  | {
      readonly kind: 'document';
      readonly document: HostDocument;
      /** Charts, pictures, rules and names of kinds that Sheets or this page does not know. */
      readonly leftOut: number;
    }
  /** A tab of the right size, and what to type into it. */
  | {
      readonly kind: 'rows';
      readonly document: HostDocument;
      readonly tab: string;
      readonly rows: readonly (readonly string[])[];
    };

export interface OpenOptions {
  /** What a new host saves. */
  readonly blank: HostDocument;
  /** How the locale of the file writes a date. */
  readonly dateFormat: string;
}

export const FILE_PROBLEMS = ['otherKind', 'oldExcel', 'empty', 'damaged', 'partMissing', 'badXml', 'noTabs'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export interface FileFormats {
  /** Throws an error with a `problem` and `where` it lies. */
  openFile(name: string, bytes: Uint8Array, options: OpenOptions): Promise<Opened>;
  saveXlsx(document: HostDocument, valuesOf: ValuesOf, activeTab?: string): Promise<Uint8Array>;
  makeCsv(rows: readonly (readonly string[])[]): string;
}

let loading: Promise<FileFormats> | undefined;

export function loadFormats(): Promise<FileFormats> {
  const address = new URL('files.js', document.baseURI).href;
  loading ??= import(address).then(({ FORMATS }: { readonly FORMATS: FileFormats }) => FORMATS);
  // The network may be back the next time.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
