/** The check-in form in a page, and what it sent. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CheckInItem } from '../../../src/panel-api/index.js';
import * as checkIn from './check-in-samples.js';
import type { Script } from './fake-google.js';
import { callsOf, type Sidebars, textOf } from './open-sidebar.js';
import * as sample from './samples.js';

export const item = (id: Parameters<typeof checkIn.item>[1], more: Partial<CheckInItem> = {}) =>
  checkIn.item('en', id, more);

/** Four key results of one person. */
export const usual: Script = {
  okrHome: [{ value: sample.home('en', { kind: 'checkIn', day: sample.TODAY, waiting: 4 }, { keyResults: 4 }) }],
  okrCheckIn: [{ value: checkIn.checkIn('en') }],
  okrSaveKeyResult: checkIn.savedAll('en'),
  okrShow: [{ value: null }],
};
/** Two of them. */
export const ofTwo: Script = { ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', [item('K12'), item('K13')]) }] };

export async function openForm(sidebars: Sidebars, script: Script): Promise<Page> {
  const page = await sidebars.open(script, { screen: 'checkIn' });
  await page.waitForSelector('#title');
  return page;
}

/** What was sent to be saved. */
export const entries = async (page: Page) =>
  (await callsOf(page)).flatMap(({ name, args }) => (name === 'okrSaveKeyResult' ? [args[0]] : []));
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
export const title = (page: Page) => textOf(page, 'h1');
export const blue = (page: Page) => textOf(page, 'button.blue');
export const enter = (page: Page) => page.keyboard.press('Enter');
export const isAt = (page: Page, text: string) => expect.poll(() => title(page), { timeout: 5000 }).toBe(text);
