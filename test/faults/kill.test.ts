/** A command that is killed after any service call and run again ends in the workbook of an undisturbed run. */
import { describe, expect, it } from 'vitest';
import type { AddOn } from '../headless.js';
import { isThorough } from '../spread.js';
import { COMMANDS } from './commands.js';
import { differences, stateOf } from './compare.js';

/** Calls to kill at: a spread over each command; with OKR_FAULTS=all every single one. */
function placesOf(calls: number): readonly number[] {
  const most = isThorough ? calls : 4;
  if (calls <= most) return Array.from({ length: calls }, (_, at) => at + 1);
  return Array.from({ length: most }, (_, at) => Math.round(1 + (at * (calls - 1)) / (most - 1)));
}

function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // A killed run throws or answers with a failure; what counts is the workbook after the next one.
  }
}

/** Home would go on asking to finish what is finished. */
function stillRunning({ panel }: AddOn): readonly string[] {
  const home = panel.okrHome();
  return home.ok && home.value.next.kind === 'finish' ? [`Home asks to finish ${home.value.next.action}`] : [];
}

describe.each(COMMANDS)('killed: $name (WR-1)', ({ prepare, run }) => {
  it.each([
    ['kept', false],
    ['lost', true],
  ])('with unflushed writes %s', { timeout: 240_000 }, async (_name, loseUnflushed) => {
    const addOn: AddOn = await prepare();
    const { host } = addOn;
    const rewind = host.mark();
    const untouched = stateOf(host);
    host.calls.reset();
    run(addOn);
    const calls = Math.max(host.calls.total, host.calls.trigger.total);
    const wanted = stateOf(host);
    // A command that has nothing to do here would pass whatever it does.
    expect(differences(wanted, untouched)).not.toEqual([]);
    rewind();
    const failed: string[] = [];
    for (const at of placesOf(calls)) {
      host.calls.reset();
      host.faults.clear();
      host.faults.loseUnflushed = loseUnflushed;
      host.faults.killAt(at);
      attempt(() => run(addOn));
      host.faults.clear();
      run(addOn);
      const found = [...differences(stateOf(host), wanted), ...stillRunning(addOn)];
      if (found.length > 0) failed.push(`killed at ${at} of ${calls}: ${found.join('; ')}`);
      rewind();
    }
    expect(failed.slice(0, 8)).toEqual([]);
  });
});
