/** The real sidebar in Chromium, answered by a script. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser.js';
import { root } from '../../repository/read.js';
import { type Call, installFakeGoogle, type Script } from './fake-google.js';

/** Secure, as Google's frame is; nothing is served there, the request is answered by the test. */
const ADDRESS = 'http://localhost/sidebar';
/** What remains of a small laptop's screen below Google's own bars. */
export const SMALL_LAPTOP = { width: 300, height: 470 };

export interface OpenOptions {
  readonly screen?: string;
  readonly language?: 'en' | 'zh';
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Sidebars {
  open(script: Script, options?: OpenOptions): Promise<Page>;
  /** Whatever a page complained about. */
  readonly complaints: string[];
  close(): Promise<void>;
}

interface Builder {
  buildSidebar(options: { root: string; folder: string }): Promise<string>;
}

/** The sidebar as it ships. */
async function builtSidebar(): Promise<string> {
  const builder: Builder = await import(pathToFileURL(join(root, 'scripts/build/sidebar.mjs')).href);
  return builder.buildSidebar({ root, folder: 'sidebar' });
}

export async function startSidebars(page: () => Promise<string> = builtSidebar): Promise<Sidebars> {
  const [browser, html] = await Promise.all([launchBrowser(), page()]);
  const complaints: string[] = [];
  return {
    complaints,
    open: (script, options = {}) => openPage(browser, html, script, options, complaints),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, html: string, script: Script, options: OpenOptions, complaints: string[]) {
  const context = await browser.newContext({ viewport: options.size ?? SMALL_LAPTOP, deviceScaleFactor: 1 });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== ADDRESS && !request.url().startsWith('data:')) complaints.push(`asks ${request.url()}`);
  });
  await page.addInitScript(installFakeGoogle, script);
  const language = options.language === undefined ? '' : ` data-language="${options.language}"`;
  // As the add-on does it: the start values come after the end of the page.
  const start = `<i hidden id="okr-start" data-screen="${options.screen ?? 'home'}"${language}></i>`;
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html + start }));
  await page.goto(ADDRESS);
  return page;
}

export const callsOf = (page: Page): Promise<Call[]> => page.evaluate(() => window.okrCalls);

/** What a person reads there, once it is there. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const first = page.locator(selector).first();
  await first.waitFor({ state: 'attached' });
  const [text = ''] = await first.allInnerTexts();
  return text.replace(/\n+/g, '\n');
}

/** Size of the panel, and of the browser's own text in percent. */
export async function resize(page: Page, size: { width: number; height: number }, text = 100): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, text);
}

/** For people to look at, as high as the content is. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(join(root, 'artifacts/sidebar'), { recursive: true });
  const before = page.viewportSize() ?? SMALL_LAPTOP;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: before.width, height: Math.max(before.height, height) });
  await page.screenshot({ path: join(root, 'artifacts/sidebar', `${name}.png`), animations: 'disabled' });
  await page.setViewportSize(before);
}
