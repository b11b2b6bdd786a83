import { describe, expect, it } from 'vitest';
import { isNumber } from '../../../src/okr/cell.js';
import type { OkrRow } from '../../../src/okr/row.js';
import type { Figure, RuleContext, RuleRow } from '../../../src/okr/rules/context.js';
import { checkRules, RULES } from '../../../src/okr/rules/index.js';
import { shown } from '../../../src/okr/show.js';
import { computeTable } from '../../../src/okr/table.js';
import { RULE_CODES, type RuleCode } from '../../../src/panel-api/index.js';
import { JUDGEMENT, keyResult, objective, row } from '../tables.js';

interface Extra {
  readonly percent?: readonly ('start' | 'target' | 'current')[];
  readonly formula?: string;
  readonly progress?: number;
  readonly copies?: RuleRow['copies'];
  readonly date?: readonly Figure[];
}

const PEOPLE: RuleContext['people'] = [
  { owner: 'Ana', kind: 'person', role: 'champion' },
  { owner: 'Ben', kind: 'person', role: 'backup' },
  { owner: 'Cho', kind: 'person', role: 'backup' },
];

function context(rows: readonly OkrRow[], extras: readonly Extra[] = [], people = PEOPLE): RuleContext {
  const computed = computeTable(rows, JUDGEMENT, 0.5);
  const ruleRows = rows.flatMap((cells, index): RuleRow[] => {
    const result = computed[index];
    if (result === undefined) return [];
    const { percent = [], formula = '', progress, copies = {}, date = [] } = extras[index] ?? {};
    const isPercent = {
      start: percent.includes('start'),
      target: percent.includes('target'),
      current: percent.includes('current'),
    };
    const show = (column: 'start' | 'target' | 'current') => shown(cells[column], isPercent[column] ? '0%' : '');
    return [
      {
        ...cells,
        at: index + 4,
        computed: result,
        isPercent,
        isDate: { start: date.includes('start'), target: date.includes('target'), current: date.includes('current') },
        shown: { start: show('start'), target: show('target'), current: show('current') },
        currentFormula: formula,
        copies,
        typedOver: { progress, status: undefined },
      },
    ];
  });
  return {
    ...{ tab: 'OKR 2026-Q4', cycle: '2026-Q4', twins: [] },
    rows: ruleRows,
    people,
    judgement: JUDGEMENT,
    limits: { objectives: 5, keyResultsMin: 3, keyResultsMax: 5 },
  };
}

const good = (id: string, supports = 'O1', cells: Partial<OkrRow> = {}) =>
  keyResult(id, supports, { start: 0, target: 10, current: 5, ...cells });
const full = (cells: Partial<OkrRow> = {}) => [objective('O1', cells), good('K2'), good('K3'), good('K4')];
const many = (n: number) => Array.from({ length: n }, (_, at) => at);

type Case = [RuleCode, string, RuleContext, Record<string, unknown>];
const CASES: readonly Case[] = [
  [
    'objectivesPerOwner',
    'six objectives of one owner',
    context(many(6).map((at) => objective(`O${at + 1}`))),
    { owner: 'Ana', n: 6, max: 5 },
  ],
  [
    'keyResultsTooMany',
    'six key results',
    context([objective('O1'), ...many(6).map((at) => good(`K${at + 2}`))]),
    { id: 'O1', n: 6, max: 5 },
  ],
  [
    'keyResultsTooFew',
    'two key results',
    context([objective('O1'), good('K2'), good('K3')]),
    { id: 'O1', n: 2, min: 3 },
  ],
  ['noOwner', 'nobody', context(full({ owner: '' })), { id: 'O1' }],
  ['unknownOwner', 'somebody else', context(full({ owner: 'Zoe' })), { id: 'O1', owner: 'Zoe' }],
  ['noTarget', 'no target', context([...full(), good('K5', 'O1', { target: '' })]), { id: 'K5' }],
  [
    'startEqualsTarget',
    'from 10 to 10',
    context([...full(), good('K5', 'O1', { start: 10 })]),
    { id: 'K5', value: '10' },
  ],
  [
    'notANumber',
    'a current in words',
    context([...full(), good('K5', 'O1', { current: 'soon' })]),
    { id: 'K5', column: 'current', value: 'soon' },
  ],
  [
    'dateFigure',
    '1/2 read as a day',
    context([...full(), good('K5', 'O1', { current: 46024 })], [{}, {}, {}, {}, { date: ['current'] }]),
    { id: 'K5', column: 'current', value: '2026-01-02' },
  ],
  [
    'rangeIncomplete',
    'between one end',
    context([...full(), good('K5', 'O1', { measure: 'Keep between', start: '' })]),
    { id: 'K5' },
  ],
  [
    'mixedPercent',
    '78% beside 85',
    context(
      [...full(), good('K5', 'O1', { start: 0.78, target: 85, current: '' })],
      [{}, {}, {}, {}, { percent: ['start'] }],
    ),
    { id: 'K5', start: '78%', target: '85', current: '' },
  ],
  ['noSupports', 'no objective named', context([...full(), good('K5', '')]), { id: 'K5' }],
  ['unknownSupports', 'an ID that is not there', context([...full(), good('K5', 'O9')]), { id: 'K5', supports: 'O9' }],
  ['supportsNoObjective', 'a key result named', context([...full(), good('K5', 'K2')]), { id: 'K5', supports: 'K2' }],
  [
    'misplaced',
    'stands under another',
    context([...full(), objective('O5'), good('K6'), good('K7', 'O5'), good('K8', 'O5'), good('K9', 'O5')]),
    { id: 'K6', above: 'O5', supports: 'O1' },
  ],
  [
    'outOfOrder',
    'three that stand under another',
    context([...full(), objective('O5'), ...['K6', 'K7', 'K8'].map((id) => good(id))]),
    { n: 3 },
  ],
  ['wrongId', 'an ID in words', context([...full(), good('Hours', 'O1')]), { id: 'Hours' }],
  [
    'twoTabs',
    'a copy of the tab',
    { ...context(full()), twins: ['Copy of OKR 2026-Q4'] },
    { tab: 'Copy of OKR 2026-Q4', used: 'OKR 2026-Q4', cycle: '2026-Q4' },
  ],
  ['repeatedId', 'one ID twice', context([...full(), good('K2')]), { id: 'K2', n: 2 }],
  ['bothTitles', 'two titles', context([...full(), row({ objective: 'a', keyResult: 'b' })]), { row: 8 }],
  [
    'unknownWord',
    'a measure of their own',
    context([...full(), good('K5', 'O1', { measure: 'Guess' })]),
    { id: 'K5', column: 'measure', value: 'Guess' },
  ],
  ['badWeight', 'a negative weight', context([...full(), good('K5', 'O1', { weight: -1 })]), { id: 'K5', value: '-1' }],
  [
    'overwrittenFormula',
    '60% typed over',
    context(full(), [{}, { progress: 0.6 }]),
    { id: 'K2', column: 'progress', value: '60%' },
  ],
  [
    'copiedFormula',
    'Status pasted into Supports',
    context(full(), [{}, { copies: { supports: '=$AA5' } }]),
    { id: 'K2', column: 'supports' },
  ],
  [
    'relativeLink',
    "='Sales'!B7",
    context(full(), [{}, { formula: "='Sales 1'!B7+Data!C$2" }]),
    { id: 'K2', proposal: "='Sales 1'!$B$7+Data!$C$2" },
  ],
  ['noChampion', 'nobody leads', context(full(), [], PEOPLE.slice(1)), {}],
  ['fewBackups', 'one backup', context(full(), [], PEOPLE.slice(0, 2)), { n: 1 }],
];

