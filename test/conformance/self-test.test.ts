/** selfTest() as it goes to Google: one script file, run in a bare realm. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Host, type HostOptions, openHost } from '../../preview/host/index.js';
import { buildCode } from '../../scripts/build/code.mjs';
import { CASES } from './cases/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function tested(options: HostOptions, first: unknown = { authMode: 'FULL' }): Promise<[Host, string]> {
  const host = openHost({ now: '2026-11-24T09:00:00Z', files: { 'self-test': '<p>Self test</p>' }, ...options });
  const { selfTest } = host.run(await buildCode({ root, entry: 'test/conformance/self-test.ts' }));
  return [host, String(selfTest?.(first))];
}

const forLocale = (locale: string) => CASES.filter((one) => one.locale === undefined || one.locale === locale).length;

describe('the bundle', () => {
  /** Where decimals have a comma, and where the day is another one: the cases hold there as well. */
  test.each([
    ['en_US', 'Etc/GMT', '2026-11-24'],
    ['de_DE', 'Pacific/Kiritimati', '2026-11-24'],
    ['fr_FR', 'America/Los_Angeles', '2026-11-24'],
    ['zh_CN', 'Asia/Shanghai', '2026-11-24'],
    ['pt_BR', 'Pacific/Pago_Pago', '2026-11-23'],
  ])('finds no difference between the host and itself in %s, %s', async (locale, timeZone, day) => {
    const options = { locale, timeZone };
    const before = openHost({ now: '2026-11-24T09:00:00Z', ...options }).snapshot();
    const [host, report] = await tested(options);
    const count = forLocale(locale);
    expect(report.split('\n')).toEqual([
      '### OKR Sheets: self-test on Google',
      '',
      `- Day: ${day}`,
      `- Spreadsheet: locale ${locale}, time zone ${timeZone}`,
      '- Account: language en',
      `- Cases 0 to ${CASES.length - 1} of ${CASES.length}: ${count} as expected, ${CASES.length - count} left out (other locales)`,
    ]);
    expect(host.console).toEqual([`log: ${report}`]);
    expect(host.snapshot()).toEqual(before);
    expect(host.save()).toMatchObject({ userProperties: {}, documentProperties: {} });
  });

  test('tells what is different and what is now known, ready to be pasted', async () => {
    const [host, report] = await tested({ unknowns: { formulaMark: ',' }, userLocale: 'de' });
    expect(report).toContain('- Account: language de');
    expect(report).toContain('**Now known: 2**\n\n- Range.getFormulas: gives one mark between arguments');
    expect(report).toContain('`[["=MAX(1,2)"]]`');
    expect(host.console.slice(0, -1).every((line) => line.startsWith('log: NOW KNOWN'))).toBe(true);
    expect(host.console.at(-1)).toBe(`log: ${report}`);
  });

  test('goes on where an earlier run stopped', async () => {
    const [, report] = await tested({}, CASES.length - 3);
    expect(report).toContain(`- Cases ${CASES.length - 3} to ${CASES.length - 1} of ${CASES.length}: 3 as expected`);
  });

  test('stops within six minutes and says where to go on', async () => {
    const host = openHost({ now: '2026-11-24T09:00:00Z', files: { 'self-test': '<p>Self test</p>' } });
    const { selfTest } = host.run(await buildCode({ root, entry: 'test/conformance/self-test.ts' }));
    host.faults.latency = 2000;
    const report = String(selfTest?.());
    const [, at = ''] = /Go on with `selfTest\((\d+)\)`/.exec(report) ?? [];
    expect(Number(at)).toBeGreaterThan(5);
    expect(report).toContain(`- Cases 0 to ${Number(at) - 1} of ${CASES.length}`);
    // Six minutes is what Google allows.
    expect(host.clock.now().getTime() - Date.parse('2026-11-24T09:00:00Z')).toBeLessThan(360_000);
  });

  test('says that nothing can be made in a file that may only be read, and comes to its end', async () => {
    const [, report] = await tested({ canEdit: false });
    expect(report).toContain('threw You are trying to edit a protected cell or object.');
  });
});
