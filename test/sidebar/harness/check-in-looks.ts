/** The screens of the check-in to look at. */
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/panel-api/index.js';
import * as checkIn from './check-in-samples.js';
import type { Script } from './fake-google.js';
import type { Look } from './looks.js';
import * as sample from './samples.js';

const blue = (page: Page) => page.locator('button.blue').click();
const inPanel = { screen: 'checkIn' } as const;

const checking = (language: Language, more: Script = {}): Script => ({
  okrHome: [{ value: sample.home(language, { kind: 'openSummary', nextCheckIn: '2026-11-30' }) }],
  okrCheckIn: [{ value: checkIn.checkIn(language) }],
  okrSaveKeyResult: checkIn.savedAll(language),
  okrPeople: [{ value: checkIn.people(language) }],
  ...more,
});

/** Three of four are done: the third one holds two values. */
async function toThird(page: Page): Promise<void> {
  for (const id of ['K12', 'K13']) {
    await page.waitForSelector('#value');
    await blue(page);
    await page.locator('.saved', { hasText: id }).waitFor();
  }
  await page.waitForSelector('.radios');
}
async function toEnd(page: Page): Promise<void> {
  await toThird(page);
  for (const id of ['K14', 'K15']) {
    await blue(page);
    if (id === 'K14') await page.locator('.saved', { hasText: id }).waitFor();
  }
  await page.waitForSelector('.move');
}

