/** Range. https://developers.google.com/apps-script/reference/spreadsheet/range */
import type {
  BorderStyle,
  CellValue,
  DataValidation,
  Range,
  RichTextValue,
  Sheet,
} from '../../src/apps-script/services.js';
import { type BorderLine, borderCells } from './borders.js';
import type { CellPosition } from './engine-types.js';
import { ERROR } from './errors.js';
import { shiftDepth } from './groups.js';
import type { RangeHandle } from './handles.js';
import { engineFormat, googleFormat } from './number-format.js';
import { a1Of } from './places.js';
import { RangeCore } from './range-core.js';
import { HostRichTextValue } from './rich-text.js';
import { columnRuns, HostDataValidation, placeRule } from './validation.js';
import { contentOf, ruleAt } from './validation-store.js';
import { checkScriptValue, writeFormula, writeScriptValue } from './write-values.js';

const LINES: Record<string, BorderLine['style']> = { SOLID: 'thin', SOLID_MEDIUM: 'medium', SOLID_THICK: 'thick' };

export class HostRange extends RangeCore implements RangeHandle {
  getSheet(): Sheet {
    this.context.handle('Range.getSheet');
    return this.context.sheet(this.sheetId);
  }
  getRow(): number {
    this.context.handle('Range.getRow');
    return this.zone.top + 1;
  }
  getColumn(): number {
    this.context.handle('Range.getColumn');
    return this.zone.left + 1;
  }
  getNumRows(): number {
    this.context.handle('Range.getNumRows');
    return this.rows;
  }
  getNumColumns(): number {
    this.context.handle('Range.getNumColumns');
    return this.columns;
  }
  getA1Notation(): string {
    this.context.handle('Range.getA1Notation');
    return a1Of(this.zone);
  }

  /** "true if the user has permission to edit every cell in the range" (reference, Range.canEdit). */
  canEdit(): boolean {
    return this.context.read('Range.canEdit', () => this.context.isEditable(this.sheetId, this.zone));
  }

