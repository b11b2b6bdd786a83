/** A document of the host as a workbook for a file. What a formula computes comes from the host: a document has it not. */
import type { HostDocument } from '../host/index.js';
import { absoluteText } from '../host/relative-text.js';
import type { ValuesOf } from '../page/files/formats.js';
import { areaOf, splitReference } from './a1.js';
import type { SavedBook, SavedRule, SavedSheet } from './document-shape.js';
import type {
  CellBorder,
  ColorPoint,
  ConditionalFormat,
  DefinedName,
  FileBook,
  FileCell,
  FileTab,
  FileValue,
  Headers,
  Note,
} from './sheet-file.js';

export function bookOfDocument(document: HostDocument, valuesOf: ValuesOf): FileBook {
  const saved = document.workbook as SavedBook;
  const tabs = saved.sheets.map((sheet) => tabOf(sheet, saved, document, valuesOf));
  return { tabs, names: Object.entries(saved.namedRanges).flatMap(([name, reference]) => nameOf(name, reference)) };
}

/** A name whose cells are gone has no area. */
function nameOf(name: string, reference: string): DefinedName[] {
  const parts = splitReference(reference);
  return parts === undefined || areaOf(parts.a1) === undefined ? [] : [{ name, ...parts }];
}

function tabOf(sheet: SavedSheet, saved: SavedBook, document: HostDocument, valuesOf: ValuesOf): FileTab {
  const { id, name, rowNumber: rowCount, colNumber: columnCount } = sheet;
  return {
    name,
    isHidden: !sheet.isVisible,
    ...(sheet.color === undefined ? {} : { color: sheet.color }),
    hasGridlines: sheet.areGridLinesVisible,
    frozenRows: sheet.panes?.ySplit ?? 0,
    frozenColumns: sheet.panes?.xSplit ?? 0,
    rowCount,
    columnCount,
    cells: cellsOf(sheet, saved, document, valuesOf(name)),
    rows: headersOf(sheet.rows, sheet.headerGroups?.ROW),
    columns: headersOf(sheet.cols, sheet.headerGroups?.COL),
    merges: sheet.merges,
    notes: notesOf(document.notes[id] ?? {}),
    validations: sheet.dataValidationRules.map(({ criterion, ranges, isBlocking = false, helpText }) => ({
      ranges,
      type: criterion.type,
      values: criterion.values,
      isBlocking,
      ...(helpText === undefined ? {} : { helpText }),
      ...(criterion.displayStyle === 'plainText' ? { isPlain: true } : {}),
    })),
    conditionalFormats: sheet.conditionalFormats.flatMap(({ ranges, rule }) => {
      const known = ruleOf(rule);
      return known === undefined ? [] : [{ ranges, rule: known }];
    }),
  };
}

function cellsOf(
  sheet: SavedSheet,
  saved: SavedBook,
  document: HostDocument,
  values: readonly (readonly FileValue[])[],
): FileCell[] {
  const borders = bordersOf(sheet, saved);
  const cells = new Map<string, FileCell>();
  for (const [row, col, style, format, value, formula] of document.tabs.find(({ id }) => id === sheet.id)?.cells ??
    []) {
    const key = `${row} ${col}`;
    const [look, border, code] = [document.styles[style], borders.get(key), document.formats[format]];
    cells.set(key, {
      row,
      col,
      value: formula < 0 ? value : (values[row]?.[col] ?? ''),
      ...(formula < 0 ? {} : { formula: absoluteText(document.formulas[formula] ?? '', row) }),
      ...(look === undefined ? {} : { look }),
      ...(code === undefined ? {} : { format: code }),
      ...(border === undefined ? {} : { border }),
    });
  }
  for (const [key, border] of borders) {
    const [row = 0, col = 0] = key.split(' ').map(Number);
    if (!cells.has(key)) cells.set(key, { row, col, value: null, border });
  }
  return [...cells.values()];
}

function bordersOf({ borders, rowNumber, colNumber }: SavedSheet, saved: SavedBook): Map<string, CellBorder> {
  const found = new Map<string, CellBorder>();
  for (const [zone, number] of Object.entries(borders)) {
    const area = areaOf(zone);
    const border = saved.borders[number];
    if (area === undefined || border === undefined) continue;
    for (let row = area.top; row <= (area.bottom ?? rowNumber - 1); row++)
      for (let col = area.left; col <= (area.right ?? colNumber - 1); col++) found.set(`${row} ${col}`, border);
  }
  return found;
}

function headersOf(
  headers: SavedSheet['rows'],
  groups: readonly { start: number; end: number; isFolded?: boolean }[] = [],
): Headers {
  const sizes = new Map<number, number>();
  const hidden = new Set<number>();
  for (const [index, { size, isHidden }] of Object.entries(headers)) {
    if (size !== undefined) sizes.set(Number(index), size);
    if (isHidden) hidden.add(Number(index));
  }
  return { sizes, hidden, groups: groups.map(({ start, end, isFolded = false }) => ({ start, end, isFolded })) };
}

function notesOf(notes: NonNullable<HostDocument['notes'][string]>): Note[] {
  return Object.entries(notes).flatMap(([row, columns]) =>
    Object.entries(columns)
      .filter(([, text]) => text !== '')
      .map(([col, text]) => ({ row: Number(row), col: Number(col), text })),
  );
}

/** Bars and icons are o-spreadsheet's own; Sheets has neither. */
function ruleOf(rule: SavedRule): ConditionalFormat['rule'] | undefined {
  if (rule.type === 'CellIsRule')
    return { type: 'cell', operator: rule.operator, values: rule.values.map(googleFormula), look: rule.style };
  if (rule.type !== 'ColorScaleRule') return undefined;
  const points = [rule.minimum, ...(rule.midpoint === undefined ? [] : [rule.midpoint]), rule.maximum];
  return {
    type: 'colors',
    points: points.map(
      ({ type, value, color }): ColorPoint => ({
        type,
        color: `#${color.toString(16).padStart(6, '0')}`,
        ...(value === undefined ? {} : { value }),
      }),
    ),
  };
}

/** The engine escapes a quote inside a text by a backslash; Google, and every file, doubles it. */
function googleFormula(value: string): string {
  if (!value.startsWith('=')) return value;
  return value
    .replace(/"(?:[^"\\]|\\.)*"/g, (text) => `"${text.slice(1, -1).replaceAll('\\"', '""')}"`)
    .replace(/#REF(?!!)/g, '#REF!');
}
