/** Spreadsheet: tabs, names, the selection. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
import type { DeveloperMetadataFinder, NamedRange, Range, Sheet, Spreadsheet } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import { ERROR } from './errors.js';
import type { RangeHandle, SheetHandle } from './handles.js';
import { HostDeveloperMetadataFinder } from './metadata.js';
import { createName, listNames, removeName } from './names.js';
import { Tabs, tabNumber } from './tabs.js';
import type { HostUi } from './ui.js';

export class HostSpreadsheet implements Spreadsheet {
  private readonly tabs: Tabs;
  constructor(
    private readonly context: ServiceContext,
    private readonly ui: HostUi,
  ) {
    this.tabs = new Tabs(context.book);
  }
  private sheet(sheetId: string): Sheet {
    return this.context.sheet(sheetId);
  }
  private idOf(sheet: Sheet): string {
    const { id } = sheet as SheetHandle;
    if (!this.tabs.exists(id)) this.context.fail(ERROR.tabGone(tabNumber(id)));
    return id;
  }

  getSheets(): Sheet[] {
    return this.context.read('Spreadsheet.getSheets', () =>
      this.context.realm.copyList(this.tabs.ids.map((id) => this.sheet(id))),
    );
  }
  /** null if absent (gas-fakes, testsheetsvalues). */
  getSheetByName(name: string): Sheet | null {
    return this.context.read('Spreadsheet.getSheetByName', () => {
      const sheetId = this.tabs.byName(String(name));
      return sheetId === undefined ? null : this.sheet(sheetId);
    });
  }
  getActiveSheet(): Sheet {
    return this.context.read('Spreadsheet.getActiveSheet', () =>
      this.sheet(this.context.book.model.getters.getActiveSheetId()),
    );
  }
  getActiveRange(): Range | null {
    return this.context.read('Spreadsheet.getActiveRange', () => {
      const { getters } = this.context.book.model;
      return this.context.range(getters.getActiveSheetId(), getters.getSelectedZone());
    });
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this.context.other('Spreadsheet.setActiveSheet', () => {
      this.context.flush();
      this.tabs.activate(this.idOf(sheet));
      return sheet;
    });
  }
  setActiveRange(range: Range): Range {
    return this.context.other('Spreadsheet.setActiveRange', () => {
      this.context.flush();
      const target = range as RangeHandle;
      this.tabs.activate(target.sheetId);
      this.context.book.select(target.zone);
      return range;
    });
  }

  /** The index counts from 0 (getIndex from 1: gas-fakes, testsheetsvalues); the new tab becomes the active one. */
  insertSheet(sheetName: string, sheetIndex: number): Sheet {
    return this.context.change('Spreadsheet.insertSheet', () => {
      const name = String(sheetName);
      if (this.tabs.isNameTaken(name)) this.context.fail(ERROR.tabNameTaken(name));
      if (this.context.book.cellCount() + 26_000 > 10_000_000) this.context.fail(ERROR.tooManyCells);
      const sheetId = this.tabs.insert(name, Math.max(0, Math.min(sheetIndex, this.tabs.ids.length)));
      this.tabs.activate(sheetId);
      return this.sheet(sheetId);
    });
  }
  deleteSheet(sheet: Sheet): void {
    this.context.change('Spreadsheet.deleteSheet', () => {
      const sheetId = this.idOf(sheet);
      if (this.tabs.ids.length === 1) this.context.fail(ERROR.lastTab);
      if (this.tabs.visible.every((id) => id === sheetId)) this.context.fail(ERROR.lastTab);
      this.tabs.delete(sheetId);
    });
  }
  /** Positions count from 1 (reference: "from 1 to the number of sheets"). */
  moveActiveSheet(pos: number): void {
    this.context.change('Spreadsheet.moveActiveSheet', () => {
      this.tabs.move(this.context.book.model.getters.getActiveSheetId(), pos - 1);
    });
  }
  getSpreadsheetLocale(): string {
    return this.context.read('Spreadsheet.getSpreadsheetLocale', () => this.context.book.settings.locale.code);
  }
  getSpreadsheetTimeZone(): string {
    return this.context.read('Spreadsheet.getSpreadsheetTimeZone', () => this.context.book.settings.timeZone);
  }

  getNamedRanges(): NamedRange[] {
    return this.context.read('Spreadsheet.getNamedRanges', () => this.context.realm.copyList(listNames(this.context)));
  }
  /** An existing name is given its new range. */
  setNamedRange(name: string, range: Range): void {
    const { sheetId, zone } = range as RangeHandle;
    this.context.write('Spreadsheet.setNamedRange', sheetId, zone, () =>
      createName(this.context, name, range as RangeHandle),
    );
  }
  removeNamedRange(name: string): void {
    this.context.change('Spreadsheet.removeNamedRange', () => removeName(this.context, name));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    this.context.handle('Spreadsheet.createDeveloperMetadataFinder');
    return new HostDeveloperMetadataFinder(this.context);
  }
  /** Default 5 seconds; negative: until dismissed (reference). */
  toast(message: string, title: string, _timeoutSeconds: number): void {
    this.context.handle('Spreadsheet.toast');
    this.ui.toast(message, title);
  }
}
