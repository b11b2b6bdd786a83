import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Preview, startPreview } from './open-page.js';

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.close());
afterEach(() => expect(preview.complaints.splice(0)).toEqual([]));

const menus = (page: Page) => page.locator('.o-topbar-menu').allTextContents();

/** As fast as a person: keys that come within one frame meet an editor that still shows the old content. */
async function typeLines(page: Page, ...lines: string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line, { delay: 30 });
    await page.keyboard.press('Enter');
  }
}

function display(page: Page, sheet: string, a1: string): Promise<string | undefined> {
  return page.evaluate(([name = '', cell = '']) => window.okrHost?.display(name, cell), [sheet, a1]);
}

async function openMenu(page: Page, ...items: string[]): Promise<void> {
  await page.click('[data-id="extensions"]');
  await page.hover('.o-menu-item:has-text("OKR")');
  for (const item of items) await page.locator('.o-menu-item', { hasText: item }).last().click();
}

describe('the page', () => {
  test('opens on an empty spreadsheet, with a hint where to click', async () => {
    const started = performance.now();
    const page = await preview.open('?lang=en');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await page.title()).toBe('Untitled spreadsheet');
    expect(await menus(page)).toEqual(['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Extensions', 'Help']);
    expect(await page.locator('.hint').textContent()).toContain('Extensions > OKR > Open OKR panel');
    await preview.shoot(page, 'page-empty-en');
    await page.close();
  });

  test('speaks Chinese', async () => {
    const page = await preview.open('?lang=zh');
    expect(await menus(page)).toEqual(['文件', '修改', '查看', '插入', '格式', '数据', '扩展程序', '帮助']);
    expect(await page.locator('.hint').textContent()).toContain('扩展程序 > OKR > 打开 OKR 面板');
    await preview.shoot(page, 'page-empty-zh');
    await page.close();
  });

  test('changes its language and keeps what was typed', async () => {
    const page = await preview.open('?lang=en');
    await page.keyboard.type('Grow', { delay: 30 });
    await page.keyboard.press('Enter');
    await page.click('[data-language="zh"]');
    await page.waitForSelector('.o-topbar-menu:has-text("文件")');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('.o-topbar-composer').textContent()).toBe('Grow');
    await page.close();
  });

  test('computes what is typed, and undoes it', async () => {
    const page = await preview.open('?lang=en');
    await typeLines(page, '20', '22', '=A1+A2');
    expect(await display(page, 'Sheet1', 'A3')).toBe('42');
    await page.keyboard.press('Control+z');
    expect(await display(page, 'Sheet1', 'A3')).toBe('');
    await page.keyboard.press('Control+y');
    expect(await display(page, 'Sheet1', 'A3')).toBe('42');
    await page.close();
  });

  test('reads numbers as the locale of the file writes them', async () => {
    const page = await preview.open('?lang=en&locale=de_DE');
    await typeLines(page, '1,5', '=A1*2');
    expect(await display(page, 'Sheet1', 'A2')).toBe('3');
    await page.close();
  });
});

describe('the add-on in the page', () => {
  const languages = [
    { language: 'en', open: 'Open OKR panel', example: 'Look at an example first', tab: 'OKR Example' },
    { language: 'zh', open: '打开 OKR 面板', example: '先看一个示例', tab: 'OKR 示例' },
  ];

  test.each(languages)('its panel opens beside the grid and closes again ($language)', async ({ language, open }) => {
    const page = await preview.open(`?lang=${language}`);
    await openMenu(page, open);
    await page.frameLocator('.sidebar iframe').locator('button.blue').waitFor();
    expect(await page.locator('.sidebar').boundingBox()).toMatchObject({ width: 300 });
    expect(await page.locator('.sidebar-title').textContent()).toBe('OKR');
    expect(await page.locator('.hint').isVisible()).toBe(false);
    expect(await page.locator('.meter').textContent()).toMatch(/\d/);
    await preview.shoot(page, `page-panel-${language}`);
    await page.click('.sidebar-close');
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
    await typeLines(page, 'still typing');
    expect(await display(page, 'Sheet1', 'A1')).toBe('still typing');
    await page.close();
  });

  test.each(languages)('sets up an example that lives ($language)', async ({ language, open, example, tab }) => {
    const page = await preview.open(`?lang=${language}&now=2026-11-24`);
    await openMenu(page, open);
    const panel = page.frameLocator('.sidebar iframe');
    await panel.getByRole('button', { name: example }).click();
    await panel.locator('button.blue').click();
    await panel.locator('input').first().fill('Nora Lind');
    await panel.locator('button.blue').click();
    await panel.locator('.items').waitFor();
    await panel.locator('button.blue').click();
    await panel.locator('.card').waitFor();
    await panel.locator('button.blue').click();
    await expect.poll(() => page.locator('.o-sheet.active').textContent()).toBe(tab);
    await preview.shoot(page, `page-example-${language}`);

    await page.click('.sidebar-close');
    await goTo(page, tab, 'H5');
    await typeLines(page, '45%');
    expect(await display(page, tab, 'I5')).toMatch(/^100%/);
    // Row 20 is the first free one: onEdit gives it an ID.
    await goTo(page, tab, 'B20');
    await typeLines(page, 'Open a second shop');
    expect(await display(page, tab, 'A20')).toMatch(/^O\d+$/);
    await preview.shoot(page, `page-typed-${language}`);
    await page.close();
  });
});

async function goTo(page: Page, sheet: string, a1: string): Promise<void> {
  await page.evaluate(([name = '', cell = '']) => window.okrHost?.user.select(name, cell), [sheet, a1]);
  await expect.poll(() => page.locator('.o-named-range-selector input').inputValue()).toBe(a1);
}
