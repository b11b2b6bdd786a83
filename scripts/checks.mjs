// The checks of `npm run check`, as data, so that `npm test` can count them.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ name: string, ok: boolean, output: string }} CheckResult */

/** @type {readonly { name: string, command: string[] }[]} */
const checks = [
  { name: 'types of everything', command: ['typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'types of src without browser or Node', command: ['typescript/bin/tsc', '-p', 'tsconfig.add-on.json'] },
  { name: 'types of the pure folders without Google', command: ['typescript/bin/tsc', '-p', 'tsconfig.pure.json'] },
  {
    name: 'types of the sidebar without Google or Node',
    command: ['typescript/bin/tsc', '-p', 'tsconfig.sidebar.json'],
  },
  { name: 'types of the scripts', command: ['typescript/bin/tsc', '-p', 'tsconfig.scripts.json'] },
  {
    name: 'lint and format',
    command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=50'],
  },
  {
    name: 'import directions',
    command: ['dependency-cruiser/bin/dependency-cruise.mjs', ...['src', 'sidebar', 'preview']],
  },
  { name: 'dead code', command: ['knip/bin/knip.js', '--no-progress'] },
];

/**
 * @param {string} root
 * @returns {Promise<CheckResult[]>}
 */
export async function runChecks(root) {
  /** @type {CheckResult[]} */
  const results = [];
  const waiting = checks.map((check, index) => ({ ...check, index }));
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results[next.index] = { name: next.name, ...(await run(root, next.command)) };
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
  return results;
}

/**
 * @param {string} root
 * @param {string[]} command a script inside node_modules and its arguments
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(root, [script = '', ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}
