import { expect, it } from 'vitest';
import { COMMANDS } from '../faults/commands.js';
import { differences, stateOf } from '../faults/compare.js';
import { type AddOn, setupInput, valueIn } from '../headless.js';

const TABLE = 'OKR 2026-Q4';
const EDITS: [string, number, (a: AddOn) => void][] = [
  ['sort', 1, ({ host }) => host.user.sort(TABLE, 'A4:AB10', 3, false)],
  ['insert', 1, ({ host }) => host.user.insertRows(TABLE, 6)],
  ['delete', 1, ({ host }) => host.user.deleteRows(TABLE, 7)],
  ['type', 1, ({ host }) => host.user.type(TABLE, 'N5', 'Aspirational')],
  ['sort people', 0, ({ host }) => host.user.sort('People', 'A4:F9', 1, false)],
  ['insert person', 0, ({ host }) => host.user.insertRows('People', 6)],
  ['sort settings', 2, ({ host }) => host.user.sort('OKR Settings', 'A5:J10', 1, false)],
  ['insert settings', 2, ({ host }) => host.user.insertRows('OKR Settings', 8)],
];
it.each(EDITS)('%s', { timeout: 500_000 }, async (name, before, edit) => {
  const command = COMMANDS.find((c) => c.name === 'set-up, another language');
  const addOn = (await command?.prepare()) as AddOn;
  const { host, panel } = addOn;
  host.run('function nothing() {}');
  const input = setupInput(addOn, { language: 'zh' });
  const step = () => valueIn(panel.okrSetupStep(input));
  const rest = () => {
    for (let at = 0; at < 20; at += 1) if (step().finished) return;
  };
  for (let at = 0; at < before; at += 1) step();
  const rewind = host.mark();
  host.calls.reset();
  step();
  const calls = host.calls.total;
  rest();
  edit(addOn);
  const after = stateOf(host);
  valueIn(panel.okrCheck());
  const followed = stateOf(host);
  rewind();
  edit(addOn);
  rest();
  const first = stateOf(host);
  rewind();
  const failed: string[] = [];
  for (let at = 44; at <= 66; at += 1) {
    host.calls.reset();
    host.faults.clear();
    host.faults.before(at, () => edit(addOn));
    step();
    rest();
    const state = stateOf(host);
    const d = [first, after, followed].map((o) => differences(state, o));
    if (d.every((x) => x.length > 0))
      failed.push(`${at} of ${calls} [${host.calls.log()[at - 1]}]: BEFORE ${d[0]?.slice(0, 3).join('; ')}`);
    rewind();
  }
  console.log(name, calls, failed.length);
  expect(failed.slice(0, 6)).toEqual([]);
});
