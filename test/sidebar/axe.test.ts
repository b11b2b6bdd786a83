/** What axe-core finds on any screen: nothing. In Chinese, which differs in its words only, where OKR_FAULTS=all. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { isThorough } from '../spread.js';
import { looks } from './harness/looks.js';
import { type Sidebars, startSidebars } from './harness/open-sidebar.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
declare const window: { readonly axe: { run(options: object): Promise<Found> } };

/** A screen that is being read has no title yet. */
const UNTITLED = { 'page-has-heading-one': { enabled: false } };

async function findings(page: Page, rules: object): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((chosen) => window.axe.run({ rules: chosen }), rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const screens = Object.entries(looks).flatMap(([name, look]) =>
  LANGUAGES.filter((language) => language === 'en' || isThorough).map((language) => [name, language, look] as const),
);

test.each(screens)('%s (%s)', async (name, language, look) => {
  const page = await sidebars.open(look.script(language), { ...look.start, language });
  await page.waitForSelector('form');
  await look.walk?.(page, wordsIn(language));
  const found = await findings(page, name === 'loading' ? UNTITLED : {});
  await page.context().close();
  expect(found).toEqual([]);
});
