/** One check-in tab per team, where the setting says so. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/panel-api/index.js';
import { valueIn } from '../../headless.js';
import {
  type CheckInFile,
  cellAt,
  columns,
  FIRST,
  logOf,
  on,
  openCheckInFile,
  rowBelow,
  save,
  start,
  TABLE,
  tabOf,
  typeAt,
} from './table.js';

async function openPerTeam(language: Language = 'en'): Promise<CheckInFile> {
  const file = await openCheckInFile({ language, setup: { rhythm: { weeks: 1, day: 1, perTeam: true } } });
  on(file, FIRST);
  return file;
}

const idsIn = (file: CheckInFile, tab: string) => Object.keys(columns(file, tab, 'A')).sort();
const sheetId = ({ host }: CheckInFile, tab: string) =>
  host.execute(() => host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)?.getSheetId() ?? 0);

describe('a check-in per team', () => {
  it.each(LANGUAGES)('makes a tab for each team with key results, one at a time: %s', async (language) => {
    const file = await openPerTeam(language);
    const [sales, product] = [tabOf(file, FIRST, 'Sales'), tabOf(file, FIRST, 'Product')];
    expect(valueIn(file.panel.okrReviewStart())).toEqual({
      day: FIRST,
      tabs: [
        { name: sales, keyResults: 2 },
        { name: product, keyResults: 4 },
      ],
      unsaved: [],
    });
    const states = () => {
      const { tabs, finished } = valueIn(file.panel.okrStartCheckIn());
      return [finished, ...tabs.map(({ state }) => state)];
    };
    expect(states()).toEqual([false, 'done', 'now']);
    expect(states()).toEqual([true, 'done', 'done']);
    expect([idsIn(file, sales), idsIn(file, product)]).toEqual([
      ['K2', 'K6'],
      ['K3', 'K4', 'K7', 'K8'],
    ]);
    const before = file.host.snapshot();
    expect(states()).toEqual([true, 'done', 'done']);
    expect(file.host.snapshot()).toEqual(before);
    expect(logOf(file)).toHaveLength(6);
  });

  it('saves each on its own; wins and commitments are the team’s', async () => {
    const file = await openPerTeam();
    start(file);
    const [sales, product] = [tabOf(file, FIRST, 'Sales'), tabOf(file, FIRST, 'Product')];
    typeAt(file, sales, 'K6', 'G', '6');
    typeAt(file, product, 'K3', 'G', '7');
    for (const [tab, text] of [
      [sales, 'Call ten'],
      [product, 'Ship it'],
    ] as const) {
      file.host.user.type(tab, `A${rowBelow(file, tab, 'Commitments until next time')}`, text);
    }
    file.host.user.select('Calls', 'A1');
    // The oldest that is not saved; of one day by the team's name.
    const first = save(file, [], sheetId(file, sales));
    expect(first).toMatchObject({ saved: true, filled: 1, total: 2, tab: { name: sales } });
    expect(cellAt(file, TABLE, 'K3', 'H')).toBe(8.5);
    expect(cellAt(file, product, 'K3', 'G')).toBe(7);
    file.host.user.select('Calls', 'A1');
    expect(save(file)).toMatchObject({ saved: true, tab: { name: product } });
    expect(cellAt(file, TABLE, 'K3', 'H')).toBe(7);
    expect(
      logOf(file)
        .filter((row) => row[2] === 'Commitment')
        .map((row) => [row[4], row[5]]),
    ).toEqual([
      ['Call ten', 'Sales'],
      ['Ship it', 'Product'],
    ]);
    on(file, '2026-11-16');
    start(file);
    const next = tabOf(file, '2026-11-16', 'Product');
    expect(file.host.evaluate(next, `A${rowBelow(file, next, 'Promised last time')}`)).toBe('Ship it');
    expect(file.host.grid(next).some((row) => row[0] === 'Call ten')).toBe(false);
  });

  it('is one check-in for Home: its counts are sums, and it is open until the last tab is saved', async () => {
    const file = await openPerTeam();
    start(file);
    const open = () => valueIn(file.panel.okrHome()).checkIn?.open;
    expect(open()).toMatchObject({ day: FIRST, filled: 1, total: 6 });
    typeAt(file, tabOf(file, FIRST, 'Sales'), 'K6', 'G', '6');
    expect(open()).toMatchObject({ filled: 2, total: 6, notUpdated: ['Cho', 'Dee'] });
    save(file, [], sheetId(file, tabOf(file, FIRST, 'Sales')));
    expect(open()).toMatchObject({ day: FIRST, total: 4 });
    expect(valueIn(file.panel.okrReviewStart()).day).toBe(FIRST);
    save(file, [], sheetId(file, tabOf(file, FIRST, 'Product')));
    expect(open()).toBeNull();
    expect(valueIn(file.panel.okrHome()).next).not.toMatchObject({ kind: 'startCheckIn' });
  });

  it('puts an owner whom People does not know into the company’s tab', async () => {
    const file = await openPerTeam();
    typeAt(file, TABLE, 'K6', 'D', 'Zoe');
    start(file);
    expect(idsIn(file, tabOf(file, FIRST, 'Company'))).toEqual(['K6']);
    expect(idsIn(file, tabOf(file, FIRST, 'Sales'))).toEqual(['K2']);
  });

  it('finds a team that got its first key result later, on the same day', async () => {
    const file = await openPerTeam();
    start(file);
    file.host.user.paste('People', 'A10', [
      ['Care', 'Team', 'Company'],
      ['Finn', 'Person', 'Care'],
    ]);
    typeAt(file, TABLE, 'K6', 'D', 'Finn');
    const { tabs } = start(file);
    expect(tabs.map(({ name }) => name)).toContain(tabOf(file, FIRST, 'Care'));
    expect(idsIn(file, tabOf(file, FIRST, 'Care'))).toEqual(['K6']);
  });

  it('the form writes into the tab of the team that has the key result', async () => {
    const file = await openPerTeam();
    start(file);
    valueIn(file.panel.okrSetPerson('Cho'));
    const view = valueIn(file.panel.okrCheckIn());
    expect(view.tab?.name).toBe(tabOf(file, FIRST, 'Product'));
    expect(view.items.map(({ id }) => id)).toEqual(['K3', 'K7']);
  });
});
