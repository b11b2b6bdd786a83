/** Where our words stand in a tab, and what they become in another language. Everything else in the tab is people's. */
import { BOOK_WORDS, type BookWords } from '../i18n/book/index.js';
import type { Cell } from '../okr/cell.js';
import type { Language, TabRole } from '../panel-api/index.js';
import { CHECK_IN_COLUMNS, LOG_COLUMNS, OKR_COLUMNS, PEOPLE_COLUMNS, SETTINGS_COLUMNS } from './columns.js';
import { logRules } from './log-tab.js';
import { peopleRules } from './people-tab.js';
import { settingRows } from './settings.js';
import type { ColorRule } from './spec.js';
import { familyPairs, settingPairs, type WordPair, wordPairs } from './translate-words.js';

/** Cells of one column that may hold words of ours. */
export interface WordArea {
  readonly column: string;
  /** The first row with facts and titles, the row of headers, or the rows below. */
  readonly rows: 'first' | 'headers' | 'below';
  /** Column whose content says which words a row may hold; without it they are those under ''. */
  readonly by?: string;
  readonly words: readonly { readonly when: string; readonly pairs: readonly WordPair[] }[];
  /** Whether capitals count. Those of a word that people choose or type do not: formulas do not see them either. */
  readonly exact: boolean;
}

/** What is ours in a tab, in the words of another language and in those of this one. */
export interface Translation {
  readonly areas: readonly WordArea[];
  /** Dropdowns of whole columns, word by word. */
  readonly lists: readonly { readonly column: string; readonly pairs: readonly WordPair[] }[];
  /** Number formats of the first row, which put a word before a name or a day. */
  readonly formats: readonly { readonly column: string; readonly pairs: readonly WordPair[] }[];
  /** Colour rules that compare with a word. */
  readonly rules: readonly { readonly was: string; readonly rule: ColorRule }[];
}

type Part = Partial<Translation>;

/** What becomes of a tab of that role; `values` are those of Settings, by key. A summary is written anew instead. */
export function translationOf(role: TabRole, to: Language, values: ReadonlyMap<string, Cell>): Translation | undefined {
  const part = partOf(role, to, values);
  return part && { areas: [], lists: [], formats: [], rules: [], ...part };
}

function partOf(role: TabRole, to: Language, values: ReadonlyMap<string, Cell>): Part | undefined {
  switch (role) {
    case 'okr':
      return okr(to, values);
    case 'people':
      return people(to);
    case 'settings':
      return settings(to, values);
    case 'checkIn':
      return checkIn(to);
    case 'log':
      return log(to);
    case 'undo':
      return {
        areas: [
          area(
            'hint',
            'first',
            wordPairs(to, (words) => [words.title.undo]),
          ),
        ],
      };
    case 'summary':
      return undefined;
  }
}

const area = (column: string, rows: WordArea['rows'], pairs: readonly WordPair[], exact = true): WordArea => {
  return { column, rows, words: [{ when: '', pairs }], exact };
};

/** Words to choose from: the cells, and their dropdown. */
function chosen(column: string, pairs: readonly WordPair[]): { area: WordArea; list: Translation['lists'][number] } {
  return { area: area(column, 'below', pairs, false), list: { column, pairs } };
}

function headers<K extends string>(
  to: Language,
  columns: readonly K[],
  of: (words: BookWords) => Readonly<Partial<Record<K, string>>>,
): readonly WordArea[] {
  return columns.flatMap((column) => {
    const pairs = wordPairs(to, (words) => [of(words)[column]]);
    return pairs.length === 0 ? [] : [area(column, 'headers', pairs)];
  });
}

const values = (words: Readonly<Record<string, string>>): readonly string[] => Object.values(words);

/** The rules of two languages side by side; those that name no word are the same in both. */
function rules(to: Language, of: (words: BookWords) => readonly ColorRule[]): Translation['rules'] {
  const target = of(BOOK_WORDS[to]);
  const formulas = wordPairs(to, (words) => of(words).map(({ formula }) => formula));
  return formulas.flatMap(([was, now]) => {
    const rule = target.find(({ formula }) => formula === now);
    return rule === undefined ? [] : [{ was, rule }];
  });
}

