/**
 * The document behind the services: one engine model, the writes that wait for the next flush, and undo.
 *
 * Google bundles writes and applies them at flush(), at a read or at the end of the execution
 * (reference, SpreadsheetApp.flush); so `later` collects and `flush` applies all of it as one evaluation.
 */

import { type BookSettings, emptyWorkbook } from './book-settings.js';
import { useFastCopies } from './cell-copies.js';
import { CellWriter } from './cell-writer.js';
import { keepConditionalFormats } from './conditional-store.js';
import { momentOfSerial, serialOfMoment } from './dates.js';
import { engine } from './engine.js';
import { type EngineParts, partsOf } from './engine-parts.js';
import { HostBatchPlugin, type HostContext, prepareEngine } from './engine-setup.js';
import type { CellPosition, EngineCell, EngineModel, Primitive, UnboundedZone, Zone } from './engine-types.js';
import { tuneEvaluation } from './evaluation.js';
import { keepFormulas } from './formula-following.js';
import { fromCommaLocale, toCommaLocale } from './formula-locale.js';
import { formulaText } from './formula-reader.js';
import { toGoogleError } from './formula-text.js';
import { keepNames } from './name-following.js';
import { isDateFormat } from './number-format.js';
import { cellsOf, type GridSize } from './places.js';
import { useWholeRows } from './row-storage.js';
import { type Author, UndoHistory } from './undo.js';
import { contentOf, keepValidationSources, refreshSourceTexts, ruleAt, ValidationStore } from './validation-store.js';

interface PaneView {
  syncPaneDivision?(sheetId: string): void;
  readonly sheetsWithDirtyViewports?: Set<string>;
}

export class Book {
  readonly model: EngineModel;
  readonly parts: EngineParts;
  readonly cells: CellWriter;
  readonly history: UndoHistory;
  readonly validations: ValidationStore;
  private pending: (() => void)[] = [];
  private isInBatch = false;
  private today = 0;

  constructor(readonly settings: BookSettings) {
    prepareEngine();
    const { now, timeZone } = settings;
    const context: HostContext = {
      hostToday: () => Math.floor(serialOfMoment(now(), timeZone)),
      hostNow: () => serialOfMoment(now(), timeZone),
    };
    this.model = new engine.Model(settings.workbook ?? emptyWorkbook(settings.locale), { custom: context });
    this.parts = partsOf(this.model);
    tuneEvaluation(this.model, this.parts);
    keepFormulas(this.model, this.parts);
    keepNames(this.model, this.parts);
    useWholeRows(this.model, this.parts);
    keepConditionalFormats(this.model, this.parts);
    keepValidationSources(this.model, this.parts);
    this.validations = new ValidationStore(this.model, this.parts);
    this.parts.hostData.afterChange = () => refreshSourceTexts(this.model, this.parts);
    this.cells = new CellWriter(this.model, this.parts);
    useFastCopies(this.model, this.parts, this.cells);
    this.today = context.hostToday();
    this.recalculate();
    this.history = new UndoHistory(this.model);
  }

  /** One undo step, one evaluation. */
  batch(author: Author, job: () => void): void {
    if (this.isInBatch) {
      job();
      return;
    }
    let failure: unknown;
    this.history.step(author, () => {
      this.isInBatch = true;
      HostBatchPlugin.job = () => {
        this.cells.startBatch();
        try {
          job();
        } catch (error) {
          failure = error; // the engine must finish its dispatch
        }
      };
      try {
        this.model.dispatch('HOST_BATCH');
      } finally {
        this.isInBatch = false;
        HostBatchPlugin.job = undefined;
      }
    });
    if (failure) throw failure;
  }

  /** Tells the views that frozen rows changed: they follow the engine's own command, not what stands in its state. */
  showPanes(sheetId: string): void {
    for (const handler of this.model.handlers as readonly PaneView[]) {
      handler.syncPaneDivision?.(sheetId);
      if (handler.syncPaneDivision !== undefined) handler.sheetsWithDirtyViewports?.add(sheetId);
    }
  }

  dispatch(type: string, payload: object): void {
    const result = this.model.dispatch(type, payload);
    const real = result.reasons.filter((reason) => reason !== 'NoChanges');
    if (real.length > 0) throw new Error(`The engine refuses ${type}: ${real.join(', ')}`);
    this.cells.startBatch();
  }

  later(write: () => void): void {
    this.pending.push(write);
  }
  get hasPending(): boolean {
    return this.pending.length > 0;
  }
  /** Applies what waits; the first rejected write is thrown after the others were applied. */
  flush(): void {
    if (this.pending.length === 0) return;
    const writes = this.pending;
    this.pending = [];
    let failure: unknown;
    this.batch('script', () => {
      for (const write of writes)
        try {
          write();
        } catch (error) {
          failure ??= error;
        }
    });
    if (failure) throw failure;
  }
  dropPending(): void {
    this.pending = [];
  }

  recalculate(): void {
    this.parts.evaluation.shouldRebuildDependenciesGraph = true;
    this.model.finalize();
  }

  size(sheetId: string): GridSize {
    return { rows: this.model.getters.getNumberRows(sheetId), columns: this.model.getters.getNumberCols(sheetId) };
  }
  zone(sheetId: string): Zone {
    const { rows, columns } = this.size(sheetId);
    return { left: 0, top: 0, right: columns - 1, bottom: rows - 1 };
  }

