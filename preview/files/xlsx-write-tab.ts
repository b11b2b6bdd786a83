/** One worksheet of an .xlsx file. */
import { a1Of } from './a1.js';
import { toFileFormula } from './file-formulas.js';
import { COLUMN_WIDTH, type FileCell, type FileTab, type Headers, ROW_HEIGHT } from './sheet-file.js';
import { textHeight } from './text-height.js';
import { conditionalFormatsXml, validationsXml } from './xlsx-rules.js';
import type { StyleSheet } from './xlsx-styles.js';
import { attributes, escaped, textXml, XML_START } from './xml.js';

export interface TabContext {
  readonly styles: StyleSheet;
  /** The number of a text in the list of shared texts. */
  readonly textPlace: (text: string) => number;
  readonly isActive: boolean;
  readonly hasNotes: boolean;
}

export function tabXml(tab: FileTab, context: TabContext): string {
  const usualHeight = usualHeightOf(tab);
  const parts = [
    sheetProperties(tab),
    `<dimension ref="A1:${a1Of(tab.rowCount - 1, tab.columnCount - 1)}"/>`,
    sheetView(tab, context.isActive),
    `<sheetFormatPr${attributes({
      defaultColWidth: columnWidth(COLUMN_WIDTH),
      defaultRowHeight: points(usualHeight ?? ROW_HEIGHT),
      customHeight: usualHeight === undefined ? undefined : 1,
      outlineLevelRow: deepest(tab.rows) || undefined,
      outlineLevelCol: deepest(tab.columns) || undefined,
    })}/>`,
    columnsXml(tab),
    `<sheetData>${rowsXml(tab, context, usualHeight)}</sheetData>`,
    tab.merges.length === 0
      ? ''
      : `<mergeCells count="${tab.merges.length}">${tab.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    conditionalFormatsXml(tab.conditionalFormats, context.styles),
    validationsXml(tab.validations),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    context.hasNotes ? '<legacyDrawing r:id="rId1"/>' : '',
  ];
  return `${XML_START}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${parts.join('')}</worksheet>`;
}

function sheetProperties({ color }: FileTab): string {
  const tabColor = color === undefined ? '' : `<tabColor rgb="FF${color.slice(1, 7).toUpperCase()}"/>`;
  // The sign that opens a group stands before it: behind our groups columns are hidden, and the sign with them.
  return `<sheetPr>${tabColor}<outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function sheetView({ hasGridlines, frozenRows, frozenColumns }: FileTab, isActive: boolean): string {
  const view = attributes({
    showGridLines: hasGridlines ? undefined : 0,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: 0,
  });
  if (frozenRows === 0 && frozenColumns === 0) return `<sheetViews><sheetView${view}/></sheetViews>`;
  const corner = a1Of(frozenRows, frozenColumns);
  const activePane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = attributes({
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: corner,
    activePane,
    state: 'frozen',
  });
  return `<sheetViews><sheetView${view}><pane${pane}/><selection pane="${activePane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

/** Pixels to widths in signs and to points, so that both programs draw the same pixels. */
const columnWidth = (pixels: number): number => Math.min(255, Math.round((pixels / 7) * 10_000) / 10_000);
const points = (pixels: number): number => Math.min(409, pixels * 0.75);

const levelOf = ({ groups }: Headers, index: number): number =>
  groups.filter(({ start, end }) => index >= start && index <= end).length;
const isFolded = ({ groups }: Headers, index: number): boolean =>
  groups.some(({ start, end, isFolded }) => isFolded && index >= start && index <= end);
/** The one before a folded group bears its sign; LibreOffice looks for it behind the group, whatever the sheet says. */
const bearsSign = ({ groups }: Headers, index: number): boolean =>
  groups.some(({ start, end, isFolded }) => isFolded && (index === start - 1 || index === end + 1));
const deepest = (headers: Headers): number =>
  Math.max(0, ...headers.groups.map(({ start }) => levelOf(headers, start)));

function columnsXml({ columns, columnCount }: FileTab): string {
  const written: string[] = [];
  for (let col = 0; col < columnCount; col++) {
    const size = columns.sizes.get(col);
    const level = levelOf(columns, col);
    const isHidden = columns.hidden.has(col) || isFolded(columns, col);
    if (size === undefined && level === 0 && !isHidden && !bearsSign(columns, col)) continue;
    const values = attributes({
      min: col + 1,
      max: col + 1,
      width: columnWidth(size ?? COLUMN_WIDTH),
      customWidth: size === undefined ? undefined : 1,
      hidden: isHidden ? 1 : undefined,
      outlineLevel: level || undefined,
      collapsed: bearsSign(columns, col) ? 1 : undefined,
    });
    written.push(`<col${values}/>`);
  }
  return written.length === 0 ? '' : `<cols>${written.join('')}</cols>`;
}

/**
 * The height that most rows have becomes that of the sheet: such rows then still grow with their text in Excel, which a
 * row with a height of its own does not.
 */
function usualHeightOf({ rows, rowCount }: FileTab): number | undefined {
  const counts = new Map<number, number>();
  for (const size of rows.sizes.values()) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [size, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count * 2 > rowCount ? size : undefined;
}

function rowsXml(tab: FileTab, context: TabContext, usualHeight: number | undefined): string {
  const byRow = new Map<number, FileCell[]>();
  for (const cell of tab.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const written: string[] = [];
  for (let row = 0; row < tab.rowCount; row++) {
    const cells = byRow.get(row)?.sort((a, b) => a.col - b.col) ?? [];
    const head = rowAttributes(tab, row, usualHeight, textHeight(cells, tab));
    if (cells.length === 0 && head === '') continue;
    written.push(`<row r="${row + 1}"${head}>${cells.map((cell) => cellXml(cell, context)).join('')}</row>`);
  }
  return written.join('');
}

function rowAttributes(tab: FileTab, row: number, usualHeight: number | undefined, forText: number): string {
  const { rows } = tab;
  const size = rows.sizes.get(row);
  const isOwn = size !== undefined && size !== usualHeight;
  const plain = size === usualHeight ? undefined : ROW_HEIGHT;
  const grown = forText > (size ?? ROW_HEIGHT) ? forText : undefined;
  const height = isOwn ? size : (grown ?? plain);
  return attributes({
    ht: height === undefined ? undefined : points(height),
    customHeight: isOwn ? 1 : undefined,
    hidden: rows.hidden.has(row) || isFolded(rows, row) ? 1 : undefined,
    outlineLevel: levelOf(rows, row) || undefined,
    collapsed: bearsSign(rows, row) ? 1 : undefined,
  });
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/;
/** Typed again, it would be a formula or a number. */
const READS_AS_ELSE = /^(?:[=+\-@']|\s*[\d.,]+%?\s*$|(?:true|false)$)/i;

function cellXml(
  { row, col, value, formula, look, format, border }: FileCell,
  { styles, textPlace }: TabContext,
): string {
  const isText = typeof value === 'string' && formula === undefined && value !== '';
  const isQuoted = isText && READS_AS_ELSE.test(value);
  const style = styles.styleOf({ look, format, border, ...(isQuoted ? { isQuoted } : {}) });
  const start = `<c r="${a1Of(row, col)}"${style === 0 ? '' : ` s="${style}"`}`;
  if (formula !== undefined) {
    const text = `<f>${escaped(toFileFormula(formula))}</f>`;
    if (typeof value === 'number') return `${start}>${text}<v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${start} t="b">${text}<v>${value ? 1 : 0}</v></c>`;
    if (value !== null && ERROR.test(value))
      return `${start} t="e">${text}<v>${value.replace('#ERROR!', '#VALUE!')}</v></c>`;
    return `${start} t="str">${text}<v>${textXml(value ?? '')}</v></c>`;
  }
  if (isText) return `${start} t="s"><v>${textPlace(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return style === 0 ? '' : `${start}/>`;
}
