/** Bytes of what goes to Google and of the preview's own script, as scripts/bench.mjs has just built them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BundleSize {
  readonly bytes: number;
  readonly gzip: number;
}

const FILES = {
  'Code.js': 'build/Code.js',
  'sidebar.html': 'build/sidebar.html',
  'preview page.js': 'build-preview/page.js',
};

export function bundleSizes(root: string): Readonly<Record<string, BundleSize>> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => {
      const bytes = readFileSync(join(root, file));
      return [name, { bytes: bytes.length, gzip: gzipSync(bytes).length }];
    }),
  );
}
