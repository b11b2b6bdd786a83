/** Ten quick clicks on the button of each screen that writes: one command is sent, however they come. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ofTwo } from './harness/check-in-form.js';
import * as checkIn from './harness/check-in-samples.js';
import type { Script } from './harness/fake-google.js';
import { callsOf, type OpenOptions, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as round from './harness/round-samples.js';
import * as sample from './harness/samples.js';
import * as structure from './harness/structure-samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

const slow = { delay: 250 };
const resting = sample.home('en', { kind: 'openSummary', nextCheckIn: '2026-11-30' }, { isLead: true });
const list = sample.findings('en');
const fixed = { receipt: { cells: 2, tabs: ['OKR 2026-Q4'], skipped: 0 }, check: sample.check([]) };
const undone = { action: 'fix', cells: 2, of: 2, rows: 0, guarded: [], tabsRemoved: [], kept: [] };
const usual: Script = {
  okrHome: [{ value: resting }],
  okrShow: [{ value: null }],
  okrSummary: [{ value: null, ...slow }],
  okrCheck: [{ value: sample.check(list) }],
  okrApplyFixes: [{ value: fixed, ...slow }],
  okrTidyUp: [{ value: sample.TIDY, ...slow }],
  okrUndo: [{ value: undone, ...slow }],
  okrReviewStart: [{ value: round.startReview({ tabs: round.TEAM_TABS }) }],
  okrStartCheckIn: [1, 2].map((made) => ({ value: round.startProgress(made, round.TEAM_TABS), ...slow })),
  okrSaveCheckIn: [{ value: round.saveReport({ saved: false, conflicts: round.conflicts('en') }) }],
  okrSetupDefaults: [{ value: sample.defaults('en') }],
  okrReviewSetup: [{ value: sample.review('en') }],
  okrSetupStep: [2, 3, 5].map((parts) => ({ value: sample.progress('en', parts), ...slow })),
  okrStructure: [{ value: structure.view('en') }],
  okrPeople: [{ value: checkIn.people('en') }],
  okrSetPerson: [{ value: null, ...slow }],
};

interface Screen {
  readonly name: string;
  readonly script?: Script;
  readonly options?: OpenOptions;
  /** Goes to the button. */
  readonly way?: (page: Page) => Promise<void>;
  /** The button; the blue one where nothing is said. */
  readonly button?: string;
  /** What is written, and how many calls one press makes of it. */
  readonly asked: string;
  readonly calls?: number;
}

const blue = (page: Page) => page.locator('button.blue').click();
const more = (page: Page) => page.locator('#more').click();

const SCREENS: readonly Screen[] = [
  { name: 'Home, Open the summary', asked: 'okrSummary' },
  { name: 'Home, Tidy up', way: more, button: '#tidy', asked: 'okrTidyUp' },
  { name: 'Home, Undo', way: more, button: '#undo', asked: 'okrUndo' },
  {
    name: 'Check OKRs, the preview',
    options: { screen: 'check' },
    way: async (page) => {
      await blue(page);
      await page.waitForSelector('.planned');
    },
    asked: 'okrApplyFixes',
  },
  {
    name: 'Check OKRs, a fix of one cell',
    options: { screen: 'check' },
    button: 'button:has-text("Write 85%")',
    asked: 'okrApplyFixes',
  },
  {
    name: 'Set-up, Create',
    script: { okrHome: [{ value: sample.EMPTY_HOME('en') }] },
    way: async (page) => {
      await blue(page);
      await page.waitForSelector('[type=radio]');
      await blue(page);
      await page.fill('#name', 'Ana Ruiz');
      await blue(page);
      await page.waitForSelector('.items');
    },
    asked: 'okrSetupStep',
    calls: 3,
  },
  {
    name: 'Structure, Build',
    script: {
      okrSetupDefaults: [{ value: structure.defaultsAgain('en') }],
      okrSetupStep: [{ value: sample.progress('en', 5), ...slow }],
    },
    options: { screen: 'structure' },
    way: async (page) => {
      await blue(page);
      await page.getByText('Build OKR tab').waitFor();
    },
    asked: 'okrSetupStep',
  },
  {
    name: 'Start check-in',
    options: { screen: 'startCheckIn' },
    way: async (page) => void (await page.locator('.step').first().waitFor()),
    asked: 'okrStartCheckIn',
    calls: 2,
  },
  {
    name: 'Save check-in, two values',
    script: {
      okrSaveCheckIn: [
        { value: round.saveReport({ saved: false, conflicts: round.conflicts('en') }) },
        { value: round.saveReport(), ...slow },
      ],
    },
    options: { screen: 'saveCheckIn' },
    way: async (page) => void (await page.locator('.choice').first().waitFor()),
    asked: 'okrSaveCheckIn',
    // The first one asked.
    calls: 2,
  },
  {
    name: 'Which name is yours',
    script: { okrCheckIn: [{ fail: 'badInput', args: { problem: 'noPerson' } }, { value: checkIn.checkIn('en') }] },
    options: { screen: 'checkIn' },
    way: async (page) => {
      await page.fill('#find', 'an');
      await page.locator('.choice').first().click();
    },
    asked: 'okrSetPerson',
  },
  ...(['busy', 'timeUp'] as const).map(
    (fail): Screen => ({
      name: `${fail}, pressed again`,
      script: {
        okrTidyUp: [
          { fail, args: { done: 2, total: 5 } },
          { value: sample.TIDY, ...slow },
        ],
      },
      options: { screen: 'tidy' },
      way: async (page) => void (await page.locator('[role=alert]').waitFor()),
      asked: 'okrTidyUp',
      calls: 2,
    }),
  ),
];

