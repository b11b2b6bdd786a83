/** Files of every kind that teams keep their OKRs in: opened in the page, understood, and built from. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { display, EN, openFile, ZH } from './file-menu.js';
import { type Preview, startPreview } from './open-page.js';
import { chooseInMenu, setUpFromTab } from './set-up-from-tab.js';

let preview: Preview;
const folder = mkdtempSync(join(tmpdir(), 'okr-structure-'));
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(preview.complaints.splice(0)).toEqual([]));

/** Bytes of a text in GB18030, for signs of two bytes. */
function inGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      bytes.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return new Uint8Array([...text].flatMap((sign) => bytes.get(sign) ?? [sign.charCodeAt(0)]));
}

/** Objectives merged over their rows, under a title. */
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Goals 2026-Q4');
  sheet.addRows([
    ['What we want this quarter'],
    [],
    ['Objective', 'Key result', 'Lead', 'Baseline', 'Goal', 'Actual to date'],
    ['Customers stay with us', 'Renewal rate of accounts', 'Ben Okafor', 0.78, 0.85, 0.81],
    ['', 'Hours to first reply', 'Ben Okafor', 9, 4, 6],
    ['Win the clinics of the north', 'Pilot clinics signed', 'Cho Park', 0, 12, 3],
    ['', 'Doctors who refer us', 'Cho Park', 2, 20, 11],
  ]);
  for (const range of ['A4:A5', 'A6:A7']) sheet.mergeCells(range);
  for (const cell of ['D4', 'E4', 'F4']) sheet.getCell(cell).numFmt = '0%';
  sheet.getRow(3).font = { bold: true };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const ENGLISH = [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
  ['Customers stay with us', 'Renewal rate of accounts', 'Ben Okafor', '78%', '85%', '81%'],
  ['', 'Hours to first reply', 'Ben Okafor', '9', '4', '6'],
];
const CHINESE = [
  ['目标', '关键结果', '负责人', '起始值', '目标值', '当前值'],
  ['客户愿意续约', '老客户续约率', '陈悦', '78%', '85%', '81%'],
  ['', '首次回复小时数', '王磊', '9', '4', '6'],
];
const lines = (rows: readonly (readonly string[])[], mark: string) => rows.map((row) => row.join(mark)).join('\r\n');

/** The last one is built from. `counts` are objectives and key results. */
const FILES = {
  en: [
    { name: 'plain.csv', content: () => lines(ENGLISH, ','), keyResult: 'Renewal rate of accounts', counts: [1, 2] },
    {
      name: 'mark.csv',
      content: () => `\ufeff${lines(ENGLISH, ',')}`,
      keyResult: 'Hours to first reply',
      counts: [1, 2],
    },
    {
      name: 'lines.csv',
      content: () =>
        'Objective;Key results;Owner\n"Be the shop\nthat people love";"1. Visits from 40 to 90\n2. Complaints from 12 to 3";Ana\nBake for the whole town;"1. Loaves from 200 to 350\n2. Cafés from 3 to 9";Ben\n',
      keyResult: 'Visits from 40 to 90',
      counts: [2, 4],
    },
    { name: 'goals.xlsx', content: workbook, keyResult: 'Renewal rate of accounts', counts: [2, 4] },
  ],
  zh: [
    { name: '制表符.tsv', content: () => lines(CHINESE, '\t'), keyResult: '老客户续约率', counts: [1, 2] },
    { name: '目标.csv', content: () => inGb18030(lines(CHINESE, ',')), keyResult: '老客户续约率', counts: [1, 2] },
  ],
};

describe.each([
  {
    words: EN,
    open: 'Open OKR panel',
    name: 'Your name',
    made: 'Your OKRs have a home',
    unit: /\d+ (?:objective|key result)s?/g,
  },
  { words: ZH, open: '打开 OKR 面板', name: '你的姓名', made: 'OKR 已就位', unit: /\d+ 个(?:目标|关键结果)/g },
])('files of OKRs ($words.language)', ({ words, open, name, made, unit }) => {
  const language = words.language === 'zh' ? 'zh' : 'en';

  test('are understood whatever they are written in, and built from', { timeout: 90_000 }, async () => {
    const page = await preview.open(`?lang=${language}&now=2026-11-24T09:00:00Z`);
    const panel = page.frameLocator('.sidebar iframe');
    const files = FILES[language];
    for (const file of files) {
      await openFile(page, words, folder, file.name, await file.content());
      await expect.poll(() => page.title()).toBe(file.name.replace(/\.\w+$/, ''));
      await chooseInMenu(page, open);
      await panel.getByText(file.keyResult).first().waitFor();
      const found = (await panel.locator('form').textContent())?.match(unit)?.map((text) => Number.parseInt(text, 10));
      expect(found?.slice(0, 2), file.name).toEqual(file.counts);
    }
    const last = files[files.length - 1];
    const way = { language, keyResult: last?.keyResult ?? '', name, made };
    await setUpFromTab(preview, page, panel, `structure-file-${language}`, way);
    // (81 - 78) / (85 - 78)
    expect((await display(page, 'OKR 2026-Q4', 'I5'))?.trim()).toBe('43%');
    expect(await display(page, 'OKR 2026-Q4', 'C5')).toBe(last?.keyResult);
    await page.close();
  });
});
