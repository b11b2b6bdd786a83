/** What was read of a tab, together with what a person answered about it. */
import { parsePeopleList } from '../src/okr/people-list.js';
import type {
  Answers,
  ColumnRole,
  Crossed,
  CycleChoice,
  Question,
  ReadKeyResult,
  StructureSource,
  StructureView,
} from '../src/panel-api/index.js';

export type LeftOver = StructureView['reading']['leftOver'][number];
export type Owner = StructureView['owners'][number];
export type Asked = Crossed<Question>;
export type Objective = StructureView['reading']['objectives'][number];
export type KeyResult = Crossed<ReadKeyResult>;

export interface SheetRead {
  readonly view: StructureView;
  readonly answers: Answers;
  /** In the order in which they came up; an answered one stays, so that the answer can be changed. */
  readonly questions: readonly Asked[];
  /** Rows that were left over and that a person took as key results. */
  readonly taken: readonly LeftOver[];
  /** Tabs that belong to this one, whether they are read together with it or not. */
  readonly alike: StructureView['alike'];
  /** What a person said of an owner, by name. */
  readonly kinds: { readonly [owner: string]: 'person' | 'team' };
}

export function firstRead(view: StructureView): SheetRead {
  const answers = view.selected === null ? {} : { range: view.selected };
  return reread({ view, answers, questions: [], taken: [], alike: view.alike, kinds: {} }, view);
}

/** Read anew, together with the tabs that belong to it, or without them. */
export function togetherRead({ alike }: SheetRead, view: StructureView, answers: Answers): SheetRead {
  return reread({ view, answers, questions: [], taken: [], alike, kinds: {} }, view);
}

/** The same answers, read again. */
export function reread(read: SheetRead, view: StructureView): SheetRead {
  const open = openQuestion(view);
  if (open === undefined) return { ...read, view };
  const isKnown = read.questions.some(({ code }) => code === open.code);
  const questions = isKnown
    ? read.questions.map((question) => (question.code === open.code ? open : question))
    : [...read.questions, open];
  return { ...read, view, questions };
}

/** What still has to be asked. */
export const openQuestion = ({ reading }: StructureView): Asked | undefined => reading.question ?? undefined;

/** The answer about a column's scores and a role that was chosen for it must not contradict each other. */
export function withChoice(read: SheetRead, { code, column }: Asked, choice: string): SheetRead {
  const { [column ?? -1]: _, ...columns } = read.answers.columns ?? {};
  const choices = { ...read.answers.choices, [code]: choice };
  const { columns: before, ...rest } = read.answers;
  return { ...read, answers: { ...rest, choices, ...(before === undefined ? {} : { columns }) } };
}

export function withRole(read: SheetRead, column: number, role: ColumnRole): SheetRead {
  const asked = read.questions.find((question) => (question.column ?? -1) === column);
  const choices = { ...read.answers.choices };
  if (asked !== undefined) delete choices[asked.code];
  return { ...read, answers: { ...read.answers, choices, columns: { ...read.answers.columns, [column]: role } } };
}

export function withTaken(read: SheetRead, row: LeftOver): SheetRead {
  return withRows(read, [...read.taken, row]);
}
export function withoutTaken(read: SheetRead, { row }: LeftOver): SheetRead {
  return withRows(
    read,
    read.taken.filter((other) => other.row !== row),
  );
}
const withRows = (read: SheetRead, taken: readonly LeftOver[]): SheetRead => ({
  ...read,
  taken,
  answers: { ...read.answers, keyResultRows: taken.map(({ row }) => row) },
});

/** What stands chosen: the answer, else what the reading was made with. */
export function choiceOf({ answers, view }: SheetRead, { code, column, choices, proposed }: Asked): string | null {
  const role = view.reading.columns.find((other) => other.column === column)?.role;
  const byColumn = column != null && answers.columns?.[column] !== undefined ? answers.columns[column] : undefined;
  const choice = answers.choices?.[code] ?? byColumn ?? (code === 'score' ? (role ?? proposed) : proposed);
  return choice != null && choices.includes(choice) ? choice : null;
}

export const kindOf = ({ kinds }: SheetRead, { name, kind, known }: Owner): Owner['kind'] =>
  known ? kind : (kinds[name] ?? kind);

/** Owners that will be added to People. */
export function newOwners(read: SheetRead): { readonly people: readonly string[]; readonly teams: readonly string[] } {
  const added = read.view.owners.filter(({ known }) => !known);
  const names = (kind: Owner['kind']) => added.filter((owner) => kindOf(read, owner) === kind).map(({ name }) => name);
  return { people: names('person'), teams: names('team') };
}

export function sourceOf(read: SheetRead): StructureSource {
  const teams = read.view.owners.filter((owner) => kindOf(read, owner) === 'team').map(({ name }) => name);
  return { tab: read.view.tab.id, answers: read.answers, teams };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Cycles whose OKR tab holds nothing yet; the first is proposed. */
export function freeCycles({ cycles, taken }: StructureView): readonly CycleChoice[] {
  return cycles.filter(({ name }) => !taken.some((other) => isSame(other, name)));
}

/** The cycle that would be proposed if it did not hold objectives already. */
export function takenCycle({ cycles, taken }: StructureView): string | undefined {
  return cycles.slice(0, 1).find(({ name }) => taken.some((other) => isSame(other, name)))?.name;
}

/** Whether the tab itself tells the cycle. */
export const tellsCycle = ({ reading, cycles }: StructureView, cycle: string): boolean =>
  reading.cycle != null && cycles[0]?.name === cycle;

/** Whether there is anything to look at besides the columns. */
export const hasRest = ({ view, taken }: SheetRead): boolean =>
  view.reading.leftOver.length + view.differs.length + taken.length > 0;

/** The people that a tab names, one a line, without those who are listed already. */
export function peopleLines(read: SheetRead, listed: string): string {
  const { people } = newOwners(read);
  const missing = unlisted(read.view, listed).filter(({ name }) => people.includes(name) && isOneName(name));
  return [listed.trimEnd(), ...missing.map(({ name }) => name)].filter((line) => line !== '').join('\n');
}

/** A line would be read as name and team. */
const isOneName = (name: string): boolean => parsePeopleList(name).people[0]?.name === name;

/** Owners that the list names neither as a person nor as a team. */
export function unlisted({ owners }: StructureView, listed: string): readonly Owner[] {
  const { people, teams } = parsePeopleList(listed);
  const names = [...people.map(({ name }) => name), ...teams];
  return owners.filter(({ name }) => !names.some((other) => isSame(other, name)));
}
