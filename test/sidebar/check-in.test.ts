/** The check-in form in the real sidebar: keyboard, value and confidence. */
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

describe('by keyboard', () => {
  test('the cursor stands in the value, described by the key result', async () => {
    const page = await open();
    expect(await focused(page)).toBe('value');
    const described = await page.locator('#value').evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join('; '),
    );
    expect(described).toBe('Renewal rate of accounts; Last: 81% on Mon 16 Nov; target 85%');
  });

  test('Enter keeps or saves what is shown and goes on, to the end', async () => {
    const page = await open();
    expect(await textOf(page, '.top .hint')).toBe('1 of 4');
    expect(await blue(page)).toBe('Keep 81%, next');
    await page.keyboard.type('83');
    expect(await blue(page)).toBe('Save 83%, next');
    expect(await textOf(page, '.chip')).toBe('43% → 71%, on track');
    await enter(page);
    await isAt(page, 'First answer within');
    expect(await focused(page)).toBe('value');
    await enter(page);
    await isAt(page, 'Customers who refer us');
    // There is something to read first.
    expect(await focused(page)).toBe('title');
    expect(await blue(page)).toBe('Save 14, next');
    await enter(page);
    await isAt(page, 'Monthly revenue');
    expect(await blue(page)).toBe('Save and finish');
    await enter(page);
    await isAt(page, 'Your check-in is done');
    expect(await focused(page)).toBe('H1');
    expect(await entries(page)).toMatchObject([
      {
        id: 'K12',
        value: 0.83,
        was: 0.81,
        confidence: 7,
        note: 'Call the ten accounts that renew in December',
        blocked: false,
      },
      { id: 'K13', value: null, was: 6, confidence: 4, note: '', blocked: false },
      { id: 'K14', value: 14, was: 14, confidence: 6, note: '', blocked: false },
      { id: 'K15', value: null, was: 1_240_000, confidence: 5, note: '', blocked: false },
    ]);
  });

  test('in the note Enter goes on and Shift+Enter is a new line', async () => {
    const page = await open(ofTwo);
    await page.locator('#note').fill('first');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('second');
    expect(await entries(page)).toEqual([]);
    await enter(page);
    await isAt(page, 'First answer within');
    expect(await entries(page)).toMatchObject([{ id: 'K12', note: 'first\nsecond' }]);
  });

  test('nothing while an input method composes', async () => {
    const page = await open(ofTwo);
    for (const [field, init] of [
      ['#value', { isComposing: true }],
      ['#note', { isComposing: true }],
      ['#note', { keyCode: 229 }],
    ] as const) {
      const isPrevented = await page.locator(field).evaluate((at, more) => {
        const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more });
        return !at.dispatchEvent(key);
      }, init);
      // The key belongs to the input method.
      expect(isPrevented, field).toBe(false);
    }
    expect(await entries(page)).toEqual([]);
  });

  test('a key that is held down, or a double click, saves one', async () => {
    const page = await open();
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await isAt(page, 'First answer within');
    await page.waitForTimeout(50);
    await page.locator('button.blue').dblclick();
    await isAt(page, 'Customers who refer us');
    expect((await entries(page)).length).toBe(2);
  });

  test('order of Tab', async () => {
    const page = await open();
    await page.locator('.way-back').focus();
    const order: (string | undefined)[] = [];
    for (let n = 0; n < 9; n += 1) {
      order.push(
        await page.evaluate(() => {
          const at = document.activeElement;
          return (
            at?.id || at?.getAttribute('aria-label') || (at as HTMLInputElement | null)?.type || at?.textContent || ''
          );
        }),
      );
      await page.keyboard.press('Tab');
    }
    expect(order.slice(1)).toEqual([
      'value',
      'Lower confidence',
      'confidence',
      'Higher confidence',
      'note',
      'checkbox',
      'button',
      'button',
    ]);
  });
});

