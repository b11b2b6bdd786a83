/** A team's first quarter of an hour, by mouse and keyboard in Chromium: wizard, grid, check, fix, undo, sort. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Preview, startPreview } from './open-page.js';

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.close());
afterEach(() => expect(preview.complaints.splice(0)).toEqual([]));

const LANGUAGES = [
  {
    language: 'en',
    open: 'Open OKR panel',
    check: 'Check OKRs',
    name: 'Your name',
    people: 'People and teams',
    made: 'Your OKRs have a home',
    tabs: ['OKR 2026-Q4', 'Summary 2026-Q4', 'People', 'OKR Settings'],
    status: 'On track',
    unit: '% beside a plain number',
    write: 'Write 85%',
    undo: 'Undo',
    restored: 'as it was',
  },
  {
    language: 'zh',
    open: '打开 OKR 面板',
    check: '检查 OKR',
    name: '你的姓名',
    people: '成员和团队',
    made: 'OKR 已就位',
    tabs: ['OKR 2026-Q4', '总览 2026-Q4', '成员', 'OKR 设置'],
    status: '正常',
    unit: '百分比与普通数字混用',
    write: '改为 85%',
    undo: '撤消',
    restored: '恢复原样',
  },
] as const;

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.click('[data-id="extensions"]');
  await page.hover('.o-menu-item:has-text("OKR")');
  await page.locator('.o-menu-item', { hasText: item }).last().click();
}

async function typeAt(page: Page, sheet: string, a1: string, ...texts: string[]): Promise<void> {
  await page.evaluate(([name = '', cell = '']) => window.okrHost?.user.select(name, cell), [sheet, a1]);
  await expect.poll(() => page.locator('.o-named-range-selector input').inputValue()).toBe(a1);
  for (const text of texts) {
    await page.keyboard.type(text, { delay: 30 });
    await page.keyboard.press('Tab');
  }
}

const display = (page: Page, sheet: string, a1: string): Promise<string | undefined> =>
  page.evaluate(([name = '', cell = '']) => window.okrHost?.display(name, cell), [sheet, a1]);

async function throughWizard(page: Page, panel: FrameLocator, words: (typeof LANGUAGES)[number]): Promise<void> {
  const { language } = words;
  await panel.locator('button.blue').click(); // Set up OKRs
  await panel.locator('input[type="radio"]').first().waitFor();
  await preview.shoot(page, `path-${language}-1-where`);
  await panel.locator('button.blue').click();
  // Continue without a name: the answer is asked for, nothing is lost.
  await panel.getByLabel(words.people).fill('Ben, Sales\nCho, Product');
  await panel.locator('button.blue').click();
  await panel.getByRole('alert').first().waitFor();
  await preview.shoot(page, `path-${language}-2-name-missing`);
  await panel.getByLabel(words.name).first().fill('Ana Ruiz');
  await panel.locator('button.blue').click();
  await panel.locator('.items').waitFor();
  await preview.shoot(page, `path-${language}-3-review`);
  await panel.locator('button.blue').click();
  await panel.getByText(words.made).waitFor({ timeout: 30_000 });
  await preview.shoot(page, `path-${language}-4-done`);
}

describe.each(LANGUAGES)('from an empty spreadsheet to a checked table ($language)', (words) => {
  test('by mouse and keyboard', { timeout: 120_000 }, async () => {
    const { language } = words;
    const [tab] = words.tabs;
    const page = await preview.open(`?lang=${language}&now=2026-11-24T09:00:00Z`);
    await chooseInMenu(page, words.open);
    const panel = page.frameLocator('.sidebar iframe');
    await throughWizard(page, panel, words);
    const shown = await page.locator('.o-sheet').allTextContents();
    expect(shown.map((name) => name.trim()).filter((name) => name !== 'Sheet1')).toEqual([...words.tabs]);
    expect(await page.locator('.o-sheet.active').textContent()).toContain(tab);

    // The focus is in the panel; a person clicks into the grid.
    await page.locator('.o-grid-overlay').click({ position: { x: 300, y: 300 } });
    await typeAt(page, tab, 'B4', 'Clinics stay with us');
    await typeAt(page, tab, 'C5', 'Renewal rate', 'Ben');
    await typeAt(page, tab, 'F5', '78%', '85', '82%');
    expect(await display(page, tab, 'A5')).toBe('K2');
    expect(await display(page, tab, 'E5')).toBe('O1');
    await expect.poll(() => display(page, tab, 'J5')).toBe(words.unit);
    await preview.shoot(page, `path-${language}-5-typed`);

    await chooseInMenu(page, words.check);
    await panel.getByRole('button', { name: words.write }).waitFor();
    await preview.shoot(page, `path-${language}-6-check`);
    await panel.getByRole('button', { name: words.write }).click();
    await panel.getByRole('button', { name: words.undo, exact: true }).waitFor();
    // (82 - 78) / (85 - 78) = 57 %; expected 54/91 x 70 % = 42 %
    expect((await display(page, tab, 'I5'))?.trim()).toBe('57%');
    expect(await display(page, tab, 'J5')).toBe(words.status);
    await preview.shoot(page, `path-${language}-7-fixed`);

    await panel.getByRole('button', { name: words.undo, exact: true }).click();
    await panel.getByText(words.restored).waitFor();
    expect(await display(page, tab, 'J5')).toBe(words.unit);
    await preview.shoot(page, `path-${language}-8-undone`);
    await page.close();
  });
});