function okr(to: Language, of: ReadonlyMap<string, Cell>): Part {
  const type = chosen('type', familyPairs(to, of, 'type'));
  const measure = chosen('measure', familyPairs(to, of, 'measure'));
  return {
    areas: [...headers(to, OKR_COLUMNS, (words) => words.okr), type.area, measure.area],
    lists: [type.list, measure.list],
    formats: [{ column: 'id', pairs: wordPairs(to, (words) => [words.title.okr]) }],
  };
}

function people(to: Language): Part {
  const offered = [
    chosen(
      'kind',
      wordPairs(to, (words) => values(words.peopleKind)),
    ),
    chosen(
      'role',
      wordPairs(to, (words) => values(words.peopleRole)),
    ),
    chosen(
      'ownOkrs',
      wordPairs(to, (words) => values(words.ownOkrs)),
    ),
  ];
  return {
    areas: [
      area(
        'owner',
        'first',
        wordPairs(to, (words) => [words.title.people]),
      ),
      area(
        'belongsTo',
        'first',
        wordPairs(to, (words) => [words.title.peopleHint]),
      ),
      ...headers(to, PEOPLE_COLUMNS, (words) => words.people),
      ...offered.map((one) => one.area),
    ],
    lists: offered.map(({ list }) => list),
    rules: rules(to, peopleRules),
  };
}

/** A setting is known by its key, wherever its row was sorted to; a row without one is the title of a section. */
function settings(to: Language, of: ReadonlyMap<string, Cell>): Part {
  const keys = settingRows(BOOK_WORDS[to]).map(({ key }) => key);
  const byKey = (text: 'label' | 'help') =>
    keys.map((key) => {
      return {
        when: key,
        pairs: wordPairs(to, (words) => [settingRows(words).find((row) => row.key === key)?.[text]]),
      };
    });
  const sections = { when: '', pairs: wordPairs(to, (words) => values(words.section)) };
  const state = chosen(
    'state',
    wordPairs(to, (words) => values(words.cycleState)),
  );
  const pairs = [...settingPairs(to, of)].map(([when, own]) => ({ when, pairs: own }));
  return {
    areas: [
      area(
        'setting',
        'first',
        wordPairs(to, (words) => [words.title.settings]),
      ),
      area(
        'help',
        'first',
        wordPairs(to, (words) => [words.title.settingsHint]),
      ),
      ...headers(to, SETTINGS_COLUMNS, (words): Readonly<Partial<Record<string, string>>> => words.settings),
      { column: 'setting', rows: 'below', by: 'key', words: [sections, ...byKey('label')], exact: true },
      { column: 'value', rows: 'below', by: 'key', words: pairs, exact: true },
      { column: 'help', rows: 'below', by: 'key', words: byKey('help'), exact: true },
      state.area,
    ],
    lists: [
      state.list,
      {
        column: 'value',
        pairs: wordPairs(to, (words) => [...words.weekday, words.yes, words.no, ...values(words.statusFrom)]),
      },
    ],
  };
}

/** A check-in is a record: its sentences stay, its headings and labels follow. */
function checkIn(to: Language): Part {
  const by = (when: string, of: (words: BookWords['checkIn']) => readonly string[]) => {
    return { when, pairs: wordPairs(to, ({ checkIn: words }) => of(words)) };
  };
  return {
    areas: [
      area('note', 'first', by('', (words) => [words.notSaved]).pairs),
      ...headers(to, CHECK_IN_COLUMNS, (words) => words.checkIn.header),
      {
        ...{ column: 'id', rows: 'below', by: 'kind', exact: true },
        words: [
          by('section', (words) => [words.first, words.fine]),
          by('wins', (words) => [words.wins]),
          by('commitments', (words) => [words.commitments]),
          by('promised', (words) => [words.promised]),
        ],
      },
      { column: 'newValue', rows: 'below', by: 'linked', words: [by('1', (words) => [words.linked])], exact: true },
    ],
    formats: [{ column: 'id', pairs: by('', (words) => [words.title]).pairs }],
  };
}

function log(to: Language): Part {
  return {
    areas: [
      ...headers(to, LOG_COLUMNS, (words) => words.checkIn.logHeader),
      area(
        'kind',
        'below',
        wordPairs(to, (words) => values(words.checkIn.kind)),
        false,
      ),
    ],
    rules: rules(to, logRules),
  };
}
