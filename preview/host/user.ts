/**
 * The door for people: what somebody does in the grid, not through a script. It parses like Sheets, respects
 * validation, and fires onEdit as Google does: for typing, clearing, pasting and filling (tanaikech, GetEditType), not for inserted
 * or deleted rows, formats and recalculation.
 */
import type { ServiceContext } from './context.js';
import type { Zone } from './engine-types.js';
import { engineFormat } from './number-format.js';
import { isInside, zoneOfA1 } from './places.js';
import { sortRows } from './sort.js';
import { Tabs } from './tabs.js';
import { writeText } from './write-values.js';

/** Rows and columns count from 1. */
export interface UserDoor {
  type(sheet: string, a1: string, text: string): void;
  clear(sheet: string, a1: string): void;
  /** Texts as they would be typed, from the top left cell on. */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): void;
  /** Copies cells with everything they hold, as Ctrl+C and Ctrl+V do; relative references move along. */
  copy(sheet: string, from: string, to: string): void;
  insertRows(sheet: string, before: number, count?: number): void;
  deleteRows(sheet: string, first: number, count?: number): void;
  moveRows(sheet: string, first: number, count: number, before: number): void;
  duplicateRow(sheet: string, row: number): void;
  insertColumns(sheet: string, before: number, count?: number): void;
  deleteColumns(sheet: string, first: number, count?: number): void;
  moveColumns(sheet: string, first: number, count: number, before: number): void;
  sort(sheet: string, a1: string, column: number, ascending: boolean): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  addSheet(name: string): void;
  /** Gives the name of the copy. */
  duplicateSheet(sheet: string): string;
  hideSheet(sheet: string): void;
  showSheet(sheet: string): void;
  moveSheet(sheet: string, position: number): void;
  format(sheet: string, a1: string, numberFormat: string): void;
  note(sheet: string, a1: string, text: string): void;
  /** As Insert > Link does, for the whole text of the cell. */
  link(sheet: string, a1: string, url: string): void;
  /** The cell top left keeps what it holds, the others lose it. */
  merge(sheet: string, a1: string): void;
  hideRows(sheet: string, first: number, count?: number): void;
  groupRows(sheet: string, first: number, count?: number): void;
  /** As Format > Convert to table does: the columns get types, and their rules are the Table's own from then on. */
  convertToTable(sheet: string, a1: string): void;
  select(sheet: string, a1: string): void;
  /** Edits that follow one another faster than onEdit runs. */
  burst(edits: () => void): void;
  undo(): void;
  redo(): void;
}

export interface Edited {
  readonly sheetId: string;
  readonly zone: Zone;
  /** Only for a single typed or cleared cell (guides, event objects). */
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
}

/** Hears of edits once they are done. */
export interface EditListener {
  hear(edit: Edited): void;
  during(edits: () => void): void;
}

export class HostUser implements UserDoor {
  private readonly tabs: Tabs;
  constructor(
    private readonly context: ServiceContext,
    private readonly trigger: EditListener,
  ) {
    this.tabs = new Tabs(context.book);
  }
  private id(sheet: string): string {
    const id = this.tabs.byName(sheet);
    if (id === undefined) throw new Error(`There is no tab ${sheet}.`);
    return id;
  }
  private zone(sheetId: string, a1: string): Zone {
    const size = this.context.book.size(sheetId);
    const zone = zoneOfA1(a1, size);
    if (!zone || !isInside(zone, size)) throw new Error(`${a1} is not in the tab.`);
    return zone;
  }
  private act(action: () => void): void {
    this.context.book.batch('human', action);
  }

