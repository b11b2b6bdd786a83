/** What the commands of the check-in refuse, each with its code; nothing is half-done. */
import { describe, expect, it } from 'vitest';
import type { Answer, CheckInEntry, PanelApi } from '../../../src/panel-api/index.js';
import { openAddOn, openSetUp, valueIn } from '../../headless.js';
import { openStarted } from './started.js';
import { FIRST, on, openCheckInFile, TABLE, typeAt } from './table.js';

const codeOf = (answer: Answer<unknown>): string =>
  answer.ok ? 'ok' : [answer.code, answer.args.problem, answer.args.id].filter((part) => part !== undefined).join(' ');

const EMPTY = { confidence: null, note: '', blocked: false };
const ENTRY: CheckInEntry = { id: 'K6', value: 6, was: 3, ...EMPTY, before: EMPTY };

const CALLS: readonly (readonly [string, (panel: PanelApi) => Answer<unknown>])[] = [
  ['okrPeople', (panel) => panel.okrPeople()],
  ['okrCheckIn', (panel) => panel.okrCheckIn()],
  ['okrHistory', (panel) => panel.okrHistory('K6')],
  ['okrReviewStart', (panel) => panel.okrReviewStart()],
  ['okrStartCheckIn', (panel) => panel.okrStartCheckIn()],
  ['okrSaveCheckIn', (panel) => panel.okrSaveCheckIn(null, [])],
  ['okrSaveKeyResult', (panel) => panel.okrSaveKeyResult(ENTRY)],
];

describe('a file that is not set up', () => {
  it.each(CALLS)('%s says so', async (name, call) => {
    const { host, panel } = await openAddOn();
    valueIn(panel.okrSetPerson('Ben'));
    const before = host.snapshot();
    expect(codeOf(call(panel))).toBe(name === 'okrSaveCheckIn' ? 'badInput noCheckIn' : 'notSetUp');
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a file without key results', () => {
  it('has nothing to check in', async () => {
    const { host, panel } = await openSetUp();
    const before = host.snapshot();
    expect(codeOf(panel.okrReviewStart())).toBe('badInput nothingToCheckIn');
    expect(codeOf(panel.okrStartCheckIn())).toBe('badInput nothingToCheckIn');
    expect(codeOf(panel.okrSaveCheckIn(null, []))).toBe('badInput noCheckIn');
    expect(host.snapshot()).toEqual(before);
  });

  it('nor one where everything is done', async () => {
    const file = await openSetUp();
    const { host, panel } = file;
    host.user.type(TABLE, 'B4', 'All of it');
    host.user.paste(TABLE, 'C5', [['Pilots', 'Ana Ruiz', '', '0', '12', '12']]);
    expect(codeOf(panel.okrReviewStart())).toBe('badInput nothingToCheckIn');
  });
});

describe('a file that may only be read', () => {
  it('shows everything and writes nothing', async () => {
    const file = await openStarted();
    const viewer = await openAddOn({ document: file.host.save(), canEdit: false, now: `${FIRST}T09:00:00Z` });
    valueIn(viewer.panel.okrSetPerson('Ben'));
    const before = viewer.host.snapshot();
    for (const [name, call] of CALLS) {
      const writes = ['okrStartCheckIn', 'okrSaveCheckIn', 'okrSaveKeyResult'].includes(name);
      expect([name, codeOf(call(viewer.panel))]).toEqual([name, writes ? 'readOnly' : 'ok']);
    }
    expect(viewer.host.snapshot()).toEqual(before);
  });
});

describe('a busy file', () => {
  it('says so, and keeps everything', async () => {
    const file = await openStarted();
    valueIn(file.panel.okrSetPerson('Ben'));
    typeAt(file, file.tab, 'K6', 'G', '6');
    const before = file.host.snapshot();
    file.host.faults.contend(true);
    for (const [name, call] of CALLS) {
      const writes = ['okrStartCheckIn', 'okrSaveCheckIn', 'okrSaveKeyResult'].includes(name);
      expect([name, codeOf(call(file.panel))]).toEqual([name, writes ? 'busy' : 'ok']);
    }
    expect(file.host.snapshot()).toEqual(before);
  });
});

describe('an entry', () => {
  it.each<[string, Partial<CheckInEntry>, string]>([
    ['about a key result that is gone', { id: 'K99' }, 'badInput keyResultGone K99'],
    ['with a value that is no number', { value: Number.NaN }, 'badInput value'],
    ['with an endless value', { value: Number.POSITIVE_INFINITY }, 'badInput value'],
    ['with a confidence of 0', { confidence: 0 }, 'badInput confidence'],
    ['with a confidence of 11', { confidence: 11 }, 'badInput confidence'],
    ['with a text for a value', { value: '6' as never }, 'badInput value'],
    ['with a tick where a number belongs', { value: true }, 'badInput value'],
  ])('%s', async (_name, entry, code) => {
    const file = await openStarted();
    valueIn(file.panel.okrSetPerson('Ben'));
    const before = file.host.snapshot();
    expect(codeOf(file.panel.okrSaveKeyResult({ ...ENTRY, ...entry }))).toBe(code);
    expect(file.host.snapshot()).toEqual(before);
  });

  it('of nobody asks who it is', async () => {
    const file = await openStarted();
    valueIn(file.panel.okrSetPerson(''));
    expect(codeOf(file.panel.okrCheckIn())).toBe('badInput noPerson');
    expect(codeOf(file.panel.okrSaveKeyResult(ENTRY))).toBe('badInput noPerson');
  });

  it('whose key result was deleted while the form was open', async () => {
    const file = await openStarted();
    valueIn(file.panel.okrSetPerson('Ben'));
    file.host.user.deleteRows(TABLE, 9);
    expect(codeOf(file.panel.okrSaveKeyResult(ENTRY))).toBe('badInput keyResultGone K6');
    expect(codeOf(file.panel.okrHistory('K6'))).toBe('badInput keyResultGone K6');
  });
});

describe('saving', () => {
  it.each([
    ['a tab that is no check-in', (ids: Record<string, number>) => ids[TABLE]],
    ['a tab that is gone', () => 987_654],
  ])('%s is refused', async (_name, idOf) => {
    const file = await openStarted();
    const { host, panel } = file;
    const ids = host.execute(() =>
      Object.fromEntries(
        host.globals.SpreadsheetApp.getActiveSpreadsheet()
          .getSheets()
          .map((sheet) => [sheet.getName(), sheet.getSheetId()]),
      ),
    );
    const before = host.snapshot();
    expect(codeOf(panel.okrSaveCheckIn(idOf(ids) ?? 0, []))).toBe('badInput noCheckIn');
    expect(host.snapshot()).toEqual(before);
  });

  it('a tab that is deleted while it is saved says so', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '6');
    file.host.calls.reset();
    file.host.faults.before(20, () => file.host.user.deleteSheet(file.tab));
    expect(codeOf(file.panel.okrSaveCheckIn(null, []))).toMatch(/^(tabDeleted|badInput noCheckIn)/);
  });

  it('a protected cell is named', async () => {
    const file = await openCheckInFile();
    valueIn(file.panel.okrSetPerson('Ben'));
    on(file, FIRST);
    file.host.faults.protect(TABLE, 'H9');
    const answer = file.panel.okrSaveKeyResult(ENTRY);
    expect(answer).toMatchObject({ ok: false, code: 'protected', args: { tab: TABLE, cell: 'H9' } });
  });
});
