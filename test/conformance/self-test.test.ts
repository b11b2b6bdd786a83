/** selfTest() as it goes to Google: one script file, run in a bare realm. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openHost } from '../../preview/host/index.js';
import { buildCode } from '../../scripts/build/code.mjs';
import { CASES } from './cases/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the bundle finds no difference between the host and itself, and leaves the file as it was', async () => {
  const host = openHost({ now: '2026-11-24T09:00:00Z', files: { 'self-test': '<p>Self test</p>' } });
  const before = host.snapshot();
  const { selfTest } = host.run(await buildCode({ root, entry: 'test/conformance/self-test.ts' }));
  expect(Array.from(selfTest?.({ authMode: 'FULL' }) as string[])).toEqual([]);
  expect(host.console).toEqual([`log: ${CASES.length} cases: all as expected`]);
  expect(host.snapshot()).toEqual(before);
});
