/** Why a command finds no OKR table to work on. */
import { Refused } from '../apps-script/failures.js';
import { sameCell } from '../okr/cell.js';
import type { Book } from '../workbook/book.js';

/** Not set up; or its cycle was closed, or its tab deleted, perhaps while a panel was open. */
export function noTable({ settings, tabs }: Book): Refused {
  if (settings === undefined) return new Refused('notSetUp');
  const { cycle } = settings;
  const isThere = tabs.some((tab) => tab.role === 'okr' && tab.ready && sameCell(tab.cycle, cycle));
  return new Refused('badInput', { problem: isThere ? 'cycleClosed' : 'tableGone', cycle });
}
