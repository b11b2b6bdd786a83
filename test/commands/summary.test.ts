/** Which rows the Summary lists, for which team, and in which order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSummary, summaryLists } from '../../src/commands/summary.js';
import { attentionOrder, type Standing } from '../../src/okr/attention.js';
import type { LogEntry } from '../../src/okr/check-in/entry.js';
import { serialOf } from '../../src/okr/day.js';
import type { OkrRow } from '../../src/okr/row.js';
import { STATUSES } from '../../src/okr/words.js';
import type { Book, OkrTable, Person, Settings, TabInfo, TableRow } from '../../src/workbook/book.js';
import {
  defaultPositions,
  FORMULA_COLUMNS,
  OKR_COLUMNS,
  PEOPLE_COLUMNS,
  SETTINGS_COLUMNS,
} from '../../src/workbook/columns.js';
import { JUDGEMENT, keyResult, objective } from '../okr/tables.js';

const TODAY = '2026-11-24';

const tab = (id: number, role: TabInfo['role'], cycle = '', ready = true): TabInfo => {
  return { id, name: `${role} ${cycle}`.trim(), role, cycle, day: '', team: '', saved: false, ready };
};

const tableRow = (row: OkrRow, at: number): TableRow => ({
  ...row,
  at: at + 4,
  ...{ progress: '', status: '', updated: '', trend: '' },
  formulas: Object.fromEntries([...FORMULA_COLUMNS, 'current'].map((column) => [column, ''])) as TableRow['formulas'],
  units: { start: '', target: '', current: '' },
  copies: {},
});

const tableOf = (rows: readonly OkrRow[], cycle = 'T'): OkrTable => ({
  tab: tab(1, 'okr', cycle),
  positions: defaultPositions(OKR_COLUMNS),
  rows: rows.map(tableRow),
  head: new Map(),
  maxRows: rows.length + 3,
  ...{ top: { state: 'whole' }, language: 'en' },
});

const SETTINGS: Settings = {
  tab: tab(2, 'settings'),
  positions: defaultPositions(SETTINGS_COLUMNS),
  language: 'en',
  values: new Map([['remark.blocked', 'Blocked:']]),
  cycles: [
    // Half of it is over today.
    { name: 'T', start: serialOf('2026-10-05'), end: serialOf('2027-01-13'), state: '', closed: false, at: 4 },
  ],
  judgement: JUDGEMENT,
  limits: { objectives: 5, keyResultsMin: 3, keyResultsMax: 5 },
  cycle: 'T',
  nextId: 1,
};

const person = (owner: string, kind: Person['kind'], belongsTo = ''): Person => {
  return { owner, kind, belongsTo, email: '', role: undefined, at: 4 };
};
const PEOPLE = [
  person('Sales', 'team', 'Acme'),
  person('Ben', 'person', 'sales'),
  person('Acme', 'company'),
  person('Ops', 'team', 'Acme'),
  person('Cho', undefined, 'Acme'),
  person('Dee', 'person', ''),
];

function bookOf(tables: readonly OkrTable[], more: Partial<Book> = {}): Book {
  return {
    ...{ today: TODAY, time: '09:00', tabs: [], names: [], settings: SETTINGS, lostNames: [] },
    people: { tab: tab(3, 'people'), positions: defaultPositions(PEOPLE_COLUMNS), people: PEOPLE },
    ...{ tables, checkIns: [], log: undefined, journal: undefined },
    ...more,
  };
}

const listsOf = (rows: readonly OkrRow[], more: Partial<Book> = {}) => {
  const table = tableOf(rows);
  return summaryLists(bookOf([table], more), SETTINGS, table, []);
};

describe('what needs attention', () => {
  const standing = (status: Standing['status'], more: Partial<Standing> = {}): Standing => {
    return { status, blocked: false, progress: 0.2, expected: 0.4, ...more };
  };
  const ORDER: readonly (readonly [string, Standing])[] = [
    ['off track and blocked', standing('offTrack', { blocked: true })],
    ['off track, 30 points behind', standing('offTrack', { progress: 0.1 })],
    ['off track, 20 points behind', standing('offTrack')],
    ['on track and blocked', standing('onTrack', { blocked: true, progress: 0.4 })],
    ['cannot be measured', standing(undefined, { progress: undefined })],
    ['at risk, 25 points behind', standing('atRisk', { progress: 0.15 })],
    ['at risk, no expectation', standing('atRisk', { expected: undefined })],
    ['no value yet', standing('noValue', { progress: 0 })],
  ];

  it.each(ORDER.map(([name], at) => [at + 1, name] as const))('%i. %s', (place, name) => {
    const named = [...ORDER].reverse().map(([title, row]) => ({ ...row, title }));
    expect(attentionOrder(named)[place - 1]?.title).toBe(name);
  });

  it.each(['onTrack', 'done', 'justStarted', 'open'] as const)('%s needs none', (status) => {
    expect(attentionOrder([standing(status)])).toEqual([]);
  });

  it('is nothing that is done, even if its next step still says blocked', () => {
    expect(attentionOrder([standing('done', { blocked: true })])).toEqual([]);
  });

  it('lists each at most once, and equal ones in the order of the table', () => {
    const fraction = fc.constantFrom(undefined, 0, 0.2, 0.5);
    const row = fc.record({
      status: fc.constantFrom(undefined, ...STATUSES),
      blocked: fc.boolean(),
      progress: fraction,
      expected: fraction,
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const numbered = rows.map((cells, at) => ({ ...cells, at }));
        const found = attentionOrder(numbered);
        expect(new Set(found.map(({ at }) => at)).size).toBe(found.length);
        for (const [place, one] of found.entries()) {
          const { at, ...cells } = one;
          const same = found.findIndex(
            ({ at: other, ...rest }) => other !== at && JSON.stringify(rest) === JSON.stringify(cells),
          );
          if (same > place) expect(found[same]?.at).toBeGreaterThan(at);
        }
      }),
    );
  });
});

describe('the lists', () => {
  it('put the company first, then the teams in the order of People', () => {
    expect(listsOf([]).teams).toEqual([
      { name: 'Acme', lastCheckIn: undefined },
      { name: 'Sales', lastCheckIn: undefined },
      { name: 'Ops', lastCheckIn: undefined },
    ]);
    expect(listsOf([]).people.map(({ name, team }) => [name, team])).toEqual([
      ['Ben', 'sales'],
      ['Cho', 'Acme'],
      ['Dee', ''],
    ]);
  });

  it.each([
    // owner, index of the team
    ['Acme', 0],
    ['sales', 1],
    ['Ben', 1],
    [' ben ', 1],
    ['Cho', 0],
    ['Dee', 3], // belongs to nobody
    ['Zed', 3], // nobody knows
    ['', 3],
  ])('count an objective of %j for team %i', (owner, team) => {
    const { objectives, teams } = listsOf([objective('O1', { owner })]);
    expect(objectives.map((row) => row.team)).toEqual([team]);
    expect(teams).toHaveLength(team === 3 ? 4 : 3);
  });

  it('count a key result for the team of its objective, whoever owns it', () => {
    const { keyResults } = listsOf([
      objective('O1', { owner: 'Ops' }),
      keyResult('K2', 'o1', { owner: 'Ben' }),
      keyResult('K3', 'O9', { owner: 'Ben' }),
      keyResult('K4', 'K2', { owner: 'Ben' }),
    ]);
    expect(keyResults).toEqual([
      { id: 'K2', team: 2, person: 0 },
      { id: 'K3', team: 3, person: 0 },
      { id: 'K4', team: 3, person: 0 },
    ]);
  });

  it('stand team by team, and in the order of the table within each', () => {
    const lists = listsOf([
      objective('O1', { owner: 'Ops' }),
      keyResult('K2', 'O1'),
      objective('O3', { owner: 'Acme' }),
      keyResult('K4', 'O3'),
      objective('O5', { owner: 'Ops' }),
      keyResult('K6', 'O5'),
    ]);
    expect(lists.objectives.map(({ id }) => id)).toEqual(['O3', 'O1', 'O5']);
    expect(lists.keyResults.map(({ id }) => id)).toEqual(['K4', 'K2', 'K6']);
    expect(lists.inOrder).toEqual(['O1', 'O3', 'O5']);
  });

  it('leave out what a formula would not find: no ID, one that stands above already, patterns', () => {
    const { inOrder, keyResults } = listsOf([
      objective('', {}),
      objective('O1'),
      objective('o1'),
      objective('O*'),
      keyResult('>5', 'O1'),
      keyResult('K?', 'O1'),
      keyResult('O1', 'O1'),
      keyResult('K2', 'O1'),
      { ...keyResult('', 'O1'), id: 12 },
    ]);
    expect(inOrder).toEqual(['O1']);
    expect(keyResults.map(({ id }) => id)).toEqual(['K2', 12]);
  });

  it('know which objectives somebody owns and works on', () => {
    const { people, objectives } = listsOf([
      objective('O1', { owner: 'Ben' }),
      keyResult('K2', 'O1', { owner: 'Ben' }),
      objective('O3', { owner: 'Acme' }),
      keyResult('K4', 'O3', { owner: 'Ben' }),
      keyResult('K5', 'O3', { owner: 'Cho' }),
    ]);
    const named = (indexes: readonly number[] = []) => indexes.map((index) => objectives[index]?.id);
    expect([named(people[0]?.owns), named(people[0]?.worksOn)]).toEqual([['O1'], ['O3', 'O1']]);
    expect([named(people[1]?.owns), named(people[1]?.worksOn)]).toEqual([[], ['O3']]);
  });

  it('take blocked from the word in Settings', () => {
    const figures = { start: 0, target: 10, current: 9 }; // 90 % of 35 %: on track
    const { attention } = listsOf([
      objective('O1'),
      keyResult('K2', 'O1', figures),
      keyResult('K3', 'O1', { ...figures, note: ' blocked: no answer' }),
      keyResult('K4', 'O1', { ...figures, note: 'Not blocked: goes on' }),
    ]);
    expect(attention).toEqual(['K3']);
  });

  it('tell when each team checked in last, out of the Log of the cycle', () => {
    const entry = (id: string, day: string, more: Partial<LogEntry> = {}): LogEntry => ({
      ...{ day, cycle: 'T', kind: 'checkIn', id, title: '', owner: '', start: '', target: '', value: '' },
      ...{ progress: undefined, confidence: '', note: '', who: '' },
      ...more,
    });
    const entries = [
      entry('k2', '2026-11-16'),
      entry('K2', '2026-11-09'),
      entry('K2', '2026-11-23', { kind: 'edit' }),
      entry('K2', '2026-11-23', { cycle: 'U' }),
      entry('K9', '2026-11-23'),
      entry('K4', '2026-11-02'),
    ];
    const rows = [
      objective('O1', { owner: 'Sales' }),
      keyResult('K2', 'O1'),
      objective('O3', { owner: 'Acme' }),
      keyResult('K4', 'O3'),
    ];
    const { teams } = listsOf(rows, { log: { tab: tab(4, 'log'), entries } });
    expect(teams.map(({ lastCheckIn }) => lastCheckIn)).toEqual(['2026-11-02', '2026-11-16', undefined]);
  });

  it('sum the check-ins of a day, such as those of several teams', () => {
    const table = tableOf([]);
    const { checkIns } = summaryLists(bookOf([table]), SETTINGS, table, [
      { day: '2026-11-23', filled: 3, total: 4 },
      { day: '2026-11-16', filled: 1, total: 4 },
      { day: '2026-11-23', filled: 5, total: 6 },
    ]);
    expect(checkIns).toEqual([
      { day: '2026-11-16', filled: 1, total: 4 },
      { day: '2026-11-23', filled: 8, total: 10 },
    ]);
  });

  it('do without the tab People', () => {
    const { teams, people } = listsOf([objective('O1')], { people: undefined });
    expect([teams, people]).toEqual([[{ name: '', lastCheckIn: undefined }], []]);
  });
});

describe('renewing', () => {
  it('writes the summary of each cycle that has one, and only once it stands', () => {
    const tabs = [tab(7, 'summary', 'T'), tab(8, 'summary', 'U', false), tab(9, 'summary', 'V')];
    const tables = ['V', 'T', 'U', 'W'].map((cycle) => tableOf([objective('O1')], cycle));
    const { steps } = planSummary(bookOf(tables, { tabs }), [{ day: TODAY, filled: 1, total: 1 }]);
    expect(steps.flatMap(({ changes }) => changes).map((change) => 'tab' in change && change.tab)).toEqual([9, 7]);
  });

  it('has nothing to do without Settings or without a summary', () => {
    const table = tableOf([objective('O1')]);
    expect(planSummary(bookOf([table]), []).steps).toEqual([]);
    expect(planSummary(bookOf([table], { settings: undefined, tabs: [tab(7, 'summary', 'T')] }), []).steps).toEqual([]);
  });
});
