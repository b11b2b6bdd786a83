/** From the sheet that a team already has to a saved check-in, by mouse and keyboard in Chromium. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { display } from './file-menu.js';
import { type Preview, startPreview } from './open-page.js';
import { chooseInMenu, setUpFromTab } from './set-up-from-tab.js';

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.close());
afterEach(() => expect(preview.complaints.splice(0)).toEqual([]));

const SHEETS = [
  {
    language: 'en',
    sheet: 'Goals 2026-Q4',
    rows: [
      ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
      ['Customers stay with us', 'Renewal rate', 'Ana Ruiz', '78%', '85%', '81%'],
      ['', 'Hours to first reply', 'Ben Okafor', '9', '4', '6'],
      ['Win the north', 'Pilot clinics', 'Ben Okafor', '0', '12', '3'],
    ],
    open: 'Open OKR panel',
    start: 'Start check-in',
    save: 'Save check-in',
    name: 'Your name',
    made: 'Your OKRs have a home',
    tab: 'Check-in 2026-11-30',
    saved: /^Saved by Ana Ruiz/,
  },
  {
    language: 'zh',
    sheet: '目标 2026-Q4',
    rows: [
      ['目标', '关键结果', '负责人', '起始值', '目标值', '当前值'],
      ['客户愿意续约', '续约率', '陈悦', '78%', '85%', '81%'],
      ['', '首次回复小时数', '王磊', '9', '4', '6'],
      ['打开北方市场', '试点诊所', '王磊', '0', '12', '3'],
    ],
    open: '打开 OKR 面板',
    start: '开始进展更新',
    save: '保存进展更新',
    name: '你的姓名',
    made: 'OKR 已就位',
    tab: '进展 2026-11-30',
    saved: /^Ana Ruiz 保存于/,
  },
] as const;

describe.each(SHEETS)('a sheet that a team already has ($language)', (words) => {
  test('becomes OKRs and is checked in', { timeout: 90_000 }, async () => {
    const { language, sheet, rows, tab } = words;
    const page = await preview.open(`?lang=${language}&now=2026-11-24T09:00:00Z`);
    await page.evaluate(
      ([name, cells]) => {
        const host = window.okrHost;
        const first = host?.snapshot().tabs[0]?.name ?? '';
        host?.user.renameSheet(first, name);
        host?.user.paste(name, 'A1', cells);
        host?.user.select(name, 'A1');
      },
      [sheet, rows.map((row) => [...row])] as const,
    );
    await chooseInMenu(page, words.open);
    const panel = page.frameLocator('.sidebar iframe');
    await setUpFromTab(preview, page, panel, `structure-${language}`, { ...words, keyResult: words.rows[1][1] });
    // (81 - 78) / (85 - 78)
    expect((await display(page, 'OKR 2026-Q4', 'I5'))?.trim()).toBe('43%');
    expect(await display(page, sheet, 'F2')).toBe('81%');

    await page.evaluate(() => window.okrHost?.clock.set('2026-11-30T09:00:00Z'));
    await chooseInMenu(page, words.start);
    await expect.poll(() => page.locator('.o-sheet.active').textContent(), { timeout: 20_000 }).toContain(tab);
    const row = await page.evaluate(
      (name) => (window.okrHost?.grid(name) ?? []).findIndex((cells) => cells[0] === 'K5') + 1,
      tab,
    );
    await page.locator('.o-grid-overlay').click({ position: { x: 300, y: 450 } });
    await page.evaluate(([name, a1]) => window.okrHost?.user.select(name, a1), [tab, `G${row}`] as const);
    await expect.poll(() => page.locator('.o-named-range-selector input').inputValue()).toBe(`G${row}`);
    await page.keyboard.type('6', { delay: 30 });
    await page.keyboard.press('Enter');
    // 6 of 12, from 3 of 12
    await expect.poll(async () => (await display(page, tab, `I${row}`))?.trim()).toBe('50%');
    await preview.shoot(page, `structure-${language}-5-check-in`);
    await chooseInMenu(page, words.save);
    await expect.poll(() => display(page, tab, 'K1'), { timeout: 20_000 }).toMatch(words.saved);
    expect(await display(page, 'OKR 2026-Q4', 'H8')).toBe('6');
    await preview.shoot(page, `structure-${language}-6-saved`);
    await page.close();
  });
});
