/** What came from where when an OKR tab was built from a tab of people's own, and what was left over. Pure. */
import { type BookWords, fill } from '../i18n/book/index.js';
import type { LogEntry } from '../okr/check-in/entry.js';
import type { LeftOverCode, ReadColumn, Reading, ReadRange } from '../structure/reading.js';
import type { LogLine } from '../workbook/changes.js';
import { letters } from '../workbook/columns.js';
import { entryCells } from '../workbook/log-tab.js';

/** Rows that are named one by one for each reason; of more than these the number is said. */
const MOST_ROWS = 30;

export interface ReportAt {
  readonly day: string;
  readonly cycle: string;
  /** Name of their tab, or names. */
  readonly tab: string;
}

type Tabs = readonly { readonly name: string; readonly firstRow: number }[];

/** One line for the Log: counts and place as its title, columns and rows left over in its note. */
export function reportLine(reading: Reading, words: BookWords, { day, cycle, tab }: ReportAt, tabs: Tabs): LogLine {
  const { objectives, leftOver, range } = reading;
  const w = words.report;
  const counts = {
    objectives: objectives.length,
    keyResults: objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
  };
  const place =
    range === undefined || tabs.length > 1 ? fill(w.tab, { tab }) : fill(w.range, { tab, range: a1(range) });
  const columns = reading.columns.flatMap((column) => {
    const name = nameOf(column, words);
    return name === undefined
      ? []
      : [fill(w.column, { column: letters(column.column + 1), header: column.header, name })];
  });
  const note = [
    ...(columns.length === 0 ? [] : [fill(w.columns, { columns: columns.join(w.between) })]),
    ...(leftOver.length === 0 ? [] : [fill(w.left, { rows: leftRows(reading, words, tabs).join(w.between) })]),
  ].join('\n');
  const entry: LogEntry = {
    ...{ day, cycle, kind: 'structured', id: '', title: fill(w.title, { place, ...counts }), owner: '' },
    ...{ start: '', target: '', value: '', progress: undefined, confidence: '', note, who: '' },
  };
  return { cells: entryCells(words, entry), units: { start: '', target: '', value: '' } };
}

const a1 = ({ firstRow, firstColumn, lastRow, lastColumn }: ReadRange): string =>
  `${letters(firstColumn)}${firstRow}:${letters(lastColumn)}${lastRow}`;

/** The column of ours that it went into; undefined where it went into none. */
function nameOf({ role }: ReadColumn, { okr, report }: BookWords): string | undefined {
  if (role === 'both') return report.both;
  if (role === 'objectiveOwner') return okr.owner;
  return role in okr && role !== 'id' ? okr[role as keyof typeof okr] : undefined;
}

/** Of several tabs, with the name of the tab. */
function rowName(row: number, tabs: Tabs): string {
  const tab = [...tabs].reverse().find(({ firstRow }) => firstRow <= row);
  return tabs.length < 2 || tab === undefined ? String(row) : `${tab.name} ${row - tab.firstRow + 1}`;
}

function leftRows({ leftOver }: Reading, { report }: BookWords, tabs: Tabs): string[] {
  const byCode = new Map<LeftOverCode, string[]>();
  for (const { code, row } of leftOver) byCode.set(code, [...(byCode.get(code) ?? []), rowName(row, tabs)]);
  return [...byCode].map(([code, rows]) => {
    const named = rows.slice(0, MOST_ROWS).join(', ');
    const more = rows.length - MOST_ROWS;
    const list = more > 0 ? `${named} ${fill(report.more, { n: more })}` : named;
    return fill(report.rows, { reason: report.reason[code], rows: list });
  });
}
