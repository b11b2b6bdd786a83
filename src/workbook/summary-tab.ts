/** The Summary tab as a description: headline cards for managers. */
import type { BookWords } from '../i18n/book/index.js';
import { COLOR } from './colors.js';
import { defaultPositions, letters, OKR_COLUMNS, type OkrColumn, type Positions } from './columns.js';
import type { Block, ColorRule, TabSpec } from './spec.js';

const MARGIN = 16;
const COLUMN = 84;
const COLUMNS = 16;

/** Grey while there is nothing to act on; `alarm` is how the card looks from 1 on. */
interface Tint {
  readonly color: string;
  readonly label: string;
  readonly alarm?: { readonly fill: string; readonly color: string };
}
const PLAIN: Tint = { color: COLOR.text, label: COLOR.secondary };
const GOOD: Tint = { color: COLOR.good, label: COLOR.good };
const alarm = (fill: string, color: string): Tint => ({ ...PLAIN, alarm: { fill, color } });

/** A tab's name as formulas quote it. */
function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Describes the summary of the OKR tab `okr`, whose columns stand at `positions`. */
export function summaryTab(
  words: BookWords,
  name: string,
  cycle: string,
  okr: string,
  positions: Positions<OkrColumn> = defaultPositions(OKR_COLUMNS),
): TabSpec {
  const tab = quoted(okr);
  const whole = (column: OkrColumn) => {
    const at = letters(positions.get(column) ?? 0);
    return `${tab}!$${at}:$${at}`;
  };
  const share = `${tab}!$${letters(positions.get('link') ?? 0)}$1`;
  const gate = `${tab}!$${letters(positions.get('ratio') ?? 0)}$1`;
  const [kind, code, result, scale] = [whole('kind'), whole('code'), whole('result'), whole('scale')];
  const count = (status: number) => `COUNTIFS(${code};${status};${kind};2)`;
  const average = `AVERAGEIFS(${result};${kind};1)`;
  const expected = `AVERAGEIFS(${scale};${kind};1;${scale};">0";${result};">=0")`;
  const cards: readonly { figure: string; label: string; tint: Tint; format: string }[] = [
    { figure: `=IFERROR(ROUND(${average};6);"")`, label: words.summary.progress, tint: PLAIN, format: '" "0%' },
    {
      figure: `=IF(ISNUMBER(${gate});IFERROR(ROUND(${share}*${expected};6);"");"")`,
      label: words.summary.expected,
      tint: PLAIN,
      format: '" "0%',
    },
    { figure: `=${count(1)}`, label: '=OKR_status_onTrack', tint: GOOD, format: '" "0' },
    {
      figure: `=${count(2)}`,
      label: '=OKR_status_atRisk',
      tint: alarm(COLOR.riskFill, COLOR.risk),
      format: '" "0',
    },
    {
      figure: `=${count(3)}`,
      label: '=OKR_status_offTrack',
      tint: alarm(COLOR.offFill, COLOR.off),
      format: '" "0',
    },
    { figure: `=${count(4)}`, label: '=OKR_status_done', tint: GOOD, format: '" "0' },
    {
      figure: `=COUNTIFS(${kind};2)-COUNTIFS(${code};">0";${kind};2)+${count(6)}`,
      label: words.summary.without,
      tint: alarm(COLOR.wordsFill, COLOR.words),
      format: '" "0',
    },
  ];
  const put = (text: string) => (text.startsWith('=') ? { formula: text } : text);
  const columnOf = (card: number) => 2 + card * 2;
  const cycleRow = 'MATCH($B$1;OKR_cycle_name;0)';
  const days = `(INDEX(OKR_cycle_end;${cycleRow})-OKR_today)`;
  const daysText = `IF(${days}<0;OKR_fact_over;IF(${days}=1;OKR_fact_day;SUBSTITUTE(OKR_fact_days;"{1}";${days})))`;
  const gone = `SUBSTITUTE(SUBSTITUTE(OKR_fact_left;"{1}";${daysText});"{2}";ROUND(100*${share};0))`;
  const blocks: Block[] = [
    { row: 1, column: 2, cells: [[cycle]] },
    { row: 1, column: 5, cells: [[{ formula: '=OKR_today' }]] },
    { row: 1, column: 15, cells: [[{ formula: `=IFERROR(${gone};"")` }]] },
    ...cards.flatMap(({ figure, label }, card) => [
      { row: 3, column: columnOf(card), cells: [[put(figure)]] },
      { row: 4, column: columnOf(card), cells: [[put(label)]] },
    ]),
    { row: 6, column: 2, cells: [[words.summary.means]] },
  ];
  return {
    role: 'summary',
    cycle,
    name,
    before: 'people',
    rows: 60,
    columns: COLUMNS,
    keys: [],
    widths: [MARGIN, ...Array.from({ length: COLUMNS - 1 }, () => COLUMN)],
    heights: [
      { row: 1, count: 1, px: 40 },
      { row: 2, count: 1, px: 6 },
      { row: 3, count: 1, px: 38 },
      { row: 4, count: 1, px: 20 },
      { row: 5, count: 1, px: 8 },
    ],
    blocks,
    styles: [
      { a1: 'A1:P60', style: { color: COLOR.text, size: 10, middle: true } },
      { a1: 'B1', style: { size: 16, bold: true, wrap: 'overflow', format: words.title.summary } },
      { a1: 'E1', style: { color: COLOR.secondary, align: 'left', format: 'yyyy-mm-dd' } },
      { a1: 'O1', style: { color: COLOR.secondary, align: 'right', wrap: 'overflow' } },
      ...cards.flatMap(({ tint, format }, card): TabSpec['styles'][0][] => {
        const [first, second] = [letters(columnOf(card)), letters(columnOf(card) + 1)];
        return [
          { a1: `${first}3:${second}4`, style: { fill: COLOR.structure, gap: COLOR.white } },
          { a1: `${first}3`, style: { size: 20, bold: true, color: tint.color, align: 'left', format } },
          { a1: `${first}4`, style: { size: 9, color: tint.label, align: 'left', wrap: 'overflow', format: '" "@' } },
        ];
      }),
      { a1: 'B6', style: { size: 9, color: COLOR.secondary, wrap: 'overflow' } },
    ],
    choices: [],
    rules: cards.flatMap(({ tint }, card): ColorRule[] => {
      if (tint.alarm === undefined) return [];
      const [first, second] = [letters(columnOf(card)), letters(columnOf(card) + 1)];
      return [{ a1: [`${first}3:${second}4`], formula: `=$${first}$3>0`, ...tint.alarm }];
    }),
    names: [],
    frozenRows: 0,
    hiddenColumns: [{ column: COLUMNS, count: 1 }],
    group: undefined,
    tabColor: COLOR.tab,
    hidden: false,
  };
}
