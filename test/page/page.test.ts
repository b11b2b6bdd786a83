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
    await page.keyboard.type('Grow');
    await page.keyboard.press('Enter');
    await page.click('[data-language="zh"]');
    await page.waitForSelector('.o-topbar-menu:has-text("文件")');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('.o-topbar-composer').textContent()).toBe('Grow');
    await page.close();
  });

  test('computes what is typed', async () => {
    const page = await preview.open('?lang=en');
    for (const text of ['20', '22', '=A1+A2']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('.o-selection-statistic').textContent()).toContain('42');
    await page.close();
  });
});

describe('the add-on in the page', () => {
  test.each([
    ['en', 'Open OKR panel'],
    ['zh', '打开 OKR 面板'],
  ])('its panel opens beside the grid and closes again (%s)', async (language, item) => {
    const page = await preview.open(`?lang=${language}`);
    await openMenu(page, item);
    const frame = page.frameLocator('.sidebar iframe');
    await frame.locator('button').first().waitFor();
    expect(await page.locator('.sidebar').boundingBox()).toMatchObject({ width: 300 });
    expect(await page.locator('.sidebar-title').textContent()).toBe('OKR');
    expect(await page.locator('.hint').isVisible()).toBe(false);
    expect(await page.locator('.meter').textContent()).toMatch(/\d/);
    await preview.shoot(page, `page-panel-${language}`);
    await page.click('.sidebar-close');
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
    await page.keyboard.type('still typing');
    await expect.poll(() => page.locator('.o-topbar-composer').textContent()).toBe('still typing');
    await page.close();
  });
});
