/** The history of a key result, in the real sidebar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as checkIn from './harness/check-in-samples.js';
import type { Script } from './harness/fake-google.js';
import { callsOf, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as round from './harness/round-samples.js';
import * as sample from './harness/samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

const next = { kind: 'updateKeyResult', nextCheckIn: '2026-11-30' } as const;
const usual: Script = {
  okrHome: [{ value: sample.home('en', next, { selected: 'K12', keyResults: 4 }) }],
  okrHistory: [{ value: round.history('en') }],
  okrCheckIn: [{ value: checkIn.checkIn('en') }],
  okrShow: [{ value: null }],
};
async function open(script: Script = usual): Promise<Page> {
  const page = await sidebars.open(script);
  await page.locator('#history').click();
  await page.waitForSelector('.subject');
  return page;
}

test('Home offers it for the row that is selected', async () => {
  const page = await open();
  expect((await callsOf(page)).at(-1)).toEqual({ name: 'okrHistory', args: ['K12'] });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await textOf(page, '.subject .hint')).toBe('K12 in O3 Customers stay with us');
  await page.locator('.way-back').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('history');
});

test('no row is selected: nothing is offered', async () => {
  const page = await sidebars.open({ ...usual, okrHome: [{ value: sample.home('en', next) }] });
  await page.waitForSelector('.card');
  expect(await page.locator('#history').count()).toBe(0);
});

test('the curve says in a sentence what it shows', async () => {
  const page = await open();
  expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
    'Progress 10% on 5 Oct, 71% on 23 Nov, expected 41% today',
  );
  // A changed target is no value.
  expect(await page.locator('.plot circle').count()).toBe(7);
  expect(await textOf(page, '.mark-end')).toBe('83%');
  expect(await page.locator('.dashed').count()).toBe(1);
  expect(await page.locator('.dotted').count()).toBe(1);
});

test('the entries, those before three folded', async () => {
  const page = await open();
  const entry = (at: number) => textOf(page, `.entry >> nth=${at}`);
  expect(await entry(0)).toBe('23 Nov\n83%confidence 8\nBlocked: two accounts need a discount');
  expect(await entry(2)).toBe('9 Nov\nTarget 88% → 85%\nAna Ruiz');
  expect(await textOf(page, 'summary')).toBe('5 earlier entries');
  expect(await page.locator('.entry:visible').count()).toBe(3);
  await page.locator('summary').press('Enter');
  await expect.poll(() => page.locator('.entry:visible').count()).toBe(8);
  expect((await callsOf(page)).length).toBe(2);
});

test('Update asks this one alone; Enter does it from the title', async () => {
  const page = await open();
  await page.keyboard.press('Enter');
  await page.waitForSelector('#value');
  expect(await textOf(page, 'h1')).toBe('Renewal rate of accounts');
  expect(await textOf(page, 'button.blue')).toBe('Keep 81%');
});

test('of somebody else’s there is nothing to update', async () => {
  const page = await open({ ...usual, okrHistory: [{ value: round.history('en', { isMine: false }) }] });
  expect(await page.locator('button.blue').count()).toBe(0);
  expect(await page.locator('.foot button, footer button').count()).toBe(1);
});

test('Update of somebody else’s says whose turn it is', async () => {
  const page = await open({ ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', [checkIn.item('en', 'K13')]) }] });
  await page.locator('button.blue').click();
  await expect.poll(() => textOf(page, 'h1')).toBe('K12 is not one of your key results');
  await page.locator('button.blue').click();
  await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
});

test('Show in table goes to the cell', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Show in table' }).click();
  await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
  expect((await callsOf(page)).at(-1)).toEqual({ name: 'okrShow', args: [{ tab: 11, id: 'K12', column: 'current' }] });
});

describe('unusual ones', () => {
  const kr = checkIn.item('en', 'K12', { progress: 0, status: 'noValue' });

  test('no value yet', async () => {
    const page = await open({ ...usual, okrHistory: [{ value: round.history('en', { entries: [], item: kr }) }] });
    expect(await textOf(page, '.chip')).toBe('No value yet');
    expect(await textOf(page, 'button.blue')).toBe('Enter the first value');
    expect(await page.getByRole('img').count()).toBe(0);
  });

  test('several entries of one day make one point, the last', async () => {
    const [entry] = round.history('en').entries;
    if (entry === undefined) throw new Error('no entry');
    const edit = { ...entry, kind: 'edit' as const, value: '84%', progress: 0.86, note: '' };
    const page = await open({ ...usual, okrHistory: [{ value: round.history('en', { entries: [entry, edit] }) }] });
    expect(await page.locator('.plot circle').count()).toBe(1);
    expect(await textOf(page, '.mark-end')).toBe('84%');
    expect(await page.locator('.entry').count()).toBe(2);
  });

  test('one that was deleted meanwhile', async () => {
    const page = await sidebars.open({
      ...usual,
      okrHistory: [{ fail: 'badInput', args: { problem: 'keyResultGone', id: 'K12' } }],
    });
    await page.locator('#history').click();
    await expect.poll(() => textOf(page, 'h1')).toBe('K12 is not in the table any more');
  });

  test('one value, on a day outside the cycle and beyond the target, stays inside the picture', async () => {
    const [entry] = round.history('en').entries;
    if (entry === undefined) throw new Error('no entry');
    const entries = [{ ...entry, day: '2027-02-01', progress: 1.4, kind: 'edit' as const }];
    const page = await open({ ...usual, okrHistory: [{ value: round.history('en', { entries }) }] });
    const dot = await page
      .locator('.plot circle')
      .evaluate((circle) => [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))]);
    expect(dot).toEqual([272, 4]);
    expect(await textOf(page, '.entry')).toMatch(/typed into the table/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
