/**
 * The Summary tab as a description: seven cards, then teams, objectives and what needs attention on one printed page;
 * below it people, confidence and the last check-ins. Figures are formulas; which rows are listed is data.
 */
import type { BookWords } from '../i18n/book/index.js';
import { COLOR } from './colors.js';
import { defaultPositions, OKR_COLUMNS, type OkrColumn, type Positions } from './columns.js';
import type { ColorRule, TabSpec } from './spec.js';
import { checkInsSection, confidenceSection } from './summary-aside.js';
import { cardsSection } from './summary-cards.js';
import { FIRST_LIST_COLUMN, hiddenList, LIST_WIDTH } from './summary-hidden.js';
import { EMPTY_LISTS, type SummaryLists } from './summary-lists.js';
import { attentionSection, objectivesSection } from './summary-objectives.js';
import { okrReader } from './summary-okr.js';
import { peopleSection } from './summary-people.js';
import { type Places, placesOf, shownIn } from './summary-places.js';
import { teamsSection, zeroRule } from './summary-teams.js';

const MARGIN = 16;
const COLUMN = 84;
/** From P on everything is hidden. */
const SHOWN_COLUMNS = 15;
const COLUMNS = FIRST_LIST_COLUMN - 1 + LIST_WIDTH;
/** Column of hidden marks that no table uses below the printed page. */
const MARK_COLUMN = FIRST_LIST_COLUMN - 1;
const MARK = '·';

/**
 * Describes the summary of the OKR tab `okr`, whose columns stand at `positions`. Without lists every table says that
 * it is empty; planSummary fills them.
 */
export function summaryTab(
  words: BookWords,
  name: string,
  cycle: string,
  okr: string,
  positions: Positions<OkrColumn> = defaultPositions(OKR_COLUMNS),
  lists: SummaryLists = EMPTY_LISTS,
): TabSpec {
  const reader = okrReader(okr, positions);
  const places = placesOf(lists);
  const hidden = hiddenList(words, lists, reader, places.last, shownIn(places.teams.lines, lists.teams.length));
  const last = Math.max(places.last, hidden.last);
  const cards = cardsSection(words, cycle, reader);
  const sections = [
    cards,
    teamsSection(words, lists, places.teams, reader, hidden),
    objectivesSection(words, lists, places.objectives, reader, hidden),
    attentionSection(words, lists, places.attention, reader),
    peopleSection(words, lists, places.people, hidden),
    confidenceSection(words, places.confidence, reader),
    checkInsSection(words, lists, places.checkIns),
  ];
  return {
    role: 'summary',
    cycle,
    name,
    before: 'people',
    rows: last,
    columns: COLUMNS,
    keys: [],
    widths: [MARGIN, ...Array.from({ length: COLUMNS - 1 }, () => COLUMN)],
    heights: heightsOf(places, last),
    blocks: [
      ...sections.flatMap(({ blocks }) => blocks),
      ...hidden.blocks,
      // Down to this mark the tab is ours: whoever renews it leaves what stands below alone.
      { row: last, column: MARK_COLUMN, cells: [[MARK]] },
    ],
    styles: [
      { a1: `A1:S${last}`, style: { color: COLOR.text, size: 10, middle: true, wrap: 'overflow' } },
      ...sections.flatMap(({ styles }) => styles),
    ],
    choices: [],
    rules: [...cards.rules, ...statusRules(places), zeroRule(places.teams)],
    names: [],
    frozenRows: 0,
    hiddenColumns: [{ column: SHOWN_COLUMNS + 1, count: COLUMNS - SHOWN_COLUMNS }],
    group: undefined,
    tabColor: COLOR.tab,
    hidden: false,
  };
}

/** Rows 1 to 5 are the cards'; a thin row stands above each later title. What stands below the page shares its rows. */
function heightsOf({ teams, objectives, attention, people }: Places, last: number): TabSpec['heights'] {
  const of = (row: number, px: number, count = 1) => ({ row, count, px });
  const printed = [teams, objectives, attention];
  return [
    ...[of(1, 40), of(2, 6), of(3, 38), of(4, 20), of(5, 8)],
    ...[objectives, attention, people].map(({ title }) => of(title - 1, 6)),
    ...[...printed, people].map(({ title }) => of(title, 28)),
    ...printed.map(({ header, lines }) => of(header, 22, lines + 1)),
    of(people.header, 22, last - people.header + 1),
  ];
}

/**
 * The colours of a status, by its code in column P. Each table has rules of its own: what a reference is relative to
 * where a rule has several ranges differs between programs.
 */
function statusRules({ teams, objectives, attention }: Places): readonly ColorRule[] {
  const tables = [
    ['L', 'M', teams],
    ['L', 'M', objectives],
    ['J', 'K', attention],
  ] as const;
  return tables.flatMap(([from, to, { first, lines }]): ColorRule[] => {
    const a1 = [`${from}${first}:${to}${first + lines - 1}`];
    const code = `$P${first}`;
    return [
      { a1, formula: `=${code}=2`, fill: COLOR.riskFill, color: COLOR.risk },
      { a1, formula: `=${code}=3`, fill: COLOR.offFill, color: COLOR.off, bold: true },
      { a1, formula: `=AND(${code}<>"";NOT(ISNUMBER(${code})))`, fill: COLOR.wordsFill, color: COLOR.words },
      { a1, formula: `=AND(ISNUMBER(${code});OR(${code}=0;${code}>4))`, color: COLOR.secondary },
    ];
  });
}
