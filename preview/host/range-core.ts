/** What all methods of a range share: reading and writing its cells, and the looks of them. */
import type { WrapStrategy } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import type { CellPosition, Style, Zone } from './engine-types.js';
import { ERROR } from './errors.js';
import { tabNumber } from './tabs.js';

type Align = 'left' | 'center' | 'normal' | 'right' | null;
/** Wrong ones are silently accepted (gas-fakes, oddities). */
const alignOf = (alignment: Align): Style =>
  ({ align: alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : undefined }) as Style;
const fillOf = (color: string | null): Style => ({ fillColor: color ?? undefined }) as Style;
const colorOf = (color: string | null): Style => ({ textColor: color ?? undefined }) as Style;
const weightOf = (weight: 'bold' | 'normal' | null): Style => ({ bold: weight === 'bold' ? true : undefined }) as Style;

export class RangeCore {
  constructor(
    protected readonly context: ServiceContext,
    readonly sheetId: string,
    readonly zone: Zone,
  ) {}
  protected get rows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }
  protected get columns(): number {
    return this.zone.right - this.zone.left + 1;
  }
  /** The tab may be gone, or have fewer rows than when this range was taken. */
  protected checked(): void {
    if (!this.context.book.model.getters.tryGetSheet(this.sheetId))
      this.context.fail(ERROR.tabGone(tabNumber(this.sheetId)));
    const { rows, columns } = this.context.book.size(this.sheetId);
    if (this.zone.bottom >= rows || this.zone.right >= columns) this.context.fail(ERROR.outsideSheet);
  }
  protected grid<Value>(method: string, valueAt: (position: CellPosition) => Value): Value[][] {
    return this.context.read(`Range.${method}`, () => {
      this.checked();
      const { top, bottom, left, right } = this.zone;
      const grid: Value[][] = [];
      for (let row = top; row <= bottom; row++) {
        const values: Value[] = [];
        for (let col = left; col <= right; col++) values.push(valueAt({ sheetId: this.sheetId, col, row }));
        grid.push(values);
      }
      return this.context.realm.copyRows(grid);
    });
  }
  protected write(method: string, write: () => void): this {
    this.context.write(`Range.${method}`, this.sheetId, this.zone, () => {
      this.checked();
      write();
    });
    return this;
  }
  protected checkSize(rows: readonly (readonly unknown[])[]): void {
    if (rows.length !== this.rows) this.context.fail(ERROR.rowsOfData(rows.length, this.rows));
    for (const row of rows)
      if (row.length !== this.columns) this.context.fail(ERROR.columnsOfData(row.length, this.columns));
  }
  /** Checks the size of the data at the call, writes each cell at the flush. */
  protected writeGrid<Value>(
    method: string,
    data: readonly (readonly Value[])[],
    write: (position: CellPosition, value: Value) => void,
    check?: (position: CellPosition, value: Value) => void,
  ): this {
    const rows = Array.from(data, (row) => Array.from(row));
    this.checkSize(rows);
    const each = (action: (position: CellPosition, value: Value) => void): void => {
      for (const [down, row] of rows.entries())
        for (const [along, value] of row.entries())
          action({ sheetId: this.sheetId, row: this.zone.top + down, col: this.zone.left + along }, value);
    };
    if (check) {
      this.context.flush(); // rules that wait count
      each(check);
    }
    return this.write(method, () => each(write));
  }
  protected styled(method: string, style: Style): this {
    return this.write(method, () => {
      const { cells, model } = this.context.book;
      for (const position of this.context.book.positions(this.sheetId, this.zone))
        cells.write(position, { style: { ...model.getters.getCell(position)?.style, ...style } });
    });
  }
  private styledGrid<Value>(
    method: string,
    rows: readonly (readonly Value[])[],
    styleOf: (value: Value) => Style,
  ): this {
    return this.writeGrid(method, rows, (position, value) => {
      const { cells, model } = this.context.book;
      cells.write(position, { style: { ...model.getters.getCell(position)?.style, ...styleOf(value) } });
    });
  }

  setBackground(color: string | null): this {
    return this.styled('setBackground', fillOf(color));
  }
  setBackgrounds(colors: (string | null)[][]): this {
    return this.styledGrid('setBackgrounds', colors, fillOf);
  }
  setFontColor(color: string | null): this {
    return this.styled('setFontColor', colorOf(color));
  }
  setFontColors(colors: (string | null)[][]): this {
    return this.styledGrid('setFontColors', colors, colorOf);
  }
  setFontSize(size: number): this {
    return this.styled('setFontSize', { fontSize: size });
  }
  setFontSizes(sizes: number[][]): this {
    return this.styledGrid('setFontSizes', sizes, (fontSize) => ({ fontSize }));
  }
  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.styled('setFontWeight', weightOf(weight));
  }
  setFontWeights(weights: ('bold' | 'normal' | null)[][]): this {
    return this.styledGrid('setFontWeights', weights, weightOf);
  }
  setHorizontalAlignment(alignment: Align): this {
    return this.styled('setHorizontalAlignment', alignOf(alignment));
  }
  setHorizontalAlignments(alignments: Align[][]): this {
    return this.styledGrid('setHorizontalAlignments', alignments, alignOf);
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): this {
    return this.styled('setVerticalAlignment', { verticalAlign: alignment ?? undefined } as Style);
  }
  setWrapStrategy(strategy: WrapStrategy): this {
    const wrapping = String(strategy).toLowerCase() as NonNullable<Style['wrapping']>;
    return this.styled('setWrapStrategy', { wrapping });
  }
}
