// npm run faults: every command killed and interrupted at each single service call; npm test takes a spread of them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, root } from './setup.mjs';

ensureDependencies();
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', 'test/faults', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, OKR_FAULTS: 'all' },
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
