/** The way through a check-in, in the real sidebar: what is put off, what is chosen, what moved. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blue, enter, entries, isAt, item, ofTwo, openForm, title, usual } from './harness/check-in-form.js';
import * as checkIn from './harness/check-in-samples.js';
import type { Script } from './harness/fake-google.js';
import { type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as sample from './harness/samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());
const open = (script: Script = usual) => openForm(sidebars, script);

describe('later', () => {
  test('it is passed over; the end says how many are done', async () => {
    const page = await open({ ...ofTwo, okrSaveKeyResult: checkIn.savedAll('en').slice(1) });
    await page.getByRole('button', { name: 'Later' }).click();
    await isAt(page, 'First answer within');
    expect(await blue(page)).toBe('Save and finish');
    await enter(page);
    await isAt(page, 'Your check-in is done');
    expect(await textOf(page, 'h1 + p')).toMatch(/^1 of 2 key results, in \d+ seconds?\. The team sees it now\.$/);
  });

  test('all of them: back to Home', async () => {
    const page = await open(ofTwo);
    for (let n = 0; n < 2; n += 1) await page.getByRole('button', { name: 'Later' }).click();
    await page.waitForSelector('.card');
    expect(await entries(page)).toEqual([]);
  });

  test('the last one while another is being saved: the end comes behind it', async () => {
    const page = await open({ ...ofTwo, okrSaveKeyResult: [{ ...checkIn.savedAll('en')[0], delay: 400 } as never] });
    await enter(page);
    await isAt(page, 'First answer within');
    await page.getByRole('button', { name: 'Later' }).click();
    await isAt(page, 'Your check-in is done');
    expect((await entries(page)).length).toBe(1);
  });
});

describe('the end', () => {
  test('what moved, what is blocked, and back', async () => {
    const page = await open({
      ...usual,
      okrUndo: [{ value: { action: 'checkIn', cells: 2, of: 2, rows: 0, guarded: [], tabsRemoved: [], kept: [] } }],
    });
    await page.fill('#value', '83');
    for (const next of ['First answer within', 'Customers who refer us', 'Monthly revenue', 'Your check-in is done']) {
      await enter(page);
      await isAt(page, next);
    }
    const moves = await page.locator('.move').allInnerTexts();
    expect(moves.map((text) => text.replace(/\n+/g, '; '))).toEqual([
      'Renewal rate of accounts; 81% → 83%; +28',
      'First answer within; 6 h → 6 h; 0',
      'Customers who refer us; 14 → 14; 0',
      'Monthly revenue; ¥1,240,000 → ¥1,240,000; 0',
    ]);
    expect(await textOf(page, '.note')).toBe('1 blocked. It goes to the top of the agenda.');
    await page.getByRole('button', { name: 'Undo the last one' }).click();
    await isAt(page, 'Undone');
  });

  test('Enter leads Home', async () => {
    const page = await open({ ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', [item('K12')]) }] });
    await enter(page);
    await isAt(page, 'Your check-in is done');
    await enter(page);
    await page.waitForSelector('.card');
  });
});

describe('which ones', () => {
  test('those that are updated already are not asked again', async () => {
    const page = await open({
      ...usual,
      okrCheckIn: [{ value: checkIn.checkIn('en', [item('K12', { reviewed: true }), item('K13')]) }],
    });
    expect(await title(page)).toBe('First answer within');
    expect(await textOf(page, '.top .hint')).toBe('1 of 1');
  });

  test('with all of them updated one is chosen, and saved alone', async () => {
    const page = await sidebars.open(
      {
        ...usual,
        okrCheckIn: [
          { value: checkIn.checkIn('en', [item('K12', { reviewed: true }), item('K13', { reviewed: true })]) },
        ],
        okrSaveKeyResult: [{ value: checkIn.saved(item('K13')) }],
      },
      { screen: 'checkIn' },
    );
    await isAt(page, 'All of yours are updated');
    await page.getByRole('button', { name: 'First answer within' }).click();
    await page.waitForSelector('#value');
    expect(await blue(page)).toBe('Keep 6 h');
    expect(await page.getByRole('button', { name: 'Later' }).count()).toBe(0);
    await enter(page);
    await isAt(page, 'K13 is updated');
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Done', 'Undo']);
  });

  test('on a day on which nothing is due, Home leads to the choice', async () => {
    const page = await sidebars.open({
      ...usual,
      okrHome: [{ value: sample.home('en', { kind: 'updateKeyResult', nextCheckIn: '2026-11-30' }) }],
      okrCheckIn: [{ value: checkIn.checkIn('en', undefined, { tab: null }) }],
    });
    await page.locator('button.blue').click();
    await isAt(page, 'Update a key result');
    expect(await page.locator('.row').count()).toBe(4);
  });

  test('none: where to take one over, and another name', async () => {
    const page = await sidebars.open(
      { ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', []) }], okrPeople: [{ value: checkIn.people('en') }] },
      { screen: 'checkIn' },
    );
    await isAt(page, 'No key result is yours yet');
    expect(await textOf(page, 'h1 + p')).toMatch(/^Ana Ruiz owns none in 2026-Q4\./);
    await page.locator('button.blue').click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    await page.locator('#other').click();
    await isAt(page, 'Which name is yours?');
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
