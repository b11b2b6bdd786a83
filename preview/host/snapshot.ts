/** The whole workbook as plain data, for comparing two states: everything that a person or the add-on could notice. */
import type { ServiceContext } from './context.js';
import { engine } from './engine.js';
import type { EngineRange, Style, Zone } from './engine-types.js';
import { toGoogleFormula } from './formula-text.js';
import { googleFormat } from './number-format.js';
import { a1Of } from './places.js';
import { Tabs } from './tabs.js';

export interface TabSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly rows: number;
  readonly columns: number;
  /** By A1; only what is there. */
  readonly values: Record<string, string | number | boolean>;
  readonly formulas: Record<string, string>;
  readonly numberFormats: Record<string, string>;
  readonly styles: Record<string, Style>;
  readonly borders: Record<string, object>;
  readonly notes: Record<string, string>;
  readonly validations: readonly { readonly ranges: readonly string[]; readonly rule: object }[];
  readonly conditionalFormats: readonly {
    readonly ranges: readonly string[];
    readonly formula: string;
    readonly style: object;
  }[];
  readonly metadata: readonly { readonly on: string; readonly key: string; readonly value: string }[];
  readonly columnWidths: Record<string, number>;
  readonly rowHeights: Record<string, number>;
  readonly hiddenColumns: readonly string[];
  readonly columnGroups: readonly { readonly from: string; readonly to: string; readonly collapsed: boolean }[];
}
export interface WorkbookSnapshot {
  readonly tabs: readonly TabSnapshot[];
  readonly names: Record<string, string>;
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
}

function letters(column: number): string {
  return engine.helpers.numberToLetters(column);
}
function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** A zone that reaches the end of the grid is written open (`B4:B`), so that the number of rows does not matter. */
function openA1(zone: Zone, rows: number): string {
  const a1 = a1Of(zone);
  return zone.bottom === rows - 1 && zone.bottom > zone.top
    ? `${letters(zone.left)}${zone.top + 1}:${letters(zone.right)}`
    : a1;
}

function tabSnapshot(context: ServiceContext, tabs: Tabs, sheetId: string): TabSnapshot {
  const { book, unknowns } = context;
  const { getters } = book.model;
  const { parts } = book;
  const size = book.size(sheetId);
  const sheet = getters.getSheet(sheetId);
  const values: [string, string | number | boolean][] = [];
  const formulas: [string, string][] = [];
  const formats: [string, string][] = [];
  const styles: [string, Style][] = [];
  for (const cell of getters.getCells(sheetId)) {
    const position = getters.getCellPosition(cell.id);
    const a1 = engine.helpers.toXC(position.col, position.row);
    if (book.hasContent(position)) values.push([a1, book.valueOf(position)]);
    if (cell.isFormula) formulas.push([a1, book.formulaOf(position)]);
    if (cell.format) formats.push([a1, googleFormat(cell.format)]);
    if (cell.style && Object.keys(cell.style).length > 0)
      styles.push([a1, sorted(Object.entries(cell.style)) as Style]);
  }
  const notes = Object.entries(parts.hostData.notes[sheetId] ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns).map(([col, text]) => [engine.helpers.toXC(Number(col), Number(row)), text] as const),
  );
  const borders = Object.entries(parts.borders.borders[sheetId] ?? {}).flatMap(([col, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, border]) =>
      border && Object.keys(border).length > 0
        ? [[engine.helpers.toXC(Number(col), Number(row)), border] as const]
        : [],
    ),
  );
  const zones = (ranges: readonly EngineRange[]): string[] => ranges.map(({ zone }) => openA1(zone, size.rows)).sort();
  const sizes = parts.sizes.sizes[sheetId];
  const hidden = parts.visibility.hiddenHeaders[sheetId]?.COL ?? [];
  return {
    name: tabs.name(sheetId),
    hidden: tabs.isHidden(sheetId),
    color: sheet.color ?? null,
    gridlines: getters.getGridLinesVisibility(sheetId),
    frozenRows: getters.getPaneDivisions(sheetId).ySplit,
    rows: size.rows,
    columns: size.columns,
    values: sorted(values),
    formulas: sorted(formulas),
    numberFormats: sorted(formats),
    styles: sorted(styles),
    borders: sorted(borders),
    notes: sorted(notes),
    validations: (parts.validations.rules[sheetId] ?? [])
      .map(({ ranges, criterion, isBlocking = false, helpText = '' }) => ({
        ranges: zones(ranges),
        rule: { type: criterion.type, values: [...criterion.values], isBlocking, helpText },
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    conditionalFormats: (parts.conditionals.cfRules[sheetId] ?? []).map(({ ranges, rule }) => ({
      ranges: zones(ranges),
      formula: toGoogleFormula(rule.values?.[0] ?? '', unknowns.formulaMark),
      style: { ...rule.style },
    })),
    metadata: parts.hostData.metadata
      .filter((entry) => entry.sheetId === sheetId)
      .map(({ key, value, column, row }) => ({
        on: column !== undefined ? letters(column) : row !== undefined ? String(row + 1) : 'tab',
        key,
        value,
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    columnWidths: sorted((sizes?.COL ?? []).flatMap((width, col) => (width ? [[letters(col), width] as const] : []))),
    rowHeights: sorted(
      (sizes?.ROW ?? []).flatMap((height, row) => (height ? [[String(row + 1), height] as const] : [])),
    ),
    hiddenColumns: hidden.flatMap((isHidden, col) => (isHidden ? [letters(col)] : [])),
    columnGroups: getters.getHeaderGroups(sheetId, 'COL').map(({ start, end, isFolded = false }) => ({
      from: letters(start),
      to: letters(end),
      collapsed: isFolded,
    })),
  };
}

export function takeSnapshot(context: ServiceContext): WorkbookSnapshot {
  const { book } = context;
  const tabs = new Tabs(book);
  const names = book.parts.names.namedRanges.map(
    ({ name, range }) => [name, book.model.getters.getRangeString(range, undefined)] as const,
  );
  return {
    tabs: tabs.ids.map((id) => tabSnapshot(context, tabs, id)),
    names: sorted(names),
    metadata: book.parts.hostData.metadata
      .filter((entry) => entry.sheetId === undefined)
      .map(({ key, value }) => ({ key, value })),
  };
}
