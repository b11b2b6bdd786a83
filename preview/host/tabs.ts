/** Tabs of the book: numbers as Google has them, names, order, rows and columns. */
import type { Book } from './book.js';
import type { EngineSheet } from './engine-types.js';
import { adaptersFor, movedRow, type RowMove, rowMoveChange } from './range-change.js';
import { putRows } from './row-storage.js';

/** Google's number of a tab; tabs made in the engine's own grid get one from their id. */
export function tabNumber(sheetId: string): number {
  const own = /^g(\d+)$/.exec(sheetId);
  if (own) return Number(own[1]);
  let hash = 7;
  for (const sign of sheetId) hash = (hash * 31 + sign.charCodeAt(0)) % 2_000_000_011;
  return hash;
}

function freshSheetId(book: Book): string {
  const taken = new Set(book.model.getters.getSheetIds().map(tabNumber));
  let number = 1_000_003;
  while (taken.has(number)) number = (number * 48_271) % 2_147_483_647;
  return `g${number}`;
}

/** The engine refuses some signs that Google allows in names. */
const REFUSED = /['*?/\\[\]]/;

/** The engine looks tabs up by the text between the quotes of a reference, where an apostrophe is doubled. */
function tabKeys(name: string): string[] {
  const key = name.trim().toUpperCase();
  return [key, key.replaceAll("'", "''")];
}
/** For a document that was opened: the engine knows the first of the keys only. */
export function registerTabNames({ parts, model }: Book): void {
  for (const sheetId of model.getters.getSheetIds())
    for (const key of tabKeys(model.getters.getSheetName(sheetId))) parts.sheets.sheetIdsMapName[key] = sheetId;
}

export class Tabs {
  constructor(private readonly book: Book) {}

  get ids(): readonly string[] {
    return this.book.model.getters.getSheetIds();
  }
  name(sheetId: string): string {
    return this.book.model.getters.getSheetName(sheetId);
  }
  byName(name: string): string | undefined {
    return (
      this.ids.find((id) => this.name(id) === name) ??
      this.ids.find((id) => this.name(id).toLowerCase() === name.toLowerCase())
    );
  }
  exists(sheetId: string): boolean {
    return this.book.model.getters.tryGetSheet(sheetId) !== undefined;
  }
  isNameTaken(name: string, except?: string): boolean {
    return this.ids.some((id) => id !== except && this.name(id).toLowerCase() === name.toLowerCase());
  }
  isHidden(sheetId: string): boolean {
    return !this.book.model.getters.isSheetVisible(sheetId);
  }
  get visible(): readonly string[] {
    return this.ids.filter((id) => !this.isHidden(id));
  }

  insert(name: string, position: number): string {
    const sheetId = freshSheetId(this.book);
    const safe = REFUSED.test(name) ? sheetId : name;
    const { evaluation } = this.book.parts;
    const wasComplete = !evaluation.shouldRebuildDependenciesGraph;
    this.book.dispatch('CREATE_SHEET', { sheetId, name: safe, position, rows: 1000, cols: 26 });
    if (safe !== name) this.writeName(sheetId, name);
    // An empty tab changes no value, so the engine's complete evaluation can be saved.
    if (wasComplete) evaluation.shouldRebuildDependenciesGraph = false;
    return sheetId;
  }
  rename(sheetId: string, name: string): void {
    const old = this.name(sheetId);
    if (old === name) return;
    if (REFUSED.test(name)) this.writeName(sheetId, name);
    else this.book.dispatch('RENAME_SHEET', { sheetId, oldName: old, newName: name });
  }
  private writeName(sheetId: string, name: string): void {
    const { sheets } = this.book.parts;
    const names = { ...sheets.sheetIdsMapName };
    delete names[this.name(sheetId).trim().toUpperCase()];
    for (const key of tabKeys(name)) names[key] = sheetId;
    sheets.history.update('sheets', sheetId, 'name', name);
    sheets.history.update('sheetIdsMapName', names);
  }
  delete(sheetId: string): void {
    const getters = this.book.model.getters;
    if (getters.getActiveSheetId() === sheetId) {
      const next = this.visible.find((id) => id !== sheetId);
      if (next) this.activate(next);
    }
    const { sheets } = this.book.parts;
    // The engine counts visible tabs only and refuses to delete a hidden one beside a single visible one.
    if (this.isHidden(sheetId)) sheets.history.update('sheets', sheetId, 'isVisible', true);
    this.book.dispatch('DELETE_SHEET', { sheetId, sheetName: this.name(sheetId) });
  }
  duplicate(sheetId: string, name: string): string {
    const copy = freshSheetId(this.book);
    this.book.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: copy, sheetNameTo: name });
    return copy;
  }
  /** `index` counts all tabs, from 0. */
  move(sheetId: string, index: number): void {
    const order = this.ids.filter((id) => id !== sheetId);
    order.splice(index, 0, sheetId);
    this.book.parts.sheets.history.update('orderedSheetIds', order);
  }
  activate(sheetId: string): void {
    const getters = this.book.model.getters;
    if (getters.getActiveSheetId() !== sheetId && !this.isHidden(sheetId))
      this.book.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
  }
  hide(sheetId: string): void {
    this.book.dispatch('HIDE_SHEET', { sheetId });
  }
  show(sheetId: string): void {
    if (this.isHidden(sheetId)) this.book.dispatch('SHOW_SHEET', { sheetId });
  }

  /** New rows below a row (0-based; -1: above the first) take over its look and validation, not its formulas. */
  insertRows(sheetId: string, below: number, count: number): void {
    this.insertHeaders(sheetId, 'ROW', below, count);
    if (below >= 0) {
      this.book.validations.extendBelow(sheetId, below, count);
      this.extendConditionalFormats(sheetId, below, count);
    }
  }
  /** More rows at the end of the grid, without any format (seen, IX 71120215568). */
  appendPlainRows(sheetId: string, count: number): void {
    const { rows, columns } = this.book.size(sheetId);
    this.insertHeaders(sheetId, 'ROW', rows - 1, count);
    const fresh = { left: 0, right: columns - 1, top: rows, bottom: rows + count - 1 };
    for (const position of this.book.positions(sheetId, fresh))
      this.book.cells.write(position, { style: null, format: null });
  }
  insertColumns(sheetId: string, after: number, count: number): void {
    this.insertHeaders(sheetId, 'COL', after, count);
  }
  private insertHeaders(sheetId: string, dimension: 'ROW' | 'COL', after: number, quantity: number): void {
    this.book.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: this.name(sheetId),
      dimension,
      quantity,
      base: Math.max(0, after),
      position: after < 0 ? 'before' : 'after',
    });
  }
  private extendConditionalFormats(sheetId: string, row: number, count: number): void {
    const { conditionals } = this.book.parts;
    const rules = (conditionals.cfRules[sheetId] ?? []).map((rule) => {
      if (!rule.ranges.some(({ zone }) => zone.bottom === row)) return rule;
      const ranges = rule.ranges.map((range) => {
        if (range.zone.bottom !== row) return range;
        return this.book.model.getters.getRangeFromZone(sheetId, { ...range.zone, bottom: row + count });
      });
      return { ...rule, ranges };
    });
    conditionals.history.update('cfRules', sheetId, rules);
  }
  deleteRows(sheetId: string, first: number, count: number): void {
    this.deleteHeaders(sheetId, 'ROW', first, count);
  }
  deleteColumns(sheetId: string, first: number, count: number): void {
    this.deleteHeaders(sheetId, 'COL', first, count);
  }
  private deleteHeaders(sheetId: string, dimension: 'ROW' | 'COL', first: number, count: number): void {
    const elements = Array.from({ length: count }, (_, at) => first + at);
    this.book.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: this.name(sheetId), dimension, elements });
  }

  /** Rows move with all they hold; references follow the cells. */
  moveRows(sheetId: string, first: number, count: number, before: number): void {
    if (before >= first && before <= first + count) return;
    const { model, parts } = this.book;
    const move: RowMove = { sheetId, first, count, before };
    model.range.executeOnAllRanges(adaptersFor(rowMoveChange(move), model.getters));
    const place = movedRow(move);
    const sheet = parts.sheets.sheets[sheetId] as EngineSheet;
    const rows = reordered(sheet.rows, place);
    putRows(parts, sheetId, rows);
    const { sizes, visibility } = parts;
    sizes.history.update(
      'sizes',
      sheetId,
      'ROW',
      reordered(filledTo(sizes.sizes[sheetId]?.ROW ?? [], rows.length), place),
    );
    const hidden = filledTo(visibility.hiddenHeaders[sheetId]?.ROW ?? [], rows.length);
    visibility.history.update('hiddenHeaders', sheetId, 'ROW', reordered(hidden, place));
    parts.hostData.shiftRows(sheetId, place);
    const { borders } = parts;
    for (const [col, lines] of Object.entries(borders.borders[sheetId] ?? {})) {
      const moved: unknown[] = [];
      for (const [row, line] of Object.entries(lines ?? {})) moved[place(Number(row))] = line;
      borders.history.update('borders', sheetId, Number(col), moved);
    }
    parts.evaluation.shouldRebuildDependenciesGraph = true;
    this.book.cells.startBatch();
  }
  moveColumns(sheetId: string, first: number, count: number, before: number): void {
    if (before >= first && before <= first + count) return;
    const active = this.book.model.getters.getActiveSheetId();
    this.activate(sheetId); // the engine moves columns of the active tab only
    const elements = Array.from({ length: count }, (_, at) => first + at);
    const place = movedRow({ first, count, before });
    const { hostData } = this.book.parts;
    const [notes, metadata] = [hostData.notes[sheetId], hostData.metadata];
    const isAtEnd = before >= this.book.size(sheetId).columns;
    this.book.dispatch('MOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: this.name(sheetId),
      dimension: 'COL',
      elements,
      base: isAtEnd ? before - 1 : before,
      position: isAtEnd ? 'after' : 'before',
    });
    // The engine inserts, pastes and deletes; what the host keeps simply changes places.
    hostData.history.update('notes', sheetId, notes);
    hostData.history.update('metadata', metadata);
    hostData.shiftColumns(sheetId, place);
    this.activate(active);
  }
}

function reordered<Item>(items: readonly Item[], place: (index: number) => number): Item[] {
  const result = new Array<Item>(items.length);
  items.forEach((item, index) => {
    result[place(index)] = item;
  });
  return result;
}
function filledTo<Item>(items: readonly Item[], length: number): Item[] {
  return Array.from({ length }, (_, index) => items[index] as Item);
}
