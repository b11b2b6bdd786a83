/** Reads an .xlsx file, whoever wrote it. */
import { areaOf, splitReference } from './a1.js';
import { FileError } from './file-error.js';
import { fromFileFormula } from './file-formulas.js';
import type { DefinedName, FileBook, FileTab, Note, Validation } from './sheet-file.js';
import { readStyles } from './xlsx-read-styles.js';
import { readTab, textOf } from './xlsx-read-tab.js';
import { APPLICATION, LIST_TAB } from './xlsx-write.js';
import { child, children, descendants, type Element, flag, parseXml } from './xml.js';
import { type Archive, openZip } from './zip.js';

export interface ReadBook {
  readonly book: FileBook;
  /** Charts, pictures, rules and names of kinds that are not known here: they were not taken over. */
  readonly leftOut: number;
}

export async function readXlsx(bytes: Uint8Array, dateFormat: string): Promise<ReadBook> {
  // Excel's format before 2007 begins like this, and so does a file behind a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileError('oldExcel');
  const archive = openZip(bytes);
  const home = await relationsOf(archive, '');
  const bookPath = [...home.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = await part(archive, bookPath);
  const relations = await relationsOf(archive, bookPath);
  const byType = async (type: string): Promise<Element | undefined> => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : optionalPart(archive, target);
  };
  const styles = readStyles(await byType('styles'), await byType('theme'), dateFormat);
  const texts = children(await byType('sharedStrings'), 'si').map(textOf);
  const application = child(await optionalPart(archive, 'docProps/app.xml'), 'Application')?.text;
  const dayShift = flag(child(workbook, 'workbookPr'), 'date1904') ? 1462 : 0;
  const tabs: FileTab[] = [];
  let leftOut = 0;
  for (const { attributes } of children(child(workbook, 'sheets'), 'sheet')) {
    const relation = relations.get(attributes.relation ?? '');
    // Sheets that are one big chart have no cells.
    if (relation === undefined || relation.type !== 'worksheet') {
      leftOut++;
      continue;
    }
    const sheet = await part(archive, relation.target);
    const read = readTab(sheet, {
      name: attributes.name ?? '',
      isHidden: /hidden$/i.test(attributes.state ?? ''),
      texts,
      styles,
      notes: await notesOf(archive, relation.target),
      dayShift,
      isOurs: application === APPLICATION,
      onLeftOut: () => leftOut++,
    });
    tabs.push(read.tab);
    leftOut += read.leftOut;
  }
  if (tabs.length === 0) throw new FileError('noTabs');
  const names = readNames(workbook);
  return { book: withoutListTab({ tabs, names: names.names }), leftOut: leftOut + names.leftOut };
}

async function part(archive: Archive, path: string): Promise<Element> {
  const text = await archive.read(path);
  if (text === undefined) throw new FileError('partMissing', path);
  return parseXml(text, path);
}
async function optionalPart(archive: Archive, path: string): Promise<Element | undefined> {
  const text = await archive.read(path);
  return text === undefined ? undefined : parseXml(text, path);
}

interface Relation {
  /** The last word of its address: worksheet, styles, ... */
  readonly type: string;
  readonly target: string;
}

async function relationsOf(archive: Archive, path: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const list = await optionalPart(archive, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    children(list, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
      Id,
      { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) },
    ]),
  );
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const piece of (target.startsWith('/') ? target.slice(1) : folder + target).split('/'))
    if (piece === '..') path.pop();
    else if (piece !== '.' && piece !== '') path.push(piece);
  return path.join('/');
}

async function notesOf(archive: Archive, sheetPath: string): Promise<readonly Note[]> {
  const relations = await relationsOf(archive, sheetPath);
  const target = [...relations.values()].find(({ type }) => type === 'comments')?.target;
  const comments = target === undefined ? undefined : await optionalPart(archive, target);
  return descendants(comments, 'comment').flatMap((comment) => {
    const area = areaOf(comment.attributes.ref ?? '');
    const text = textOf(child(comment, 'text'));
    return area === undefined || text === '' ? [] : [{ row: area.top, col: area.left, text }];
  });
}

/** Names of one area; those of a single tab, of a formula or of several areas have no like in Sheets. */
function readNames(workbook: Element): { readonly names: DefinedName[]; readonly leftOut: number } {
  const names: DefinedName[] = [];
  let leftOut = 0;
  for (const { attributes, text } of children(child(workbook, 'definedNames'), 'definedName')) {
    const name = attributes.name ?? '';
    if (name.startsWith('_xlnm') || flag({ name, attributes, children: [], text }, 'hidden')) continue;
    const reference = splitReference(fromFileFormula(text).slice(1));
    const area = reference === undefined ? undefined : areaOf(reference.a1);
    if (reference === undefined || area === undefined || attributes.localSheetId !== undefined) leftOut++;
    else names.push({ name, tab: reference.tab, a1: wholeColumns(reference.a1.replaceAll('$', '')) });
  }
  return { names, leftOut };
}
const wholeColumns = (a1: string): string => a1.replace(/^([A-Z]+)1:([A-Z]+)$/i, '$1:$2');

/** Lists that a rule could not hold come back into their rules. */
function withoutListTab(book: FileBook): FileBook {
  const list = book.tabs.find(({ name, isHidden }) => name === LIST_TAB && isHidden);
  if (list === undefined || book.tabs.length === 1) return book;
  const inlined = (validation: Validation): Validation => {
    const reference = splitReference(validation.values[0] ?? '');
    const area = reference?.tab === LIST_TAB ? areaOf(reference.a1) : undefined;
    if (validation.type !== 'isValueInRange' || area === undefined) return validation;
    const values = list.cells
      .filter(({ row, col }) => col === area.left && row >= area.top && row <= (area.bottom ?? row))
      .map(({ value }) => String(value ?? ''));
    return { ...validation, type: 'isValueInList', values };
  };
  const tabs = book.tabs
    .filter((tab) => tab !== list)
    .map((tab) => ({ ...tab, validations: tab.validations.map(inlined) }));
  return { ...book, tabs };
}
