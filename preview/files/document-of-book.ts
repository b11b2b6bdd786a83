/** A workbook out of a file as a document that a host can open. */
import type { HostDocument } from '../host/index.js';
import { areaOf, lettersOf, quoted, splitReference } from './a1.js';
import type { SavedRule, SavedSheet, SavedValidation } from './document-shape.js';
import {
  type CellBorder,
  type ConditionalFormat,
  type DefinedName,
  type FileBook,
  type FileCell,
  type FileTab,
  type Headers,
  SIDES,
  type Validation,
} from './sheet-file.js';

type SavedTab = HostDocument['tabs'][number];

/** `blank` is what a new host saves: everything that files know nothing of. */
export function documentOfBook(book: FileBook, blank: HostDocument): HostDocument {
  const places = new Lists();
  const ids = book.tabs.map((_, index) => `g${index}`);
  const tabOf = (name: string): number => book.tabs.findIndex((tab) => tab.name.toLowerCase() === name.toLowerCase());
  const context: Context = {
    places,
    book,
    locate(reference) {
      const parts = splitReference(reference);
      const index = parts === undefined ? -1 : tabOf(parts.tab);
      const area = parts === undefined ? undefined : areaOf(parts.a1);
      return index < 0 || area === undefined
        ? undefined
        : { sheetId: ids[index] ?? '', tab: book.tabs[index] as FileTab, area };
    },
  };
  const hasVisible = book.tabs.some((tab) => !tab.isHidden);
  const sheets = book.tabs.map((tab, index) =>
    sheetOf(tab, ids[index] ?? '', !tab.isHidden || (!hasVisible && index === 0), context),
  );
  const tabs = book.tabs.map(
    (tab, index): SavedTab => ({
      id: ids[index] ?? '',
      cells: tab.cells.filter(isWritten).map((cell) => places.cell(cell)),
    }),
  );
  const names = book.names.filter(({ name, tab }) => tabOf(tab) >= 0 && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name));
  const notes = Object.fromEntries(book.tabs.map((tab, index) => [ids[index], notesOf(tab)]));
  return {
    ...blank,
    workbook: {
      ...blank.workbook,
      sheets,
      borders: Object.fromEntries(places.borders.items.map((border, index) => [index + 1, border])),
      namedRanges: Object.fromEntries(names.map((name) => [name.name, referenceOf(name)])),
    },
    tabs,
    styles: places.looks.items,
    formats: places.formats.items,
    formulas: places.formulas.items,
    notes,
    metadata: [],
    userProperties: {},
    documentProperties: {},
  };
}

/** As the engine reads it: an apostrophe in the name is not doubled. */
const referenceOf = ({ tab, a1 }: DefinedName): string => `'${tab}'!${a1}`;
const isWritten = ({ value, formula, look, format }: FileCell): boolean =>
  (value !== null && value !== '') || formula !== undefined || look !== undefined || format !== undefined;

interface Context {
  readonly places: Lists;
  readonly book: FileBook;
  readonly locate: (
    reference: string,
  ) =>
    | { readonly sheetId: string; readonly tab: FileTab; readonly area: NonNullable<ReturnType<typeof areaOf>> }
    | undefined;
}

