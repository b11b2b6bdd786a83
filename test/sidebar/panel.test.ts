/** Home, languages, failures and the keyboard, in the real sidebar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Script } from './harness/fake-google.js';
import { callsOf, type OpenOptions, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as sample from './harness/samples.js';

let sidebars: Sidebars;
const pages: Page[] = [];
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

async function open(script: Script, options: OpenOptions = {}): Promise<Page> {
  const page = await sidebars.open(script, options);
  pages.push(page);
  return page;
}
const names = async (page: Page) => (await callsOf(page)).map(({ name }) => name);
const resting = sample.home('en', { kind: 'openSummary', nextCheckIn: '2026-11-30' });
const alive: Script = {
  okrHome: [{ value: resting }],
  okrShow: [{ value: null }],
  okrSummary: [{ value: null }],
  okrSetLanguage: [{ value: null }],
  okrCheck: [{ value: sample.check(sample.findings('en')) }],
};

describe('Home', () => {
  test('grey shapes and a word at once, then one call', async () => {
    const page = await open({ okrHome: [{ value: resting, delay: 400 }] });
    expect(await textOf(page, '[role=status]:not(#status)')).toBe('Reading this file…');
    await page.waitForSelector('.card');
    expect(await textOf(page, 'h1')).toBe('38 days left in 2026-Q4');
    expect(await names(page)).toEqual(['okrHome']);
  });

  test('the bar says in a sentence what it shows', async () => {
    const page = await open(alive);
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe('38%, expected 41%, on track');
  });

  test('no row does what the blue button does already', async () => {
    const page = await open(alive);
    await page.waitForSelector('.card');
    expect(await page.getByText('Open the summary').count()).toBe(1);
    const checking = await open({ okrHome: [{ value: sample.home('en', { kind: 'check', toFix: 3 }) }] });
    await checking.waitForSelector('.card');
    expect(await checking.getByText('Check OKRs', { exact: true }).count()).toBe(1);
  });

  test('Open the summary renews it and hands the keyboard to the grid', async () => {
    const page = await open(alive);
    await page.locator('button.blue').click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    expect((await callsOf(page)).at(-1)).toEqual({ name: 'okrSummary', args: [] });
  });

  test('who may only read goes to the summary as it is', async () => {
    const view = { ...resting, next: { kind: 'readOnly' as const }, canEdit: false };
    const page = await open({ ...alive, okrHome: [{ value: view }] });
    await page.locator('button.blue').click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    expect((await callsOf(page)).at(-1)).toEqual({ name: 'okrShow', args: [{ tab: 12, id: null, column: null }] });
  });

  test('who may only read is offered nothing that writes', async () => {
    const view = { ...resting, next: { kind: 'readOnly' as const }, canEdit: false };
    const page = await open({ okrHome: [{ value: view }] });
    await page.waitForSelector('.card');
    expect(await page.getByRole('button').allInnerTexts()).toEqual([
      'Open the summary',
      'Check OKRs, without fixes\n4 to consider',
      'You: Ana Ruiz',
      '简体中文',
    ]);
  });

  test('it looks again when the person comes back from the grid', async () => {
    const page = await open({
      okrHome: [{ value: resting }, { value: sample.home('en', { kind: 'check', toFix: 1 }) }],
    });
    await page.waitForSelector('.card');
    await page.evaluate(() => {
      const now = Date.now();
      Date.now = () => now + 60_000;
      window.dispatchEvent(new Event('focus'));
    });
    await expect.poll(() => textOf(page, '.card h2')).toBe('1 to fix');
  });

  test('text of cells is text', async () => {
    const page = await open({ okrHome: [{ value: { ...resting, person: '<img src=x onerror=alert(1)>' } }] });
    await page.waitForSelector('.bottom');
    expect(await textOf(page, '#you')).toBe('You: <img src=x onerror=alert(1)>');
    expect(await page.locator('img').count()).toBe(0);
  });
});

describe('languages', () => {
  test('the start value counts before the answer', async () => {
    const page = await open(alive, { language: 'zh' });
    await page.waitForSelector('.card');
    expect(await textOf(page, 'h1')).toBe('2026-Q4 还剩 38 天');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });
  test('without one the answer decides', async () => {
    const page = await open({ okrHome: [{ value: { ...resting, language: 'zh' } }] });
    await expect.poll(() => textOf(page, 'h1')).toBe('2026-Q4 还剩 38 天');
  });
  test('switching shows at once, is kept, and loses no entry', async () => {
    const page = await open({
      ...alive,
      okrHome: [{ value: sample.EMPTY_HOME('en') }],
      okrSetupDefaults: [{ value: sample.defaults('en') }],
      okrSetLanguage: [{ value: null, delay: 2000 }],
    });
    await page.getByText('Look at an example first').click();
    await page.getByRole('button', { name: '简体中文' }).click();
    expect(await textOf(page, 'h1')).toBe('从哪里开始？');
    expect(await page.locator('[type=radio]').nth(1).isChecked()).toBe(true);
    expect(await page.locator('#language').inputValue()).toBe('zh');
    expect((await callsOf(page)).at(-1)).toEqual({ name: 'okrSetLanguage', args: ['zh'] });
  });
  test('says so when it could not be kept', async () => {
    const page = await open({ ...alive, okrSetLanguage: [{ error: { name: 'ScriptError', message: 'x' } }] });
    await page.locator('#language').click();
    await expect.poll(() => textOf(page, '[role=alert]')).toMatch(/无法保存语言选择/);
  });
});

describe('failures', () => {
  test.each([
    ['busy', { fail: 'busy' }, 'The file is busy'],
    [
      'account',
      { error: { name: 'ScriptError', message: 'PERMISSION_DENIED' } },
      'Google may be using another account',
    ],
    ['connection', { error: { name: 'NetworkError', message: 'HTTP 0' } }, 'The connection was lost'],
    ['a value that did not cross', { nothing: true as const }, 'This did not finish'],
    ['a function that is missing', { error: { name: 'TypeError', message: 'no function' } }, 'This did not finish'],
  ])('Home, %s: said, and tried again', async (_, failure, title) => {
    const page = await open({ okrHome: [failure, { value: resting }] });
    await expect.poll(() => textOf(page, '[role=alert] h1')).toBe(title);
    await page.locator('button.blue').click();
    await page.waitForSelector('.card');
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  test('a press that fails leaves the screen as it is and tries again', async () => {
    const page = await open({
      ...alive,
      okrSummary: [{ fail: 'tabDeleted', args: { tab: 'Summary' } }, { value: null }],
    });
    await page.locator('button.blue').click();
    await expect.poll(() => textOf(page, '[role=alert] strong')).toBe('“Summary” was deleted');
    expect(await textOf(page, 'h1')).toBe('38 days left in 2026-Q4');
    expect(await textOf(page, 'button.blue')).toBe('Try again');
    await page.locator('button.blue').click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    expect(await textOf(page, 'button.blue')).toBe('Open the summary');
  });

  test('the details can be copied, by hand where the browser refuses', async () => {
    const page = await open({ okrHome: [{ fail: 'unknown', args: { action: 'home', detail: 'TypeError' } }] });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await page.getByRole('button', { name: 'Copy details' }).click();
    const details = await page.getByLabel('Details to copy').inputValue();
    expect(details).toMatch(/^OKR Sheets \d+\.\d+\.\d+\nokrHome home\nunknown TypeError\n\d{4}-/);
  });

  test('an undo that comes too late', async () => {
    const page = await open({ ...alive, okrUndo: [{ fail: 'badInput', args: { problem: 'nothingToUndo' } }] });
    await page.locator('#more').click();
    await page.locator('#undo').click();
    await expect.poll(() => textOf(page, '[role=alert] h1')).toBe('Nothing to undo');
    await page.locator('button.blue').click();
    await page.waitForSelector('.card');
  });

  test('after five seconds it says that it takes long', async () => {
    const page = await open({ okrHome: [{ value: resting, delay: 60_000 }] });
    await page.waitForTimeout(5200);
    expect(await textOf(page, '.foot [role=status]')).toMatch(/^This is taking longer than usual/);
  });
});

describe('presses', () => {
  test('the pressed button says what it does, at the same width; more presses do nothing', async () => {
    const page = await open({ ...alive, okrSummary: [{ value: null, delay: 900 }] });
    const blue = page.locator('button.blue');
    const before = (await blue.boundingBox())?.width ?? 0;
    await blue.click();
    await blue.click();
    expect(await textOf(page, 'button.blue')).toBe('Open the summary');
    await expect.poll(() => textOf(page, 'button.blue')).toBe('Opening…');
    expect((await blue.boundingBox())?.width).toBeCloseTo(before, 0);
    await blue.click();
    await expect.poll(() => textOf(page, 'button.blue')).toBe('Open the summary');
    expect((await names(page)).filter((name) => name === 'okrSummary').length).toBe(1);
  });

  test('what only reads can be left; its answer then changes nothing', async () => {
    const view = sample.home('en', {
      kind: 'writeObjective',
      show: { tab: 1, id: null, column: null },
      end: '2026-12-31',
    });
    const page = await open({ ...alive, okrHome: [{ value: view }], okrShow: [{ fail: 'busy', delay: 400 }] });
    await page.locator('button.blue').click();
    await page.locator('#check').click();
    await page.waitForSelector('.finding');
    await page.waitForTimeout(600);
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });
});

describe('keyboard and focus', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

  test('opening takes no focus; a new screen is read from its title; coming back, from the row', async () => {
    const page = await open(alive);
    await page.waitForSelector('.card');
    expect(await focused(page)).toBe('BODY');
    await page.locator('#check').press('Enter');
    await page.waitForSelector('.finding');
    expect(await focused(page)).toBe('H1');
    await page.locator('.way-back').click();
    await page.waitForSelector('.card');
    expect(await focused(page)).toBe('check');
  });

  test('coming back to a row under More opens it again', async () => {
    const page = await open({ ...alive, okrTidyUp: [{ value: { ...sample.TIDY, lines: [] } }] });
    await page.locator('#more').click();
    await page.locator('#tidy').click();
    await page.locator('.way-back').click();
    await expect.poll(() => focused(page)).toBe('tidy');
  });

  test('order of Tab: back, fields, blue, second', async () => {
    const page = await open({
      okrHome: [{ value: sample.EMPTY_HOME('en') }],
      okrSetupDefaults: [{ value: sample.defaults('en') }],
    });
    await page.locator('#set-up').click();
    await page.waitForSelector('fieldset');
    const order: string[] = [];
    await page.locator('.way-back').focus();
    for (let n = 0; n < 5; n += 1) {
      order.push(
        await page.evaluate(
          () =>
            document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName || '',
        ),
      );
      await page.keyboard.press('Tab');
    }
    expect(order).toEqual(['ink way-back', 'INPUT', 'language', 'blue', 'ink']);
  });

  test('everything has a name', async () => {
    const page = await open(alive, { screen: 'check' });
    await page.waitForSelector('.finding');
    for (const control of await page.locator('button, select').all()) {
      const name = await control.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
      expect(name).toMatch(/\S/);
    }
  });

  test('one place for announcements, there from the start', async () => {
    const page = await open({ okrHome: [{ value: resting, delay: 500 }] });
    expect(await page.locator('#status[role=status]').count()).toBe(1);
  });

  test('no motion where it is not wanted', async () => {
    const page = await open(alive);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const ring = document.body.appendChild(document.createElement('i'));
      ring.className = 'icon turning';
      return getComputedStyle(ring).animationName;
    });
    expect(moving).toBe('none');
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
