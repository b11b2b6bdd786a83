/**
 * Sorting rows of a range as Sheets does: numbers before texts before booleans, empty cells last either way; formulas
 * keep pointing at their own row.
 */
import type { ServiceContext } from './context.js';
import { engine } from './engine.js';
import type { EngineCell, Zone } from './engine-types.js';
import { contentOf } from './validation-store.js';

type Value = string | number | boolean;

function rank(value: Value): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return 1;
}
function compared(a: Value, b: Value): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return Number(a) - Number(b);
}

export function sortRows(
  context: ServiceContext,
  sheetId: string,
  zone: Zone,
  column: number,
  ascending: boolean,
): void {
  const { book, unknowns } = context;
  const height = zone.bottom - zone.top + 1;
  const rows = Array.from({ length: height }, (_, at) => zone.top + at);
  const keys = new Map(rows.map((row) => [row, book.valueOf({ sheetId, row, col: column })]));
  const key = (row: number): Value => keys.get(row) ?? '';
  const order = [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === '' || right === '') return (left === '' ? 1 : 0) - (right === '' ? 1 : 0);
    return ascending ? compared(left, right) : compared(right, left);
  });
  if (order.every((row, at) => row === rows[at])) return;

  const { getters } = book.model;
  const { hostData } = book.parts;
  const notes = hostData.notes[sheetId] ?? {};
  for (let col = zone.left; col <= zone.right; col++) {
    const found = order.map((row) => getters.getCell({ sheetId, row, col }));
    const texts = order.map((row) => notes[row]?.[col] ?? '');
    for (let at = 0; at < height; at++) {
      const row = zone.top + at;
      const cell = movedCell(context, found[at], (order[at] as number) - row);
      if (found[at] !== getters.getCell({ sheetId, row, col })) book.cells.replace({ sheetId, row, col }, cell);
      if (unknowns.sortMovesNotes) hostData.setNote(sheetId, row, col, texts[at] ?? '');
    }
  }
  if (unknowns.sortMovesValidations) sortValidations(context, sheetId, zone, order);
}

function movedCell(context: ServiceContext, cell: EngineCell | undefined, up: number): EngineCell | undefined {
  if (!cell?.isFormula || up === 0) return cell;
  const { getters } = context.book.model;
  const { compiledFormula } = cell;
  const ranges = getters.createAdaptedRanges(compiledFormula.rangeDependencies, 0, -up, compiledFormula.sheetId);
  return {
    ...cell,
    compiledFormula: engine.CompiledFormula.CopyWithDependencies(compiledFormula, compiledFormula.sheetId, ranges),
  };
}

/** Only where rules differ between rows does anything change. */
function sortValidations(context: ServiceContext, sheetId: string, zone: Zone, order: readonly number[]): void {
  const { book } = context;
  const rules = book.parts.validations.rules[sheetId] ?? [];
  for (let col = zone.left; col <= zone.right; col++) {
    const at = (row: number) =>
      rules.find((rule) =>
        rule.ranges.some(
          (range) =>
            row >= range.zone.top && row <= range.zone.bottom && col >= range.zone.left && col <= range.zone.right,
        ),
      );
    const before = order.map(at);
    if (before.every((rule) => rule === before[0])) continue;
    before.forEach((rule, index) => {
      const row = zone.top + index;
      if (at(row) === rule) return;
      book.validations.place(sheetId, { top: row, bottom: row, left: col, right: col }, rule && contentOf(rule));
    });
  }
}
