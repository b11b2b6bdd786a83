/**
 * Google kills a command after six minutes. One that is near that stops between two changes; run again until it is
 * done, it ends in the workbook of a run in one go, and one undo takes all of its parts back.
 */
import { describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../preview/host/index.js';
import { failureWords } from '../../sidebar/failures.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import type { Command } from '../faults/command.js';
import { COMMANDS } from '../faults/commands.js';
import { differences, stateOf } from '../faults/compare.js';
import { type AddOn, valueIn } from '../headless.js';

/** Milliseconds that a service call takes. */
const SLOW: readonly (readonly [string, number])[] = [
  ['tidy up', 5000],
  ['tidy up', 30_000],
  ['fix: write a percent', 30_000],
  ['fix: add an owner', 30_000],
  ['undo', 30_000],
  ['save check-in', 1500],
  ['save check-in', 12_000],
  ['save check-in, a conflict answered', 1500],
  ['save one key result', 4000],
  ['save one key result', 20_000],
  ['set-up, other answers', 12_000],
  ['set-up, another language', 12_000],
  ['structure, into an empty table', 8000],
  ['start check-in', 3000],
];
/** These have one change, or the panel asks for the next part by itself. */
const UNSTOPPED = ['fix: write a percent', 'fix: add an owner', 'undo', 'set-up', 'structure', 'start check-in'];
const MOST = 40;
const SIX_MINUTES = 6 * 60_000;
/** Where calls take longer, the reading before the first change is too long for any command. */
const READABLE = 3000;

/** What shows a time of day tells when it was written: that differs. */
const timeless = (state: WorkbookSnapshot): WorkbookSnapshot =>
  JSON.parse(JSON.stringify(state).replace(/\b\d\d:\d\d\b/g, 'hh:mm')) as WorkbookSnapshot;

/** Runs it again and again, as the panel's Continue does; gives how many times it stopped. */
function runSlowly(addOn: AddOn, { run }: Pick<Command, 'run'>, latency: number, start: Date): number {
  const { host } = addOn;
  for (let stopped = 0; stopped < MOST; stopped += 1) {
    host.clock.set(start);
    host.faults.latency = latency;
    try {
      run(addOn);
      return stopped;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('timeUp')) throw error;
      const took = host.clock.now().getTime() - start.getTime();
      if (latency <= READABLE) expect(took).toBeLessThan(SIX_MINUTES);
    } finally {
      host.faults.latency = 0;
    }
  }
  throw new Error('It does not come to an end');
}

describe.each(SLOW)('%s, %d ms a call (WR-9)', (name, latency) => {
  it('comes to the same end part by part (WR-9)', { timeout: 120_000 }, async () => {
    const command = COMMANDS.find((other) => other.name === name);
    if (command === undefined) throw new Error(`No command ${name}`);
    const addOn = await command.prepare();
    const { host, panel } = addOn;
    const start = host.clock.now();
    const rewind = host.mark();
    command.run(addOn);
    const whole = timeless(stateOf(host));
    const undone = panel.okrUndo();
    const back = timeless(stateOf(host));
    rewind();
    const stopped = runSlowly(addOn, command, latency, start);
    if (!UNSTOPPED.some((other) => name.startsWith(other))) expect(stopped).toBeGreaterThan(0);
    host.clock.set(start);
    expect(differences(timeless(stateOf(host)), whole)).toEqual([]);
    expect(panel.okrUndo()).toEqual(undone);
    expect(differences(timeless(stateOf(host)), back)).toEqual([]);
  });
});

describe('stopped in the middle', () => {
  it('a batch of fixes tells how far it came, and its receipt tells of all of it', { timeout: 60_000 }, async () => {
    const prepared = COMMANDS.find(({ name }) => name === 'fix: choose an owner');
    const addOn = await prepared?.prepare();
    if (addOn === undefined) throw new Error('No fix');
    const { host, panel } = addOn;
    for (const row of [5, 6, 10]) host.user.clear('OKR 2026-Q4', `D${row}`);
    const findings = valueIn(panel.okrCheck()).findings.filter(({ rule }) => rule === 'noOwner');
    const choices = findings.map(({ key }) => ({ key, fix: 'chooseOwner' as const, choice: 'Cho' }));
    expect(choices).toHaveLength(4);
    host.faults.latency = 6000;
    const answer = panel.okrApplyFixes(choices);
    host.faults.latency = 0;
    expect(answer).toMatchObject({ ok: false, code: 'timeUp', args: { done: 3, total: 4 } });
    const owners = () => host.grid('OKR 2026-Q4').filter((row) => row[3] === 'Cho').length;
    expect(owners()).toBe(3);
    expect(valueIn(panel.okrHome()).next).toMatchObject({ kind: 'finish', action: 'fix' });
    const { receipt, check } = valueIn(panel.okrApplyFixes(choices));
    expect(receipt).toMatchObject({ cells: 4, skipped: 0 });
    expect(check.findings.filter(({ rule }) => rule === 'noOwner')).toEqual([]);
    expect(valueIn(panel.okrUndo())).toMatchObject({ action: 'fix', cells: 4, of: 4, kept: [] });
    expect(owners()).toBe(0);
  });

  it('says what is done and how to go on, in both languages', () => {
    const failed = { ok: false, code: 'timeUp', args: { done: 120, total: 300 }, asked: 'okrApplyFixes' } as const;
    const said = (language: 'en' | 'zh') => {
      const { title, text, whole } = failureWords(failed, wordsIn(language));
      return [title, text, whole];
    };
    expect(said('en')).toEqual([
      '120 of 300 steps are done',
      'Google gives a command six minutes, so it stopped between two steps. Nothing is half-done. Continue does the other 180 and repeats nothing.',
      false,
    ]);
    expect(said('zh')).toEqual([
      '300 步已完成 120 步',
      'Google 限定每次运行六分钟，因此在两步之间停下，没有做到一半的内容。点击“继续”完成其余 180 步，不会重复。',
      false,
    ]);
  });
});
