/** The Summary's formulas and the pure functions give the same figures on random tables. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyChange } from '../../src/apps-script/apply.js';
import { openDocument } from '../../src/apps-script/document.js';
import { readBook } from '../../src/apps-script/read-book.js';
import { planSummary } from '../../src/commands/summary.js';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { type Cell, isNumber } from '../../src/okr/cell.js';
import { type Judgement, typeOf } from '../../src/okr/judgement.js';
import type { OkrRow } from '../../src/okr/row.js';
import { judge, type Verdict } from '../../src/okr/status.js';
import { type ComputedRow, computeTable } from '../../src/okr/table.js';
import { PROBLEMS, STATUSES } from '../../src/okr/words.js';
import { keyResult, objective } from '../okr/tables.js';
import { type FormulaBench, judgementOf, openFormulaBench, shareOf } from './formula-bench.js';
import { type RandomTable, randomTable } from './random-tables.js';

const TABLES = 60;
const words = BOOK_WORDS.en;
/** Owners of People with their team's place; whoever is not here belongs to none, which is the last. */
const TEAM_OF: Readonly<Record<string, number>> = { Company: 0, Sales: 1, Ben: 1, Product: 2, Cho: 2, 'Ana Ruiz': 0 };
const NO_TEAM = 3;
const OWNERS = ['Company', 'Sales', 'ben', 'Ben', 'Product', 'Cho', 'Zed', '', 12] as const;

let bench: FormulaBench;
beforeAll(async () => {
  bench = await openFormulaBench();
  bench.addOn.host.user.paste('People', 'A6', [
    ['Sales', 'Team', 'Company'],
    ['Product', 'Team', 'Company'],
    ['Ben', 'Person', 'Sales'],
    ['Cho', 'Person', 'product'],
  ]);
}, 60_000);

function renew(): void {
  const { host } = bench.addOn;
  host.execute(() => {
    const document = openDocument(host.globals);
    const book = readBook(document, { tables: true, people: true, journal: false, names: true });
    for (const step of planSummary(book, []).steps) for (const change of step.changes) applyChange(document, change);
  });
}

interface Entry {
  readonly row: OkrRow;
  readonly computed: ComputedRow;
  readonly team: number;
}

const key = (cell: Cell) => (typeof cell === 'string' ? cell.toLowerCase() : cell);
const teamOf = (owner: Cell) =>
  Object.entries(TEAM_OF).find(([name]) => name.toLowerCase() === key(owner))?.[1] ?? NO_TEAM;

