// npm run storm -- [number of storms] [seed]: random mixtures of edits, 5,000 of them; npm test takes 8.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, root } from './setup.mjs';

ensureDependencies();
const [storms = '5000', seed = '1'] = process.argv.slice(2);
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', 'test/storm'], {
  cwd: root,
  env: { ...process.env, OKR_STORM_SEEDS: storms, OKR_STORM_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
