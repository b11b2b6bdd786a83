/** How ranges follow when rows move within their tab, as plain arithmetic on one axis. */

import { engine } from './engine.js';
import type { ApplyChange, CompiledFormula, EngineGetters, EngineRange, RangeAdapters } from './engine-types.js';

export interface RowMove {
  readonly sheetId: string;
  /** 0-based rows first .. first + count - 1 go before row `before` (counted before the move). */
  readonly first: number;
  readonly count: number;
  readonly before: number;
}

/** Where each row stands after the move. */
export function movedRow({ first, count, before }: Omit<RowMove, 'sheetId'>): (row: number) => number {
  if (before >= first && before <= first + count) return (row) => row;
  return (row) => {
    if (row >= first && row < first + count)
      return before > first ? before - count + (row - first) : before + (row - first);
    if (before > first && row >= first + count && row < before) return row - count;
    if (before < first && row >= before && row < first) return row + count;
    return row;
  };
}

export function rowMoveChange(move: RowMove): ApplyChange {
  return (range) => {
    if (range.sheetId !== move.sheetId || range.invalidXc || range.unboundedZone.bottom === undefined)
      return { changeType: 'NONE', range };
    const span = spanAfterMove(range.zone.top, range.zone.bottom, move);
    if (span[0] === range.zone.top && span[1] === range.zone.bottom) return { changeType: 'NONE', range };
    const [top, bottom] = span;
    return { changeType: 'MOVE', range: withRows(range, top, bottom) };
  };
}

/**
 * A move is an insertion of empty rows, a cut and paste, and a deletion of the empty rows left behind: a range inside
 * the moved rows goes along, another grows where the rows arrive inside it and shrinks where they leave it.
 */
function spanAfterMove(top: number, bottom: number, move: Omit<RowMove, 'sheetId'>): [number, number] {
  const { first, count, before } = move;
  const last = first + count - 1;
  const place = movedRow(move);
  if (top >= first && bottom <= last) return [place(top), place(bottom)];
  // What is left without the moved rows, counted as if they were gone...
  const left = Math.max(0, Math.min(bottom, last) - Math.max(top, first) + 1);
  const gone = (row: number): number => row - Math.max(0, Math.min(row, last + 1) - first);
  const start = top >= first && top <= last ? first : gone(top);
  const length = bottom - top + 1 - left;
  // ... then they arrive, inside (the range grows), above (it moves down) or below.
  const arrival = before > last ? before - count : before;
  if (arrival <= start) return [start + count, start + count + length - 1];
  if (arrival < start + length) return [start, start + length - 1 + count];
  return [start, start + length - 1];
}

function withRows(range: EngineRange, top: number, bottom: number): EngineRange {
  return {
    ...range,
    zone: { ...range.zone, top, bottom },
    unboundedZone: {
      ...range.unboundedZone,
      top,
      bottom: range.unboundedZone.bottom === undefined ? undefined : bottom,
    },
  };
}

export function adaptersFor(applyChange: ApplyChange, getters: EngineGetters): RangeAdapters {
  const same = (name: string): string => name;
  return {
    applyChange,
    adaptRangeString: (sheetId, xc) => {
      const change = applyChange(getters.getRangeFromSheetXC(sheetId, xc));
      return {
        changeType: change.changeType,
        range: getters.getRangeString(change.range, sheetId) as unknown as EngineRange,
      };
    },
    adaptFormulaString: (sheetId, formula) => {
      if (!formula.startsWith('=')) return formula;
      const compiled = engine.CompiledFormula.Compile(formula, sheetId, getters);
      const adapted = compiled.adaptCompiledFormula(applyChange, same);
      return adapted === compiled ? formula : adapted.toFormulaString(getters);
    },
    adaptCompiledFormula: (formula: CompiledFormula) => formula.adaptCompiledFormula(applyChange, same),
  };
}
