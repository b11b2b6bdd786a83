/** A command that meets the lock is told what holds it and who started that; what has ended or was killed is not shown. */
import { describe, expect, it } from 'vitest';
import { failureWords } from '../../sidebar/failures.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import type { Answer } from '../../src/panel-api/index.js';
import { COMMANDS } from '../faults/commands.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';

const KEY = 'okr.running';
const SIX_MINUTES = 6 * 60_000;

/** What each command of the fault tests is called while it runs. */
const RUNNING: readonly (readonly [string, string])[] = [
  ['set-up, example', 'setUp'],
  ['set-up, other answers', 'setUp'],
  ['tidy up', 'tidy'],
  ['fix: choose an owner', 'fix'],
  ['undo', 'undo'],
  ['start check-in', 'startCheckIn'],
  ['save check-in', 'saveCheckIn'],
  ['save one key result', 'checkIn'],
  ['summary', 'summary'],
  ['structure, into an empty table', 'structure'],
];

const markOf = ({ host }: AddOn): string | undefined => host.save().documentProperties?.[KEY];
const argsOf = (answer: Answer<unknown>) => (answer.ok ? 'ok' : { code: answer.code, ...answer.args });

/** Another script that holds the lock, with the mark that stands there by then. */
function held(addOn: AddOn, mark: string | undefined): void {
  const { host } = addOn;
  if (mark !== undefined) {
    host.execute(() => host.globals.PropertiesService.getDocumentProperties()?.setProperty(KEY, mark));
  }
  host.faults.contend(true);
}

describe.each(RUNNING)('while %s runs', (name, action) => {
  it('a second panel is told so, and nothing stays behind (WR-4)', { timeout: 60_000 }, async () => {
    const command = COMMANDS.find((other) => other.name === name);
    if (command === undefined) throw new Error(`No command ${name}`);
    const addOn = await command.prepare();
    const { host, panel } = addOn;
    valueIn(panel.okrSetPerson('Ben'));
    const rewind = host.mark();
    host.calls.reset();
    command.run(addOn);
    const calls = host.calls.total;
    rewind();
    host.calls.reset();
    let answer: Answer<unknown> | undefined;
    // Calls in the middle may stand between two steps of a set-up: the first that meets the lock counts.
    for (let at = Math.floor(calls / 3); at < calls; at += 1) {
      host.faults.before(at, () => {
        if (answer?.ok === false && answer.code === 'busy') return;
        valueIn(panel.okrSetPerson('Cho'));
        answer = panel.okrUndo();
        valueIn(panel.okrSetPerson('Ben'));
      });
      if (at > calls / 3 + 12) break;
    }
    command.run(addOn);
    expect(argsOf(answer ?? { ok: true, value: null })).toEqual({ code: 'busy', action, who: 'Ben' });
    expect(markOf(addOn)).toBeUndefined();
  });
});

describe('the mark', () => {
  const now = Date.parse('2026-11-24T09:00:00Z');
  const mark = (since: number, action = 'tidy', who = 'Ben') => JSON.stringify({ action, who, since });
  // The waiting command reads it when it has waited for eight seconds.
  it.each<[string, string | undefined, object]>([
    ['of a command that runs', mark(now), { code: 'busy', action: 'tidy', who: 'Ben' }],
    ['of somebody without a name', mark(now, 'fix', ''), { code: 'busy', action: 'fix', who: '' }],
    ['that is nearly six minutes old', mark(now - SIX_MINUTES + 9000), { code: 'busy', action: 'tidy', who: 'Ben' }],
    ['that is six minutes old: its command was killed', mark(now - SIX_MINUTES), { code: 'busy' }],
    ['of a moment to come', mark(now + 60_000), { code: 'busy' }],
    ['of another version', mark(now, 'somethingNew'), { code: 'busy' }],
    ['that is no text of ours', 'x', { code: 'busy' }],
    ['that is missing: an edit hook holds the lock', undefined, { code: 'busy' }],
  ])('%s', async (_name, text, expected) => {
    const addOn = await openSetUp();
    held(addOn, text);
    expect(argsOf(addOn.panel.okrUndo())).toEqual(expected);
  });

  it('of a command that was killed is not shown where the lock is free', async () => {
    const addOn = await openSetUp({ start: 'example' });
    const { host, panel } = addOn;
    const at = markedAt(addOn);
    host.faults.killAt(at + 5);
    expect(() => panel.okrTidyUp()).toThrow();
    host.faults.clear();
    expect(markOf(addOn)).toMatch('"tidy"');
    expect(panel.okrTidyUp().ok).toBe(true);
    expect(markOf(addOn)).toBeUndefined();
  });

  it('goes when its command fails', async () => {
    const addOn = await openSetUp();
    expect(argsOf(addOn.panel.okrStartCheckIn())).toMatchObject({ problem: 'nothingToCheckIn' });
    expect(markOf(addOn)).toBeUndefined();
  });

  it('is a comfort: a store that fails keeps no command from its work', async () => {
    const addOn = await openSetUp({ start: 'example' });
    addOn.host.faults.failAt(markedAt(addOn), 'Service invoked too many times for one day: properties.');
    expect(addOn.panel.okrTidyUp().ok).toBe(true);
    expect(markOf(addOn)).toBeUndefined();
  });

  it('costs the edit hook nothing', async () => {
    const { host } = await openSetUp({ start: 'example' });
    host.calls.reset();
    host.user.type('OKR Example', 'H5', '0.5');
    expect(host.calls.trigger.log().filter((method) => method.startsWith('Properties'))).toEqual([]);
  });
});

/** Which service call of a Tidy up leaves the mark. */
function markedAt({ host, panel }: AddOn): number {
  host.calls.reset();
  valueIn(panel.okrTidyUp());
  const at = 1 + host.calls.log().indexOf('Properties.setProperty');
  host.calls.reset();
  if (at === 0) throw new Error('No mark was left');
  return at;
}

describe('what the panel says', () => {
  const asked = 'okrTidyUp' as const;
  const said = (language: 'en' | 'zh', args: Record<string, string>, over: 'form' | 'nothing' = 'form') => {
    const { title, text } = failureWords({ ok: false, code: 'busy', args, asked }, wordsIn(language), over);
    return [title, text];
  };
  it('names the action and the person, in both languages', () => {
    const args = { action: 'saveCheckIn', who: 'Ana Ruiz' };
    expect(said('en', args)).toEqual([
      'Ana Ruiz is saving a check-in',
      'One OKR command writes at a time. Nothing was changed. Your entry is kept.',
    ]);
    expect(said('zh', { ...args, who: '陈安娜' })).toEqual([
      '陈安娜正在保存进展更新',
      '同一时间只有一个 OKR 命令写入。未作任何更改，你填写的内容仍保留。',
    ]);
  });
  it('names the action alone where no name was picked', () => {
    expect(said('en', { action: 'tidy', who: '' }, 'nothing')).toEqual([
      'The table is being tidied up',
      'One OKR command writes at a time. Nothing was changed.',
    ]);
    expect(said('zh', { action: 'tidy', who: '' })[0]).toBe('正在修复表格');
  });
  it('says that the file is busy where nothing is known', () => {
    expect(said('en', {})[0]).toBe('The file is busy');
    expect(said('zh', { action: 'later' })[0]).toBe('文件正忙');
  });
});
