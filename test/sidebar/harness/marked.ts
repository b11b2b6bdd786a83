/** A sidebar whose sentences are all marked: what is not marked on a screen is data, or written into the code. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { en } from '../../../src/i18n/panel/en.js';
import { fill, type Key, type Words } from '../../../src/i18n/panel/say.js';
import type { Args } from '../../../src/panel-api/index.js';
import { root } from '../../repository/read.js';

const marked = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, `⟦${text}⟧`])) as {
  readonly [K in Key]: string;
};

/** As the marked panel speaks. */
const tell = (key: Key, args: Args) => fill(marked[key], args, 'en');
export const markedWords: Words = { language: 'en', tell, say: (key, ...args) => tell(key, args[0] ?? {}) };

/** The page without its style, which says nothing. */
export async function markedSidebar(): Promise<string> {
  const page = await readFile(join(root, 'sidebar/index.html'), 'utf8');
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [
      {
        name: 'marked sentences',
        setup: ({ onLoad }) =>
          onLoad({ filter: /i18n[\\/]panel[\\/]en\.ts$/ }, () => ({
            contents: `export const en = ${JSON.stringify(marked)};`,
          })),
      },
    ],
  });
  const script = result.outputFiles[0]?.text ?? '';
  return page.replace('<!-- script -->', () => `<script>${script}</script>`);
}

/** What is left of a text when its marked sentences are taken out, those within others first. */
export function unmarked(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text.trim() : unmarked(less);
}
