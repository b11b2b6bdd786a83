/** Every screen of the panel in a language that nobody speaks: what has no accents is data, a day, or hard-coded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { OWN_NAMES, wordsIn } from '../../src/i18n/panel/say.js';
import { root } from '../repository/read.js';
import { looks } from '../sidebar/harness/looks.js';
import { type Sidebars, startSidebars } from '../sidebar/harness/open-sidebar.js';

// What the walks through the screens look for is what the page says.
vi.mock('../../src/i18n/panel/en.js', async (original) => {
  const { pseudo } = await import('./pseudo.js');
  return pseudo(await original());
});

/** Puts the strange texts in the place of the English ones. */
const strangeTexts: Plugin = {
  name: 'pseudo',
  setup(builder) {
    const real = join(root, 'src/i18n/panel/en.ts');
    builder.onResolve({ filter: /^\.\/en\.js$/ }, ({ importer }) =>
      importer.endsWith('say.ts') ? { path: real, namespace: 'pseudo' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'pseudo' }, () => ({
      contents: `import { en as texts } from ${JSON.stringify(real)};
import { pseudo } from ${JSON.stringify(join(root, 'test/locale/pseudo.ts'))};
export const en = pseudo(texts);`,
      loader: 'ts',
      resolveDir: root,
    }));
  },
};

async function strangeSidebar(): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    plugins: [strangeTexts],
  });
  const script = (result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return readFileSync(join(root, 'sidebar/index.html'), 'utf8').replace(
    '<!-- script -->',
    () => `<script>${script}</script>`,
  );
}

/** Words that days and numbers are made of, and how languages name themselves. */
const DAYS_AND_NAMES = new Set(
  [
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    'January February March April June July August September October November December',
    'Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    'no one two three four five six seven eight nine ten',
    ...Object.values(OWN_NAMES),
  ].flatMap((words) => words.toLowerCase().split(' ')),
);

/** All texts of the page: what is read, what a screen reader says, what fields hint at. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Answers come in a turn of their own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style') === null) texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']) {
        const text = element.getAttribute(name);
        if (text !== null) texts.push(text);
      }
    return texts.filter((text) => text.trim() !== '');
  });
}

/** What the walk types from now on. */
function typedInto(page: Page): readonly string[] {
  const typed: string[] = [];
  const { fill } = page;
  page.fill = (selector, value, options) => {
    typed.push(value);
    return fill.call(page, selector, value, options);
  };
  return typed;
}

/** Words without accents that neither the add-on's answer nor the person gave. */
function hardCoded(texts: readonly string[], data: string): string[] {
  return texts.filter((text) => {
    const words = text.toLowerCase().match(/[a-z\u3400-\u9fff]+/g) ?? [];
    return words.some((word) => !DAYS_AND_NAMES.has(word) && !data.includes(word));
  });
}

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars(strangeSidebar);
}, 120_000);
afterAll(() => sidebars.close());

describe('in a language of accents (LA-5)', () => {
  for (const [name, look] of Object.entries(looks)) {
    test(name, { timeout: 60_000 }, async () => {
      const script = look.script('en');
      const page = await sidebars.open(script, { ...look.start, language: 'en' });
      const typed = typedInto(page);
      await look.walk?.(page, wordsIn('en'));
      const texts = await textsOf(page);
      expect(texts.length).toBeGreaterThan(0);
      expect(hardCoded(texts, JSON.stringify([script, typed]).toLowerCase())).toEqual([]);
      await page.context().close();
    });
  }
});

test('what is hard-coded would be found', () => {
  expect(hardCoded(['Śáṽé 3 ćéĺĺś', 'Śáṽé now', 'Mon 30 Nov', 'Ana Ruiz', '保存'], '["ana ruiz"]')).toEqual([
    'Śáṽé now',
    '保存',
  ]);
});

test('no page complained', () => expect(sidebars.complaints).toEqual([]));
