// What every script needs first: the packages of the lock file. Built-in modules only, as nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the packages when node_modules does not hold what the lock file asks for. */
export function ensureDependencies() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`This needs Node 20 or newer; here is ${process.versions.node}.`);
  if (isInstalled()) return;
  console.log('Installing packages (once) ...');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // Some versions of npm refuse a lock file over packages for other systems that the registry at hand does not have.
  if (npm(['ci', ...quiet]) === 0 || npm(['install', '--no-save', ...quiet]) === 0) return;
  fail('The packages could not be installed: see the lines above. Is the network reachable?');
}

/**
 * npm keeps a copy of what it installed. Comparing content instead of times also gets a switched branch,
 * a restored cache and a clock that went wrong right.
 */
function isInstalled() {
  const copy = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(copy)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(copy);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const here = present[path];
    if (path === '' || (here === undefined && optional)) return true;
    return here?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {string[]} args */
function npm(args) {
  // npm names its own script, which saves looking for npm.cmd on Windows.
  const script = process.env.npm_execpath;
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  if (script?.endsWith('.js')) return spawnSync(process.execPath, [script, ...args], options).status;
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
