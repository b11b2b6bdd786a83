/** One key result saved from the form: table, open tab, Log and trend in one command; and what the form is shown. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/panel-api/index.js';
import { valueIn } from '../../headless.js';
import { openStarted, type Started } from './started.js';
import {
  type CheckInFile,
  cellAt,
  columns,
  FIRST,
  type FileOptions,
  lastLogged,
  logOf,
  on,
  openCheckInFile,
  save,
  saveOne,
  start,
  TABLE,
  tabOf,
  typeAt,
} from './table.js';

const as = <T extends CheckInFile>(file: T, name: string): T => {
  valueIn(file.panel.okrSetPerson(name));
  return file;
};
const openAs = async (name: string, options: FileOptions = {}): Promise<Started> =>
  as(await openStarted(options), name);

const IN = {
  en: { blocked: 'Blocked: The board', none: 'Blocked:' },
  zh: { blocked: '受阻：The board', none: '受阻：' },
} as const;

describe.each(LANGUAGES)('saved from the form while a check-in is open: %s', (language) => {
  it('a value goes to the table and the tab, and Save check-in finds no conflict', async () => {
    const file = await openAs('Ben', { language });
    const { words } = file;
    const entries = logOf(file).length;
    const saved = saveOne(file, 'K6', { value: 6, confidence: 7, note: 'The board', blocked: true });
    expect(saved).toMatchObject({
      written: true,
      item: {
        id: 'K6',
        progress: 0.5,
        confidence: 7,
        note: 'The board',
        blocked: true,
        reviewed: true,
        conflict: null,
      },
      receipt: { skipped: 0 },
    });
    expect(columns(file, TABLE, 'HIKLM').K6).toEqual([6, 0.5, '→ ▅', 7, IN[language].blocked]);
    expect(columns(file, file.tab, 'GHIJK').K6).toEqual([6, 7, 0.5, 25, IN[language].blocked]);
    expect(logOf(file).slice(entries)).toEqual([
      [
        46335,
        '2026-Q4',
        words.checkIn.kind.checkIn,
        'K6',
        'Pilot clinics',
        'Ben',
        0,
        12,
        6,
        0.5,
        7,
        IN[language].blocked,
        'Ben',
      ],
    ]);
    const reported = save(as(file, 'Ana Ruiz'));
    expect(reported).toMatchObject({ saved: true, conflicts: [], remarks: [], filled: 2, logged: 1 });
    expect(lastLogged(file, 1)).toMatchObject([{ 1: 'K7' }]);
  });

  it('twice is one entry', async () => {
    const file = await openAs('Ben', { language });
    saveOne(file, 'K6', { value: 6, confidence: 7, note: 'The board ' });
    const before = file.host.snapshot();
    expect(saveOne(file, 'K6', { value: 6, confidence: 7, note: 'The board ' }).written).toBe(true);
    expect(file.host.snapshot()).toEqual(before);
  });

  it('the blocked word alone, and taken away again', async () => {
    const file = await openAs('Ben', { language });
    saveOne(file, 'K6', { blocked: true });
    expect(cellAt(file, TABLE, 'K6', 'M')).toBe(IN[language].none);
    expect(saveOne(file, 'K6', { blocked: false, note: '' }).item).toMatchObject({ blocked: false, note: '' });
    expect(cellAt(file, TABLE, 'K6', 'M')).toBe('');
  });
});

describe('saved from the form', () => {
  it('a kept value counts as looked at', async () => {
    const file = await openAs('Ben');
    const { item } = saveOne(file, 'K6', {});
    expect(item).toMatchObject({ reviewed: true, progress: 0.25 });
    expect(columns(file, file.tab, 'GIJ').K6).toEqual([3, 0.25, 0]);
    expect(lastLogged(file, 1)).toEqual([['Check-in', 'K6', 3, 0.25, '']]);
    expect(save(file)).toMatchObject({ filled: 2, logged: 1 });
  });

  it('a key result without a value can be kept without one', async () => {
    const file = await openAs('Dee');
    expect(saveOne(file, 'K8', { confidence: 3 }).item).toMatchObject({ reviewed: true, confidence: 3 });
    expect(columns(file, file.tab, 'GH').K8).toEqual(['', 3]);
    expect(lastLogged(file, 1)).toEqual([['Check-in', 'K8', '', 0, '']]);
  });

  it('a linked one keeps its formula', async () => {
    const file = await openAs('Cho');
    const before = valueIn(file.panel.okrCheckIn()).items.find(({ id }) => id === 'K7');
    expect(before).toMatchObject({ linked: 'Calls!B7', shown: { current: '20' }, reviewed: false });
    saveOne(file, 'K7', { value: 33, confidence: 8 });
    expect(file.host.formula(TABLE, 'H10')).toBe('=Calls!$B$7');
    expect(columns(file, file.tab, 'GH').K7).toEqual(['linked', 8]);
    expect(lastLogged(file, 1)).toEqual([['Check-in', 'K7', 20, 0.4, '']]);
  });

  it('a tick', async () => {
    const file = await openAs('Dee');
    expect(saveOne(file, 'K4', { value: true }).item).toMatchObject({ status: 'done', progress: 1 });
    expect([cellAt(file, TABLE, 'K4', 'H'), cellAt(file, file.tab, 'K4', 'G')]).toEqual([true, true]);
    expect(saveOne(file, 'K4', { value: false }).item).toMatchObject({ progress: 0 });
    expect([cellAt(file, TABLE, 'K4', 'H'), cellAt(file, file.tab, 'K4', 'G')]).toEqual([false, false]);
  });

  it('writes nothing where the table changed since the form was filled, and shows both', async () => {
    const file = await openAs('Ben');
    typeAt(file, TABLE, 'K2', 'H', '83%');
    const before = file.host.snapshot();
    expect(saveOne(file, 'K2', { value: 0.82, was: 0.8, confidence: 9 })).toMatchObject({
      written: false,
      item: { conflict: { table: 0.83, tableShown: '83%', tab: 0.82, tabShown: '82%' } },
    });
    expect(file.host.snapshot()).toEqual(before);
    // The answer is sent with what the form shows now.
    expect(saveOne(file, 'K2', { value: 0.82, was: 0.83, confidence: 9 })).toMatchObject({ written: true });
    expect(save(file)).toMatchObject({ saved: true, conflicts: [] });
    expect(cellAt(file, TABLE, 'K2', 'H')).toBe(0.82);
  });

  it('a kept value where the table changed since keeps what stands there', async () => {
    const file = await openAs('Ben');
    typeAt(file, TABLE, 'K2', 'H', '83%');
    saveOne(file, 'K2', { value: null, was: 0.8 });
    expect(cellAt(file, TABLE, 'K2', 'H')).toBe(0.83);
    expect(lastLogged(file, 1)).toMatchObject([{ 2: 0.83 }]);
  });

  it('without an open check-in counts for today, and an eased target leaves its trace', async () => {
    const file = as(await openCheckInFile(), 'Ben');
    on(file, '2026-11-11');
    saveOne(file, 'K6', { value: 6 });
    expect(logOf(file)).toHaveLength(7);
    typeAt(file, TABLE, 'K6', 'G', '8');
    on(file, '2026-11-12');
    saveOne(file, 'K6', { value: 7 });
    expect(lastLogged(file, 2)).toEqual([
      ['Target changed', 'K6', 7, 0.875, '12 → 8'],
      ['Check-in', 'K6', 7, 0.875, ''],
    ]);
    expect(logOf(file).slice(-1)[0]?.[0]).toBe(46338);
    // 6/12 on the 11th, 7/8 on the 12th
    expect(cellAt(file, TABLE, 'K6', 'K')).toBe('↑   ▅▇');
  });

  it('corrects the entry of the same day', async () => {
    const file = await openAs('Ben');
    saveOne(file, 'K6', { value: 6 });
    saveOne(file, 'K6', { value: 9 });
    expect(lastLogged(file, 2)).toMatchObject([{ 2: 6 }, { 2: 9 }]);
    expect(cellAt(file, TABLE, 'K6', 'K')).toBe('→ ▆');
    expect(save(file)).toMatchObject({ saved: true, conflicts: [], logged: 1 });
    // A day later the next one joins it.
    on(file, '2026-11-10');
    saveOne(file, 'K6', { value: 10 });
    expect(cellAt(file, TABLE, 'K6', 'K')).toBe('↑   ▆▆');
  });

  it('shows what two people typed: one into the table, one into the tab', async () => {
    const file = await openAs('Ben');
    typeAt(file, file.tab, 'K6', 'G', '6');
    typeAt(file, TABLE, 'K6', 'H', '5');
    const item = valueIn(file.panel.okrCheckIn()).items.find(({ id }) => id === 'K6');
    expect(item?.conflict).toEqual({ table: 5, tableShown: '5', tab: 6, tabShown: '6', day: FIRST });
    saveOne(file, 'K6', { value: 6, was: 5 });
    expect(valueIn(file.panel.okrCheckIn()).items.find(({ id }) => id === 'K6')?.conflict).toBeNull();
    expect(save(file)).toMatchObject({ saved: true, conflicts: [] });
  });

  it('takes titles, notes and names that look like something else as text', async () => {
    const file = await openAs('Ben');
    saveOne(file, 'K6', { value: 6, note: '=1+1' });
    expect([cellAt(file, TABLE, 'K6', 'M'), cellAt(file, file.tab, 'K6', 'K')]).toEqual(['=1+1', '=1+1']);
    expect(lastLogged(file, 1)).toMatchObject([{ 4: '=1+1' }]);
  });
});

describe('what the form is shown', () => {
  it('the own open key results in table order, with the last value and the day', async () => {
    const file = await openAs('Cho');
    const view = valueIn(file.panel.okrCheckIn());
    expect(view).toMatchObject({
      ...{ person: 'Cho', cycle: '2026-Q4', today: FIRST, day: FIRST },
      ...{ tab: { name: file.tab }, table: { name: TABLE } },
      standard: { max: 1, gapRisk: 0.1, gapOff: 0.25 },
    });
    expect(view.standard.share).toBeCloseTo(39 / 91, 9);
    expect(view.items).toMatchObject([
      {
        id: 'K3',
        title: 'Hours to first reply',
        objective: { id: 'O1', title: 'Clinics stay with us' },
        status: 'atRisk',
        last: null,
      },
      { id: 'K7', linked: 'Calls!B7', status: 'onTrack' },
    ]);
    saveOne(file, 'K3', { value: 7, blocked: true, note: 'The desk' });
    save(file);
    on(file, '2026-11-16');
    start(file);
    const [next] = valueIn(file.panel.okrCheckIn()).items;
    expect(next).toMatchObject({
      ...{ id: 'K3', last: { shown: '7', day: FIRST }, shown: { start: '9', target: '4', current: '7' } },
      ...{ note: 'The desk', blocked: true, reviewed: false, trend: [0.4] },
    });
  });

  it('leaves out what is done, unless the open check-in asks for it', async () => {
    const file = as(await openCheckInFile(), 'Ben');
    const ids = () => valueIn(file.panel.okrCheckIn()).items.map(({ id }) => id);
    file.host.user.type(TABLE, 'H9', '12');
    expect(ids()).toEqual(['K2']);
    file.host.user.type(TABLE, 'H9', '11');
    on(file, FIRST);
    start(file);
    file.host.user.type(TABLE, 'H9', '12');
    expect(ids()).toEqual(['K2', 'K6']);
  });

  it('people to pick: nobody but persons, with their open key results', async () => {
    const file = await openCheckInFile();
    file.host.user.type(TABLE, 'H9', '12');
    expect(valueIn(file.panel.okrPeople())).toEqual({
      cycle: '2026-Q4',
      tab: expect.any(Number),
      people: [
        { name: 'Ana Ruiz', team: 'Company', keyResults: 0 },
        { name: 'Ben', team: 'Sales', keyResults: 1 },
        { name: 'Cho', team: 'Product', keyResults: 2 },
        { name: 'Dee', team: 'Product', keyResults: 2 },
      ],
    });
    valueIn(file.panel.okrSetPerson('Ben'));
    expect(valueIn(file.panel.okrHome()).keyResults).toBe(1);
  });
});

describe('the history of a key result', () => {
  it('has one line a day, the newest first, values with their unit', async () => {
    const file = await openAs('Ben');
    typeAt(file, file.tab, 'K2', 'G', '79%');
    save(as(file, 'Ana Ruiz'));
    on(file, '2026-11-12');
    typeAt(file, TABLE, 'K2', 'G', '82%');
    typeAt(file, TABLE, 'K2', 'H', '80%');
    on(file, '2026-11-16');
    start(file);
    saveOne(as(file, 'Ben'), 'K2', { value: 0.81, confidence: 8, note: 'Call them' });
    saveOne(file, 'K2', { value: 0.82, confidence: 9, note: 'Call them all' });
    const view = valueIn(file.panel.okrHistory('k2'));
    expect(view).toMatchObject({
      ...{ id: 'K2', title: 'Renewal rate', objective: { id: 'O1' }, targetShown: '82%' },
      cycle: { start: '2026-10-01', end: '2026-12-31' },
    });
    const { checkIn, targetChanged, added } = { checkIn: 'checkIn', targetChanged: 'targetChanged', added: 'added' };
    // 4/4; 2/4; 1/7; 2/7
    expect(view.entries).toEqual([
      { day: '2026-11-16', kind: checkIn, value: '82%', progress: 1, confidence: 9, note: 'Call them all', who: 'Ben' },
      {
        day: '2026-11-16',
        kind: targetChanged,
        value: '80%',
        progress: 0.5,
        confidence: null,
        note: '85% → 82%',
        who: '',
      },
      { day: FIRST, kind: checkIn, value: '79%', progress: 0.142857, confidence: null, note: '', who: 'Ana Ruiz' },
      { day: FIRST, kind: added, value: '80%', progress: 0.285714, confidence: null, note: '', who: '' },
    ]);
  });

  it('of one that the Log does not know is empty', async () => {
    const file = await openCheckInFile();
    expect(valueIn(file.panel.okrHistory('K6')).entries).toEqual([]);
    expect(tabOf(file, FIRST)).toBe('Check-in 2026-11-09');
  });
});
