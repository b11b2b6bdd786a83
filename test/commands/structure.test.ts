/** Structure this sheet, through the bundle: a team's own tab becomes an OKR tab beside it, and stays as it was. */
import { describe, expect, it } from 'vitest';
import type { Language, SetupInput, StructureView } from '../../src/panel-api/index.js';
import { type AddOn, openAddOn, openSetUp, setupInput, valueIn } from '../headless.js';

const SHEETS: Readonly<Record<Language, { readonly name: string; readonly rows: readonly (readonly string[])[] }>> = {
  en: {
    name: 'Goals 2026-Q4',
    rows: [
      ['What we want this quarter', '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Progress'],
      ['Customers stay with us', 'Renewal rate', 'Ana Ruiz', '78%', '85%', '81%', '60%'],
      ['', 'Hours to first reply', 'Ben Okafor', '9', '4', '6', '60%'],
      ['Win the north', 'Pilot clinics', 'Ben Okafor', '0', '12', '3', '25%'],
      ['Average', '', '', '', '', '', '48%'],
    ],
  },
  zh: {
    name: '目标 2026-Q4',
    rows: [
      ['本季度的目标', '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      ['目标', '关键结果', '负责人', '起始值', '目标值', '当前值', '进度'],
      ['客户愿意续约', '续约率', '陈悦', '78%', '85%', '81%', '60%'],
      ['', '首次回复小时数', '王磊', '9', '4', '6', '60%'],
      ['打开北方市场', '试点诊所', '王磊', '0', '12', '3', '25%'],
      ['平均', '', '', '', '', '', '48%'],
    ],
  },
};

const REPORT = {
  en: {
    kind: 'Structured',
    title: 'Objectives: 2, key results: 3. Built from “Goals 2026-Q4” A3:G6',
    note: [
      'Columns: A “Objective” → Objective; B “Key result” → Key result; C “Owner” → Owner; D “Start” → Start; E “Target” → Target; F “Current” → Current; G “Progress” → Progress.',
      'Left over: above the table (row 1); sums and averages (row 7).',
    ],
  },
  zh: {
    kind: '整理',
    title: '2 个目标，3 个关键结果，来自“目标 2026-Q4” A3:G6',
    note: [
      '各列：A 列“目标”→ 目标；B 列“关键结果”→ 关键结果；C 列“负责人”→ 负责人；D 列“起始值”→ 起始值；E 列“目标值”→ 目标值；F 列“当前值”→ 当前值；G 列“进度”→ 进度。',
      '剩余的行：表格上方（第 1 行）；汇总（第 7 行）。',
    ],
  },
};

function pasteSheet({ host }: AddOn, language: Language): void {
  const { name, rows } = SHEETS[language];
  if (!host.snapshot().tabs.some((tab) => tab.name === name)) host.user.addSheet(name);
  host.user.paste(name, 'A1', rows);
  host.user.select(name, 'A1');
}

/** In A1 notation. */
function activeRange({ host }: AddOn): string {
  return host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveRange()?.getA1Notation() ?? '';
}

const tabOf = ({ host }: AddOn, name: string) => host.snapshot().tabs.find((tab) => tab.name === name);

function build(addOn: AddOn, view: StructureView, changes: Partial<SetupInput> = {}): SetupInput {
  const source = { tab: view.tab.id, answers: {}, teams: [] };
  const cycle = view.cycles[0];
  if (cycle === undefined) throw new Error('No cycle on offer');
  const input: SetupInput = { ...setupInput(addOn), start: 'tab', source, cycle, ...changes };
  for (let step = 0; step < 20; step += 1) if (valueIn(addOn.panel.okrSetupStep(input)).finished) return input;
  throw new Error('The build does not end');
}

/** ID, titles, owner, Supports, Start, Target, Current and Progress of the first rows. */
const rowsOf = ({ host }: AddOn, name: string) =>
  host
    .grid(name)
    .slice(3, 8)
    .map((row) => row.slice(0, 9));

describe.each(['en', 'zh'] as const)('a tab that a team already has: %s', (language) => {
  const { name, rows } = SHEETS[language];
  const title = (row: number, column: number) => rows[row]?.[column] ?? '';
  // (81 - 78) / (85 - 78), (9 - 6) / (9 - 4), 3 / 12; the mean of the first two
  const table = (first: number) => [
    [`O${first}`, title(3, 0), '', '', '', '', '', '', 0.5142855],
    [`K${first + 1}`, '', title(3, 1), title(3, 2), `O${first}`, 0.78, 0.85, 0.81, 0.428571],
    [`K${first + 2}`, '', title(4, 1), title(4, 2), `O${first}`, 9, 4, 6, 0.6],
    [`O${first + 3}`, title(5, 0), '', '', '', '', '', '', 0.25],
    [`K${first + 4}`, '', title(5, 1), title(5, 2), `O${first + 3}`, 0, 12, 3, 0.25],
  ];

  it('is offered at Home, built in the set-up, and left as it was (SU-6)', async () => {
    const addOn = await openAddOn({ userLocale: language });
    pasteSheet(addOn, language);
    const before = tabOf(addOn, name);
    expect(valueIn(addOn.panel.okrHome()).next).toMatchObject({
      ...{ kind: 'setUpFromTab', name, objectives: 2, keyResults: 3, first: [title(3, 1), title(4, 1)] },
    });
    const view = valueIn(addOn.panel.okrStructure('open', {}));
    expect(view).toMatchObject({ objectives: 2, keyResults: 3, isSetUp: false, taken: [] });
    expect(view.cycles[0]).toEqual({ name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' });
    expect(view.owners.map(({ name: owner, kind }) => [owner, kind])).toEqual([
      [title(3, 2), 'person'],
      [title(4, 2), 'person'],
    ]);
    // What was read is selected in the grid.
    const selected = () => addOn.host.execute(() => activeRange(addOn));
    expect(selected()).toBe('A3:G6');
    // Every row that is not taken is named with its reason.
    expect(view.reading.leftOver.map(({ row, code }) => [row, code])).toEqual([
      [1, 'title'],
      [7, 'summary'],
    ]);
    build(addOn, view);
    expect(rowsOf(addOn, 'OKR 2026-Q4')).toEqual(table(1));
    expect(tabOf(addOn, name)).toEqual(before);
    expect(addOn.host.display('OKR 2026-Q4', 'H5')).toBe('81%');
    // The Log says what came from where; and theirs was 60 % where ours is 43 %, which it keeps.
    const [report = [], ...differing] = addOn.host.grid(language === 'en' ? 'OKR Log' : 'OKR 记录').slice(1, 4);
    expect(report.slice(1, 5)).toEqual(['2026-Q4', REPORT[language].kind, '', REPORT[language].title]);
    expect(String(report[11]).split('\n')).toEqual(REPORT[language].note);
    expect(differing.map((row) => [row[3], row[8], row[9]])).toEqual([['K2', 0.81, 0.6]]);
    const people = addOn.host.grid(language === 'en' ? 'People' : '成员').map((row) => row[0]);
    expect(people).toEqual(expect.arrayContaining([title(3, 2), title(4, 2)]));
  });

  it('is built into the empty table of a file that is set up, behind the IDs that were given', async () => {
    const addOn = await openSetUp({ language }, { userLocale: language });
    pasteSheet(addOn, language);
    const view = valueIn(addOn.panel.okrStructure('open', {}));
    expect(view).toMatchObject({ isSetUp: true, taken: [] });
    build(addOn, view);
    expect(rowsOf(addOn, 'OKR 2026-Q4')).toEqual(table(1));
    // The next row that somebody types goes on counting.
    addOn.host.user.type('OKR 2026-Q4', 'C9', 'One more');
    expect(addOn.host.evaluate('OKR 2026-Q4', 'A9')).toBe('K6');
    const again = valueIn(addOn.panel.okrStructure('open', {}));
    expect(again.taken).toEqual(['2026-Q4']);
    const source = { tab: again.tab.id, answers: {}, teams: [] };
    const input: SetupInput = { ...setupInput(addOn), start: 'tab', source };
    const refused = addOn.panel.okrSetupStep(input);
    expect(refused).toMatchObject({ ok: false, code: 'badInput', args: { problem: 'cycleTaken', cycle: '2026-Q4' } });
    // Into another cycle it may go: a tab of its own.
    const next = again.cycles.find((cycle) => cycle.name === '2027-Q1');
    if (next === undefined) throw new Error('The next quarter is not on offer');
    build(addOn, again, { cycle: next });
    expect(rowsOf(addOn, 'OKR 2027-Q1')).toEqual(table(7));
  });

  it('built into a file that is set up, is undone: the table is empty again', async () => {
    const addOn = await openSetUp({ language }, { userLocale: language });
    const before = addOn.host.grid('OKR 2026-Q4').map((row) => row.slice(0, 17));
    pasteSheet(addOn, language);
    build(addOn, valueIn(addOn.panel.okrStructure('open', {})));
    expect(valueIn(addOn.panel.okrHome()).undo).toMatchObject({ action: 'structure' });
    expect(valueIn(addOn.panel.okrUndo())).toMatchObject({ action: 'structure', kept: [] });
    expect(addOn.host.grid('OKR 2026-Q4').map((row) => row.slice(0, 17))).toEqual(before);
  });

  it('is read as far as the selection reaches, and built from that alone', async () => {
    const addOn = await openAddOn({ userLocale: language });
    pasteSheet(addOn, language);
    addOn.host.user.select(name, 'A3:G5');
    const view = valueIn(addOn.panel.okrStructure('selection', {}));
    const selected = { firstRow: 3, firstColumn: 1, lastRow: 5, lastColumn: 7 };
    expect(view).toMatchObject({ selected, objectives: 1, keyResults: 2 });
    expect(view.reading).toMatchObject({ range: selected, leftOver: [] });
    build(addOn, view, { source: { tab: view.tab.id, answers: { range: selected }, teams: [] } });
    expect(rowsOf(addOn, 'OKR 2026-Q4').slice(0, 3)).toEqual(table(1).slice(0, 3));
    expect(rowsOf(addOn, 'OKR 2026-Q4')[3]?.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => ''));
    // One cell stands for the whole tab; a selection without OKRs is refused.
    addOn.host.user.select(name, 'C4');
    expect(valueIn(addOn.panel.okrStructure('selection', {}))).toMatchObject({ selected: null, keyResults: 3 });
    addOn.host.user.select(name, 'D4:G5');
    expect(valueIn(addOn.panel.okrStructure('selection', {})).reading.verdict).toBe('refuse');
  });

  it('is undone as a whole', async () => {
    const addOn = await openAddOn({ userLocale: language });
    pasteSheet(addOn, language);
    const before = addOn.host.snapshot().tabs.map((tab) => tab.name);
    build(addOn, valueIn(addOn.panel.okrStructure('open', {})));
    valueIn(addOn.panel.okrUndo());
    const after = addOn.host.snapshot().tabs.filter(({ hidden }) => !hidden);
    expect(after.map((tab) => tab.name)).toEqual(before);
  });
});

it('links and notes on a key result go into its note', async () => {
  const addOn = await openAddOn();
  pasteSheet(addOn, 'en');
  const { name } = SHEETS.en;
  addOn.host.user.link(name, 'B4', 'https://example.org/renewals');
  addOn.host.user.note(name, 'C5', 'Stands in for Dana');
  build(addOn, valueIn(addOn.panel.okrStructure('open', {})));
  expect(
    addOn.host
      .grid('OKR 2026-Q4')
      .slice(4, 6)
      .map((row) => row[12]),
  ).toEqual(['https://example.org/renewals', 'Stands in for Dana']);
});

describe('tabs that belong together', () => {
  const HEADERS = ['Objective', 'Key result', 'Owner', 'Target', 'Current'];
  const TABS: Readonly<Record<string, readonly (readonly string[])[]>> = {
    Sales: [
      ['Goals of Sales 2026-Q4', '', '', '', ''],
      HEADERS,
      ['Sell more in the north', 'Deals won in a month', 'Ana', '10', '4'],
      ['', 'Calls made in a week', 'Ben', '50', '30'],
      ['Average', '', '', '', ''],
    ],
    Notes: [
      ['Task', 'Assignee', 'Due'],
      ['Order new chairs', 'Cho', '2026-11-03'],
      ['Renew the domain', 'Ben', '2026-11-09'],
    ],
    Hiring: [
      HEADERS,
      ['Hire the people we need', 'Offers taken in a week', 'Cho', '8', '2'],
      ['', 'Interviews held in a week', 'Dan', '6', '3'],
    ],
  };
  const open = async (tabs: Readonly<Record<string, readonly (readonly string[])[]>>) => {
    const addOn = await openSetUp();
    for (const [name, rows] of Object.entries(tabs)) {
      addOn.host.user.addSheet(name);
      addOn.host.user.paste(name, 'A1', rows);
    }
    addOn.host.user.select(Object.keys(tabs)[0] ?? '', 'A1');
    return addOn;
  };

  it('by their headers are named, read as one and built as one (SU-6)', async () => {
    const addOn = await open(TABS);
    const { panel } = addOn;
    const alone = valueIn(panel.okrStructure('open', {}));
    expect(alone).toMatchObject({ objectives: 1, keyResults: 2 });
    expect(alone.alike.map(({ name }) => name)).toEqual(['Hiring']);
    const also = alone.alike.map(({ id }) => id);
    const view = valueIn(panel.okrStructure(alone.tab.id, { also }));
    expect(view).toMatchObject({
      objectives: 2,
      keyResults: 4,
      stack: [{ name: 'Sales' }, { name: 'Hiring', firstRow: 7 }],
    });
    expect(view.reading.leftOver.map(({ row, code }) => [row, code])).toEqual([
      [1, 'title'],
      [5, 'summary'],
    ]);
    const before = ['Sales', 'Hiring'].map((name) => tabOf(addOn, name));
    build(addOn, view, { source: { tab: view.tab.id, answers: { also }, teams: [] } });
    expect(rowsOf(addOn, 'OKR 2026-Q4').map((row) => row.slice(0, 5))).toEqual([
      ['O1', 'Sell more in the north', '', '', ''],
      ['K2', '', 'Deals won in a month', 'Ana', 'O1'],
      ['K3', '', 'Calls made in a week', 'Ben', 'O1'],
      ['O4', 'Hire the people we need', '', '', ''],
      ['K5', '', 'Offers taken in a week', 'Cho', 'O4'],
    ]);
    expect(['Sales', 'Hiring'].map((name) => tabOf(addOn, name))).toEqual(before);
    const [report = []] = addOn.host.grid('OKR Log').slice(1);
    expect(report[4]).toBe('Objectives: 2, key results: 4. Built from “Sales, Hiring”');
    expect(report[11]).toContain('Left over: above the table (row Sales 1); sums and averages (row Sales 5).');
  });

  it('because one names the objectives of the other are read as one', async () => {
    const { panel } = await open({
      Results: [
        ['ID', 'Objective ID', 'Key result', 'Owner', 'Target'],
        ['KR-1', 'OBJ-1', 'Deals won in a month', 'Ana', '10'],
        ['KR-2', 'OBJ-2', 'Offers taken in a week', 'Cho', '8'],
        ['KR-3', 'OBJ-1', 'Calls made in a week', 'Ben', '50'],
      ],
      Objectives: [
        ['Objective ID', 'Objective', 'Owner'],
        ['OBJ-1', 'Sell more in the north', 'Ana'],
        ['OBJ-2', 'Hire the people we need', 'Ben'],
      ],
    });
    const { alike, tab } = valueIn(panel.okrStructure('open', {}));
    expect(alike.map(({ name }) => name)).toEqual(['Objectives']);
    const view = valueIn(panel.okrStructure(tab.id, { also: alike.map(({ id }) => id) }));
    expect(view).toMatchObject({ objectives: 2, keyResults: 3, reading: { verdict: 'okr' } });
    expect(view.owners.map(({ name, objectives }) => [name, objectives])).toEqual([
      ['Ana', 1],
      ['Ben', 1],
      ['Cho', 0],
    ]);
  });

  it('one of which is gone say so', async () => {
    const { panel } = await open(TABS);
    const { tab } = valueIn(panel.okrStructure('open', {}));
    expect(panel.okrStructure(tab.id, { also: [987] })).toMatchObject({ ok: false, code: 'tabDeleted' });
  });
});

describe('a tab that is no OKRs', () => {
  it('is refused with its reason, and another tab is named (SU-7)', async () => {
    const addOn = await openAddOn();
    pasteSheet(addOn, 'en');
    addOn.host.user.addSheet('Sprint');
    addOn.host.user.paste('Sprint', 'A1', [
      ['Task', 'Assignee', 'Due', 'Done'],
      ['Write the release notes', 'Ben', '2026-11-02', 'TRUE'],
      ['Order new chairs', 'Cho', '2026-11-03', 'FALSE'],
      ['Renew the domain', 'Ben', '2026-11-09', 'FALSE'],
    ]);
    addOn.host.user.select('Sprint', 'A1');
    const view = valueIn(addOn.panel.okrStructure('open', {}));
    expect(view.reading).toMatchObject({ verdict: 'refuse', reason: 'tasks' });
    expect(view.others.map(({ name }) => name)).toEqual([SHEETS.en.name]);
    expect(valueIn(addOn.panel.okrHome()).next).toEqual({ kind: 'setUp' });
  });

  it('of ours is refused', async () => {
    const addOn = await openSetUp();
    addOn.host.user.select('OKR 2026-Q4', 'A1');
    expect(addOn.panel.okrStructure('open', {})).toMatchObject({ ok: false, args: { problem: 'ownTab' } });
  });
});
