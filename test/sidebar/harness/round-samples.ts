/** Answers of the add-on around the check-in: history, starting and saving the tab. */
import type {
  Conflict,
  HistoryView,
  Language,
  SaveReport,
  StartProgress,
  StartReview,
} from '../../../src/panel-api/index.js';
import { ANA, CHECK_IN, item, TITLES } from './check-in-samples.js';
import { TODAY } from './samples.js';

export function history(language: Language, more: Partial<HistoryView> = {}): HistoryView {
  const zh = language === 'zh';
  const { id, title, objective } = item(language, 'K12');
  const who = ANA[zh ? 1 : 0];
  const past = [0.28, 0.2, 0.12, 0.12, 0.1].map((progress, at) => ({
    day: `2026-${at < 1 ? '11' : '10'}-${['02', '26', '19', '12', '05'][at]}`,
    kind: 'checkIn' as const,
    value: `${[80, 79.4, 78.8, 78.8, 78.7][at]}%`,
    progress,
    confidence: 6,
    note: '',
    who,
  }));
  return {
    id,
    title,
    objective,
    cycle: { start: '2026-10-01', end: '2026-12-31' },
    targetShown: '85%',
    isMine: true,
    item: item(language, 'K12', {
      progress: 0.71,
      shown: { start: '78%', target: '85%', current: '83%' },
      figures: { measure: 'reach', start: 0.78, target: 0.85, current: 0.83, level: 0.7 },
    }),
    entries: [
      {
        day: TODAY,
        kind: 'checkIn',
        value: '83%',
        progress: 0.71,
        confidence: 8,
        note: zh ? '受阻：两家客户要折扣' : 'Blocked: two accounts need a discount',
        who,
      },
      {
        day: '2026-11-16',
        kind: 'checkIn',
        value: '81%',
        progress: 0.43,
        confidence: 7,
        note: zh ? '联系 12 月到期的十家' : 'Call the ten that renew in December',
        who,
      },
      {
        day: '2026-11-09',
        kind: 'targetChanged',
        value: '80.5%',
        progress: 0.3,
        confidence: null,
        note: '88% → 85%',
        who,
      },
      ...past,
    ],
    ...more,
  };
}

export const startReview = (more: Partial<StartReview> = {}): StartReview => ({
  day: TODAY,
  tabs: [{ name: CHECK_IN.name, keyResults: 13 }],
  unsaved: [],
  ...more,
});

export const TEAM_TABS = [
  { name: 'Check-in 2026-11-23 Sales', keyResults: 8 },
  { name: 'Check-in 2026-11-23 Product', keyResults: 5 },
] as const;

/** The start after `made` of its tabs. */
export function startProgress(made: number, tabs: StartReview['tabs'] = startReview().tabs): StartProgress {
  return {
    tabs: tabs.map((tab, at) => ({
      ...tab,
      state: at < made ? 'done' : at === made ? 'now' : 'waiting',
      tab: at < made ? CHECK_IN.id + at : null,
    })),
    day: TODAY,
    finished: made >= tabs.length,
    first: made >= tabs.length ? 8 : 0,
  };
}

export function conflicts(language: Language): readonly Conflict[] {
  const titles = TITLES[language];
  const zh = language === 'zh';
  return [
    { id: 'K14', title: titles.K14, column: 'current', table: '14', tab: '12' },
    { id: 'K12', title: titles.K12, column: 'note', table: zh ? '已签' : 'Signed', tab: '' },
  ];
}

export function saveReport(more: Partial<SaveReport> = {}): SaveReport {
  return {
    tab: CHECK_IN,
    day: TODAY,
    saved: true,
    filled: 13,
    total: 13,
    wins: 0,
    commitments: 0,
    logged: 13,
    conflicts: [],
    remarks: [],
    receipt: { cells: 2, tabs: ['OKR 2026-Q4'], skipped: 0 },
    ...more,
  };
}

export const REMARKS: SaveReport['remarks'] = [
  { code: 'added', args: { id: 'K40' } },
  { code: 'deleted', args: { id: 'K7' } },
  { code: 'notANumber', args: { id: 'K3', value: 'soon' } },
  { code: 'otherUnit', args: { id: 'K12', value: '83', target: '85%' } },
  { code: 'linked', args: { id: 'K15' } },
];
