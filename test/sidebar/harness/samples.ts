/** Answers of the add-on, as examples: a company in the middle of a quarter, in both languages. */
import type {
  CheckView,
  Finding,
  HomeView,
  Language,
  NextStep,
  SetupDefaults,
  SetupInput,
  SetupProgress,
  SetupReview,
  TidyReport,
} from '../../../src/panel-api/index.js';

export const TODAY = '2026-11-23';
const OKR = 11;
const SUMMARY = 12;
const name = (language: Language) => (language === 'zh' ? '陈安娜' : 'Ana Ruiz');

export const EMPTY_HOME = (language: Language): HomeView => ({
  language,
  person: null,
  today: TODAY,
  cycle: null,
  table: null,
  progress: null,
  next: { kind: 'setUp' },
  findings: null,
  summary: null,
  undo: null,
  canEdit: true,
  isLead: false,
  keyResults: 0,
  checkIn: null,
  selected: null,
});

export function home(language: Language, next: NextStep, more: Partial<HomeView> = {}): HomeView {
  return {
    ...EMPTY_HOME(language),
    table: 'OKR 2026-Q4',
    person: name(language),
    cycle: { name: '2026-Q4', start: '2026-10-01', end: '2026-12-31', daysLeft: 38 },
    progress: { average: 0.38, expected: 0.41, verdict: 'onTrack' },
    next,
    findings: { toFix: next.kind === 'check' ? next.toFix : 0, toConsider: 4 },
    summary: SUMMARY,
    undo: { action: 'fix', time: '10:42', count: 2 },
    checkIn: { open: null, last: '2026-11-16', next: '2026-11-30' },
    ...more,
  };
}

export const PEOPLE: { readonly [L in Language]: string } = {
  en: 'Ana Ruiz, Sales\nBen Okafor, Sales\nChen Wei, Product\nDana Petrov, Product',
  zh: '陈安娜，销售部\n王磊，销售部\n李思雨，产品部\n赵敏，产品部',
};

