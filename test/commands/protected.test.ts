/** Cells that somebody else protected: each command names them, leaves nothing half-done, and works once they are free. */
import { describe, expect, it } from 'vitest';
import { failureWords } from '../../sidebar/failures.js';
import { undoneLines } from '../../sidebar/parts/receipt.js';
import type { Failed } from '../../sidebar/server.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { letters } from '../../src/workbook/columns.js';
import { CHECK_IN_TAB } from '../faults/check-in-commands.js';
import { COMMANDS } from '../faults/commands.js';
import { differences, stateOf } from '../faults/compare.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';
import { everyOther } from '../spread.js';
import { rowOf, TABLE } from './check-in/table.js';

interface Case {
  /** Of the table of the fault tests. */
  readonly command: string;
  readonly tab: string;
  readonly a1: string;
  /** What the answer names; '' where Google does not tell the cell. */
  readonly cell: string;
}

/** Where a command can take back what it wrote before it met the cell. */
const TAKEN_BACK: readonly Case[] = [
  { command: 'fix: write a percent', tab: TABLE, a1: 'G5', cell: 'G5' },
  { command: 'fix: choose an owner', tab: TABLE, a1: 'D4:D30', cell: 'D9' },
  { command: 'fix: add an owner', tab: 'People', a1: 'all', cell: '' },
  { command: 'fix: restore a formula', tab: TABLE, a1: 'I9', cell: 'I9' },
  { command: 'fix: choose a champion', tab: 'People', a1: 'E4:E20', cell: 'E10' },
  // The value of K2 is written before, and its confidence cannot be.
  { command: 'save check-in', tab: TABLE, a1: 'L4:L30', cell: 'L7' },
  { command: 'save check-in', tab: TABLE, a1: 'H5', cell: 'H5' },
  { command: 'save one key result', tab: TABLE, a1: 'H9', cell: 'H9' },
  // The table is written first, the open check-in tab behind it.
  { command: 'save one key result', tab: CHECK_IN_TAB, a1: 'all', cell: '' },
  { command: 'set-up, other answers', tab: 'OKR Settings', a1: 'B1:B60', cell: 'B6' },
  { command: 'set-up, other answers', tab: 'People', a1: 'all', cell: '' },
];

function saidIn(language: 'en' | 'zh', args: Failed['args']): readonly string[] {
  const { title, text } = failureWords(
    { ok: false, code: 'protected', args, asked: 'okrApplyFixes' },
    wordsIn(language),
  );
  return [title, text];
}

/** A range, or all cells of the tab. */
function protect({ host }: AddOn, tab: string, a1: string): void {
  const { lastColumn, lastRow } = host.execute(() => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    return { lastColumn: sheet?.getMaxColumns() ?? 1, lastRow: sheet?.getMaxRows() ?? 1 };
  });
  host.faults.protect(tab, a1 === 'all' ? `A1:${letters(lastColumn)}${lastRow}` : a1);
}

/** Runs it and gives what the panel would be told. */
function refusal(addOn: AddOn, run: (addOn: AddOn) => void): Failed['args'] {
  try {
    run(addOn);
  } catch (error) {
    const [, code, args = '{}'] = /^(\w+) (\{.*\})$/.exec(error instanceof Error ? error.message : '') ?? [];
    if (code === 'protected') return JSON.parse(args) as Failed['args'];
    throw error;
  }
  throw new Error('It was not refused');
}

describe.each(everyOther(TAKEN_BACK))('$command, $tab $a1 is protected', ({ command, tab, a1, cell }) => {
  it('names it, changes nothing, and works once it is free (WR-6)', { timeout: 60_000 }, async () => {
    const known = COMMANDS.find(({ name }) => name === command);
    if (known === undefined) throw new Error(`No command ${command}`);
    const addOn = await known.prepare();
    const { host, panel } = addOn;
    if (command.startsWith('fix')) valueIn(panel.okrCheck());
    const rewind = host.mark();
    known.run(addOn);
    const wanted = stateOf(host);
    rewind();
    const before = stateOf(host);
    const undo = valueIn(panel.okrHome()).undo;
    protect(addOn, tab, a1);
    const args = refusal(addOn, known.run);
    expect(args).toMatchObject({ tab, ...(cell === '' ? {} : { cell }), nothing: 1 });
    for (const language of LANGUAGES) {
      const [title, text] = saidIn(language, args);
      expect(title).toContain(tab);
      expect(text).toMatch(language === 'en' ? /^Nothing was changed\. Ask the owner/ : /^未作任何更改。请文件所有者/);
    }
    expect(differences(stateOf(host), before)).toEqual([]);
    const home = valueIn(panel.okrHome());
    expect(home.next.kind).not.toBe('finish');
    expect(home.undo).toEqual(undo);
    host.faults.clear();
    known.run(addOn);
    expect(differences(stateOf(host), wanted)).toEqual([]);
  });
});

