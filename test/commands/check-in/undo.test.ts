/** Undo of a start, of a save and of one key result; the Log only grows, whatever is undone. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/panel-api/index.js';
import { differences, stateOf } from '../../faults/compare.js';
import { valueIn } from '../../headless.js';
import { openStarted } from './started.js';
import {
  type CheckInFile,
  cellAt,
  columns,
  FIRST,
  logOf,
  on,
  openCheckInFile,
  rowBelow,
  save,
  saveOne,
  start,
  TABLE,
  tabOf,
  typeAt,
} from './table.js';

const names = ({ host }: CheckInFile) => host.snapshot().tabs.map(({ name }) => name);

/** The workbook without the Log. */
const withoutLog = (file: CheckInFile) => {
  const state = stateOf(file.host);
  return { ...state, tabs: state.tabs.filter(({ name }) => name !== file.log) };
};

describe('undo of a start', () => {
  it.each(LANGUAGES)('takes the tab away again: %s', async (language) => {
    const file = await openCheckInFile({ language });
    on(file, FIRST);
    // The rows that a command prepares are no part of the start.
    valueIn(file.panel.okrTidyUp());
    const before = withoutLog(file);
    start(file);
    expect(valueIn(file.panel.okrHome()).undo).toMatchObject({ action: 'startCheckIn' });
    expect(valueIn(file.panel.okrUndo())).toMatchObject({ tabsRemoved: [tabOf(file, FIRST)], kept: [] });
    expect(differences(withoutLog(file), before)).toEqual([]);
    expect(logOf(file)).toHaveLength(6);
    expect(valueIn(file.panel.okrHome()).next).toMatchObject({ kind: 'startCheckIn', day: FIRST });
    start(file);
    expect(logOf(file)).toHaveLength(6);
  });

  it.each<[string, string, string]>([
    ['a value', 'G', '6'],
    ['a confidence', 'H', '6'],
    ['a next step', 'K', 'Call them'],
  ])('keeps the tab where somebody typed %s', async (_name, column, text) => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', column, text);
    expect(valueIn(file.panel.okrUndo())).toMatchObject({ tabsRemoved: [], kept: [file.tab] });
    expect(String(cellAt(file, file.tab, 'K6', column))).toBe(text);
  });

  it.each(['Wins', 'Commitments until next time'])('keeps the tab where somebody typed below %s', async (heading) => {
    const file = await openStarted();
    file.host.user.type(file.tab, `A${rowBelow(file, file.tab, heading)}`, 'One');
    expect(valueIn(file.panel.okrUndo())).toMatchObject({ tabsRemoved: [], kept: [file.tab] });
  });

  it('that was cut off and finished takes away every tab once', async () => {
    const file = await openCheckInFile({ setup: { rhythm: { weeks: 1, day: 1, perTeam: true } } });
    const { host, panel } = file;
    on(file, FIRST);
    valueIn(panel.okrTidyUp());
    const before = withoutLog(file);
    host.calls.reset();
    host.faults.killAt(60);
    expect(() => start(file)).toThrow();
    host.faults.clear();
    expect(valueIn(panel.okrHome()).next).toMatchObject({ kind: 'finish', action: 'startCheckIn' });
    start(file);
    const undone = valueIn(panel.okrUndo());
    expect([...undone.tabsRemoved].sort()).toEqual([tabOf(file, FIRST, 'Product'), tabOf(file, FIRST, 'Sales')]);
    expect(differences(withoutLog(file), before)).toEqual([]);
  });
});

describe('undo of a save', () => {
  it('gives the table from before; the Log and the record stay', async () => {
    const file = await openStarted();
    const before = columns(file, TABLE, 'FGHIJKLM');
    typeAt(file, file.tab, 'K6', 'G', '6');
    typeAt(file, file.tab, 'K3', 'H', '6');
    typeAt(file, file.tab, 'K2', 'K', 'Call them');
    typeAt(file, file.tab, 'K8', 'G', '25');
    save(file);
    const entries = logOf(file);
    const undone = valueIn(file.panel.okrUndo());
    expect(undone).toMatchObject({ action: 'saveCheckIn', kept: [], tabsRemoved: [] });
    expect(columns(file, TABLE, 'FGHIJKLM')).toEqual(before);
    expect(columns(file, TABLE, 'Q')).toMatchObject({ K6: [46334] });
    expect(logOf(file)).toEqual(entries);
    expect(names(file)).toContain(file.tab);
  });

  it('counts the cells that people see, as the receipt of the save did', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '6');
    typeAt(file, file.tab, 'K3', 'H', '6');
    expect(save(file).receipt.cells).toBe(2);
    const { cells, of } = valueIn(file.panel.okrUndo());
    expect([cells, of]).toEqual([2, 2]);
  });

  it('keeps what somebody typed into the table since', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '6');
    typeAt(file, file.tab, 'K2', 'G', '82%');
    save(file);
    typeAt(file, TABLE, 'K6', 'H', '7');
    expect(valueIn(file.panel.okrUndo()).kept).toContain('K6 current');
    expect(columns(file, TABLE, 'H')).toMatchObject({ K6: [7], K2: [0.8] });
  });

  it('is not lost: the check-in can be saved once more', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '6');
    const { tab } = save(file);
    valueIn(file.panel.okrUndo());
    save(file, [], tab.id);
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(6);
  });

  it('leaves its trace in the Log with the next command', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '6');
    save(file);
    valueIn(file.panel.okrUndo());
    on(file, '2026-11-16');
    start(file);
    expect(logOf(file).slice(-1)[0]).toMatchObject({ 2: 'Edit', 3: 'K6', 8: 3 });
  });
});

describe('undo of one key result', () => {
  it('puts back the table and the open tab', async () => {
    const file = await openStarted();
    valueIn(file.panel.okrSetPerson('Ben'));
    const before = [columns(file, TABLE, 'HIKLMQ'), columns(file, file.tab, 'GHIJKO')];
    saveOne(file, 'K6', { value: 6, confidence: 7, note: 'Call them' });
    expect(valueIn(file.panel.okrUndo())).toMatchObject({ action: 'checkIn', kept: [] });
    expect([columns(file, TABLE, 'HIKLMQ'), columns(file, file.tab, 'GHIJKO')]).toEqual(before);
  });
});