export const checkInLooks: { readonly [name: string]: Look } = {
  'who, find': {
    script: (language) =>
      checking(language, {
        okrCheckIn: [{ fail: 'badInput', args: { problem: 'noPerson' } }],
        okrPeople: [{ value: checkIn.peopleWithTab(language) }],
      }),
    start: inPanel,
    walk: async (page, { language }) => {
      await page.fill('#find', language === 'zh' ? '陈' : 'an');
      await page.getByRole('radio').first().check();
      await page.locator('#missing').click();
    },
  },
  'who, nothing chosen': {
    script: (language) => checking(language, { okrCheckIn: [{ fail: 'badInput', args: { problem: 'noPerson' } }] }),
    start: inPanel,
    walk: async (page) => {
      await page.waitForSelector('#find');
      await blue(page);
    },
  },

  'check-in, nothing typed': { script: checking, start: inPanel },
  'check-in, typed': {
    script: checking,
    start: inPanel,
    walk: async (page, { language }) => {
      await page.fill('#value', '83');
      await page.fill('#confidence', '8');
      await page.fill(
        '#note',
        language === 'zh'
          ? '已联系四家。另有两家要折扣，等财务答复'
          : 'Four of ten called. Two more need a discount, waiting for finance',
      );
      await page.getByRole('checkbox').check();
    },
  },
  'check-in, to correct': {
    script: checking,
    start: inPanel,
    walk: async (page) => {
      await page.fill('#value', 'most of them');
      await page.fill('#confidence', '11');
      await blue(page);
    },
  },
  'check-in, which of two': {
    script: checking,
    start: inPanel,
    walk: async (page) => {
      await page.fill('#value', '0.83');
      await blue(page);
    },
  },
  'check-in, two values': { script: checking, start: inPanel, walk: toThird },
  'check-in, another value': {
    script: checking,
    start: inPanel,
    walk: async (page) => {
      await toThird(page);
      await page.getByRole('radio').last().check();
      await page.fill('#value', '15');
    },
  },
  'check-in, linked': {
    script: checking,
    start: inPanel,
    walk: async (page) => {
      await toThird(page);
      await blue(page);
      await page.locator('.saved', { hasText: 'K14' }).waitFor();
    },
  },
  'check-in, done or not': {
    script: (language) =>
      checking(language, {
        okrCheckIn: [
          { value: checkIn.checkIn(language, [checkIn.item(language, 'K16'), checkIn.item(language, 'K12')]) },
        ],
      }),
    start: inPanel,
    walk: (page) => page.locator('#value').check(),
  },
  'check-in, long texts': {
    script: (language) =>
      checking(language, {
        okrCheckIn: [
          {
            value: checkIn.checkIn(
              language,
              Array.from({ length: 11 }, (_, n) => longItem(language, n)),
            ),
          },
        ],
      }),
    start: inPanel,
    walk: (page) => page.fill('#value', '12,987,654.32'),
  },
  'check-in, no value yet': {
    script: (language) =>
      checking(language, {
        okrCheckIn: [
          {
            value: checkIn.checkIn(language, [
              checkIn.item(language, 'K13', {
                figures: { measure: 'reach', start: 9, target: 4, current: '', level: 0.7 },
                shown: { start: '9 h', target: '4 h', current: '' },
                last: null,
                confidence: null,
                progress: 0,
                status: 'noValue',
                trend: [],
              }),
              checkIn.item(language, 'K12', {
                progress: null,
                status: null,
                problem: language === 'zh' ? '目标值是文字' : 'Target is text',
                trend: [],
              }),
            ]),
          },
        ],
      }),
    start: inPanel,
  },
  'check-in, saving': {
    script: (language) => checking(language, { okrSaveKeyResult: [{ value: null, delay: 60_000 }] }),
    start: inPanel,
    walk: async (page) => {
      await page.fill('#value', '83');
      await blue(page);
      await page.fill('#value', '5');
      await blue(page);
    },
  },
  'check-in, busy': {
    script: (language) => checking(language, { okrSaveKeyResult: [{ fail: 'busy' }] }),
    start: inPanel,
    walk: async (page) => {
      await page.fill('#value', '83');
      await blue(page);
      await page.waitForSelector('.note.amber');
    },
  },
  'check-in, protected': {
    script: (language) =>
      checking(language, { okrSaveKeyResult: [{ fail: 'protected', args: { tab: 'OKR 2026-Q4', cell: 'H9' } }] }),
    start: inPanel,
    walk: async (page) => {
      await page.fill('#value', '83');
      await blue(page);
      await page.waitForSelector('.note.red');
    },
  },
  'check-in, done': { script: checking, start: inPanel, walk: toEnd },
  'check-in, none': {
    script: (language) => checking(language, { okrCheckIn: [{ value: checkIn.checkIn(language, []) }] }),
    start: inPanel,
  },
  'check-in, choose one': {
    script: (language) =>
      checking(language, {
        okrCheckIn: [
          {
            value: checkIn.checkIn(
              language,
              (['K12', 'K13', 'K15', 'K16'] as const).map((id) => checkIn.item(language, id, { reviewed: true })),
            ),
          },
        ],
      }),
    start: inPanel,
  },
};

function longItem(language: Language, n: number) {
  const zh = language === 'zh';
  return checkIn.item(language, 'K12', {
    id: `K${100 + n}`,
    title: zh
      ? '德国、奥地利、波兰、捷克和罗马尼亚战略客户的采购经理在年度调查中无提示提及我们的比例（按营业额加权，含所有子公司和代理商），不含已终止合作的客户'
      : 'Share of strategic accounts in Germany, Austria, Poland, Czechia and Romania whose purchasing managers name us unprompted in the yearly survey, weighted by revenue',
    objective: {
      id: 'O14',
      title: zh
        ? '成为欧洲中型制造企业在供应链发生断裂时第一个想到的合作伙伴'
        : 'Become the partner that mid-sized manufacturers call first',
    },
    figures: { measure: 'reach', start: 10_000_000, target: 15_000_000, current: 12_345_678.9, level: 0.7 },
    unit: '#,##0.00 [$PLN]',
    shown: { start: '10,000,000.00 PLN', target: '15,000,000.00 PLN', current: '12,345,678.90 PLN' },
    last: { shown: '12,345,678.90 PLN', day: '2026-11-16' },
    progress: 0.47,
  });
}
