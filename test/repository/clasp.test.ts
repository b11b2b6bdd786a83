import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readJson, root } from './read.js';

const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const home = mkdtempSync(join(tmpdir(), 'okr-clasp-'));
afterAll(() => rmSync(home, { recursive: true }));

function filesToPush(): { filesToPush: string[]; untrackedFiles: string[] } {
  const args = [clasp, 'show-file-status', '--json'];
  // An empty home: what a developer's own settings say must not matter.
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, HOME: home } }),
  );
}

test('clasp pushes the bundle, the sidebar and the manifest, and nothing else', () => {
  expect(filesToPush().filesToPush.sort()).toEqual(['build/Code.js', 'build/appsscript.json', 'build/sidebar.html']);
});

test('a file that strays into the build folder is not pushed', () => {
  const stray = join(root, 'build/stray.js');
  writeFileSync(stray, 'function stray() {}');
  try {
    expect(filesToPush().filesToPush.sort()).toEqual(['build/Code.js', 'build/appsscript.json', 'build/sidebar.html']);
  } finally {
    rmSync(stray);
  }
});

test('the script ID in the repository is a placeholder', () => {
  expect(readJson('.clasp.json').scriptId).toMatch(/^PUT-THE-ID/);
  expect(readJson('.clasp.self-test.json').scriptId).toMatch(/^PUT-THE-ID/);
});
