/** A team's first weeks, by mouse and keyboard in Chromium: wizard, grid, check, fix, undo, two check-ins. */
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
    start: 'Start check-in',
    save: 'Save check-in',
    checkIn: 'Check in',
    agenda: 'Check-in 2026-12-02',
    opened: 'Check-in of Wed 2 Dec is open',
    saved: 'Check-in of Wed 2 Dec is saved',
    log: 'OKR Log',
    entry: 'Check-in',
    other: 'I am someone else',
    me: 'This is me',
    value: 'New value',
    done: 'Your check-in is done',
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
    start: '开始进展更新',
    save: '保存进展更新',
    checkIn: '更新进展',
    agenda: '进展 2026-12-02',
    opened: '12月2日 周三的进展更新已开始',
    saved: '12月2日 周三的进展更新已保存',
    log: 'OKR 记录',
    entry: '进展更新',
    other: '我不是这个人',
    me: '就是我',
    value: '新数值',
    done: '你的进展已更新',
  },
] as const;

type Words = (typeof LANGUAGES)[number];

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

async function throughWizard(page: Page, panel: FrameLocator, words: Words): Promise<void> {
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

const moveClock = (page: Page, now: string): Promise<void> =>
  page.evaluate((moment) => window.okrHost?.clock.set(moment), now);

/** Newest entry of the Log: day, kind, ID, value, progress and who, as they are shown. */
const lastEntry = (page: Page, log: string): Promise<(string | undefined)[] | undefined> =>
  page.evaluate((name) => {
    const row = window.okrHost?.texts(name).at(-1);
    return row && [0, 2, 3, 8, 9, 12].map((at) => row[at]);
  }, log);

/** The focus is in the panel; a person clicks into the grid. */
const clickIntoGrid = (page: Page) => page.locator('.o-grid-overlay').click({ position: { x: 300, y: 300 } });

/** Two days after the first check-in was due: started from the menu, filled by keyboard, saved. */
async function throughCheckIn(page: Page, panel: FrameLocator, words: Words): Promise<void> {
  const { language, tabs, agenda, log } = words;
  const [okr] = tabs;
  await moveClock(page, '2026-12-02T09:00:00Z');
  await chooseInMenu(page, words.start);
  await panel.getByText(words.opened).waitFor();
  await expect.poll(() => page.locator('.o-sheet.active').textContent()).toContain(agenda);
  await preview.shoot(page, `path-${language}-9-check-in-open`);

  await clickIntoGrid(page);
  await typeAt(page, agenda, 'G5', '83', '8');
  await typeAt(page, agenda, 'K5', 'Call the ten largest');
  // (83 - 78) / (85 - 78) = 71 %, from (82 - 78) / 7 = 57 %: the tab computes while one types.
  expect([await display(page, agenda, 'G5'), (await display(page, agenda, 'I5'))?.trim()]).toEqual(['83%', '71%']);
  expect(await display(page, okr, 'H5')).toBe('82%');
  await preview.shoot(page, `path-${language}-10-check-in-filled`);

  await chooseInMenu(page, words.save);
  await panel.getByText(words.saved).waitFor();
  expect([await display(page, okr, 'H5'), (await display(page, okr, 'I5'))?.trim()]).toEqual(['83%', '71%']);
  expect([await display(page, okr, 'L5'), await display(page, okr, 'M5')]).toEqual(['8', 'Call the ten largest']);
  expect(await lastEntry(page, log)).toEqual(['2026-12-02', words.entry, 'K2', '83%', '71%', 'Ana Ruiz']);
  expect(await display(page, okr, 'K5')).toBe('→ ▆');
  await preview.shoot(page, `path-${language}-11-check-in-saved`);
}

/** A week later Ben says who he is, and updates his one key result in the panel without the mouse. */
async function throughForm(page: Page, panel: FrameLocator, words: Words): Promise<void> {
  const { language, tabs, log } = words;
  const [okr] = tabs;
  await moveClock(page, '2026-12-09T09:00:00Z');
  await chooseInMenu(page, words.checkIn);
  await panel.getByRole('button', { name: words.other }).click();
  await panel.locator('label', { hasText: 'Ben' }).click();
  await panel.getByRole('button', { name: words.me }).click();
  const field = panel.getByLabel(words.value, { exact: true });
  await field.waitFor();
  await expect.poll(() => field.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.type('84%', { delay: 30 });
  await preview.shoot(page, `path-${language}-12-form`);
  await page.keyboard.press('Enter');
  await panel.getByText(words.done).waitFor();
  // (84 - 78) / 7 = 86 %
  expect([await display(page, okr, 'H5'), (await display(page, okr, 'I5'))?.trim()]).toEqual(['84%', '86%']);
  expect(await lastEntry(page, log)).toEqual(['2026-12-09', words.entry, 'K2', '84%', '86%', 'Ben']);
  expect(await display(page, okr, 'K5')).toBe('↑   ▆▇');
  await preview.shoot(page, `path-${language}-13-updated`);
}

describe.each(LANGUAGES)('from an empty spreadsheet to the second check-in ($language)', (words) => {
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

    await clickIntoGrid(page);
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

    await clickIntoGrid(page);
    await typeAt(page, tab, 'G5', '85%');
    await throughCheckIn(page, panel, words);
    await throughForm(page, panel, words);
    await page.close();
  });
});