const quarter = { name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' };
export function setupInput(language: Language, more: Partial<SetupInput> = {}): SetupInput {
  return {
    start: 'blank',
    language,
    name: '',
    people: '',
    cycle: quarter,
    rhythm: { weeks: 1, day: 1, perTeam: false },
    backups: [],
    limits: { objectives: 5, keyResultsMin: 3, keyResultsMax: 5 },
    ...more,
  };
}

export const defaults = (language: Language): SetupDefaults => ({
  today: TODAY,
  cycles: [
    quarter,
    { name: '2027-Q1', start: '2027-01-01', end: '2027-03-31' },
    { name: '2026-H2', start: '2026-07-01', end: '2026-12-31' },
    { name: '2026', start: '2026-01-01', end: '2026-12-31' },
  ],
  input: setupInput(language),
  isSetUp: false,
});

const TAB_NAMES = {
  en: { okr: 'OKR 2026-Q4', summary: 'Summary 2026-Q4', people: 'People', settings: 'OKR Settings', undo: 'OKR Undo' },
  zh: { okr: 'OKR 2026-Q4', summary: '总览 2026-Q4', people: '成员', settings: 'OKR 设置', undo: 'OKR 撤消' },
} as const;
const ROLES = ['settings', 'people', 'okr', 'summary', 'undo'] as const;

export const review = (language: Language, more: Partial<SetupReview> = {}): SetupReview => ({
  problems: [],
  tabs: ROLES.map((role) => ({ role, name: TAB_NAMES[language][role], made: false })),
  people: 60,
  teams: 8,
  firstCheckIn: '2026-11-30',
  rewritten: 0,
  ...more,
});

/** The set-up after `parts` of its five tabs. */
export function progress(language: Language, parts: number, more: Partial<SetupProgress> = {}): SetupProgress {
  return {
    tabs: ROLES.map((role, at) => ({
      role,
      name: TAB_NAMES[language][role],
      state: at < parts ? 'done' : at === parts ? 'now' : 'waiting',
      tab: at < parts ? OKR + at : null,
      done: at < parts ? 17 : at === parts ? 11 : 0,
      total: 17,
    })),
    finished: parts >= ROLES.length,
    counts: { objectives: 0, keyResults: 0, people: 60, teams: 8 },
    toFix: 0,
    firstObjective: parts >= ROLES.length ? { tab: OKR, id: null, column: 'objective' } : null,
    ...more,
  };
}

const at = (id: string, column: string) => ({ tab: OKR, id, column });

export function findings(language: Language): readonly Finding[] {
  const zh = language === 'zh';
  const [ana, wei] = zh ? ['陈安娜', '李思雨'] : ['Ana Ruiz', 'Chen Wei'];
  const choices = zh ? ['陈安娜', '王磊', '李思雨'] : ['Ana Ruiz', 'Ben Okafor', 'Chen Wei'];
  const none = { args: {}, choices: [], cells: [] };
  const cell = (id: string, column: string, where: string, was: string, becomes: string) => ({
    id,
    column,
    cell: where,
    was,
    becomes,
  });
  return [
    {
      key: 'tooFew O5',
      rule: 'keyResultsTooFew',
      severity: 'hint',
      args: { id: 'O5', n: 2, min: 3, max: 5 },
      owner: wei,
      show: at('O5', 'keyResult'),
      fixes: [],
    },
    {
      key: 'mixed K12',
      rule: 'mixedPercent',
      severity: 'error',
      args: { id: 'K12', start: '78%', target: '85', current: '' },
      owner: ana,
      show: at('K12', 'target'),
      fixes: [
        {
          ...none,
          code: 'writePercent',
          args: { column: 'target', to: '85%' },
          cells: [cell('K12', 'target', 'G9', '85', '85%')],
        },
      ],
    },
    {
      key: 'overwritten K8',
      rule: 'overwrittenFormula',
      severity: 'error',
      args: { id: 'K8', column: 'progress', value: '60%' },
      owner: ana,
      show: at('K8', 'progress'),
      fixes: [
        {
          ...none,
          code: 'restoreFormula',
          args: { column: 'progress' },
          cells: [cell('K8', 'progress', 'I14', '60%', '52%')],
        },
      ],
    },
    {
      key: 'noOwner O4',
      rule: 'noOwner',
      severity: 'error',
      args: { id: 'O4' },
      owner: '',
      show: at('O4', 'owner'),
      fixes: [{ ...none, code: 'chooseOwner', choices, cells: [cell('O4', 'owner', 'D12', '', '')] }],
    },
    {
      key: 'weight K3',
      rule: 'badWeight',
      severity: 'warning',
      args: { id: 'K3', value: '-2' },
      owner: wei,
      show: at('K3', 'weight'),
      fixes: [],
    },
    {
      key: 'misplaced K22',
      rule: 'misplaced',
      severity: 'hint',
      args: { id: 'K22', above: 'O2', supports: 'O5' },
      owner: wei,
      show: at('K22', 'supports'),
      fixes: [
        {
          ...none,
          code: 'belongsHere',
          args: { id: 'K22', to: 'O2' },
          cells: [cell('K22', 'supports', 'E17', 'O5', 'O2')],
        },
        { ...none, code: 'putUnder', args: { id: 'K22', to: 'O5' }, cells: [] },
      ],
    },
    {
      key: 'fewBackups',
      rule: 'fewBackups',
      severity: 'warning',
      args: { n: 1 },
      owner: null,
      show: null,
      fixes: [{ ...none, code: 'chooseBackup', choices }],
    },
  ];
}

export const check = (list: readonly Finding[], more: Partial<CheckView> = {}): CheckView => ({
  findings: list,
  objectives: 4,
  keyResults: 13,
  rules: 27,
  today: TODAY,
  tab: 'OKR 2026-Q4',
  canEdit: true,
  ...more,
});

export const TIDY: TidyReport = {
  lines: [
    { code: 'ids', n: 3, detail: 'K31, K32, K33' },
    { code: 'supports', n: 2, detail: '' },
    { code: 'formulas', n: 14, detail: '' },
  ],
  left: 2,
  tab: 'OKR 2026-Q4',
};
