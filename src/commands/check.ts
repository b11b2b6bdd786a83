/** Check OKRs: the findings of all rules over all open cycles, with the fixes that can be offered. */

import { isNumber, sameCell, textOf } from '../okr/cell.js';
import type { RawFix, RuleRow } from '../okr/rules/context.js';
import { checkRules, type Judged, RULES } from '../okr/rules/index.js';
import { asPercent } from '../okr/rules/measurability.js';
import { shown } from '../okr/show.js';
import type { CellRef, CheckView, Finding, Fix } from '../panel-api/index.js';
import type { Book, OkrTable, Settings } from '../workbook/book.js';
import { letters, type OkrColumn } from '../workbook/columns.js';
import { ruleContext } from '../workbook/rule-context.js';
import { isShared } from './shared-ids.js';

/** A finding together with what a fix needs to know. */
export interface Found {
  readonly finding: Finding;
  readonly raw: Judged;
  readonly table: OkrTable;
}

/** All findings. Those about the file stand once, with the first table. */
export function findAll(book: Book): readonly Found[] {
  const { settings } = book;
  if (settings === undefined) return [];
  return book.tables.flatMap((table, at) =>
    checkRules(ruleContext(book, table, settings))
      .filter((raw) => raw.row !== undefined || at === 0 || raw.rule === 'twoTabs')
      .map((raw) => ({ raw, table, finding: findingOf(book, table, settings, raw) })),
  );
}

function findingOf(book: Book, table: OkrTable, settings: Settings, raw: Judged): Finding {
  const { row, rule, severity, args } = raw;
  const owner = typeof args.owner === 'string' && rule === 'objectivesPerOwner' ? args.owner : row?.owner;
  return {
    key: [rule, table.tab.cycle, rule === 'twoTabs' ? args.tab : keyOfRow(table, row), raw.column].join(' '),
    rule,
    severity,
    args,
    owner: row === undefined ? null : textOf(owner ?? ''),
    show:
      rule === 'twoTabs'
        ? tabRef(book, String(args.tab))
        : row === undefined
          ? peopleRef(book)
          : { tab: table.tab.id, id: keyOfRow(table, row), column: raw.column },
    fixes: raw.fixes.map((fix) => fixOf(book, table, settings, raw, fix)),
  };
}

/** How a row is found again: by its ID, or as `#12` by its place where it has none or shares it. */
function keyOfRow(table: OkrTable, row: RuleRow | undefined): string {
  if (row === undefined) return '';
  return row.id === '' || isShared(table, row.id) ? `#${row.at}` : textOf(row.id);
}

function peopleRef(book: Book): CellRef | null {
  return book.people === undefined ? null : { tab: book.people.tab.id, id: null, column: 'role' };
}

function tabRef(book: Book, name: string): CellRef | null {
  const tab = book.tabs.find((other) => other.name === name);
  return tab === undefined ? null : { tab: tab.id, id: null, column: null };
}

/** The cells that a fix writes, as the preview shows them. */
function fixOf(book: Book, table: OkrTable, settings: Settings, raw: Judged, fix: RawFix): Fix {
  const cell = (column: OkrColumn, was: string, becomes: string): Fix['cells'] => {
    const at = table.positions.get(column);
    if (raw.row === undefined || at === undefined) return [];
    return [{ id: keyOfRow(table, raw.row), column, cell: `${letters(at)}${raw.row.at}`, was, becomes }];
  };
  const { row } = raw;
  const people = (book.people?.people ?? []).map(({ owner }) => owner);
  const persons = (book.people?.people ?? []).filter(
    ({ kind, role }) => kind !== 'company' && kind !== 'team' && role === undefined,
  );
  const plain = { code: fix.code, args: fix.args, choices: [] as readonly string[] };
  switch (fix.code) {
    case 'writePercent': {
      const column = fix.args.column as 'start' | 'target' | 'current';
      return { ...plain, cells: cell(column, row?.shown[column] ?? '', String(fix.args.to)) };
    }
    case 'chooseOwner':
      return { ...plain, choices: people, cells: cell('owner', textOf(row?.owner ?? ''), '') };
    case 'restoreFormula': {
      const column = fix.args.column as 'progress' | 'status';
      return { ...plain, cells: cell(column, String(raw.args.value ?? ''), computedText(row, column)) };
    }
    case 'belongsHere':
      return { ...plain, cells: cell('supports', textOf(row?.supports ?? ''), String(fix.args.to)) };
    case 'newId':
      return { ...plain, cells: cell('id', textOf(row?.id ?? ''), nextIdText(row, settings)) };
    case 'writeId':
      return { ...plain, cells: cell('id', textOf(row?.id ?? ''), String(fix.args.to)) };
    case 'clearCell':
      return { ...plain, cells: cell(fix.args.column as OkrColumn, '', '') };
    case 'absoluteLink':
      return { ...plain, cells: cell('current', row?.currentFormula ?? '', String(fix.args.to)) };
    case 'chooseChampion':
    case 'chooseBackup':
      return { ...plain, choices: persons.map(({ owner }) => owner), cells: [] };
    case 'addOwner':
    case 'putUnder':
    case 'putBack':
      return { ...plain, cells: [] };
  }
}

/** What the restored formula will show: for Progress the computed percent. */
function computedText(row: RuleRow | undefined, column: 'progress' | 'status'): string {
  const progress = row?.computed.progress;
  return column === 'progress' && progress !== undefined ? shown(progress, '0%') : '';
}

function nextIdText(row: RuleRow | undefined, settings: Settings): string {
  return `${row?.computed.kind === 'objective' ? 'O' : 'K'}${settings.nextId}`;
}

/** The value that *Write 85%* writes, a fraction; undefined when the cell changed meanwhile. */
export function percentToWrite(row: RuleRow, column: 'start' | 'target' | 'current'): number | undefined {
  const value = row[column];
  return isNumber(value) ? Number((asPercent(value) / 100).toPrecision(12)) : undefined;
}

export function checkView(book: Book, canEdit: boolean): CheckView {
  const kinds = book.settings === undefined ? [] : countKinds(book);
  return {
    findings: findAll(book).map(({ finding }) => finding),
    objectives: kinds.filter((kind) => kind === 'objective').length,
    keyResults: kinds.filter((kind) => kind === 'keyResult').length,
    rules: RULES.length,
    today: book.today,
    tab: book.tables[0]?.tab.name ?? '',
    canEdit,
  };
}

/** The kind of every titled row. */
export function countKinds(book: Book): readonly ('objective' | 'keyResult')[] {
  return book.tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (row.objective !== '') return row.keyResult === '' ? ['objective' as const] : [];
      return row.keyResult === '' ? [] : ['keyResult' as const];
    }),
  );
}

/** Errors, and everything else. */
export function countFindings(findings: readonly Found[]): { toFix: number; toConsider: number } {
  const toFix = findings.filter(({ finding }) => finding.severity === 'error').length;
  return { toFix, toConsider: findings.length - toFix };
}

/** Whether a name is one of the file's people. */
export function isKnown(book: Book, name: string): boolean {
  return (book.people?.people ?? []).some(({ owner }) => sameCell(owner, name));
}
