/**
 * Two small tables beside the people: how sure the owners are of their key results, and how many of them were filled in
 * at the last check-ins.
 */
import type { BookWords } from '../i18n/book/index.js';
import { serialOf } from '../okr/day.js';
import { COLOR } from './colors.js';
import type { SummaryLists } from './summary-lists.js';
import type { OkrReader } from './summary-okr.js';
import { CHECK_INS_SHOWN, type Place } from './summary-places.js';
import { columnStyle, frameStyles, type Line, linesAt, PERCENT, quietLine, type Section } from './summary-section.js';

/** L to O. */
const SIDE = { from: 12, to: 15 } as const;

/** Key results by confidence, with the limits of Settings; nothing where a limit is no number. */
export function confidenceSection(words: BookWords, place: Place, okr: OkrReader): Section {
  const { summary } = words;
  const row = (at: number) => place.first + at;
  const all = `SUM($N${row(0)}:$N${row(3)})`;
  const [high, low] = ['OKR_confidenceHigh', 'OKR_confidenceLow'];
  const count = (criteria: readonly string[]) =>
    okr.formula(
      `=IF(AND(ISNUMBER(${high});ISNUMBER(${low}));COUNTIFS(${criteria
        .map((criterion) => `[confidence:];${criterion};`)
        .join('')}[kind:];2);"")`,
    );
  const share = (at: number) => ({ formula: `=IFERROR(IF(${all}=0;"";$N${row(at)}/${all});"")` });
  const rest = `COUNTIFS([kind:];2)-SUM($N${row(0)}:$N${row(2)})`;
  const lines: readonly Line[] = [
    { L: summary.likely, M: { formula: `=${high}&"–"&10` }, N: count([`">="&${high}`]), O: share(0) },
    {
      L: summary.uncertain,
      M: { formula: `=IFERROR(${low}&"–"&(${high}-1);"")` },
      N: count([`">="&${low}`, `"<"&${high}`]),
      O: share(1),
    },
    {
      L: summary.unlikely,
      M: { formula: `=IFERROR(1&"–"&(${low}-1);"")` },
      N: count([`"<"&${low}`]),
      O: share(2),
    },
    { L: summary.unsaid, N: okr.formula(`=IF(ISNUMBER($N${row(0)});${rest};"")`), O: share(3) },
  ];
  return {
    blocks: [
      { row: place.title, column: SIDE.from, cells: [[summary.confidence]] },
      linesAt(
        place.header,
        [
          {
            M: summary.column.range,
            N: summary.column.keyResults,
            O: summary.column.share,
          },
        ],
        SIDE.from,
        SIDE.to,
      ),
      linesAt(place.first, lines, SIDE.from, SIDE.to),
    ],
    styles: [
      ...frameStyles(place, 'L', 'O', ['N:O']),
      columnStyle(place, 'M', { align: 'left' }),
      columnStyle(place, 'N', { align: 'right', format: '0' }),
      columnStyle(place, 'O', PERCENT),
    ],
  };
}

/** Filled in of all, newest first. */
export function checkInsSection(words: BookWords, lists: SummaryLists, place: Place): Section {
  const { summary } = words;
  const days = [...lists.checkIns].reverse().slice(0, CHECK_INS_SHOWN);
  const lines = days.map(({ day, filled, total }, at): Line => {
    const row = place.first + at;
    return {
      L: serialOf(day) ?? day,
      M: filled,
      N: total,
      O: { formula: `=IF($N${row}>0;$M${row}/$N${row};"")` },
    };
  });
  return {
    blocks: [
      { row: place.title, column: SIDE.from, cells: [[summary.checkIns]] },
      linesAt(
        place.header,
        [
          {
            L: summary.column.day,
            M: summary.column.filled,
            N: summary.column.total,
            O: summary.column.rate,
          },
        ],
        SIDE.from,
        SIDE.to,
      ),
      linesAt(place.first, lines.length === 0 ? [{ L: summary.noCheckIns }] : lines, SIDE.from, SIDE.to),
    ],
    styles: [
      ...frameStyles(place, 'L', 'O', ['M:O']),
      columnStyle(place, 'L', { align: 'left', format: 'yyyy-mm-dd', color: COLOR.text }),
      columnStyle(place, 'M:N', { align: 'right', format: '0' }),
      columnStyle(place, 'O', PERCENT),
      ...(lines.length === 0 ? [quietLine(place, 'L')] : []),
    ],
  };
}
