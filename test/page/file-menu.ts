/** The file menu of the page as a person uses it, with its words in both languages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const EN = {
  language: 'en',
  newFile: 'New',
  open: 'Open...',
  recent: 'Recent',
  download: 'Download',
  xlsx: 'Excel (.xlsx)',
  csv: 'This tab (.csv)',
  template: 'Download OKR template',
  own: 'English (.xlsx)',
  startOver: 'Start over',
  saved: 'Saved in this browser',
  opened: 'is open',
  demo: 'A demo of OKR Sheets: nothing leaves your browser',
  tabs: ['OKR 2026-Q4', 'Summary 2026-Q4', 'People', 'OKR Settings'],
  damaged: 'goals.xlsx is damaged and cannot be unpacked. Your spreadsheet is as it was.',
  progress: 'Grow',
};
export type FileWords = typeof EN;
export const ZH: FileWords = {
  language: 'zh',
  newFile: '新建',
  open: '打开…',
  recent: '最近打开',
  download: '下载',
  xlsx: 'Excel (.xlsx)',
  csv: '当前工作表 (.csv)',
  template: '下载 OKR 模板',
  own: '中文 (.xlsx)',
  startOver: '全部重来',
  saved: '已保存在此浏览器',
  opened: '已打开',
  demo: 'OKR Sheets 演示：数据不会离开你的浏览器',
  tabs: ['OKR 2026-Q4', '总览 2026-Q4', '成员', 'OKR 设置'],
  damaged: '“goals.xlsx”已损坏，无法解压。你的表格没有变动。',
  progress: '增长',
};
export const LANGUAGES = [EN, ZH];

export const display = (page: Page, sheet: string, a1: string): Promise<string | undefined> =>
  page.evaluate(([name = '', cell = '']) => window.okrHost?.display(name, cell), [sheet, a1]);
export const tabsOf = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => window.okrHost?.snapshot().tabs.map(({ name }) => name));

/** Through the File menu: a submenu opens under the mouse. */
export async function choose(page: Page, ...items: string[]): Promise<void> {
  await page.click('[data-id="file"]');
  for (const [level, item] of items.entries()) {
    const entry = page
      .locator('.o-menu-item')
      .filter({ has: page.getByText(item, { exact: true }) })
      .last();
    if (level < items.length - 1) await entry.hover();
    else await entry.click();
  }
}

/** Writes the file into the folder and opens it. */
export async function openFile(
  page: Page,
  words: FileWords,
  folder: string,
  name: string,
  content: Uint8Array | string,
): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose(page, words.open)]);
  await chooser.setFiles(file);
}

export async function downloaded(
  page: Page,
  ...items: string[]
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, ...items)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export async function typeLine(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 30 });
  await page.keyboard.press('Enter');
}
export const isSaved = (page: Page, words: FileWords) =>
  expect.poll(() => page.locator('.saved').textContent()).toBe(words.saved);
