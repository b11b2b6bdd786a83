/** The screens to look at: what the add-on answers, and the way there. */
import type { Page } from 'playwright-core';
import type { Words } from '../../../src/i18n/panel/say.js';
import type { Language } from '../../../src/panel-api/index.js';
import { checkInLooks } from './check-in-looks.js';
import type { Script } from './fake-google.js';
import type { OpenOptions } from './open-sidebar.js';
import { roundLooks } from './round-looks.js';
import * as sample from './samples.js';
import { structureLooks } from './structure-looks.js';

export interface Look {
  script(language: Language): Script;
  readonly start?: OpenOptions;
  /** Finds buttons by the words that the panel speaks. */
  walk?(page: Page, words: Words): Promise<void>;
}

const blue = (page: Page) => page.locator('button.blue').click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

const setUp = (language: Language): Script => ({
  okrHome: [{ value: sample.EMPTY_HOME(language) }],
  okrSetupDefaults: [{ value: sample.defaults(language) }],
  okrReviewSetup: [{ value: sample.review(language) }],
  okrSetupStep: [{ value: sample.progress(language, 2) }, { value: sample.progress(language, 2), delay: 60_000 }],
});
const checking = (language: Language): Script => ({
  okrHome: [{ value: sample.home(language, { kind: 'check', toFix: 3 }) }],
  okrCheck: [{ value: sample.check(sample.findings(language)) }],
  okrApplyFixes: [
    {
      value: {
        receipt: { cells: 2, tabs: ['OKR 2026-Q4'], skipped: 0 },
        check: sample.check(sample.findings(language).slice(3)),
      },
    },
  ],
});

async function toPeople(page: Page): Promise<void> {
  await blue(page);
  await page.waitForSelector('fieldset');
  await blue(page);
  await page.waitForSelector('#name');
}
async function toReview(page: Page, { language }: Words): Promise<void> {
  await toPeople(page);
  await page.fill('#name', language === 'zh' ? '陈安娜' : 'Ana Ruiz');
  await page.fill('#people', sample.PEOPLE[language]);
  await blue(page);
  await page.waitForSelector('.items');
}

