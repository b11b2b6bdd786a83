/** Start check-in, Save check-in and Open summary, in the real sidebar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Script } from './harness/fake-google.js';
import { callsOf, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as round from './harness/round-samples.js';
import * as sample from './harness/samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

const names = async (page: Page) => (await callsOf(page)).map(({ name }) => name);
const isAt = (page: Page, text: string) => expect.poll(() => textOf(page, 'h1'), { timeout: 5000 }).toBe(text);
const resting = sample.home('en', { kind: 'openSummary', nextCheckIn: '2026-11-30' }, { isLead: true });
const usual: Script = {
  okrHome: [{ value: resting }],
  okrReviewStart: [{ value: round.startReview() }],
  okrStartCheckIn: [{ value: round.startProgress(1) }],
  okrSaveCheckIn: [{ value: round.saveReport() }],
  okrShow: [{ value: null }],
  okrSummary: [{ value: null }],
  okrUndo: [
    {
      value: {
        action: 'startCheckIn',
        cells: 0,
        of: 0,
        rows: 0,
        guarded: [],
        tabsRemoved: ['Check-in 2026-11-23'],
        kept: [],
      },
    },
  ],
};
const starting = (more: Script = {}) => sidebars.open({ ...usual, ...more }, { screen: 'startCheckIn' });
const saving = (more: Script = {}) => sidebars.open({ ...usual, ...more }, { screen: 'saveCheckIn' });

describe('Start check-in', () => {
  test('with nothing to ask and one tab it starts at once', async () => {
    const page = await starting();
    await isAt(page, 'Check-in of Mon 23 Nov is open');
    expect(await names(page)).toEqual(['okrReviewStart', 'okrStartCheckIn']);
    expect(await textOf(page, '.note.green')).toBe('13 key results in 1 tab.');
    expect(await textOf(page, 'h1 + p')).toBe('8 to talk about first');
    expect(await textOf(page, 'button.blue')).toBe('Open Check-in 2026-11-23');
    await page.locator('button.blue').click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    expect((await callsOf(page)).at(-1)).toEqual({ name: 'okrShow', args: [{ tab: 21, id: null, column: null }] });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => textOf(page, '.step')).toBe('1 tab removed: Check-in 2026-11-23.');
  });

  test('a tab for each team: shown first, then made one by one with real counts', async () => {
    const page = await starting({
      okrReviewStart: [{ value: round.startReview({ tabs: round.TEAM_TABS }) }],
      okrStartCheckIn: [
        { value: round.startProgress(1, round.TEAM_TABS), delay: 100 },
        { value: round.startProgress(2, round.TEAM_TABS), delay: 300 },
      ],
    });
    await isAt(page, 'Check-in of Mon 23 Nov');
    expect(await page.locator('.step').allInnerTexts()).toEqual([
      'Check-in 2026-11-23 Sales\n8 key results',
      'Check-in 2026-11-23 Product\n5 key results',
    ]);
    await page.locator('button.blue').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.step.done');
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe('1 of 2 tabs made');
    await isAt(page, 'Check-in of Mon 23 Nov is open');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await textOf(page, 'button.blue')).toBe('Home');
    expect(await page.getByRole('button', { name: 'Open Check-in 2026-11-23 Product' }).count()).toBe(1);
  });

  test('Stop stops after the tab, Continue makes the rest', async () => {
    const page = await starting({
      okrReviewStart: [{ value: round.startReview({ tabs: round.TEAM_TABS }) }],
      okrStartCheckIn: [
        { value: round.startProgress(1, round.TEAM_TABS), delay: 400 },
        { value: round.startProgress(2, round.TEAM_TABS) },
      ],
    });
    await page.locator('button.blue').click();
    await page.getByRole('button', { name: 'Stop after this tab' }).click();
    await isAt(page, 'Stopped: 1 of 2 tabs made');
    expect((await names(page)).filter((name) => name === 'okrStartCheckIn').length).toBe(1);
    await page.locator('button.blue').click();
    await isAt(page, 'Check-in of Mon 23 Nov is open');
  });

  test('an older one that was never saved: save it first, then start', async () => {
    const unsaved = [{ tab: 20, name: 'Check-in 2026-11-16', day: '2026-11-16' }];
    const page = await starting({
      okrReviewStart: [{ value: round.startReview({ unsaved }) }, { value: round.startReview() }],
    });
    expect(await textOf(page, '.note .grow')).toBe(
      'Check-in 2026-11-16 was never saved. Save it first, or start without it.',
    );
    await page.locator('button.blue').click();
    await isAt(page, 'Check-in of Mon 23 Nov is saved');
    expect((await callsOf(page)).at(-1)).toEqual({ name: 'okrSaveCheckIn', args: [20, []] });
    expect(await textOf(page, 'button.blue')).toBe('Start check-in');
    await page.keyboard.press('Enter');
    await isAt(page, 'Check-in of Mon 23 Nov is open');
  });

  test('or start without it', async () => {
    const unsaved = [{ tab: 20, name: 'Check-in 2026-11-16', day: '2026-11-16' }];
    const page = await starting({ okrReviewStart: [{ value: round.startReview({ unsaved }) }] });
    await page.getByRole('button', { name: 'Start without it' }).click();
    await isAt(page, 'Check-in of Mon 23 Nov is open');
    expect(await names(page)).toEqual(['okrReviewStart', 'okrStartCheckIn']);
  });

  test('one that was cut off goes on without asking', async () => {
    const page = await sidebars.open({
      ...usual,
      okrHome: [{ value: sample.home('en', { kind: 'finish', action: 'startCheckIn', done: 1, total: 2 }) }],
    });
    await page.locator('button.blue').click();
    await isAt(page, 'Check-in of Mon 23 Nov is open');
    expect(await names(page)).toEqual(['okrHome', 'okrStartCheckIn']);
  });

  test('nothing left to make', async () => {
    const page = await starting({ okrReviewStart: [{ value: round.startReview({ tabs: [] }) }] });
    await isAt(page, 'Check-in of Mon 23 Nov is open already');
  });

  test('without a key result there is nothing to start', async () => {
    const page = await starting({ okrReviewStart: [{ fail: 'badInput', args: { problem: 'nothingToCheckIn' } }] });
    await isAt(page, 'There is nothing to check in yet');
    await page.locator('button.blue').click();
    await page.waitForSelector('.card');
  });

  test('a failure half-way is said, and tried again', async () => {
    const page = await starting({ okrStartCheckIn: [{ fail: 'busy' }, { value: round.startProgress(1) }] });
    await page.waitForSelector('.note.amber');
    expect(await textOf(page, 'button.blue')).toBe('Try again');
    await page.locator('button.blue').click();
    await isAt(page, 'Check-in of Mon 23 Nov is open');
  });
});

describe('Save check-in', () => {
  test('runs on arrival and says what was written', async () => {
    const page = await saving({
      okrSaveCheckIn: [{ value: round.saveReport({ wins: 2, commitments: 1, remarks: round.REMARKS }), delay: 200 }],
    });
    expect(await textOf(page, '[role=status]:not(#status)')).toBe('Saving the check-in…');
    await isAt(page, 'Check-in of Mon 23 Nov is saved');
    expect((await callsOf(page))[0]).toEqual({ name: 'okrSaveCheckIn', args: [null, []] });
    expect(await page.locator('.note p').allInnerTexts()).toEqual([
      '13 of 13 filled, 13 entries in the Log.',
      '2 wins and 1 commitment in the Log.',
      '2 cells written in OKR 2026-Q4.',
    ]);
    expect(await page.locator('.step').allInnerTexts()).toEqual([
      'K40 was added after this check-in began. It is included.',
      'K7 was deleted after this check-in began. Its last value stays in the Log.',
      'K3 holds “soon” where a number belongs. It was not written.',
      'K12 holds 83 beside the target 85%, which has another unit. It was not written.',
      'K15 updates itself. The value typed beside it was not written.',
    ]);
    await page.waitForSelector('.card');
    expect(await textOf(page, 'button.blue')).toBe('Open the summary');
    await page.getByRole('button', { name: 'Show Check-in 2026-11-23' }).click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
  });

  test('where the table and the tab differ, both are shown, the newer one chosen', async () => {
    const asking = round.saveReport({ saved: false, conflicts: round.conflicts('en') });
    const page = await saving({ okrSaveCheckIn: [{ value: asking }, { value: round.saveReport() }] });
    await isAt(page, 'The table changed after this check-in began');
    expect(await page.locator('legend').allInnerTexts()).toEqual([
      'K14 Customers who refer us',
      'K12 Renewal rate of accounts, Next step / blocker',
    ]);
    expect(await page.locator('.choice').allInnerTexts()).toEqual([
      '14, the newer',
      '12, from the check-in tab',
      'Signed, the newer',
      'empty, from the check-in tab',
    ]);
    await page.getByRole('radio', { name: 'Signed, the newer' }).press('ArrowDown');
    await page.keyboard.press('Enter');
    await isAt(page, 'Check-in of Mon 23 Nov is saved');
    expect((await callsOf(page))[1]).toEqual({
      name: 'okrSaveCheckIn',
      args: [
        21,
        [
          { id: 'K14', column: 'current', take: 'table' },
          { id: 'K12', column: 'note', take: 'tab' },
        ],
      ],
    });
  });

  test('busy: the choices are kept', async () => {
    const asking = round.saveReport({ saved: false, conflicts: round.conflicts('en') });
    const page = await saving({
      okrSaveCheckIn: [{ value: asking }, { fail: 'busy' }, { value: round.saveReport() }],
    });
    await page.getByRole('radio', { name: '12, from the check-in tab' }).check();
    await page.locator('button.blue').click();
    await page.waitForSelector('.note.amber');
    expect(await page.getByRole('radio', { name: '12, from the check-in tab' }).isChecked()).toBe(true);
    await page.locator('button.blue').click();
    await isAt(page, 'Check-in of Mon 23 Nov is saved');
  });

  test('none is open: start one', async () => {
    const page = await saving({ okrSaveCheckIn: [{ fail: 'badInput', args: { problem: 'noCheckIn' } }] });
    await isAt(page, 'No check-in is open');
    await page.locator('button.blue').click();
    await isAt(page, 'Check-in of Mon 23 Nov is open');
  });
});

test('Open summary, from the menu: it is renewed, the grid has the keyboard, Home stands beside it', async () => {
  const page = await sidebars.open(usual, { screen: 'summary' });
  await page.waitForSelector('.card');
  expect(await names(page)).toEqual(['okrSummary', 'okrHome']);
  expect(await page.evaluate(() => [window.okrFocused, document.activeElement?.tagName])).toEqual([1, 'BODY']);
});

describe('Home', () => {
  const open = { day: sample.TODAY, filled: 9, total: 13, notUpdated: ['Ben Okafor'] };
  const view = (more: Parameters<typeof sample.home>[2]) =>
    sample.home(
      'en',
      { kind: 'checkIn', day: sample.TODAY, waiting: 4 },
      { checkIn: { open, last: '2026-11-16', next: '2026-11-30' }, keyResults: 4, undo: null, ...more },
    );

  test('who leads saves it from the list, with the count', async () => {
    const page = await sidebars.open({ ...usual, okrHome: [{ value: view({ isLead: true }) }] });
    expect(await textOf(page, '#save-check-in')).toBe('Save check-in\n9 of 13 filled');
    await page.locator('#more').click();
    expect(await page.locator('.row').allInnerTexts()).toEqual([
      'Save check-in\n9 of 13 filled',
      'Check OKRs\n4 to consider',
      'Open the summary',
      'Less',
      'Update a key result',
      'Start check-in',
      'Structure a sheet',
      'Tidy up',
      'Settings',
    ]);
    await page.locator('#save-check-in').click();
    await isAt(page, 'Check-in of Mon 23 Nov is saved');
  });

  test('an owner finds it under More', async () => {
    const page = await sidebars.open({ ...usual, okrHome: [{ value: view({}) }] });
    await page.waitForSelector('.card');
    expect(await page.locator('#save-check-in').count()).toBe(0);
    await page.locator('#more').click();
    expect(await page.locator('#save-check-in').count()).toBe(1);
    expect(await page.locator('#start').count()).toBe(0);
  });

  test('who may only read is offered none of it', async () => {
    const page = await sidebars.open({
      ...usual,
      okrHome: [{ value: view({ canEdit: false, isLead: true, next: { kind: 'readOnly' } }) }],
    });
    await page.waitForSelector('.card');
    expect(await page.locator('#save-check-in, #more').count()).toBe(0);
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
