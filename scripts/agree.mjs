// npm run agree -- [--count N] [--seed N] [--only N]: random workbooks computed by LibreOffice and by the local host.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, fail, root } from './setup.mjs';

ensureDependencies();
const options = /** @type {const} */ ({
  count: { type: 'string', default: '300' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
});
const { count, seed, only } = parseArgs({ options }).values;
for (const value of [count, seed, only ?? '1']) if (!/^[1-9]\d*$/.test(value)) fail(`${value} is no whole number`);
if (Number(only ?? 1) > Number(count)) fail(`There are ${count} workbooks, and none with the number ${only}`);
const libreOffice = 'soffice';
if (spawnSync(libreOffice, ['--version']).status !== 0) fail(`This needs LibreOffice: ${libreOffice} was not found.`);
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', 'test/agree', '--disable-console-intercept'], {
  cwd: root,
  env: {
    ...process.env,
    OKR_AGREE_COUNT: count,
    OKR_AGREE_SEED: seed,
    ...(only === undefined ? {} : { OKR_AGREE_ONLY: only }),
  },
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
