/** Where each value of a column stands, for one evaluation. */

import { folded } from './criteria.js';
import { engine } from './engine.js';
import type { EngineLocale, Matrix } from './engine-types.js';

export interface ColumnIndex {
  /** Rows that a criterion with this key matches, in order. */
  rows(key: string): readonly number[];
  has(key: string, row: number): boolean;
}

const NONE: readonly number[] = [];
const indexes = new WeakMap<Matrix, ColumnIndex>();

/** A text that reads as a number also matches a number criterion; asking is slow and texts repeat. */
const numberKeys = new Map<string, Map<string, string | undefined>>();
function numberKeyOf(text: string, locale: EngineLocale): string | undefined {
  const { isNumber, isDateTime, toNumber } = engine.helpers;
  let known = numberKeys.get(locale.code);
  if (!known) {
    known = new Map();
    numberKeys.set(locale.code, known);
  }
  if (!known.has(text)) {
    if (known.size > 50_000) known.clear();
    const reads = /\d/.test(text) && (isNumber(text, locale) || isDateTime(text, locale));
    known.set(text, reads ? `n${toNumber(text, locale) || 0}` : undefined);
  }
  return known.get(text);
}

function build(column: Matrix, locale: EngineLocale): ColumnIndex {
  const rowsOf = new Map<string, number[]>();
  const keyOf: (string | undefined)[] = [];
  const add = (key: string, row: number): void => {
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  };
  const cells = column[0] ?? [];
  for (let row = 0; row < cells.length; row++) {
    const value = cells[row]?.value;
    if (value === undefined || value === null) continue;
    let key: string;
    if (typeof value === 'number') key = `n${value === 0 ? 0 : value}`;
    else if (typeof value === 'boolean') key = `b${value}`;
    else {
      key = `s${folded(value)}`;
      const numberKey = numberKeyOf(value, locale);
      if (numberKey !== undefined) add(numberKey, row);
    }
    keyOf[row] = key;
    add(key, row);
  }
  return {
    rows: (key) => rowsOf.get(key) ?? NONE,
    has: (key, row) => {
      if (keyOf[row] === key) return true;
      if (!key.startsWith('n')) return false;
      const value = cells[row]?.value;
      return typeof value === 'string' && numberKeyOf(value, locale) === key;
    },
  };
}

export function indexOf(column: Matrix, locale: EngineLocale): ColumnIndex {
  let index = indexes.get(column);
  if (!index) {
    index = build(column, locale);
    indexes.set(column, index);
  }
  return index;
}
