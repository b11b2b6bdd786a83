// npm run push: builds and hands build/ to clasp. With --self-test, the checks of Google itself go to a scratch project.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, fail, root } from './setup.mjs';

ensureDependencies();
const { buildAll, explain } = await import('./build/all.mjs');
const { buildSelfTest } = await import('./build/self-test.mjs');

const given = process.argv.slice(2);
const selfTest = given.includes('--self-test');
const project = selfTest ? '.clasp.self-test.json' : '.clasp.json';
try {
  if (selfTest) await buildSelfTest(root);
  else console.log(`Built ${await buildAll(root)}`);
} catch (error) {
  fail(await explain(error));
}
if (!hasScriptId(project)) {
  fail(`${project} needs the ID of your Apps Script project: copy it from Project Settings > IDs. The build is ready.`);
}
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const args = ['--project', project, 'push', ...given.filter((argument) => argument !== '--self-test')];
const { status } = spawnSync(process.execPath, [clasp, ...args], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;

/** @param {string} file */
function hasScriptId(file) {
  const path = join(root, file);
  return existsSync(path) && !JSON.parse(readFileSync(path, 'utf8')).scriptId.startsWith('PUT-THE-ID');
}
