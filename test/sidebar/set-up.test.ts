/** The set-up from the first question to the tabs, in the real sidebar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SetupInput } from '../../src/panel-api/index.js';
import type { Script } from './harness/fake-google.js';
import { callsOf, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as sample from './harness/samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

const blank: Script = {
  okrHome: [{ value: sample.EMPTY_HOME('en') }],
  okrSetupDefaults: [{ value: sample.defaults('en') }],
  okrReviewSetup: [{ value: sample.review('en') }],
  okrSetupStep: [2, 3, 5].map((parts) => ({ value: sample.progress('en', parts), delay: 150 })),
  okrShow: [{ value: null }],
  okrUndo: [
    {
      value: {
        action: 'setUp',
        cells: 0,
        of: 0,
        rows: 0,
        guarded: [],
        tabsRemoved: ['OKR 2026-Q4', 'People'],
        kept: [],
      },
    },
  ],
};
const blue = (page: Page) => page.locator('button.blue').click();
const asked = async (page: Page, name: string) => (await callsOf(page)).filter((call) => call.name === name);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);

async function toPeople(script: Script = blank): Promise<Page> {
  const page = await sidebars.open(script);
  await blue(page);
  await page.waitForSelector('[type=radio]');
  await blue(page);
  await page.waitForSelector('#name');
  return page;
}
async function toReview(script: Script = blank): Promise<Page> {
  const page = await toPeople(script);
  await page.fill('#name', 'Ana Ruiz');
  await page.fill('#people', sample.PEOPLE.en);
  await blue(page);
  await page.waitForSelector('.items');
  return page;
}

describe('the answers', () => {
  test('click, name, paste, Continue, Create: what was typed is what is asked for', async () => {
    const page = await toPeople();
    await page.fill('#name', 'Ana Ruiz');
    await page.fill('#people', sample.PEOPLE.en);
    expect(await textOf(page, '.count')).toBe('4 people in 2 teams');
    await page.selectOption('#per-team', 'team');
    await page.selectOption('#backup-1', 'Chen Wei');
    expect(await page.locator('#backup-2 option').allInnerTexts()).toEqual([
      'Choose later',
      'Ben Okafor',
      'Dana Petrov',
    ]);
    await blue(page);
    await page.waitForSelector('.items');
    expect(await textOf(page, 'h1')).toBe('Four tabs will be made');
    expect(await textOf(page, 'button.blue')).toBe('Create 4 tabs');
    await blue(page);
    await page.waitForSelector('.card');
    const expected: SetupInput = sample.setupInput('en', {
      name: 'Ana Ruiz',
      people: sample.PEOPLE.en,
      rhythm: { weeks: 1, day: 1, perTeam: true },
      backups: ['Chen Wei'],
    });
    expect((await asked(page, 'okrReviewSetup'))[0]?.args).toEqual([expected]);
    expect((await asked(page, 'okrSetupStep'))[0]?.args).toEqual([expected]);
  });

  test('Enter continues, but not while an input method is composing', async () => {
    const page = await toPeople();
    await page.fill('#name', '陈');
    const enter = (composing: boolean) =>
      page
        .locator('#name')
        .dispatchEvent('keydown', { key: 'Enter', isComposing: composing, bubbles: true, cancelable: true });
    await enter(true);
    expect(await asked(page, 'okrReviewSetup')).toEqual([]);
    await enter(false);
    await page.waitForSelector('.items');
  });

  test('Enter in the list of people is a new line', async () => {
    const page = await toPeople();
    await page.fill('#people', 'Ana');
    await page.locator('#people').press('Enter');
    expect(await page.locator('#people').inputValue()).toBe('Ana\n');
  });

  test('answers to correct: a summary with the focus, each field says how, entries are kept', async () => {
    const page = await toPeople();
    await page.selectOption('#cycle', 'own');
    await page.fill('#last-day', '2025-12-31');
    await page.fill('#people', 'Ana, Sales\nAna, Product');
    await blue(page);
    expect(await textOf(page, '.note.red strong')).toBe('Three answers to correct');
    expect(await focused(page)).toBe('note red');
    expect(await page.locator('.note a').allInnerTexts()).toEqual([
      'Enter your name',
      'Ana is listed twice',
      'The cycle ends before it starts',
    ]);
    expect(await page.locator('.error').allInnerTexts()).toEqual([
      'Enter your name, as colleagues know it.',
      'Ana is listed twice, in Sales and Product. Remove one.',
      'The last day is not after the first. Make it 2 Oct 2026 or later.',
    ]);
    expect(await page.locator('#name').getAttribute('aria-describedby')).toBe('name-error name-hint');
    await page.getByText('The cycle ends before it starts').click();
    expect(await focused(page)).toBe('last-day');
    expect(await page.locator('#people').inputValue()).toBe('Ana, Sales\nAna, Product');
    expect(await asked(page, 'okrReviewSetup')).toEqual([]);
  });

  test('what only the add-on can see is said in the same way', async () => {
    const problems = [{ field: 'backups', code: 'backupUnknown', args: { name: 'Zoe' } }];
    const page = await toPeople({
      ...blank,
      okrReviewSetup: [{ value: sample.review('en', { problems: problems as never }) }],
    });
    await page.fill('#name', 'Ana Ruiz');
    await page.fill('#people', sample.PEOPLE.en);
    await blue(page);
    await expect.poll(() => page.locator('.note a').allInnerTexts()).toEqual(['Zoe is not in the list of people']);
  });

  test('going back keeps everything; Change leads to the field', async () => {
    const page = await toReview();
    await page.getByRole('button', { name: 'Change people' }).click();
    expect(await focused(page)).toBe('people');
    expect(await page.locator('#name').inputValue()).toBe('Ana Ruiz');
    await page.locator('.way-back').click();
    await page.waitForSelector('[type=radio]');
    await blue(page);
    expect(await page.locator('#people').inputValue()).toBe(sample.PEOPLE.en);
  });

  test('the limits can be changed on the last page', async () => {
    const page = await toReview();
    await page.getByRole('button', { name: 'Change the limits' }).click();
    await page.fill('#limit-max', '2');
    await blue(page);
    expect(await page.locator('.note a').allInnerTexts()).toEqual(['Limits must be whole numbers from 1 to 20']);
    expect(await asked(page, 'okrSetupStep')).toEqual([]);
    await page.fill('#limit-max', '4');
    await blue(page);
    await expect.poll(async () => (await asked(page, 'okrSetupStep')).length).toBeGreaterThan(0);
    const [step] = await asked(page, 'okrSetupStep');
    expect((step?.args[0] as SetupInput | undefined)?.limits).toEqual({
      objectives: 5,
      keyResultsMin: 3,
      keyResultsMax: 4,
    });
  });

  test('the example asks for no cycle', async () => {
    const page = await sidebars.open(blank);
    await page.getByText('Look at an example first').click();
    await page.waitForSelector('[type=radio]');
    await blue(page);
    await page.waitForSelector('#name');
    expect(await page.locator('#cycle').count()).toBe(0);
  });
});

describe('working', () => {
  test('counts what is written and ends with a receipt', async () => {
    const page = await toReview();
    await blue(page);
    expect(await textOf(page, 'h1')).toBe('Making four tabs');
    await expect.poll(() => page.locator('.step.done').count()).toBe(2);
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe('2 of 4 tabs made');
    expect(await textOf(page, '.step.now')).toBe('OKR 2026-Q4\n11 of 17 rows');
    await page.waitForSelector('.card');
    expect(await textOf(page, 'h1')).toBe('Your OKRs have a home');
    expect(await focused(page)).toBe('');
    expect(await page.locator('.step').count()).toBe(4);
    await blue(page);
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    expect((await asked(page, 'okrShow'))[0]?.args).toEqual([{ tab: 11, id: null, column: 'objective' }]);
  });

  test('Stop stops after the running call and leaves exactly that much', async () => {
    const page = await toReview({
      ...blank,
      okrSetupStep: [1, 2, 5].map((n) => ({ value: sample.progress('en', n), delay: 300 })),
    });
    await blue(page);
    await page.getByRole('button', { name: 'Stop after this tab' }).click();
    await page.waitForSelector('button.blue');
    expect(await textOf(page, 'h1')).toBe('Stopped: 1 of 4 tabs made');
    await page.waitForTimeout(700);
    expect((await asked(page, 'okrSetupStep')).length).toBe(1);
    await blue(page);
    await page.waitForSelector('.card');
    expect(await textOf(page, 'p')).toMatch(/^4 tabs are made/);
  });

  test('a failure in the middle keeps the counts and goes on', async () => {
    const steps = [{ value: sample.progress('en', 2) }, { fail: 'busy' }, { value: sample.progress('en', 5) }];
    const page = await toReview({ ...blank, okrSetupStep: steps });
    await blue(page);
    await page.waitForSelector('.note.amber');
    expect(await page.locator('.step.done').count()).toBe(2);
    expect(await textOf(page, 'button.blue')).toBe('Try again');
    await blue(page);
    await page.waitForSelector('.card');
    expect((await asked(page, 'okrSetupStep')).length).toBe(3);
  });

  test('what was cut off goes on without asking anything', async () => {
    const page = await sidebars.open({
      ...blank,
      okrHome: [{ value: sample.home('en', { kind: 'finish', action: 'setUp', done: 3, total: 5 }) }],
      okrSetupStep: [{ value: sample.progress('en', 5) }],
    });
    await blue(page);
    await expect.poll(() => textOf(page, 'h1')).toBe('Your OKRs have a home');
    expect((await asked(page, 'okrSetupStep'))[0]?.args).toEqual([null]);
  });

  test('Undo set-up says what went', async () => {
    const page = await toReview({ ...blank, okrSetupStep: [{ value: sample.progress('en', 5) }] });
    await blue(page);
    await page.getByRole('button', { name: 'Undo set-up' }).click();
    await expect.poll(() => textOf(page, '.step')).toBe('2 tabs removed: OKR 2026-Q4, People.');
    expect(await textOf(page, 'button.blue')).toBe('Set up OKRs');
  });

  test('with something to fix, that comes next', async () => {
    const page = await toReview({ ...blank, okrSetupStep: [{ value: sample.progress('en', 5, { toFix: 3 }) }] });
    await blue(page);
    await expect.poll(() => textOf(page, '.card h2')).toBe('Next: three things to fix');
    expect(await textOf(page, 'button.blue')).toBe('Check OKRs');
  });
});

describe('Settings', () => {
  const input = sample.setupInput('en', { name: 'Ana Ruiz', people: sample.PEOPLE.en, backups: ['Chen Wei'] });
  const tabs = sample.review('en').tabs.map((tab) => ({ ...tab, made: true }));
  const again: Script = {
    ...blank,
    okrHome: [{ value: sample.home('en', { kind: 'openSummary', nextCheckIn: null }) }],
    okrSetupDefaults: [{ value: { ...sample.defaults('en'), isSetUp: true, input } }],
    okrReviewSetup: [{ value: sample.review('en', { tabs }) }],
    okrSetupStep: [{ value: sample.progress('en', 5) }],
  };
  async function settings(more: Script = {}): Promise<Page> {
    const page = await sidebars.open({ ...again, ...more });
    await page.locator('#more').click();
    await page.locator('#settings').click();
    await page.waitForSelector('#name');
    return page;
  }

  test('holds the answers of the first time and saves what is different', async () => {
    const page = await settings();
    expect(await page.locator('#name').inputValue()).toBe('Ana Ruiz');
    expect(await page.locator('#backup-1').inputValue()).toBe('Chen Wei');
    await page.selectOption('#day', '3');
    await blue(page);
    await page.waitForSelector('.item');
    expect(await textOf(page, 'h1')).toBe('One change will be saved');
    expect(await page.locator('.item').first().locator('p').allInnerTexts()).toEqual([
      'Check-in',
      'Check-in every Monday, one for everybody',
      'Check-in every Wednesday, one for everybody',
    ]);
    expect(await textOf(page, 'button.blue')).toBe('Save settings');
    await blue(page);
    await expect.poll(() => textOf(page, 'h1')).toBe('Settings saved');
  });

  test('another language for the tabs, and what it rewrites', async () => {
    const page = await settings({ okrReviewSetup: [{ value: sample.review('en', { tabs, rewritten: 6 }) }] });
    expect(await textOf(page, '#language-hint')).toMatch(/^Another one rewrites headers, words and lists/);
    await page.selectOption('#language', 'zh');
    await blue(page);
    await page.waitForSelector('.item');
    expect(await page.locator('.item').first().locator('p').allInnerTexts()).toEqual([
      'Language of the tabs',
      'English',
      '简体中文',
      'Headers, words and lists of 6 tabs',
    ]);
    await blue(page);
    await expect.poll(async () => (await asked(page, 'okrSetupStep')).length).toBeGreaterThan(0);
    expect((await asked(page, 'okrSetupStep'))[0]?.args[0]).toMatchObject({ language: 'zh' });
  });

  test('says when nothing is different, and that taking somebody out happens elsewhere', async () => {
    const page = await settings();
    await blue(page);
    await page.waitForSelector('.item');
    expect(await textOf(page, 'h1')).toBe('Nothing is different');
    expect(await textOf(page, 'button.blue')).toBe('Home');
    await page.locator('.way-back').click();
    await page.fill('#people', 'Ana Ruiz, Sales');
    await blue(page);
    await expect.poll(() => textOf(page, '.note.amber')).toMatch(/stays as before/);
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
