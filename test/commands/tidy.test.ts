/** Tidy up mends what people do to a table, says what it did, and has nothing to do when run again. */
import { describe, expect, it } from 'vitest';
import { type AddOn, openSetUp, valueIn } from '../headless.js';

const TAB = 'OKR Example';
const IDS = 16;

const DAMAGE: readonly (readonly [string, (addOn: AddOn) => void])[] = [
  ['helper formulas cleared', ({ host }) => host.user.clear(TAB, 'S5:X8')],
  ['a helper overtyped', ({ host }) => host.user.type(TAB, 'W5', '0.99')],
  ['the shown progress cleared', ({ host }) => host.user.clear(TAB, 'I5')],
  ['a formula from another row', ({ host }) => host.user.type(TAB, 'J6', '=IF($AA9="";"";$AA9)')],
  ['a cell dragged over a helper', ({ host }) => host.user.copy(TAB, 'Z4', 'Z6')],
  ['row 1 cleared', ({ host }) => host.user.clear(TAB, 'D1:W1')],
  ['a row inserted', ({ host }) => host.user.insertRows(TAB, 7)],
  ['a row typed by hand', ({ host }) => host.user.type(TAB, 'B20', 'One more')],
  ['the prepared rows deleted', ({ host }) => host.user.deleteRows(TAB, 22, 28)],
];

const state = ({ host }: AddOn) => {
  const rows = host.grid(TAB).slice(3);
  const shown = rows.filter((row) => /^[OK]\d+$/.test(String(row[0]))).slice(0, IDS);
  return shown.map((row) => [row[0], row[8], row[9], row[26]]);
};

describe('tidy up (HE-1, HE-2)', () => {
  it.each(DAMAGE)('%s', async (_name, damage) => {
    const addOn = await openSetUp({ start: 'example' });
    const before = state(addOn);
    const row1 = addOn.host.grid(TAB)[0]?.slice(0, 10);
    damage(addOn);
    valueIn(addOn.panel.okrTidyUp());
    const after = state(addOn).filter(([id]) => before.some(([known]) => known === id));
    expect(after).toEqual(before);
    expect(addOn.host.grid(TAB)[0]?.slice(3, 9)).toEqual(row1?.slice(3, 9));
    const settled = addOn.host.snapshot();
    expect(valueIn(addOn.panel.okrTidyUp()).lines).toEqual([]);
    expect(addOn.host.snapshot()).toEqual(settled);
  });

  it('leaves a figure that a person typed over Progress, and the check offers the formula (HE-7, LI-5)', async () => {
    const addOn = await openSetUp({ start: 'example' });
    const { host, panel } = addOn;
    host.user.type(TAB, 'I5', '99%');
    valueIn(panel.okrTidyUp());
    expect(host.display(TAB, 'I5').trim()).toBe('99%');
    expect(host.evaluate(TAB, 'J5')).toBe('On track · typed over');
    const finding = valueIn(panel.okrCheck()).findings.find(({ rule }) => rule === 'overwrittenFormula');
    expect(finding?.fixes[0]?.cells).toEqual([
      { id: 'K2', column: 'progress', cell: 'I5', was: '99%', becomes: '43%' },
    ]);
    valueIn(panel.okrApplyFixes([{ key: finding?.key ?? '', fix: 'restoreFormula', choice: null }]));
    expect(host.evaluate(TAB, 'I5')).toBe(0.428571);
    valueIn(panel.okrUndo());
    expect(host.display(TAB, 'I5').trim()).toBe('99%');
  });

  it("keeps people's own columns, colours and rules, wherever they stand", async () => {
    const addOn = await openSetUp({ start: 'example' });
    const { host, panel } = addOn;
    const before = state(addOn);
    host.user.insertColumns(TAB, 4);
    host.user.type(TAB, 'D3', 'Budget');
    host.user.type(TAB, 'D5', '1200');
    host.user.note(TAB, 'D5', 'Approved');
    host.user.clear(TAB, 'AA5');
    host.user.type(TAB, 'B20', 'One more');
    expect(host.evaluate(TAB, 'A20')).toBe('O17');
    valueIn(panel.okrTidyUp());
    expect([host.evaluate(TAB, 'D5'), host.note(TAB, 'D5')]).toEqual([1200, 'Approved']);
    const moved = host
      .grid(TAB)
      .slice(3)
      .filter((row) => /^[OK]\d+$/.test(String(row[0])));
    expect(moved.slice(0, IDS).map((row) => [row[0], row[9], row[10], row[27]])).toEqual(before);
    expect(valueIn(panel.okrTidyUp()).lines).toEqual([]);
  });
});
