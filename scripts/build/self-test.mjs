// build-self-test/: selfTest(), which compares Google with what the local host does. For a scratch project only.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requireFiles, writeFolder } from './all.mjs';
import { buildCode } from './code.mjs';

const entry = 'test/conformance/self-test.ts';

/** @param {string} root */
export async function buildSelfTest(root) {
  requireFiles(root, [entry, 'appsscript.json']);
  await writeFolder(join(root, 'build-self-test'), {
    'Code.js': await buildCode({ root, entry }),
    'self-test.html': '<!doctype html><title>Self test</title><p>Self test</p>\n',
    'appsscript.json': await readFile(join(root, 'appsscript.json'), 'utf8'),
  });
}
