/** Two rows with one ID: each fix reaches the row that its finding is about, never the other one. */
import { expect, it } from 'vitest';
import { openSetUp, valueIn } from '../headless.js';

const TABLE = 'OKR 2026-Q4';

it('a fix reaches the second of two rows that share their ID (WR-2)', async () => {
  const { host, panel } = await openSetUp({ people: 'Ben, Sales' });
  host.user.paste(TABLE, 'B4', [['Customers stay with us', '', 'Ana Ruiz']]);
  host.user.paste(TABLE, 'C5', [
    ['Renewal rate', ''],
    ['Hours to first reply', ''],
  ]);
  valueIn(panel.okrTidyUp());
  // Both lack an owner; the second is given the ID of the first.
  host.user.type(TABLE, 'A6', 'K2');
  const { findings } = valueIn(panel.okrCheck());
  const missing = findings.filter(({ rule }) => rule === 'noOwner');
  expect(new Set(missing.map(({ key }) => key)).size).toBe(2);
  const second = missing.find(({ show }) => show?.id === '#6');
  const choice = { key: second?.key ?? '', fix: 'chooseOwner' as const, choice: 'Ben' };
  expect(valueIn(panel.okrApplyFixes([choice])).receipt).toMatchObject({ cells: 1, skipped: 0 });
  expect([host.evaluate(TABLE, 'D5'), host.evaluate(TABLE, 'D6')]).toEqual(['', 'Ben']);
});

it('several cells of such a row are written though its title is one of them', async () => {
  const { host, panel } = await openSetUp();
  host.user.paste(TABLE, 'B4', [['Customers stay with us', '', 'Ana Ruiz']]);
  host.user.paste(TABLE, 'C5', [
    ['Renewal rate', 'Ana Ruiz'],
    ['Hours to first reply', 'Ana Ruiz'],
  ]);
  valueIn(panel.okrTidyUp());
  // Formulas of ours where people type: the circle that they make shows as an error.
  host.user.copy(TABLE, 'V6:X6', 'C6');
  host.user.type(TABLE, 'A6', 'K2');
  const { findings } = valueIn(panel.okrCheck());
  const copies = findings.filter(({ rule }) => rule === 'copiedFormula');
  expect(copies).toHaveLength(3);
  valueIn(panel.okrApplyFixes(copies.map(({ key }) => ({ key, fix: 'clearCell' as const, choice: null }))));
  expect(host.grid(TABLE)[5]?.slice(2, 5)).toEqual(['', '', '']);
  expect(host.grid(TABLE)[4]?.slice(2, 4)).toEqual(['Renewal rate', 'Ana Ruiz']);
});
