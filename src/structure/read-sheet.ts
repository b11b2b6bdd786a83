/** Reads a foreign tab: where its table is, what its columns hold, and the objectives and key results in it. */
import { readByParent } from './by-parent.js';
import { type Column, columnsOf } from './columns.js';
import { type Drafts, leave, newDrafts, settle } from './drafts.js';
import { fieldsOf } from './fields.js';
import { decimalMark } from './figure.js';
import { filledColumns, type Segment, segmentsOf } from './header-rows.js';
import type { Table } from './key-result.js';
import { readOneColumn } from './one-column.js';
import { ownerText } from './people.js';
import { cycleIn } from './period.js';
import { onlyPeriod, type Periods, periodsOfColumns, periodsOfRows } from './periods.js';
import { questionOf, scoreInDoubt } from './question.js';
import type { Answers, LayoutCode, Reading, ReadObjective, SheetGrid } from './reading.js';
import { LAYOUT_CODES } from './reading.js';
import { scalesOf } from './scales.js';
import { type Sheet, sheetOf } from './sheet.js';
import type { RowPlace } from './table-rows.js';
import { readTwoColumns } from './two-columns.js';
import { weigh } from './verdict.js';

/** The reading of a tab. Never throws; the same grid and answers give the same reading. */
export function readSheet(grid: SheetGrid, answers: Answers = {}): Reading {
  const sheet = sheetOf(grid);
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
  for (const part of parts)
    readPart(
      sheet,
      part,
      part === parts[0],
      segments,
      periods,
      choices === columnPeriods ? undefined : chosen,
      drafts,
      forced,
    );
  const objectives = settle(drafts);
  drafts.leftOver.sort((a, b) => a.row - b.row);

  const titles = titleTexts(sheet, segments).concat(drafts.leftOver.filter(({ code }) => code === 'title').map(({ text }) => text));
  const hasCodes = drafts.objectives.some(
    ({ named, title, keyResults }) => named && title !== '' && keyResults.length > 0,
  );
  const { refusal, unsure } = weigh(sheet, allColumns, objectives, titles, hasCodes);
  const question =
    refusal === undefined
      ? questionOf({ columns, scales: scalesOf(columns), objectives, choices, chosen, answers, unsure })
      : undefined;
  const isForced = answers.columns !== undefined && objectives.length > 0;
  const verdict = refusal !== undefined && !isForced ? 'refuse' : question !== undefined ? 'ask' : 'okr';
  return {
    verdict,
    reason: verdict === 'refuse' ? refusal : undefined,
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

interface Part {
  readonly segments: readonly Segment[];
  readonly columns: Column[];
}

/** Segments under the same headers are one table. */
function tablesOf(sheet: Sheet, segments: readonly Segment[], answers: Answers): Part[] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = (segment.header?.labels ?? []).join('|').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), segment]);
  }
  const mark = markOf(sheet);
  return [...groups.values()].map((group) => {
    const rows = group.reduce<number[]>((all, { from, to }) => all.concat(filledRows(sheet, from, to)), []);
    return { segments: group, columns: columnsOf(sheet, group[0]?.header, rows, mark, answers) };
  });
}

function filledRows(sheet: Sheet, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row += 1) if (filledColumns(sheet, row).length > 0) rows.push(row);
  return rows;
}

function markOf(sheet: Sheet): 'point' | 'comma' {
  const texts: string[] = [];
  for (let row = 0; row < sheet.rows; row += 1)
    for (let column = 0; column < sheet.columns; column += 1) texts.push(sheet.text(row, column));
  return decimalMark(texts);
}

function readPart(
  sheet: Sheet,
  part: Part,
  isFirst: boolean,
  segments: readonly Segment[],
  periods: Periods,
  chosen: string | undefined,
  drafts: Drafts,
  forced: ReadonlySet<number>,
): void {
  const fields = fieldsOf(part.columns);
  const owners = new Set<string>();
  for (const { column, profile } of fields.all('owner'))
    if (profile.filled > 0)
      for (let row = 0; row < sheet.rows; row += 1) owners.add(ownerText(sheet.text(row, column)));
  owners.delete('');
  const table: Table = { sheet, mark: markOf(sheet), fields, scales: scalesOf(part.columns), owners };
  const places: RowPlace[] = [];
  const firstHeader = segments[0]?.header?.rows[0] ?? 0;
  if (isFirst)
    for (const row of filledRows(sheet, 0, firstHeader))
      places.push({
        row,
        blankBefore: true,
        aboveTable: true,
        outside: true,
        aboveHeader: segments.length > 1 && row === lineAbove(sheet, 0, firstHeader),
      });
  for (const segment of part.segments) {
    const next = segments[segments.indexOf(segment) + 1];
    const rows = filledRows(sheet, segment.from, segment.to);
    for (const row of rows) {
      const period = periods.ofRow.get(row);
      if (periods.headings.has(row)) {
        leave(drafts, row, filledColumns(sheet, row).map((column) => sheet.text(row, column)).join(' | '), 'section');
        continue;
      }
      if (chosen !== undefined && period !== undefined && period !== chosen)
        drafts.leftOver.push({
          row: row + 1,
          text: filledColumns(sheet, row)
            .map((column) => sheet.text(row, column))
            .join(' | '),
          code: 'otherPeriod',
        });
      else
        places.push({
          row,
          blankBefore: row === 0 || filledColumns(sheet, row - 1).length === 0,
          aboveTable: false,
          outside: filledColumns(sheet, row).length <= 2,
          aboveHeader: next !== undefined && row === lineAbove(sheet, segment.from, segment.to),
        });
    }
  }
  if (readByParent(table, places, drafts)) return;
  if (fields.both !== undefined || fields.keyResults.length === 0) readOneColumn(table, places, drafts, forced);
  else readTwoColumns(table, places, drafts, forced);
}

/** The first of the lines with a single cell that stand right above a header. */
function lineAbove(sheet: Sheet, from: number, header: number): number | undefined {
  let found: number | undefined;
  for (let row = header - 1; row >= from; row -= 1) {
    const filled = filledColumns(sheet, row).length;
    if (filled === 0 && found === undefined) continue;
    if (filled !== 1) break;
    found = row;
  }
  return found;
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
  if (rows.length === 0 && header === undefined) return undefined;
  const firstRow = Math.min(...rows, header === undefined ? Number.POSITIVE_INFINITY : header + 1);
  const lastRow = Math.max(...rows, header === undefined ? 0 : header + 1);
  const columns: number[] = [];
  for (let row = firstRow - 1; row < lastRow; row += 1) columns.push(...filledColumns(sheet, row));
  return { firstRow, lastRow, firstColumn: Math.min(...columns) + 1, lastColumn: Math.max(...columns) + 1 };
}
