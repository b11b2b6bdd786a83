/** A tab of ours is deleted, before a command or in the middle of it: it ends with a sentence that says what to do. */
import { describe, expect, it } from 'vitest';
import { failureWords } from '../../sidebar/failures.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { type Args, FAILURE_CODES, type FailureCode, LANGUAGES } from '../../src/panel-api/index.js';
import { CHECK_IN_TAB } from '../faults/check-in-commands.js';
import { COMMANDS } from '../faults/commands.js';
import { openSetUp, valueIn } from '../headless.js';
import { everyOther } from '../spread.js';
import { TABLE } from './check-in/table.js';

const TABS = [TABLE, 'People', 'OKR Settings', 'OKR Log', 'Summary 2026-Q4', CHECK_IN_TAB, 'OKR Undo'];
/** 0 is before the command; the others are shares of its calls. */
const MOMENTS = [0, 0.2, 0.7];
/** What a person may be told. */
const TOLD: readonly FailureCode[] = ['tabDeleted', 'notSetUp', 'damaged', 'badInput'];

const NAMES = [
  'set-up, other answers',
  'tidy up',
  'fix: choose an owner',
  'fix: choose a champion',
  'undo',
  'start check-in',
  'save check-in',
  'save one key result',
  'summary',
  'structure, into an empty table',
];

interface Ended {
  readonly code: string;
  readonly args: Args;
}

function ending(run: () => void): Ended {
  try {
    run();
    return { code: 'ok', args: {} };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, code = 'thrown', args = '{}'] = /^(\w+) (\{.*\})$/s.exec(message) ?? [];
    return code === 'thrown' ? { code, args: { message } } : { code, args: JSON.parse(args) as Args };
  }
}

/** A sentence of its own in both languages, not the one for what nobody foresaw. */
function isSaid({ code, args }: Ended): boolean {
  if (code === 'ok') return true;
  const known = FAILURE_CODES.find((failure) => failure === code);
  if (known === undefined || !TOLD.includes(known)) return false;
  const said = LANGUAGES.map((language) => {
    const words = wordsIn(language);
    return failureWords({ ok: false, code: known, args, asked: 'okrTidyUp' }, words).title;
  });
  const vague = LANGUAGES.map((language) => wordsIn(language).say('failure.badInput.title'));
  return said.every((title, at) => title !== '' && title !== vague[at]);
}

describe.each(NAMES.map((name, at) => [name, at] as const))('%s', (name, at) => {
  it.each(everyOther(TABS, at))('while %s is deleted', { timeout: 120_000 }, async (tab) => {
    const command = COMMANDS.find((other) => other.name === name);
    if (command === undefined) throw new Error(`No command ${name}`);
    const addOn = await command.prepare();
    const { host, panel } = addOn;
    if (!host.snapshot().tabs.some((other) => other.name === tab)) return;
    const rewind = host.mark();
    host.calls.reset();
    command.run(addOn);
    const calls = host.calls.total;
    const failed: string[] = [];
    for (const moment of MOMENTS) {
      rewind();
      host.faults.clear();
      host.calls.reset();
      const remove = () => host.user.deleteSheet(tab);
      if (moment === 0) remove();
      else host.faults.before(Math.max(1, Math.round(calls * moment)), remove);
      const first = ending(() => command.run(addOn));
      const again = ending(() => command.run(addOn));
      const home = panel.okrHome();
      if (!isSaid(first) || !isSaid(again) || !home.ok) {
        failed.push(`at ${moment}: ${JSON.stringify([first, again, home.ok ? 'Home' : home])}`);
      }
    }
    expect(failed).toEqual([]);
  });
});

describe('what is made anew', () => {
  it('the summary, when it is opened', async () => {
    const { host, panel } = await openSetUp({ start: 'example' });
    host.user.deleteSheet('Summary Example');
    valueIn(panel.okrSummary());
    expect(
      host
        .grid('Summary Example')
        .flat()
        .filter((cell) => cell !== '').length,
    ).toBeGreaterThan(20);
    expect(valueIn(panel.okrHome()).summary).not.toBeNull();
  });

  it('the OKR tab, by the set-up; until then each command says which one is missing', async () => {
    const { host, panel } = await openSetUp();
    host.user.deleteSheet(TABLE);
    const gone = { ok: false, code: 'badInput', args: { problem: 'tableGone', cycle: '2026-Q4' } };
    expect(panel.okrCheck()).toMatchObject(gone);
    expect(panel.okrStartCheckIn()).toMatchObject(gone);
    for (const [language, title] of [
      ['en', 'There is no OKR tab of 2026-Q4'],
      ['zh', '没有 2026-Q4 的 OKR 工作表'],
    ] as const) {
      const failed = { ...gone, ok: false, code: 'badInput', asked: 'okrCheck' } as const;
      expect(failureWords(failed, wordsIn(language))).toMatchObject({ title, whole: true });
    }
  });
});
