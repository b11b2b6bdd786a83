// npm run bench -- [arguments]: builds the add-on, bundles test/bench/main.ts for Node and runs it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, fail, root } from './setup.mjs';

ensureDependencies();
const { build } = await import('esbuild');
const { buildAll, explain, requireFiles } = await import('./build/all.mjs');

// Inside the repository, so that the packages that stay outside the bundle are found.
const outfile = join(root, 'node_modules/.cache/okr-sheets/bench.mjs');
try {
  requireFiles(root, ['test/bench/main.ts']);
  await buildAll(root);
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/main.ts'],
    bundle: true,
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // Modules of test/ find the repository from where they stand.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/bench.mjs')).href) },
    sourcemap: 'inline',
    logLevel: 'silent',
  });
} catch (error) {
  fail(await explain(error));
}
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--max-old-space-size=8192', outfile, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
rmSync(outfile, { force: true });
process.exitCode = run.status ?? 1;
