/** No sentence stands in the code: on every screen each text is marked, or comes from the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWN_NAMES } from '../../src/i18n/panel/say.js';
import { parsePeopleList } from '../../src/okr/people-list.js';
import { unitSign } from '../../src/okr/typed-value.js';
import type { Script } from './harness/fake-google.js';
import { looks } from './harness/looks.js';
import { markedSidebar, markedWords, unmarked } from './harness/marked.js';
import { type Sidebars, startSidebars } from './harness/open-sidebar.js';
import * as sample from './harness/samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars(markedSidebar);
});
afterAll(() => sidebars.close());

/** What a person sees, and what a screen reader says beside it. */
async function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('script, style') === null) texts.push(textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']) {
      for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
    }
    return texts;
  });
}

/** Every text in the answers, and the signs of the units. */
function dataOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value, unitSign(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(dataOf);
}

/** Names that the way to a screen types. */
const TYPED = parsePeopleList(sample.PEOPLE.en).people.map(({ name }) => name);
const FIGURES = /^[\s\d.,:%+−→-]*$/;
const DAY = /^\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;
const WEEKDAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

test('what is marked is found', () => {
  expect(unmarked('⟦Saved ⟦K12⟧: 6 h⟧')).toBe('');
  expect(unmarked('⟦Saved⟧ now')).toBe('now');
});

test.each(Object.entries(looks))('%s (LA-5)', async (_, look) => {
  const script: Script = look.script('en');
  const page = await sidebars.open(script, { ...look.start, language: 'en' });
  await page.waitForSelector('form');
  await look.walk?.(page, markedWords);
  const data = new Set([...dataOf(script), ...Object.values(OWN_NAMES), ...TYPED]);
  const found = (await textsOf(page))
    .map(unmarked)
    .filter((text) => !FIGURES.test(text) && !DAY.test(text) && !WEEKDAY.test(text) && !data.has(text));
  await page.context().close();
  expect(found).toEqual([]);
});
