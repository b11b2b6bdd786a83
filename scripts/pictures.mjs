// node scripts/pictures.mjs [en|zh]: draws the pictures of the READMEs in the preview. With `folders` it prints the
// diagram of docs/architecture.md instead.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
        menu: {
          open: '打开 OKR 面板',
          checkIn: '更新进展',
          start: '开始进展更新',
          save: '保存进展更新',
          summary: '打开总览',
        },
        name: '林若溪',
        owner: '何子安',
        tab: 'OKR 示例',
        note: '40 天提醒已上线',
        revenue: '170000',
        win: '签下第一家门店',
        made: 'OKR 已就位',
      }
    : {
        menu: {
          open: 'Open OKR panel',
          checkIn: 'Check in',
          start: 'Start check-in',
          save: 'Save check-in',
          summary: 'Open summary',
        },
        name: 'Nora Lind',
        owner: 'Omar Haddad',
        tab: 'OKR Example',
        note: 'Reminder after 40 days is live',
        revenue: '17000',
        win: 'First café in Porto signed',
        made: 'Your OKRs have a home',
      };
}

async function draw(/** @type {string[]} */ languages) {
  const { address, stop } = await startPreview();
  const browser = await (await browserOfTheTests())();
  try {
    for (const language of languages) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 760 } });
      page.on('pageerror', (error) => fail(String(error)));
      await page.goto(`${address}?lang=${language}&now=2026-11-30`);
      await page.waitForSelector('.o-topbar-menu');
      await film(page, language);
      await page.close();
    }
  } finally {
    await browser.close();
    stop();
  }
}

/** The main job: set up, the table, the check-in tab, the check-in in the panel, the summary. */
async function film(/** @type {Page} */ page, /** @type {string} */ language) {
  const words = wordsOf(language);
  const panel = page.frameLocator('.sidebar iframe');
  const blue = panel.locator('button.blue');
  const shot = (/** @type {string} */ name) => shoot(page, `${language}-${name}`);
  await page.addStyleTag({ content: '.hint, .meter, .toasts { display: none !important; }' });

  await choose(page, words.menu.open);
  await panel.locator('#example').click();
  await blue.click();
  await panel.locator('#name').fill(words.name);
  await blue.click();
  await panel.locator('.items').waitFor();
  await shot('1-set-up');
  await blue.click();
  await panel.getByText(words.made).waitFor({ timeout: 60_000 });

  await page.locator('.sidebar-close').click();
  await page.waitForTimeout(1000);
  await select(page, words.tab, 'H5');
  await shot('2-table');

  await choose(page, words.menu.start);
  await panel.locator('.green, h1').first().waitFor();
  await page.waitForTimeout(1500);
  const tab = String(await page.locator('.o-sheet.active').textContent()).trim();
  await page.locator('.sidebar-close').click();
  await type(page, tab, { G5: '36%', G6: '8', H6: '6', G7: words.revenue, G11: '47', A19: words.win });
  await page.waitForTimeout(1000);
  await select(page, tab, 'G12');
  await shot('3-check-in-tab');

  await choose(page, words.menu.open);
  await panel.locator('#you').click();
  await panel.getByText(words.owner).first().click();
  await blue.click();
  await choose(page, words.menu.checkIn);
  await panel.locator('#value').fill('39');
  await panel.locator('#note').fill(words.note);
  await shot('4-check-in-panel');
  await blue.click();
  await panel.locator('#value').fill('290');
  await blue.click();
  await page.waitForTimeout(1500);

  await choose(page, words.menu.save);
  await page.waitForTimeout(3000);
  await choose(page, words.menu.summary);
  await page.waitForTimeout(3000);
  await page.locator('.sidebar-close').click();
  await page.waitForTimeout(1000);
  await shot('5-summary');

  await select(page, words.tab, 'H5');
  await choose(page, words.menu.open);
  await panel.locator('h1, h2').first().waitFor();
  await page.waitForTimeout(1500);
  await shot('overview');
}

/** Presses a command of the menu under Extensions. */
async function choose(/** @type {Page} */ page, /** @type {string} */ command) {
  await page.click('[data-id="extensions"]');
  await page.hover('.o-menu-item:has-text("OKR")');
  await page.locator('.o-menu-item', { hasText: command }).last().click();
}

function select(/** @type {Page} */ page, /** @type {string} */ tab, /** @type {string} */ cell) {
  return page.evaluate(([name, a1]) => /** @type {any} */ (globalThis).okrHost.user.select(name, a1), [tab, cell]);
}

/** @param {Page} page @param {string} tab @param {Record<string, string>} texts by cell */
function type(page, tab, texts) {
  return page.evaluate(
    ([name, cells]) => {
      const { user } = /** @type {any} */ (globalThis).okrHost;
      for (const [a1, text] of Object.entries(cells)) user.type(name, a1, text);
    },
    /** @type {const} */ ([tab, texts]),
  );
}

