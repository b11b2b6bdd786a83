// npm run structure -- [--json] FILE...: reads tables in files as Structure does, and prints the reading.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, fail, root } from './setup.mjs';

ensureDependencies();
const { build } = await import('esbuild');

// Inside the repository, so that the packages that stay outside the bundle are found.
const outfile = join(root, `node_modules/.cache/okr-sheets/structure-${process.pid}.mjs`);
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/structure/main.ts'],
    bundle: true,
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
} catch (error) {
  fail(String(error));
}
const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
rmSync(outfile, { force: true });
process.exitCode = run.status ?? 1;
