/** Somebody types into the table while a check-in is open: nothing is overwritten unasked, and both answers work. */
import { describe, expect, it } from 'vitest';
import type { ConflictChoice } from '../../../src/panel-api/index.js';
import { openStarted } from './started.js';
import { cellAt, lastLogged, logOf, on, rowOf, save, TABLE, typeAt } from './table.js';

const COLUMNS = [
  { column: 'current', inTable: 'H', inTab: 'G', before: '3', table: '5', tab: '6' },
  { column: 'confidence', inTable: 'L', inTab: 'H', before: '', table: '4', tab: '8' },
  { column: 'note', inTable: 'M', inTab: 'K', before: '', table: 'Call the board', tab: 'Blocked: the board' },
] as const;

const checkIns = (file: Parameters<typeof logOf>[0], id: string) =>
  logOf(file).filter((row) => row[2] === 'Check-in' && row[3] === id);

describe.each(COLUMNS)('two contents of $column', ({ column, inTable, inTab, table, tab }) => {
  const plain = (cell: unknown) => String(cell);

  it('wait for an answer: nothing is overwritten, nothing is written down, the tab stays open (CI-2)', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', inTab, tab);
    typeAt(file, file.tab, 'K3', 'G', '7');
    typeAt(file, TABLE, 'K6', inTable, table);
    expect(save(file)).toMatchObject({
      saved: false,
      conflicts: [{ id: 'K6', title: 'Pilot clinics', column, table, tab }],
    });
    expect(plain(cellAt(file, TABLE, 'K6', inTable))).toBe(table);
    expect(plain(cellAt(file, file.tab, 'K6', inTab))).toBe(tab);
    expect(cellAt(file, file.tab, 'K6', 'D')).toBe(column === 'current' ? 'In the table: 5' : 'At risk');
    expect(checkIns(file, 'K6')).toEqual([]);
    // The others are saved; the tab is not.
    expect(cellAt(file, TABLE, 'K3', 'H')).toBe(7);
    expect(checkIns(file, 'K3')).toHaveLength(1);
    expect(file.host.evaluate(file.tab, 'K1')).toBe('Not saved yet: OKR > Save check-in');
    const before = file.host.snapshot();
    expect(save(file)).toMatchObject({ saved: false, logged: 0 });
    expect(file.host.snapshot()).toEqual(before);
  });

  it.each(['table', 'tab'] as const)('the answer is the %s', async (take) => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', inTab, tab);
    typeAt(file, TABLE, 'K6', inTable, table);
    const choices: ConflictChoice[] = [{ id: 'K6', column, take }];
    save(file);
    expect(save(file, choices)).toMatchObject({ saved: true, conflicts: [] });
    const wanted = take === 'table' ? table : tab;
    expect(plain(cellAt(file, TABLE, 'K6', inTable))).toBe(wanted);
    // The record holds what counts.
    expect(plain(cellAt(file, file.tab, 'K6', inTab))).toBe(wanted);
    const [entry, ...more] = checkIns(file, 'K6');
    expect(more).toEqual([]);
    const at = { current: 8, confidence: 10, note: 11 }[column];
    expect(plain(entry?.[at])).toBe(wanted);
    const before = file.host.snapshot();
    expect(save(file)).toMatchObject({ saved: true, logged: 0 });
    expect(file.host.snapshot()).toEqual(before);
  });

  it('that are the same are no conflict', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', inTab, tab);
    typeAt(file, TABLE, 'K6', inTable, tab);
    expect(save(file)).toMatchObject({ saved: true, conflicts: [] });
    expect(plain(cellAt(file, TABLE, 'K6', inTable))).toBe(tab);
  });

  it('in the table alone stays, and comes into the Log', async () => {
    const file = await openStarted();
    typeAt(file, TABLE, 'K6', inTable, table);
    typeAt(file, file.tab, 'K6', column === 'confidence' ? 'K' : 'H', column === 'confidence' ? 'Mine' : '9');
    expect(save(file)).toMatchObject({ saved: true, conflicts: [] });
    expect(plain(cellAt(file, TABLE, 'K6', inTable))).toBe(table);
    const at = { current: 8, confidence: 10, note: 11 }[column];
    expect(plain(checkIns(file, 'K6')[0]?.[at])).toBe(table);
  });
});