  /** Number, boolean, Date or text; empty is '' (reference, Range.getValues). */
  getValues(): CellValue[][] {
    const { book, realm } = this.context;
    return this.grid<CellValue>('getValues', (position) => {
      const value = book.valueOf(position);
      if (typeof value === 'number' && book.isDate(position)) return new realm.Date(book.momentOf(value));
      return value;
    });
  }
  /** Texts are parsed as if typed, a leading `=` is a formula, null and undefined clear (gas-fakes, oddities; guides, v8-runtime). */
  setValues(values: CellValue[][]): Range {
    const write = (position: CellPosition, value: CellValue): void => writeScriptValue(this.context, position, value);
    if (this.context.unknowns.validationRejects === 'at flush') return this.writeGrid('setValues', values, write);
    return this.writeGrid('setValues', values, write, (position, value) =>
      checkScriptValue(this.context, position, value),
    );
  }
  getDisplayValues(): string[][] {
    return this.grid('getDisplayValues', (position) => this.context.book.displayOf(position));
  }
  /** '' where there is none. */
  getFormulas(): string[][] {
    return this.grid('getFormulas', (position) => this.context.book.formulaOf(position));
  }
  setFormulas(formulas: string[][]): Range {
    return this.writeGrid('setFormulas', formulas, (position, formula) =>
      writeFormula(this.context, position, formula),
    );
  }
  getNumberFormats(): string[][] {
    return this.grid('getNumberFormats', (position) => googleFormat(this.context.book.formatOf(position)));
  }
  setNumberFormat(numberFormat: string): Range {
    const format = engineFormat(String(numberFormat)) ?? null;
    return this.write('setNumberFormat', () => {
      for (const position of this.context.book.positions(this.sheetId, this.zone))
        this.context.book.cells.write(position, { format });
    });
  }
  setNumberFormats(numberFormats: string[][]): Range {
    return this.writeGrid('setNumberFormats', numberFormats, (position, format) =>
      this.context.book.cells.write(position, { format: engineFormat(String(format)) ?? null }),
    );
  }
  /** White where nobody has chosen a colour. */
  getBackgrounds(): string[][] {
    const { getters } = this.context.book.model;
    return this.grid('getBackgrounds', (position) =>
      (getters.getCell(position)?.style?.fillColor || '#ffffff').toLowerCase(),
    );
  }
  getFontWeights(): string[][] {
    const { getters } = this.context.book.model;
    return this.grid('getFontWeights', (position) =>
      getters.getCell(position)?.style?.bold === true ? 'bold' : 'normal',
    );
  }
  getMergedRanges(): Range[] {
    const { context, sheetId, zone } = this;
    return context.read('Range.getMergedRanges', () =>
      context.realm.copyList(
        context.book.model.getters
          .getMerges(sheetId)
          .filter((merge) => merge.left <= zone.right && merge.right >= zone.left)
          .filter((merge) => merge.top <= zone.bottom && merge.bottom >= zone.top)
          .map(({ left, right, top, bottom }) => new HostRange(context, sheetId, { left, right, top, bottom })),
      ),
    );
  }
  /** null where no text stands (reference, getRichTextValue). A HYPERLINK formula is no link of the text. */
  getRichTextValues(): (RichTextValue | null)[][] {
    const { context, sheetId } = this;
    return this.grid('getRichTextValues', (position) => {
      const value = context.book.valueOf(position);
      if (typeof value !== 'string' || value === '') return null;
      return new HostRichTextValue(context, context.links.get(`${sheetId} ${position.row} ${position.col}`) ?? null);
    });
  }
  getNotes(): string[][] {
    const { hostData } = this.context.book.parts;
    return this.grid('getNotes', ({ row, col }) => hostData.notes[this.sheetId]?.[row]?.[col] ?? '');
  }
  /** A number becomes text with its fraction: `25` reads back `25.0` (gas-fakes, oddities). */
  setNotes(notes: string[][]): Range {
    return this.writeGrid<unknown>('setNotes', notes, ({ row, col }, note) => {
      const text = typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note ?? '');
      this.context.book.parts.hostData.setNote(this.sheetId, row, col, text);
    });
  }
  clearContent(): Range {
    return this.write('clearContent', () => {
      const { book, unknowns } = this.context;
      const isBox = ({ row, col }: CellPosition): boolean =>
        unknowns.checkboxOnEmpty === 'false' &&
        ruleAt(book.parts, this.sheetId, row, col)?.criterion.type === 'isBoolean';
      for (const position of book.positions(this.sheetId, this.zone))
        if (book.hasContent(position))
          book.cells.write(position, {
            content: isBox(position) ? { kind: 'value', value: false } : { kind: 'empty' },
          });
    });
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.grid('getDataValidations', ({ row, col }) => {
      const rule = ruleAt(this.context.book.parts, this.sheetId, row, col);
      if (!rule) return null;
      return new HostDataValidation(this.context, contentOf(rule));
    });
  }
  setDataValidation(rule: DataValidation | null): Range {
    const content = (rule as HostDataValidation | null)?.content;
    this.refuseTyped();
    return this.write('setDataValidation', () => placeRule(this.context, this.sheetId, this.zone, content));
  }
  /** At the call: scripts set no rules on the typed columns of a Table (issuetracker 4625062496). */
  private refuseTyped(): void {
    const { left, right } = this.zone;
    const isTyped = this.context.typedColumns.some(
      (one) => one.sheetId === this.sheetId && one.left <= right && one.right >= left,
    );
    if (isTyped) this.context.fail('This operation is not allowed on cells in typed columns.');
  }
  setDataValidations(rules: (DataValidation | null)[][]): Range {
    const contents = Array.from(rules, (row) =>
      Array.from(row, (rule) => (rule as HostDataValidation | null)?.content),
    );
    this.checkSize(contents);
    this.refuseTyped();
    return this.write('setDataValidations', () => {
      for (const { zone, content } of columnRuns(this.zone, contents))
        placeRule(this.context, this.sheetId, zone, content);
    });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    style: BorderStyle | null,
  ): Range {
    return this.write('setBorder', () =>
      borderCells(
        this.context.book,
        this.sheetId,
        this.zone,
        { top, left, bottom, right, vertical, horizontal },
        {
          color: color ?? '#000000',
          style: LINES[String(style)] ?? 'thin',
        },
      ),
    );
  }
  /** At most 8 groups around one another; below 0 it stays at 0. */
  shiftColumnGroupDepth(delta: number): Range {
    this.context.change('Range.shiftColumnGroupDepth', () => {
      this.checked();
      shiftDepth(this.context, this.sheetId, this.zone.left, this.zone.right, delta);
    });
    return this;
  }
  /** Whole rows and columns only (gas-fakes, testsheetsdeveloper). */
  addDeveloperMetadata(key: string, value: string): Range {
    this.context.change('Range.addDeveloperMetadata', () => {
      this.checked();
      const { rows, columns } = this.context.book.size(this.sheetId);
      const isColumn = this.rows === rows && this.columns === 1;
      const isRow = this.columns === columns && this.rows === 1;
      if (!isColumn && !isRow) this.context.fail(ERROR.metadataOnPart);
      const place = isColumn ? { column: this.zone.left } : { row: this.zone.top };
      this.context.book.parts.hostData.addMetadata({
        key: String(key),
        value: String(value),
        sheetId: this.sheetId,
        ...place,
      });
    });
    return this;
  }
}
