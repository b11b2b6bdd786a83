/** The check-in tab at a save: marked where a question is open, a record once it is saved, renewed where it is corrected. */
import { BOOK_WORDS, fill } from '../../i18n/book/index.js';
import { type Cell, isNumber } from '../../okr/cell.js';
import type { LogEntry } from '../../okr/check-in/entry.js';
import type { CycleHistory } from '../../okr/check-in/history.js';
import { serialOf } from '../../okr/day.js';
import { round } from '../../okr/progress.js';
import type { Conflict } from '../../panel-api/index.js';
import type { Book, CheckInSheet, Settings } from '../../workbook/book.js';
import type { CellChange, Change } from '../../workbook/changes.js';
import { CHECK_IN_FORMULAS } from '../../workbook/check-in-formulas.js';
import { newValueOf } from '../../workbook/read-check-in.js';
import type { KeyResultNow } from './now.js';
import { dayText } from './rhythm.js';
import { type Decided, hasEntry } from './save-entries.js';
import { movedText } from './start.js';

/** Progress and change of the rows that a correction is about. */
export function recordChanges(sheet: CheckInSheet, logged: readonly LogEntry[]): readonly Change[] {
  const cells = logged.flatMap(({ id, progress }): CellChange[] => {
    const row = sheet.rows.find((other) => other.id.toUpperCase() === id.toUpperCase());
    if (row === undefined || progress === undefined) return [];
    const change: Cell = isNumber(row.before) ? round(100 * (progress - row.before), 0) : '';
    const put = (column: 'progress' | 'change', to: Cell): CellChange[] =>
      to === row.computed[column] ? [] : [{ row: { id: row.id }, column, to, was: row.computed[column] }];
    return [...put('progress', progress), ...put('change', change)];
  });
  return cells.length === 0 ? [] : [{ kind: 'cells', tab: sheet.tab.id, cells, isRecord: true }];
}

/** Both values stand side by side in the tab until somebody decides. */
export function marking(
  settings: Settings,
  sheet: CheckInSheet,
  decided: readonly Decided[],
  conflicts: readonly Conflict[],
): readonly Change[] {
  const words = BOOK_WORDS[settings.language].checkIn;
  const cells = conflicts.flatMap(({ id, column, table }): CellChange[] => {
    const row = decided.find((one) => one.row.id === id)?.row;
    if (row === undefined || column !== 'current') return [];
    const to = fill(words.inTable, { value: table });
    return row.why === to ? [] : [{ row: { id }, column: 'why', to, was: row.why }];
  });
  return cells.length === 0 ? [] : [{ kind: 'cells', tab: sheet.tab.id, cells, isRecord: true }];
}

/** Formulas become the values that they show, row by row and by ID; then the head, and the mark. */
export function closing(
  book: Book,
  settings: Settings,
  sheet: CheckInSheet,
  decided: readonly Decided[],
  after: readonly KeyResultNow[],
  past: CycleHistory,
  who: string,
): readonly Change[] {
  const words = BOOK_WORDS[settings.language];
  const cells = sheet.rows.flatMap((row): CellChange[] => {
    const key = { id: row.id };
    let frozen: CellChange[] = CHECK_IN_FORMULAS.flatMap((column): CellChange[] => {
      const formula = row.formulas[column];
      return formula === '' ? [] : [{ row: key, column, to: row.computed[column], was: { formula } }];
    });
    const { newValueFormula: typed } = row;
    if (typed !== '') frozen.push({ row: key, column: 'newValue', to: row.newValue, was: { formula: typed } });
    const one = decided.find((other) => other.row === row);
    if (one === undefined || !hasEntry(one)) return frozen;
    // The record holds what counts: where the table's content was chosen, or changed alone, that.
    const { current, confidence, note } = one.decision.wanted;
    const put = (column: 'newValue' | 'confidence' | 'note', to: Cell): readonly CellChange[] =>
      to === row[column] ? [] : [{ row: key, column, to, was: row[column] }];
    const value = newValueOf(row) === undefined || typed !== '' ? [] : put('newValue', current);
    const now = after.find(({ id }) => id === one.now.id);
    // Another value counts than the one that the formulas saw: so do its progress and change.
    if (value.length > 0 && now?.progress !== undefined) {
      const change = isNumber(row.before) ? round(100 * (now.progress - row.before), 0) : '';
      const figures = new Map<string, Cell>([
        ['progress', now.progress],
        ['change', change],
      ]);
      frozen = frozen.map((cell) => ({ ...cell, to: figures.get(cell.column) ?? cell.to }));
    }
    return [...frozen, ...value, ...put('confidence', confidence), ...put('note', note)];
  });
  const changes: Change[] = cells.length === 0 ? [] : [{ kind: 'cells', tab: sheet.tab.id, cells, isRecord: true }];
  const last = settings.values.get('lastCheckIn');
  const saved = serialOf(sheet.tab.day) ?? 0;
  if (last !== undefined && (!isNumber(last) || last < saved)) {
    const cell: CellChange = { row: { id: 'lastCheckIn' }, column: 'value', to: saved, was: last };
    changes.push({ kind: 'cells', tab: settings.tab.id, cells: [cell], isRecord: true });
  }
  const w = words.checkIn;
  const stamp = { who, day: dayText(words, book.today), time: book.time };
  return [
    ...changes,
    {
      kind: 'closeCheckIn',
      tab: sheet.tab.id,
      head: [
        { row: 2, column: 'id', put: movedText(words, sheet.tab.day, past, after) },
        { row: 1, column: 'linked', put: 1 },
        { row: 1, column: 'note', put: fill(who === '' ? w.savedPlain : w.saved, stamp) },
      ],
    },
  ];
}
