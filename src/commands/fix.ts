/** Applies the fixes that a person chose in Check OKRs, as far as their causes still stand. */
import { BOOK_WORDS } from '../i18n/book/index.js';
import { sameCell, textOf } from '../okr/cell.js';
import type { RuleRow } from '../okr/rules/context.js';
import type { FixChoice } from '../panel-api/index.js';
import type { Book, OkrTable, Settings } from '../workbook/book.js';
import type { CellChange, Change, Plan, RowKey } from '../workbook/changes.js';
import { type OkrColumn, PEOPLE_COLUMNS } from '../workbook/columns.js';
import { rowFormula } from '../workbook/formulas.js';
import type { Journal } from '../workbook/journal.js';
import { personCells } from '../workbook/people-tab.js';
import type { Put } from '../workbook/spec.js';
import { type Found, findAll, isKnown, percentToWrite } from './check.js';
import { wordsOf } from './company.js';
import { counterChange, idCounter } from './heal.js';
import { isShared } from './shared-ids.js';

export interface FixResult {
  /** Choices whose finding or fix is not there any more. */
  readonly gone: number;
}

export function planFixes(book: Book, choices: readonly FixChoice[]): Plan<FixResult> {
  const { settings } = book;
  if (settings === undefined) return { steps: [], result: { gone: choices.length } };
  const found = findAll(book);
  const ids = idCounter(book, settings);
  const before = book.journal === undefined ? [] : unfinished(book.journal);
  let gone = 0;
  const changes: Change[] = choices.flatMap((choice): readonly Change[] => {
    const match = found.find(({ finding }) => finding.key === choice.key);
    const offered = match?.finding.fixes.some(({ code }) => code === choice.fix) === true;
    const change = match !== undefined && offered ? changeOf(book, settings, match, choice, () => ids.take()) : [];
    if (change.length === 0 && !before.includes(choice.key)) gone += 1;
    return change;
  });
  const counter = counterChange(settings, ids.next());
  if (counter !== undefined && changes.length > 0) changes.push(counter);
  return { steps: changes.length === 0 ? [] : [{ name: 'fix', changes: together(changes) }], result: { gone } };
}

/** Cells of a row that is found by its titles are written at once: the first of them may change a title. */
function together(changes: readonly Change[]): Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all[all.length - 1];
    if (change.kind === 'cells' && last?.kind === 'cells' && last.tab === change.tab && isOneRow(last, change))
      all[all.length - 1] = { ...last, cells: last.cells.concat(change.cells) };
    else all.push(change);
  }
  return all;
}

function isOneRow(...changes: readonly Extract<Change, { kind: 'cells' }>[]): boolean {
  const rows = changes.flatMap(({ cells }) => cells.map(({ row }) => row));
  return rows.every((row) => 'titles' in row) && new Set(rows.map((row) => JSON.stringify(row))).size === 1;
}

function changeOf(
  book: Book,
  settings: Settings,
  { raw, table }: Found,
  { fix, choice }: FixChoice,
  takeId: () => number,
): readonly Change[] {
  const { row } = raw;
  if (fix === 'chooseChampion' || fix === 'chooseBackup') return changeRole(book, settings, fix, choice);
  if (row === undefined) return [];
  const args = raw.fixes.find(({ code }) => code === fix)?.args ?? {};
  const cells = (...list: readonly CellChange[]): readonly Change[] => [
    { kind: 'cells', tab: table.tab.id, cells: list },
  ];
  const put = (column: string, to: Put, was: Put): CellChange => ({ row: keyOf(table, row), column, to, was });
  switch (fix) {
    case 'chooseOwner':
      return choice === null || choice === '' ? [] : cells(put('owner', choice, row.owner));
    case 'addOwner':
      return addPerson(book, settings, textOf(row.owner));
    case 'writePercent':
      return raw.fixes.flatMap(({ code, args: holes }) => {
        const column = holes.column as 'start' | 'target' | 'current';
        const value = code === 'writePercent' ? percentToWrite(row, column) : undefined;
        if (value === undefined) return [];
        const wasFormat = table.rows.find(({ at }) => at === row.at)?.units[column] ?? '';
        const format = percentFormat(row, table.rows.find(({ at }) => at === row.at)?.units);
        const done = put('unitConflict', '', row.unitConflict);
        const percent = { ...put(column, value, row[column]), format, wasFormat };
        return row.unitConflict === '' ? cells(percent) : cells(percent, done);
      });
    case 'restoreFormula': {
      const column = args.column as 'progress' | 'status';
      const formula = rowFormula(column, table.positions)?.at(row.at);
      const was = row.typedOver[column];
      return formula === undefined || was === undefined ? [] : cells(put(column, { formula }, was));
    }
    case 'belongsHere':
      return cells(put('supports', String(args.to), row.supports));
    case 'writeId':
      return cells({ row: sharedKey(table, row), column: 'id', to: String(args.to), was: row.id });
    case 'newId': {
      const id = `${row.computed.kind === 'objective' ? 'O' : 'K'}${takeId()}`;
      return cells({ row: sharedKey(table, row), column: 'id', to: id, was: row.id });
    }
    case 'putBack':
      return putBack(table);
    case 'clearCell': {
      const column = args.column as OkrColumn;
      const was = table.rows.find(({ at }) => at === row.at)?.copies[column] ?? '';
      return cells(put(column, '', { formula: was }));
    }
    case 'absoluteLink':
      return cells(put('current', { formula: String(args.to) }, { formula: row.currentFormula }));
    case 'putUnder': {
      const before = table.rows[table.rows.findIndex(({ at }) => at === row.at) - 1];
      const below = lastOf(table.rows, String(args.to), textOf(row.id));
      const was = textOf(before?.id ?? '');
      const ids = table.rows.map(({ id }) => textOf(id));
      return [{ kind: 'moveRow', tab: table.tab.id, row: textOf(row.id), below, was, ids }];
    }
  }
}

