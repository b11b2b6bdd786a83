/** Which column holds what: the words over it and the look of its cells, added up. */
import { SHAPES } from './column-shapes.js';
import { readDate } from './date.js';
import type { DecimalMark } from './figure.js';
import type { HeaderMatch } from './header-match.js';
import type { Header } from './header-rows.js';
import { isPeriod } from './period.js';
import { type Profile, profileOf } from './profile.js';
import type { Answers, ColumnRole } from './reading.js';
import type { Sheet } from './sheet.js';
import { keyOf } from './text.js';
import { settleTexts } from './text-columns.js';
import { MONTH_WORDS } from './words/refusals.js';

export interface Column {
  readonly column: number;
  readonly header: string;
  readonly match: HeaderMatch;
  readonly profile: Profile;
  role: ColumnRole;
  /** 0..1 */
  confidence: number;
}

/** Several columns may be these; of any other role the best one is taken. */
const MANY: readonly ColumnRole[] = ['out', 'note', 'initiative', 'team', 'measure', 'period'];
/** With a header of their own these may stand once for each of several key results or quarters. */
const SERIES: readonly ColumnRole[] = [
  'keyResult',
  'start',
  'target',
  'current',
  'progress',
  'confidence',
  'weight',
  'owner',
  'status',
  'due',
  'unit',
];
const HEADER_WEIGHT = 1;
const SHAPE_WEIGHT = 0.45;
const LEAST = 0.42;
/** Without a word over them columns are taken for these only, and only where the look is plain. */
const BY_LOOK: readonly ColumnRole[] = ['owner', 'progress', 'id', 'due', 'status', 'type', 'period'];
const PLAIN_LOOK = 0.62;
/** Less than any word for an owner. */
const BY_NAMES = 0.5;

export function columnsOf(
  sheet: Sheet,
  header: Header | undefined,
  rows: readonly number[],
  mark: DecimalMark,
  answers: Answers,
): Column[] {
  const columns: Column[] = [];
  for (let column = 0; column < sheet.columns; column += 1) {
    const match = header?.matches[column] ?? EMPTY;
    const profile = profileOf(sheet, column, rows, mark);
    const label = header?.labels[column] ?? '';
    if (profile.filled === 0 && label === '') continue;
    columns.push({ column, header: label, match, profile, role: 'out', confidence: 0 });
  }
  const chosen = new Set<number>();
  for (const column of columns) {
    const answer = answers.columns?.[column.column];
    if (answer === undefined) continue;
    column.role = answer;
    column.confidence = 1;
    chosen.add(column.column);
  }
  assign(columns, chosen, header === undefined);
  settleTexts(columns, chosen);
  settleScopes(columns, chosen);
  settleSeries(columns, chosen);
  settlePercents(columns, chosen);
  settleScores(columns, chosen);
  settleValues(columns, chosen);
  return columns;
}

const EMPTY: HeaderMatch = { roles: new Map(), scope: undefined, index: undefined, period: undefined };

interface Bid {
  readonly column: Column;
  readonly role: ColumnRole;
  readonly score: number;
}

function bidsFor(column: Column, isHeadless: boolean): Bid[] {
  const bids: Bid[] = [];
  for (const [role, sure] of column.match.roles) {
    if (sure < 0.3) continue;
    const shape = column.profile.filled === 0 ? 0 : SHAPES[role](column.profile);
    bids.push({ column, role, score: sure * HEADER_WEIGHT + shape * SHAPE_WEIGHT });
  }
  // A word that is not known, over nothing but names of persons.
  if (
    column.header !== '' &&
    column.match.roles.size === 0 &&
    column.profile.filled > 1 &&
    column.profile.persons > 0.8
  )
    bids.push({ column, role: 'owner', score: BY_NAMES });
  if (column.header !== '' && !isHeadless) return bids;
  for (const role of BY_LOOK) {
    const shape = SHAPES[role](column.profile);
    const enough = column.profile.filled >= 2 && shape >= PLAIN_LOOK;
    if (enough && (isHeadless || role !== 'progress')) bids.push({ column, role, score: shape * 0.75 });
  }
  return bids;
}

/** The surest first. */
function assign(columns: readonly Column[], chosen: ReadonlySet<number>, isHeadless: boolean): void {
  const bids = columns
    .filter(({ column }) => !chosen.has(column))
    .reduce<Bid[]>((all, column) => all.concat(bidsFor(column, isHeadless)), [])
    .sort((a, b) => b.score - a.score || a.column.column - b.column.column);
  const taken = new Set<Column>();
  const used = new Map<ColumnRole, Column[]>();
  for (const column of columns)
    if (chosen.has(column.column)) used.set(column.role, [...(used.get(column.role) ?? []), column]);
  for (const { column, role, score } of bids) {
    if (taken.has(column) || score < LEAST) continue;
    const others = used.get(role) ?? [];
    if (others.length > 0 && !MANY.includes(role) && !mayJoin(column, role, others)) continue;
    taken.add(column);
    used.set(role, [...others, column]);
    column.role = role;
    column.confidence = Math.max(0, Math.min(1, score));
  }
}

