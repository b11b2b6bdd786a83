/** The head of the Summary: title, dates and seven cards. They read the OKR tab and nothing else. */
import type { BookWords } from '../i18n/book/index.js';
import { COLOR } from './colors.js';
import { letters } from './columns.js';
import type { Block, ColorRule, TabSpec } from './spec.js';
import type { OkrReader } from './summary-okr.js';
import type { Section } from './summary-section.js';

/** Grey while there is nothing to act on; `alarm` is how the card looks from 1 on. */
interface Tint {
  readonly color: string;
  readonly label: string;
  readonly alarm?: { readonly fill: string; readonly color: string };
}
const PLAIN: Tint = { color: COLOR.text, label: COLOR.secondary };
const GOOD: Tint = { color: COLOR.good, label: COLOR.good };
const alarm = (fill: string, color: string): Tint => ({ ...PLAIN, alarm: { fill, color } });

interface Card {
  /** Template of the figure. */
  readonly figure: string;
  /** Words, or a formula that follows a word in Settings. */
  readonly label: string;
  readonly tint: Tint;
  readonly format: string;
}

const SHARE = '[link!]';
const AVERAGE = 'AVERAGEIFS([result:];[kind:];1)';
const EXPECTED = 'AVERAGEIFS([scale:];[kind:];1;[scale:];">0";[result:];">=0")';
const count = (status: number) => `COUNTIFS([code:];${status};[kind:];2)`;

function cardsOf({ summary }: BookWords): readonly Card[] {
  const [percent, number] = ['" "0%', '" "0'];
  return [
    { figure: `=IFERROR(ROUND(${AVERAGE};6);"")`, label: summary.progress, tint: PLAIN, format: percent },
    {
      figure: `=IF(ISNUMBER([ratio!]);IFERROR(ROUND(${SHARE}*${EXPECTED};6);"");"")`,
      label: summary.expected,
      tint: PLAIN,
      format: percent,
    },
    { figure: `=${count(1)}`, label: '=OKR_status_onTrack', tint: GOOD, format: number },
    {
      figure: `=${count(2)}`,
      label: '=OKR_status_atRisk',
      tint: alarm(COLOR.riskFill, COLOR.risk),
      format: number,
    },
    {
      figure: `=${count(3)}`,
      label: '=OKR_status_offTrack',
      tint: alarm(COLOR.offFill, COLOR.off),
      format: number,
    },
    { figure: `=${count(4)}`, label: '=OKR_status_done', tint: GOOD, format: number },
    {
      figure: `=COUNTIFS([kind:];2)-COUNTIFS([code:];">0";[kind:];2)+${count(6)}`,
      label: summary.without,
      tint: alarm(COLOR.wordsFill, COLOR.words),
      format: number,
    },
  ];
}

/** Days left and share of the time gone; `$B$1` holds the cycle's name. */
function leftFormula(): string {
  const row = 'MATCH($B$1;OKR_cycle_name;0)';
  const days = `(INDEX(OKR_cycle_end;${row})-OKR_today)`;
  const text = `IF(${days}<0;OKR_fact_over;IF(${days}=1;OKR_fact_day;SUBSTITUTE(OKR_fact_days;"{1}";${days})))`;
  return `=IFERROR(SUBSTITUTE(SUBSTITUTE(OKR_fact_left;"{1}";${text});"{2}";ROUND(100*${SHARE};0));"")`;
}

const columnsOf = (card: number) => [letters(2 + card * 2), letters(3 + card * 2)] as const;

export function cardsSection(
  words: BookWords,
  cycle: string,
  okr: OkrReader,
): Section & { rules: readonly ColorRule[] } {
  const cards = cardsOf(words);
  const label = (text: string) => (text.startsWith('=') ? { formula: text } : text);
  return {
    blocks: [
      { row: 1, column: 2, cells: [[cycle]] },
      { row: 1, column: 5, cells: [[{ formula: '=OKR_today' }]] },
      { row: 1, column: 15, cells: [[okr.formula(leftFormula())]] },
      ...cards.flatMap((card, at): Block[] => [
        { row: 3, column: 2 + at * 2, cells: [[okr.formula(card.figure)]] },
        { row: 4, column: 2 + at * 2, cells: [[label(card.label)]] },
      ]),
    ],
    styles: [
      { a1: 'B1', style: { size: 16, bold: true, format: words.title.summary } },
      { a1: 'E1', style: { color: COLOR.secondary, align: 'left', format: 'yyyy-mm-dd' } },
      { a1: 'O1', style: { color: COLOR.secondary, align: 'right' } },
      ...cards.flatMap(({ tint, format }, at): TabSpec['styles'][0][] => {
        const [first, second] = columnsOf(at);
        return [
          { a1: `${first}3:${second}4`, style: { fill: COLOR.structure, gap: COLOR.white } },
          { a1: `${first}3`, style: { size: 20, bold: true, color: tint.color, align: 'left', format } },
          { a1: `${first}4`, style: { size: 9, color: tint.label, align: 'left', format: '" "@' } },
        ];
      }),
    ],
    rules: cards.flatMap(({ tint }, at): ColorRule[] => {
      if (tint.alarm === undefined) return [];
      const [first, second] = columnsOf(at);
      return [{ a1: [`${first}3:${second}4`], formula: `=$${first}$3>0`, ...tint.alarm }];
    }),
  };
}
