/** Files of other locales: formulas are taken, numbers are read as people there type them, words and dates are ours. */
import { describe, expect, it } from 'vitest';
import { openSetUp, valueIn } from '../headless.js';

describe.each([
  ['en_US', 'America/Los_Angeles', '1,234.5', '12.5%'],
  ['zh_CN', 'Asia/Shanghai', '1,234.5', '12.5%'],
  ['de_DE', 'Europe/Berlin', '1234,5', '12,5%'],
  ['fr_FR', 'Europe/Paris', '1234,5', '12,5%'],
  ['pt_BR', 'America/Sao_Paulo', '1234,5', '12,5%'],
])('a file in %s, %s', (locale, timeZone, number, percent) => {
  it('computes what is typed there (LA-2)', async () => {
    const addOn = await openSetUp({}, { locale, timeZone });
    const { host, panel } = addOn;
    const tab = 'OKR 2026-Q4';
    host.user.type(tab, 'B4', 'An objective');
    host.user.paste(tab, 'C5', [['Revenue', 'Ana Ruiz', '', '0', '2469', number]]);
    host.user.paste(tab, 'C6', [['Share', 'Ana Ruiz', '', '0', '25%', percent]]);
    expect(host.evaluate(tab, 'H5')).toBe(1234.5);
    expect(host.evaluate(tab, 'I5')).toBe(0.5);
    expect(host.evaluate(tab, 'I6')).toBe(0.5);
    expect(host.evaluate(tab, 'I4')).toBe(0.5);
    expect(host.evaluate(tab, 'J5')).toBe('On track');
    expect(host.evaluate(tab, 'Q5')).toBe(46350);
    // Three rows are in use now, so three more are prepared; a second run has nothing to do.
    expect(valueIn(panel.okrTidyUp()).lines.map(({ code }) => code)).toEqual(['rows']);
    expect(valueIn(panel.okrTidyUp()).lines).toEqual([]);
    // The cycle's days are those of the file's zone, whatever zone this machine has.
    expect(valueIn(panel.okrHome()).cycle).toMatchObject({ start: '2026-10-01', end: '2026-12-31', daysLeft: 37 });
  });
});

it.each([
  ['2026-11-24T23:30:00Z', 'Asia/Shanghai', '2026-11-25'],
  ['2026-11-24T03:30:00Z', 'America/Los_Angeles', '2026-11-23'],
])('today at %s in %s is %s', async (now, timeZone, today) => {
  const { host, panel } = await openSetUp({}, { now, timeZone });
  expect(valueIn(panel.okrHome()).today).toBe(today);
  const at = host.snapshot().names.OKR_today ?? '';
  expect(host.display('OKR Settings', at.split('!')[1]?.replace(/\$/g, '') ?? '')).toBe(today);
});
