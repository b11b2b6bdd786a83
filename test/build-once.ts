/** Builds the bundle once for all test files; headless.ts finds it by OKR_TEST_BUNDLE. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCode } from '../scripts/build/code.mjs';

export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-bundle-'));
  const file = join(folder, 'Code.js');
  writeFileSync(file, await buildCode({ root: fileURLToPath(new URL('..', import.meta.url)), entry: 'src/main.ts' }));
  process.env.OKR_TEST_BUNDLE = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