/** A second column of one role: KR2 beside KR1, the score of another week, the objective's owner beside the key result's. */
function mayJoin(column: Column, role: ColumnRole, others: readonly Column[]): boolean {
  if (column.match.scope !== undefined && others.every((other) => other.match.scope !== column.match.scope))
    return true;
  if (!SERIES.includes(role)) return false;
  if (role !== 'keyResult') return true;
  const isLike = (other: Column) =>
    other.header.replace(/\d+/g, '') === column.header.replace(/\d+/g, '') || other.match.index !== undefined;
  return column.match.index !== undefined || others.some(isLike);
}

/** The owner left of the key results, where another one stands right of them. */
function isLeftTwin(column: Column, columns: readonly Column[]): boolean {
  if (!['owner', 'progress', 'weight'].includes(column.role)) return false;
  const keyResults = columns.filter(({ role }) => role === 'keyResult');
  const [keyResult] = keyResults;
  if (keyResults.length !== 1 || keyResult === undefined || column.column > keyResult.column) return false;
  return columns.some(
    (other) => other.role === column.role && other.column > keyResult.column && other.profile.filled > 0,
  );
}

/** Week 1, Week 2, Week 3: values as they came in, where no column says that it is the current one. */
function settleSeries(columns: readonly Column[], chosen: ReadonlySet<number>): void {
  for (const column of columns) {
    const { header, profile, role } = column;
    if (role !== 'out' || chosen.has(column.column) || !isPeriod(header) || profile.numbers < 0.5) continue;
    // Under nothing but a quarter: what was reached in it.
    column.role = profile.percents > 0.5 || profile.largest <= 1 ? 'progress' : 'current';
    column.confidence = 0.6;
  }
  if (columns.some(({ role, profile }) => (role === 'current' || role === 'progress') && profile.filled > 0)) return;
  if (!columns.some(({ role }) => role === 'keyResult' || role === 'both')) return;
  const series = columns.filter(
    ({ column, role, header, profile }) =>
      role === 'out' && !chosen.has(column) && isTime(header) && (profile.filled === 0 || profile.numbers > 0.5),
  );
  if (series.length < 3) return;
  for (const column of series) {
    column.role =
      column.profile.percents > 0.5 && !columns.some(({ role }) => role === 'target') ? 'progress' : 'current';
    column.confidence = 0.6;
  }
}

/** Week 3, March, Mon 3 Aug. */
const isTime = (header: string): boolean =>
  MONTH_WORDS.test(keyOf(header)) || readDate(header.replace(/^\p{L}{2,3}\.?\s+(?=\d)/u, '')) !== undefined;

/** "Status" over 70%, 40% and 85% is progress, where no other column tells how far it is. */
function settlePercents(columns: readonly Column[], chosen: ReadonlySet<number>): void {
  const tells: readonly ColumnRole[] = ['progress', 'current'];
  if (columns.some(({ role, profile }) => tells.includes(role) && profile.filled > 0)) return;
  const found = columns.filter(
    ({ column, role, match, profile }) =>
      (role === 'note' || role === 'status' || (role === 'out' && match.roles.size === 0)) &&
      profile.filled > 1 &&
      profile.percents > 0.7 &&
      profile.smallest >= 0 &&
      profile.largest <= 1.2 &&
      !chosen.has(column),
  );
  const [column] = found;
  if (found.length !== 1 || column === undefined) return;
  column.role = 'progress';
  column.confidence = 0.6;
}

/** "Mid-quarter actual" from 0 to 1, where nothing says what is to be reached, is a score. */
function settleScores(columns: readonly Column[], chosen: ReadonlySet<number>): void {
  if (columns.some(({ role, profile }) => role === 'target' && profile.filled > 0)) return;
  for (const column of columns) {
    const { profile, role } = column;
    const isScore =
      profile.numbers > 0.5 &&
      profile.percents < 0.5 &&
      profile.smallest >= 0 &&
      profile.largest <= 1 &&
      profile.filled > 2;
    if (role === 'current' && isScore && !chosen.has(column.column)) column.role = 'progress';
  }
}

/** "Progress" over 1, 55% and 3,000 holds values, where no other column does. */
function settleValues(columns: readonly Column[], chosen: ReadonlySet<number>): void {
  if (columns.some(({ role, profile }) => role === 'current' && profile.filled > 0)) return;
  for (const column of columns) {
    const { role, profile } = column;
    if (role === 'progress' && profile.numbers > 0 && profile.largest > 200 && !chosen.has(column.column))
      column.role = 'current';
  }
}

/** "Objective owner" and "Objective progress" are no attributes of the key results. */
function settleScopes(columns: readonly Column[], chosen: ReadonlySet<number>): void {
  for (const column of columns) {
    if (chosen.has(column.column) || (column.match.scope !== 'objective' && !isLeftTwin(column, columns))) continue;
    if (column.role === 'owner') column.role = 'objectiveOwner';
    else if (column.role === 'progress') column.role = 'objectiveProgress';
    else if (['id', 'status', 'weight', 'due', 'confidence', 'start', 'target', 'current'].includes(column.role)) {
      const hasOther = columns.some(
        (other) => other !== column && other.role === column.role && other.match.scope !== 'objective',
      );
      if (hasOther) column.role = 'out';
    }
  }
}
