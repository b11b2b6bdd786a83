/**
 * Every writing command: run, somebody types into one cell that it changed, undo. Everything is then as it was before,
 * with what was typed where it was typed, and that cell is named.
 */
import { describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../preview/host/index.js';
import { undoneLines } from '../../sidebar/parts/receipt.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { ACTION_CODES, type ActionCode, type UndoReport } from '../../src/panel-api/index.js';
import { CHECK_IN_TAB } from '../faults/check-in-commands.js';
import { COMMANDS } from '../faults/commands.js';
import { differences, stateOf } from '../faults/compare.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';
import { TABLE } from './check-in/table.js';

interface Typed {
  readonly tab: string;
  /** The row by what stands in the first column, or else in the third. */
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

interface Case {
  /** Of the table of the fault tests. */
  readonly command: string;
  readonly action: ActionCode;
  readonly typed: Typed;
  /** How undo names what stays. */
  readonly kept: readonly string[];
  readonly said: string;
  /** What a command leaves behind, and why. */
  readonly but?: (state: WorkbookSnapshot) => WorkbookSnapshot;
}

const without = (state: WorkbookSnapshot, names: readonly string[]): WorkbookSnapshot => ({
  ...state,
  tabs: state.tabs.filter(({ name }) => !names.includes(name)),
});
/** The Log only grows, the tab of a saved check-in is a record, and the summary is renewed when it is opened. */
const records = (state: WorkbookSnapshot) =>
  without(state, ['OKR Log', CHECK_IN_TAB, 'Summary 2026-Q4', 'OKR Settings']);
const log = (state: WorkbookSnapshot) => without(state, ['OKR Log']);

const fixed = (command: string, typed: Omit<Typed, 'tab'>, kept: string, said: string, tab = TABLE): Case => ({
  command: `fix: ${command}`,
  action: 'fix',
  typed: { ...typed, tab },
  kept: [kept],
  said,
});

const CASES: readonly Case[] = [
  fixed('write a percent', { row: 'K2', column: 'G', text: '90%' }, 'K2 target', 'K2 Target'),
  fixed('choose an owner', { row: 'K6', column: 'D', text: 'Dee' }, 'K6 owner', 'K6 Owner'),
  fixed('add an owner', { row: 'Zoe', column: 'D', text: 'zoe@clinic.example' }, 'Zoe', 'Zoe', 'People'),
  fixed('restore a formula', { row: 'K6', column: 'I', text: '70%' }, 'K6 progress', 'K6 Progress'),
  fixed('belongs here', { row: 'K6', column: 'E', text: 'O7' }, 'K6 supports', 'K6 Supports'),
  fixed('give a new ID', { row: 'K8', column: 'A', text: 'K77' }, 'K8 id', 'K8 ID'),
  fixed('make a link absolute', { row: 'K4', column: 'H', text: '8' }, 'K4 current', 'K4 Current'),
  fixed('choose a champion', { row: 'Dee', column: 'E', text: 'Backup' }, 'Dee role', 'Dee Role', 'People'),
  {
    command: 'fix: put under its objective',
    action: 'fix',
    // No cell changes: the row goes back with what was typed into it.
    typed: { tab: TABLE, row: 'K6', column: 'M', text: 'Ask the north' },
    kept: [],
    said: '1 row is back in its place.',
  },
  {
    command: 'tidy up',
    action: 'tidy',
    typed: { tab: TABLE, row: 'Hours to first reply', column: 'E', text: 'O1' },
    kept: ['K10 supports'],
    said: 'K10 Supports',
    // Formulas that were damaged stay mended: figures hang on them.
    but: withoutMended,
  },
  {
    command: 'set-up, other answers',
    action: 'settings',
    typed: { tab: 'OKR Settings', row: 'Weeks between check-ins', column: 'B', text: '3' },
    kept: ['Weeks between check-ins'],
    said: 'Weeks between check-ins',
  },
  {
    command: 'structure, into an empty table',
    action: 'structure',
    typed: { tab: TABLE, row: 'Hours to first reply', column: 'H', text: '5' },
    kept: ['K3 current'],
    said: 'K3 Current',
    but: log,
  },
  {
    command: 'save check-in',
    action: 'saveCheckIn',
    typed: { tab: TABLE, row: 'K2', column: 'H', text: '84%' },
    kept: ['K2 current'],
    said: 'K2 Current',
    but: records,
  },
  {
    command: 'save one key result',
    action: 'checkIn',
    typed: { tab: TABLE, row: 'K6', column: 'L', text: '9' },
    kept: ['K6 confidence'],
    said: 'K6 Confidence',
    but: log,
  },
];

/** Rows whose formulas the fault test damages: what computes there differs until it is mended. */
function withoutMended(state: WorkbookSnapshot): WorkbookSnapshot {
  const isTyped = (a1: string) => /^[A-HK-R]\d+$/.test(a1) && !/^[A-Z]1$/.test(a1);
  const cut = <T>(cells: Record<string, T>) => Object.fromEntries(Object.entries(cells).filter(([a1]) => isTyped(a1)));
  const tabs = state.tabs.map((tab) => {
    if (tab.name !== TABLE) return tab;
    return { ...tab, values: cut(tab.values), formulas: cut(tab.formulas), numberFormats: {}, styles: {} };
  });
  return without({ ...state, tabs }, ['Summary 2026-Q4', 'OKR Settings']);
}

/** Gives the row; where the ID is not there (yet), it is the `known` one. */
function typeInto({ host }: AddOn, { tab, row, column, text }: Typed, known = 0): number {
  const found = host.grid(tab).findIndex((line) => line[0] === row || line[2] === row) + 1;
  const at = found === 0 ? known : found;
  if (at === 0) throw new Error(`${row} is not in ${tab}`);
  host.user.type(tab, `${column}${at}`, text);
  return at;
}

/** The counter of IDs never goes back, and what is said of an undo carries no time. */
function compared(state: WorkbookSnapshot, but: Case['but']): WorkbookSnapshot {
  const tabs = state.tabs.map((tab) => {
    if (tab.name !== 'OKR Settings') return tab;
    const at = Object.keys(tab.values).find((a1) => tab.values[a1] === 'nextId');
    const values = { ...tab.values, [`B${/\d+$/.exec(at ?? '')?.[0] ?? ''}`]: 'counter' };
    return { ...tab, values };
  });
  return (but ?? ((same) => same))({ ...state, tabs });
}

const linesOf = (report: UndoReport, language: 'en' | 'zh') => undoneLines(report, wordsIn(language)).join('\n');

describe.each(CASES)('$command', ({ command, action, typed, kept, said, but }) => {
  it('goes back, but for the cell that was typed into since (WR-3)', { timeout: 60_000 }, async () => {
    const known = COMMANDS.find(({ name }) => name === command);
    if (known === undefined) throw new Error(`No command ${command}`);
    const addOn = await known.prepare();
    const { host, panel } = addOn;
    // What is typed is left as it was typed.
    host.run('function nothing() {}');
    const isHealed = action === 'fix';
    if (isHealed) valueIn(panel.okrCheck());
    const rewind = host.mark();
    known.run(addOn);
    expect(valueIn(panel.okrHome()).undo?.action).toBe(action);
    const at = typeInto(addOn, typed);
    const report = valueIn(panel.okrUndo());
    const after = compared(stateOf(host), but);
    rewind();
    // A row that the command adds is not there before it: then the row stays as it was added.
    if (command !== 'fix: add an owner') {
      typeInto(addOn, typed, at);
      // The cell that was typed into keeps the format that it had then.
      const cell = `/numberFormats/${typed.column}${at}:`;
      const found = differences(after, compared(stateOf(host), but)).filter((path) => !path.includes(cell));
      expect(found).toEqual([]);
    }
    expect(report.kept).toEqual(kept);
    expect(report.cells).toBe(report.of - kept.filter((name) => name !== 'Zoe').length);
    expect(linesOf(report, 'en')).toContain(said);
    expect(linesOf(report, 'zh')).toMatch(/\p{Script=Han}/u);
  });
});

describe('a command that makes tabs', () => {
  it('set-up: a tab that was typed into stays with what it needs, the others go', async () => {
    const { host, panel } = await openSetUp({ people: 'Ben, Sales' });
    host.user.type(TABLE, 'B4', 'Typed right after');
    expect(valueIn(panel.okrUndo())).toMatchObject({
      action: 'setUp',
      kept: [TABLE, 'People', 'OKR Settings'],
      tabsRemoved: ['Summary 2026-Q4'],
    });
  });

  it('start check-in: the tab that was typed into stays', async () => {
    const command = COMMANDS.find(({ name }) => name === 'start check-in');
    const addOn = await command?.prepare();
    if (addOn === undefined) throw new Error('No start');
    const { host, panel } = addOn;
    command?.run(addOn);
    host.user.type(CHECK_IN_TAB, 'G5', '7');
    expect(valueIn(panel.okrUndo())).toMatchObject({ action: 'startCheckIn', kept: [CHECK_IN_TAB], tabsRemoved: [] });
  });

  it('open summary: one that was made anew goes again', async () => {
    const { host, panel } = await openSetUp({ start: 'example' });
    host.user.deleteSheet('Summary Example');
    valueIn(panel.okrSummary());
    expect(host.snapshot().tabs.map(({ name }) => name)).toContain('Summary Example');
    expect(valueIn(panel.okrUndo())).toMatchObject({ action: 'summary', tabsRemoved: ['Summary Example'] });
  });
});

describe('what cannot be undone', () => {
  it('a summary that is only renewed leaves the action before to be undone', async () => {
    const command = COMMANDS.find(({ name }) => name === 'undo');
    const addOn = await command?.prepare();
    if (addOn === undefined) throw new Error('No undo');
    valueIn(addOn.panel.okrSummary());
    expect(valueIn(addOn.panel.okrHome()).undo).toMatchObject({ action: 'fix', count: 2 });
  });

  it('what stood in a tab that was deleted since is not counted', async () => {
    const command = COMMANDS.find(({ name }) => name === 'fix: choose a champion');
    const addOn = await command?.prepare();
    if (addOn === undefined) throw new Error('No fix');
    command?.run(addOn);
    addOn.host.user.deleteSheet('People');
    const report = valueIn(addOn.panel.okrUndo());
    expect(report).toMatchObject({ cells: 0, of: 0, kept: [] });
    expect(linesOf(report, 'en')).toBe('Nothing was left to undo.');
  });

  it('a row that was deleted since is not said to stay', async () => {
    const command = COMMANDS.find(({ name }) => name === 'undo');
    const addOn = await command?.prepare();
    if (addOn === undefined) throw new Error('No undo');
    addOn.host.user.deleteRows(TABLE, 9);
    expect(valueIn(addOn.panel.okrUndo())).toMatchObject({ cells: 1, of: 1, kept: [] });
  });
});

it('every action stands in this table', () => {
  const actions = [...CASES.map(({ action }) => action), 'setUp', 'startCheckIn', 'summary'];
  expect(ACTION_CODES.filter((code) => !actions.includes(code))).toEqual([]);
});
