/** What is read of a tab that a team has already, as an example in both languages. */
import type { HomeView, Language, StructureView } from '../../../src/panel-api/index.js';
import * as sample from './samples.js';

export const TAB = 5;
type Reading = StructureView['reading'];

const TEXTS = {
  en: {
    tab: 'Q4 goals',
    sprint: 'Sprint 31',
    headers: ['Objective', 'KR', 'DRI', 'From', 'To', 'Now', 'Score', 'Status', 'Due', 'Comment'],
    objectives: ['Customers stay with us', 'Faster answers', 'A product that sells itself', 'A team that stays'],
    keyResults: ['Renewal rate of accounts', 'First answer within', 'Customers who refer us'],
    owners: ['Ana Ruiz', 'Ben Okafor', 'Chen Wei', 'Dana Petrov', 'Sales'],
    left: ['Average, 46%', 'Ask Dana about pricing'],
    alike: ['Sales goals', 'Service goals'],
  },
  zh: {
    tab: '四季度目标',
    sprint: '迭代 31',
    headers: ['目标（O）', '关键结果（KRs）', '主要责任人', '基线', '目标值', '当前', '得分', '状态', '截止', '说明'],
    objectives: ['客户愿意续约', '响应更快', '产品自己会卖', '团队愿意留下'],
    keyResults: ['老客户续约率', '首次响应时间', '主动推荐的客户'],
    owners: ['陈安娜', '王磊', '李思雨', '赵敏', '销售部'],
    left: ['平均，46%', '定价的事问一下赵敏'],
    alike: ['销售目标', '服务目标'],
  },
} as const;
const tabName = (language: Language): string => TEXTS[language].tab;
const otherName = (language: Language): string => TEXTS[language].sprint;

const ROLES = ['objective', 'keyResult', 'owner', 'start', 'target', 'current', 'progress', 'status', 'due', 'note'];
const FIGURES = [
  { start: 0.78, target: 0.85, current: 0.81, unit: '0%' },
  { start: 9, target: 4, current: 6, unit: '0" h"' },
  { start: 0, target: 25, current: 11, unit: '' },
] as const;
const SAMPLES = ['78%, 9, 0', '85%, 4 h, 25', '81%, 6 h, 11'];

function objectivesOf(language: Language): Reading['objectives'] {
  const { objectives, keyResults, owners } = TEXTS[language];
  return objectives.map((title, at) => ({
    ...{ title, owner: '', code: '', note: '', row: 4 + 4 * at },
    keyResults: keyResults.slice(0, at === 0 ? 3 : at === 3 ? 4 : 3).map((name, n) => ({
      ...{ title: name, owner: owners[n] ?? '', progress: null, computed: null, differs: false, status: '', due: '' },
      ...{ measure: 'reach' as const, confidence: '', weight: '', note: '', code: '', row: 4 + 4 * at + n },
      ...(FIGURES[n] ?? FIGURES[0]),
    })),
  }));
}

export const score: NonNullable<Reading['question']> = {
  code: 'score',
  args: { header: 'Score', from: 0, to: 10 },
  column: 6,
  choices: ['confidence', 'progress', 'out'],
  proposed: 'progress',
};
export const periods: NonNullable<Reading['question']> = {
  code: 'period',
  args: { count: 2 },
  column: null,
  choices: ['Q3 2026', 'Q4 2026'],
  proposed: 'Q4 2026',
};

export function reading(language: Language, more: Partial<Reading> = {}): Reading {
  const { headers, left, objectives, keyResults, owners } = TEXTS[language];
  const samples = [objectives, keyResults, owners.slice(0, 3)].map((list) => list.join(', '));
  return {
    verdict: 'okr',
    reason: null,
    args: {},
    question: null,
    columns: headers.map((header, column) => ({
      ...{ column, header, role: ROLES[column] as 'owner', confidence: 0.9 },
      samples: [[...samples, ...SAMPLES][column] ?? '7, 8, 6'],
    })),
    objectives: objectivesOf(language),
    leftOver: [
      { row: 14, text: left[0], code: 'summary' },
      { row: 22, text: left[1], code: 'noObjective' },
    ],
    layout: { code: 'firstRow', args: {} },
    range: { firstRow: 3, firstColumn: 1, lastRow: 21, lastColumn: 8 },
    cycle: '2026-Q4',
    ...more,
  };
}

export function view(language: Language, more: Partial<StructureView> = {}): StructureView {
  const { tab, keyResults, owners } = TEXTS[language];
  return {
    tab: { id: TAB, name: tab },
    stack: [{ id: TAB, name: tab, firstRow: 1 }],
    alike: [],
    selected: null,
    reading: reading(language),
    objectives: 4,
    keyResults: 13,
    owners: owners.map((name, at) => ({
      ...{ name, keyResults: 3, objectives: 0, known: false },
      kind: at === 4 ? 'team' : 'person',
    })),
    differs: [
      { row: 4, title: keyResults[0], theirs: 0.5, ours: 0.43 },
      { row: 5, title: keyResults[1], theirs: 0.65, ours: 0.6 },
    ],
    cycles: sample.defaults(language).cycles,
    taken: [],
    isSetUp: true,
    others: [],
    ...more,
  };
}

/** Two more tabs belong to it; `read` once they are read too. */
export function alike(language: Language, read: boolean): StructureView {
  const { tab, alike: names } = TEXTS[language];
  const others = names.map((name, at) => ({ id: 7 + at, name }));
  const stack = [{ id: TAB, name: tab, firstRow: 1 }, ...others.map((one, at) => ({ ...one, firstRow: 20 + 10 * at }))];
  return read ? view(language, { stack, objectives: 9, keyResults: 28 }) : view(language, { alike: others });
}

export const asking = (language: Language, more: Partial<StructureView> = {}): StructureView =>
  view(language, { reading: reading(language, { verdict: 'ask', question: score }), ...more });

export const refused = (language: Language, more: Partial<StructureView> = {}): StructureView =>
  view(language, {
    tab: { id: 6, name: otherName(language) },
    stack: [{ id: 6, name: otherName(language), firstRow: 1 }],
    reading: reading(language, { verdict: 'refuse', reason: 'tasks', objectives: [], leftOver: [] }),
    objectives: 0,
    keyResults: 0,
    owners: [],
    differs: [],
    others: [{ id: TAB, name: tabName(language) }],
    ...more,
  });

/** Before the set-up, with a tab that reads as OKRs open. */
export const homeFromTab = (language: Language): HomeView => ({
  ...sample.EMPTY_HOME(language),
  next: {
    ...{ kind: 'setUpFromTab', tab: TAB, name: tabName(language), objectives: 4, keyResults: 13 },
    first: TEXTS[language].keyResults.slice(0, 2),
  },
});

/** Set up already: what the build begins with. */
export const defaultsAgain = (language: Language) => ({
  ...sample.defaults(language),
  isSetUp: true,
  input: sample.setupInput(language, {
    name: TEXTS[language].owners[0],
    people: sample.PEOPLE[language],
    cycle: { name: '2026-Q3', start: '2026-07-01', end: '2026-09-30' },
  }),
});
