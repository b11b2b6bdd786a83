/**
 * Every screen in both languages: axe-core finds nothing, nothing scrolls sideways, nothing is too small to hit; with
 * pictures to look at.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { LANGUAGES, type Language } from '../../src/panel-api/index.js';
import { findings } from './harness/axe.js';
import type { Script } from './harness/fake-google.js';
import { looks } from './harness/looks.js';
import { resize, type Sidebars, SMALL_LAPTOP, shoot, startSidebars } from './harness/open-sidebar.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

/** A usual panel, a small laptop, and the same with the browser's text doubled. */
const SIZES = [
  { suffix: '', size: { width: 300, height: 570 }, text: 100 },
  { suffix: ', small laptop', size: SMALL_LAPTOP, text: 100 },
  { suffix: ', text doubled', size: SMALL_LAPTOP, text: 200 },
];

async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Buttons, links and fields lower or narrower than 32 px. Boxes and dots count with their label. */
async function small(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, select, textarea, summary, input')]
      .map((element) => [element, (element.closest('label.choice') ?? element).getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => width > 0 && (height < 31.9 || width < 31.9))
      .map(([element, { width, height }]) => `${element.textContent} ${Math.round(width)}x${Math.round(height)}`),
  );
}

describe.each(LANGUAGES)('in %s', (language: Language) => {
  for (const [name, look] of Object.entries(looks)) {
    test(name, async () => {
      const script: Script = look.script(language);
      const page = await sidebars.open(script, { ...look.start, language });
      await page.waitForSelector('form');
      await look.walk?.(page, wordsIn(language));
      // A screen that is being read has no title yet.
      expect(await findings(page, name === 'loading' ? ['page-has-heading-one'] : [])).toEqual([]);
      for (const { suffix, size, text } of SIZES) {
        await resize(page, size, text);
        expect(await sideways(page), `${name}${suffix} scrolls sideways`).toBe(0);
        expect(await small(page), `${name}${suffix}`).toEqual([]);
        await shoot(page, `${name}${suffix}, ${language}`);
      }
      await page.context().close();
    });
  }
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