describe('rules (LI-1, LI-2, LI-3, LI-4, PR-8, SU-5)', () => {
  it('find nothing in a table in good order', () => expect(checkRules(context(full()))).toEqual([]));

  it.each(CASES)('%s: %s', (rule, _name, given, args) => {
    const found = checkRules(given).filter((finding) => finding.rule === rule);
    expect(found).toHaveLength(1);
    expect(found[0]?.args).toMatchObject(args);
  });

  it('are all tried, and each names the practice that it comes from (LI-6)', () => {
    expect(CASES.map(([rule]) => rule)).toEqual([...RULE_CODES]);
    expect(RULES.map(({ code }) => code).sort()).toEqual([...RULE_CODES].sort());
    expect(RULES.every(({ practice }) => practice.length > 10)).toBe(true);
  });

  it.each([
    ['a percent beside 0', { start: 0, target: 0.85, current: '' as const }, ['target'] as const],
    ['percents alone', { start: 0.78, target: 0.85, current: 0.8 }, ['start', 'target', 'current'] as const],
    [
      'a linked current without a percent sign',
      { start: 0.78, target: 0.85, current: 0.8 },
      ['start', 'target'] as const,
    ],
  ])('no unit conflict: %s', (_name, cells, percent) => {
    const formula = percent.length === 2 ? "='Sales'!$B$7" : '';
    const given = context([...full(), good('K5', 'O1', cells)], [{}, {}, {}, {}, { percent: [...percent], formula }]);
    expect(checkRules(given).filter(({ rule }) => rule === 'mixedPercent')).toEqual([]);
  });

  it('asks one question about three stray rows, and none about each (HE-6)', () => {
    const given = context([...full(), objective('O5'), ...['K6', 'K7', 'K8'].map((id) => good(id))]);
    expect(checkRules(given).filter(({ rule }) => rule === 'misplaced')).toEqual([]);
  });

  it('offers the ID that key results still name', () => {
    const given = context([...full().slice(1), objective('Ours'), good('K6', 'O9'), good('K7', 'O9')]);
    const found = checkRules(given).find(({ rule }) => rule === 'wrongId');
    expect(found?.fixes).toEqual([{ code: 'writeId', args: { to: 'O9' } }]);
  });

  it('takes days for figures where Start and Target are days', () => {
    const cells = { start: 46000, target: 46090, current: 46024 };
    const given = context(
      [...full(), good('K5', 'O1', cells)],
      [{}, {}, {}, {}, { date: ['start', 'target', 'current'] }],
    );
    expect(checkRules(given).filter(({ rule }) => rule === 'dateFigure')).toEqual([]);
  });

  it('puts errors first', () => {
    const findings = checkRules(context([objective('O1', { owner: 'Zoe' }), good('K2', 'O9', { weight: -1 })]));
    const severities = findings.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => 'ewh'.indexOf(a[0] ?? '') - 'ewh'.indexOf(b[0] ?? '')));
    expect(isNumber(findings.length)).toBe(true);
  });
});
