/** "Convert to table": the columns get types, and refuse rules from scripts. Tidy up goes on, and says so. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { openSetUp, valueIn } from '../headless.js';

const TABLE = 'OKR 2026-Q4';

describe.each(LANGUAGES)('an OKR table that somebody converted to a Table (%s)', (language) => {
  it('is tidied all the same: everything else is mended, and the lists that stay are named (HE-1)', async () => {
    const { host, panel } = await openSetUp({ language }, { userLocale: language });
    host.user.type(TABLE, 'B4', 'Customers stay with us');
    host.user.type(TABLE, 'C5', 'Renewal rate of accounts');
    host.user.convertToTable(TABLE, 'A3:P33');
    // As another script would, so that no edit hook mends it first.
    host.execute(() => {
      host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABLE)?.getRange('S5').clearContent();
    });
    const { lines } = valueIn(panel.okrTidyUp());
    const owner = language === 'zh' ? '负责人' : 'Owner';
    expect(lines.find(({ code }) => code === 'typed')?.detail.split(' · ')[0]).toBe(owner);
    expect(lines.find(({ code }) => code === 'formulas')).toMatchObject({ n: 1 });
    expect(host.evaluate(TABLE, 'S5')).toBe(2);
    // Nothing else is left to do.
    expect(valueIn(panel.okrTidyUp()).lines.map(({ code }) => code)).toEqual(['typed']);
  });

  it('is checked in like any other', async () => {
    const { host, panel } = await openSetUp({ language }, { userLocale: language });
    host.user.type(TABLE, 'B4', 'Customers stay with us');
    host.user.type(TABLE, 'C5', 'Renewal rate of accounts');
    for (const [cell, text] of [
      ['D5', 'Ana Ruiz'],
      ['F5', '10'],
      ['G5', '20'],
      ['H5', '12'],
    ] as const)
      host.user.type(TABLE, cell, text);
    host.user.convertToTable(TABLE, 'A3:P33');
    host.clock.set('2026-11-30T09:00:00Z');
    expect(valueIn(panel.okrStartCheckIn())).toMatchObject({ finished: true });
    expect(valueIn(panel.okrSaveCheckIn(null, []))).toMatchObject({ saved: true, conflicts: [] });
  });
});
