/** Structure this sheet: what the panel shows of a reading, and the rows that are built from it. Pure. */
import { type BookWords, fill } from '../i18n/book/index.js';
import { type Cell, isNumber, sameCell } from '../okr/cell.js';
import type { LogEntry } from '../okr/check-in/entry.js';
import { cycleOfName, cyclesOnOffer } from '../okr/cycle.js';
import type { Crossed, CycleChoice, StructureView } from '../panel-api/index.js';
import type { Reading, ReadKeyResult, ReadObjective } from '../structure/reading.js';
import type { Book, Person } from '../workbook/book.js';
import type { LogLine } from '../workbook/changes.js';
import { entryCells } from '../workbook/log-tab.js';
import type { TypedRow } from '../workbook/okr-tab.js';

/** What the panel knows of the tabs besides the reading. */
type AroundReading = Pick<StructureView, 'tab' | 'stack' | 'alike' | 'others' | 'selected'>;

export function structureView(book: Book, reading: Reading, around: AroundReading): StructureView {
  const keyResults = reading.objectives.flatMap((objective) => objective.keyResults);
  const first = reading.objectives.find((objective) => objective.keyResults.length > 0) ?? reading.objectives[0];
  return {
    ...around,
    reading: crossed({ ...reading, objectives: first === undefined ? [] : [first] }),
    objectives: reading.objectives.length,
    keyResults: keyResults.length,
    owners: ownersOf(reading, book.people?.people ?? []),
    differs: keyResults.flatMap(({ row, title, progress, computed, differs }) =>
      differs && progress !== undefined && computed !== undefined
        ? [{ row, title, theirs: progress, ours: computed }]
        : [],
    ),
    cycles: cyclesFor(book, reading),
    taken: takenCycles(book),
    isSetUp: book.settings !== undefined,
  };
}

/** null for undefined, all the way down. */
function crossed<T>(value: T): Crossed<T> {
  if (value === undefined || value === null) return null as Crossed<T>;
  if (Array.isArray(value)) return value.map((one) => crossed(one)) as Crossed<T>;
  if (typeof value !== 'object') return value as Crossed<T>;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, crossed(part)])) as Crossed<T>;
}

/** Cycles whose OKR tab holds objectives or key results. */
export function takenCycles(book: Book): readonly string[] {
  return book.tables
    .filter(({ rows }) => rows.some(({ objective, keyResult }) => objective !== '' || keyResult !== ''))
    .map(({ tab }) => tab.cycle);
}

/** The cycle that the tab names, then that of the file, then those on offer. */
function cyclesFor(book: Book, { cycle }: Reading): readonly CycleChoice[] {
  const named = cycle === undefined ? undefined : cycleOfName(cycle);
  const all = [...(named === undefined ? [] : [named]), ...cyclesOnOffer(book.today)];
  return all.filter((one, at) => all.findIndex((other) => other.name === one.name) === at);
}

/** A name with one of these words is hardly a person's. */
const TEAM_WORDS =
  /\b(team|squad|department|dept|group|unit|crew|marketing|sales|product|engineering|finance|support|people|hr|it|design|operations|ops|company)\b|[部组队处室]$|团队|公司/i;

/** Owners that a tab names, in order of appearance; `people` are those whom the file knows already. */
export function ownersOf(reading: Reading, people: readonly Person[]): StructureView['owners'] {
  const found = new Map<string, { name: string; keyResults: number; objectives: number }>();
  const count = (name: string, of: 'keyResults' | 'objectives') => {
    if (name === '') return;
    const key = name.toLowerCase();
    const entry = found.get(key) ?? { name, keyResults: 0, objectives: 0 };
    entry[of] += 1;
    found.set(key, entry);
  };
  for (const objective of reading.objectives) {
    count(objective.owner, 'objectives');
    for (const { owner } of objective.keyResults) count(owner, 'keyResults');
  }
  return [...found.values()].map((entry) => {
    const person = people.find(({ owner }) => sameCell(owner, entry.name));
    const kind = person?.kind ?? (TEAM_WORDS.test(entry.name) ? 'team' : 'person');
    return { ...entry, kind, known: person !== undefined };
  });
}

interface Numbered {
  readonly objective: ReadObjective;
  readonly id: string;
  readonly keyResults: readonly { readonly id: string; readonly keyResult: ReadKeyResult }[];
}

/** IDs count up from `firstId` in the order of the tab. */
function numbered(reading: Reading, firstId: number): readonly Numbered[] {
  let next = firstId;
  return reading.objectives.map((objective) => {
    const id = `O${next++}`;
    return { objective, id, keyResults: objective.keyResults.map((keyResult) => ({ id: `K${next++}`, keyResult })) };
  });
}

/** The rows of the OKR tab, in the order of the source. Nothing that it holds is invented. */
export function structuredRows(reading: Reading, words: BookWords, firstId: number): readonly TypedRow[] {
  return numbered(reading, firstId).flatMap(({ objective, id, keyResults }): TypedRow[] => [
    { id, objective: objective.title || words.untitled, owner: objective.owner, note: objective.note },
    ...keyResults.map(({ id: own, keyResult }) => rowOf(own, id, keyResult, words)),
  ]);
}

function rowOf(id: string, supports: string, keyResult: ReadKeyResult, words: BookWords): TypedRow {
  const { title, owner, start, target, current, measure, weight, confidence, note, unit } = keyResult;
  return {
    id,
    keyResult: title,
    owner,
    supports,
    start,
    target,
    current,
    confidence: confidenceOf(confidence),
    note,
    ...(measure === 'reach' ? {} : { measure: words.measure[measure][0] ?? '' }),
    ...(weight === '' ? {} : { weight }),
    ...(unit === '' ? {} : { unit }),
  };
}

const confidenceOf = (cell: Cell): Cell => (isNumber(cell) ? Math.max(1, Math.min(10, Math.round(cell))) : '');

/** Theirs goes to the Log where our formula gives another figure. */
export function differingLines(
  reading: Reading,
  words: BookWords,
  firstId: number,
  at: { readonly day: string; readonly cycle: string; readonly tab: string },
): readonly { readonly id: string; readonly line: LogLine }[] {
  return numbered(reading, firstId).flatMap(({ keyResults }) =>
    keyResults.flatMap(({ id, keyResult }) => {
      const { title, owner, start, target, current, progress, differs, unit } = keyResult;
      if (!differs || progress === undefined) return [];
      const note = fill(words.theirProgress, { tab: at.tab, percent: Math.round(100 * progress) });
      const entry: LogEntry = {
        ...{ day: at.day, cycle: at.cycle, kind: 'added', id, title, owner, start, target },
        ...{ value: current, progress, confidence: '', note, who: '' },
      };
      const units = { start: unit, target: unit, value: unit };
      return [{ id, line: { cells: entryCells(words, entry), units } }];
    }),
  );
}
