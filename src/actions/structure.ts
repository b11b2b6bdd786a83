/** Reads a tab of people's own and says what it holds. */
import { type Document, openDocument } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import { type ForeignTab, foreignTabs, readSheetGrid } from '../apps-script/read-sheet.js';
import { selectedRange, selectRange } from '../apps-script/selected.js';
import type { Services } from '../apps-script/services.js';
import type { Source } from '../commands/set-up-source.js';
import { structureView } from '../commands/structure.js';
import type { Answers, NextStep, StructureSource, StructureTarget, StructureView } from '../panel-api/index.js';
import { belonging, readSheet, type Stack, stackOf } from '../structure/index.js';
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
  const { tabs, stack } = stackFor(document, tab, answers);
  const reading = readSheet(stack.grid, selected === null ? answers : { ...answers, range: selected });
  // The other tabs are read once: whoever answers a question knows them already.
  const isFirst = selected === null && Object.keys(answers).length === 0;
  const isRefused = reading.verdict === 'refuse';
  const others = isFirst || isRefused ? foreignTabs(document, tab.id, OTHERS) : [];
  if (isFirst && !isRefused && reading.range !== undefined) selectRange(document, tab.id, reading.range);
  const alike = isFirst ? belonging(tab.grid, gridsOf(others)).flatMap((at) => others[at] ?? []) : [];
  return structureView(readBook(document, SCOPE), reading, {
    tab: nameOf(tab),
    stack: tabs.map((one, at) => ({ ...nameOf(one), firstRow: (stack.firstRows[at] ?? 0) + 1 })),
    alike: alike.map(nameOf),
    others: isRefused ? others.filter(readsAsOkrs).map(nameOf) : [],
    selected,
  });
}

/** The tab, and those that are to be read together with it. Throws Refused when one of them is gone. */
function stackFor(
  document: Document,
  tab: ForeignTab,
  { also = [] }: Answers,
): { readonly tabs: readonly ForeignTab[]; readonly stack: Stack } {
  const tabs = [tab, ...also.filter((id) => id !== tab.id).map((id) => readSheetGrid(document, id))];
  return { tabs, stack: stackOf(gridsOf(tabs)) };
}

const gridsOf = (tabs: readonly ForeignTab[]) => tabs.map(({ grid }) => grid);

const nameOf = ({ id, name }: ForeignTab) => ({ id, name });
const readsAsOkrs = ({ grid }: ForeignTab): boolean => readSheet(grid, {}).verdict !== 'refuse';

/** The tab that a set-up builds from, read anew; its IDs go on behind those of the file. */
export function readSource(document: Document, book: Book, asked: StructureSource): Source {
  const { tabs, stack } = stackFor(document, readSheetGrid(document, asked.tab), asked.answers);
  return {
    tabs: tabs.map(({ name }, at) => ({ name, firstRow: (stack.firstRows[at] ?? 0) + 1 })),
    reading: readSheet(stack.grid, asked.answers),
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
