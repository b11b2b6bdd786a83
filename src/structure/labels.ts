/** Lines beside the table that say something of the block: "Owner: Nia". */
import { best, bestScore, matchHeader } from './header-match.js';
import { filledColumns } from './header-rows.js';
import type { Sheet } from './sheet.js';

/** The owner that the row names for the block, if it says nothing else. */
export function ownerLine(sheet: Sheet, row: number): string | undefined {
  const filled = filledColumns(sheet, row);
  const [first = -1, second = -1] = filled;
  const text = sheet.text(row, first);
  const parts = filled.length === 1 ? /^([^:：]{2,24})[:：]\s*(\S[^:：]*)$/.exec(text) : null;
  const label = parts?.[1] ?? (filled.length === 2 && second === first + 1 ? text : '');
  const value = parts?.[2] ?? (filled.length === 2 ? sheet.text(row, second) : '');
  if (label === '' || value === '' || value.length > 60 || isLong(label)) return undefined;
  const match = matchHeader(label.replace(/[:：]\s*$/, ''));
  return best(match.roles) === 'owner' && bestScore(match) >= (/[:：]$/.test(text) || filled.length === 1 ? 0.75 : 1)
    ? value
    : undefined;
}

const isLong = (label: string): boolean => label.split(' ').length > 3 || label.length > 20;
