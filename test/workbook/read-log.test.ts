/** Rows of the Log as entries: in either language, with people's own rows and columns between, in any order. */
import { describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import type { Cell } from '../../src/okr/cell.js';
import { ENTRY_KINDS } from '../../src/okr/check-in/entry.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { defaultPositions, LOG_COLUMNS, type LogColumn, type Positions } from '../../src/workbook/columns.js';
import { entryCells } from '../../src/workbook/log-tab.js';
import { readLogRows } from '../../src/workbook/read-log.js';
import { entry } from '../okr/check-in/entries.js';

const DEFAULT = defaultPositions(LOG_COLUMNS);
const read = (rows: readonly (readonly Cell[])[], positions: Positions<LogColumn> = DEFAULT) =>
  readLogRows(rows, positions);
const rowOf = (cells: Partial<Record<LogColumn, Cell>>) => LOG_COLUMNS.map((column) => cells[column] ?? '');
/** 9 November 2026. */
const DAY = 46335;

describe.each(LANGUAGES)('the Log: %s', (language) => {
  const words = BOOK_WORDS[language];

  it.each(ENTRY_KINDS)('reads what was written: %s', (kind) => {
    const written = entry('2026-11-09', kind, {
      ...{ start: 0.78, target: 0.85, value: 0.81, progress: 0.428571 },
      ...{ confidence: 7, note: 'Blocked: "the board"', who: 'Ana Ruiz' },
    });
    expect(read([LOG_COLUMNS.map((column) => entryCells(words, written).get(column) ?? '')])).toEqual([written]);
  });

  it('reads a value in words and one that could not be measured', () => {
    const written = entry('2026-11-09', 'edit', { value: 'soon', progress: undefined, start: '' });
    expect(read([LOG_COLUMNS.map((column) => entryCells(words, written).get(column) ?? '')])).toEqual([written]);
  });
});

describe('rows of the Log', () => {
  it.each<[string, Cell, string | undefined]>([
    ['the old word for a check-in', '签到', 'checkIn'],
    ['a word of the other language', '目标值变更', 'targetChanged'],
    ['in capitals, with blanks', ' CHECK-IN ', 'checkIn'],
    ['a word that is none of ours', 'Budget', undefined],
    ['empty', '', undefined],
    ['a number', 5, undefined],
  ])('%s', (_name, kind, expected) => {
    expect(read([rowOf({ day: DAY, kind, id: 'K1' })])[0]?.kind).toBe(expected);
  });

  it.each<[string, Partial<Record<LogColumn, Cell>>]>([
    ['empty', {}],
    ['a remark below the table', { day: 'All above: first quarter', kind: 'Check-in' }],
    ['a sum', { value: 12, progress: 0.4 }],
    ['a date in words', { day: '9 Nov', kind: 'Check-in', id: 'K1' }],
  ])("people's own rows are left out: %s", (_name, cells) => {
    expect(read([rowOf(cells), rowOf({ day: DAY, kind: 'Edit', id: 'K1' })]).map(({ kind }) => kind)).toEqual(['edit']);
  });

  it('drops a time of day', () => {
    expect(read([rowOf({ day: DAY + 0.5, kind: 'Edit', id: 'K1' })])[0]?.day).toBe('2026-11-09');
  });

  it('keeps the order in which they stand', () => {
    const rows = [DAY + 7, DAY, DAY + 7].map((day, at) => rowOf({ day, kind: 'Edit', id: `K${at}` }));
    expect(read(rows).map(({ id }) => id)).toEqual(['K0', 'K1', 'K2']);
  });

  it('finds moved columns, and does without one that was deleted', () => {
    const positions: Positions<LogColumn> = new Map([
      ['kind', 1],
      ['day', 3],
      ['id', 2],
      ['value', 5],
    ]);
    expect(read([['Edit', 'K1', DAY, 'mine', 7]], positions)[0]).toMatchObject({
      ...{ kind: 'edit', id: 'K1', day: '2026-11-09', value: 7 },
      ...{ cycle: '', who: '', progress: undefined },
    });
  });
});
