/** Reads a foreign tab: where its table is, what its columns hold, and the objectives and key results in it. */
import type { Column } from './columns.js';
import { type Drafts, newDrafts, settle } from './drafts.js';
import { filledColumns, type Segment, segmentsOf } from './header-rows.js';
import { readJoined } from './joined-tables.js';
import { cycleIn } from './period.js';
import { onlyPeriod, periodsOfColumns, periodsOfRows } from './periods.js';
import { questionOf, scoreInDoubt } from './question.js';
import type { Answers, LayoutCode, Reading, ReadObjective, ReadRange, SheetGrid } from './reading.js';
import { LAYOUT_CODES } from './reading.js';
import { scalesOf } from './scales.js';
import { type Sheet, sheetOf } from './sheet.js';
import { readPart, tablesOf } from './tables.js';
import { weigh } from './verdict.js';

/** The reading of a tab. Never throws; the same grid and answers give the same reading. */
export function readSheet(grid: SheetGrid, answers: Answers = {}): Reading {
  const sheet = sheetOf(within(grid, answers.range));
  if (sheet.rows === 0) return nothing();
  const segments = segmentsOf(sheet);
  const parts = tablesOf(sheet, segments, answers);
  for (const part of parts) answerScore(part.columns, answers);
  const drafts = newDrafts();
  const columns = parts[0]?.columns ?? [];
  const allColumns = parts.reduce<Column[]>((all, part) => all.concat(part.columns), []);
  const periods = periodsOfRows(sheet, segments, columns);
  const columnPeriods = periodsOfColumns(columns);
  const choices = periods.names.length > 1 ? periods.names : columnPeriods;
  const chosen =
    choices.length < 2
      ? undefined
      : (choices.find((name) => name === answers.choices?.period) ?? proposedPeriod(choices, columns, columnPeriods));
  if (chosen !== undefined && choices === columnPeriods) for (const part of parts) onlyPeriod(part.columns, chosen);
  const forced = new Set((answers.keyResultRows ?? []).map((row) => row - 1));
  const joined = readJoined(sheet, parts, drafts);
  for (const part of parts.filter((one) => !joined.includes(one)))
    readPart(
      sheet,
      part,
      part === parts[0] && joined.length === 0,
      segments,
      periods,
      choices === columnPeriods ? undefined : chosen,
      drafts,
      forced,
    );
  const objectives = settle(drafts);
  drafts.leftOver.sort((a, b) => a.row - b.row);

  const titles = titleTexts(sheet, segments).concat(
    drafts.leftOver.filter(({ code }) => code === 'title').map(({ text }) => text),
  );
  const hasCodes = drafts.objectives.some(
    ({ named, title, keyResults }) => named && title !== '' && keyResults.length > 0,
  );
  const { refusal, unsure } = weigh(sheet, allColumns, objectives, titles, hasCodes);
  const question =
    refusal === undefined
      ? questionOf({ columns, scales: scalesOf(columns), objectives, choices, chosen, answers, unsure })
      : undefined;
  const isForced = answers.columns !== undefined && objectives.length > 0;
  const isDenied = answers.choices?.noObjective === 'no' || answers.choices?.levels === 'no';
  const verdict = isDenied || (refusal !== undefined && !isForced) ? 'refuse' : question !== undefined ? 'ask' : 'okr';
  return {
    verdict,
    reason: verdict === 'refuse' ? (refusal ?? 'noOkrs') : undefined,
    args: { name: sheet.name },
    question: verdict === 'ask' ? question : undefined,
    columns: columns.map(({ column, header, role, confidence, profile }) => ({
      column,
      header,
      role,
      confidence: Math.round(confidence * 100) / 100,
      samples: profile.samples,
    })),
    objectives,
    leftOver: drafts.leftOver,
    layout: layoutOf(drafts, segments),
    range: rangeOf(sheet, segments, objectives),
    cycle: cycleIn([...(chosen === undefined ? [] : [chosen]), sheet.name, ...titles, ...periods.names]),
  };
}

/** The grid as if nothing stood outside the range; rows and columns keep their numbers. */
function within(grid: SheetGrid, range: ReadRange | undefined): SheetGrid {
  if (range === undefined) return grid;
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const values = grid.values
    .slice(0, lastRow)
    .map((row, at) =>
      at + 1 < firstRow ? [] : row.slice(0, lastColumn).map((cell, column) => (column + 1 < firstColumn ? '' : cell)),
    );
  return { ...grid, values };
}

const nothing = (): Reading => ({
  verdict: 'refuse',
  reason: 'empty',
  args: {},
  question: undefined,
  columns: [],
  objectives: [],
  leftOver: [],
  layout: undefined,
  range: undefined,
  cycle: undefined,
});

/** What the person said of the column that goes from 0 to 10. */
function answerScore(columns: readonly Column[], answers: Answers): void {
  const choice = answers.choices?.score;
  const column = scoreInDoubt(columns, scalesOf(columns));
  if (column === undefined || choice === undefined) return;
  column.role = choice === 'confidence' || choice === 'out' ? choice : 'progress';
}

function proposedPeriod(
  choices: readonly string[],
  columns: readonly Column[],
  columnPeriods: readonly string[],
): string | undefined {
  const filled = choices.filter(
    (name) =>
      choices !== columnPeriods || columns.some(({ match, profile }) => match.period === name && profile.filled > 0),
  );
  return filled[filled.length - 1] ?? choices[choices.length - 1];
}

function titleTexts(sheet: Sheet, segments: readonly Segment[]): string[] {
  const texts: string[] = [];
  const first = segments[0]?.header?.rows[0] ?? 0;
  for (let row = 0; row < first; row += 1)
    for (const column of filledColumns(sheet, row)) texts.push(sheet.text(row, column));
  return texts.concat(segments[0]?.header?.labels.filter((label) => label !== '') ?? []);
}

function layoutOf(drafts: Drafts, segments: readonly Segment[]): Reading['layout'] {
  const found: LayoutCode[] = LAYOUT_CODES.filter((code) => drafts.layouts.has(code));
  if (found.length === 0) return undefined;
  const special = found.find((code) => ['inCell', 'codes', 'types', 'wide'].includes(code));
  const code = special ?? (segments.length > 1 && segments[0]?.header !== undefined ? 'stacked' : (found[0] ?? 'band'));
  return { code, args: { tables: segments.length } };
}

function rangeOf(sheet: Sheet, segments: readonly Segment[], objectives: readonly ReadObjective[]): Reading['range'] {
  const rows = objectives.reduce<number[]>(
    (all, { row, keyResults }) =>
      all.concat(
        row,
        keyResults.map((one) => one.row),
      ),
    [],
  );
  const header = segments[0]?.header?.rows[0];
  if (header !== undefined) rows.push(header + 1);
  if (rows.length === 0) return undefined;
  // Not spread into Math.min: of thousands of rows the arguments would not fit.
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b));
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b));
  const [firstRow, lastRow] = [least(rows), most(rows)];
  let [firstColumn, lastColumn] = [sheet.columns, 1];
  for (let row = firstRow - 1; row < lastRow; row += 1) {
    const filled = filledColumns(sheet, row);
    firstColumn = Math.min(firstColumn, (filled[0] ?? sheet.columns) + 1);
    lastColumn = Math.max(lastColumn, (filled[filled.length - 1] ?? 0) + 1);
  }
  return { firstRow, lastRow, firstColumn, lastColumn };
}
