/** Set-up: the tabs to be made, in steps, and the settings to be changed where they exist already. */
import { BOOK_WORDS, type BookWords, fill } from '../i18n/book/index.js';
import { type Cell, sameCell } from '../okr/cell.js';
import { checkInDays } from '../okr/check-in/rate.js';
import { serialOf } from '../okr/day.js';
import { parsePeopleList } from '../okr/people-list.js';
import { LANGUAGES, type Language, type SetupInput, type SetupReview, type TabRole } from '../panel-api/index.js';
import type { Book } from '../workbook/book.js';
import type { CellChange, Change, Plan, Step } from '../workbook/changes.js';
import { PEOPLE_COLUMNS } from '../workbook/columns.js';
import { examplePeople, exampleRows } from '../workbook/example.js';
import { exampleDays, exampleLog } from '../workbook/example-log.js';
import { logTab } from '../workbook/log-tab.js';
import { okrTab, okrTabName, type TypedRow } from '../workbook/okr-tab.js';
import { type PersonRow, peopleTab, personCells } from '../workbook/people-tab.js';
import { type CycleRow, settingsTab } from '../workbook/settings-tab.js';
import type { Put, TabSpec } from '../workbook/spec.js';
import { summaryTab } from '../workbook/summary-tab.js';
import { undoTab } from '../workbook/undo-tab.js';
import { pastOfTable } from './check-in/now.js';
import { wordsOf } from './company.js';
import { countToTranslate, languageSteps } from './language.js';
import { EXAMPLES, firstCheckIn, setupProblems, withExample } from './set-up-input.js';
import { ownerRows, type Source, sourceSteps } from './set-up-source.js';
import { structuredRows } from './structure.js';
import { summaryLists } from './summary.js';

/** The tabs that the set-up makes. */
type SetupRole = Exclude<TabRole, 'checkIn'>;

/** The tabs that people see, in the order in which the review lists them. */
const SHOWN: readonly SetupRole[] = ['okr', 'summary', 'people', 'settings'];

/** What the review shows: problems, or the tabs to be made and what goes into them. */
export function reviewSetup(book: Book, given: SetupInput, source?: Source): SetupReview {
  const input = withExample(given, book.today);
  const problems = setupProblems(input);
  const people = peopleOf(input, wordsOf(book, input.language), source);
  const names = tabNames(book, input);
  return {
    problems,
    tabs: rolesOf(input).map((role) => ({
      role,
      name: names[role],
      made: madeTab(book, role, input.cycle.name) !== undefined,
    })),
    people: people.filter(({ kind }) => kind === 'person').length,
    teams: people.filter(({ kind }) => kind === 'team').length,
    firstCheckIn: problems.length === 0 ? firstCheckIn(input, book.today) : '',
    rewritten: countToTranslate(book, input.language),
  };
}

/** The example has a past, so it has a Log. */
export function rolesOf({ start }: SetupInput): readonly SetupRole[] {
  return start === 'example' ? [...SHOWN, 'log'] : SHOWN;
}

function madeTab(book: Book, role: TabRole, cycle: string) {
  return book.tabs.find((tab) => tab.role === role && (tab.cycle === '' || tab.cycle === cycle));
}

/** Name of a tab that a cut-off set-up had begun to make: it may stand there empty and without its tag. */
function begunTab({ journal }: Book, role: TabRole, cycle: string): string | undefined {
  if (journal?.state !== 'running') return undefined;
  for (const entry of journal.entries) {
    if (entry.kind === 'tab' && entry.role === role && (entry.cycle === '' || entry.cycle === cycle)) return entry.name;
  }
  return undefined;
}

