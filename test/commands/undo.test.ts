/** Undo last action: back to where it was, except where somebody has typed since. */
import { describe, expect, it } from 'vitest';
import { differences, stateOf } from '../faults/compare.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';

const TAB = 'OKR Example';

async function openWithoutOwners(): Promise<AddOn> {
  const addOn = await openSetUp({ start: 'example' });
  addOn.host.user.clear(TAB, 'D5');
  addOn.host.user.clear(TAB, 'D9');
  return addOn;
}

function chooseOwners({ panel }: AddOn, choice: string): void {
  const { findings } = valueIn(panel.okrCheck());
  const choices = findings
    .filter(({ rule }) => rule === 'noOwner')
    .map(({ key }) => ({ key, fix: 'chooseOwner' as const, choice }));
  valueIn(panel.okrApplyFixes(choices));
}

describe('undo', () => {
  it('gives the workbook from before', async () => {
    const addOn = await openWithoutOwners();
    const before = stateOf(addOn.host);
    chooseOwners(addOn, 'Ivy Tran');
    expect(valueIn(addOn.panel.okrHome()).undo).toMatchObject({ action: 'fix', count: 2 });
    expect(valueIn(addOn.panel.okrUndo())).toMatchObject({ action: 'fix', cells: 2, of: 2, kept: [] });
    expect(differences(stateOf(addOn.host), before)).toEqual([]);
    expect(valueIn(addOn.panel.okrHome()).undo).toBeNull();
  });

  it('keeps a cell that somebody edited since, and says which (WR-3)', async () => {
    const addOn = await openWithoutOwners();
    chooseOwners(addOn, 'Ivy Tran');
    addOn.host.user.type(TAB, 'D9', 'Kenji Mori');
    const undone = valueIn(addOn.panel.okrUndo());
    expect(undone).toMatchObject({ cells: 1, of: 2, kept: ['K6 owner'] });
    expect(addOn.host.evaluate(TAB, 'D5')).toBe('');
    expect(addOn.host.evaluate(TAB, 'D9')).toBe('Kenji Mori');
  });

  it('finds its cells after the rows were sorted', async () => {
    const addOn = await openWithoutOwners();
    chooseOwners(addOn, 'Ivy Tran');
    addOn.host.user.sort(TAB, 'A4:AB19', 3, false);
    expect(valueIn(addOn.panel.okrUndo())).toMatchObject({ cells: 2, kept: [] });
    const owners = new Map(addOn.host.grid(TAB).map((row) => [row[0], row[3]]));
    expect([owners.get('K2'), owners.get('K6'), owners.get('K3')]).toEqual(['', '', 'Ivy Tran']);
  });

  it('of a tidy up takes back the IDs that it gave, and never gives them again', async () => {
    const addOn = await openSetUp({ start: 'example' });
    const { host, panel } = addOn;
    host.run('function nothing() {}');
    host.user.type(TAB, 'C20', 'Typed where no hook listens');
    const before = stateOf(host);
    expect(valueIn(panel.okrTidyUp()).lines.map(({ code }) => code)).toEqual(['ids', 'supports', 'rows']);
    expect(host.grid(TAB)[19]?.slice(0, 5)).toEqual(['K17', '', 'Typed where no hook listens', '', 'O13']);
    valueIn(panel.okrUndo());
    expect(host.grid(TAB)[19]?.slice(0, 5)).toEqual(['', '', 'Typed where no hook listens', '', '']);
    expect(before.tabs.length).toBe(stateOf(host).tabs.length);
    valueIn(panel.okrTidyUp());
    expect(host.evaluate(TAB, 'A20')).toBe('K18');
  });

  it('of added people empties their rows', async () => {
    const addOn = await openSetUp({ start: 'example' });
    const { host, panel } = addOn;
    host.user.type(TAB, 'D5', 'Zoe');
    const finding = valueIn(panel.okrCheck()).findings.find(({ rule }) => rule === 'unknownOwner');
    valueIn(panel.okrApplyFixes([{ key: finding?.key ?? '', fix: 'addOwner', choice: null }]));
    expect(host.grid('People').some((row) => row[0] === 'Zoe')).toBe(true);
    valueIn(panel.okrUndo());
    expect(host.grid('People').some((row) => row[0] === 'Zoe')).toBe(false);
  });
});
