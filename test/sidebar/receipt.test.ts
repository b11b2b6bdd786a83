import { expect, test } from 'vitest';
import { undoneLines } from '../../sidebar/parts/receipt.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import type { UndoReport } from '../../src/panel-api/index.js';

const report = (part: Partial<UndoReport>): UndoReport => ({
  action: 'fix',
  cells: 0,
  of: 0,
  rows: 0,
  tabsRemoved: [],
  kept: [],
  guarded: [],
  ...part,
});

test.each<[string, Partial<UndoReport>, readonly string[]]>([
  ['all cells', { cells: 2, of: 2 }, ['Undone. 2 cells are as they were.']],
  [
    'some cells stay, named as people call them',
    { cells: 1, of: 3, kept: ['K12 target', '#14 owner'] },
    ['Undo put back 1 of 3 cells. These were edited since and stay: K12 Target, Row 14 Owner.'],
  ],
  ['tabs', { tabsRemoved: ['OKR 2026-Q4', 'People'] }, ['2 tabs removed: OKR 2026-Q4, People.']],
  ['tabs without names', { tabsRemoved: ['', 'People'] }, ['2 tabs removed.']],
  [
    'a tab that stays',
    { tabsRemoved: ['People'], kept: ['OKR 2026-Q4'] },
    ['1 tab removed: People.', 'These were edited since and stay: OKR 2026-Q4.'],
  ],
  [
    'a cell that is protected',
    { cells: 1, of: 2, guarded: ['K6 owner'] },
    ['Undo put back 1 of 2 cells. These are protected and stay: K6 Owner. Ask the owner of the file, then undo again.'],
  ],
  ['a row', { rows: 1 }, ['1 row is back in its place.']],
  [
    'what stays after a save',
    { action: 'saveCheckIn', cells: 2, of: 2 },
    ['Undone. 2 cells are as they were.', 'The check-in tab and the Log stay, as a record.'],
  ],
  ['nothing', {}, ['Nothing was left to undo.']],
])('%s', (_, part, lines) => {
  expect(undoneLines(report(part), wordsIn('en'))).toEqual(lines);
});
