/** The rows of the Settings tab: one per setting or word, each with a named range that formulas refer to. */
import { BOOK_WORDS, type BookWords, fill } from '../i18n/book/index.js';
import type { Cell } from '../okr/cell.js';
import { DEFAULT_JUDGEMENT } from '../okr/judgement.js';
import { MEASURES, PROBLEMS, STATUSES, TYPES } from '../okr/words.js';

export type SettingFormat = 'number' | 'percent' | 'text' | 'date';

export interface SettingRow {
  /** Stands in the hidden Key column, so that a row is found wherever it was sorted to. */
  readonly key: string;
  /** Its named range: `OKR_` and the key with dots as underscores. */
  readonly name: string;
  readonly section: keyof BookWords['section'];
  readonly label: string;
  readonly help: string;
  /** Default value, or a formula that begins with `=`. */
  readonly value: Cell;
  readonly format: SettingFormat;
  /** Words to choose from; empty where anything may be typed. */
  readonly choices: readonly string[];
  /** Whether people are meant to change it. */
  readonly input: boolean;
}

const FORMAT_VERSION = 1;

/** `OKR_` and the key, with `_` for every other sign: a name that Sheets, Excel and LibreOffice take. */
function settingName(key: string): string {
  return `OKR_${key.replace(/[^A-Za-z0-9]+/g, '_')}`;
}

type Pair = readonly string[];

/** All rows in the order of the tab, with the defaults of a language. */
export function settingRows(words: BookWords): readonly SettingRow[] {
  const row = (
    section: SettingRow['section'],
    key: string,
    [label = '', help = '']: Pair,
    value: Cell,
    format: SettingFormat,
    more: Partial<Pick<SettingRow, 'choices' | 'input'>> = {},
  ): SettingRow => {
    return { key, name: settingName(key), section, label, help, value, format, choices: [], input: true, ...more };
  };
  const yesNo = { choices: [words.yes, words.no] };
  const s = words.setting;
  const d = DEFAULT_JUDGEMENT;
  const word = (pattern: string, key: string, [text = '', help = '']: Pair): SettingRow =>
    row('words', key, [fill(pattern, { word: text.replace(/^[\s·　]+/, '') }), help], text, 'text');
  const of = words.wordOf;
  return [
    row('rhythm', 'cycle', s.cycle, '', 'text'),
    row('rhythm', 'checkInDay', s.checkInDay, words.weekday[0] ?? '', 'text', { choices: words.weekday }),
    row('rhythm', 'checkInWeeks', s.checkInWeeks, 1, 'number'),
    row('rhythm', 'firstCheckIn', s.firstCheckIn, '', 'date'),
    row('rhythm', 'lastCheckIn', s.lastCheckIn, '', 'date', { input: false }),
    row('rhythm', 'checkInPerTeam', s.checkInPerTeam, words.no, 'text', yesNo),

    row('judgement', 'levelAspirational', s.levelAspirational, d.level.aspirational, 'percent'),
    row('judgement', 'levelCommitted', s.levelCommitted, d.level.committed, 'percent'),
    row('judgement', 'gapRisk', s.gapRisk, d.gapRisk, 'percent'),
    row('judgement', 'gapOff', s.gapOff, d.gapOff, 'percent'),
    row('judgement', 'startShare', s.startShare, d.startShare, 'percent'),
    row('judgement', 'statusFrom', s.statusFrom, words.statusFrom.progress, 'text', {
      choices: [words.statusFrom.progress, words.statusFrom.worst],
    }),
    row('judgement', 'max', s.max, d.max, 'percent'),
    row('judgement', 'confidenceHigh', s.confidenceHigh, d.confidenceHigh, 'number'),
    row('judgement', 'confidenceLow', s.confidenceLow, d.confidenceLow, 'number'),
    row('judgement', 'mix', s.mix, d.mix, 'number'),

    row('limits', 'maxObjectives', s.maxObjectives, 5, 'number'),
    row('limits', 'minKeyResults', s.minKeyResults, 3, 'number'),
    row('limits', 'maxKeyResults', s.maxKeyResults, 5, 'number'),

    ...STATUSES.map((key) => word(of.status, `status.${key}`, words.status[key])),
    ...TYPES.map((key) => word(of.type, `type.${key}`, words.type[key])),
    ...MEASURES.map((key) => word(of.measure, `measure.${key}`, words.measure[key])),
    word(of.choice, 'worst', [words.statusFrom.worst, s.statusFrom[0] ?? '']),
    word(of.choice, 'remark.blocked', words.remark.blocked),
    ...PROBLEMS.map((key) => word(of.status, `problem.${key}`, words.problem[key])),
    ...(['weight', 'mixed', 'measured', 'typed'] as const).map((key) =>
      word(of.status, `remark.${key}`, words.remark[key]),
    ),
    ...FACTS.map((key) => word('{word}', `fact.${key}`, words.fact[key])),

    row('file', 'language', s.language, words.language, 'text', { input: false }),
    row('file', 'today', s.today, '=TODAY()', 'date', { input: false }),
    row('file', 'nextId', s.nextId, 1, 'number', { input: false }),
    row('file', 'version', s.version, FORMAT_VERSION, 'number', { input: false }),
  ];
}

const FACTS = [
  'day',
  'days',
  'over',
  'progress',
  'progressOnly',
  'none',
  'begin',
  'counts',
  'started',
  'open',
  'unformed',
  'left',
] as const;

/** Every name that formulas use. */
export function settingNames(): readonly string[] {
  return [...settingRows(BOOK_WORDS.en).map(({ name }) => name), ...Object.keys(CYCLE_NAMES)];
}

/** Whole columns of the Cycles table, by the names that formulas use. */
export const CYCLE_NAMES = {
  OKR_cycle_name: 'cycle',
  OKR_cycle_start: 'start',
  OKR_cycle_end: 'end',
  OKR_cycle_share: 'elapsed',
} as const;