const WAYS = {
  'as a person clicks': (page: Page, button: string) => page.locator(button).first().click({ clickCount: 10 }),
  'as ten single presses': (page: Page, button: string) =>
    page
      .locator(button)
      .first()
      .evaluate((element) => {
        for (let press = 0; press < 10; press += 1) (element as HTMLElement).click();
      }),
} as const;

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('ten clicks, %s', (way) => {
  test.each(SCREENS)(
    '$name: $asked',
    async ({ script, options, way: go, button = 'button.blue', asked, calls = 1 }) => {
      const page = await sidebars.open({ ...usual, ...script }, options);
      await page.locator('h1').first().waitFor();
      await go?.(page);
      await WAYS[way](page, button);
      const count = async () => (await callsOf(page)).filter(({ name }) => name === asked).length;
      await expect.poll(count, { timeout: 5000 }).toBe(calls);
      await page.waitForTimeout(600);
      expect(await count()).toBe(calls);
      await page.close();
    },
  );

  test('the check-in form: a person saves the key result once', async () => {
    const page = await sidebars.open({ ...usual, ...ofTwo }, { screen: 'checkIn' });
    await page.waitForSelector('#title');
    await page.fill('#value', '83');
    await WAYS['as a person clicks'](page, 'button.blue');
    await page.waitForTimeout(600);
    const saved = (await callsOf(page)).filter(({ name }) => name === 'okrSaveKeyResult');
    expect(saved.map(({ args }) => (args[0] as { id: string }).id)).toEqual(['K12']);
    await page.close();
  });
});

describe('what the button says after a failure', () => {
  test.each([
    ['busy', { action: 'saveCheckIn', who: 'Ben Okafor' }, 'Ben Okafor is saving a check-in', 'Try again'],
    ['timeUp', { done: 120, total: 300 }, '120 of 300 steps are done', 'Continue'],
  ])('%s', async (fail, args, title, again) => {
    const page = await sidebars.open(
      { ...usual, okrTidyUp: [{ fail, args }, { value: sample.TIDY }] },
      { screen: 'tidy' },
    );
    await expect.poll(() => textOf(page, '[role=alert] h1')).toBe(title);
    expect(await textOf(page, 'button.blue')).toBe(again);
    await page.locator('button.blue').click();
    await expect.poll(() => textOf(page, 'h1')).toBe('OKR 2026-Q4 is tidied up');
  });

  test('over a form it keeps what was chosen and goes on with it', async () => {
    const page = await sidebars.open(
      { ...usual, okrApplyFixes: [{ fail: 'timeUp', args: { done: 1, total: 2 } }, { value: fixed }] },
      { screen: 'check' },
    );
    await page.locator('button.blue').click();
    await page.waitForSelector('.planned');
    await page.locator('button.blue').click();
    await expect.poll(() => textOf(page, '[role=alert] strong')).toBe('1 of 2 steps are done');
    expect(await textOf(page, 'button.blue')).toBe('Continue');
    await page.locator('button.blue').click();
    await expect.poll(() => textOf(page, '.note.green')).toContain('2 cells written');
    const [first, second] = (await callsOf(page)).filter(({ name }) => name === 'okrApplyFixes');
    expect(second).toEqual(first);
  });
});

describe('Tidy up', () => {
  test.each([
    ['gave IDs: it can be undone', sample.TIDY.lines, 1],
    [
      'only mended formulas: Undo would take back the action before',
      sample.TIDY.lines.filter(({ code }) => code === 'formulas'),
      0,
    ],
  ])('%s', async (_name, lines, buttons) => {
    const page = await sidebars.open(
      { ...usual, okrTidyUp: [{ value: { ...sample.TIDY, lines } }] },
      { screen: 'tidy' },
    );
    await expect.poll(() => textOf(page, 'h1')).toBe('OKR 2026-Q4 is tidied up');
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(buttons);
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