describe('conflicts', () => {
  it('of several columns and rows are answered one by one', async () => {
    const file = await openStarted();
    for (const id of ['K3', 'K6']) {
      typeAt(file, file.tab, id, 'G', '6');
      typeAt(file, TABLE, id, 'H', '7');
      typeAt(file, file.tab, id, 'H', '6');
      typeAt(file, TABLE, id, 'L', '7');
    }
    expect(save(file).conflicts.map(({ id, column }) => `${id} ${column}`)).toEqual([
      ...['K3 current', 'K3 confidence', 'K6 current', 'K6 confidence'],
    ]);
    const half: ConflictChoice[] = [
      { id: 'K3', column: 'current', take: 'tab' },
      { id: 'K3', column: 'confidence', take: 'table' },
      { id: 'K6', column: 'current', take: 'table' },
    ];
    expect(save(file, half)).toMatchObject({ saved: false, conflicts: [{ id: 'K6', column: 'confidence' }] });
    expect([cellAt(file, TABLE, 'K3', 'H'), cellAt(file, TABLE, 'K3', 'L')]).toEqual([6, 7]);
    expect(save(file, [...half, { id: 'K6', column: 'confidence', take: 'tab' }])).toMatchObject({ saved: true });
    expect([cellAt(file, TABLE, 'K6', 'H'), cellAt(file, TABLE, 'K6', 'L')]).toEqual([7, 6]);
    // (9 - 6)/5 and 7/12, from 0.1 and 0.25: +50 and 33.33
    expect([cellAt(file, file.tab, 'K3', 'I'), cellAt(file, file.tab, 'K3', 'J')]).toEqual([0.6, 50]);
    expect([cellAt(file, file.tab, 'K6', 'I'), cellAt(file, file.tab, 'K6', 'J')]).toEqual([0.583333, 33]);
  });

  it('show figures with their unit', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K2', 'G', '82%');
    typeAt(file, TABLE, 'K2', 'H', '83%');
    expect(save(file).conflicts).toMatchObject([{ id: 'K2', table: '83%', tab: '82%' }]);
    expect(cellAt(file, file.tab, 'K2', 'D')).toBe('In the table: 83%');
  });

  it('with an old answer are asked again where somebody has typed since', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '6');
    typeAt(file, TABLE, 'K6', 'H', '5');
    save(file);
    expect(cellAt(file, file.tab, 'K6', 'D')).toBe('In the table: 5');
    typeAt(file, TABLE, 'K6', 'H', '7');
    expect(save(file)).toMatchObject({ saved: false, conflicts: [{ table: '7', tab: '6' }] });
    expect(cellAt(file, file.tab, 'K6', 'D')).toBe('In the table: 7');
  });

  it('of a text that reads as a number are none with that number', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '６');
    typeAt(file, TABLE, 'K6', 'H', '6');
    expect(save(file)).toMatchObject({ saved: true, conflicts: [] });
    expect(cellAt(file, file.tab, 'K6', 'G')).toBe(6);
  });

  it('do not arise from a value that was typed into the table and not into the tab', async () => {
    const file = await openStarted();
    typeAt(file, TABLE, 'K6', 'H', '5');
    on(file, '2026-11-10');
    // The tab shows at once what the table holds.
    expect([cellAt(file, file.tab, 'K6', 'I'), cellAt(file, file.tab, 'K6', 'F')]).toEqual([0.416667, 3]);
    expect(save(file)).toMatchObject({ saved: true, filled: 1 });
    expect(lastLogged(file, 2)).toEqual([
      ['Edit', 'K6', 5, 0.416667, ''],
      ['Check-in', 'K7', 20, 0.4, ''],
    ]);
    expect(cellAt(file, file.tab, 'K6', 'I')).toBe(0.416667);
    expect(rowOf(file, file.tab, 'K6')).toBe(6);
  });
});
