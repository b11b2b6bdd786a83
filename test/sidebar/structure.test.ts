/** Structure this sheet from what was found to the receipt, in the real sidebar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Script } from './harness/fake-google.js';
import { callsOf, type OpenOptions, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as sample from './harness/samples.js';
import * as structure from './harness/structure-samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

const usual: Script = {
  okrHome: [{ value: sample.home('en', { kind: 'openSummary', nextCheckIn: '2026-11-30' }) }],
  okrStructure: [{ value: structure.view('en') }],
  okrSetupDefaults: [{ value: structure.defaultsAgain('en') }],
  okrSetupStep: [{ value: sample.progress('en', 5, { toFix: 3 }) }],
  okrShow: [{ value: null }],
  okrCheck: [{ value: sample.check(sample.findings('en')) }],
};
const open = (more: Script = {}, options: OpenOptions = {}) =>
  sidebars.open({ ...usual, ...more }, { screen: 'structure', ...options });
const blue = (page: Page) => page.locator('button.blue').click();
const asked = async (page: Page, name: string) => (await callsOf(page)).filter((call) => call.name === name);
const isAt = (page: Page, text: string) => expect.poll(() => textOf(page, 'h1'), { timeout: 5000 }).toBe(text);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
const back = (page: Page) => page.locator('.way-back').click();

describe('what was found', () => {
  test('counts, place, the first rows, what is left', async () => {
    const page = await open();
    await isAt(page, 'We found 4 objectives and 13 key results');
    expect(await textOf(page, '.quote p')).toBe('Customers stay with us');
    expect(await page.locator('.step').allInnerTexts()).toEqual([
      '10 of 10 columns understood',
      '2 rows left over, 2 figures differ\nShow',
    ]);
    expect(await page.locator('.foot button').allInnerTexts()).toEqual(['Build OKR 2026-Q4', 'Check the columns']);
    expect((await callsOf(page))[0]).toEqual({ name: 'okrStructure', args: ['open', {}] });
  });

  test('with a question, the columns come first', async () => {
    const page = await open({ okrStructure: [{ value: structure.asking('en') }] });
    await page.waitForSelector('.quote');
    expect(await page.locator('.foot button').allInnerTexts()).toEqual(['Check the columns']);
    expect((await page.locator('.step').allInnerTexts())[1]).toBe('1 question about your numbers');
  });

  test('in Chinese', async () => {
    const page = await open({ okrStructure: [{ value: structure.view('zh') }] }, { language: 'zh' });
    await isAt(page, '找到 4 个目标和 13 个关键结果');
    await blue(page);
    await isAt(page, '生成 OKR 2026-Q4');
    await blue(page);
    await isAt(page, 'OKR 2026-Q4 已生成');
  });

  test('Home leads there from More, and back to its row', async () => {
    const page = await open({}, { screen: 'home' });
    await page.locator('#more').click();
    await page.locator('#structure').click();
    await page.waitForSelector('.quote');
    await back(page);
    await expect.poll(() => focused(page)).toBe('structure');
  });
});

describe('another range', () => {
  const selected = { firstRow: 3, firstColumn: 1, lastRow: 9, lastColumn: 7 };
  test('is selected in the grid, read, and kept for what follows', async () => {
    const page = await open({
      okrStructure: [
        { value: structure.view('en') },
        { value: structure.view('en', { selected, objectives: 2, keyResults: 5 }) },
      ],
    });
    await page.locator('#range').click();
    await isAt(page, 'Read another range');
    await back(page);
    await isAt(page, 'We found 4 objectives and 13 key results');
    await expect.poll(() => focused(page)).toBe('range');
    await page.keyboard.press('Enter');
    await blue(page);
    await isAt(page, 'We found 2 objectives and 5 key results');
    expect((await asked(page, 'okrStructure'))[1]?.args).toEqual(['selection', {}]);
    await page.locator('#columns').click();
    await page.selectOption('#column-0', 'out');
    await expect
      .poll(async () => (await asked(page, 'okrStructure')).at(-1)?.args)
      .toEqual([structure.TAB, { range: selected, choices: {}, columns: { 0: 'out' } }]);
  });
});

describe('tabs that belong to it', () => {
  test('are read too at a press, kept for what follows, and left out again', async () => {
    const page = await open({
      okrStructure: [
        { value: structure.alike('en', false) },
        { value: structure.alike('en', true) },
        { value: structure.alike('en', true) },
        { value: structure.view('en') },
      ],
    });
    await isAt(page, 'We found 4 objectives and 13 key results');
    expect(await textOf(page, 'li:has(#together)')).toContain('“Sales goals”, “Service goals”');
    await page.locator('#together').click();
    await isAt(page, 'We found 9 objectives and 28 key results');
    expect((await asked(page, 'okrStructure'))[1]?.args).toEqual([structure.TAB, { also: [7, 8] }]);
    await page.locator('#left').click();
    await page.waitForSelector('.finding');
    expect(await page.locator('.finding .strong').allInnerTexts()).toEqual([
      '“Q4 goals”, row 14: Average, 46%',
      '“Sales goals”, row 3: Ask Dana about pricing',
    ]);
    await page.locator('#row-22-take').click();
    await expect
      .poll(async () => (await asked(page, 'okrStructure')).at(-1)?.args)
      .toEqual([structure.TAB, { also: [7, 8], keyResultRows: [22] }]);
    await back(page);
    await page.locator('#together').click();
    await expect.poll(async () => (await asked(page, 'okrStructure')).at(-1)?.args).toEqual([structure.TAB, {}]);
  });
});

describe('a tab that is refused', () => {
  test('says why, and the blue button reads the one that does look like OKRs', async () => {
    const page = await open({ okrStructure: [{ value: structure.refused('en') }, { value: structure.view('en') }] });
    await isAt(page, 'This tab is a task list');
    expect(await page.locator('p').allInnerTexts()).toEqual([
      '“Sprint 31” has tasks with due dates, but no objectives. Nothing was changed.',
      '“Q4 goals” looks like OKRs.',
    ]);
    expect(await textOf(page, 'button.blue')).toBe('Read “Q4 goals”');
    await page.locator('h1').press('Enter');
    await isAt(page, 'We found 4 objectives and 13 key results');
    expect((await asked(page, 'okrStructure'))[1]?.args).toEqual([structure.TAB, {}]);
  });

  test('a person can pick the columns all the same', async () => {
    const page = await open({
      okrStructure: [
        { value: structure.refused('en') },
        { value: structure.refused('en') },
        { value: structure.view('en') },
      ],
    });
    await page.locator('#pick').click();
    await isAt(page, 'Check the columns');
    expect(await textOf(page, '.error')).toMatch(/^Nothing reads as OKRs this way/);
    await blue(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error');
    await page.selectOption('#column-0', 'keyResult');
    await page.selectOption('#column-0', 'objective');
    await page.waitForSelector('.error', { state: 'detached' });
    expect((await asked(page, 'okrStructure'))[2]?.args).toEqual([6, { choices: {}, columns: { 0: 'objective' } }]);
    await back(page);
    await isAt(page, 'We found 4 objectives and 13 key results');
  });

  test('without another one it reads the tab that is open by then', async () => {
    const page = await open({
      okrStructure: [{ value: structure.refused('en', { others: [] }) }, { value: structure.view('en') }],
    });
    await page.waitForSelector('.rows');
    await blue(page);
    await isAt(page, 'We found 4 objectives and 13 key results');
    expect((await asked(page, 'okrStructure'))[1]?.args).toEqual(['open', {}]);
  });
});

describe('the columns', () => {
  const later = structure.view('en', {
    reading: structure.reading('en', { verdict: 'ask', question: structure.periods }),
  });
  async function columns(more: Script): Promise<Page> {
    const page = await open(more);
    await page.waitForSelector('.quote');
    await page.locator('#columns, button.blue').last().click();
    await isAt(page, 'Check the columns');
    return page;
  }

  test('each change reads again at once, by keyboard', async () => {
    const page = await columns({
      okrStructure: [{ value: structure.view('en') }, { value: structure.view('en', { keyResults: 12 }), delay: 100 }],
    });
    await page.locator('#column-2').focus();
    await page.keyboard.type('Sta');
    await expect.poll(() => textOf(page, 'h1 + p')).toBe('4 objectives, 12 key results');
    expect(await page.locator('#column-2').inputValue()).toBe('start');
    expect((await asked(page, 'okrStructure')).at(-1)?.args).toEqual([
      structure.TAB,
      { choices: {}, columns: { 2: 'start' } },
    ]);
    expect(await focused(page)).toBe('column-2');
    expect(await textOf(page, '#status')).toBe('4 objectives, 12 key results');
  });

  test('Continue takes what is proposed, and asks what comes up behind it', async () => {
    const page = await columns({
      okrStructure: [{ value: structure.asking('en') }, { value: later }, { value: structure.view('en') }],
    });
    await blue(page);
    await expect
      .poll(() => page.locator('legend').allInnerTexts())
      .toEqual(['“Score” goes from 0 to 10. What is it?', 'This tab holds 2 periods. Which one?']);
    expect(await page.getByRole('radio', { name: 'Progress, 10 means done' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Q4 2026' }).press('ArrowUp');
    await expect.poll(async () => (await asked(page, 'okrStructure')).length).toBe(3);
    await blue(page);
    await isAt(page, '2 rows left over');
    expect((await asked(page, 'okrStructure')).at(-1)?.args).toEqual([
      structure.TAB,
      { choices: { score: 'progress', period: 'Q3 2026' } },
    ]);
  });

  test('Continue while it reads waits for the answer', async () => {
    const page = await columns({
      okrStructure: [{ value: structure.asking('en') }, { value: structure.view('en'), delay: 600 }],
    });
    await page.getByRole('radio', { name: 'Confidence' }).check();
    await blue(page);
    expect(await textOf(page, 'h1')).toBe('Check the columns');
    await isAt(page, '2 rows left over');
  });

  test('busy: the answers are kept, and the blue button reads again', async () => {
    const page = await columns({
      okrStructure: [{ value: structure.asking('en') }, { fail: 'busy' }, { value: structure.view('en') }],
    });
    await page.getByRole('radio', { name: 'Confidence' }).check();
    await page.waitForSelector('.note[role=alert]');
    expect(await page.getByRole('radio', { name: 'Confidence' }).isChecked()).toBe(true);
    expect(await textOf(page, 'button.blue')).toBe('Try again');
    await blue(page);
    await page.waitForSelector('.note[role=alert]', { state: 'detached' });
    expect((await asked(page, 'okrStructure')).at(-1)?.args[1]).toEqual({ choices: { score: 'confidence' } });
  });

  test('rows left over: shown in the grid, taken as a key result, left out again', async () => {
    const leftOver = structure.reading('en').leftOver.slice(0, 1);
    const taken = structure.view('en', { keyResults: 14, reading: structure.reading('en', { leftOver }) });
    const page = await open({
      okrStructure: [{ value: structure.view('en') }, { value: taken }, { value: structure.view('en') }],
    });
    await page.locator('#left').click();
    await isAt(page, '2 rows left over');
    expect(await textOf(page, '.finding')).toBe('Row 14: Average, 46%\nA summary row. The new tab computes it.\nShow');
    expect(await textOf(page, 'tbody tr')).toBe('Renewal rate of accounts\t50%\t43%');
    await page.locator('#row-22-show').click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    expect((await asked(page, 'okrShow'))[0]?.args).toEqual([{ tab: structure.TAB, id: '#22', column: null }]);
    await page.locator('#row-22-take').press('Enter');
    await isAt(page, '1 row left over');
    expect((await asked(page, 'okrStructure'))[1]?.args).toEqual([structure.TAB, { keyResultRows: [22] }]);
    await page.locator('#row-22-take').press('Enter');
    await isAt(page, '2 rows left over');
    expect((await asked(page, 'okrStructure'))[2]?.args).toEqual([structure.TAB, { keyResultRows: [] }]);
    await back(page);
    await isAt(page, 'We found 4 objectives and 13 key results');
    expect(await focused(page)).toBe('left');
  });
});

describe('building', () => {
  async function toBuild(more: Script = {}): Promise<Page> {
    const page = await open(more);
    await page.waitForSelector('.quote');
    await blue(page);
    await page.waitForSelector('#cycle');
    return page;
  }

  test('cycle and owners, then the receipt', async () => {
    const page = await toBuild();
    expect(await textOf(page, '#cycle-hint')).toBe('Taken from “Q4 goals”.');
    await page.selectOption('[id="kind-Ben Okafor"]', 'team');
    expect(await page.locator('.step').allInnerTexts()).toEqual([
      'OKR 2026-Q4, beside “Q4 goals”\n17 rows',
      'A summary of 2026-Q4',
      '3 people and 2 teams added to People',
      '2026-Q4 becomes the current cycle of this file',
    ]);
    await page.locator('h1').press('Enter');
    await isAt(page, 'OKR 2026-Q4 is built');
    expect(await textOf(page, 'h1 + p')).toBe('17 rows written. “Q4 goals” is untouched.');
    expect((await asked(page, 'okrSetupStep'))[0]?.args).toEqual([
      {
        ...structure.defaultsAgain('en').input,
        start: 'tab',
        cycle: { name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' },
        source: { tab: structure.TAB, answers: {}, teams: ['Ben Okafor', 'Sales'] },
      },
    ]);
    expect(await page.locator('.step').allInnerTexts()).toEqual([
      '4 objectives, 13 key results\nOpen',
      '3 people and 2 teams added\nOpen',
      '2 rows left over, 2 figures differ\nShow',
    ]);
    expect(await page.locator('.foot button').allInnerTexts()).toEqual(['Check OKRs', 'Undo']);
  });

  test('a cycle that holds objectives is not offered, and the reason is said', async () => {
    const page = await toBuild({ okrStructure: [{ value: structure.view('en', { taken: ['2026-Q4'] }) }] });
    expect(await page.locator('#cycle option').allInnerTexts()).not.toContain('2026-Q4, 1 Oct to 31 Dec');
    expect(await textOf(page, '#cycle-hint')).toBe('OKR 2026-Q4 holds objectives already. Choose another cycle.');
    expect(await textOf(page, 'h1')).toBe('Build OKR 2027-Q1');
  });

  test('taken meanwhile: said, and Back has the answers still', async () => {
    const page = await toBuild({
      okrStructure: [{ value: structure.view('en') }, { value: structure.view('en', { taken: ['2026-Q4'] }) }],
      okrSetupStep: [{ fail: 'badInput', args: { problem: 'cycleTaken', cycle: '2026-Q4' } }],
    });
    await page.selectOption('[id="kind-Ben Okafor"]', 'team');
    await blue(page);
    await page.waitForSelector('.note.red');
    expect(await textOf(page, '.note p')).toBe('OKR 2026-Q4 holds objectives already. Choose another cycle.');
    await back(page);
    await isAt(page, 'Build OKR 2027-Q1');
    expect(await page.locator('[id="kind-Ben Okafor"]').inputValue()).toBe('team');
  });

  test('own dates need a name and two days', async () => {
    const page = await toBuild();
    await page.selectOption('#cycle', 'own');
    await blue(page);
    expect(await page.locator('.note a').allInnerTexts()).toEqual([
      'Enter a name for the cycle',
      'Enter the first and the last day',
    ]);
    expect(await asked(page, 'okrSetupStep')).toEqual([]);
  });

  test('going back and forth keeps what was chosen', async () => {
    const page = await toBuild();
    await page.selectOption('#cycle', '1');
    await back(page);
    await page.waitForSelector('.quote');
    await blue(page);
    await isAt(page, 'Build OKR 2027-Q1');
  });

  test('who may only read is told so, and nothing is lost', async () => {
    const page = await toBuild({ okrSetupStep: [{ fail: 'readOnly' }] });
    await blue(page);
    await isAt(page, 'You can read this file, not edit it');
    await back(page);
    await isAt(page, 'Build OKR 2026-Q4');
  });
});

describe('what cannot be read', () => {
  test('a tab of the add-on itself; another one that was opened meanwhile is read', async () => {
    const own = { fail: 'badInput', args: { problem: 'ownTab', tab: 'OKR 2026-Q4' } };
    const page = await open({ okrStructure: [own, { value: structure.view('en') }] });
    await isAt(page, 'This tab is one of OKR Sheets’ own');
    await blue(page);
    await isAt(page, 'We found 4 objectives and 13 key results');
  });

  test('a tab that was deleted meanwhile', async () => {
    const page = await open({
      okrStructure: [{ value: structure.refused('en') }, { fail: 'tabDeleted', args: { tab: '' } }],
    });
    await page.waitForSelector('.rows');
    await blue(page);
    await page.waitForSelector('.note.red');
    expect(await textOf(page, '.note.red')).toBe(
      'The tab was deleted\nNothing was changed. Open another tab and read that one.',
    );
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
