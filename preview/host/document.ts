/** A saved document: everything that a new host needs to go on, as JSON. */
import type { Book } from './book.js';
import type { WorkbookData } from './engine-types.js';
import type { MetadataEntry, SheetNotes } from './host-data.js';
import { engineFormat, googleFormat } from './number-format.js';
import type { PropertyStore } from './properties.js';

export interface HostDocument {
  readonly version: 1;
  readonly locale: string;
  readonly timeZone: string;
  readonly workbook: object;
  readonly notes: Readonly<Record<string, SheetNotes | undefined>>;
  readonly metadata: readonly MetadataEntry[];
  readonly userProperties: Readonly<Record<string, string>>;
  readonly documentProperties: Readonly<Record<string, string>>;
}

type Formats = Record<string, string>;

/** The engine's formats are this process's; Google's travel. */
function withFormats(workbook: WorkbookData, translate: (format: string) => string | undefined): WorkbookData {
  const formats = Object.entries((workbook.formats ?? {}) as Formats).map(([id, format]) => [id, translate(format) ?? '']);
  return { ...workbook, formats: Object.fromEntries(formats) };
}

export function saveDocument(book: Book, user: PropertyStore, document: PropertyStore): HostDocument {
  const { hostData } = book.parts;
  return structuredClone({
    version: 1,
    locale: book.settings.locale.code,
    timeZone: book.settings.timeZone,
    workbook: withFormats(book.model._exportData(false), googleFormat),
    notes: hostData.notes,
    metadata: hostData.metadata,
    userProperties: Object.fromEntries(user),
    documentProperties: Object.fromEntries(document),
  } as const);
}

export function savedWorkbook(document: HostDocument): WorkbookData {
  return withFormats(structuredClone(document.workbook) as WorkbookData, engineFormat);
}

export function restoreHostData(book: Book, document: HostDocument): void {
  const { hostData } = book.parts;
  hostData.notes = structuredClone(document.notes) as typeof hostData.notes;
  hostData.metadata = structuredClone(document.metadata) as MetadataEntry[];
  hostData.nextMetadataId = Math.max(0, ...document.metadata.map((entry) => entry.id)) + 1;
}
