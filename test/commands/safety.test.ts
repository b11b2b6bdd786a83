/**
 * A person who may only read, and a panel that was left open while the cycle was closed or its tabs went: every command
 * answers with a sentence of its own in both languages, and changes nothing.
 */
import { describe, expect, it } from 'vitest';
import { failureWords } from '../../sidebar/failures.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import type { Answer, CheckInEntry, FixChoice, PanelApi } from '../../src/panel-api/index.js';
import { type AddOn, openAddOn, setupInput, valueIn } from '../headless.js';
import { openStarted, type Started } from './check-in/started.js';
import { FIRST, TABLE } from './check-in/table.js';

const EMPTY = { confidence: null, note: '', blocked: false };
const ENTRY: CheckInEntry = { id: 'K6', value: 6, was: 3, ...EMPTY, before: EMPTY };
const FIXES: readonly FixChoice[] = [{ key: 'noOwner K6', fix: 'chooseOwner', choice: 'Ben' }];

type Call = (panel: PanelApi, addOn: AddOn) => Answer<unknown>;

/** Every function of the panel that writes into the document. */
const WRITING: readonly (readonly [keyof PanelApi, Call])[] = [
  ['okrSetupStep', (panel, addOn) => panel.okrSetupStep(setupInput(addOn))],
  ['okrApplyFixes', (panel) => panel.okrApplyFixes(FIXES)],
  ['okrTidyUp', (panel) => panel.okrTidyUp()],
  ['okrUndo', (panel) => panel.okrUndo()],
  ['okrSaveKeyResult', (panel) => panel.okrSaveKeyResult(ENTRY)],
  ['okrStartCheckIn', (panel) => panel.okrStartCheckIn()],
  ['okrSaveCheckIn', (panel) => panel.okrSaveCheckIn(null, [])],
];

/** Title in English and Chinese. */
function titles(answer: Answer<unknown>, asked: keyof PanelApi): readonly string[] {
  if (answer.ok) return ['ok', 'ok'];
  const failed = { ...answer, asked };
  return [failureWords(failed, wordsIn('en')).title, failureWords(failed, wordsIn('zh')).title];
}

async function opened(): Promise<Started> {
  const file = await openStarted();
  valueIn(file.panel.okrSetPerson('Ben'));
  return file;
}

describe('who may only read', () => {
  it.each(WRITING)('%s says so and writes nothing (WR-5)', async (name, call) => {
    const { host } = await opened();
    const viewer = await openAddOn({ document: host.save(), canEdit: false, now: `${FIRST}T09:00:00Z` });
    valueIn(viewer.panel.okrSetPerson('Ben'));
    const before = viewer.host.snapshot();
    const answer = call(viewer.panel, viewer);
    expect(titles(answer, name)).toEqual(['You can read this file, not edit it', '你只能查看此文件，不能编辑']);
    expect(viewer.host.snapshot()).toEqual(before);
    expect(viewer.host.save().documentProperties).toEqual({});
  });

  it('opens the summary as it is, and checks without healing', async () => {
    const { host } = await opened();
    host.run('function nothing() {}');
    host.user.type(TABLE, 'C12', 'Typed where no hook listens');
    const viewer = await openAddOn({ document: host.save(), canEdit: false, now: `${FIRST}T09:00:00Z` });
    const before = viewer.host.snapshot().tabs;
    expect(viewer.panel.okrSummary().ok).toBe(true);
    expect(valueIn(viewer.panel.okrCheck()).canEdit).toBe(false);
    expect(viewer.host.snapshot().tabs).toEqual(before);
  });
});

interface Stale {
  readonly name: string;
  /** What happens in the grid while the panel is open. */
  readonly happens: (file: Started) => void;
  readonly says: readonly string[];
  /** Those that go on working all the same. */
  readonly but?: Partial<Record<keyof PanelApi, readonly string[]>>;
}

const OK = ['ok', 'ok'];

