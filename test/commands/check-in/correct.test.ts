/** A saved check-in is corrected in its tab: one more entry, and the table follows only where that day is the latest. */
import { describe, expect, it } from 'vitest';
import type { Started } from './started.js';
import { openStarted } from './started.js';
import { cellAt, columns, FIRST, lastLogged, logOf, on, rowBelow, save, start, TABLE, tabOf, typeAt } from './table.js';

const SECOND = '2026-11-16';
const firstTab = ({ host, tab }: Started) =>
  host.execute(() => host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)?.getSheetId() ?? 0);
const correct = (file: Started) => save(file, [], firstTab(file));

/** K6 was 6 on the 9th. */
async function openSaved(): Promise<Started> {
  const file = await openStarted();
  typeAt(file, file.tab, 'K6', 'G', '6');
  typeAt(file, file.tab, 'K6', 'H', '6');
  typeAt(file, file.tab, 'K6', 'K', 'Call them');
  save(file);
  return file;
}

describe('correcting the latest check-in', () => {
  it('appends one entry, and the table follows (CI-4)', async () => {
    const file = await openSaved();
    on(file, '2026-11-10');
    const entries = logOf(file).length;
    typeAt(file, file.tab, 'K6', 'G', '7');
    expect(correct(file)).toMatchObject({ saved: true, logged: 1, conflicts: [] });
    expect(logOf(file)).toHaveLength(entries + 1);
    expect(lastLogged(file, 1)).toEqual([['Check-in', 'K6', 7, 0.583333, 'Call them']]);
    // It counts for its own day.
    expect(logOf(file).slice(-1)[0]?.[0]).toBe(46335);
    expect([cellAt(file, TABLE, 'K6', 'H'), cellAt(file, TABLE, 'K6', 'K')]).toEqual([7, '→ ▅']);
    const before = file.host.snapshot();
    expect(correct(file)).toMatchObject({ logged: 0 });
    expect(file.host.snapshot()).toEqual(before);
  });

  it.each([
    ['confidence', 'H', 'L', '9'],
    ['the next step', 'K', 'M', 'Blocked: the board'],
  ])('of %s', async (_name, inTab, inTable, text) => {
    const file = await openSaved();
    typeAt(file, file.tab, 'K6', inTab, text);
    expect(correct(file)).toMatchObject({ logged: 1 });
    expect(String(cellAt(file, TABLE, 'K6', inTable))).toBe(text);
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(6);
    expect(correct(file)).toMatchObject({ logged: 0 });
  });

  it('shows the progress of the corrected value in the record', async () => {
    const file = await openSaved();
    typeAt(file, file.tab, 'K6', 'G', '9');
    correct(file);
    // 9/12 = 0.75, from 0.25
    expect(columns(file, file.tab, 'GIJ').K6).toEqual([9, 0.75, 50]);
  });

  it('leaves the table where somebody has typed another value since', async () => {
    const file = await openSaved();
    typeAt(file, TABLE, 'K6', 'H', '8');
    typeAt(file, file.tab, 'K6', 'G', '7');
    expect(correct(file)).toMatchObject({ saved: true, conflicts: [] });
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(8);
    expect(lastLogged(file, 2).sort()).toEqual([
      ['Check-in', 'K6', 7, 0.583333, 'Call them'],
      ['Edit', 'K6', 8, 0.666667, 'Call them'],
    ]);
    expect(correct(file)).toMatchObject({ logged: 0 });
  });

  it('takes a key result that nobody had filled in, with what was typed for it', async () => {
    const file = await openSaved();
    typeAt(file, file.tab, 'K3', 'G', '7');
    expect(correct(file)).toMatchObject({ logged: 1 });
    expect(cellAt(file, TABLE, 'K3', 'H')).toBe(7);
    expect(lastLogged(file, 1)).toEqual([['Check-in', 'K3', 7, 0.4, '']]);
    expect(correct(file)).toMatchObject({ logged: 0 });
  });

  it('takes a win that was forgotten, once', async () => {
    const file = await openSaved();
    file.host.user.type(file.tab, `A${rowBelow(file, file.tab, 'Wins')}`, 'First clinic signed');
    expect(correct(file)).toMatchObject({ logged: 1, wins: 1 });
    expect(correct(file)).toMatchObject({ logged: 0 });
  });

  it('of words in place of a number says so, and keeps what was saved', async () => {
    const file = await openSaved();
    typeAt(file, file.tab, 'K6', 'G', 'about seven');
    expect(correct(file)).toMatchObject({ logged: 0, remarks: [{ code: 'notANumber' }] });
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(6);
  });
});

describe('correcting an older check-in', () => {
  async function openTwoSaved(second: string): Promise<Started> {
    const file = await openSaved();
    on(file, SECOND);
    start(file);
    const tab = tabOf(file, SECOND);
    if (second !== '') typeAt(file, tab, 'K6', 'G', second);
    save(file);
    return file;
  }

  it.each([
    ['another value stands in the table', '8', 8],
    ['the same value was confirmed', '6', 6],
    ['nobody filled it in the second time', '', 6],
  ])('changes the Log and not the table: %s', async (_name, second, current) => {
    const file = await openTwoSaved(second);
    typeAt(file, file.tab, 'K6', 'G', '5');
    expect(correct(file)).toMatchObject({ saved: true, logged: 1 });
    expect(lastLogged(file, 1)).toEqual([['Check-in', 'K6', 5, 0.416667, 'Call them']]);
    const isConfirmed = second !== '';
    // Where the older one is the latest that K6 has, it is still the last word about it.
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(isConfirmed ? current : 5);
  });

  it('renews the trend, and leaves nothing to be found as an edit later', async () => {
    const file = await openTwoSaved('8');
    // 0.5, 0.666667
    expect(cellAt(file, TABLE, 'K6', 'K')).toBe('↑   ▅▆');
    typeAt(file, file.tab, 'K6', 'G', '1');
    correct(file);
    // 1/12 = 0.083333
    expect(cellAt(file, TABLE, 'K6', 'K')).toBe('↑   ▁▆');
    on(file, '2026-11-23');
    const entries = logOf(file).length;
    start(file);
    expect(logOf(file).slice(entries)).toEqual([]);
  });

  it('of a key result that nobody had filled in writes down what was typed, not what the table holds now', async () => {
    const file = await openStarted();
    save(file);
    on(file, SECOND);
    start(file);
    typeAt(file, tabOf(file, SECOND), 'K6', 'G', '8');
    save(file);
    typeAt(file, file.tab, 'K6', 'G', '5');
    correct(file);
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(8);
    expect(lastLogged(file, 1)).toEqual([['Check-in', 'K6', 5, 0.416667, '']]);
    expect(logOf(file).slice(-1)[0]?.[0]).toBe(46335);
    expect(tabOf(file, FIRST)).toBe(file.tab);
  });

  it('leaves a target that was eased since as it was on that day', async () => {
    const file = await openTwoSaved('8');
    file.host.user.type(TABLE, 'G9', '10');
    typeAt(file, file.tab, 'K6', 'G', '3');
    correct(file);
    const entry = logOf(file)
      .filter((row) => row[2] === 'Check-in' && row[3] === 'K6')
      .slice(-1)[0];
    // 3 of 12, not of 10.
    expect([entry?.[7], entry?.[8], entry?.[9]]).toEqual([12, 3, 0.25]);
  });
});
