/** People as owners of what they own, below the printed page: in the order of People, never a ranking. */
import type { BookWords } from '../i18n/book/index.js';
import type { HiddenList, ListColumn } from './summary-hidden.js';
import type { SummaryLists } from './summary-lists.js';
import type { Place } from './summary-places.js';
import {
  columnStyle,
  frameStyles,
  type Line,
  linesAt,
  PERCENT,
  quietLine,
  remarkStyle,
  type Section,
} from './summary-section.js';

/** B to I; two more tables stand beside it. */
const LAST_COLUMN = 9;
/** Holds the number by which the hidden list names each person. */
const KEY_COLUMN = 17;

export function peopleSection(words: BookWords, lists: SummaryLists, place: Place, hidden: HiddenList): Section {
  const { okr, summary } = words;
  const holders = new Set(lists.keyResults.map(({ person }) => person));
  const all = { from: 0, count: lists.keyResults.length };
  const [owners, rows, levels] = (['person', 'row', 'confidence'] as const).map((column) =>
    hidden.ranges('keyResults', all, column),
  );
  const over = (of: (at: number) => string) => (owners ?? []).map((_range, at) => of(at)).join('+');
  const cells = (indexes: readonly number[], column: ListColumn) =>
    indexes.flatMap((from) => hidden.ranges('objectives', { from, count: 1 }, column)).join(';');
  const lines = lists.people.map(({ name, team, owns, worksOn }, person): Line => {
    const key = `$Q${place.first + person}`;
    const holds = holders.has(person);
    const said = (at: number) => `${owners?.[at]};${key};${levels?.[at]};">=0"`;
    const sum = over((at) => `SUMIFS(${levels?.[at]};${said(at)})`);
    const count = over((at) => `COUNTIFS(${said(at)})`);
    const held = over((at) => `COUNTIFS(${owners?.[at]};${key};${rows?.[at]};">0")`);
    const progress = cells(worksOn, 'figure');
    return {
      B: name,
      D: team,
      F: owns.length === 0 ? 0 : { formula: `=COUNT(${cells(owns, 'row')})` },
      G: holds ? { formula: `=${held}` } : 0,
      H: holds ? { formula: `=IFERROR((${sum})/(${count});"")` } : '',
      I: worksOn.length === 0 ? '' : { formula: `=IFERROR(ROUND(SUM(${progress})/COUNT(${progress});6);"")` },
    };
  });
  return {
    blocks: [
      { row: place.title, column: 2, cells: [[summary.people]] },
      { row: place.title, column: LAST_COLUMN, cells: [[summary.peopleMeans]] },
      linesAt(
        place.header,
        [
          {
            B: okr.owner,
            D: summary.column.team,
            F: summary.column.objectives,
            G: summary.column.keyResults,
            H: okr.confidence,
            I: okr.progress,
          },
        ],
        2,
        LAST_COLUMN,
      ),
      linesAt(place.first, lines.length === 0 ? [{ B: summary.noPeople }] : lines, 2, LAST_COLUMN),
      { row: place.first, column: KEY_COLUMN, cells: lines.map((_line, person) => [person + 1]) },
    ].filter(({ cells }) => cells.length > 0),
    styles: [
      ...frameStyles(place, 'B', 'I', ['F:I']),
      remarkStyle(place, 'I'),
      columnStyle(place, 'F:G', { align: 'right', format: '0' }),
      columnStyle(place, 'H', { align: 'right', format: '0.0' }),
      columnStyle(place, 'I', PERCENT),
      ...(lines.length === 0 ? [quietLine(place)] : []),
    ],
  };
}
