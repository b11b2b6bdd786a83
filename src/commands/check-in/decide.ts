/**
 * What a row of a check-in tab wants of the table: new content for Current, Confidence and Next step, or a question
 * where somebody typed into the table since the check-in began. Nothing that a person typed is overwritten unasked.
 */
import { type Cell, isNumber, textOf } from '../../okr/cell.js';
import { isoOf } from '../../okr/day.js';
import { isDateFormat, isPercentFormat } from '../../okr/show.js';
import { readTyped } from '../../okr/typed-value.js';
import type { Conflict, ConflictChoice, NotSavedCode } from '../../panel-api/index.js';
import type { CheckInRow } from '../../workbook/book.js';
import { newValueOf } from '../../workbook/read-check-in.js';
import type { KeyResultNow } from './now.js';

type Column = ConflictChoice['column'];

export interface Decision {
  /** Contents that the table is to hold where they differ from those that it has. */
  readonly wanted: Readonly<Record<Column, Cell>>;
  readonly conflicts: readonly Conflict[];
  readonly remark: { readonly code: NotSavedCode; readonly args: Readonly<Record<string, string>> } | undefined;
}

/** What the table held when the row was written: at the start of the check-in, or when it was saved. */
export type Base = Readonly<Record<Column, Cell>>;

/** How a tab that was saved before is saved again. */
export interface Correction {
  /** No later check-in of this key result: the table follows. */
  readonly isLatest: boolean;
  /** What the table held before the check-in, where its save was undone: it may be written once more. */
  readonly undone: Base | undefined;
}

export function decide(
  row: CheckInRow,
  now: KeyResultNow,
  base: Base,
  choices: readonly ConflictChoice[],
  correction: Correction | undefined,
): Decision {
  const value = readValue(row, now);
  const typed: Readonly<Record<Column, Cell | undefined>> = {
    // A saved tab goes on holding what it saved.
    current: correction !== undefined && value.cell === base.current ? undefined : value.cell,
    confidence: row.confidence === base.confidence ? undefined : row.confidence,
    note: row.note === base.note ? undefined : row.note,
  };
  const there: Base = { current: now.row.current, confidence: now.row.confidence, note: now.row.note };
  const conflicts: Conflict[] = [];
  const decided = (column: Column): Cell => {
    const [tab, table] = [typed[column], there[column]];
    if (correction?.isLatest === false) return table;
    if (tab === undefined && correction?.undone !== undefined && table === correction.undone[column]) {
      return base[column];
    }
    if (tab === undefined || tab === table) return table;
    if (table === base[column]) return tab;
    // A saved tab is corrected for its own day; where the table has moved on since, it stays.
    if (correction !== undefined) return table;
    const choice = choices.find((other) => other.id === row.id && other.column === column);
    if (choice !== undefined) return choice.take === 'tab' ? tab : table;
    const show = (cell: Cell) => (column === 'current' ? now.show(cell) : textOf(cell));
    conflicts.push({ id: row.id, title: now.title, column, table: show(table), tab: show(tab) });
    return table;
  };
  const wanted = { current: decided('current'), confidence: decided('confidence'), note: decided('note') };
  return { wanted, conflicts, remark: value.remark };
}

interface Value {
  readonly cell: Cell | undefined;
  readonly remark: Decision['remark'];
}

/** The new value as it may be written, or why it may not. */
function readValue(row: CheckInRow, now: KeyResultNow): Value {
  const given = newValueOf(row);
  const refused = (code: NotSavedCode, args: Readonly<Record<string, string>> = {}): Value => {
    return { cell: undefined, remark: { code, args: { id: row.id, ...args } } };
  };
  if (given === undefined) return { cell: undefined, remark: undefined };
  if (now.linked) return refused('linked', { value: textOf(given) });
  if (typeof given === 'boolean') {
    return now.figures.measure === 'done'
      ? { cell: given, remark: undefined }
      : refused('notANumber', { value: textOf(given) });
  }
  if (isNumber(given)) {
    // `1/2` is read as a day, and would count as its serial number.
    if (isDateFormat(row.unit) && !isDateFormat(now.unit)) return refused('notANumber', { value: isoOf(given) });
    // A percent typed beside plain numbers, or the other way round, would be wrong by a factor of 100.
    const differs = isPercentFormat(row.unit) !== isPercentFormat(now.unit) && now.figures.measure !== 'done';
    const target = now.show(now.target);
    if (isHundredfold(given, now)) return refused('otherUnit', { value: textOf(given), target });
    return differs ? refused('otherUnit', { value: textOf(given), target }) : { cell: given, remark: undefined };
  }
  const understood = readTyped(given, now.unit);
  return 'value' in understood
    ? { cell: understood.value, remark: undefined }
    : refused('notANumber', { value: given.slice(0, 60) });
}

/** From 200 % on, where all that stands in the row is at most 100 %: 82 was meant as 82 %. */
function isHundredfold(value: number, { unit, row }: KeyResultNow): boolean {
  const figures = [row.start, row.target, row.current].filter(isNumber).map(Math.abs);
  return isPercentFormat(unit) && Math.abs(value) >= 2 && figures.length > 0 && Math.max(...figures) <= 1;
}