/** Rows that a formula can find: the first with its ID, if that is no pattern. */
function entriesOf(table: RandomTable): readonly Entry[] {
  const computed = computeTable(table.rows, judgementOf(table), shareOf(table));
  const first = table.rows.map(
    ({ id }, at) => id !== '' && table.rows.findIndex((other) => key(other.id) === key(id)) === at,
  );
  const found = table.rows.flatMap((row, at) => {
    const own = computed[at];
    return own === undefined || first[at] !== true || /[*?~]/.test(String(row.id)) ? [] : [{ row, computed: own }];
  });
  return found.flatMap(({ row, computed: own }): Entry[] => {
    if (own.kind === 'objective') return [{ row, computed: own, team: teamOf(row.owner) }];
    if (own.kind !== 'keyResult') return [];
    const objective = found.find((other) => key(other.row.id) === key(row.supports));
    const isOne = objective?.computed.kind === 'objective';
    return [{ row, computed: own, team: isOne ? teamOf(objective.row.owner) : NO_TEAM }];
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const round = (value: number) => Math.round(value * 1e6) / 1e6;
const statusOf = (verdict: Verdict | undefined) =>
  verdict !== undefined && 'status' in verdict ? verdict.status : undefined;
const problemOf = (verdict: Verdict | undefined) =>
  verdict !== undefined && 'problem' in verdict ? verdict.problem : undefined;

interface Line {
  readonly counts: readonly Cell[];
  readonly progress: Cell;
  readonly expected: Cell;
  readonly status: string;
}

function expectedLine(entries: readonly Entry[], table: RandomTable): Line {
  const judgement: Judgement = judgementOf(table);
  const share = shareOf(table);
  const objectives = entries.filter(({ computed }) => computed.kind === 'objective');
  const keyResults = entries.filter(({ computed }) => computed.kind === 'keyResult');
  const byStatus = (status: string) =>
    keyResults.filter(({ computed }) => statusOf(computed.verdict) === status).length;
  const counts = [objectives.length, keyResults.length, ...['onTrack', 'atRisk', 'offTrack'].map(byStatus)];
  const shown = objectives.filter(({ computed }) => computed.progress !== undefined);
  const progress = shown.length === 0 ? '' : round(mean(shown.map(({ computed }) => computed.progress ?? 0)));
  const levels = shown.flatMap(({ row }) => {
    const type = typeOf(row.type, judgement);
    return type === undefined ? [] : [judgement.level[type]];
  });
  const expected = share === undefined || levels.length === 0 ? '' : round(share * mean(levels));
  const status = (): string => {
    if (objectives.length === 0) return words.fact.none[0] ?? '';
    if (!isNumber(progress)) return words.problem.nothing[0] ?? '';
    const verdicts = objectives.map(({ computed }) => statusOf(computed.verdict));
    const found = (): (typeof STATUSES)[number] | (typeof PROBLEMS)[number] => {
      if (progress === 0 && verdicts.filter((verdict) => verdict === 'noValue').length === shown.length)
        return 'noValue';
      if (progress >= 1) return 'done';
      if (judgement.worst && verdicts.includes('offTrack')) return 'offTrack';
      if (judgement.worst && verdicts.includes('atRisk')) return 'atRisk';
      if (share === undefined) return 'cycle';
      if (share < judgement.startShare) return 'justStarted';
      return isNumber(expected) ? judge(progress - expected, 0, 0, judgement) : 'type';
    };
    const code = found();
    if ((PROBLEMS as readonly string[]).includes(code)) return words.problem[code as 'type'][0] ?? '';
    const measured = keyResults.filter(
      ({ computed }) => statusOf(computed.verdict) !== undefined || problemOf(computed.verdict) === 'type',
    ).length;
    const remark = (words.remark.measured[0] ?? '')
      .replace('{1}', `${measured}`)
      .replace('{2}', `${keyResults.length}`);
    return `${words.status[code as 'open'][0] ?? ''}${measured < keyResults.length ? remark : ''}`;
  };
  return { counts, progress, expected, status: status() };
}

/** The lines of Teams as the cells hold them; none for a team without a line. */
function linesOf(grid: readonly (readonly Cell[])[]): ReadonlyMap<Cell, Line> {
  const lines = new Map<Cell, Line>();
  for (let row = 7; (grid[row]?.[1] ?? '') !== ''; row += 1) {
    const cell = (column: number): Cell => grid[row]?.[column - 1] ?? '';
    lines.set(cell(2), {
      counts: [4, 5, 6, 7, 8].map(cell),
      progress: cell(9),
      expected: cell(19),
      status: String(cell(12)),
    });
  }
  return lines;
}

const NAMES = ['Company', 'Sales', 'Product', words.summary.noTeam];
const near = (a: Cell, b: Cell) => (isNumber(a) && isNumber(b) ? Math.abs(a - b) < 1e-9 : a === b);
/** Figures that are near enough are shown as those that are expected. */
const settled = (found: readonly Cell[], expected: readonly Cell[]) =>
  found.map((cell, at) => (near(cell, expected[at] ?? '') ? (expected[at] ?? '') : cell));

/** Lines of a table in columns given by number, from below its headers to its first line without a key. */
function cellsOf(grid: readonly (readonly Cell[])[], title: string, key: number, columns: readonly number[]): Cell[][] {
  const lines: Cell[][] = [];
  const header = grid.findIndex((row) => row[1] === title) + 1;
  for (let row = header + 1; (grid[row]?.[key - 1] ?? '') !== ''; row += 1) {
    lines.push(columns.map((column) => grid[row]?.[column - 1] ?? ''));
  }
  return lines;
}

const meanOf = (cells: readonly Cell[]): Cell => {
  const numbers = cells.filter(isNumber);
  return numbers.length === 0 ? '' : mean(numbers);
};

/** ID, progress, number of key results, mean confidence and what is expected of an objective. */
function expectedObjective({ row, computed }: Entry, table: RandomTable): readonly Cell[] {
  const share = shareOf(table);
  const type = typeOf(row.type, judgementOf(table));
  const named = table.rows.filter(
    (other) => other.objective === '' && other.keyResult !== '' && key(other.supports) === key(row.id),
  );
  const problem = problemOf(computed.verdict);
  return [
    row.id,
    computed.progress ?? '',
    problem === 'noId' || problem === 'twice' ? '' : computed.keyResults,
    meanOf(named.map(({ confidence }) => confidence)),
    share === undefined || type === undefined ? '' : share * judgementOf(table).level[type],
  ];
}

/** Name, objectives, key results, mean confidence and mean progress of a person. */
function expectedPerson(name: string, entries: readonly Entry[]): readonly Cell[] {
  const own = entries.filter(({ row }) => key(row.owner) === name.toLowerCase());
  const keyResults = own.filter(({ computed }) => computed.kind === 'keyResult');
  const objectives = entries.filter(({ computed }) => computed.kind === 'objective');
  const worksOn = objectives.filter(
    (entry) => own.includes(entry) || keyResults.some(({ row }) => key(row.supports) === key(entry.row.id)),
  );
  const progress = meanOf(worksOn.map(({ computed }) => computed.progress ?? ''));
  return [
    name,
    own.length - keyResults.length,
    keyResults.length,
    meanOf(keyResults.map(({ row }) => row.confidence)),
    isNumber(progress) ? round(progress) : progress,
  ];
}

function compareLines(grid: readonly (readonly Cell[])[], entries: readonly Entry[], table: RandomTable): void {
  const objectives = entries.filter(({ computed }) => computed.kind === 'objective');
  // I, N, O, S; Q holds the ID.
  for (const [at, line] of cellsOf(grid, words.summary.objectives, 17, [17, 9, 14, 15, 19]).entries()) {
    const entry = objectives[at];
    const expected = entry === undefined ? [] : expectedObjective(entry, table);
    expect(settled(line, expected)).toEqual(expected);
  }
  for (const [id = '', progress = '', code = ''] of cellsOf(grid, words.summary.attention, 17, [17, 9, 16])) {
    const entry = entries.find(({ row }) => row.id === id);
    const status = statusOf(entry?.computed.verdict);
    const problem = problemOf(entry?.computed.verdict);
    const shown = status === undefined ? words.problem[problem ?? 'measure'][0] : STATUSES.indexOf(status) + 1;
    const expected = [entry?.computed.progress ?? '', shown ?? ''];
    expect([id, ...settled([progress, code], expected)]).toEqual([id, ...expected]);
  }
  for (const line of cellsOf(grid, words.summary.people, 2, [2, 6, 7, 8, 9])) {
    const expected = expectedPerson(String(line[0]), entries);
    expect(settled(line, expected)).toEqual(expected);
  }
}

/** One objective of the company with one key result from 0 to 20: each status that a team can have. */
const EACH_STATUS: readonly RandomTable[] = [
  { day: 40, current: 6 }, // 30 % of 28 %: on track
  { day: 40, current: 3 }, // 15 % of 28 %: at risk
  { day: 60, current: 3 }, // 15 % of 42 %: off track
  { day: 40, current: 3.6 }, // 18 % of 28 %, by exactly the first gap: on track
  { day: 40, current: 0.6 }, // 3 % of 28 %, by exactly the second gap: at risk
  { day: 40, current: 20 },
  { day: 40, current: '' },
  { day: 40, current: 'soon' },
  { day: 40, current: 3, type: 'Moonshot' },
  { day: 5, current: 3 },
  { day: undefined, current: 3 },
].map(({ day, current, type = '' }) => ({
  rows: [
    objective('O1', { owner: 'Company', type }),
    keyResult('K2', 'O1', { owner: 'Cho', start: 0, target: 20, current }),
  ],
  ...{ day, worst: false, max: 1 },
}));

describe('the summary', () => {
  it(`agrees with the functions on ${TABLES} random tables`, () => {
    const met = new Set<string>();
    const owned = randomTable.chain((table) =>
      fc
        .array(fc.constantFrom<Cell>(...OWNERS), { minLength: table.rows.length, maxLength: table.rows.length })
        .map((owners) => ({ ...table, rows: table.rows.map((row, at) => ({ ...row, owner: owners[at] ?? '' })) })),
    );
    fc.assert(
      fc.property(owned, (table) => {
        bench.fill(table);
        renew();
        const grid = bench.addOn.host.grid('Summary Test');
        const lines = linesOf(grid);
        const entries = entriesOf(table);
        for (const [team, name] of NAMES.entries()) {
          const own = entries.filter((entry) => entry.team === team);
          const line = lines.get(name);
          if (team === NO_TEAM && own.length === 0) {
            expect(line).toBeUndefined();
            continue;
          }
          const expected = expectedLine(own, table);
          met.add(expected.status);
          const cells = line === undefined ? [] : [...line.counts, line.progress, line.expected];
          const wanted = [...expected.counts, expected.progress, expected.expected];
          expect([name, line?.status, ...settled(cells, wanted)]).toEqual([name, expected.status, ...wanted]);
        }
        compareLines(grid, entries, table);
        const shown = grid.flatMap((row) => row.slice(1, 15));
        expect(shown.filter((cell) => typeof cell === 'string' && /^#[A-Z/0!?]+/.test(cell))).toEqual([]);
      }),
      { numRuns: TABLES, examples: EACH_STATUS.map((table) => [table]) },
    );
    const plain = STATUSES.filter((status) => status !== 'open').map((status) => words.status[status][0] ?? '');
    const wanted = [
      ...plain,
      ...(['cycle', 'type', 'nothing'] as const).map((problem) => words.problem[problem][0] ?? ''),
    ];
    expect(wanted.filter((text) => ![...met].some((status) => status.startsWith(text)))).toEqual([]);
  }, 240_000);
});
