/** How people type in the locales that the add-on is tried in. Every list holds the same figures, each in its own form. */
import { BOOK_WORDS, type BookWords } from '../../src/i18n/book/index.js';
import type { Language } from '../../src/panel-api/index.js';

export interface Typist {
  readonly locale: string;
  readonly timeZone: string;
  /** 0, 1000, 1125, 1234.5, 1500, 2469 with the marks that people there put into numbers. */
  readonly thousands: readonly [string, string, string, string, string, string];
  /** 12.5%, 29%, 45.5%, 62.5%. */
  readonly percents: readonly [string, string, string, string];
  /** -1.5, -0.9, 4.5, 1.5. */
  readonly decimals: readonly [string, string, string, string];
  /** 0, 250.25 and 1001 of the country's money. */
  readonly money: readonly [string, string, string];
  /** 29 November and 31 December 2026, 29 February 2028. */
  readonly days: readonly [string, string, string];
  readonly yes: string;
  /** What the cells show of 2469, 1234.5, 12.5% and -1.5. */
  readonly shown: readonly [string, string, string, string];
}

/** As French sets it: a narrow space that no line breaks at. */
const NARROW = '\u202f';
const FRENCH = {
  locale: 'fr_FR',
  timeZone: 'Europe/Paris',
  percents: ['12,5 %', '29\u00a0%', `45,5${NARROW}%`, '62,5%'],
  decimals: ['-1,5', '-0,9', '4,5', '1,5'],
  days: ['29/11/2026', '31/12/2026', '29/02/2028'],
  yes: 'VRAI',
  shown: [`2${NARROW}469`, `1${NARROW}234,50`, '12,50%', '-1,5'],
} as const;

export const TYPISTS: readonly Typist[] = [
  {
    locale: 'en_US',
    timeZone: 'America/New_York',
    thousands: ['0', '1,000', '1,125', '1,234.5', '1,500', '2,469'],
    percents: ['12.5%', '29%', '45.5%', '62.5%'],
    decimals: ['-1.5', '-0.9', '4.5', '1.5'],
    money: ['$0', '$250.25', '$1,001.00'],
    days: ['11/29/2026', '12/31/2026', '2/29/2028'],
    yes: 'TRUE',
    shown: ['2,469', '1,234.50', '12.50%', '-1.5'],
  },
  {
    locale: 'zh_CN',
    timeZone: 'Asia/Shanghai',
    thousands: ['0', '1,000', '1,125', '1,234.5', '1,500', '2,469'],
    percents: ['12.5%', '29%', '45.5%', '62.5%'],
    decimals: ['-1.5', '-0.9', '4.5', '1.5'],
    money: ['¥0', '¥250.25', '￥1,001.00'],
    days: ['2026/11/29', '2026年12月31日', '2028/2/29'],
    yes: 'TRUE',
    shown: ['2,469', '1,234.50', '12.50%', '-1.5'],
  },
  {
    locale: 'de_DE',
    timeZone: 'Europe/Berlin',
    thousands: ['0', '1.000', '1.125', '1.234,5', '1.500', '2.469'],
    percents: ['12,5%', '29 %', '45,5 %', '62,5%'],
    decimals: ['-1,5', '-0,9', '4,5', '1,5'],
    money: ['0 €', '250,25 €', '1.001,00 €'],
    days: ['29.11.2026', '31.12.2026', '29.2.2028'],
    yes: 'WAHR',
    shown: ['2.469', '1.234,50', '12,50%', '-1,5'],
  },
  {
    ...FRENCH,
    thousands: ['0', '1 000', '1 125', '1 234,5', '1 500', '2 469'],
    money: ['0 €', '250,25 €', '1 001,00 €'],
  },
  {
    ...FRENCH,
    thousands: ['0', `1${NARROW}000`, '1\u00a0125', `1${NARROW}234,5`, '1\u00a0500', `2${NARROW}469`],
    money: [`0${NARROW}€`, '250,25\u00a0€', `1${NARROW}001,00\u00a0€`],
  },
  {
    locale: 'pt_BR',
    timeZone: 'America/Sao_Paulo',
    thousands: ['0', '1.000', '1.125', '1.234,5', '1.500', '2.469'],
    percents: ['12,5%', '29%', '45,5%', '62,5%'],
    decimals: ['-1,5', '-0,9', '4,5', '1,5'],
    money: ['R$ 0', 'R$ 250,25', 'R$ 1.001,00'],
    days: ['29/11/2026', '31/12/2026', '29/02/2028'],
    yes: 'VERDADEIRO',
    shown: ['2.469', '1.234,50', '12,50%', '-1,5'],
  },
];

/** Words of the tabs, and rows to be pasted from C5 on: title, owner, Supports, Start, Target, Current. */
export interface Typed {
  readonly words: BookWords;
  readonly rows: readonly (readonly string[])[];
}

const OWNER = 'Ana Ruiz';

/** One objective's key results, K2 to K9. Expected on 24 November of an aspirational one: 0.7 x 54/91 = 0.4154. */
export function typedBy({ thousands, percents, decimals, money }: Typist, language: Language): Typed {
  const [zero, thousand, after, now, before, most] = thousands;
  const [low, share, high] = percents;
  const [worst, better, best] = decimals;
  const rows = [
    ['Revenue', OWNER, '', zero, most, now], // 1234.5 / 2469 = 0.5
    ['Share', OWNER, '', low, high, share], // (29 - 12.5) / (45.5 - 12.5) = 0.5
    ['Cost', OWNER, '', before, thousand, after], // (1125 - 1500) / (1000 - 1500) = 0.75
    ['Margin', OWNER, '', worst, best, better], // (-0.9 + 1.5) / (4.5 + 1.5) = 0.1
    ['Fees', OWNER, '', ...[money[0], money[2], money[1]]], // 250.25 / 1001 = 0.25
    ['Certificate', OWNER, '', '', '', ''], // ticked: 1
    ['Rate', OWNER, '', low, '25', share], // a percent beside a plain number: none
    ['Reach', OWNER, '', zero, thousand, `ca. ${thousand}`], // words: none
  ];
  return { words: BOOK_WORDS[language], rows };
}
