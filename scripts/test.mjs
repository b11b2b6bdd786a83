// npm test: builds, checks, runs every test, and ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies, root } from './setup.mjs';

ensureDependencies();
const { buildAll, explain } = await import('./build/all.mjs');
const { runChecks } = await import('./checks.mjs');

const only = process.argv.slice(2);
const steps = [await tryBuild(), ...(only.length === 0 ? await runChecks(root) : [])];
for (const { name, ok, output } of steps) console.log(ok ? `ok     ${name}` : `FAILED ${name}\n${output}\n`);

const tests = runTests(only);
const passed = steps.filter(({ ok }) => ok).length + tests.passed;
const failed = steps.filter(({ ok }) => !ok).length + tests.failed;
for (const { name, ok } of steps) if (!ok) console.log(`FAILED ${name} (see above)`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function tryBuild() {
  try {
    return { name: `build: ${await buildAll(root)}`, ok: true, output: '' };
  } catch (error) {
    return { name: 'build', ok: false, output: await explain(error) };
  }
}

/**
 * A file that cannot even be loaded has no test that fails, and a run that breaks off has no report: both count.
 * @param {string[]} filters
 */
function runTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), 'okr-tests-'));
  const file = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters];
  const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' });
  const report = read(file);
  rmSync(folder, { recursive: true, force: true });
  if (report === undefined) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/**
 * @param {string} file
 * @returns {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] } | undefined}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
