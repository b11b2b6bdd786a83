/** The screens of Structure this sheet to look at, and the set-up that begins from a tab. */
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/panel-api/index.js';
import type { Script } from './fake-google.js';
import type { Look } from './looks.js';
import * as sample from './samples.js';
import * as structure from './structure-samples.js';

const blue = (page: Page) => page.locator('button.blue').click();
const resting = (language: Language): Script => ({
  okrHome: [{ value: sample.home(language, { kind: 'openSummary', nextCheckIn: '2026-11-30' }) }],
  okrSetupDefaults: [{ value: structure.defaultsAgain(language) }],
  okrSetupStep: [{ value: sample.progress(language, 5, { toFix: 3 }) }],
});
const reads = (view: (language: Language) => unknown) => ({
  script: (language: Language): Script => ({ ...resting(language), okrStructure: [{ value: view(language) }] }),
  start: { screen: 'structure' },
});
const fromTab =
  (view: (language: Language) => unknown) =>
  (language: Language): Script => ({
    okrHome: [{ value: structure.homeFromTab(language) }],
    okrStructure: [{ value: view(language) }],
    okrSetupDefaults: [{ value: sample.defaults(language) }],
    okrReviewSetup: [{ value: sample.review(language, { people: 4, teams: 1 }) }],
    okrSetupStep: [
      { value: sample.progress(language, 5, { counts: { objectives: 4, keyResults: 13, people: 4, teams: 1 } }) },
    ],
  });
const notSetUp = (language: Language) => structure.view(language, { isSetUp: false });
const manyOwners = (language: Language) => {
  const view = structure.view(language, { taken: ['2026-Q4'] });
  const more = ['Emma', 'Farid'].map((name) => ({
    ...{ name, keyResults: 1, objectives: 0 },
    kind: 'person',
    known: true,
  }));
  return { ...view, owners: [...view.owners, ...more] };
};
async function toPeople(page: Page): Promise<void> {
  await page.waitForSelector('.quote');
  await blue(page);
  await page.waitForSelector('#name');
}
async function toBuild(page: Page): Promise<void> {
  await page.waitForSelector('.quote');
  await blue(page);
  await page.waitForSelector('#cycle');
}

export const structureLooks: { readonly [name: string]: Look } = {
  'home, the open tab holds OKRs': { script: fromTab(notSetUp) },
  'structure, found': {
    ...reads((language) => structure.view(language)),
    walk: async (page) => void (await page.waitForSelector('.quote')),
  },
  'structure, tabs that belong to it': {
    ...reads((language) => structure.alike(language, false)),
    walk: async (page) => void (await page.waitForSelector('#together')),
  },
  'structure, read together': {
    script: (language) => ({
      ...resting(language),
      okrStructure: [{ value: structure.alike(language, false) }, { value: structure.alike(language, true) }],
    }),
    start: { screen: 'structure' },
    walk: async (page) => {
      await page.locator('#together').click();
      await page.waitForSelector('#left');
      await page.locator('#left').click();
      await page.waitForSelector('.finding');
    },
  },
  'structure, another range': {
    ...reads((language) => structure.view(language)),
    walk: async (page) => {
      await page.locator('#range').click();
      await page.waitForSelector('.hint');
    },
  },
  'structure, found with a question': {
    ...reads((language) => structure.asking(language)),
    walk: async (page) => void (await page.waitForSelector('.quote')),
  },
  'structure, columns': {
    ...reads((language) => structure.asking(language)),
    walk: async (page) => {
      await page.waitForSelector('.quote');
      await blue(page);
      await page.waitForSelector('.twofold');
    },
  },
  'structure, columns unfolded, none': {
    script: (language) => ({
      ...resting(language),
      okrStructure: [{ value: structure.asking(language) }, { value: structure.refused(language) }],
    }),
    start: { screen: 'structure' },
    walk: async (page) => {
      await page.waitForSelector('.quote');
      await blue(page);
      await page.locator('summary').click();
      await page.selectOption('#column-1', 'out');
      await page.waitForSelector('.error');
    },
  },
  'structure, left over': {
    ...reads((language) => structure.view(language)),
    walk: async (page) => {
      await page.locator('#left').click();
      await page.waitForSelector('.compared');
    },
  },
  'structure, left over, one taken': {
    ...reads((language) => structure.view(language, { differs: [] })),
    walk: async (page) => {
      await page.locator('#left').click();
      await page.locator('#row-22-take').click();
    },
  },
  'structure, build': { ...reads((language) => structure.view(language)), walk: toBuild },
  'structure, build, the cycle is taken': {
    ...reads(manyOwners),
    walk: async (page) => {
      await toBuild(page);
      await page.locator('summary').click();
    },
  },
  'structure, built': {
    ...reads((language) => structure.view(language)),
    walk: async (page) => {
      await toBuild(page);
      await blue(page);
      await page.waitForSelector('.card');
    },
  },
  'structure, refused by the step': {
    script: (language) => ({
      ...resting(language),
      okrStructure: [{ value: structure.view(language) }],
      okrSetupStep: [{ fail: 'badInput', args: { problem: 'cycleTaken', cycle: '2026-Q4' } }],
    }),
    start: { screen: 'structure' },
    walk: async (page) => {
      await toBuild(page);
      await blue(page);
      await page.waitForSelector('[role=alert]');
    },
  },
  'structure, refused': {
    ...reads((language) => structure.refused(language)),
    walk: async (page) => void (await page.waitForSelector('.rows')),
  },
  'structure, refused, none else': {
    ...reads((language) => structure.refused(language, { others: [], isSetUp: false })),
    walk: async (page) => void (await page.waitForSelector('.rows')),
  },
  'structure, own tab': {
    script: (language) => ({
      ...resting(language),
      okrStructure: [{ fail: 'badInput', args: { problem: 'ownTab', tab: 'OKR 2026-Q4' } }],
    }),
    start: { screen: 'structure' },
    walk: async (page) => void (await page.waitForSelector('[role=alert]')),
  },
  'set-up, where, from a tab': {
    script: fromTab(notSetUp),
    walk: async (page) => {
      await page.locator('#other').click();
      await page.waitForSelector('fieldset');
    },
  },
  'set-up, people from a tab': { script: fromTab(notSetUp), walk: toPeople },
  'set-up, review from a tab': {
    script: fromTab(notSetUp),
    walk: async (page, { language }) => {
      await toPeople(page);
      await page.fill('#name', language === 'zh' ? '陈安娜' : 'Ana Ruiz');
      await blue(page);
      await page.waitForSelector('.items');
    },
  },
  'set-up, done from a tab': {
    script: fromTab(notSetUp),
    walk: async (page, { language }) => {
      await toPeople(page);
      await page.fill('#name', language === 'zh' ? '陈安娜' : 'Ana Ruiz');
      await blue(page);
      await page.waitForSelector('.items');
      await blue(page);
      await page.waitForSelector('.card');
    },
  },
};
