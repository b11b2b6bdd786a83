/** Reads the grid of a check-in tab. Pure; it goes by IDs and marks, so that sorted or inserted rows do no harm. */
import { type Cell, textOf } from '../okr/cell.js';
import type { CheckInRow, CheckInSheet, Grid, TabInfo } from './book.js';
import { CHECK_IN_FORMULAS, type CheckInFormula } from './check-in-formulas.js';
import { type CheckInColumn, FIRST_ROW, HEADER_ROW, type Positions } from './columns.js';
import { positionsOf } from './identify.js';
import type { Tagged } from './read-tabs.js';

const isId = (id: string): boolean => /^K\d{1,9}$/i.test(id);

export function readCheckIn(tab: TabInfo, grid: Grid, tagged: Tagged): CheckInSheet {
  const positions: Positions<CheckInColumn> = positionsOf('checkIn', tagged, grid.values[HEADER_ROW - 1] ?? []);
  const index = (column: CheckInColumn) => (positions.get(column) ?? 0) - 1;
  const rows: CheckInRow[] = [];
  const texts: Record<string, string[]> = { wins: [], commitments: [] };
  const seen = new Set<string>();
  let under = '';
  for (let at = FIRST_ROW; at <= grid.values.length; at += 1) {
    const cell = (column: CheckInColumn): Cell => grid.values[at - 1]?.[index(column)] ?? '';
    const formula = (column: CheckInColumn) => grid.formulas[at - 1]?.[index(column)] ?? '';
    const [id, kind] = [textOf(cell('id')), cell('kind')];
    if (typeof kind === 'string' && kind !== '') under = kind;
    else if (isId(id) && cell('keyResult') !== '') {
      // Of a row that was copied the first one counts, as everywhere.
      if (seen.has(id.toUpperCase())) continue;
      seen.add(id.toUpperCase());
      rows.push({
        at,
        id,
        title: textOf(cell('keyResult')),
        why: cell('why'),
        newValue: cell('newValue'),
        newValueFormula: formula('newValue'),
        unit: grid.formats[at - 1]?.[index('newValue')] ?? '',
        confidence: cell('confidence'),
        note: cell('note'),
        isLinked: cell('linked') === 1,
        isReviewed: cell('reviewed') === 1,
        base: cell('base'),
        baseConfidence: cell('baseConfidence'),
        baseNote: cell('baseNote'),
        before: cell('before'),
        computed: byFormula(cell),
        formulas: byFormula(formula),
      });
    } else if (id !== '') texts[under]?.push(id);
  }
  const first = (column: CheckInColumn): Cell => grid.values[0]?.[index(column)] ?? '';
  return {
    tab,
    positions,
    rows,
    wins: texts.wins ?? [],
    commitments: texts.commitments ?? [],
    head: { facts: first('owner'), progress: first('newValue') },
  };
}

function byFormula<T>(of: (column: CheckInFormula) => T): Readonly<Record<CheckInFormula, T>> {
  return Object.fromEntries(CHECK_IN_FORMULAS.map((column) => [column, of(column)])) as Record<CheckInFormula, T>;
}

/** Whether somebody gave this key result a value, a confidence or a next step, or looked at it. */
export function isFilled(row: CheckInRow): boolean {
  const typed = newValueOf(row) !== undefined;
  return row.isReviewed || typed || row.confidence !== row.baseConfidence || row.note !== row.baseNote;
}

/** The code of *Done / not done* in the hidden column Measure. */
const TICK = 5;

/** An unticked box is there from the start; it says something only when it differs. */
function isUntouchedTick({ newValue, base, computed }: CheckInRow): boolean {
  if (computed.scale !== TICK || typeof newValue !== 'boolean') return false;
  return newValue === (base === true || (typeof base === 'number' && base >= 1));
}

/** The new value that a person gave; undefined where there is none, or the value comes by itself. */
export function newValueOf(row: CheckInRow): Cell | undefined {
  return row.isLinked || row.newValue === '' || isUntouchedTick(row) ? undefined : row.newValue;
}