  /** What a script reads: empty is '', errors are texts, a date is a day number. */
  valueOf(position: CellPosition): string | number | boolean {
    const cell = this.model.getters.getCell(position);
    if (cell && !cell.isFormula && cell.content !== '') return cell.parsedValue ?? '';
    const { value } = this.model.getters.getEvaluatedCell(position);
    return externalValue(value);
  }
  evaluatedAt(position: CellPosition): string | number | boolean {
    return this.valueOf(position);
  }
  /** The clock moved: on a new day TODAY() and what hangs on it are computed again. */
  timePassed(): void {
    const today = Math.floor(serialOfMoment(this.settings.now(), this.settings.timeZone));
    if (today === this.today) return;
    this.today = today;
    const cellIds: number[] = [];
    for (const sheetId of this.model.getters.getSheetIds())
      for (const cell of this.model.getters.getCells(sheetId))
        if (cell.isFormula && ['TODAY', 'NOW'].some((name) => cell.compiledFormula.usesSymbol(name)))
          cellIds.push(cell.id);
    if (cellIds.length > 0) this.model.dispatch('EVALUATE_CELLS', { cellIds });
  }
  isDate(position: CellPosition): boolean {
    return isDateFormat(this.model.getters.getEvaluatedCell(position).format);
  }
  displayOf(position: CellPosition): string {
    const { type, formattedValue } = this.model.getters.getEvaluatedCell(position);
    return type === 'error' ? toGoogleError(formattedValue) : formattedValue;
  }
  formulaOf(position: CellPosition): string {
    const cell = this.model.getters.getCell(position);
    if (!cell?.isFormula) return '';
    const mark = this.readsCommas ? ';' : this.settings.formulaMark;
    const text = formulaText(cell.compiledFormula, position.sheetId, this.model.getters, mark);
    return this.readsCommas ? toCommaLocale(text) : text;
  }
  private get readsCommas(): boolean {
    return this.settings.formulaSyntax === 'locale' && this.settings.locale.decimal === ',';
  }
  /** A script's formula as the engine reads it. */
  formulaOfScript(formula: string): string {
    return this.readsCommas ? fromCommaLocale(formula) : formula;
  }
  hasContent(position: CellPosition): boolean {
    const cell = this.model.getters.getCell(position);
    if (!cell) return false;
    return cell.isFormula || cell.content !== '';
  }
  /** Rows and columns up to the last cell that holds anything, formulas that show nothing included. */
  lastPlace(sheetId: string): { readonly row: number; readonly col: number } {
    let [row, col] = [-1, -1];
    for (const cell of this.model.getters.getCells(sheetId)) {
      if (!cell.isFormula && cell.content === '') continue;
      const position = this.model.getters.getCellPosition(cell.id);
      row = Math.max(row, position.row);
      col = Math.max(col, position.col);
    }
    return { row, col };
  }

  formatOf(position: CellPosition): string | undefined {
    return this.model.getters.getCell(position)?.format ?? this.model.getters.getEvaluatedCell(position).format;
  }
  *positions(sheetId: string, zone: Zone): Generator<CellPosition> {
    for (const { row, col } of cellsOf(zone)) yield { sheetId, row, col };
  }
  /** A zone that reaches the last row or column keeps reaching it when the grid grows, as whole columns do. */
  unbounded(sheetId: string, zone: Zone): Zone | UnboundedZone {
    const whole = this.zone(sheetId);
    if (zone.top === 0 && zone.bottom === whole.bottom) return { ...zone, bottom: undefined };
    if (zone.left === 0 && zone.right === whole.right) return { ...zone, right: undefined };
    return zone;
  }
  cellCount(): number {
    return this.model.getters.getSheetIds().reduce((sum, id) => sum + this.size(id).rows * this.size(id).columns, 0);
  }
  select(zone: Zone): void {
    this.model.selection.selectZone({ zone, cell: { col: zone.left, row: zone.top } });
  }
  /** Cells with everything they hold: content, look, note, validation; relative references move along. */
  copyCells(sheetId: string, from: Zone, down: number, right: number): void {
    const { hostData } = this.parts;
    const notes = hostData.notes[sheetId] ?? {};
    const found = [...this.positions(sheetId, from)].map((position) => {
      const { row, col } = position;
      const rule = ruleAt(this.parts, sheetId, row, col);
      return {
        row: row + down,
        col: col + right,
        cell: this.model.getters.getCell(position),
        note: notes[row]?.[col] ?? '',
        rule,
      };
    });
    for (const { row, col, cell, note, rule } of found) {
      this.cells.replace({ sheetId, row, col }, cell && this.shifted(cell, down, right));
      hostData.setNote(sheetId, row, col, note);
      if (ruleAt(this.parts, sheetId, row, col) === rule) continue;
      this.validations.place(sheetId, { top: row, bottom: row, left: col, right: col }, rule && contentOf(rule));
    }
  }
  private shifted(cell: EngineCell, down: number, right: number): EngineCell {
    if (!cell.isFormula) return cell;
    const { compiledFormula } = cell;
    const { sheetId, rangeDependencies } = compiledFormula;
    const ranges = this.model.getters.createAdaptedRanges(rangeDependencies, right, down, sheetId);
    return { ...cell, compiledFormula: engine.CompiledFormula.CopyWithDependencies(compiledFormula, sheetId, ranges) };
  }
  /** Formulas that use a name are computed at the end of the batch. */
  touchUsersOf(name: string): void {
    for (const sheetId of this.model.getters.getSheetIds())
      for (const cell of this.model.getters.getCells(sheetId))
        if (cell.isFormula && cell.compiledFormula.usesSymbol(name))
          this.cells.touch(this.model.getters.getCellPosition(cell.id), true);
  }

  momentOf(serial: number): number {
    return momentOfSerial(serial, this.settings.timeZone, this.settings.skippedTime);
  }
  serialOf(moment: number): number {
    return serialOfMoment(moment, this.settings.timeZone);
  }
}

function externalValue(value: Primitive): string | number | boolean {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' && value.startsWith('#') ? toGoogleError(value) : value;
}
