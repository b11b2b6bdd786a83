/** The set-up that begins from the open tab, in the real sidebar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SetupInput } from '../../src/panel-api/index.js';
import type { Script } from './harness/fake-google.js';
import { callsOf, type OpenOptions, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as sample from './harness/samples.js';
import * as structure from './harness/structure-samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

const view = structure.view('en', { isSetUp: false });
const counts = { objectives: 4, keyResults: 13, people: 4, teams: 1 };
const usual: Script = {
  okrHome: [{ value: structure.homeFromTab('en') }],
  okrStructure: [{ value: view }],
  okrSetupDefaults: [{ value: sample.defaults('en') }],
  okrReviewSetup: [{ value: sample.review('en', { people: 4, teams: 1 }) }],
  okrSetupStep: [{ value: sample.progress('en', 5, { counts }) }],
};
const open = (more: Script = {}, options: OpenOptions = {}) => sidebars.open({ ...usual, ...more }, options);
const blue = (page: Page) => page.locator('button.blue').click();
const back = (page: Page) => page.locator('.way-back').click();
const asked = async (page: Page, name: string) => (await callsOf(page)).filter((call) => call.name === name);
const isAt = (page: Page, text: string) => expect.poll(() => textOf(page, 'h1'), { timeout: 5000 }).toBe(text);

test('Home, people, review, create: what the tab tells is filled in', async () => {
  const page = await open();
  await isAt(page, 'This tab already holds OKRs');
  expect(await page.locator('.quote p').allInnerTexts()).toEqual([
    'Renewal rate of accounts',
    'First answer within',
    'and 11 more key results',
  ]);
  await page.locator('button.blue').press('Enter');
  await isAt(page, 'People and rhythm');
  expect(await textOf(page, '.top .hint')).toBe('Step 1 of 2');
  expect(await page.locator('#people').inputValue()).toBe('Ana Ruiz\nBen Okafor\nChen Wei\nDana Petrov');
  expect(await textOf(page, '.owner')).toBe('Sales\nPerson\nTeam');
  expect(await textOf(page, '#cycle-hint')).toBe('Taken from “Q4 goals”.');
  await page.locator('#name').fill('Ana Ruiz');
  await page.locator('#name').press('Enter');
  await isAt(page, 'Four tabs will be made');
  expect(await textOf(page, '.item')).toBe(
    'OKR 2026-Q4\n1 Oct to 31 Dec. 4 objectives and 13 key results from “Q4 goals”',
  );
  expect(await textOf(page, '.note')).toBe('“Q4 goals” and your other tabs are not touched. You can undo this.');
  await page.locator('h1').press('Enter');
  await isAt(page, 'Your OKRs have a home');
  expect(await textOf(page, 'h1 + p')).toMatch(/^4 tabs made in \d+ seconds?\. “Q4 goals” is untouched\.$/);
  const expected: SetupInput = sample.setupInput('en', {
    start: 'tab',
    name: 'Ana Ruiz',
    people: 'Ana Ruiz\nBen Okafor\nChen Wei\nDana Petrov',
    source: { tab: structure.TAB, answers: {}, teams: ['Sales'] },
  });
  expect((await asked(page, 'okrReviewSetup'))[0]?.args).toEqual([expected]);
  expect((await asked(page, 'okrSetupStep'))[0]?.args).toEqual([expected]);
});

test('in Chinese', async () => {
  const page = await open(
    {
      okrHome: [{ value: structure.homeFromTab('zh') }],
      okrStructure: [{ value: structure.view('zh', { isSetUp: false }) }],
    },
    { language: 'zh' },
  );
  await isAt(page, '此工作表里已有 OKR');
  expect(await textOf(page, 'button.blue')).toBe('用此工作表设置');
  await blue(page);
  await isAt(page, '成员和节奏');
  expect(await textOf(page, '#cycle-hint')).toBe('取自“四季度目标”。');
});

test('a question that changes numbers comes first; coming back keeps what was typed', async () => {
  const asking = structure.asking('en', { isSetUp: false, differs: [] });
  const none = structure.view('en', {
    isSetUp: false,
    differs: [],
    reading: structure.reading('en', { leftOver: [] }),
  });
  const page = await open({ okrStructure: [{ value: asking }, { value: none }] });
  await blue(page);
  await isAt(page, 'Check the columns');
  expect(await textOf(page, '.top .hint')).toBe('Step 1 of 3');
  await page.getByRole('radio', { name: 'Confidence' }).check();
  await blue(page);
  await isAt(page, 'People and rhythm');
  expect(await textOf(page, '.top .hint')).toBe('Step 2 of 3');
  await page.fill('#name', 'Ana Ruiz');
  await page.fill('#people', 'Ana Ruiz\nBen Okafor\nChen Wei\nDana Petrov\nEmma');
  await back(page);
  await isAt(page, 'Check the columns');
  await blue(page);
  await isAt(page, 'People and rhythm');
  expect(await page.locator('#name').inputValue()).toBe('Ana Ruiz');
  await blue(page);
  await isAt(page, 'Four tabs will be made');
  const [input] = (await asked(page, 'okrReviewSetup'))[0]?.args ?? [];
  expect((input as SetupInput).people).toMatch(/Emma$/);
  expect((input as SetupInput).source?.answers).toEqual({ choices: { score: 'confidence' } });
});

test('Start from something else offers the tab first; it is read when it is chosen', async () => {
  const page = await open();
  await page.locator('#other').click();
  await isAt(page, 'Where do you start from?');
  expect(await page.locator('.choice').first().textContent()).toBe(
    'This tab: Q4 goals4 objectives, 13 key results seen. The tab stays as it is.',
  );
  await blue(page);
  await isAt(page, 'People and rhythm');
  await page.fill('#people', 'Emma, Sales');
  await back(page);
  await page.getByRole('radio', { name: 'This tab: Q4 goals' }).check();
  await blue(page);
  await expect
    .poll(() => page.locator('#people').inputValue())
    .toBe('Emma, Sales\nAna Ruiz\nBen Okafor\nChen Wei\nDana Petrov');
  expect((await asked(page, 'okrStructure')).length).toBe(1);
});

test('the tab tells a cycle that is not on offer: it is added and chosen', async () => {
  const old = { name: '2026-Q3', start: '2026-07-01', end: '2026-09-30' };
  const cycles = [old, ...sample.defaults('en').cycles];
  const reading = structure.reading('en', { cycle: '2026-Q3' });
  const page = await open({ okrStructure: [{ value: { ...view, cycles, reading } }] });
  await blue(page);
  await isAt(page, 'People and rhythm');
  expect(await page.locator('#cycle option:checked').allInnerTexts()).toEqual(['2026-Q3, 1 Jul to 30 Sep']);
});

test('from the menu: found, then people as the second of three steps', async () => {
  const page = await open({}, { screen: 'structure' });
  await isAt(page, 'We found 4 objectives and 13 key results');
  expect(await page.locator('.foot button').allInnerTexts()).toEqual(['Set up from this tab', 'Check the columns']);
  await blue(page);
  await isAt(page, 'People and rhythm');
  expect(await textOf(page, '.top .hint')).toBe('Step 2 of 3');
  await page.fill('#name', 'Ana');
  await back(page);
  await isAt(page, 'We found 4 objectives and 13 key results');
  await blue(page);
  await expect.poll(() => page.locator('#name').inputValue()).toBe('Ana');
});

test('a tab that does not read any more: said before anything is written, and Back has the answers', async () => {
  const page = await open({ okrSetupStep: [{ fail: 'badInput', args: { problem: 'notOkrs', tab: 'Q4 goals' } }] });
  await blue(page);
  await page.fill('#name', 'Ana');
  await blue(page);
  await page.waitForSelector('.items');
  await blue(page);
  await page.waitForSelector('.note.red');
  expect(await textOf(page, '.note.red strong')).toBe('“Q4 goals” does not read as OKRs');
  await back(page);
  await isAt(page, 'Four tabs will be made');
});

test('an empty file leads to Structure as well', async () => {
  const page = await open({
    okrHome: [{ value: sample.EMPTY_HOME('en') }],
    okrStructure: [{ value: structure.refused('en', { isSetUp: false }) }],
  });
  await page.getByText('Structure a sheet I already have').click();
  await isAt(page, 'This tab is a task list');
  await page.locator('#blank').click();
  await isAt(page, 'Where do you start from?');
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
