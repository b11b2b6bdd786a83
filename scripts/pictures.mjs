// node scripts/pictures.mjs [en|zh]: draws the pictures of the READMEs in the preview. With `folders` it prints the
// diagram of docs/architecture.md instead.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { ensureDependencies, fail, root } from './setup.mjs';

/** @typedef {import('playwright-core').Page} Page */

ensureDependencies();
const only = process.argv[2];
if (only === 'folders') console.log(await folders());
else await draw(['en', 'zh'].filter((language) => only === undefined || only === language));

/** Words on buttons, and what somebody types on the day of the pictures. */
function wordsOf(/** @type {string} */ language) {
  return language === 'zh'
    ? {
        menu: { open: '打开 OKR 面板', start: '开始进展更新', save: '保存进展更新' },
        name: '林若溪',
        owner: '何子安',
        tabs: { okr: 'OKR 示例', summary: '总览 示例' },
        people: '成员和团队',
        note: '周一上线 40 天提醒',
        win: '波尔图的第一家咖啡馆已签约',
        made: 'OKR 已就位',
      }
    : {
        menu: { open: 'Open OKR panel', start: 'Start check-in', save: 'Save check-in' },
        name: 'Nora Lind',
        owner: 'Omar Haddad',
        tabs: { okr: 'OKR Example', summary: 'Summary Example' },
        people: 'People and teams',
        note: 'Reminder after 40 days is live',
        win: 'First café in Porto signed',
        made: 'Your OKRs have a home',
      };
}

async function draw(/** @type {string[]} */ languages) {
  const { address, stop } = await startPreview();
  const browser = await (await browserOfTheTests())();
  try {
    for (const language of languages) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 640 } });
      page.on('pageerror', (error) => fail(String(error)));
      await page.goto(`${address}?lang=${language}&now=2026-11-24`);
      await page.waitForSelector('.o-topbar-menu');
      await film(page, language);
      await page.close();
    }
  } finally {
    await browser.close();
    stop();
  }
}