  type(sheet: string, a1: string, text: string): void {
    const sheetId = this.id(sheet);
    const zone = this.zone(sheetId, a1);
    const position = { sheetId, row: zone.top, col: zone.left };
    const old = this.oldValue(position);
    this.act(() => writeText(this.context, position, text));
    this.trigger.hear({ sheetId, zone, value: text === '' ? undefined : this.newValue(position), oldValue: old });
  }
  /** Both are texts: `'TRUE'` for a checkbox, the number as it is stored (guides, event objects). */
  private newValue(position: { sheetId: string; row: number; col: number }): string {
    return textOf(this.context.book.formulaOf(position) || this.context.book.valueOf(position));
  }
  private oldValue(position: { sheetId: string; row: number; col: number }): string | undefined {
    const value = this.context.book.valueOf(position);
    return value === '' ? undefined : textOf(value);
  }
  clear(sheet: string, a1: string): void {
    const sheetId = this.id(sheet);
    const zone = this.zone(sheetId, a1);
    const isOne = zone.top === zone.bottom && zone.left === zone.right;
    const old = isOne ? this.oldValue({ sheetId, row: zone.top, col: zone.left }) : undefined;
    const { book } = this.context;
    this.act(() => {
      for (const position of book.positions(sheetId, zone))
        if (book.hasContent(position)) book.cells.write(position, { content: { kind: 'empty' } });
    });
    this.trigger.hear({ sheetId, zone, oldValue: old });
  }
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): void {
    const sheetId = this.id(sheet);
    const { top, left } = this.zone(sheetId, a1);
    const zone = {
      top,
      left,
      bottom: top + rows.length - 1,
      right: left + rows.reduce((most, row) => Math.max(most, row.length), 0) - 1,
    };
    const { rows: grid } = this.context.book.size(sheetId);
    this.act(() => {
      if (zone.bottom >= grid) this.tabs.insertRows(sheetId, grid - 1, zone.bottom - grid + 1);
      for (const [down, row] of rows.entries())
        for (const [along, text] of row.entries())
          writeText(this.context, { sheetId, row: top + down, col: left + along }, text);
    });
    this.trigger.hear({ sheetId, zone });
  }
  copy(sheet: string, from: string, to: string): void {
    const sheetId = this.id(sheet);
    const source = this.zone(sheetId, from);
    const target = this.zone(sheetId, to);
    const [down, right] = [target.top - source.top, target.left - source.left];
    const zone = { top: target.top, left: target.left, bottom: source.bottom + down, right: source.right + right };
    this.act(() => this.context.book.copyCells(sheetId, source, down, right));
    this.trigger.hear({ sheetId, zone });
  }
  duplicateRow(sheet: string, row: number): void {
    const sheetId = this.id(sheet);
    const zone = { ...this.context.book.zone(sheetId), top: row - 1, bottom: row - 1 };
    this.act(() => {
      this.tabs.insertRows(sheetId, row - 1, 1);
      this.context.book.copyCells(sheetId, zone, 1, 0);
    });
    this.trigger.hear({ sheetId, zone: { ...zone, top: row, bottom: row } });
  }

  insertRows(sheet: string, before: number, count = 1): void {
    this.act(() => this.tabs.insertRows(this.id(sheet), before - 2, count));
  }
  deleteRows(sheet: string, first: number, count = 1): void {
    this.act(() => this.tabs.deleteRows(this.id(sheet), first - 1, count));
  }
  moveRows(sheet: string, first: number, count: number, before: number): void {
    const sheetId = this.id(sheet);
    this.act(() => this.tabs.moveRows(sheetId, first - 1, count, before - 1));
    if (!this.context.unknowns.moveFiresEdit) return;
    const top = before > first ? before - 1 - count : before - 1;
    this.trigger.hear({ sheetId, zone: { ...this.context.book.zone(sheetId), top, bottom: top + count - 1 } });
  }
  insertColumns(sheet: string, before: number, count = 1): void {
    this.act(() => this.tabs.insertColumns(this.id(sheet), before - 2, count));
  }
  deleteColumns(sheet: string, first: number, count = 1): void {
    this.act(() => this.tabs.deleteColumns(this.id(sheet), first - 1, count));
  }
  moveColumns(sheet: string, first: number, count: number, before: number): void {
    this.act(() => this.tabs.moveColumns(this.id(sheet), first - 1, count, before - 1));
  }
  sort(sheet: string, a1: string, column: number, ascending: boolean): void {
    const sheetId = this.id(sheet);
    const zone = this.zone(sheetId, a1);
    this.act(() => sortRows(this.context, sheetId, zone, column - 1, ascending));
    if (this.context.unknowns.sortFiresEdit) this.trigger.hear({ sheetId, zone });
  }

  renameSheet(sheet: string, name: string): void {
    this.act(() => this.tabs.rename(this.id(sheet), name));
  }
  deleteSheet(sheet: string): void {
    this.act(() => this.tabs.delete(this.id(sheet)));
  }
  addSheet(name: string): void {
    this.act(() => this.tabs.insert(name, this.tabs.ids.length));
  }
  duplicateSheet(sheet: string): string {
    const base = `Copy of ${sheet}`;
    let name = base;
    for (let number = 1; this.tabs.isNameTaken(name); number++) name = `${base} ${number}`;
    this.act(() => this.tabs.duplicate(this.id(sheet), name));
    return name;
  }
  hideSheet(sheet: string): void {
    this.act(() => this.tabs.hide(this.id(sheet)));
  }
  showSheet(sheet: string): void {
    this.act(() => this.tabs.show(this.id(sheet)));
  }
  moveSheet(sheet: string, position: number): void {
    this.act(() => this.tabs.move(this.id(sheet), position - 1));
  }
  format(sheet: string, a1: string, numberFormat: string): void {
    const sheetId = this.id(sheet);
    const format = engineFormat(numberFormat) ?? null;
    this.act(() => {
      for (const position of this.context.book.positions(sheetId, this.zone(sheetId, a1)))
        this.context.book.cells.write(position, { format });
    });
  }
  link(sheet: string, a1: string, url: string): void {
    const sheetId = this.id(sheet);
    const { top, left } = this.zone(sheetId, a1);
    this.context.links.set(`${sheetId} ${top} ${left}`, url);
  }
  merge(sheet: string, a1: string): void {
    const sheetId = this.id(sheet);
    const target = [this.zone(sheetId, a1)];
    this.act(() => this.context.book.dispatch('ADD_MERGE', { sheetId, target, force: true }));
  }
  hideRows(sheet: string, first: number, count = 1): void {
    const elements = Array.from({ length: count }, (_, at) => first - 1 + at);
    const rows = { sheetId: this.id(sheet), dimension: 'ROW', elements };
    this.act(() => this.context.book.dispatch('HIDE_COLUMNS_ROWS', rows));
  }
  groupRows(sheet: string, first: number, count = 1): void {
    const rows = { sheetId: this.id(sheet), dimension: 'ROW', start: first - 1, end: first + count - 2 };
    this.act(() => this.context.book.dispatch('GROUP_HEADERS', rows));
  }
  convertToTable(sheet: string, a1: string): void {
    const sheetId = this.id(sheet);
    const zone = this.zone(sheetId, a1);
    this.act(() => this.context.book.validations.place(sheetId, zone, undefined));
    this.context.typedColumns.push({ sheetId, left: zone.left, right: zone.right });
  }
  note(sheet: string, a1: string, text: string): void {
    const sheetId = this.id(sheet);
    const { top, left } = this.zone(sheetId, a1);
    this.act(() => this.context.book.parts.hostData.setNote(sheetId, top, left, text));
  }
  select(sheet: string, a1: string): void {
    const sheetId = this.id(sheet);
    this.tabs.activate(sheetId);
    this.context.book.select(this.zone(sheetId, a1));
  }

  burst(edits: () => void): void {
    this.trigger.during(edits);
  }
  undo(): void {
    const { history } = this.context.book;
    if (history.lastAuthor === 'script' && !this.context.unknowns.undoReachesScripts) return;
    if (history.undo() && this.context.unknowns.undoFiresEdit) this.editedSomewhere();
  }
  redo(): void {
    if (this.context.book.history.redo() && this.context.unknowns.undoFiresEdit) this.editedSomewhere();
  }
  private editedSomewhere(): void {
    const { getters } = this.context.book.model;
    this.trigger.hear({ sheetId: getters.getActiveSheetId(), zone: getters.getSelectedZone() });
  }
}

function textOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
