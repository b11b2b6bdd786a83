/** The Summary's tables of objectives and of key results that need attention: one line for each ID. */
import { type BookWords, fill } from '../i18n/book/index.js';
import type { HiddenList } from './summary-hidden.js';
import type { SummaryLists } from './summary-lists.js';
import { barFormula, fetched, fetchedText, type OkrReader, rowOfId } from './summary-okr.js';
import { type Place, shownIn } from './summary-places.js';
import {
  BAR,
  columnStyle,
  frameStyles,
  type Line,
  linesAt,
  PERCENT,
  quietLine,
  remarkStyle,
  type Section,
  STATUS,
} from './summary-section.js';

type Id = SummaryLists['attention'][0];

/** A line for each ID that fits, then one that counts the rest, or one that says that there is nothing. */
function linesOf(
  words: BookWords,
  ids: readonly Id[],
  { first, lines }: Place,
  nothing: string,
  line: (id: Id, row: number) => Line,
): readonly Line[] {
  if (ids.length === 0) return [{ B: nothing }];
  const shown = shownIn(lines, ids.length);
  const found = ids.slice(0, shown).map((id, index) => line(id, first + index));
  const rest = ids.length - shown;
  return rest === 0 ? found : [...found, { B: fill(words.summary.more, { n: rest }) }];
}

/** Whether the last line is no entry. */
const isQuiet = (ids: readonly Id[], { lines }: Place) => ids.length === 0 || ids.length > lines;

export function objectivesSection(
  words: BookWords,
  lists: SummaryLists,
  place: Place,
  okr: OkrReader,
  hidden: HiddenList,
): Section {
  const { summary } = words;
  const lines = linesOf(words, lists.inOrder, place, summary.noObjectives, (id, row) => {
    const at = `$R${row}`;
    const [level, count] = [`INDEX([scale:];${at})`, `INDEX([link:];${at})`];
    return {
      B: okr.formula(`=IF(${at}="";$Q${row};INDEX([objective:];${at}))&""`),
      G: okr.formula(`=${fetchedText('owner', at)}`),
      I: okr.formula(`=${fetched('result', at)}`),
      J: { formula: barFormula(`$I${row}`, `$S${row}`) },
      L: okr.formula(`=${fetchedText('status', at)}`),
      N: okr.formula(`=IF(${at}="";"";IF(ISNUMBER(${count});${count};""))`),
      O: okr.formula(`=IF(${at}="";"";IFERROR(AVERAGEIFS([confidence:];[supports:];$Q${row};[kind:];2);""))`),
      P: okr.formula(`=${fetched('code', at)}`),
      Q: id,
      R: okr.formula(rowOfId(`$Q${row}`, 1)),
      S: okr.formula(`=IF(${at}="";"";IF(ISNUMBER([ratio!]);IF(${level}>0;[link!]*${level};"");""))`),
    };
  });
  return {
    blocks: [
      { row: place.title, column: 2, cells: [[summary.objectives]] },
      { row: place.title, column: 15, cells: [[okr.formula(renewedFormula(lists, place, hidden))]] },
      {
        row: place.title,
        column: 16,
        cells: [[lists.day === '' ? '' : fill(summary.renewed, { day: lists.day }), summary.added]],
      },
      linesAt(place.header, [
        {
          B: words.okr.objective,
          G: words.okr.owner,
          I: words.okr.progress,
          J: summary.bar,
          L: words.okr.status,
          N: summary.column.keyResults,
          O: words.okr.confidence,
          P: words.okr.code,
          Q: words.okr.id,
          R: summary.column.row,
          S: summary.expected,
        },
      ]),
      linesAt(place.first, lines),
    ],
    styles: [
      ...frameStyles(place, 'B', 'O', ['I', 'N:O']),
      remarkStyle(place),
      columnStyle(place, 'B', { bold: true, align: 'left' }),
      columnStyle(place, 'I', { ...PERCENT, bold: true }),
      columnStyle(place, 'J', BAR),
      columnStyle(place, 'L:M', STATUS),
      columnStyle(place, 'N', { align: 'right', format: '0' }),
      columnStyle(place, 'O', { align: 'right', format: '0.0' }),
      ...(isQuiet(lists.inOrder, place) ? [quietLine(place)] : []),
    ],
  };
}

/** When the lists were made, and how many titled rows of the OKR tab are not in them: P and Q hold the sentences. */
function renewedFormula(lists: SummaryLists, { title }: Place, hidden: HiddenList): string {
  const rows = (['objectives', 'keyResults'] as const).flatMap((kind) =>
    hidden.ranges(kind, { from: 0, count: lists[kind].length }, 'row'),
  );
  const listed = rows.length === 0 ? '0' : `COUNT(${rows.join(';')})`;
  const missing = `COUNTIFS([kind:];1)+COUNTIFS([kind:];2)-${listed}`;
  return `=IF(${missing}>0;SUBSTITUTE($Q${title};"{1}";${missing});"")&$P${title}`;
}

export function attentionSection(words: BookWords, lists: SummaryLists, place: Place, okr: OkrReader): Section {
  const { summary } = words;
  const lines = linesOf(words, lists.attention, place, summary.nothing, (id, row) => {
    const at = `$R${row}`;
    return {
      B: okr.formula(`=$Q${row}&IF(${at}="";"";"  "&INDEX([keyResult:];${at}))`),
      G: okr.formula(`=${fetchedText('owner', at)}`),
      I: okr.formula(`=${fetched('ratio', at)}`),
      J: okr.formula(`=${fetchedText('status', at)}`),
      L: okr.formula(`=${fetchedText('note', at)}`),
      P: okr.formula(`=${fetched('code', at)}`),
      Q: id,
      R: okr.formula(rowOfId(`$Q${row}`, 2)),
    };
  });
  return {
    blocks: [
      { row: place.title, column: 2, cells: [[summary.attention]] },
      { row: place.title, column: 15, cells: [[summary.attentionOrder]] },
      linesAt(place.header, [
        {
          B: words.okr.keyResult,
          G: words.okr.owner,
          I: words.okr.progress,
          J: words.okr.status,
          L: words.okr.note,
          P: words.okr.code,
          Q: words.okr.id,
          R: summary.column.row,
        },
      ]),
      linesAt(place.first, lines),
    ],
    styles: [
      ...frameStyles(place, 'B', 'O', ['I']),
      remarkStyle(place),
      columnStyle(place, 'I', PERCENT),
      columnStyle(place, 'J:K', STATUS),
      ...(isQuiet(lists.attention, place) ? [quietLine(place)] : []),
    ],
  };
}
