/** Answers of the add-on about the check-in: four key results of one person, in both languages. */
import type { CheckInItem, CheckInSaved, CheckInView, Language, PeopleView } from '../../../src/panel-api/index.js';
import { TODAY } from './samples.js';

const OKR = 11;
const PEOPLE = 13;
export const CHECK_IN = { id: 21, name: 'Check-in 2026-11-23' };
const RECEIPT = { cells: 2, tabs: ['OKR 2026-Q4', CHECK_IN.name], skipped: 0 };

const STANDARD: CheckInView['standard'] = {
  max: 1,
  share: 0.58,
  startShare: 0.1,
  gapRisk: 0.1,
  gapOff: 0.25,
  confidenceHigh: 7,
  confidenceLow: 4,
};

export const ANA = ['Ana Ruiz', '陈安娜'] as const;
const ANDERS = ['Anders Holm', '陈志远'] as const;
const DANA = ['Dana Petrov', '陈曦'] as const;
const SALES = ['Sales', '销售部'] as const;
const PRODUCT = ['Product', '产品部'] as const;

/** Sixty people, three of whom come first. */
export function people(language: Language, more: Partial<PeopleView> = {}): PeopleView {
  const at = language === 'zh' ? 1 : 0;
  const named = [
    { name: ANA[at], team: SALES[at], keyResults: 4 },
    { name: ANDERS[at], team: PRODUCT[at], keyResults: 2 },
    { name: DANA[at], team: PRODUCT[at], keyResults: 3 },
  ];
  const others = Array.from({ length: 57 }, (_, n) => ({
    name: language === 'zh' ? `李同事${n + 1}` : `Colleague ${n + 1}`,
    team: n % 9 === 0 ? '' : SALES[at],
    keyResults: n % 5,
  }));
  return { people: [...named, ...others], cycle: '2026-Q4', tab: null, ...more };
}

/** As the add-on will tell where People is. */
export const peopleWithTab = (language: Language) => ({ ...people(language), tab: PEOPLE });

const OBJECTIVES = {
  en: { O3: 'Customers stay with us', O5: 'Sales grow by themselves' },
  zh: { O3: '客户愿意续约', O5: '销售自我增长' },
} as const;
export const TITLES = {
  en: {
    K12: 'Renewal rate of accounts',
    K13: 'First answer within',
    K14: 'Customers who refer us',
    K15: 'Monthly revenue',
    K16: 'Contract with the new carrier signed',
  },
  zh: {
    K12: '老客户续约率',
    K13: '首次响应时间',
    K14: '主动推荐的客户',
    K15: '月收入',
    K16: '与新承运商签约',
  },
} as const;
type Id = keyof (typeof TITLES)['en'];

export function item(language: Language, id: Id, more: Partial<CheckInItem> = {}): CheckInItem {
  const objective = id === 'K15' || id === 'K16' ? 'O5' : 'O3';
  const base: CheckInItem = {
    id,
    title: TITLES[language][id],
    objective: { id: objective, title: OBJECTIVES[language][objective] },
    figures: { measure: 'reach', start: 0.78, target: 0.85, current: 0.81, level: 0.7 },
    unit: '0%',
    shown: { start: '78%', target: '85%', current: '81%' },
    linked: null,
    last: { shown: '81%', day: '2026-11-16' },
    confidence: 7,
    note: language === 'zh' ? '联系 12 月到期的十家客户' : 'Call the ten accounts that renew in December',
    blocked: false,
    progress: 0.43,
    status: 'onTrack',
    problem: null,
    expected: 0.41,
    trend: [0.1, 0.12, 0.2, 0.28, 0.43],
    reviewed: false,
    conflict: null,
    show: { tab: OKR, id, column: 'current' },
  };
  return { ...base, ...others(language)[id], ...more };
}

function others(language: Language): { readonly [I in Id]: Partial<CheckInItem> } {
  const zh = language === 'zh';
  return {
    K12: {},
    K13: {
      figures: { measure: 'reach', start: 9, target: 4, current: 6, level: 0.7 },
      unit: '0" h"',
      shown: { start: '9 h', target: '4 h', current: '6 h' },
      last: { shown: '6 h', day: '2026-11-16' },
      note: '',
      progress: 0.6,
      confidence: 4,
      trend: [0.1, 0.3, 0.6],
    },
    K14: {
      figures: { measure: 'reach', start: 0, target: 25, current: 14, level: 0.7 },
      unit: '',
      shown: { start: '0', target: '25', current: '14' },
      last: { shown: '11', day: '2026-11-16' },
      note: '',
      progress: 0.56,
      confidence: 6,
      trend: [0.1, 0.2, 0.3, 0.44],
      conflict: { table: 14, tableShown: '14', tab: 12, tabShown: '12', day: '2026-11-23' },
    },
    K15: {
      figures: { measure: 'reach', start: 1_000_000, target: 1_500_000, current: 1_240_000, level: 0.7 },
      unit: '[$¥]#,##0',
      shown: { start: '¥1,000,000', target: '¥1,500,000', current: '¥1,240,000' },
      linked: zh ? '销售!B7' : 'Sales!B7',
      last: { shown: '¥1,180,000', day: '2026-11-16' },
      note: '',
      progress: 0.48,
      status: 'atRisk',
      confidence: 5,
    },
    K16: {
      figures: { measure: 'done', start: '', target: '', current: false, level: 0.7 },
      unit: '',
      shown: { start: '', target: '', current: 'FALSE' },
      last: { shown: 'FALSE', day: '2026-11-16' },
      note: '',
      progress: 0,
      status: 'atRisk',
      expected: null,
      confidence: 5,
      trend: [],
    },
  };
}

export function checkIn(
  language: Language,
  items: readonly CheckInItem[] = (['K12', 'K13', 'K14', 'K15'] as const).map((id) => item(language, id)),
  more: Partial<CheckInView> = {},
): CheckInView {
  return {
    person: ANA[language === 'zh' ? 1 : 0],
    cycle: '2026-Q4',
    today: TODAY,
    day: TODAY,
    tab: CHECK_IN,
    table: { id: OKR, name: 'OKR 2026-Q4' },
    standard: STANDARD,
    items,
    ...more,
  };
}

/** The answer to a save: the key result as it stands then. */
export function saved(of: CheckInItem, more: Partial<CheckInItem> = {}, written = true): CheckInSaved {
  return { item: { ...of, reviewed: true, conflict: null, ...more }, written, receipt: RECEIPT };
}

/** What the four answers of a whole check-in are. */
export function savedAll(language: Language): readonly { readonly value: CheckInSaved }[] {
  const of = (id: Id, more: Partial<CheckInItem>) => ({ value: saved(item(language, id), more) });
  const shown = (id: Id, current: string) => ({ shown: { ...item(language, id).shown, current } });
  return [
    of('K12', { ...shown('K12', '83%'), progress: 0.71, blocked: true }),
    of('K13', { status: 'atRisk' }),
    of('K14', { progress: 0.56 }),
    of('K15', {}),
  ];
}
