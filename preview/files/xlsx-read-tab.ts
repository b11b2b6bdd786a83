/** One worksheet of an .xlsx file that is read. */
import { areaOf, columnOf, lettersOf } from './a1.js';
import { fromFileFormula, movedFormula } from './file-formulas.js';
import {
  COLUMN_WIDTH,
  type FileCell,
  type FileTab,
  type FileValue,
  type Group,
  type Headers,
  type Note,
  ROW_HEIGHT,
} from './sheet-file.js';
import { readConditionalFormats, readValidations } from './xlsx-read-rules.js';
import type { ReadStyle, ReadStyles } from './xlsx-read-styles.js';
import { child, children, descendants, type Element, flag } from './xml.js';

export interface SheetContext {
  readonly name: string;
  readonly isHidden: boolean;
  readonly texts: readonly string[];
  readonly styles: ReadStyles;
  readonly notes: readonly Note[];
  /** Days between the file's day 0 and ours. */
  readonly dayShift: number;
  /** A file of our own: its tabs are as large as it says. */
  readonly isOurs: boolean;
  /** Something has no like here; of a formula the value stays. */
  readonly onLeftOut: () => void;
}

/** A new tab in Sheets. */
const [ROWS, COLUMNS] = [1000, 26];

export function readTab(sheet: Element, context: SheetContext): { readonly tab: FileTab; readonly leftOut: number } {
  const view = child(child(sheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = /^frozen/.test(pane?.attributes.state ?? '');
  const format = child(sheet, 'sheetFormatPr');
  const color = context.styles.colorOf(child(child(sheet, 'sheetPr'), 'tabColor'));
  const cells = readCells(sheet, context);
  const dimension = context.isOurs ? areaOf(child(sheet, 'dimension')?.attributes.ref ?? '') : undefined;
  const merges = children(child(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) => attributes.ref ?? '');
  const corners = merges.map((ref) => ({ row: areaOf(ref)?.bottom ?? 0, col: areaOf(ref)?.right ?? 0 }));
  const [lastRow, lastColumn] = [...cells, ...corners, ...context.notes].reduce(
    ([row, col], place) => [Math.max(row, place.row), Math.max(col, place.col)],
    [0, 0],
  );
  const rowCount = Math.max(lastRow + 1, dimension === undefined ? ROWS : (dimension.bottom ?? 0) + 1);
  const columnCount = Math.max(lastColumn + 1, dimension === undefined ? COLUMNS : (dimension.right ?? 0) + 1);
  const { formats, leftOut } = readConditionalFormats(sheet, context.styles);
  const tab: FileTab = {
    name: context.name,
    isHidden: context.isHidden,
    ...(color === undefined ? {} : { color }),
    hasGridlines: flag(view, 'showGridLines', true),
    frozenRows: isFrozen ? Number(pane?.attributes.ySplit ?? 0) : 0,
    frozenColumns: isFrozen ? Number(pane?.attributes.xSplit ?? 0) : 0,
    rowCount,
    columnCount,
    cells,
    rows: readRows(sheet, format, rowCount),
    columns: readColumns(sheet, format, columnCount),
    merges,
    notes: context.notes,
    validations: readValidations(sheet),
    conditionalFormats: formats,
  };
  const unknown =
    leftOut + children(sheet, 'drawing').length + descendants(child(sheet, 'extLst'), 'sparklineGroup').length;
  return { tab, leftOut: unknown };
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

function readCells(sheet: Element, context: SheetContext): FileCell[] {
  const cells: FileCell[] = [];
  const shared = new Map<string, Shared>();
  let row = -1;
  for (const line of children(child(sheet, 'sheetData'), 'row')) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r) - 1;
    let col = -1;
    for (const element of children(line, 'c')) {
      const letters = /^[A-Z]+/i.exec(element.attributes.r ?? '')?.[0];
      col = letters === undefined ? col + 1 : columnOf(letters);
      const found = formulaOf(child(element, 'f'), row, col, shared);
      const formula = found !== undefined && pointsElsewhere(found) ? undefined : found;
      if (formula !== found) context.onLeftOut();
      const style = context.styles.cells[Number(element.attributes.s ?? 0)] ?? {};
      const value = shifted(readValue(element, context.texts), style, context.dayShift);
      if (value === null && formula === undefined && Object.keys(style).length === 0) continue;
      cells.push({ row, col, value, ...(formula === undefined ? {} : { formula }), ...style });
    }
  }
  return cells;
}

/** Into another file (`[1]Sheet!A1`) or into a table by its name (`Goals[Share]`). */
function pointsElsewhere(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, '').includes('[');
}

