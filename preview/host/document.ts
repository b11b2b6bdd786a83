/**
 * A saved document: everything that a new host needs to go on, as JSON.
 *
 * Tabs, rules, names and sizes are in the engine's own form. Cells are not: the engine's takes seconds to write and to
 * read where a column holds 10,000 formulas, so the same formula of a column is kept once, relative to its row.
 */
import type { Book } from './book.js';
import { engine } from './engine.js';
import type { ExportingPlugin } from './engine-state.js';
import type { EngineCell, Style, WorkbookData } from './engine-types.js';
import { formulaText } from './formula-reader.js';
import type { MetadataEntry, SheetNotes } from './host-data.js';
import { engineFormat, googleFormat } from './number-format.js';
import type { PropertyStore } from './properties.js';
import { absoluteText, relativeText } from './relative-text.js';

/** [row, column, style, format, value, formula]: numbers are positions in the lists below, -1 is none. */
type SavedCell = readonly [number, number, number, number, string | number | boolean | null, number];
interface SavedTab {
  readonly id: string;
  readonly cells: readonly SavedCell[];
}
export interface HostDocument {
  readonly version: 1;
  readonly locale: string;
  readonly timeZone: string;
  readonly workbook: object;
  readonly tabs: readonly SavedTab[];
  readonly styles: readonly Style[];
  readonly formats: readonly string[];
  readonly formulas: readonly string[];
  readonly notes: Readonly<Record<string, SheetNotes | undefined>>;
  readonly metadata: readonly MetadataEntry[];
  readonly userProperties: Readonly<Record<string, string>>;
  readonly documentProperties: Readonly<Record<string, string>>;
}

class Listing<Item> {
  readonly items: Item[] = [];
  private readonly places = new Map<string, number>();
  constructor(private readonly keyOf: (item: Item) => string) {}
  place(item: Item | undefined): number {
    if (item === undefined) return -1;
    const key = this.keyOf(item);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.items.push(item) - 1;
      this.places.set(key, place);
    }
    return place;
  }
}

export function saveDocument(book: Book, user: PropertyStore, document: PropertyStore): HostDocument {
  const { hostData, cells } = book.parts;
  const { getters } = book.model;
  const workbook = engine.helpers.createEmptyWorkbookData();
  for (const plugin of book.model.corePlugins)
    if (plugin !== cells) (plugin as ExportingPlugin).export(workbook, false);
  const styles = new Listing<Style>((style) => JSON.stringify(style));
  const formats = new Listing<string>((format) => format);
  const formulas = new Listing<string>((formula) => formula);
  const formulaPlace = (cell: EngineCell, sheetId: string, row: number): number => {
    if (!cell.isFormula) return -1;
    const text = formulaText(cell.compiledFormula, sheetId, getters, ';');
    return formulas.place(relativeText(text, row) ?? text);
  };
  const tabs = getters.getSheetIds().map((id) => ({
    id,
    cells: getters.getCells(id).map((cell): SavedCell => {
      const { row, col } = getters.getCellPosition(cell.id);
      const format = cell.format === undefined ? undefined : googleFormat(cell.format);
      const value = cell.isFormula ? null : cell.parsedValue;
      return [row, col, styles.place(cell.style), formats.place(format), value, formulaPlace(cell, id, row)];
    }),
  }));
  const saved: HostDocument = {
    version: 1,
    locale: book.settings.locale.code,
    timeZone: book.settings.timeZone,
    workbook,
    tabs,
    styles: styles.items,
    formats: formats.items,
    formulas: formulas.items,
    notes: hostData.notes,
    metadata: hostData.metadata,
    userProperties: Object.fromEntries(user),
    documentProperties: Object.fromEntries(document),
  };
  return JSON.parse(JSON.stringify(saved)) as HostDocument;
}

/** The engine's part, for a new model; cells follow by restoreCells. */
export function savedWorkbook(document: HostDocument): WorkbookData {
  return JSON.parse(JSON.stringify(document.workbook)) as WorkbookData;
}

export function restoreCells(book: Book, document: HostDocument): void {
  const { hostData } = book.parts;
  hostData.notes = JSON.parse(JSON.stringify(document.notes)) as typeof hostData.notes;
  hostData.metadata = document.metadata;
  hostData.nextMetadataId = Math.max(0, ...document.metadata.map((entry) => entry.id)) + 1;
  const formats = document.formats.map((format) => engineFormat(format));
  book.batch('script', () => {
    book.parts.evaluation.shouldRebuildDependenciesGraph = true;
    for (const { id: sheetId, cells } of document.tabs)
      for (const [row, col, style, format, value, formula] of cells) {
        const text = formula < 0 ? undefined : absoluteText(document.formulas[formula] ?? '', row);
        const content =
          text !== undefined
            ? ({ kind: 'formula', text } as const)
            : value === null
              ? undefined
              : ({ kind: 'value', value } as const);
        book.cells.write({ sheetId, row, col }, { content, style: document.styles[style], format: formats[format] });
      }
  });
}
