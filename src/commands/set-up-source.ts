/** The part of the set-up that builds from a tab which a team already has. Pure. */
import type { BookWords } from '../i18n/book/index.js';
import { sameCell, textOf } from '../okr/cell.js';
import type { SetupInput, SetupProblem } from '../panel-api/index.js';
import type { Reading } from '../structure/reading.js';
import type { Book, OkrTable, TableRow } from '../workbook/book.js';
import type { CellChange, Change, LogLine, RowKey, Step } from '../workbook/changes.js';
import { FORMULA_COLUMNS, OKR_COLUMNS, type OkrColumn } from '../workbook/columns.js';
import { logTab } from '../workbook/log-tab.js';
import type { TypedRow } from '../workbook/okr-tab.js';
import type { PersonRow } from '../workbook/people-tab.js';
import { freeName } from './check-in/log-lines.js';
import { differingLines, ownersOf, takenCycles } from './structure.js';
import { reportLine } from './structure-report.js';

/** The tabs as read, and the first number of the new IDs. */
export interface Source {
  /** One or several; rows of the reading count from `firstRow` (1-based) of their tab on. */
  readonly tabs: readonly { readonly name: string; readonly firstRow: number }[];
  readonly reading: Reading;
  readonly firstId: number;
  readonly teams: readonly string[];
}

const namesOf = ({ tabs }: Source): string => tabs.map(({ name }) => name).join(', ');

/** What stands in the way of building; empty when it may begin. A run that goes on has filled its cycle itself. */
export function sourceProblems(book: Book, input: SetupInput, source: Source): readonly SetupProblem[] {
  if (source.reading.verdict === 'refuse' || source.reading.objectives.length === 0) {
    return [{ field: 'cycle', code: 'notOkrs', args: { tab: namesOf(source) } }];
  }
  if (book.journal?.state === 'running') return [];
  const { name } = input.cycle;
  const isTaken = takenCycles(book).some((cycle) => sameCell(cycle, name));
  return isTaken ? [{ field: 'cycle', code: 'cycleTaken', args: { cycle: name } }] : [];
}

/** Owners that the tab names; the list of people goes before them. */
export function ownerRows({ reading, teams }: Source, words: BookWords): readonly PersonRow[] {
  return ownersOf(reading, []).flatMap(({ name }): PersonRow[] => {
    if (sameCell(name, words.companyName)) return [];
    const kind = teams.some((team) => sameCell(team, name)) ? 'team' : 'person';
    return [{ owner: name, kind, belongsTo: words.companyName, email: '', role: '' }];
  });
}

/** Rows into an OKR tab that stands already and is empty; then what the Log is to keep; the counter last. */
export function sourceSteps(
  book: Book,
  cycle: string,
  rows: readonly TypedRow[],
  words: BookWords,
  source: Source,
): readonly Step[] {
  const { settings } = book;
  if (settings === undefined) return [];
  const steps: Step[] = [];
  const table = book.tables.find(({ tab }) => sameCell(tab.cycle, cycle));
  const filling = table === undefined ? [] : fillChanges(table, rows);
  if (filling.length > 0) steps.push({ name: 'fill', changes: filling });
  const next = source.firstId + rows.length;
  if (table !== undefined && settings.nextId < next) {
    const cell: CellChange = { row: { id: 'nextId' }, column: 'value', to: next, was: settings.nextId };
    steps.push({ name: 'counter', changes: [{ kind: 'cells', tab: settings.tab.id, cells: [cell] }] });
  }
  const missing = table === undefined ? [] : missingLines(book, cycle, words, source);
  if (missing.length > 0) {
    const hasLog = book.tabs.some(({ role, ready }) => role === 'log' && ready);
    const made: Change[] = hasLog
      ? []
      : [{ kind: 'makeTab', spec: logTab(settings.language, words, freeName(book, words.checkIn.log)) }];
    steps.push({ name: 'log', changes: [...made, { kind: 'log', entries: missing }] });
  }
  return steps;
}

/** What the Log does not hold yet: the report, and progress of theirs that differs from ours. */
function missingLines(book: Book, cycle: string, words: BookWords, source: Source): LogLine[] {
  const { reading, firstId, tabs } = source;
  const known = (book.log?.entries ?? []).filter((entry) => entry.cycle === cycle);
  const at = { day: book.today, cycle, tab: namesOf(source) };
  const report = reportLine(reading, words, at, tabs);
  const isReported = known.some(({ kind, title }) => kind === 'structured' && title === report.cells.get('title'));
  const differing = differingLines(reading, words, firstId, at).filter(({ id }) => !known.some((one) => one.id === id));
  return [...(isReported ? [] : [report]), ...differing.map(({ line }) => line)];
}

const TYPED: readonly OkrColumn[] = OKR_COLUMNS.filter(
  (column) => !(FORMULA_COLUMNS as readonly string[]).includes(column) && column !== 'id' && column !== 'unitConflict',
);

/**
 * IDs first, into empty rows; everything else goes by them. Cut off anywhere, the next run finds which rows stand
 * and which of their cells are still empty.
 */
function fillChanges(table: OkrTable, rows: readonly TypedRow[]): readonly Change[] {
  const there = new Map(table.rows.map((row) => [textOf(row.id), row]));
  const empty = table.rows.find(({ id, objective, keyResult }) => id === '' && objective === '' && keyResult === '');
  const ids = rows.map((row) => textOf(String(row.id ?? '')));
  const missing = ids.filter((id) => !there.has(id));
  const giving = missing.map((id, at): CellChange => ({ row: { blank: at }, column: 'id', to: id, was: '' }));
  const cells = rows.flatMap((row, at): CellChange[] => {
    const key: RowKey = { id: ids[at] ?? '' };
    const now = there.get(ids[at] ?? '');
    return TYPED.flatMap((column): CellChange[] => {
      const to = row[column] ?? '';
      const was = now === undefined ? '' : (now[column as keyof TableRow & OkrColumn] ?? '');
      if (to === '' || was !== '') return [];
      const isFigure = column === 'start' || column === 'target' || column === 'current';
      const format =
        isFigure && row.unit !== undefined ? { format: row.unit, wasFormat: empty?.units[column] ?? '' } : {};
      return [{ row: key, column, to, was: '', ...format }];
    });
  });
  const { id } = table.tab;
  return [
    ...(giving.length > 0 ? [{ kind: 'cells' as const, tab: id, cells: giving }] : []),
    ...(cells.length > 0 ? [{ kind: 'cells' as const, tab: id, cells }] : []),
  ];
}
