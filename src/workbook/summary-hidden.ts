/**
 * The hidden list of the Summary: all objectives, then all key results, each with one MATCH for its row in the OKR tab.
 * Teams and people sum over their runs of it. Summing over the OKR tab instead would scan it whole once more for each
 * figure, at every edit.
 */
import type { BookWords } from '../i18n/book/index.js';
import { letters } from './columns.js';
import type { Block, Put } from './spec.js';
import type { Run, SummaryLists } from './summary-lists.js';
import { fetched, type OkrReader, rowOfId } from './summary-okr.js';

/** Columns of an entry: ID, row in the OKR tab, then what stands there. */
export const LIST_COLUMNS = {
  id: 0,
  row: 1,
  /** Progress of an objective, status code of a key result. */
  figure: 2,
  /** Success level of an objective, confidence of a key result. */
  level: 3,
  confidence: 3,
  /** Status code of an objective, number of the person who owns a key result. */
  code: 4,
  person: 4,
} as const;
export type ListColumn = keyof typeof LIST_COLUMNS;
const WIDTH = 5;

/**
 * The list is folded into so many bands side by side, so that it does not reach below what people see: notes that
 * they write there are theirs, and printing it would give empty pages.
 */
const BANDS = 10;
export const FIRST_LIST_COLUMN = 20;
export const LIST_WIDTH = BANDS * WIDTH;
const FIRST_ROW_OF_LIST = 8;

type Kind = 'objectives' | 'keyResults';

export interface HiddenList {
  readonly blocks: readonly Block[];
  /** Last row that it fills. */
  readonly last: number;
  /** Ranges that hold a column of a run of objectives or key results: one, or several where the list is folded. */
  ranges(kind: Kind, run: Run, column: ListColumn): readonly string[];
}

/**
 * `last` is the last row that people see, `teams` how many teams have a line: for the others, what only teams need is
 * left out.
 */
export function hiddenList(
  words: BookWords,
  lists: SummaryLists,
  okr: OkrReader,
  last: number,
  teams: number,
): HiddenList {
  const counts = { objectives: lists.objectives.length, keyResults: lists.keyResults.length };
  const height = heightOf(counts, last - FIRST_ROW_OF_LIST + 1);
  const firstBand = { objectives: 0, keyResults: Math.ceil(counts.objectives / height) };
  const columnOf = (kind: Kind, index: number) =>
    FIRST_LIST_COLUMN + (firstBand[kind] + Math.floor(index / height)) * WIDTH;
  const rowAt = (index: number) => FIRST_ROW_OF_LIST + (index % height);
  const bandsOf = (kind: Kind) => Array.from({ length: Math.ceil(counts[kind] / height) }, (_, band) => band * height);
  const blocks = (['objectives', 'keyResults'] as const).flatMap((kind) =>
    bandsOf(kind).flatMap((from): Block[] => {
      const column = columnOf(kind, from);
      const entries = lists[kind].slice(from, from + height);
      const at = (of: ListColumn, row: number) => `$${letters(column + LIST_COLUMNS[of])}${row}`;
      const cells = entries.map((entry, index): Put[] => {
        const row = FIRST_ROW_OF_LIST + index;
        const place = at('row', row);
        const found = (formula: string) => okr.formula(`=${formula}`);
        const ofTeam = (formula: string) => (entry.team < teams ? found(formula) : '');
        const shared = [entry.id, okr.formula(rowOfId(at('id', row), kind === 'objectives' ? 1 : 2))];
        const figure = fetched('result', place);
        return kind === 'objectives'
          ? [...shared, found(figure), ofTeam(fetched('scale', place)), ofTeam(fetched('code', place))]
          : [...shared, ofTeam(figure), found(confidenceAt(place)), personOf(entry.person)];
      });
      return [
        { row: FIRST_ROW_OF_LIST - 1, column, cells: [headerOf(words, kind)] },
        { row: FIRST_ROW_OF_LIST, column, cells },
      ];
    }),
  );
  return {
    blocks,
    last: FIRST_ROW_OF_LIST - 1 + Math.min(height, Math.max(counts.objectives, counts.keyResults)),
    ranges(kind, { from, count }, of) {
      const ranges: string[] = [];
      for (let start = from; start < from + count; ) {
        const end = Math.min(from + count, (Math.floor(start / height) + 1) * height);
        const column = letters(columnOf(kind, start) + LIST_COLUMNS[of]);
        const [top, bottom] = [rowAt(start), rowAt(end - 1)];
        ranges.push(top === bottom ? `$${column}$${top}` : `$${column}$${top}:$${column}$${bottom}`);
        start = end;
      }
      return ranges;
    },
  };
}

/** Rows of a band: those that people see, or more where the bands would not hold the list. */
function heightOf(counts: Readonly<Record<Kind, number>>, wanted: number): number {
  let height = Math.max(1, wanted);
  while (Math.ceil(counts.objectives / height) + Math.ceil(counts.keyResults / height) > BANDS) height += 1;
  return height;
}

function headerOf(words: BookWords, kind: Kind): readonly string[] {
  const { okr, summary } = words;
  return kind === 'objectives'
    ? [okr.id, summary.column.row, okr.progress, summary.column.level, okr.code]
    : [okr.id, summary.column.row, okr.code, okr.confidence, summary.column.person];
}

const personOf = (person: number | undefined): Put => (person === undefined ? '' : person + 1);

/** Text and ticks are no confidence. */
function confidenceAt(place: string): string {
  const cell = `INDEX([confidence:];${place})`;
  return `IF(${place}="";"";IF(ISNUMBER(${cell});${cell};""))`;
}
