/** Reads a tab of people's own and says what it holds. */
import { type Document, openDocument } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import { type ForeignTab, foreignTabs, readSheetGrid } from '../apps-script/read-sheet.js';
import { selectedRange } from '../apps-script/selected.js';
import type { Services } from '../apps-script/services.js';
import type { Source } from '../commands/set-up-source.js';
import { structureView } from '../commands/structure.js';
import type { Answers, NextStep, StructureSource, StructureTarget, StructureView } from '../panel-api/index.js';
import { readSheet } from '../structure/index.js';
import type { Book } from '../workbook/book.js';

const SCOPE: Scope = { tables: true, people: true, journal: false, names: false };
/** Other tabs that are looked at when the open one does not read as OKRs. */
const OTHERS = 5;

export function readStructure(services: Services, target: StructureTarget, answers: Answers): StructureView {
  const document = openDocument(services);
  const tab = readSheetGrid(document, typeof target === 'number' ? target : null);
  if (document.tabs.some(({ id }) => id === tab.id))
    throw new Refused('badInput', { problem: 'ownTab', tab: tab.name });
  const selected = target === 'selection' ? selectedRange(document) : null;
  const reading = readSheet(tab.grid, selected === null ? answers : { ...answers, range: selected });
  const others = reading.verdict === 'refuse' ? foreignTabs(document, tab.id, OTHERS).filter(readsAsOkrs) : [];
  return { ...structureView(readBook(document, SCOPE), nameOf(tab), reading, others.map(nameOf)), selected };
}

const nameOf = ({ id, name }: ForeignTab) => ({ id, name });
const readsAsOkrs = ({ grid }: ForeignTab): boolean => readSheet(grid, {}).verdict !== 'refuse';

/** The tab that a set-up builds from, read anew; its IDs go on behind those of the file. */
export function readSource(document: Document, book: Book, asked: StructureSource): Source {
  const tab = readSheetGrid(document, asked.tab);
  return {
    tab: nameOf(tab),
    reading: readSheet(tab.grid, asked.answers),
    firstId: asked.firstId ?? book.settings?.nextId ?? 1,
    teams: asked.teams,
  };
}

/** Before the set-up: what the open tab offers; undefined when it does not read as OKRs. */
export function openTabStep(document: Document): Extract<NextStep, { kind: 'setUpFromTab' }> | undefined {
  const { id, name, grid } = readSheetGrid(document, null);
  const reading = readSheet(grid, {});
  if (reading.verdict === 'refuse') return undefined;
  const keyResults = reading.objectives.flatMap((objective) => objective.keyResults);
  return {
    kind: 'setUpFromTab',
    tab: id,
    name,
    objectives: reading.objectives.length,
    keyResults: keyResults.length,
    first: keyResults.slice(0, 2).map(({ title }) => title),
  };
}
