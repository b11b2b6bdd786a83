/** Writes a workbook as an .xlsx file: [ECMA-376], with what Excel, WPS and LibreOffice ask for beyond it. */
import { quoted } from './a1.js';
import { withinLimits } from './file-limits.js';
import type { DefinedName, FileBook, FileTab, Validation } from './sheet-file.js';
import { commentsXml, noteShapes } from './xlsx-notes.js';
import { absoluteA1, fitsInRule } from './xlsx-rules.js';
import { createStyleSheet } from './xlsx-styles.js';
import { tabXml } from './xlsx-write-tab.js';
import { attributes, escaped, textXml, XML_START } from './xml.js';
import { makeZip } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** So that reading knows its own files: the size of their tabs is meant, and the lists of their rules are found. */
export const APPLICATION = 'OKR Sheets';
export const LIST_TAB = 'OKR lists';

export function writeXlsx(book: FileBook, activeTab?: string): Promise<Uint8Array> {
  const { tabs, names } = withListTab(withinLimits(book));
  const styles = createStyleSheet();
  const texts = new Map<string, number>();
  let textCount = 0;
  const textPlace = (text: string): number => {
    textCount++;
    const place = texts.get(text) ?? texts.size;
    texts.set(text, place);
    return place;
  };
  const visible = tabs.filter((tab) => !tab.isHidden);
  const active = visible.find(({ name }) => name === activeTab) ?? visible[0] ?? tabs[0];
  const parts: Record<string, string> = {};
  const types: string[] = [];
  const addPart = (path: string, type: string, xml: string): void => {
    parts[path] = xml;
    types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  };
  tabs.forEach((tab, index) => {
    const number = index + 1;
    const hasNotes = tab.notes.length > 0;
    const context = { styles, textPlace, isActive: tab === active, hasNotes };
    addPart(`xl/worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`, tabXml(tab, context));
    if (!hasNotes) return;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations([
      ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
      ['comments', `../comments${number}.xml`],
    ]);
    parts[`xl/drawings/vmlDrawing${number}.vml`] = noteShapes(tab.notes, number);
    addPart(`xl/comments${number}.xml`, `${TYPE}.comments+xml`, commentsXml(tab.notes));
  });
  addPart(
    'xl/workbook.xml',
    `${TYPE}.sheet.main+xml`,
    workbookXml(tabs, names, active === undefined ? 0 : tabs.indexOf(active)),
  );
  addPart('xl/styles.xml', `${TYPE}.styles+xml`, styles.xml());
  const items = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${textXml(text)}</t></si>`);
  const counts = attributes({ count: textCount, uniqueCount: texts.size });
  addPart(
    'xl/sharedStrings.xml',
    `${TYPE}.sharedStrings+xml`,
    `${XML_START}<sst xmlns="${MAIN}"${counts}>${items.join('')}</sst>`,
  );
  addPart(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    `${XML_START}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${APPLICATION}</Application></Properties>`,
  );
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...tabs.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  parts['_rels/.rels'] = relations([
    ['officeDocument', 'xl/workbook.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]);
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const content = `${XML_START}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${types.join('')}</Types>`;
  // Some programs want to meet the list of contents first.
  return makeZip({ '[Content_Types].xml': content, '_rels/.rels': parts['_rels/.rels'], ...parts });
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML_START}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(tabs: readonly FileTab[], names: readonly DefinedName[], activeTab: number): string {
  const sheets = tabs.map(
    ({ name, isHidden }, index) =>
      `<sheet${attributes({
        name,
        sheetId: index + 1,
        state: name === LIST_TAB && isHidden ? 'veryHidden' : isHidden ? 'hidden' : undefined,
        'r:id': `rId${index + 1}`,
      })}/>`,
  );
  const defined = names.map(
    ({ name, tab, a1 }) =>
      `<definedName name="${escaped(name)}">${escaped(`${quoted(tab)}!${absoluteA1(a1)}`)}</definedName>`,
  );
  return `${XML_START}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><bookViews><workbookView activeTab="${activeTab}"/></bookViews><sheets>${sheets.join('')}</sheets>${
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`
  }<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

/** Lists that no rule can hold stand in a tab of their own, which nobody sees. */
function withListTab(book: FileBook): FileBook {
  const lists: (readonly string[])[] = [];
  const moved = ({ type, values, ...rest }: Validation): Validation => {
    if (type !== 'isValueInList' || fitsInRule(values)) return { type, values, ...rest };
    const known = lists.findIndex((list) => JSON.stringify(list) === JSON.stringify(values));
    const place = known < 0 ? lists.push(values) - 1 : known;
    const column = String.fromCharCode(65 + (place % 26));
    const letters = place < 26 ? column : String.fromCharCode(64 + Math.floor(place / 26)) + column;
    return { ...rest, type: 'isValueInRange', values: [`${quoted(LIST_TAB)}!${letters}1:${letters}${values.length}`] };
  };
  const tabs = book.tabs.map((tab) => ({ ...tab, validations: tab.validations.map(moved) }));
  if (lists.length === 0) return { ...book, tabs };
  const none = { sizes: new Map<number, number>(), hidden: new Set<number>(), groups: [] };
  const listTab: FileTab = {
    name: LIST_TAB,
    isHidden: true,
    hasGridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    rowCount: Math.max(...lists.map((list) => list.length)),
    columnCount: lists.length,
    cells: lists.flatMap((list, col) => list.map((value, row) => ({ row, col, value }))),
    rows: none,
    columns: none,
    merges: [],
    notes: [],
    validations: [],
    conditionalFormats: [],
  };
  return { ...book, tabs: [...tabs, listTab] };
}
