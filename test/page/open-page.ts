/** `npm start` as a child process and a page of it in Chromium. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { root } from '../repository/read.js';

export interface Preview {
  /** Opens the page and waits until the grid is drawn. Whatever the page complains about ends up in `complaints`. */
  open(query: string): Promise<Page>;
  readonly complaints: string[];
  /** For people to look at. */
  shoot(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

export async function startPreview(): Promise<Preview> {
  const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  const complaints: string[] = [];
  return {
    complaints,
    open: (query) => openPage(browser, server.address + query, complaints),
    async shoot(page, name) {
      mkdirSync(join(root, 'artifacts'), { recursive: true });
      await page.screenshot({ path: join(root, 'artifacts', `${name}.png`) });
    },
    async close() {
      await browser.close();
      server.process.kill();
    },
  };
}

async function openPage(browser: Browser, address: string, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`asks ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForSelector('.o-topbar-menu');
  return page;
}

/** Ready when it has printed its address. */
function startServer(): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  const env = { ...process.env, PORT: '0', BROWSER: 'none' };
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], { cwd: root, env });
  let output = '';
  return new Promise((resolve, reject) => {
    const listen = (data: Buffer) => {
      output += data;
      const address = output.match(/http:\S+/)?.[0];
      if (address) resolve({ address, process: child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`npm start ended: ${output}`)));
  });
}
