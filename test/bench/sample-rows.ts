/** The rows that everything here is measured on: objectives with four key results each, of people in teams. */
import type { TypedRow } from '../../src/workbook/okr-tab.js';

export const KEY_RESULTS = 4;
const BLOCK = 1 + KEY_RESULTS;
/** Rows for each person: 1,000 rows are 60 to 100 people. */
const ROWS_PER_PERSON = 12;

export interface SampleRow {
  readonly id: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly owner: string;
  readonly supports: string;
  readonly start: number;
  readonly target: number;
  readonly current: number;
}

export const personOf = (index: number): string => `Person ${1 + Math.floor(index / ROWS_PER_PERSON)}`;

/** `count` rows; every table here computes the same progress from them. */
export function sampleRows(count: number): readonly SampleRow[] {
  return Array.from({ length: count }, (_, index): SampleRow => {
    const first = index - (index % BLOCK);
    const row = {
      id: '',
      objective: '',
      keyResult: '',
      owner: personOf(first),
      supports: '',
      start: 0,
      target: 0,
      current: 0,
    };
    if (index === first)
      return { ...row, id: `O${index + 1}`, objective: `Customers of region ${index + 1} stay with us` };
    return {
      ...row,
      id: `K${index + 1}`,
      keyResult: `Renewals in region ${index + 1}`,
      supports: `O${first + 1}`,
      start: index % 3,
      target: 20 + (index % 50),
      current: 3 + (index % 17),
    };
  });
}

/** The same rows as our tab takes them. */
export function typedRows(count: number): readonly TypedRow[] {
  return sampleRows(count).map(({ id, objective, keyResult, owner, supports, start, target, current }): TypedRow => {
    const titles = { id, objective, keyResult, owner };
    return objective === '' ? { ...titles, supports, start, target, current, confidence: 6 } : titles;
  });
}