class Listing<Item> {
  readonly items: Item[] = [];
  private readonly places = new Map<string, number>();
  place(item: Item | undefined): number {
    if (item === undefined) return -1;
    const key = JSON.stringify(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

class Lists {
  readonly looks = new Listing<NonNullable<FileCell['look']>>();
  readonly formats = new Listing<string>();
  readonly formulas = new Listing<string>();
  readonly borders = new Listing<CellBorder>();
  cell({ row, col, value, formula, look, format }: FileCell): SavedTab['cells'][number] {
    const plain = formula !== undefined || value === '' ? null : value;
    return [row, col, this.looks.place(look), this.formats.place(format), plain, this.formulas.place(formula)];
  }
}

function sheetOf(tab: FileTab, id: string, isVisible: boolean, context: Context): SavedSheet {
  return {
    id,
    name: tab.name,
    colNumber: tab.columnCount,
    rowNumber: tab.rowCount,
    rows: headersOf(tab.rows),
    cols: headersOf(tab.columns),
    merges: tab.merges,
    ...{ styles: {}, formats: {}, figures: [], tables: [] },
    borders: bordersOf(tab, context.places),
    conditionalFormats: tab.conditionalFormats.map(({ ranges, rule }, index) => ({
      id: `c${index + 1}`,
      ranges: ranges.map((a1) => closed(a1, tab)),
      rule: savedRule(rule),
    })),
    dataValidationRules: tab.validations.flatMap((validation, index) =>
      savedValidation(validation, index, tab, context),
    ),
    areGridLinesVisible: tab.hasGridlines,
    isVisible,
    ...(tab.color === undefined ? {} : { color: tab.color }),
    panes: {
      xSplit: Math.min(tab.frozenColumns, tab.columnCount - 1),
      ySplit: Math.min(tab.frozenRows, tab.rowCount - 1),
    },
    headerGroups: { ROW: tab.rows.groups, COL: tab.columns.groups },
  };
}

/** Rules stand on areas of the grid, however far the file lets them reach. */
function closed(a1: string, { rowCount, columnCount }: FileTab): string {
  const area = areaOf(a1);
  if (area === undefined) return a1;
  const bottom = Math.min(area.bottom ?? rowCount - 1, rowCount - 1);
  const right = Math.min(area.right ?? columnCount - 1, columnCount - 1);
  const [top, left] = [Math.min(area.top, bottom), Math.min(area.left, right)];
  const first = `${lettersOf(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${lettersOf(right)}${bottom + 1}`;
}

function headersOf({ sizes, hidden }: Headers): SavedSheet['rows'] {
  const headers: Record<string, { size?: number; isHidden?: boolean }> = {};
  for (const [index, size] of sizes) headers[index] = { size };
  for (const index of hidden) headers[index] = { ...headers[index], isHidden: true };
  return headers;
}

function bordersOf(tab: FileTab, { borders }: Lists): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { row, col, border } of tab.cells)
    if (border !== undefined) found[`${lettersOf(col)}${row + 1}`] = borders.place(inOrder(border)) + 1;
  return found;
}
const inOrder = (border: CellBorder): CellBorder =>
  Object.fromEntries(SIDES.flatMap((side) => (border[side] === undefined ? [] : [[side, border[side]]])));

function notesOf(tab: FileTab): NonNullable<HostDocument['notes'][string]> {
  const notes: Record<number, Record<number, string>> = {};
  for (const { row, col, text } of tab.notes) notes[row] = { ...notes[row], [col]: text };
  return notes;
}

function savedRule(rule: ConditionalFormat['rule']): SavedRule {
  if (rule.type === 'cell')
    return { type: 'CellIsRule', operator: rule.operator, values: rule.values.map(engineFormula), style: rule.look };
  const [minimum, middle, maximum] = rule.points.map(({ type, value, color }) => ({
    type,
    color: Number.parseInt(color.slice(1, 7), 16),
    ...(value === undefined ? {} : { value }),
  }));
  const none = { type: 'value', color: 0xffffff } as const;
  if (maximum === undefined) return { type: 'ColorScaleRule', minimum: minimum ?? none, maximum: middle ?? none };
  return { type: 'ColorScaleRule', minimum: minimum ?? none, midpoint: middle ?? none, maximum };
}

/** What the engine keeps of a rule's formula: commas, and quotes in texts escaped by a backslash. */
function engineFormula(value: string): string {
  if (!value.startsWith('=')) return value;
  let braces = 0;
  return (value.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']/g) ?? [])
    .map((piece) => {
      if (piece.length > 1 && piece.startsWith('"')) return `"${piece.slice(1, -1).replaceAll('""', '\\"')}"`;
      if (piece === '{') braces++;
      if (piece === '}') braces--;
      return piece === ';' && braces === 0 ? ',' : piece;
    })
    .join('')
    .replaceAll('#REF!', '#REF');
}

function savedValidation(
  { ranges, type, values, isBlocking, helpText, isPlain }: Validation,
  index: number,
  tab: FileTab,
  context: Context,
): SavedValidation[] {
  const common = {
    id: `v${index + 1}`,
    ranges: ranges.map((a1) => closed(a1, tab)),
    isBlocking,
    ...(helpText === undefined ? {} : { helpText }),
  };
  const displayStyle = isPlain ? 'plainText' : 'arrow';
  if (type === 'isValueInList') return [{ ...common, criterion: { type, values, displayStyle } }];
  if (type !== 'isValueInRange') return [{ ...common, criterion: { type, values: values.map(engineFormula) } }];
  const found = context.locate(sourceOf(values[0] ?? '', tab, context.book));
  if (found === undefined) return [];
  const { sheetId, area } = found;
  const unbounded = {
    left: area.left,
    top: area.top,
    ...(area.right === undefined ? {} : { right: area.right }),
    ...(area.bottom === undefined ? {} : { bottom: area.bottom }),
  };
  const zone = {
    ...unbounded,
    right: area.right ?? found.tab.columnCount - 1,
    bottom: area.bottom ?? found.tab.rowCount - 1,
  };
  const part = { colFixed: false, rowFixed: false };
  const source = { unboundedZone: unbounded, zone, parts: [part, part], prefixSheet: true, sheetId };
  const text = referenceOf({
    name: '',
    tab: found.tab.name,
    a1: (values[0] ?? '').replace(/^.*!/, '').replaceAll('$', ''),
  });
  return [{ ...common, criterion: { type, values: [text], displayStyle }, source }];
}

/** A list in the rule's own tab is named without it; a defined name stands for its area. */
function sourceOf(reference: string, tab: FileTab, book: FileBook): string {
  const name = book.names.find((candidate) => candidate.name.toLowerCase() === reference.toLowerCase());
  if (name !== undefined) return referenceOf(name);
  return reference.includes('!') ? reference : `${quoted(tab.name)}!${reference}`;
}
