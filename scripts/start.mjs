// npm start: builds, serves the page on this machine and opens it. PORT chooses the port, --watch rebuilds on change.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, fail, root } from './setup.mjs';

ensureDependencies();
const { buildAll, explain } = await import('./build/all.mjs');
const { serve } = await import('./serve.mjs');

try {
  await buildAll(root);
} catch (error) {
  fail(await explain(error));
}
const address = await serve(join(root, 'build-preview'), process.env.PORT).catch((error) => fail(error.message));
console.log(`OKR Sheets is open at ${address} (Ctrl+C ends it)`);
openBrowser(address);
if (process.argv.includes('--watch')) rebuildOnChange();

/**
 * The address is printed already: where no browser can be opened, that is enough.
 * @param {string} url
 */
function openBrowser(url) {
  if (process.env.CI || process.env.BROWSER === 'none') return;
  const [command = '', ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function rebuildOnChange() {
  let due = setTimeout(() => {}, 0);
  const later = () => {
    clearTimeout(due);
    due = setTimeout(rebuild, 150);
  };
  for (const folder of ['src', 'sidebar', 'preview']) watch(join(root, folder), { recursive: true }, later);
}

async function rebuild() {
  try {
    console.log(`Rebuilt ${await buildAll(root)}: reload the page`);
  } catch (error) {
    console.error(await explain(error));
  }
}