function keyOf(table: OkrTable, row: RuleRow): RowKey {
  if (row.id === '') return { titles: [row.objective, row.keyResult], near: row.at };
  return isShared(table, row.id) ? sharedKey(table, row) : { id: textOf(row.id) };
}

/** A row whose ID is to be changed is told by its titles too: others may bear the same. */
function sharedKey(table: OkrTable, row: RuleRow): RowKey {
  const alike = table.rows.filter(
    ({ id, objective, keyResult }) =>
      sameCell(id, row.id) && objective === row.objective && keyResult === row.keyResult,
  );
  const nth = alike.findIndex(({ at }) => at === row.at);
  const shares = { id: textOf(row.id), nth, of: alike.length };
  return { titles: [row.objective, row.keyResult], near: row.at, shares };
}

/** Each stray key result moves below the last one of its objective, one after the other. */
function putBack({ tab, rows }: OkrTable): readonly Change[] {
  const order = rows.map(({ id, supports, objective }) => ({
    id: textOf(id),
    supports,
    isObjective: objective !== '',
  }));
  const strays: string[] = [];
  let above = '';
  for (const { id, supports, isObjective } of order) {
    if (isObjective) above = id;
    else if (
      id !== '' &&
      !sameCell(supports, above) &&
      order.some((row) => row.isObjective && sameCell(row.id, supports))
    )
      strays.push(id);
  }
  return strays.flatMap((id): readonly Change[] => {
    const from = order.findIndex((row) => row.id === id);
    const [row] = order.slice(from, from + 1);
    if (row === undefined) return [];
    const below = lastOf(order, textOf(row.supports), id);
    const [was, ids] = [order[from - 1]?.id ?? '', order.map((other) => other.id)];
    order.splice(from, 1);
    order.splice(order.findIndex((other) => other.id === below) + 1, 0, row);
    return [{ kind: 'moveRow', tab: tab.id, row: id, below, was, ids }];
  });
}

/** The percent format of the other cells of the row, so that 85% stands beside 78% and not beside 78.0%. */
function percentFormat(row: RuleRow, units: { start: string; target: string; current: string } | undefined): string {
  const column = (['start', 'target', 'current'] as const).find((figure) => row.isPercent[figure]);
  return (column === undefined ? undefined : units?.[column]) ?? '0%';
}

/** The last key result that stands in the block of the objective, or the objective itself. */
function lastOf(rows: readonly { id: unknown; supports: unknown }[], objective: string, but: string): string {
  const start = rows.findIndex(({ id }) => id === objective);
  let last = objective;
  for (let at = start + 1; start >= 0 && at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || (row.supports !== objective && row.supports !== '')) break;
    if (row.id !== but && row.id !== '' && row.supports === objective) last = String(row.id);
  }
  return last;
}

function addPerson(book: Book, settings: Settings, owner: string): readonly Change[] {
  if (book.people === undefined || owner === '' || isKnown(book, owner)) return [];
  const words = wordsOf(book, settings.language);
  const values = personCells(words, {
    owner,
    kind: 'person',
    belongsTo: words.companyName,
    email: '',
    role: '',
  });
  const row = new Map(PEOPLE_COLUMNS.map((column, at) => [column, values[at] ?? '']));
  return [{ kind: 'append', tab: book.people.tab.id, rows: [row] }];
}

function changeRole(
  book: Book,
  settings: Settings,
  fix: 'chooseChampion' | 'chooseBackup',
  choice: string | null,
): readonly Change[] {
  const person = book.people?.people.find(({ owner }) => owner === choice);
  if (book.people === undefined || person === undefined) return [];
  const roles = BOOK_WORDS[settings.language].peopleRole;
  const to = fix === 'chooseChampion' ? roles.champion : roles.backup;
  const was = person.role === undefined ? '' : roles[person.role];
  return [{ kind: 'cells', tab: book.people.tab.id, cells: [{ row: { id: person.owner }, column: 'role', to, was }] }];
}

/** Findings that a run that was cut off was asked to fix. */
function unfinished({ state, action, input }: Journal): readonly string[] {
  if (state !== 'running' || action !== 'fix') return [];
  return (JSON.parse(input) as readonly FixChoice[]).map(({ key }) => key);
}

/** Whether the fixes of a run that was cut off all stand: nothing is left to finish. */
export function isFixed(book: Book): boolean {
  const { journal } = book;
  if (journal?.state !== 'running' || journal.action !== 'fix') return false;
  const keys = unfinished(journal);
  return !findAll(book).some(({ finding }) => keys.includes(finding.key));
}