describe('what others protected keeps nobody from their own work', () => {
  it('formulas of a new row: the check-in goes on, Tidy up names the cell and keeps what it gave', async () => {
    const known = COMMANDS.find(({ name }) => name === 'tidy up');
    const addOn = await known?.prepare();
    if (addOn === undefined) throw new Error('No tidy up');
    const { host, panel } = addOn;
    protect(addOn, TABLE, 'S1:AB20');
    expect(valueIn(panel.okrCheck()).keyResults).toBeGreaterThan(0);
    const answer = panel.okrTidyUp();
    expect(answer).toMatchObject({ ok: false, code: 'protected', args: { tab: TABLE } });
    expect(answer).not.toMatchObject({ args: { nothing: 1 } });
    expect(valueIn(panel.okrHome()).next.kind).not.toBe('finish');
    host.faults.clear();
    expect(valueIn(panel.okrTidyUp()).lines.map(({ code }) => code)).toContain('formulas');
  });

  it.each([
    ['the summary', 'Summary 2026-Q4', 'all'],
    ['trends', TABLE, 'K1:K20'],
  ])('%s: a check-in is saved all the same', async (_name, tab, a1) => {
    const known = COMMANDS.find(({ name }) => name === 'save check-in');
    const addOn = await known?.prepare();
    if (addOn === undefined) throw new Error('No save');
    protect(addOn, tab, a1);
    const report = valueIn(addOn.panel.okrSaveCheckIn(null, []));
    expect(report).toMatchObject({ saved: true });
    expect(addOn.host.evaluate(TABLE, `H${rowOf(addOn, TABLE, 'K2')}`)).toBe(0.82);
    expect(valueIn(addOn.panel.okrHome()).next.kind).not.toBe('finish');
  });

  it('the summary opens as it was written last', async () => {
    const known = COMMANDS.find(({ name }) => name === 'summary');
    const addOn = await known?.prepare();
    if (addOn === undefined) throw new Error('No summary');
    const before = stateOf(addOn.host);
    protect(addOn, 'Summary 2026-Q4', 'all');
    expect(addOn.panel.okrSummary()).toEqual({ ok: true, value: null });
    expect(differences(stateOf(addOn.host), before)).toEqual([]);
  });

  it('the Log: the save is named as unfinished, and finished by somebody who may', async () => {
    const known = COMMANDS.find(({ name }) => name === 'save one key result');
    const addOn = await known?.prepare();
    if (addOn === undefined || known === undefined) throw new Error('No save');
    const { host } = addOn;
    const rewind = host.mark();
    known.run(addOn);
    const wanted = stateOf(host);
    rewind();
    protect(addOn, 'OKR Log', 'all');
    expect(refusal(addOn, known.run)).toMatchObject({ tab: 'OKR Log' });
    host.faults.clear();
    known.run(addOn);
    expect(differences(stateOf(host), wanted)).toEqual([]);
  });

  it('the Log: no check-in is begun', async () => {
    const known = COMMANDS.find(({ name }) => name === 'start check-in');
    const addOn = await known?.prepare();
    if (addOn === undefined || known === undefined) throw new Error('No start');
    const { host, panel } = addOn;
    // The Log is made by the first check-in: it stands after that one is undone.
    known.run(addOn);
    valueIn(panel.okrUndo());
    host.user.type(TABLE, 'H6', '5');
    const before = stateOf(host);
    protect(addOn, 'OKR Log', 'all');
    expect(refusal(addOn, known.run)).toMatchObject({ tab: 'OKR Log', nothing: 1 });
    expect(differences(stateOf(host), before)).toEqual([]);
    expect(valueIn(panel.okrHome()).next.kind).not.toBe('finish');
  });

  it('undo puts back the others and names what stays; once it is free, undo does the rest', async () => {
    const known = COMMANDS.find(({ name }) => name === 'undo');
    const addOn = await known?.prepare();
    if (addOn === undefined) throw new Error('No undo');
    const { host, panel } = addOn;
    host.faults.protect(TABLE, 'D9');
    const report = valueIn(panel.okrUndo());
    expect(report).toMatchObject({ cells: 1, of: 2, kept: [], guarded: ['K6 owner'] });
    expect(undoneLines(report, wordsIn('en'))[0]).toMatch(/These are protected and stay: K6 Owner\./);
    expect(undoneLines(report, wordsIn('zh'))[0]).toMatch(/以下单元格受保护，保持不变：K6 负责人。/);
    host.faults.clear();
    expect(valueIn(panel.okrUndo())).toMatchObject({ cells: 2, of: 2, guarded: [] });
    expect(panel.okrUndo()).toMatchObject({ ok: false, args: { problem: 'nothingToUndo' } });
  });
});

it('a cell that Google does not name is not named by an empty text', async () => {
  expect(saidIn('en', { tab: '', cell: '' })[0]).toBe('A cell or tab is protected');
  expect(saidIn('en', { tab: 'People', cell: '' })[0]).toBe('A part of People is protected');
  expect(saidIn('zh', { tab: '成员', cell: '' })[0]).toBe('成员中有一部分受保护');
  const { panel } = await openSetUp();
  expect(panel.okrTidyUp().ok).toBe(true);
});
