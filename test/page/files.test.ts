/** Files in the page, by mouse and keyboard in Chromium: open, drop, download, reload, start over, template, demo. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readXlsx } from '../../preview/files/xlsx-read.js';
import { libreOfficeVersion } from '../bench/libreoffice.js';
import { throughLibreOffice } from '../preview/files-office.js';
import { choose, display, downloaded, EN, isSaved, LANGUAGES, openFile, tabsOf, typeLine } from './file-menu.js';
import { type Preview, startPreview } from './open-page.js';

let preview: Preview;
const folder = mkdtempSync(join(tmpdir(), 'okr-files-'));
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(preview.complaints.splice(0)).toEqual([]));

const openPage = (language: string): Promise<Page> => preview.open(`?lang=${language}&now=2026-11-24T09:00:00Z`);
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Goals', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRows([
    ['Goal', 'Owner', 'Progress', 'Due'],
    ['Grow the shop', 'Ana', 0.4, new Date(Date.UTC(2026, 10, 30))],
    ['Roast better', 'Ben', 0.8, new Date(Date.UTC(2026, 11, 15))],
  ]);
  sheet.getCell('C4').value = { formula: 'AVERAGE(C2:C3)', date1904: false };
  sheet.getRow(1).font = { bold: true };
  for (const cell of ['A1', 'B1', 'C1', 'D1'])
    sheet.getCell(cell).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F0FE' } };
  sheet.getColumn('A').width = 32;
  sheet.getColumn('C').numFmt = '0%';
  sheet.getColumn('D').numFmt = 'yyyy-mm-dd';
  sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"Ana,Ben"'] };
  sheet.getCell('A2').note = 'From the board';
  sheet.addConditionalFormatting({
    ref: 'C2:C3',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        priority: 1,
        formulae: [0.5],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFDEAC2' } } },
      },
    ],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe.each(LANGUAGES)('files ($language)', (words) => {
  const { language } = words;

  test('a .csv is opened, what was there before is kept, and it is downloaded again', async () => {
    const page = await openPage(language);
    await typeLine(page, words.progress);
    await isSaved(page, words);
    await openFile(page, words, folder, 'goals.csv', 'goal;share;code\n"Grow\nmore";35%;007\n=1+1;;\n');
    await expect.poll(() => tabsOf(page)).toEqual(['goals']);
    expect(await page.title()).toBe('goals');
    expect(await display(page, 'goals', 'A2')).toBe('Grow\nmore');
    expect(await display(page, 'goals', 'B2')).toBe('35%');
    expect(await display(page, 'goals', 'C2')).toBe('007');
    expect(await display(page, 'goals', 'A3')).toBe('=1+1');
    await page.locator('.toast-note', { hasText: words.opened }).last().waitFor();
    await preview.shoot(page, `files-csv-${language}`);
    const { name, bytes } = await downloaded(page, words.download, words.csv);
    expect(name).toBe('goals - goals.csv');
    expect(new TextDecoder().decode(bytes)).toBe('goal,share,code\r\n"Grow\nmore",35%,007\r\n=1+1,,\r\n');

    await page.click('[data-id="file"]');
    await page.locator('.o-menu-item', { hasText: words.recent }).hover();
    await page.locator('.o-menu').nth(1).waitFor();
    await preview.shoot(page, `files-recent-${language}`);
    await page.locator('.o-menu').nth(1).locator('.o-menu-item').first().click();
    await expect.poll(() => display(page, 'Sheet1', 'A1')).toBe(words.progress);
    await page.close();
  });

  test('an .xlsx is opened, changed, downloaded and read back', async () => {
    const page = await openPage(language);
    await openFile(page, words, folder, 'board.xlsx', await workbook());
    await expect.poll(() => tabsOf(page)).toEqual(['Goals']);
    expect(await display(page, 'Goals', 'C4')).toBe('60%');
    expect(await display(page, 'Goals', 'D2')).toBe('2026-11-30');
    await page.evaluate(() => window.okrHost?.user.type('Goals', 'C2', '60%'));
    await preview.shoot(page, `files-xlsx-${language}`);
    const { name, bytes } = await downloaded(page, words.download, words.xlsx);
    expect(name).toBe('board.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    const sheet = book.getWorksheet('Goals');
    expect(sheet?.getCell('C4').value).toMatchObject({ formula: 'AVERAGE(C2:C3)', result: 0.7 });
    expect(sheet?.getCell('D3').value).toEqual(new Date(Date.UTC(2026, 11, 15)));
    expect(sheet?.getCell('A2').note).toBe('From the board');
    expect(sheet?.getCell('B2').dataValidation.formulae).toEqual(['"Ana,Ben"']);
    expect(sheet?.getCell('A1').font.bold).toBe(true);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    await page.close();
  });

  test('a file that cannot be read is named, and nothing is lost', async () => {
    const page = await openPage(language);
    await typeLine(page, words.progress);
    await openFile(page, words, folder, 'goals.xlsx', 'no archive at all');
    const note = page.locator('.toast-note', { hasText: 'goals.xlsx' }).last();
    await expect.poll(() => note.textContent()).toBe(words.damaged);
    await preview.shoot(page, `files-damaged-${language}`);
    expect(await display(page, 'Sheet1', 'A1')).toBe(words.progress);
    await page.close();
  });

  test('the template carries the whole product', { timeout: 120_000 }, async () => {
    const page = await openPage(language);
    const { name, bytes } = await downloaded(page, words.template, words.own);
    expect(name).toMatch(/\.xlsx$/);
    const { book } = await readXlsx(bytes, '');
    expect(book.tabs.map((tab) => tab.name)).toEqual(words.tabs);
    expect(book.tabs.filter(({ isHidden }) => isHidden)).toEqual([]);
    // The page itself is as empty as before.
    expect(await tabsOf(page)).toEqual(['Sheet1']);
    if (libreOfficeVersion() === undefined) console.log('skipped: no LibreOffice here');
    else {
      const office = (await readXlsx(throughLibreOffice(bytes), '')).book;
      expect(office.tabs.map((tab) => tab.name)).toEqual(words.tabs);
      expect(office.names).toHaveLength(book.names.length);
      const today = office.tabs.flatMap(({ cells }) => cells).find(({ formula }) => formula === '=TODAY()');
      expect(today?.value).toBeGreaterThan(46000);
    }
    await page.close();
  });

  test('it says what it is', async () => {
    const page = await openPage(language);
    expect(await page.locator('.demo').textContent()).toBe(words.demo);
    await page.click('[data-id="file"]');
    await preview.shoot(page, `files-menu-${language}`);
    await page.close();
  });
});

describe('what the browser keeps', () => {
  test('a reload goes on where it was: cells, tabs, properties, panel language and the tab in view', async () => {
    const page = await openPage('en');
    await page.evaluate(() => {
      const host = window.okrHost;
      host?.user.addSheet('Second');
      host?.user.type('Second', 'A1', '20');
      host?.user.type('Second', 'A2', '=A1*2');
      host?.user.note('Second', 'A1', 'kept');
      host?.globals.PropertiesService.getUserProperties().setProperty('me', 'Ana');
    });
    await page.fill('.file-name', 'Our goals');
    await page.locator('.o-sheet', { hasText: 'Second' }).click();
    await isSaved(page, EN);
    await page.waitForTimeout(900);
    await page.reload();
    await page.waitForSelector('.o-topbar-menu');
    expect(await page.title()).toBe('Our goals');
    expect(await display(page, 'Second', 'A2')).toBe('40');
    const kept = await page.evaluate(() => [
      window.okrHost?.note('Second', 'A1'),
      window.okrHost?.globals.PropertiesService.getUserProperties().getProperty('me'),
    ]);
    expect(kept).toEqual(['kept', 'Ana']);
    expect(await page.locator('.o-sheet.active').textContent()).toContain('Second');
    await page.close();
  });

  test('starting over asks first, then forgets', async () => {
    const page = await openPage('en');
    await typeLine(page, 'Grow');
    await isSaved(page, EN);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await choose(page, EN.startOver);
    expect(await display(page, 'Sheet1', 'A1')).toBe('Grow');
    page.once('dialog', (dialog) => void dialog.accept());
    await choose(page, EN.startOver);
    await expect.poll(() => display(page, 'Sheet1', 'A1')).toBe('');
    await page.reload();
    await page.waitForSelector('.o-topbar-menu');
    expect(await display(page, 'Sheet1', 'A1')).toBe('');
    await page.close();
  });

  test('two tabs of the browser are told of each other; the last to save wins', async () => {
    const first = await openPage('en');
    await typeLine(first, 'one');
    await isSaved(first, EN);
    const second = await sameBrowser(first);
    await second.locator('.toast-note', { hasText: 'another tab' }).waitFor();
    await first.locator('.toast-note', { hasText: 'another tab' }).waitFor();
    await typeLine(second, 'two');
    await isSaved(second, EN);
    await first.reload();
    await first.waitForSelector('.o-topbar-menu');
    expect(await display(first, 'Sheet1', 'A1')).toBe('two');
    await first.close();
    await second.close();
  });

  test('what cannot be read any more is said, and the page begins empty', async () => {
    const page = await openPage('en');
    await typeLine(page, 'Grow');
    await isSaved(page, EN);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('okr-sheets');
          request.onsuccess = () => {
            const transaction = request.result.transaction('documents', 'readwrite');
            const store = transaction.objectStore('documents');
            store.getAllKeys().onsuccess = ({ target }) => {
              for (const key of (target as IDBRequest<IDBValidKey[]>).result) store.put({ version: 1 }, key);
            };
            transaction.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await page.waitForSelector('.o-topbar-menu');
    await page.locator('.toast-note', { hasText: 'cannot be read' }).waitFor();
    expect(await display(page, 'Sheet1', 'A1')).toBe('');
    await typeLine(page, 'Again');
    await isSaved(page, EN);
    await page.close();
  });

  test('without a store it works, and says that nothing is kept', async () => {
    const page = await openPage('en');
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.reload();
    await page.waitForSelector('.o-topbar-menu');
    await page.locator('.toast-note', { hasText: 'cannot keep' }).waitFor();
    await typeLine(page, 'Grow');
    expect(await display(page, 'Sheet1', 'A1')).toBe('Grow');
    await page.close();
  });
});

async function sameBrowser(page: Page): Promise<Page> {
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      window.open(window.location.href);
    }),
  ]);
  await other.waitForSelector('.o-topbar-menu');
  return other;
}

test('a file dropped onto the page is opened', async () => {
  const page = await openPage('en');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['a,b\n1,2'], 'dropped.csv', { type: 'text/csv' }));
    return data;
  });
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.locator('.drop-veil').waitFor();
  await preview.shoot(page, 'files-drop');
  await page.dispatchEvent('.drop-veil', 'drop', { dataTransfer: transfer });
  await expect.poll(() => tabsOf(page)).toEqual(['dropped']);
  expect(await page.locator('.drop-veil').isVisible()).toBe(false);
  await page.close();
});

test('the first page is small and quick; reading files comes when it is needed', async () => {
  const page = await openPage('en');
  const address = page.url();
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    sizes.set(pathname, gzipSync(await response.body().catch(() => Buffer.alloc(0))).length);
  });
  const started = performance.now();
  await page.goto(address);
  await page.waitForSelector('.o-topbar-menu');
  await typeLine(page, '=1+1');
  await expect.poll(() => display(page, 'Sheet1', 'A1')).toBe('2');
  const seconds = (performance.now() - started) / 1000;
  const first = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect([...sizes.keys()]).not.toContain('/files.js');
  await downloaded(page, EN.download, EN.csv);
  const later = sizes.get('/files.js') ?? 0;
  console.log(
    `first page ${Math.round(first / 1024)} KB gzip, ${seconds.toFixed(1)} s to a computed cell; files.js ${Math.round(later / 1024)} KB`,
  );
  expect(first).toBeLessThan(3_000_000);
  expect(later).toBeLessThan(60_000);
  expect(seconds).toBeLessThan(10);
  await page.close();
});
