/** Start check-in: which day, which key results, what the tab looks like; and that a second start changes nothing. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/panel-api/index.js';
import { valueIn } from '../../headless.js';
import {
  cellAt,
  columns,
  FIRST,
  lastLogged,
  logOf,
  on,
  openCheckInFile,
  rowBelow,
  save,
  saveOne,
  start,
  TABLE,
  tabOf,
  typeAt,
} from './table.js';

const SECOND = '2026-11-16';

describe('starting', () => {
  it.each(LANGUAGES)('twice changes nothing and opens the same tab: %s (CI-1)', async (language) => {
    const file = await openCheckInFile({ language });
    const { host } = file;
    on(file, FIRST);
    const { tabs } = start(file);
    const before = host.snapshot();
    host.user.select('Calls', 'A1');
    expect(start(file)).toMatchObject({ day: FIRST, finished: true, tabs: [{ tab: tabs[0]?.tab, state: 'done' }] });
    expect(host.snapshot()).toEqual(before);
    expect(host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()).toBe(tabOf(file, FIRST));
  });

  it('selects the first cell to type in', async () => {
    const file = await openCheckInFile();
    on(file, FIRST);
    start(file);
    const active = file.host.execute(() => file.host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveRange());
    expect([active?.getRow(), active?.getColumn()]).toEqual([5, 7]);
  });

  it.each([
    ['on the days before the first, for the first', '2026-11-08', FIRST],
    ['on its day', FIRST, FIRST],
    ['late, for today', '2026-11-12', '2026-11-12'],
  ])('%s', async (_name, today, day) => {
    const file = await openCheckInFile();
    on(file, today);
    expect(valueIn(file.panel.okrReviewStart()).day).toBe(day);
    expect(start(file).day).toBe(day);
    on(file, '2026-11-13');
    expect(start(file).day).toBe(day);
  });

  it('ahead of the next day, once the last one is saved', async () => {
    const file = await openCheckInFile();
    on(file, FIRST);
    start(file);
    save(file);
    on(file, '2026-11-13');
    expect(start(file).day).toBe(SECOND);
    on(file, SECOND);
    expect(start(file).tabs.map(({ name }) => name)).toEqual([tabOf(file, SECOND)]);
  });

  it('is for its day even where somebody saved a key result from the form that morning', async () => {
    const file = await openCheckInFile();
    on(file, FIRST);
    valueIn(file.panel.okrSetPerson('Ben'));
    saveOne(file, 'K6', { value: 4 });
    expect(valueIn(file.panel.okrReviewStart()).day).toBe(FIRST);
    expect(start(file).day).toBe(FIRST);
  });

  it('offers an older one that was never saved, and makes the new one all the same', async () => {
    const file = await openCheckInFile();
    on(file, FIRST);
    const [old] = start(file).tabs;
    on(file, SECOND);
    const review = valueIn(file.panel.okrReviewStart());
    expect(review).toMatchObject({ day: SECOND, unsaved: [{ tab: old?.tab, name: tabOf(file, FIRST), day: FIRST }] });
    start(file);
    const names = file.host.snapshot().tabs.map(({ name }) => name);
    // The newest stands in front, all of them before People.
    expect(names.filter((name) => name.startsWith('Check-in') || name === 'People')).toEqual([
      tabOf(file, SECOND),
      tabOf(file, FIRST),
      'People',
    ]);
  });

  it('leaves out what is done, and takes it up again when it is not', async () => {
    const file = await openCheckInFile();
    on(file, FIRST);
    file.host.user.type(TABLE, 'H9', '12');
    start(file);
    expect(Object.keys(columns(file, tabOf(file, FIRST), 'A'))).not.toContain('K6');
    save(file);
    file.host.user.type(TABLE, 'H9', '11');
    on(file, SECOND);
    start(file);
    expect(cellAt(file, tabOf(file, SECOND), 'K6', 'F')).toBe(11);
  });

  it('says of a key result that was done since that it is', async () => {
    const file = await openCheckInFile();
    on(file, FIRST);
    start(file);
    save(file);
    file.host.user.type(TABLE, 'H9', '12');
    on(file, SECOND);
    start(file);
    expect(file.host.evaluate(tabOf(file, SECOND), 'A2')).toBe('Moved since 9 Nov:  ↑ K6 done');
  });

  it('does not say of a limit that it is done before the cycle is over', async () => {
    const file = await openCheckInFile();
    on(file, FIRST);
    file.host.user.type(TABLE, 'O9', 'Stay above');
    start(file);
    save(file);
    file.host.user.type(TABLE, 'H9', '13');
    on(file, SECOND);
    start(file);
    // 3 of 12 from 0 on is 0.25; above 12 it is 1, and stays open until the end.
    expect(file.host.evaluate(tabOf(file, SECOND), 'A2')).toBe('Moved since 9 Nov:  ↑ K6 +75');
  });

  it('reads the table wherever it was renamed to, before and after', async () => {
    const file = await openCheckInFile();
    const { host } = file;
    host.user.renameSheet(TABLE, "Ana's table: 1/2");
    on(file, FIRST);
    start(file);
    const tab = tabOf(file, FIRST);
    typeAt(file, tab, 'K6', 'G', '6');
    expect(cellAt(file, tab, 'K6', 'I')).toBe(0.5);
    host.user.renameSheet("Ana's table: 1/2", 'OKRs "Q4"');
    typeAt(file, tab, 'K6', 'G', '9');
    expect(cellAt(file, tab, 'K6', 'I')).toBe(0.75);
    save(file);
    expect(cellAt(file, 'OKRs "Q4"', 'K6', 'H')).toBe(9);
  });

  it('keeps text that looks like something else as it is', async () => {
    const file = await openCheckInFile();
    const { host } = file;
    host.user.type(TABLE, 'C9', "'=1+1");
    host.user.type(TABLE, 'M9', "'-5 days, 2026-11");
    host.user.type(TABLE, 'C10', "'2026-11");
    on(file, FIRST);
    start(file);
    const tab = tabOf(file, FIRST);
    expect([cellAt(file, tab, 'K6', 'B'), cellAt(file, tab, 'K6', 'K')]).toEqual(['=1+1', '-5 days, 2026-11']);
    expect(cellAt(file, tab, 'K7', 'B')).toBe('2026-11');
    typeAt(file, tab, 'K6', 'G', '4');
    save(file);
    expect(lastLogged(file, 2)[0]).toEqual(['Check-in', 'K6', 4, 0.333333, '-5 days, 2026-11']);
    expect(host.formula(TABLE, 'M9')).toBe('');
    expect(logOf(file).map((row) => row[4])).toContain('=1+1');
  });

  it('uses a name that is free where somebody has a tab of that name', async () => {
    const file = await openCheckInFile();
    const tab = tabOf(file, FIRST);
    file.host.user.addSheet(tab);
    file.host.user.type(tab, 'A1', 'Mine');
    file.host.user.addSheet('okr log');
    file.host.user.type('okr log', 'A1', 'Mine too');
    on(file, FIRST);
    expect(start(file).tabs[0]?.name).toBe(`${tab} (2)`);
    expect([file.host.evaluate(tab, 'A1'), file.host.evaluate('okr log', 'A1')]).toEqual(['Mine', 'Mine too']);
    expect(file.host.grid('OKR Log (2)')).toHaveLength(7);
  });
});

describe('the tab', () => {
  it('is blue where something is to be typed, and nowhere else', async () => {
    const file = await openCheckInFile();
    on(file, FIRST);
    start(file);
    const tab = tabOf(file, FIRST);
    const made = file.host.snapshot().tabs.find(({ name }) => name === tab);
    const blue = Object.entries(made?.styles ?? {})
      .filter(([, style]) => String(style.fillColor).toLowerCase() === '#e8f0fe')
      .map(([a1]) => a1);
    const rows = [5, 6, 7, 9, 10, 11];
    const linked = 11;
    const wins = rowBelow(file, tab, 'Wins');
    const commitments = rowBelow(file, tab, 'Commitments until next time');
    const free = [wins, wins + 1, commitments, commitments + 1].flatMap((row) =>
      [...'ABCDEFGHIJK'].map((column) => `${column}${row}`),
    );
    const wanted = [
      ...rows.flatMap((row) => (row === linked ? [`H${row}`, `K${row}`] : [`G${row}`, `H${row}`, `K${row}`])),
      ...free,
    ];
    expect(blue.sort()).toEqual(wanted.sort());
    expect(made).toMatchObject({ frozenRows: 3, hidden: false, gridlines: false, color: null });
    expect(made?.hiddenColumns).toEqual([...'LMNOPQRSTUVWXY']);
    expect(made?.conditionalFormats).toEqual([]);
    expect(made?.validations.map(({ ranges }) => ranges)).toEqual([['G10']]);
    expect([file.host.display(tab, 'A1'), file.host.display(tab, 'I5')]).toEqual(['Check-in 9 Nov 2026', '10% ']);
  });
});
