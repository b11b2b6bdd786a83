/** What was done is done: saving again on another day, and a form whose save was cut off or met a colleague's note. */
import { describe, expect, it } from 'vitest';
import { valueIn } from '../../headless.js';
import { openStarted, type Started } from './started.js';
import { cellAt, on, save, saveOne, TABLE, typeAt } from './table.js';

describe('a saved check-in', () => {
  it('saved again on another day changes nothing, not even the day of the update', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K3', 'G', '7');
    save(file);
    on(file, '2026-11-11');
    const before = file.host.snapshot().tabs.find(({ name }) => name === TABLE);
    expect(save(file)).toMatchObject({ saved: true, logged: 0, receipt: { cells: 0 } });
    const after = file.host.snapshot().tabs.find(({ name }) => name === TABLE);
    expect(after?.values.Q6).toBe(before?.values.Q6);
  });
});

describe('a next step that a colleague wrote while the form was open', () => {
  const FORM = { confidence: null, note: '', blocked: false };

  async function met(): Promise<Started> {
    const file = await openStarted();
    valueIn(file.panel.okrSetPerson('Ben'));
    typeAt(file, TABLE, 'K6', 'M', 'Ask the board');
    return file;
  }

  it('stays beside what the form says, once, however often it is saved', async () => {
    const file = await met();
    const entry = { note: 'Call them', before: FORM };
    saveOne(file, 'K6', entry);
    expect(cellAt(file, TABLE, 'K6', 'M')).toBe('Call them / Ask the board');
    saveOne(file, 'K6', entry);
    expect(cellAt(file, TABLE, 'K6', 'M')).toBe('Call them / Ask the board');
  });

  it('stays as it is where the form emptied its own', async () => {
    const file = await met();
    saveOne(file, 'K6', { note: '', before: { ...FORM, note: 'Old step' } });
    expect(cellAt(file, TABLE, 'K6', 'M')).toBe('Ask the board');
  });

  it('and a confidence that both changed: the table keeps what the colleague typed', async () => {
    const file = await met();
    typeAt(file, TABLE, 'K6', 'L', '3');
    saveOne(file, 'K6', { confidence: 8, before: FORM });
    expect(cellAt(file, TABLE, 'K6', 'L')).toBe(3);
  });
});