async function shoot(/** @type {Page} */ page, /** @type {string} */ name) {
  await page.mouse.move(10, 740); // where it lights up nothing
  await page.waitForTimeout(1500); // the grid draws a moment later, the file is kept after that
  const folder = join(root, 'docs/pictures');
  mkdirSync(folder, { recursive: true });
  const picture = inPalette(await page.screenshot());
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`docs/pictures/${name}.png ${Math.round(picture.length / 1000)} kB`);
}

async function startPreview() {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
  });
  const address = await new Promise((resolve) => {
    let output = '';
    const listen = (/** @type {Buffer} */ data) => {
      output += data;
      const found = output.match(/http:\S+/)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => fail(output));
  });
  return {
    address,
    stop: () => {
      child.removeAllListeners('exit');
      child.kill();
    },
  };
}

/** test/browser.ts, which finds or unpacks a Chromium and brings the fonts along. */
async function browserOfTheTests() {
  const { build } = await import('esbuild');
  const outfile = join(root, `node_modules/.cache/okr-sheets/pictures-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ['test/browser.ts'],
    bundle: true,
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(new URL('../test/browser.ts', import.meta.url)) },
  });
  const { launchBrowser } = await import(outfile);
  rmSync(outfile, { force: true });
  return /** @type {() => Promise<import('playwright-core').Browser>} */ (launchBrowser);
}

/** The same PNG with at most 256 colours: those that stand most often, the others as the nearest of them. */
function inPalette(/** @type {Buffer} */ png) {
  const { width, height, pixels } = pixelsOf(png);
  const counts = new Map();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([color]) => color);
  const places = new Map(palette.map((color, place) => [color, place]));
  const lines = Buffer.alloc(height * (width + 1));
  pixels.forEach((color, at) => {
    const place = places.get(color) ?? nearest(color, palette);
    places.set(color, place);
    lines[at + Math.floor(at / width) + 1] = place;
  });
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(/** @type {number} */ color, /** @type {number[]} */ palette) {
  const away = (/** @type {number} */ other) =>
    [16, 8, 0].reduce((sum, by) => sum + (((color >> by) & 255) - ((other >> by) & 255)) ** 2, 0);
  return palette.reduce((best, other, place) => (away(other) < away(palette[best] ?? 0) ? place : best), 0);
}

/** The colours of a PNG without transparency, as numbers. */
function pixelsOf(/** @type {Buffer} */ png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const bytes = png[25] === 6 ? 4 : 3;
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const length = width * bytes;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y++) {
    const line = new Uint8Array(length);
    const filter = data[y * (length + 1)];
    for (let x = 0; x < length; x++) {
      const left = line[x - bytes] ?? 0;
      const up = above[x] ?? 0;
      const corner = above[x - bytes] ?? 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      line[x] = (data[y * (length + 1) + 1 + x] ?? 0) + guess;
    }
    for (let x = 0; x < width; x++) {
      const [red = 0, green = 0, blue = 0] = line.subarray(x * bytes);
      pixels[y * width + x] = (red << 16) | (green << 8) | blue;
    }
    above = line;
  }
  return { width, height, pixels };
}

function paeth(/** @type {number} */ left, /** @type {number} */ up, /** @type {number} */ corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function chunk(/** @type {string} */ kind, /** @type {Buffer} */ data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(checksum(body), body.length + 4);
  return whole;
}

/** CRC-32, which zlib of Node 20 does not offer yet. */
function checksum(/** @type {Buffer} */ data) {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Who may import whom, in Mermaid: from .dependency-cruiser.mjs, and from main.ts itself, which may import all. */
async function folders() {
  const { default: rules } = await import('../.dependency-cruiser.mjs');
  /** @type {Map<string, string[]>} */
  const imports = new Map();
  for (const { from, to } of rules.forbidden) {
    if (!('path' in from) || !('pathNot' in to) || from.path === '^src/') continue;
    const folder = from.path.slice(1).replace(/\/$/, '');
    const others = to.pathNot.map((path) => path.slice(1).replace(/\/$/, ''));
    const ours = others.filter((other) => other !== folder && /^(src|sidebar|preview)\//.test(other));
    imports.set(folder, ours);
  }
  const main = readFileSync(join(root, 'src/main.ts'), 'utf8');
  const named = [...main.matchAll(/from '\.\/([\w-]+)\//g)].map(([, folder]) => `src/${folder}`);
  imports.set('src/main.ts', [...new Set(named)]);
  return ['flowchart TD', ...[...imports].flatMap(([folder, others]) => arrows(folder, others, imports))].join('\n');
}

/**
 * What another folder on the way leads to is not drawn again; where only one file may be imported, the arrow says so.
 * @param {string} folder
 * @param {string[]} others
 * @param {Map<string, string[]>} imports
 */
function arrows(folder, others, imports) {
  const reached = new Set(others.flatMap((other) => imports.get(other) ?? []));
  return others
    .filter((other) => !reached.has(other))
    .map((other) => {
      const [, whole = other, file] = other.match(/^(.+)\/([\w-]+\.ts)$/) ?? [];
      return `  ${box(folder)} ${file === undefined ? '-->' : `-.->|"only ${file}"|`} ${box(whole)}`;
    });
}

function box(/** @type {string} */ folder) {
  return `${folder.replace(/\W/g, '_')}["${folder}"]`;
}
