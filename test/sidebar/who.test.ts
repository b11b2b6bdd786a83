/** Which name is yours, in the real sidebar: asked when a name is needed, never on opening. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundPeople } from '../../sidebar/people-found.js';
import * as checkIn from './harness/check-in-samples.js';
import type { Script } from './harness/fake-google.js';
import { callsOf, type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';
import * as sample from './harness/samples.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());

const unknown: Script = {
  okrHome: [
    { value: sample.home('en', { kind: 'checkIn', day: sample.TODAY, waiting: 4 }, { person: null, keyResults: 4 }) },
  ],
  okrCheckIn: [{ fail: 'badInput', args: { problem: 'noPerson' } }, { value: checkIn.checkIn('en') }],
  okrPeople: [{ value: checkIn.people('en') }],
  okrSetPerson: [{ value: null }],
  okrShow: [{ value: null }],
};
async function open(script: Script = unknown): Promise<Page> {
  const page = await sidebars.open(script, { screen: 'checkIn' });
  await page.waitForSelector('#find');
  return page;
}
const names = async (page: Page) => (await callsOf(page)).map(({ name }) => name);
const shown = async (page: Page) => (await page.locator('.choice .grow').allInnerTexts()).map((text) => text.trim());

describe('asked inside the first action that needs it', () => {
  test('not on opening', async () => {
    const page = await sidebars.open(unknown);
    await page.waitForSelector('.card');
    expect(await names(page)).toEqual(['okrHome']);
    expect(await page.locator('#you').count()).toBe(0);
  });

  test('by keyboard: the name is found, kept, and the check-in goes on', async () => {
    const page = await open();
    await page.locator('#find').focus();
    await page.keyboard.type('an');
    expect(await shown(page)).toEqual(['Ana Ruiz', 'Anders Holm', 'Dana Petrov']);
    expect(await textOf(page, '#find-hint')).toBe('3 of 60 people');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#value');
    expect(await names(page)).toEqual(['okrCheckIn', 'okrPeople', 'okrSetPerson', 'okrCheckIn']);
    expect((await callsOf(page))[2]?.args).toEqual(['Ana Ruiz']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('value');
  });

  test('the only one that is left needs no click', async () => {
    const page = await open();
    await page.fill('#find', 'dana');
    expect(await page.getByRole('radio').isChecked()).toBe(true);
    await page.locator('#find').press('Enter');
    await page.waitForSelector('#value');
    expect((await callsOf(page))[2]?.args).toEqual(['Dana Petrov']);
  });

  test('nothing chosen is said at the field', async () => {
    const page = await open();
    await page.locator('#find').press('Enter');
    expect(await textOf(page, '#find-error')).toBe('Choose your name.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find');
    await page.fill('#find', 'nobody of that name');
    expect(await textOf(page, '#find-hint')).toBe('No name reads like this.');
  });

  test('a failure keeps what was found', async () => {
    const page = await open({ ...unknown, okrSetPerson: [{ fail: 'busy' }, { value: null }] });
    await page.fill('#find', 'dana');
    await page.locator('button.blue').click();
    await page.waitForSelector('.note.amber');
    expect(await page.locator('#find').inputValue()).toBe('dana');
    await page.locator('button.blue').click();
    await page.waitForSelector('#value');
  });
});

describe('a name that is missing', () => {
  test('is added in People; looking again reads it', async () => {
    const page = await open({
      ...unknown,
      okrPeople: [
        { value: checkIn.people('en') },
        { value: checkIn.people('en', { people: [{ name: 'Emma Lund', team: '', keyResults: 1 }] }) },
      ],
    });
    await page.locator('#missing').click();
    expect(await textOf(page, '.missing p')).toBe('Add a row with your name in the tab People, then look again.');
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.poll(() => shown(page)).toEqual(['Emma Lund']);
  });

  test('People opens where the add-on tells its place', async () => {
    const page = await open({ ...unknown, okrPeople: [{ value: checkIn.peopleWithTab('en') }] });
    await page.locator('#missing').click();
    await page.getByRole('button', { name: 'Open People' }).click();
    await expect.poll(() => page.evaluate(() => window.okrFocused)).toBe(1);
    expect((await callsOf(page)).at(-1)).toEqual({ name: 'okrShow', args: [{ tab: 13, id: null, column: null }] });
  });
});

test('from Home the name can be changed; it is in sight, however many there are', async () => {
  const usual = sample.home('en', { kind: 'openSummary', nextCheckIn: null }, { person: 'Colleague 50' });
  const page = await sidebars.open({ ...unknown, okrHome: [{ value: usual }] });
  await page.locator('#you').click();
  await page.waitForSelector('#find');
  expect((await shown(page))[0]).toBe('Colleague 50');
  expect(await page.getByRole('radio').first().isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'Ana Ruiz' }).check();
  expect((await shown(page))[0]).toBe('Colleague 50');
  await page.locator('button.blue').click();
  await page.waitForSelector('.card');
  expect((await callsOf(page)).filter(({ name }) => name === 'okrSetPerson')).toEqual([
    { name: 'okrSetPerson', args: ['Ana Ruiz'] },
  ]);
});

describe('finding', () => {
  const people = ['Dana Petrov', 'Ana Ruiz', 'Anders Holm', 'Zoë Müller', '陈安娜'].map((name) => ({ name }));
  const found = (text: string, picked = '') => foundPeople(people, { text, picked, usual: '' });

  test.each([
    ['an', ['Ana Ruiz', 'Anders Holm', 'Dana Petrov']],
    ['muller', ['Zoë Müller']],
    ['MÜLLER', ['Zoë Müller']],
    [' zoe ', ['Zoë Müller']],
    ['安', ['陈安娜']],
    ['x', []],
  ])('%j: %j', (text, expected) => {
    expect(found(text).shown.map(({ name }) => name)).toEqual(expected);
  });

  test('a name that is out of sight is not chosen', () => {
    expect(found('an', 'Ana Ruiz').chosen).toBe('Ana Ruiz');
    expect(found('and', 'Ana Ruiz').chosen).toBe('Anders Holm');
    expect(found('x', 'Ana Ruiz').chosen).toBeUndefined();
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