export const looks: { readonly [name: string]: Look } = {
  'home, empty file': { script: setUp },
  'home, nothing due': {
    script: (language) => ({
      okrHome: [
        {
          value: sample.home(
            language,
            { kind: 'openSummary', nextCheckIn: '2026-11-30' },
            {
              progress: { average: 0.44, expected: 0.43, verdict: 'onTrack' },
            },
          ),
        },
      ],
    }),
  },
  'home, to fix, More': {
    script: checking,
    walk: (page, words) => press(page, words.say('home.row.more')),
  },
  'home, no objective': {
    script: (language) => ({
      okrHome: [
        {
          value: sample.home(
            language,
            { kind: 'writeObjective', show: { tab: 11, id: null, column: 'objective' }, end: '2026-12-31' },
            { progress: null, today: '2026-10-01', findings: { toFix: 0, toConsider: 0 }, undo: null },
          ),
        },
      ],
    }),
  },
  'home, cut off': {
    script: (language) => ({
      okrHome: [
        { value: sample.home(language, { kind: 'finish', action: 'setUp', done: 3, total: 5 }, { progress: null }) },
      ],
    }),
  },
  'home, read only': {
    script: (language) => ({
      okrHome: [
        {
          value: sample.home(
            language,
            { kind: 'readOnly' },
            {
              canEdit: false,
              person: null,
              today: '2026-12-28',
              progress: { average: 0.22, expected: 0.68, verdict: 'offTrack' },
            },
          ),
        },
      ],
    }),
  },
  loading: { script: (language) => ({ okrHome: [{ value: sample.EMPTY_HOME(language), delay: 60_000 }] }) },
  'set-up, where': { script: setUp, walk: blue },
  'set-up, people': {
    script: setUp,
    walk: async (page, words) => {
      await toPeople(page);
      await page.fill('#name', words.language === 'zh' ? '陈安娜' : 'Ana Ruiz');
      await page.fill('#people', sample.PEOPLE[words.language]);
    },
  },
  'set-up, to correct': {
    script: setUp,
    walk: async (page) => {
      await toPeople(page);
      await page.selectOption('#cycle', 'own');
      await page.fill('#last-day', '2025-12-31');
      await page.fill('#people', ', Sales');
      await blue(page);
    },
  },
  'set-up, review': {
    script: setUp,
    walk: async (page, words) => {
      await toReview(page, words);
      await press(page, words.say('review.changeLimits'));
    },
  },
  'set-up, working': {
    script: setUp,
    walk: async (page, words) => {
      await toReview(page, words);
      await blue(page);
      await page.waitForSelector('.step.done');
    },
  },
  'set-up, stopped': {
    script: (language) => ({
      ...setUp(language),
      okrSetupStep: [
        { value: sample.progress(language, 1), delay: 300 },
        { value: sample.progress(language, 2), delay: 300 },
      ],
    }),
    walk: async (page, words) => {
      await toReview(page, words);
      await blue(page);
      await press(page, words.say('working.stop'));
      await page.waitForSelector('button.blue');
    },
  },
  'set-up, done': {
    script: (language) => ({
      ...setUp(language),
      okrSetupStep: [{ value: sample.progress(language, 5, { toFix: 0 }) }],
    }),
    walk: async (page, words) => {
      await toReview(page, words);
      await blue(page);
      await page.waitForSelector('.card');
    },
  },
  'settings, review': {
    script: (language) => ({
      okrHome: [{ value: sample.home(language, { kind: 'check', toFix: 3 }) }],
      okrSetupDefaults: [
        {
          value: {
            ...sample.defaults(language),
            isSetUp: true,
            input: sample.setupInput(language, {
              name: language === 'zh' ? '陈安娜' : 'Ana Ruiz',
              people: sample.PEOPLE[language],
            }),
          },
        },
      ],
      okrReviewSetup: [
        {
          value: sample.review(language, { tabs: sample.review(language).tabs.map((tab) => ({ ...tab, made: true })) }),
        },
      ],
    }),
    walk: async (page, words) => {
      await press(page, words.say('home.row.more'));
      await press(page, words.say('home.row.settings'));
      await page.selectOption('#weeks', '2');
      await page.fill('#people', `${sample.PEOPLE[words.language]}\nEmma Lund, Sales`);
      await blue(page);
      await page.waitForSelector('.item');
    },
  },
  'check, list': { script: checking, start: { screen: 'check' } },
  'check, why and choose': {
    script: checking,
    start: { screen: 'check' },
    walk: async (page, words) => {
      await page
        .getByRole('button', { name: words.say('check.why') })
        .first()
        .click();
      await page.locator('[id="noOwner O4 chooseOwner"]').click();
      await page.locator('.chooser select').selectOption({ index: 2 });
    },
  },
  'check, preview': { script: checking, start: { screen: 'check' }, walk: blue },
  'check, after': {
    script: checking,
    start: { screen: 'check' },
    walk: async (page) => {
      await blue(page);
      await blue(page);
      await page.waitForSelector('.note.green');
    },
  },
  'check, all clear': {
    script: (language) => ({
      okrHome: [{ value: sample.home(language, { kind: 'openSummary', nextCheckIn: '2026-11-30' }) }],
      okrCheck: [{ value: sample.check([]) }],
    }),
    start: { screen: 'check' },
    walk: async (page) => void (await page.waitForSelector('.card')),
  },
  'check, read only': {
    script: (language) => ({
      okrCheck: [{ value: sample.check(sample.findings(language), { canEdit: false }) }],
    }),
    start: { screen: 'check' },
  },
  'home, something is missing': {
    script: (language) => ({
      okrHome: [{ value: { ...sample.home(language, { kind: 'mend' }), progress: null, findings: null } }],
    }),
  },
  'check, something is missing': {
    script: (language) => ({ ...checking(language), okrCheck: [{ fail: 'damaged' }] }),
    start: { screen: 'check' },
  },
  'check, rows above the headers': {
    script: (language) => ({
      ...checking(language),
      okrCheck: [{ fail: 'blocked', args: { tab: 'OKR 2026-Q4', row: 5 } }],
    }),
    start: { screen: 'check' },
  },
  'tidy up, things put back': {
    script: (language) => ({
      ...checking(language),
      okrTidyUp: [
        {
          value: {
            lines: [
              { code: 'top', n: 1, detail: '' },
              { code: 'columns', n: 2, detail: language === 'zh' ? '比率 · 计入的得点' : 'Ratio · Points counted' },
              { code: 'settings', n: 1, detail: language === 'zh' ? '有风险的界限' : 'At risk from, points behind' },
              { code: 'formulas', n: 92, detail: '' },
            ],
            left: 2,
            tab: 'OKR 2026-Q4',
          },
        },
      ],
    }),
    start: { screen: 'tidy' },
  },
  'tidy up': {
    script: (language) => ({
      okrHome: [{ value: sample.home(language, { kind: 'check', toFix: 2 }) }],
      okrTidyUp: [{ value: sample.TIDY }],
    }),
    start: { screen: 'tidy' },
  },
  'undo, in part': {
    script: (language) => ({
      ...checking(language),
      okrUndo: [
        { value: { action: 'fix', cells: 1, of: 2, rows: 0, guarded: [], tabsRemoved: [], kept: ['K12 target'] } },
      ],
    }),
    walk: async (page, words) => {
      await press(page, words.say('home.row.more'));
      await page.locator('#undo').click();
      await page.waitForSelector('.card');
    },
  },
  'failure, busy': {
    script: (language) => ({ ...checking(language), okrApplyFixes: [{ fail: 'busy' }] }),
    start: { screen: 'check' },
    walk: async (page) => {
      await blue(page);
      await blue(page);
      await page.waitForSelector('.note.amber');
    },
  },
  'failure, protected': {
    script: (language) => ({
      ...checking(language),
      okrApplyFixes: [{ fail: 'protected', args: { tab: 'OKR 2026-Q4', cell: 'H9' } }],
    }),
    start: { screen: 'check' },
    walk: async (page) => {
      await blue(page);
      await blue(page);
      await page.waitForSelector('.note.red');
    },
  },
  'failure, account': {
    script: () => ({ okrHome: [{ error: { name: 'ScriptError', message: 'Error code PERMISSION_DENIED.' } }] }),
    walk: async (page) => void (await page.waitForSelector('ol')),
  },
  'failure, read only': {
    script: (language) => ({ ...setUp(language), okrReviewSetup: [{ fail: 'readOnly' }] }),
    walk: async (page) => {
      await toPeople(page);
      await page.fill('#name', 'Ana');
      await blue(page);
      await page.waitForSelector('[role=alert]');
    },
  },
  'failure, unknown': {
    script: (language) => ({
      ...setUp(language),
      okrReviewSetup: [{ fail: 'unknown', args: { action: 'setUp', detail: 'TypeError' } }],
    }),
    walk: async (page) => {
      await toPeople(page);
      await page.fill('#name', 'Ana');
      await blue(page);
      await page.waitForSelector('[role=alert]');
    },
  },
  'failure, connection': {
    script: () => ({ okrHome: [{ error: { name: 'NetworkError', message: 'Connection failure due to HTTP 0' } }] }),
    walk: async (page) => void (await page.waitForSelector('[role=alert]')),
  },
  ...checkInLooks,
  ...roundLooks,
  ...structureLooks,
};
