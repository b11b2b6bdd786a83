/** Two panels do the same thing at once: the second waits in vain, says so, tries again, and nothing is done twice. */
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../faults/commands.js';
import { differences, stateOf } from '../faults/compare.js';
import type { AddOn } from '../headless.js';
import { everyOther } from '../spread.js';

/** Places in a run, as shares of its calls. */
const MOMENTS = [0.3, 0.7];

function codeOf(run: () => void): string {
  try {
    run();
    return 'ok';
  } catch (error) {
    return /^\w+/.exec(error instanceof Error ? error.message : '')?.[0] ?? '';
  }
}

const panels = COMMANDS.filter(({ name }) => name !== 'edit hook');

describe.each(everyOther(panels))('twice at once: $name', ({ prepare, run }) => {
  it('ends as after one', { timeout: 120_000 }, async () => {
    const addOn: AddOn = await prepare();
    const { host } = addOn;
    const rewind = host.mark();
    host.calls.reset();
    run(addOn);
    const calls = host.calls.total;
    run(addOn);
    const wanted = stateOf(host);
    const failed: string[] = [];
    for (const moment of MOMENTS) {
      rewind();
      host.faults.clear();
      host.calls.reset();
      let second = 'never';
      host.faults.before(Math.round(calls * moment), () => {
        second = codeOf(() => run(addOn));
      });
      const first = codeOf(() => run(addOn));
      const again = codeOf(() => run(addOn));
      const found = differences(stateOf(host), wanted);
      // Between two steps of a set-up the lock is free: then the second one does all of it.
      if (!['busy', 'ok'].includes(second) || first !== 'ok' || again !== 'ok' || found.length > 0) {
        failed.push(`at ${moment}: ${first}, ${second}, ${again}: ${found.join('; ')}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
