/** Sheet: a tab. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import type {
  CellValue,
  ColumnGroup,
  ConditionalFormatRule,
  DeveloperMetadata,
  Range,
  Sheet,
} from '../../src/apps-script/services.js';
import { type HostConditionalFormatRule, readRules, writeRules } from './conditional-format.js';
import type { ServiceContext } from './context.js';
import type { Zone } from './engine-types.js';
import { ERROR } from './errors.js';
import { columnDepth, HostColumnGroup } from './groups.js';
import type { RangeHandle, SheetHandle } from './handles.js';
import { HostDeveloperMetadata } from './metadata.js';
import { isInside, zoneOfA1 } from './places.js';
import { Tabs, tabNumber } from './tabs.js';
import { writeScriptValue } from './write-values.js';

export class HostSheet implements SheetHandle {
  private readonly tabs: Tabs;
  constructor(
    private readonly context: ServiceContext,
    readonly id: string,
  ) {
    this.tabs = new Tabs(context.book);
  }
  private existing(): string {
    if (!this.tabs.exists(this.id)) this.context.fail(ERROR.tabGone(tabNumber(this.id)));
    return this.id;
  }
  private read<Result>(method: string, read: (sheetId: string) => Result): Result {
    return this.context.read(`Sheet.${method}`, () => read(this.existing()));
  }
  private change(method: string, change: (sheetId: string) => void): this {
    this.context.change(`Sheet.${method}`, () => change(this.existing()));
    return this;
  }
  /** A change of looks that waits for the flush. */
  private write(method: string, zone: Zone, write: (sheetId: string) => void): this {
    this.existing();
    this.context.write(`Sheet.${method}`, this.id, zone, () => write(this.existing()));
    return this;
  }

  getSheetId(): number {
    this.context.handle('Sheet.getSheetId'); // does not wait for calculation (tanaikech 2022-08-31)
    return tabNumber(this.id);
  }
  getName(): string {
    return this.read('getName', (id) => this.tabs.name(id));
  }
  setName(name: string): Sheet {
    return this.change('setName', (id) => {
      if (this.tabs.isNameTaken(String(name), id)) this.context.fail(ERROR.tabNameTaken(String(name)));
      this.tabs.rename(id, String(name));
    });
  }
  /** From 1 (gas-fakes, testsheetsvalues). */
  getIndex(): number {
    return this.read('getIndex', (id) => this.tabs.ids.indexOf(id) + 1);
  }
  getMaxRows(): number {
    return this.read('getMaxRows', (id) => this.context.book.size(id).rows);
  }
  getMaxColumns(): number {
    return this.read('getMaxColumns', (id) => this.context.book.size(id).columns);
  }
  /** Counts formulas that show nothing and unticked checkboxes (seen, IX 60502721863, 51906425933). */
  getLastRow(): number {
    return this.read('getLastRow', (id) => this.context.book.lastPlace(id).row + 1);
  }
  getLastColumn(): number {
    return this.read('getLastColumn', (id) => this.context.book.lastPlace(id).col + 1);
  }
  getDataRange(): Range {
    return this.read('getDataRange', (id) => {
      const { row, col } = this.context.book.lastPlace(id);
      return this.context.range(id, { left: 0, top: 0, right: Math.max(0, col), bottom: Math.max(0, row) });
    });
  }
  getRange(rowOrA1: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    this.context.handle('Sheet.getRange');
    const id = this.existing();
    const size = this.context.book.size(id);
    if (typeof rowOrA1 === 'string') {
      const zone = zoneOfA1(rowOrA1, size);
      if (!zone) this.context.fail(ERROR.rangeNotFound);
      if (!isInside(zone, size)) this.context.fail(ERROR.outsideSheet);
      return this.context.range(this.id, zone);
    }
    const numbers = [rowOrA1, column, numRows, numColumns];
    if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number)))
      this.context.fail(
        ERROR.signature(
          numbers.map((number) => (typeof number === 'number' ? 'number' : 'String')).join(','),
          'SpreadsheetApp.Sheet.getRange',
        ),
      );
    if (rowOrA1 < 1) this.context.fail(ERROR.startingRow);
    if (column < 1) this.context.fail(ERROR.startingColumn);
    if (numRows < 1) this.context.fail(ERROR.atLeastOneRow);
    if (numColumns < 1) this.context.fail(ERROR.atLeastOneColumn);
    const zone = { left: column - 1, top: rowOrA1 - 1, right: column + numColumns - 2, bottom: rowOrA1 + numRows - 2 };
    if (!isInside(zone, size)) this.context.fail(ERROR.outsideSheet);
    return this.context.range(this.id, zone);
  }

  /**
   * Writes below the last content of any column (seen, IX 63325050033), in one step: where that is, is found when the
   * write is applied.
   */
  appendRow(rowContents: CellValue[]): Sheet {
    const contents = Array.from(rowContents);
    return this.write('appendRow', this.context.book.zone(this.existing()), (sheetId) => {
      const { book, unknowns } = this.context;
      const row = book.lastPlace(sheetId).row + 1;
      if (row >= book.size(sheetId).rows) {
        if (unknowns.appendOnFullGrid === 'throws') this.context.fail(ERROR.rowsOutOfBounds);
        this.tabs.appendPlainRows(sheetId, 1);
      }
      for (const [col, value] of contents.entries()) writeScriptValue(this.context, { sheetId, row, col }, value);
    });
  }
  /** New rows copy format and validation from the row above (seen, IX 55103934169, 25372485813). */
  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return this.change('insertRowsAfter', (id) => {
      const size = this.context.book.size(id);
      if (afterPosition < 1 || afterPosition > size.rows || howMany < 1) this.context.fail(ERROR.rowsOutOfBounds);
      this.checkCells(howMany * size.columns);
      if (afterPosition === size.rows && this.context.unknowns.rowsAtEnd === 'plain')
        this.tabs.appendPlainRows(id, howMany);
      else this.tabs.insertRows(id, afterPosition - 1, howMany);
    });
  }
  /** New rows look like the row above here too (seen, IX 60860829987); what they look like above the first one is not known. */
  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return this.change('insertRowsBefore', (id) => {
      const size = this.context.book.size(id);
      if (beforePosition < 1 || beforePosition > size.rows || howMany < 1) this.context.fail(ERROR.rowsOutOfBounds);
      this.checkCells(howMany * size.columns);
      this.tabs.insertRows(id, beforePosition - 2, howMany);
    });
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return this.change('insertColumnsAfter', (id) => {
      const size = this.context.book.size(id);
      if (afterPosition < 1 || afterPosition > size.columns || howMany < 1) this.context.fail(ERROR.columnsOutOfBounds);
      this.checkCells(howMany * size.rows);
      this.tabs.insertColumns(id, afterPosition - 1, howMany);
    });
  }
  private checkCells(more: number): void {
    if (this.context.book.cellCount() + more > 10_000_000) this.context.fail(ERROR.tooManyCells);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.change('deleteRows', (id) => {
      const { rows } = this.context.book.size(id);
      if (rowPosition < 1 || howMany < 1 || rowPosition + howMany - 1 > rows) this.context.fail(ERROR.rowsOutOfBounds);
      const frozen = this.context.book.model.getters.getPaneDivisions(id).ySplit;
      const frozenGone = Math.max(0, Math.min(frozen, rowPosition + howMany - 1) - rowPosition + 1);
      if (rows - frozen - (howMany - frozenGone) < 1) this.context.fail(ERROR.lastFreeRow);
      this.tabs.deleteRows(id, rowPosition - 1, howMany);
    });
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.change('deleteColumns', (id) => {
      const { columns } = this.context.book.size(id);
      if (columnPosition < 1 || howMany < 1 || columnPosition + howMany - 1 > columns)
        this.context.fail(ERROR.columnsOutOfBounds);
      if (columns - howMany < 1) this.context.fail(ERROR.lastFreeColumn);
      this.tabs.deleteColumns(id, columnPosition - 1, howMany);
    });
  }
  /** The destination is counted before the move: rows 1-2 to 5 become 3-4 (reference, Sheet.moveRows). */
  moveRows(rowSpec: Range, destinationIndex: number): void {
    this.change('moveRows', (id) => {
      const { zone } = rowSpec as RangeHandle;
      if (destinationIndex < 1 || destinationIndex > this.context.book.size(id).rows + 1)
        this.context.fail(ERROR.rowsOutOfBounds);
      this.tabs.moveRows(id, zone.top, zone.bottom - zone.top + 1, destinationIndex - 1);
    });
  }
  setFrozenRows(rows: number): void {
    this.change('setFrozenRows', (sheetId) => {
      const { history, sheets } = this.context.book.parts.sheets;
      const panes = (sheets[sheetId] as unknown as { panes: object }).panes;
      history.update('sheets', sheetId, 'panes', { ...panes, ySplit: rows });
      this.context.book.showPanes(sheetId);
    });
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    return this.write('setColumnWidths', this.columns(startColumn, numColumns), (id) => {
      const { sizes } = this.context.book.parts;
      for (let at = 0; at < numColumns; at++) sizes.history.update('sizes', id, 'COL', startColumn - 1 + at, width);
    });
  }
  /** Rows still grow to their content (gas-fakes, oddities); the host keeps what was set. */
  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    const zone = { ...this.context.book.zone(this.existing()), top: startRow - 1, bottom: startRow + numRows - 2 };
    return this.write('setRowHeights', zone, (id) => {
      const { sizes } = this.context.book.parts;
      for (let at = 0; at < numRows; at++) sizes.history.update('sizes', id, 'ROW', startRow - 1 + at, height);
    });
  }
  hideColumns(columnIndex: number, numColumns: number): void {
    this.write('hideColumns', this.columns(columnIndex, numColumns), (id) => {
      const { visibility } = this.context.book.parts;
      for (let at = 0; at < numColumns; at++)
        visibility.history.update('hiddenHeaders', id, 'COL', columnIndex - 1 + at, true);
    });
  }
  private columns(first: number, count: number): Zone {
    const zone = this.context.book.zone(this.existing());
    if (first < 1 || count < 1 || first + count - 2 > zone.right) this.context.fail(ERROR.columnsOutOfBounds);
    return { ...zone, left: first - 1, right: first + count - 2 };
  }
  getColumnGroupDepth(columnIndex: number): number {
    return this.read('getColumnGroupDepth', (id) => columnDepth(this.context, id, columnIndex - 1));
  }
  getColumnGroup(columnIndex: number, groupDepth: number): ColumnGroup | null {
    return this.read('getColumnGroup', (id) => HostColumnGroup.at(this.context, id, columnIndex, groupDepth));
  }

  hideSheet(): Sheet {
    return this.change('hideSheet', (id) => {
      if (this.tabs.isHidden(id)) return;
      if (this.tabs.visible.length === 1) this.context.fail(ERROR.lastVisibleTab);
      const next = this.tabs.visible.find((other) => other !== id);
      if (next && this.context.book.model.getters.getActiveSheetId() === id) this.tabs.activate(next);
      this.tabs.hide(id);
    });
  }
  showSheet(): Sheet {
    return this.change('showSheet', (id) => this.tabs.show(id));
  }
  isSheetHidden(): boolean {
    return this.read('isSheetHidden', (id) => this.tabs.isHidden(id));
  }
  setHiddenGridlines(hideGridlines: boolean): Sheet {
    return this.change('setHiddenGridlines', (sheetId) =>
      this.context.book.parts.sheets.history.update('sheets', sheetId, 'areGridLinesVisible', !hideGridlines),
    );
  }
  setTabColor(color: string | null): Sheet {
    return this.change('setTabColor', (sheetId) =>
      this.context.book.parts.sheets.history.update('sheets', sheetId, 'color', color ?? undefined),
    );
  }

  addDeveloperMetadata(key: string, value: string): Sheet {
    return this.change('addDeveloperMetadata', (sheetId) => {
      this.context.book.parts.hostData.addMetadata({ key: String(key), value: String(value), sheetId });
    });
  }
  /** Of the tab itself, not of its columns and rows. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.read('getDeveloperMetadata', (sheetId) => {
      const own = this.context.book.parts.hostData.metadata.filter(
        (entry) => entry.sheetId === sheetId && entry.column === undefined && entry.row === undefined,
      );
      return this.context.realm.copyList(own.map((entry) => new HostDeveloperMetadata(this.context, entry)));
    });
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.read('getConditionalFormatRules', (id) => this.context.realm.copyList(readRules(this.context, id)));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.change('setConditionalFormatRules', (id) =>
      writeRules(this.context, id, Array.from(rules) as HostConditionalFormatRule[]),
    );
  }
}
