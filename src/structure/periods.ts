/** Several quarters in one tab: in a column, side by side, or one below the other. */
import type { Column } from './columns.js';
import { filledColumns, type Segment } from './header-rows.js';
import { isPeriod, periodIn } from './period.js';
import type { Sheet } from './sheet.js';

export interface Periods {
  /** In the order of appearance. */
  readonly names: readonly string[];
  readonly ofRow: ReadonlyMap<number, string>;
  /** Rows that say nothing but a period. */
  readonly headings: ReadonlySet<number>;
}

export function periodsOfRows(sheet: Sheet, segments: readonly Segment[], columns: readonly Column[]): Periods {
  const ofRow = new Map<number, string>();
  const headings = new Set<number>();
  const names: string[] = [];
  const add = (name: string) => {
    if (!names.includes(name)) names.push(name);
  };
  const periodColumns = columns.filter(({ role, profile }) => role === 'period' && profile.periods > 0.5);
  let current = periodOverTable(sheet, segments);
  for (const { from, to } of segments) {
    for (let row = from; row < to; row += 1) {
      const filled = filledColumns(sheet, row);
      const [only = -1] = filled;
      if (
        filled.length === 1 &&
        isPeriod(sheet.text(row, only)) &&
        !periodColumns.some(({ column }) => column === only)
      ) {
        current = periodIn(sheet.text(row, only));
        if (current !== undefined) add(current);
        headings.add(row);
        continue;
      }
      const texts = periodColumns.map(({ column }) => sheet.text(row, column)).filter((text) => text !== '');
      const own = texts.length === 0 ? undefined : periodIn(texts.join(' '));
      if (periodColumns.length > 0 && own !== undefined) current = own;
      if (current === undefined || filled.length === 0) continue;
      ofRow.set(row, current);
      add(current);
    }
  }
  return { names, ofRow, headings };
}

/** The quarter that a line of its own right over the first headers names: the first of several sections. */
function periodOverTable(sheet: Sheet, segments: readonly Segment[]): string | undefined {
  const header = segments[0]?.header?.rows[0] ?? 0;
  for (let row = header - 1; row >= 0; row -= 1) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0) continue;
    const text = sheet.text(row, filled[0] ?? 0);
    return filled.length === 1 && isPeriod(text) && /[QH]\d$/.test(periodIn(text) ?? '') ? periodIn(text) : undefined;
  }
  return undefined;
}

/** The quarters that columns of figures are for: "Q1 Target", "Q2 Target". */
export function periodsOfColumns(columns: readonly Column[]): readonly string[] {
  const names: string[] = [];
  for (const { match, role } of columns) {
    if (
      match.period === undefined ||
      match.roles.size === 0 ||
      role === 'objective' ||
      role === 'both' ||
      role === 'note'
    )
      continue;
    if (!names.includes(match.period)) names.push(match.period);
  }
  return names.length > 1 ? names : [];
}

/** Leaves out the figures of the other quarters. */
export function onlyPeriod(columns: readonly Column[], chosen: string): void {
  for (const column of columns) {
    if (
      column.match.period === undefined ||
      column.match.period === chosen ||
      column.role === 'objective' ||
      column.role === 'both'
    )
      continue;
    column.role = 'out';
  }
}
