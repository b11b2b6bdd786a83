/** What a tab is that holds no OKRs. */

import { readFigure } from './figure.js';
import { filledColumns } from './header-rows.js';
import { prefixOf } from './prefix.js';
import { isSentence } from './profile.js';
import type { RefusalCode } from './reading.js';
import { isPlaceholder } from './remarks.js';
import type { Sheet } from './sheet.js';
import { keyOf } from './text.js';
import {
  BUDGET_WORDS,
  CHECK_WORDS,
  DASHBOARD_WORDS,
  DAY_WORDS,
  HABIT_WORDS,
  MONTH_WORDS,
  TASK_WORDS,
} from './words/refusals.js';
import { ABOUT_OKRS } from './words/remarks.js';

interface Look {
  readonly cells: number;
  readonly numbers: number;
  readonly money: number;
  readonly ticks: number;
  readonly sentences: number;
  readonly placeholders: number;
  readonly dates: number;
  readonly questions: number;
  /** Sentences that speak about objectives, key results or OKRs. */
  readonly about: number;
  readonly fractions: number;
  /** A letter alone, as in a table of who is responsible or consulted. */
  readonly letters: number;
  /** Times of day. */
  readonly times: number;
  /** Words of the first rows and of the first column. */
  readonly words: readonly string[];
  readonly name: string;
}

const FIRST_ROWS = 6;
const TIME_OF_DAY = /^(?:[01]?\d|2[0-4])(?::|h|：)[0-5]\d(?: ?[ap]m)?(?: ?[-–—~] ?\d.*)?$/i;

function lookOf(sheet: Sheet): Look {
  const count = {
    cells: 0,
    numbers: 0,
    money: 0,
    ticks: 0,
    sentences: 0,
    placeholders: 0,
    dates: 0,
    questions: 0,
    about: 0,
    fractions: 0,
    letters: 0,
    times: 0,
  };
  const words: string[] = [];
  let rows = 0;
  for (let row = 0; row < Math.min(sheet.rows, 300); row += 1) {
    const filled = filledColumns(sheet, row);
    if (filled.length > 0) rows += 1;
    for (const column of filled) {
      const text = sheet.text(row, column);
      count.cells += 1;
      if (rows <= FIRST_ROWS || column === filled[0]) words.push(keyOf(text));
      const figure = readFigure(text);
      if (TIME_OF_DAY.test(text)) count.times += 1;
      if (figure.kind === 'number') {
        count.numbers += 1;
        if (/[$€£¥]/.test(figure.unit)) count.money += 1;
        if (figure.value >= 0 && figure.value <= 1) count.fractions += 1;
      } else if (figure.kind === 'date') count.dates += 1;
      else if (figure.kind === 'tick' || /^[x✓✔√○●×]$/i.test(text)) count.ticks += 1;
      else if (/^[A-Z](?:\s?[/,]\s?[A-Z])?$/.test(text)) count.letters += 1;
      else if (/[?？]$/.test(text)) count.questions += 1;
      if (figure.kind !== 'text') continue;
      const { level, rest } = prefixOf(text);
      if (
        level !== undefined &&
        isPlaceholder(text) &&
        !filled.some((at) => at !== column && isSentence(sheet.text(row, at)))
      )
        count.placeholders += 1;
      if (isSentence(text) && !(level !== undefined && rest === '')) {
        count.sentences += 1;
        if (level === undefined && ABOUT_OKRS.test(text)) count.about += 1;
      }
    }
  }
  return { ...count, words, name: keyOf(sheet.name) };
}

const hits = (look: Look, list: readonly string[]): number =>
  new Set(look.words.filter((word) => list.includes(word))).size;
const share = (part: number, look: Look): number => (look.cells === 0 ? 0 : part / look.cells);

/** The more, the likelier; a kind of table is a row. */
const KINDS: readonly (readonly [RefusalCode, (look: Look) => number])[] = [
  ['tasks', (look) => hits(look, TASK_WORDS) * 0.8 + share(look.dates, look) * 2 - share(look.numbers, look)],
  [
    'budget',
    (look) => {
      const words = hits(look, BUDGET_WORDS);
      const money = share(look.money, look);
      return words > 0 || money > 0.3 ? words * 0.7 + money * 2 + share(look.numbers, look) : 0;
    },
  ],
  [
    'dashboard',
    (look) =>
      hits(look, DASHBOARD_WORDS) * 1 +
      share(look.numbers, look) +
      Math.min(3, look.words.filter((word) => MONTH_WORDS.test(word)).length) * 0.3,
  ],
  [
    'habits',
    (look) =>
      hits(look, HABIT_WORDS) * 1.5 +
      (hits(look, DAY_WORDS) >= 4 && look.ticks > 2 ? 1.5 : 0) +
      share(look.ticks, look) * 3,
  ],
  [
    'scores',
    (look) =>
      look.sentences === 0 && look.numbers > 3
        ? 0.3 + share(look.numbers, look) * 1.4 + share(look.fractions, look) * 0.8
        : 0,
  ],
  ['blankForm', (look) => (look.placeholders > 1 ? 1.5 + share(look.placeholders, look) * 2 : 0)],
  [
    'checklist',
    (look) =>
      hits(look, CHECK_WORDS) * 0.6 +
      (look.questions > 1 ? 1 + share(look.questions, look) * 2 : 0) +
      (look.about > 2 && look.about > look.sentences * 0.6 ? 1.5 : 0),
  ],
  ['noOkrs', (look) => (look.times > 2 && share(look.times, look) > 0.1 ? 1 + share(look.times, look) * 4 : 0)],
  ['noOkrs', (look) => (share(look.letters, look) > 0.3 ? 1 + share(look.letters, look) * 3 : 0)],
];

export function refusalOf(sheet: Sheet): { readonly code: RefusalCode; readonly sure: number } {
  const look = lookOf(sheet);
  if (look.cells === 0) return { code: 'empty', sure: 9 };
  let found: { code: RefusalCode; sure: number } = { code: 'noOkrs', sure: 0.8 };
  for (const [code, score] of KINDS) {
    const sure = score(look);
    if (sure > found.sure) found = { code, sure };
  }
  return found;
}
