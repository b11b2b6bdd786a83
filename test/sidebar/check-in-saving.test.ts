/** Saving behind the check-in form, in the real sidebar: what fails or was overtaken comes back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blue, enter, entries, focused, isAt, item, ofTwo, openForm, title, usual } from './harness/check-in-form.js';
import * as checkIn from './harness/check-in-samples.js';
import type { Script } from './harness/fake-google.js';
import { type Sidebars, startSidebars, textOf } from './harness/open-sidebar.js';

let sidebars: Sidebars;
beforeAll(async () => {
  sidebars = await startSidebars();
});
afterAll(() => sidebars.close());
const open = (script: Script = usual) => openForm(sidebars, script);

describe('saving behind', () => {
  const slow = checkIn.savedAll('en').map((step) => ({ ...step, delay: 600 }));
  const soon = slow.map((step) => ({ ...step, delay: 200 }));

  test('the next one is asked at once, and the foot says what was saved', async () => {
    const page = await open({ ...usual, okrSaveKeyResult: slow });
    expect(await page.locator('.saved[role=status]').count()).toBe(1);
    await page.fill('#value', '83');
    await enter(page);
    await isAt(page, 'First answer within');
    expect(await textOf(page, '.saved')).toBe('');
    await expect.poll(() => textOf(page, '.saved')).toBe('Saved K12: 83%');
  });

  test('one at most is on its way: a second press waits and says so', async () => {
    const page = await open({ ...usual, okrSaveKeyResult: slow });
    await enter(page);
    await isAt(page, 'First answer within');
    await page.fill('#value', '5');
    await enter(page);
    await expect.poll(() => blue(page)).toBe('Saving 5 h…');
    expect(await title(page)).toBe('First answer within');
    expect((await entries(page)).length).toBe(1);
    await isAt(page, 'Customers who refer us');
    await expect.poll(() => entries(page)).toMatchObject([{ id: 'K12' }, { id: 'K13', value: 5 }]);
  });

  test.each([
    ['busy', { fail: 'busy' }, 'The file is busy'],
    ['the connection', { error: { name: 'NetworkError', message: 'HTTP 0' } }, 'The connection was lost'],
    [
      'a protected cell',
      { fail: 'protected', args: { tab: 'OKR 2026-Q4', cell: 'H9' } },
      'K12 was not saved: its cell is protected',
    ],
  ])('%s: it comes back with its entry, and the next one keeps its own', async (_, failure, said) => {
    const page = await open({
      ...ofTwo,
      okrSaveKeyResult: [{ ...failure, delay: 300 }, ...soon.slice(0, 2)],
    });
    await page.fill('#value', '83');
    await page.fill('#note', 'Two more');
    await page.getByRole('checkbox').check();
    await page.locator('button.blue').click();
    await isAt(page, 'First answer within');
    await page.fill('#value', '5');
    await expect.poll(() => textOf(page, '[role=alert] strong')).toBe(said);
    expect(await title(page)).toBe('Renewal rate of accounts');
    expect(await page.locator('#value').inputValue()).toBe('83');
    expect(await page.locator('#note').inputValue()).toBe('Two more');
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    // Keys that were meant for the next one must not end up in this value.
    expect(await focused(page)).toBe('title');
    expect(await blue(page)).toBe('Try again');
    await enter(page);
    await isAt(page, 'First answer within');
    // While the first one is tried again, the next one is asked as usual.
    expect(await page.locator('[role=alert]').count()).toBe(0);
    expect(await blue(page)).toBe('Save and finish');
    expect(await page.locator('#value').inputValue()).toBe('5');
    await enter(page);
    await isAt(page, 'Your check-in is done');
    expect(await entries(page)).toMatchObject([
      { id: 'K12', value: 0.83, blocked: true },
      { id: 'K12', value: 0.83, blocked: true },
      { id: 'K13', value: 5 },
    ]);
  });

  test('a failure takes what waited behind it back into the form', async () => {
    const page = await open({ ...ofTwo, okrSaveKeyResult: [{ fail: 'busy', delay: 400 }] });
    await enter(page);
    await isAt(page, 'First answer within');
    await page.fill('#value', '5');
    await enter(page);
    await isAt(page, 'Renewal rate of accounts');
    await page.locator('.note.amber').waitFor();
    await page.waitForTimeout(100);
    expect((await entries(page)).length).toBe(1);
    await page.getByRole('button', { name: 'Later' }).click();
    await isAt(page, 'First answer within');
    expect(await page.locator('#value').inputValue()).toBe('5');
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  test('a failure that takes the whole screen keeps the entry as well', async () => {
    const page = await open({ ...ofTwo, okrSaveKeyResult: [{ fail: 'readOnly' }, ...checkIn.savedAll('en')] });
    await page.fill('#value', '83');
    await enter(page);
    await expect.poll(() => title(page)).toBe('You can read this file, not edit it');
  });

  test('Home waits until what was pressed is saved', async () => {
    const page = await open({ ...usual, okrSaveKeyResult: slow });
    await enter(page);
    await isAt(page, 'First answer within');
    await page.locator('.way-back').click();
    await page.waitForSelector('.card');
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  test('but a failure meanwhile keeps the person here', async () => {
    const page = await open({ ...usual, okrSaveKeyResult: [{ fail: 'busy', delay: 400 }] });
    await page.fill('#value', '83');
    await enter(page);
    await isAt(page, 'First answer within');
    await page.locator('.way-back').click();
    await page.locator('.note.amber').waitFor();
    expect(await title(page)).toBe('Renewal rate of accounts');
  });

  test('what was typed and not saved is still there after a visit to Home', async () => {
    const page = await open();
    await page.fill('#value', '83');
    await page.locator('.way-back').click();
    await page.waitForSelector('.card');
    await page.locator('button.blue').click();
    await page.waitForSelector('#value');
    expect(await page.locator('#value').inputValue()).toBe('83');
    expect(await focused(page)).toBe('value');
  });
});

describe('two values', () => {
  const conflicting = { ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', [item('K14'), item('K12')]) }] };

  test('both are shown, the newer one is chosen', async () => {
    const page = await open(conflicting);
    expect(await page.getByRole('radio').count()).toBe(3);
    expect(await textOf(page, '.note p')).toBe('14 was typed into the table on Mon 23 Nov. The check-in tab holds 12.');
    expect(await page.getByRole('radio', { name: '14, the newer' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: '12, from the check-in tab' }).check();
    expect(await blue(page)).toBe('Save 12, next');
    await enter(page);
    expect(await entries(page)).toMatchObject([{ id: 'K14', value: 12, was: 14 }]);
  });

  test('another value has to be one', async () => {
    const page = await open(conflicting);
    await page.getByRole('radio', { name: 'Another value' }).check();
    await page.locator('button.blue').click();
    expect(await textOf(page, '#value-error')).toMatch(/^Enter a number/);
    await page.fill('#value', '15');
    await enter(page);
    expect(await entries(page)).toMatchObject([{ id: 'K14', value: 15, was: 14 }]);
  });

  test('the table changed while it stood in the form: it comes back, with nothing written', async () => {
    const conflict = { table: 0.84, tableShown: '84%', tab: 0.83, tabShown: '83%', day: null };
    const page = await open({
      ...ofTwo,
      okrSaveKeyResult: [
        { value: checkIn.saved(item('K12'), { conflict, reviewed: false }, false), delay: 300 },
        ...checkIn.savedAll('en').slice(0, 2),
      ],
    });
    await page.fill('#value', '83');
    await page.fill('#note', 'Signed two');
    await page.locator('button.blue').click();
    await isAt(page, 'First answer within');
    await isAt(page, 'Renewal rate of accounts');
    expect(await textOf(page, '.note p')).toBe('The table holds 84% by now. You entered 83%.');
    expect(await page.locator('#note').inputValue()).toBe('Signed two');
    expect(await textOf(page, '.saved')).toBe('');
    await page.getByRole('radio', { name: '83%, as you entered it' }).check();
    await page.locator('button.blue').click();
    await isAt(page, 'First answer within');
    await enter(page);
    await isAt(page, 'Your check-in is done');
    expect(await entries(page)).toMatchObject([
      { id: 'K12', value: 0.83, was: 0.81 },
      { id: 'K12', value: 0.83, was: 0.84, note: 'Signed two' },
      { id: 'K13' },
    ]);
  });
});

test('kept, while the table changed: the value that stands there now is shown alone', async () => {
  const conflict = { table: 0.84, tableShown: '84%', tab: 0.84, tabShown: '84%', day: null };
  const page = await open({
    ...ofTwo,
    okrSaveKeyResult: [{ value: checkIn.saved(item('K12'), { conflict, reviewed: false }, false) }],
  });
  await enter(page);
  await expect.poll(() => textOf(page, '.note p')).toBe('Now 84%');
  expect(await page.locator('.choice .grow').allInnerTexts()).toEqual(['84%, the newer', 'Another value']);
  expect(await blue(page)).toBe('Save 84%, next');
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
