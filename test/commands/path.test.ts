/** The whole way on the built bundle: set-up, OKRs typed into the grid, the check and its fixes; every figure by hand. */
import { describe, expect, it } from 'vitest';
import { OTHER_UNKNOWNS } from '../../preview/host/index.js';
import { openAddOn, setUp, valueIn } from '../headless.js';

const LANGUAGES = [
  {
    language: 'en',
    tab: 'OKR 2026-Q4',
    summary: 'Summary 2026-Q4',
    status: { on: 'On track', risk: 'At risk', off: 'Off track', done: 'Done', none: 'No value yet' },
    measured: ' · 3 of 4 measured',
    done: 'Done / not done',
    above: 'Stay above',
    committed: 'Committed',
    unit: '% beside a plain number',
    days: '37 days left',
    cards: ['Progress', 'Expected today', 'On track', 'At risk', 'Off track', 'Done', 'Without a figure'],
  },
  {
    language: 'zh',
    tab: 'OKR 2026-Q4',
    summary: '总览 2026-Q4',
    status: { on: '正常', risk: '有风险', off: '落后', done: '已完成', none: '尚无数值' },
    measured: ' · 3/4 可衡量',
    done: '完成/未完成',
    above: '保持高于',
    committed: '承诺型',
    unit: '百分比与普通数字混用',
    days: '还剩 37 天',
    cards: ['平均进度', '今天的预期', '正常', '有风险', '落后', '已完成', '无数据'],
  },
] as const;

/** 54 of the 91 days from 1 October to 31 December have passed on 24 November. */
const SHARE = 54 / 91;

const WORLDS = [
  { world: 'as far as Google is known', options: {} },
  { world: 'with the other answer to all that is not', options: { unknowns: OTHER_UNKNOWNS } },
];
const cases = LANGUAGES.flatMap((words) => WORLDS.map((world) => ({ ...words, ...world })));