/** Row of the current cycle in the Cycles table of Settings, and of its name among the settings. */
function typeInSettings({ host }: AddOn, word: string, column: string, text: string): void {
  const rows = host.grid('OKR Settings');
  const at = rows.findIndex((row, index) => index > 2 && row.includes(word));
  host.user.type('OKR Settings', `${column}${at + 1}`, text);
}

const OPEN: readonly (readonly [keyof PanelApi, Call])[] = [
  ['okrCheck', (panel) => panel.okrCheck()],
  ['okrApplyFixes', (panel) => panel.okrApplyFixes(FIXES)],
  ['okrCheckIn', (panel) => panel.okrCheckIn()],
  ['okrSaveKeyResult', (panel) => panel.okrSaveKeyResult(ENTRY)],
  ['okrStartCheckIn', (panel) => panel.okrStartCheckIn()],
  ['okrSaveCheckIn', (panel) => panel.okrSaveCheckIn(null, [])],
  ['okrHistory', (panel) => panel.okrHistory('K6')],
];

const CLOSED = ['2026-Q4 is closed', '2026-Q4 已关闭'];
const GONE = ['There is no OKR tab of 2026-Q4', '没有 2026-Q4 的 OKR 工作表'];

const STALE: readonly Stale[] = [
  {
    name: 'the cycle was closed',
    happens: (file) => typeInSettings(file, 'Open', 'I', 'Closed'),
    says: CLOSED,
  },
  { name: 'its tab was deleted', happens: ({ host }) => host.user.deleteSheet(TABLE), says: GONE },
  {
    name: 'its tab was renamed',
    happens: ({ host }) => host.user.renameSheet(TABLE, 'Goals of this quarter'),
    says: OK,
  },
  {
    name: 'another cycle became the current one, without a tab',
    happens: (file) => typeInSettings(file, 'Current cycle', 'B', '2027-Q1'),
    says: OK,
  },
  {
    name: 'the key result was deleted',
    happens: ({ host }) => host.user.deleteRows(TABLE, 9),
    says: OK,
    but: {
      okrSaveKeyResult: ['K6 is not in the table any more', 'K6 已不在表中'],
      okrHistory: ['K6 is not in the table any more', 'K6 已不在表中'],
    },
  },
  {
    name: 'the check-in tab was deleted',
    happens: ({ host, tab }) => host.user.deleteSheet(tab),
    says: OK,
    but: { okrSaveCheckIn: ['No check-in is open', '没有进行中的进展更新'] },
  },
];

describe.each(STALE)('a panel that was left open while $name', ({ happens, says, but = {} }) => {
  it.each(OPEN)('%s', async (name, call) => {
    const file = await opened();
    happens(file);
    const before = file.host.snapshot();
    const answer = call(file.panel, file);
    expect(titles(answer, name)).toEqual(but[name] ?? says);
    if (!answer.ok) expect(file.host.snapshot()).toEqual(before);
    expect(file.panel.okrHome().ok).toBe(true);
  });
});

describe('a place that is not there any more', () => {
  it.each<[keyof PanelApi, (file: Started) => Answer<unknown>]>([
    ['okrShow', ({ panel }) => panel.okrShow({ tab: 987_654, id: null, column: null })],
    ['okrStructure', ({ panel }) => panel.okrStructure(987_654, {})],
  ])('%s', async (name, call) => {
    const file = await opened();
    const before = file.host.snapshot();
    expect(titles(call(file), name)).toEqual(['The tab was deleted', '工作表已被删除']);
    expect(file.host.snapshot()).toEqual(before);
  });

  it('a tab to build from', async () => {
    const file = await opened();
    const source = { tab: 987_654, answers: {}, teams: [] };
    const answer = file.panel.okrSetupStep({ ...setupInput(file), start: 'tab', source });
    expect(titles(answer, 'okrSetupStep')).toEqual(['The tab was deleted', '工作表已被删除']);
  });
});
