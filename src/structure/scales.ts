/** What counts as everything in a column of scores: 1, 10 or 100; and confidence as 1 to 10. */
import type { Cell } from '../okr/cell.js';
import type { Column } from './columns.js';
import type { Figure } from './figure.js';
import { CONFIDENCE_WORDS } from './words/values.js';

/** By column number. */
export type Scales = ReadonlyMap<number, number>;

export function scalesOf(columns: readonly Column[]): Scales {
  const scales = new Map<number, number>();
  for (const { column, role, profile, header } of columns) {
    if (role !== 'progress' && role !== 'confidence' && role !== 'objectiveProgress') continue;
    if (profile.numbers === 0) continue;
    scales.set(
      column,
      role === 'progress' && /%/.test(header) && profile.largest > 1 ? 100 : scaleFor(profile.largest),
    );
  }
  return scales;
}

/** 1.2 is a fraction that went beyond 1. */
function scaleFor(largest: number): number {
  if (largest <= 2) return 1;
  return largest <= 10 ? 10 : 100;
}

/** A column of scores may be progress or confidence where it goes from 0 to 10. */
export const isOutOfTen = (column: Column, scales: Scales): boolean =>
  scales.get(column.column) === 10 && column.profile.percents === 0;

export function progressOf(figure: Figure, column: Column | undefined, scales: Scales): number | undefined {
  if (column === undefined) return undefined;
  if (figure.kind === 'tick') return figure.done ? 1 : /progress|进行/i.test(figure.word) ? undefined : 0;
  if (figure.kind === 'text') {
    const percent = /(\d+(?:[.,]\d+)?)\s?%/.exec(figure.text)?.[1];
    return percent === undefined ? undefined : Number(`${percent.replace(',', '.')}e-2`);
  }
  if (figure.kind !== 'number') return undefined;
  if (figure.of !== undefined && figure.of !== 0) return figure.value / figure.of;
  if (figure.unit.includes('%')) return figure.value;
  const scale = scales.get(column.column) ?? 1;
  return scale === 1 ? figure.value : Number(`${figure.value}e-${scale === 10 ? 1 : 2}`);
}

export function confidenceOf(figure: Figure, column: Column | undefined, scales: Scales): Cell {
  if (column === undefined) return '';
  if (figure.kind === 'text') return CONFIDENCE_WORDS[figure.text.toLowerCase()] ?? '';
  if (figure.kind !== 'number') return '';
  const tidy = (value: number) => Math.round(value * 100) / 100;
  if (figure.of !== undefined && figure.of !== 0) return tidy((figure.value / figure.of) * 10);
  if (figure.unit.includes('%')) return tidy(figure.value * 10);
  const scale = scales.get(column.column) ?? 10;
  return tidy((figure.value / scale) * 10);
}
