/** Check OKRs, Tidy up and Undo, in the real sidebar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Script } from './harness/fake-google.js';
import { callsOf, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as sample from './harness/samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

const list = sample.findings('en');
const after = sample.check(list.filter(({ key }) => key !== 'mixed K12'));
const receipt = { cells: 1, tabs: ['OKR 2026-Q4'], skipped: 0 };
const found: Script = {
  okrHome: [{ value: sample.home('en', { kind: 'openSummary', nextCheckIn: '2026-11-30' }) }],
  okrCheck: [{ value: sample.check(list) }],
  okrShow: [{ value: null }],
  okrApplyFixes: [{ value: { receipt, check: after } }],
  okrUndo: [{ value: { action: 'fix', cells: 1, of: 1, rows: 0, guarded: [], tabsRemoved: [], kept: [] } }],
};
async function open(script: Script = found): Promise<Page> {
  const page = await sidebars.open(script, { screen: 'check' });
  await page.waitForSelector('h1');
  return page;
}
const blue = (page: Page) => page.locator('button.blue').click();
const last = async (page: Page) => (await callsOf(page)).at(-1);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
const button = (page: Page, id: string) => page.locator(`[id="${id}"]`);

describe('the list', () => {
  test('groups, the graver first, those beyond three folded', async () => {
    const page = await open();
    expect(await textOf(page, 'h1')).toBe('3 to fix, 4 to consider');
    expect(await page.locator('h2').allInnerTexts()).toEqual(['Ana Ruiz', 'No owner', 'Chen Wei', 'This file']);
    expect(
      await page.locator('details').evaluateAll((groups) => groups.map((group) => (group as HTMLDetailsElement).open)),
    ).toEqual([true, true, true, false]);
  });

  test('filters by gravity and by rule, and the blue button follows', async () => {
    const page = await open();
    expect(await textOf(page, 'button.blue')).toBe('Preview 2 fixes');
    await page.selectOption('#filter', 'toConsider');
    expect(await page.locator('details .finding').count()).toBe(4);
    expect(await textOf(page, 'button.blue')).toBe('Show next');
    await page.selectOption('#filter', 'toFix');
    await page.selectOption('#order', 'rule');
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      'Percent beside a plain number',
      'Typed over a formula',
      'No owner',
    ]);
  });

  test('Show jumps to the cell and hands the keyboard to the grid', async () => {
    const page = await open();
    await button(page, 'mixed K12 show').click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    expect(await last(page)).toEqual({ name: 'okrShow', args: [{ tab: 11, id: 'K12', column: 'target' }] });
  });

  test('Why explains in place', async () => {
    const page = await open();
    const why = button(page, 'mixed K12 why');
    expect(await why.getAttribute('aria-expanded')).toBe('false');
    await why.click();
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    expect(await textOf(page, '.finding .muted')).toMatch(/^A percent is a fraction/);
  });

  test('the blue button goes from one finding to the next', async () => {
    const page = await open({ ...found, okrCheck: [{ value: sample.check(list, { canEdit: false }) }] });
    for (const id of ['K12', 'K8', 'O4', 'K12']) {
      await blue(page);
      await expect.poll(async () => ((await last(page))?.args[0] as { id?: string } | undefined)?.id).toBe(id);
      await page.waitForTimeout(30);
    }
  });

  test('who may only read sees no fixes', async () => {
    const page = await open({ ...found, okrCheck: [{ value: sample.check(list, { canEdit: false }) }] });
    expect(await page.getByText('Write 85%').count()).toBe(0);
    expect(await page.getByText('Choose', { exact: true }).count()).toBe(0);
    expect(await textOf(page, '.note')).toMatch(/not edit it/);
  });

  test('Check again reads again', async () => {
    const page = await open({ ...found, okrCheck: [{ value: sample.check(list) }, { value: after }] });
    await page.locator('#again').click();
    await expect.poll(() => textOf(page, 'h1')).toBe('2 to fix, 4 to consider');
    expect(await textOf(page, '#status')).toBe('6 findings');
  });
});

describe('fixes', () => {
  test('one cell is written at once, with a receipt and Undo', async () => {
    const page = await open({ ...found, okrCheck: [{ value: sample.check(list) }, { value: sample.check(list) }] });
    await page.locator('#filter').selectOption('toFix');
    await button(page, 'mixed K12 writePercent').click();
    await page.waitForSelector('.note.green');
    expect(await last(page)).toEqual({
      name: 'okrApplyFixes',
      args: [[{ key: 'mixed K12', fix: 'writePercent', choice: null }]],
    });
    expect(await textOf(page, '.note.green p')).toBe('1 cell written in OKR 2026-Q4.');
    expect(await textOf(page, 'h1')).toBe('2 to fix, 4 to consider');
    expect(await focused(page)).toBe('H1');
    expect(await page.locator('#filter').inputValue()).toBe('toFix');
    await page.locator('#undo-fixes').click();
    await expect.poll(() => textOf(page, '.note.green p')).toBe('Undone. 1 cell is as it was.');
    await expect.poll(() => textOf(page, 'h1')).toBe('3 to fix, 4 to consider');
  });

  test('a choice only chooses; the button that names it writes', async () => {
    const page = await open();
    await button(page, 'noOwner O4 chooseOwner').click();
    await page.getByLabel('Choose an owner').selectOption('Chen Wei');
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['okrCheck']);
    await page.getByRole('button', { name: 'Make Chen Wei the owner' }).click();
    await page.waitForSelector('.note.green');
    expect((await last(page))?.args).toEqual([[{ key: 'noOwner O4', fix: 'chooseOwner', choice: 'Chen Wei' }]]);
  });

  test('several are previewed, old above new, and one can be left out', async () => {
    const page = await open();
    await blue(page);
    expect(await textOf(page, 'h1')).toBe('Two fixes, two cells');
    const planned = await page.locator('.planned').allInnerTexts();
    expect(planned.map((text) => text.replace(/\n+/g, '\n'))).toEqual([
      'K12 Target, OKR 2026-Q4 G9\nwas 85\nbecomes 85%',
      'K8 Progress, OKR 2026-Q4 I14\nwas 60%, typed over the formula\nbecomes the formula, gives 52%',
    ]);
    await page.getByRole('checkbox').first().uncheck();
    expect(await textOf(page, 'h1')).toBe('One fix, one cell');
    expect(await textOf(page, 'button.blue')).toBe('Apply 1 fix');
    await blue(page);
    await page.waitForSelector('.note.green');
    expect((await last(page))?.args).toEqual([[{ key: 'overwritten K8', fix: 'restoreFormula', choice: null }]]);
  });

  test('with nothing ticked nothing is written', async () => {
    const page = await open();
    await blue(page);
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await blue(page);
    expect(await textOf(page, '[role=alert]')).toBe('Tick a fix to apply it, or cancel.');
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['okrCheck']);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => focused(page)).toBe('preview');
  });

  test('a fix that writes several cells is previewed', async () => {
    const [mixed] = list.filter(({ key }) => key === 'mixed K12');
    const [fix] = mixed?.fixes ?? [];
    if (mixed === undefined || fix === undefined) throw new Error('no fix');
    const second = {
      ...fix,
      args: { column: 'current', to: '81%' },
      cells: [{ id: 'K12', column: 'current', cell: 'H9', was: '81', becomes: '81%' }],
    };
    const page = await open({ ...found, okrCheck: [{ value: sample.check([{ ...mixed, fixes: [fix, second] }]) }] });
    await page.getByText('Write 85%, 81%').click();
    expect(await textOf(page, 'h1')).toBe('One fix, two cells');
  });

  test('while one is being written, nothing else is', async () => {
    const page = await open({ ...found, okrApplyFixes: [{ value: { receipt, check: after }, delay: 600 }] });
    await button(page, 'mixed K12 writePercent').click();
    await button(page, 'overwritten K8 restoreFormula').click();
    await page.locator('.way-back').click();
    expect(await textOf(page, 'h1')).toBe('3 to fix, 4 to consider');
    await page.waitForSelector('.note.green');
    expect((await callsOf(page)).filter(({ name }) => name === 'okrApplyFixes').length).toBe(1);
  });

  test('what no longer applies is said', async () => {
    const page = await open({
      ...found,
      okrApplyFixes: [{ value: { receipt: { ...receipt, cells: 0, skipped: 1 }, check: after } }],
    });
    await button(page, 'mixed K12 writePercent').click();
    await page.waitForSelector('.note');
    expect(await textOf(page, '.note p')).toMatch(/^Nothing was written/);
    expect(await page.locator('#undo-fixes').count()).toBe(0);
  });

  test('busy: the ticks are kept and Try again writes', async () => {
    const page = await open({ ...found, okrApplyFixes: [{ fail: 'busy' }, { value: { receipt, check: after } }] });
    await blue(page);
    await page.getByRole('checkbox').first().uncheck();
    await blue(page);
    await page.waitForSelector('.note.amber');
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(false);
    expect(await textOf(page, 'button.blue')).toBe('Try again');
    await blue(page);
    await page.waitForSelector('.note.green');
    expect((await last(page))?.args).toEqual([[{ key: 'overwritten K8', fix: 'restoreFormula', choice: null }]]);
  });
});

test('all clear: what was checked, and the next step', async () => {
  const page = await open({ ...found, okrCheck: [{ value: sample.check([]) }] });
  expect(await textOf(page, 'h1')).toBe('Nothing to fix');
  expect(await textOf(page, 'p')).toBe('4 objectives and 13 key results checked against 27 rules, on Mon 23 Nov.');
  await page.waitForSelector('button.blue');
  expect(await textOf(page, 'button.blue')).toBe('Open the summary');
  await page.getByText('See the 27 rules').click();
  expect(await page.locator('dt').count()).toBe(27);
});

describe('Tidy up and Undo', () => {
  test('Tidy up runs on arrival and says what it mended', async () => {
    const page = await sidebars.open({ ...found, okrTidyUp: [{ value: sample.TIDY, delay: 200 }] }, { screen: 'tidy' });
    expect(await textOf(page, '[role=status]:not(#status)')).toBe('Tidying up…');
    await page.waitForSelector('h1');
    expect(await page.locator('.step').allInnerTexts()).toEqual([
      '3 rows got an ID\nK31, K32, K33',
      '2 key results tied to the objective above',
      '14 formulas restored',
    ]);
    expect(await textOf(page, 'button.blue')).toBe('Check OKRs');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => textOf(page, '.step')).toBe('Undone. 1 cell is as it was.');
  });

  test('nothing to tidy up leads on to the next step', async () => {
    const page = await sidebars.open(
      { ...found, okrTidyUp: [{ value: { ...sample.TIDY, lines: [], left: 0 } }] },
      { screen: 'tidy' },
    );
    await page.waitForSelector('button.blue');
    expect(await textOf(page, 'h1')).toBe('Nothing to tidy up');
    expect(await textOf(page, 'button.blue')).toBe('Open the summary');
  });

  test('what somebody edited since stays and is named', async () => {
    const report = { action: 'fix', cells: 1, of: 2, rows: 0, guarded: [], tabsRemoved: [], kept: ['K12 target'] };
    const page = await sidebars.open(
      { ...found, okrTidyUp: [{ value: sample.TIDY }], okrUndo: [{ value: report }] },
      { screen: 'tidy' },
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => textOf(page, '.step'))
      .toBe('Undo put back 1 of 2 cells. These were edited since and stay: K12 Target.');
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
