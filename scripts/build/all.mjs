// Makes build/ (what clasp pushes) and build-preview/ (the page).
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCode } from './code.mjs';
import { buildPage } from './page.mjs';
import { buildSidebar } from './sidebar.mjs';

/**
 * @param {string} root
 * @returns {Promise<string>} what was made, in one line
 */
export async function buildAll(root) {
  requireFiles(root, ['src/main.ts', 'sidebar/index.html', 'sidebar/main.tsx', 'sidebar/style.css', 'appsscript.json']);
  const addOn = {
    'Code.js': await buildCode({ root, entry: 'src/main.ts' }),
    'sidebar.html': await buildSidebar({ root, folder: 'sidebar' }),
  };
  const manifest = await readFile(join(root, 'appsscript.json'), 'utf8');
  await writeFolder(join(root, 'build'), { ...addOn, 'appsscript.json': manifest });
  await writeFolder(join(root, 'build-preview'), await buildPage({ root, addOn }));
  return Object.entries(addOn)
    .map(([name, text]) => `${name} ${kilobytes(text.length)} (${kilobytes(gzipSync(text).length)} gzip)`)
    .join(', ');
}

/**
 * Makes the folder hold these files and nothing else. Written in place, so that a page that is being served or a
 * test that is running never finds the folder gone.
 * @param {string} folder
 * @param {Record<string, string | Uint8Array>} files
 */
export async function writeFolder(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const wanted = new Set(Object.keys(files).map(normalize));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(relative(folder, file))) await rm(file);
  }
}

/**
 * @param {string} root
 * @param {string[]} files
 */
export function requireFiles(root, files) {
  const missing = files.filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) throw new Error(`Nothing was built, because this is missing: ${missing.join(', ')}`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`;
}

/**
 * One readable report for whatever esbuild or we have to say.
 * @param {unknown} error
 */
export async function explain(error) {
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) {
    const { formatMessages } = await import('esbuild');
    const options = { kind: /** @type {const} */ ('error'), color: process.stderr.isTTY ?? false };
    return (await formatMessages(error.errors, options)).join('');
  }
  return error instanceof Error ? error.message : String(error);
}