/** Files from an old Mac count days from 1904. */
function shifted(value: FileValue, { format }: ReadStyle, days: number): FileValue {
  return days !== 0 &&
    typeof value === 'number' &&
    format !== undefined &&
    /[ymdh]/i.test(format.replace(/"[^"]*"/g, ''))
    ? value + days
    : value;
}

function readValue(cell: Element, texts: readonly string[]): FileValue {
  const { t } = cell.attributes;
  if (t === 'inlineStr') return textOf(child(cell, 'is'));
  const text = child(cell, 'v')?.text;
  if (text === undefined) return null;
  if (t === 's') return texts[Number(text)] ?? '';
  if (t === 'str') return readable(text);
  if (t === 'e') return text;
  if (t === 'b') return text === '1' || text === 'true';
  if (t === 'd') return (Date.parse(text.endsWith('Z') ? text : `${text}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return text.trim() === '' ? null : Number(text);
}

/** A text with several fonts is the sum of its pieces; what only says how to pronounce it is left out. */
export function textOf(element: Element | undefined): string {
  if (element === undefined) return '';
  const pieces = element.children.flatMap((piece) => {
    if (piece.name === 't') return [piece.text];
    return piece.name === 'r' ? children(piece, 't').map(({ text }) => text) : [];
  });
  return readable(pieces.join(''));
}
function readable(text: string): string {
  return text
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}

function formulaOf(
  element: Element | undefined,
  row: number,
  col: number,
  shared: Map<string, Shared>,
): string | undefined {
  if (element === undefined) return undefined;
  const { t, si = '' } = element.attributes;
  if (t === 'dataTable') return undefined;
  if (t === 'shared' && element.text === '') {
    const origin = shared.get(si);
    if (origin === undefined) return undefined;
    const formula = movedFormula(origin.formula, row - origin.row, col - origin.col, (letters, by) =>
      lettersOf(columnOf(letters) + by),
    );
    return fromFileFormula(formula);
  }
  if (t === 'shared') shared.set(si, { formula: element.text, row, col });
  return element.text === '' ? undefined : fromFileFormula(element.text);
}

/** [ECMA-376] 18.3.1.13: a width counts signs of 7 pixels. */
const pixelsOfWidth = (width: number): number => Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
const pixelsOfPoints = (points: number): number => Math.round(points / 0.75);
/** Excel's own width where a file names none. */
const EXCEL_WIDTH = 9.140625;

function readColumns(sheet: Element, format: Element | undefined, count: number): Headers {
  const { defaultColWidth, baseColWidth } = format?.attributes ?? {};
  const usual = pixelsOfWidth(
    Number(defaultColWidth ?? (baseColWidth === undefined ? EXCEL_WIDTH : Number(baseColWidth) + 0.7109375)),
  );
  const sizes = new Map<number, number>();
  const hidden = new Set<number>();
  const levels: number[] = [];
  if (usual !== COLUMN_WIDTH) for (let col = 0; col < count; col++) sizes.set(col, usual);
  for (const element of children(child(sheet, 'cols'), 'col')) {
    const { min, max, width, outlineLevel } = element.attributes;
    for (let col = Number(min) - 1; col < Math.min(count, Number(max)); col++) {
      const pixels = width === undefined ? usual : pixelsOfWidth(Number(width));
      if (pixels !== COLUMN_WIDTH && pixels > 0) sizes.set(col, pixels);
      else if (pixels > 0) sizes.delete(col);
      if (flag(element, 'hidden')) hidden.add(col);
      levels[col] = Number(outlineLevel ?? 0);
    }
  }
  return withGroups(sizes, hidden, levels, count);
}

function readRows(sheet: Element, format: Element | undefined, count: number): Headers {
  const sizes = new Map<number, number>();
  const hidden = new Set<number>();
  const levels: number[] = [];
  const usual = flag(format, 'customHeight') ? pixelsOfPoints(Number(format?.attributes.defaultRowHeight)) : undefined;
  let row = -1;
  for (const element of children(child(sheet, 'sheetData'), 'row')) {
    const { r, ht, outlineLevel } = element.attributes;
    row = r === undefined ? row + 1 : Number(r) - 1;
    if (row >= count) break;
    const height = ht === undefined ? usual : pixelsOfPoints(Number(ht));
    // A height that nobody set follows the text, from the usual one on.
    const isSet = ht === undefined || flag(element, 'customHeight');
    const pixels = isSet ? height : height === ROW_HEIGHT ? undefined : usual;
    if (pixels !== undefined && pixels > 0) sizes.set(row, pixels);
    if (flag(element, 'hidden')) hidden.add(row);
    levels[row] = Number(outlineLevel ?? 0);
  }
  if (usual !== undefined && usual !== ROW_HEIGHT) fillUp(sizes, sheet, usual, count);
  return withGroups(sizes, hidden, levels, count);
}

/** Rows that the file does not name have the height of the sheet. */
function fillUp(sizes: Map<number, number>, sheet: Element, usual: number, count: number): void {
  const named = new Set(children(child(sheet, 'sheetData'), 'row').map(({ attributes }) => Number(attributes.r) - 1));
  for (let row = 0; row < count; row++) if (!named.has(row)) sizes.set(row, usual);
}

/** A group is a run of the same depth or deeper; one that is hidden throughout is folded. */
function withGroups(
  sizes: Map<number, number>,
  hidden: Set<number>,
  levels: readonly number[],
  count: number,
): Headers {
  const groups: Group[] = [];
  for (let level = 1; level <= Math.max(0, ...Array.from(levels, (value) => value ?? 0)); level++) {
    for (let start = 0; start < count; start++) {
      if ((levels[start] ?? 0) < level) continue;
      let end = start;
      while (end + 1 < count && (levels[end + 1] ?? 0) >= level) end++;
      const members = Array.from({ length: end - start + 1 }, (_, at) => start + at);
      groups.push({ start, end, isFolded: members.every((index) => hidden.has(index)) });
      start = end;
    }
  }
  for (const { start, end, isFolded } of groups)
    if (isFolded) for (let index = start; index <= end; index++) hidden.delete(index);
  return { sizes, hidden, groups };
}
