/** Bad answers, a busy or read-only file, tabs that vanish: each has its code, and nothing is half-done. */
import { describe, expect, it } from 'vitest';
import type { Answer, SetupInput } from '../../src/panel-api/index.js';
import { openAddOn, openSetUp, setUp, setupInput, valueIn } from '../headless.js';

const codeOf = (answer: Answer<unknown>) => (answer.ok ? 'ok' : answer.code);
const cycle = (start: string, end: string, name = 'X') => ({ cycle: { name, start, end } });

describe('answers of the set-up', () => {
  it.each<[Partial<SetupInput>, string]>([
    [{ name: '  ' }, 'name nameMissing'],
    [cycle('2026-12-31', '2026-10-01'), 'cycle endBeforeStart'],
    [cycle('2026-10-01', '2026-10-01'), 'cycle endBeforeStart'],
    [cycle('2026-02-30', '2026-10-01'), 'cycle dateUnreadable'],
    [cycle('', '2026-10-01'), 'cycle dateUnreadable'],
    [cycle('2026-10-01', '2026-12-31', ''), 'cycle cycleNameMissing'],
    [{ people: ', Sales' }, 'people lineWithoutName'],
    [{ people: 'Ben, Sales\nBen, Care' }, 'people listedTwice'],
    [{ backups: ['Nobody'] }, 'backups backupUnknown'],
    [{ limits: { objectives: 0, keyResultsMin: 3, keyResultsMax: 5 } }, 'limits limitsUnreadable'],
    [{ limits: { objectives: 5, keyResultsMin: 6, keyResultsMax: 5 } }, 'limits limitsUnreadable'],
  ])('%j: %s', async (changes, expected) => {
    const addOn = await openAddOn();
    const input = setupInput(addOn, changes);
    const { problems } = valueIn(addOn.panel.okrReviewSetup(input));
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([expected]);
    const before = addOn.host.snapshot();
    expect(codeOf(addOn.panel.okrSetupStep(input))).toBe('badInput');
    expect(addOn.host.snapshot()).toEqual(before);
  });

  it('an empty name list makes a file with the champion alone', async () => {
    const addOn = await openAddOn();
    expect(setUp(addOn, { people: '' }).counts).toMatchObject({ people: 1, teams: 0 });
    expect(
      addOn.host
        .grid('People')
        .slice(3, 5)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Company', 'Company'],
      ['Ana Ruiz', 'Person'],
    ]);
  });

  it('a tab that bears a wanted name stays as it is; ours takes the next number', async () => {
    const addOn = await openAddOn();
    addOn.host.user.addSheet('People');
    addOn.host.user.type('People', 'A1', 'My own list');
    const { tabs } = valueIn(addOn.panel.okrReviewSetup(setupInput(addOn)));
    expect(tabs.find(({ role }) => role === 'people')?.name).toBe('People (2)');
    setUp(addOn);
    expect(addOn.host.evaluate('People', 'A1')).toBe('My own list');
    expect(addOn.host.evaluate('People (2)', 'A5')).toBe('Ana Ruiz');
  });
});

describe('the file', () => {
  it('is busy: says so, changes nothing, and works when it is free (WR-4)', async () => {
    const { host, panel } = await openSetUp();
    const before = host.snapshot();
    host.faults.contend(true);
    expect(codeOf(panel.okrTidyUp())).toBe('busy');
    expect(codeOf(panel.okrUndo())).toBe('busy');
    expect(codeOf(panel.okrHome())).toBe('ok');
    expect(host.snapshot()).toEqual(before);
    host.faults.contend(false);
    expect(codeOf(panel.okrTidyUp())).toBe('ok');
  });

  it('may only be read: Home says so, checks work, nothing is written (WR-5)', async () => {
    const { host } = await openSetUp({ start: 'example' });
    const viewer = await openAddOn({ document: host.save(), canEdit: false });
    const home = valueIn(viewer.panel.okrHome());
    expect([home.canEdit, home.next.kind]).toEqual([false, 'readOnly']);
    expect(valueIn(viewer.panel.okrCheck())).toMatchObject({ canEdit: false, objectives: 4 });
    for (const answer of [viewer.panel.okrTidyUp(), viewer.panel.okrUndo(), viewer.panel.okrSetupStep(null)]) {
      expect(codeOf(answer)).toBe('readOnly');
    }
  });

  it('has a protected cell: the fix names the trouble, and the rest stands (WR-6)', async () => {
    const { host, panel } = await openSetUp({ start: 'example' });
    host.user.clear('OKR Example', 'D5');
    host.faults.protect('OKR Example', 'D5');
    const finding = valueIn(panel.okrCheck()).findings.find(({ rule }) => rule === 'noOwner');
    const answer = panel.okrApplyFixes([{ key: finding?.key ?? '', fix: 'chooseOwner', choice: 'Ivy Tran' }]);
    expect(answer).toMatchObject({ ok: false, code: 'protected', args: { tab: 'OKR Example', cell: 'D5' } });
    expect(host.evaluate('OKR Example', 'D5')).toBe('');
  });

  it('is not set up: commands say so', async () => {
    const { panel } = await openAddOn();
    expect(codeOf(panel.okrCheck())).toBe('notSetUp');
    expect(codeOf(panel.okrTidyUp())).toBe('notSetUp');
    expect(codeOf(panel.okrSetupStep(null))).toBe('notSetUp');
    expect(panel.okrUndo()).toMatchObject({ ok: false, args: { problem: 'nothingToUndo' } });
  });
});

describe('a set-up that was cut off', () => {
  it('is found at Home and finished with the answers that it was given', async () => {
    const addOn = await openAddOn();
    const { host, panel } = addOn;
    const input = setupInput(addOn, { people: 'Ben, Sales' });
    valueIn(panel.okrSetupStep(input));
    host.calls.reset();
    host.faults.killAt(100);
    expect(() => valueIn(panel.okrSetupStep(input))).toThrow();
    host.faults.clear();
    expect(valueIn(panel.okrHome()).next).toMatchObject({ kind: 'finish', action: 'setUp' });
    for (let step = 0; step < 6; step += 1) if (valueIn(panel.okrSetupStep(null)).finished) break;
    expect(host.evaluate('People', 'A6')).toBe('Ana Ruiz');
    expect(valueIn(panel.okrHome()).next.kind).toBe('writeObjective');
  });

  it('makes a tab anew that was deleted half-way', async () => {
    const addOn = await openAddOn();
    const { host, panel } = addOn;
    const input = setupInput(addOn);
    for (let step = 0; step < 3; step += 1) valueIn(panel.okrSetupStep(input));
    host.user.deleteSheet('People');
    setUp(addOn);
    expect(host.evaluate('People', 'A5')).toBe('Ana Ruiz');
  });

  it('is undone as far as it came; a tab that somebody typed into stays and is named', async () => {
    const addOn = await openSetUp({ people: 'Ben, Sales' });
    const { host, panel } = addOn;
    host.user.type('OKR 2026-Q4', 'B4', 'Typed right after the set-up');
    const undone = valueIn(panel.okrUndo());
    // It goes on computing, so what it needs stays with it.
    expect(undone.kept).toEqual(['OKR 2026-Q4', 'People', 'OKR Settings']);
    expect(host.evaluate('OKR 2026-Q4', 'J4')).toBe('No key results yet');
    expect(host.evaluate('OKR 2026-Q4', 'B4')).toBe('Typed right after the set-up');
    expect(undone.tabsRemoved).toEqual(['Summary 2026-Q4']);
  });
});