describe.each(cases)('from an empty file to a checked table: $language, $world', (words) => {
  it('shows the right figures at every step', { timeout: 60_000 }, async () => {
    const addOn = await openAddOn({ userLocale: words.language, ...words.options });
    const { host, panel } = addOn;
    const progress = setUp(addOn, { people: 'Ben, Sales\nCho, Product', language: words.language });
    expect(progress.counts).toEqual({ objectives: 0, keyResults: 0, people: 3, teams: 2 });
    expect(host.evaluate(words.tab, 'A1')).toBe('2026-Q4');
    expect(host.display(words.tab, 'D1')).toBe(words.days);

    const type = (a1: string, text: string) => host.user.type(words.tab, a1, text);
    type('B4', 'Clinics stay with us');
    host.user.paste(words.tab, 'C5', [
      ['Renewal rate', 'Ben', '', '78%', '85%', '82%'],
      ['Hours to first reply', 'Cho', '', '9', '4', '8.5'],
      ['Certificate received', 'Cho', '', '', '', ''],
      ['Win rate', 'Ben', '', '18%', '25', '21%'],
    ]);
    type('O7', words.done);
    type('H7', '1');
    type('B9', 'Win the north');
    type('N9', words.committed);
    host.user.paste(words.tab, 'C10', [
      ['Pilot clinics', 'Ben', '', '0', '12', '6'],
      ['No crash', 'Cho', '', '', '99.5%', '99.7%'],
      ['Leads', 'Cho', '', '40', '120', ''],
    ]);
    type('O11', words.above);
    type('P10', '2');
    type('D4', 'Ben');
    type('D9', 'Cho');

    const ids = host.grid(words.tab).map((row) => row[0]);
    expect(ids.slice(3, 12)).toEqual(['O1', 'K2', 'K3', 'K4', 'K5', 'O6', 'K7', 'K8', 'K9']);
    const supports = host.grid(words.tab).map((row) => row[4]);
    expect(supports.slice(3, 12)).toEqual(['', 'O1', 'O1', 'O1', 'O1', '', 'O6', 'O6', 'O6']);

    const row = (a1: number) => [host.evaluate(words.tab, `I${a1}`), host.evaluate(words.tab, `J${a1}`)];
    const { status } = words;
    // Aspirational: expected 0.7 x 54/91 = 0.4154
    expect(row(5)).toEqual([0.571429, status.on]); // (82 - 78) / (85 - 78) = 4/7
    expect(row(6)).toEqual([0.1, status.off]); // (8.5 - 9) / (4 - 9); 0.1 - 0.4154 = -0.3154
    expect(row(7)).toEqual([1, status.done]); // ticked
    expect(row(8)).toEqual(['', words.unit]); // 18% beside 25
    expect(host.evaluate(words.tab, 'I4')).toBeCloseTo((0.571429 + 0.1 + 1) / 3, 9); // K5 leaves the mean: 0.5571
    expect(host.evaluate(words.tab, 'J4')).toBe(`${status.on}${words.measured}`);
    // Committed: expected 1.0 x 54/91 = 0.5934
    expect(row(10)).toEqual([0.5, status.on]); // 6/12; 0.5 - 0.5934 = -0.0934, within ten points
    expect(row(11)).toEqual([1, status.on]); // above 99.5%, and done only when the cycle is over
    expect(row(12)).toEqual([0, status.none]);
    expect(host.evaluate(words.tab, 'I9')).toBe(0.5); // (2 x 0.5 + 1 + 0) / 4
    expect(host.evaluate(words.tab, 'J9')).toBe(status.on);

    // K5 is put right: (21 - 18) / (25 - 18) = 3/7, on track; the objective takes it in.
    const check = valueIn(panel.okrCheck());
    const errors = check.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, args }) => [rule, args.id])).toEqual([['mixedPercent', 'K5']]);
    const fixed = valueIn(panel.okrApplyFixes([{ key: errors[0]?.key ?? '', fix: 'writePercent', choice: null }]));
    expect(fixed.receipt.cells).toBe(1);
    expect(host.display(words.tab, 'G8')).toBe('25%');
    expect(row(8)).toEqual([0.428571, status.on]);
    expect(host.evaluate(words.tab, 'I4')).toBeCloseTo((0.571429 + 0.1 + 1 + 0.428571) / 4, 9); // 0.525

    // Undone, and done again by hand.
    expect(valueIn(panel.okrUndo()).kept).toEqual([]);
    expect(row(8)).toEqual(['', words.unit]);
    type('G8', '40%');
    expect(row(8)).toEqual([0.136364, status.off]); // 3/22; 0.136 - 0.415 = -0.279
    // Row 1: the mean of 0.4520 and 0.5; expected 54/91 x (0.7 + 1) / 2 = 0.5044
    const first = (0.571429 + 0.1 + 1 + 0.136364) / 4;
    expect(host.evaluate(words.tab, 'I4')).toBeCloseTo(first, 9);
    const percent = (value: number) => Math.round(100 * value);
    const facts = host.evaluate(words.tab, 'F1');
    expect(facts).toContain(`${percent((first + 0.5) / 2)}%`);
    expect(facts).toContain(`${percent(SHARE * 0.85)}%`);

    const cards = ['B', 'D', 'F', 'H', 'J', 'L', 'N'];
    expect(cards.map((column) => host.evaluate(words.summary, `${column}4`))).toEqual([...words.cards]);
    const figures = cards.map((column) => Number(host.evaluate(words.summary, `${column}3`)));
    expect(figures[0]).toBeCloseTo((first + 0.5) / 2, 5);
    expect(figures[1]).toBeCloseTo(SHARE * 0.85, 5);
    // On track K2 K7 K8, off track K3 K5, done K4, no value K9
    expect(figures.slice(2)).toEqual([3, 0, 2, 1, 1]);
    expect(valueIn(panel.okrHome()).next.kind).toBe('openSummary');
  });
});
