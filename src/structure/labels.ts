/** Lines beside the table that say something of the block: "Owner: Nia", "Department: Sales". */
import { best, bestScore, matchHeader } from './header-match.js';
import { filledColumns } from './header-rows.js';
import type { ColumnRole } from './reading.js';
import type { Sheet } from './sheet.js';

interface LabelLine {
  readonly role: ColumnRole;
  readonly value: string;
}

/** Below this a word only resembles a label. */
const SURE = 0.75;

/** What the row says of the block, if it says nothing else: in one cell, or a label and its value side by side. */
function labelLine(sheet: Sheet, row: number): LabelLine | undefined {
  const filled = filledColumns(sheet, row);
  const [first = -1, second = -1] = filled;
  const text = sheet.text(row, first);
  const parts = filled.length === 1 ? /^([^:：]{2,24})[:：]\s*(\S[^:：]*)$/.exec(text) : null;
  const label = parts?.[1] ?? (filled.length === 2 && second === first + 1 ? text : '');
  const value = parts?.[2] ?? (filled.length === 2 ? sheet.text(row, second) : '');
  if (label === '' || value === '' || value.length > 60 || isLong(label)) return undefined;
  const match = matchHeader(label.replace(/[:：]\s*$/, ''));
  const role = best(match.roles);
  // Without a colon only the very word is a label.
  const least = /[:：]$/.test(text) || filled.length === 1 ? SURE : 1;
  return role !== undefined && bestScore(match) >= least ? { role, value } : undefined;
}

export function ownerLine(sheet: Sheet, row: number): string | undefined {
  const line = labelLine(sheet, row);
  return line?.role === 'owner' ? line.value : undefined;
}

/** "Department: Sales", "Quarter: Q3": neither an objective nor a key result. */
export function isBlockLine(sheet: Sheet, row: number): boolean {
  const role = labelLine(sheet, row)?.role;
  return role === 'team' || role === 'period' || role === 'owner';
}

const isLong = (label: string): boolean => label.split(' ').length > 3 || label.length > 20;