describe('the value', () => {
  test.each([
    ['83%', 'Save 83%, next', 0.83],
    ['８３', 'Save 83%, next', 0.83],
    ['83.5', 'Save 83.5%, next', 0.835],
  ])('%s is understood: %s', async (text, label, value) => {
    const page = await open();
    await page.fill('#value', text);
    expect(await blue(page)).toBe(label);
    await enter(page);
    expect(await entries(page)).toMatchObject([{ value }]);
  });

  test('30万 beside a currency', async () => {
    const revenue = item('K15', { linked: null });
    const page = await open({ ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', [revenue, item('K12')]) }] });
    await page.fill('#value', '130万');
    expect(await blue(page)).toBe('Save ¥1,300,000, next');
  });

  test('words are refused at the field, and the entry stays', async () => {
    const page = await open();
    await page.fill('#value', 'most of them');
    await enter(page);
    expect(await textOf(page, '#value-error')).toBe('Enter a number, such as 83 or 83%. Words go into Next step.');
    expect(await focused(page)).toBe('value');
    expect(await page.locator('#value').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#value').inputValue()).toBe('most of them');
    await page.fill('#value', '3 days');
    expect(await page.locator('#value-error').count()).toBe(0);
    await enter(page);
    expect(await textOf(page, '#value-error')).toBe('This one is counted in %. Enter the number alone.');
    expect(await entries(page)).toEqual([]);
  });

  test('what can be meant in two ways is asked', async () => {
    const page = await open();
    await page.fill('#value', '0.83');
    expect(await blue(page)).toBe('Save, next');
    await enter(page);
    expect(await textOf(page, '#value-error')).toBe('0.83% or 83%? Choose one.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await blue(page)).toBe('Save 83%, next');
    await enter(page);
    await isAt(page, 'First answer within');
    expect(await entries(page)).toMatchObject([{ value: 0.83 }]);
  });

  test('on the last one the field repeats the value, for the button does not', async () => {
    const page = await open({ ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', [item('K12')]) }] });
    await page.fill('#value', '83');
    expect(await blue(page)).toBe('Save and finish');
    expect(await textOf(page, '.field > .hint')).toBe('Understood as 83%');
  });

  test('done or not is a tick', async () => {
    const page = await open({
      ...usual,
      okrCheckIn: [{ value: checkIn.checkIn('en', [item('K16'), item('K12')]) }],
      okrSaveKeyResult: [{ value: checkIn.saved(item('K16'), { shown: { start: '', target: '', current: 'TRUE' } }) }],
    });
    expect(await focused(page)).toBe('value');
    expect(await blue(page)).toBe('Keep as not done, next');
    await page.keyboard.press('Space');
    expect(await blue(page)).toBe('Save as done, next');
    expect(await textOf(page, '.chip')).toBe('0% → 100%, done');
    await enter(page);
    await expect.poll(() => textOf(page, '.saved')).toBe('Saved K16: done');
    expect(await entries(page)).toMatchObject([{ id: 'K16', value: true, was: false }]);
  });

  test('without an expectation the status follows the confidence', async () => {
    const page = await open({ ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', [item('K16')]) }] });
    expect(await textOf(page, '.chip')).toBe('0%, at risk');
    await page.fill('#confidence', '8');
    expect(await textOf(page, '.chip')).toBe('0%, on track');
  });

  test('a linked one asks for no value', async () => {
    const page = await open({ ...usual, okrCheckIn: [{ value: checkIn.checkIn('en', [item('K15'), item('K12')]) }] });
    expect(await page.locator('#value').count()).toBe(0);
    expect(await textOf(page, '#last')).toBe('Now ¥1,240,000 of ¥1,500,000');
    expect(await textOf(page, '.note p, .note .grow')).toBe(
      'This value comes from Sales!B7 and updates itself. Nothing to type.',
    );
    expect(await blue(page)).toBe('Save, next');
    await page.fill('#note', 'A campaign starts');
    await enter(page);
    expect(await entries(page)).toMatchObject([{ id: 'K15', value: null, note: 'A campaign starts' }]);
  });

  test('text of cells is text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const page = await open({
      ...usual,
      okrCheckIn: [{ value: checkIn.checkIn('en', [item('K12', { title: hostile, note: hostile })]) }],
    });
    expect(await title(page)).toBe(hostile);
    expect(await page.locator('img').count()).toBe(0);
  });
});

describe('confidence', () => {
  test('buttons, arrows and digits', async () => {
    const page = await open();
    const value = () => page.locator('#confidence').inputValue();
    await page.getByRole('button', { name: 'Higher confidence' }).click();
    expect(await value()).toBe('8');
    expect(await textOf(page, '#confidence-word')).toBe('likely');
    await page.locator('#confidence').press('ArrowDown');
    await page.locator('#confidence').press('ArrowDown');
    expect(await value()).toBe('6');
    expect(await textOf(page, '#confidence-word')).toBe('uncertain');
    await page.locator('#confidence').fill('１０');
    await page.getByRole('button', { name: 'Higher confidence' }).click();
    expect(await value()).toBe('10');
    await page.locator('#confidence').fill('2');
    expect(await textOf(page, '#confidence-word')).toBe('unlikely');
  });

  test('what is none is said, and nothing is saved', async () => {
    const page = await open();
    await page.fill('#confidence', '11');
    await enter(page);
    expect(await textOf(page, '#confidence-error')).toBe('Enter a whole number from 1 to 10.');
    expect(await focused(page)).toBe('confidence');
    expect(await entries(page)).toEqual([]);
  });

  test('none at all is allowed, and the first step begins in the middle', async () => {
    const page = await open({
      ...usual,
      okrCheckIn: [{ value: checkIn.checkIn('en', [item('K12', { confidence: null })]) }],
    });
    await page.getByRole('button', { name: 'Lower confidence' }).click();
    expect(await page.locator('#confidence').inputValue()).toBe('5');
    await page.fill('#confidence', '');
    await page.locator('button.blue').click();
    expect(await entries(page)).toMatchObject([{ confidence: null }]);
  });
});

test('no page complained or asked for anything', () => {
  expect(sidebars.complaints).toEqual([]);
});