/** Names of the tabs; a name that somebody else's tab bears gets the next free number behind it. */
function tabNames(book: Book, input: SetupInput): Readonly<Record<SetupRole, string>> {
  const words = BOOK_WORDS[input.language].tab;
  const cycle = input.cycle.name;
  const free = (role: SetupRole, wanted: string): string => {
    const made = madeTab(book, role, cycle);
    if (made !== undefined) return made.name;
    const begun = begunTab(book, role, cycle);
    if (begun !== undefined) return begun;
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted} (${number})`;
      if (!book.names.some((taken) => sameCell(taken, name))) return name;
    }
  };
  return {
    okr: free('okr', okrTabName(BOOK_WORDS[input.language], cycle)),
    summary: free('summary', fill(words.summary, { cycle })),
    people: free('people', words.people),
    settings: free('settings', words.settings),
    undo: free('undo', words.undo),
    log: free('log', BOOK_WORDS[input.language].checkIn.log),
  };
}

/** Company, teams and people; the champion is added where the list does not name them. */
function peopleOf(input: SetupInput, words: BookWords, source?: Source): readonly PersonRow[] {
  const list = parsePeopleList(input.people);
  const champion = input.name.trim();
  const company: PersonRow = { owner: words.companyName, kind: 'company', belongsTo: '', email: '', role: '' };
  const example = input.start === 'example' ? examplePeople(EXAMPLES[input.language], words) : [];
  const teams = list.teams.filter((team) => !sameCell(team, words.companyName));
  const persons = [...list.people];
  if (!persons.some(({ name }) => sameCell(name, champion))) persons.unshift({ name: champion, team: null, line: 0 });
  const roleOf = (name: string): PersonRow['role'] => {
    if (sameCell(name, champion)) return 'champion';
    return input.backups.some((backup) => sameCell(backup, name)) ? 'backup' : '';
  };
  const rows: PersonRow[] = [
    company,
    ...teams.map((team): PersonRow => {
      return { owner: team, kind: 'team', belongsTo: words.companyName, email: '', role: '' };
    }),
    ...persons.map(({ name, team }): PersonRow => {
      return { owner: name, kind: 'person', belongsTo: team ?? words.companyName, email: '', role: roleOf(name) };
    }),
  ];
  const owners = source === undefined ? [] : ownerRows(source, words);
  const more = [...example, ...owners];
  const all = [...rows, ...more.filter(({ owner }) => !rows.some((row) => sameCell(row.owner, owner)))];
  const rank: readonly PersonRow['kind'][] = ['company', 'team', 'person'];
  return rank.flatMap((kind) => all.filter((row) => row.kind === kind));
}

/** The summary comes last, so that it can list what the other tabs hold. */
function summarySpec(book: Book, words: BookWords, name: string, cycle: string, okr: string): TabSpec {
  const table = book.tables.find(({ tab }) => sameCell(tab.cycle, cycle));
  if (table === undefined || book.settings === undefined) return summaryTab(words, name, cycle, okr);
  const lists = summaryLists(book, book.settings, table, checkInDays(pastOfTable(book, table)));
  return summaryTab(words, name, cycle, okr, table.positions, lists);
}

function typedRows(
  { start }: SetupInput,
  language: Language,
  words: BookWords,
  source: Source | undefined,
): readonly TypedRow[] {
  if (start === 'example') return exampleRows(EXAMPLES[language], words, 1);
  return source === undefined ? [] : structuredRows(source.reading, words, source.firstId);
}

function settingValues(input: SetupInput, words: BookWords): ReadonlyMap<string, Cell> {
  return new Map<string, Cell>([
    ['cycle', input.cycle.name],
    ['checkInDay', words.weekday[input.rhythm.day - 1] ?? ''],
    ['checkInWeeks', input.rhythm.weeks],
    ['checkInPerTeam', input.rhythm.perTeam ? words.yes : words.no],
    ['maxObjectives', input.limits.objectives],
    ['minKeyResults', input.limits.keyResultsMin],
    ['maxKeyResults', input.limits.keyResultsMax],
  ]);
}

/**
 * The steps of the set-up, one for each tab, and one that brings an existing file in line with the answers. Steps
 * whose tab stands already are left out, so that running it again continues or edits. `input` must have no problems.
 */
export function planSetup(
  book: Book,
  given: SetupInput,
  source?: Source,
): Plan<{ readonly names: Readonly<Record<SetupRole, string>> }> {
  const input = withExample(given, book.today);
  const language = book.settings?.language ?? input.language;
  const words = wordsOf(book, language);
  const names = tabNames(book, input);
  const rows = typedRows(input, language, words, source);
  const past = input.start === 'example' ? exampleDays(book.today, input.rhythm.day) : [];
  const values = new Map(settingValues(input, words))
    .set('firstCheckIn', serialOf(past[0] ?? firstCheckIn(input, book.today)) ?? '')
    .set('lastCheckIn', serialOf(past[past.length - 1] ?? '') ?? '')
    .set('nextId', (source?.firstId ?? 1) + rows.length);
  const cycle: CycleRow = { ...input.cycle, state: 'open' };
  const { day } = input.rhythm;
  const history =
    input.start === 'example'
      ? [logTab(language, words, names.log, exampleLog(EXAMPLES[language], words, book.today, day, 1))]
      : [];
  const specs: readonly TabSpec[] = [
    undoTab(words),
    settingsTab(words, names.settings, values, [cycle]),
    peopleTab(words, names.people, peopleOf(input, words, source)),
    okrTab(language, words, input.cycle.name, names.okr, rows),
    ...history,
    summarySpec(book, words, names.summary, input.cycle.name, names.okr),
  ];
  const steps = specs
    .filter((spec) => madeTab(book, spec.role, spec.cycle)?.ready !== true)
    .map((spec): Step => ({ name: spec.role, changes: [{ kind: 'makeTab', spec }] }));
  const edits = [...editSettings(book, input, words), ...editPeople(book, input, words, source)];
  if (edits.length > 0) steps.unshift({ name: 'edit', changes: edits });
  if (source !== undefined) steps.push(...sourceSteps(book, input.cycle.name, rows, words, source));
  steps.push(...languageSteps(book, input.language));
  return { steps, result: { names } };
}

function editSettings(book: Book, input: SetupInput, words: BookWords): readonly Change[] {
  const { settings } = book;
  if (settings === undefined) return [];
  const cells: CellChange[] = [];
  // A change of language that was cut off may have rewritten them already.
  const known = LANGUAGES.map((language) => settingValues(input, BOOK_WORDS[language]));
  for (const [key, to] of settingValues(input, words)) {
    const was = settings.values.get(key);
    if (was !== undefined && known.every((values) => was !== values.get(key)))
      cells.push({ row: { id: key }, column: 'value', to, was });
  }
  const changes: Change[] = [];
  if (cells.length > 0) changes.push({ kind: 'cells', tab: settings.tab.id, cells });
  const cycles = editCycles(book, input, words);
  if (cycles.length > 0) changes.push({ kind: 'cycles', tab: settings.tab.id, cells: cycles });
  return changes;
}

/** The cycle's row in the Cycles table: its dates if it stands there, else the first free row. */
function editCycles(book: Book, { cycle }: SetupInput, words: BookWords): readonly CellChange[] {
  const entry = book.settings?.cycles.find(({ name }) => sameCell(name, cycle.name));
  const [start, end] = [serialOf(cycle.start) ?? '', serialOf(cycle.end) ?? ''];
  const put = (row: CellChange['row'], column: string, to: Put, was: Put): CellChange => ({ row, column, to, was });
  if (entry === undefined) {
    const row = { blank: 0 };
    return [
      put(row, 'cycle', cycle.name, ''),
      put(row, 'start', start, ''),
      put(row, 'end', end, ''),
      put(row, 'state', words.cycleState.open, ''),
    ];
  }
  const row = { id: entry.name };
  return [put(row, 'start', start, entry.start ?? ''), put(row, 'end', end, entry.end ?? '')].filter(
    ({ to, was }) => to !== was,
  );
}

/** People whom the file does not name yet are added below; champion and backups follow the answers. */
function editPeople(book: Book, input: SetupInput, words: BookWords, source?: Source): readonly Change[] {
  const { people } = book;
  if (people === undefined) return [];
  const cells: CellChange[] = [];
  const rows: ReadonlyMap<string, Cell>[] = [];
  for (const person of peopleOf({ ...input, start: 'blank' }, words, source)) {
    const known = people.people.find(({ owner }) => sameCell(owner, person.owner));
    const role = person.role === '' ? '' : words.peopleRole[person.role];
    if (known === undefined) {
      const values = personCells(words, person);
      rows.push(new Map(PEOPLE_COLUMNS.map((column, at) => [column, values[at] ?? ''])));
    } else if ((known.role ?? '') !== person.role) {
      const was = known.role === undefined ? '' : words.peopleRole[known.role];
      cells.push({ row: { id: known.owner }, column: 'role', to: role, was });
    }
  }
  const tab = people.tab.id;
  const changes: Change[] = [];
  if (rows.length > 0) changes.push({ kind: 'append', tab, rows });
  if (cells.length > 0) changes.push({ kind: 'cells', tab, cells });
  return changes;
}
