/**
 * Notes and developer metadata: the engine has neither, so this plugin keeps them beside the cells, moves them with
 * inserted, deleted and moved rows and columns, and lets undo bring them back (its state changes through the engine's
 * history like everything else).
 *
 * Metadata "will remain associated at those locations as they move" and is deleted with its object
 * (developers.google.com, Sheets API, developer metadata).
 */
import { engine } from './engine.js';
import type { CorePluginConfig } from './engine-library.js';
import type { EngineCommand } from './engine-types.js';

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  /** undefined: on the spreadsheet itself. */
  readonly sheetId?: string;
  /** 0-based; both undefined: on the tab. */
  readonly column?: number;
  readonly row?: number;
}
/** Row, then column, both 0-based. */
export type SheetNotes = Readonly<Record<number, Readonly<Record<number, string>>>>;

/** Where a row or column goes; undefined: it is deleted. */
export type Shift = (index: number) => number | undefined;

/** What copies do with metadata is not known of Google: an option of the host, which sets it here. */
export interface CopyRules {
  readonly copiedTabKeepsMetadata: boolean;
}

export class HostDataPlugin extends engine.CorePlugin {
  static getters: string[] = [];
  notes: Record<string, SheetNotes | undefined> = {};
  metadata: readonly MetadataEntry[] = [];
  nextMetadataId = 1;
  copyRules: CopyRules = { copiedTabKeepsMetadata: true };
  /** The engine's command under way. */
  currentCommand = '';
  /** What else has to follow every change. */
  afterChange: () => void = () => {};

  constructor(config: CorePluginConfig) {
    super(config);
  }

  setNote(sheetId: string, row: number, column: number, text: string): void {
    const sheet = this.notes[sheetId] ?? {};
    const { [column]: old, ...others } = sheet[row] ?? {};
    if ((old ?? '') === text) return;
    this.history.update('notes', sheetId, { ...sheet, [row]: text === '' ? others : { ...others, [column]: text } });
  }

  addMetadata(entry: Omit<MetadataEntry, 'id'>): number {
    const id = this.nextMetadataId;
    this.history.update('nextMetadataId', id + 1);
    this.history.update('metadata', [...this.metadata, { ...entry, id }]);
    return id;
  }
  changeMetadata(id: number, value: string): void {
    this.history.update(
      'metadata',
      this.metadata.map((entry) => (entry.id === id ? { ...entry, value } : entry)),
    );
  }
  removeMetadata(id: number): void {
    this.history.update(
      'metadata',
      this.metadata.filter((entry) => entry.id !== id),
    );
  }

  shiftRows(sheetId: string, shift: Shift): void {
    const shifted: Record<number, Readonly<Record<number, string>>> = {};
    for (const [row, columns] of Object.entries(this.notes[sheetId] ?? {})) {
      const target = shift(Number(row));
      if (target !== undefined) shifted[target] = columns;
    }
    this.history.update('notes', sheetId, shifted);
    this.shiftMetadata(sheetId, 'row', shift);
  }
  shiftColumns(sheetId: string, shift: Shift): void {
    const shifted: Record<number, Record<number, string>> = {};
    for (const [row, columns] of Object.entries(this.notes[sheetId] ?? {})) {
      const moved: Record<number, string> = {};
      for (const [column, text] of Object.entries(columns)) {
        const target = shift(Number(column));
        if (target !== undefined) moved[target] = text;
      }
      shifted[Number(row)] = moved;
    }
    this.history.update('notes', sheetId, shifted);
    this.shiftMetadata(sheetId, 'column', shift);
  }
  private shiftMetadata(sheetId: string, axis: 'row' | 'column', shift: Shift): void {
    const shifted = this.metadata.flatMap((entry) => {
      const index = entry[axis];
      if (entry.sheetId !== sheetId || index === undefined) return [entry];
      const target = shift(index);
      return target === undefined ? [] : [{ ...entry, [axis]: target }];
    });
    this.history.update('metadata', shifted);
  }

  allowDispatch(): 'Success' {
    return 'Success';
  }
  beforeHandle(command: EngineCommand): void {
    this.currentCommand = command.type;
  }
  finalize(): void {
    this.afterChange();
  }
  handle(command: EngineCommand): void {
    const sheetId = String(command.sheetId);
    switch (command.type) {
      case 'ADD_COLUMNS_ROWS': {
        const first = Number(command.base) + (command.position === 'after' ? 1 : 0);
        const count = Number(command.quantity);
        this.shift(sheetId, command.dimension, (index) => (index >= first ? index + count : index));
        break;
      }
      case 'REMOVE_COLUMNS_ROWS': {
        const gone = new Set(command.elements as readonly number[]);
        const before = (index: number): number => [...gone].filter((element) => element < index).length;
        this.shift(sheetId, command.dimension, (index) => (gone.has(index) ? undefined : index - before(index)));
        break;
      }
      case 'DELETE_SHEET':
        this.history.update('notes', sheetId, undefined);
        this.history.update(
          'metadata',
          this.metadata.filter((entry) => entry.sheetId !== sheetId),
        );
        break;
      case 'DUPLICATE_SHEET':
        this.copySheet(sheetId, String(command.sheetIdTo));
        break;
    }
  }
  private shift(sheetId: string, dimension: unknown, shift: Shift): void {
    if (dimension === 'COL') this.shiftColumns(sheetId, shift);
    else this.shiftRows(sheetId, shift);
  }
  private copySheet(from: string, to: string): void {
    this.history.update('notes', to, this.notes[from]);
    if (!this.copyRules.copiedTabKeepsMetadata) return;
    for (const { id: _, ...entry } of this.metadata.filter((candidate) => candidate.sheetId === from))
      this.addMetadata({ ...entry, sheetId: to });
  }

  import(): void {}
  export(): void {}
  exportForExcel(): void {}
  adaptRanges(): void {}
}
