/** The tables of a tab, and the rows that each of them is read from. */
import { readByParent } from './by-parent.js';
import { type Column, columnsOf } from './columns.js';
import { type Drafts, leave } from './drafts.js';
import { fieldsOf } from './fields.js';
import { decimalMark } from './figure.js';
import { filledColumns, type Segment } from './header-rows.js';
import type { Table } from './key-result.js';
import { readOneColumn } from './one-column.js';
import { ownerText } from './people.js';
import type { Periods } from './periods.js';
import type { Answers } from './reading.js';
import { scalesOf } from './scales.js';
import type { Sheet } from './sheet.js';
import type { RowPlace } from './table-rows.js';
import { readTwoColumns } from './two-columns.js';

export interface Part {
  readonly segments: readonly Segment[];
  readonly columns: Column[];
}

/** Segments under the same headers are one table. */
export function tablesOf(sheet: Sheet, segments: readonly Segment[], answers: Answers): Part[] {
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

export function filledRows(sheet: Sheet, from: number, to: number): number[] {
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

export function tableOf(sheet: Sheet, part: Part): Table {
  const fields = fieldsOf(part.columns);
  const owners = new Set<string>();
  for (const { column, profile } of fields.all('owner'))
    if (profile.filled > 0)
      for (let row = 0; row < sheet.rows; row += 1) owners.add(ownerText(sheet.text(row, column)));
  owners.delete('');
  return { sheet, mark: markOf(sheet), fields, scales: scalesOf(part.columns), owners };
}

/** Adds what one of the tables holds. */
export function readPart(
  sheet: Sheet,
  part: Part,
  isFirst: boolean,
  segments: readonly Segment[],
  periods: Periods,
  chosen: string | undefined,
  drafts: Drafts,
  forced: ReadonlySet<number>,
): void {
  const table = tableOf(sheet, part);
  const { fields } = table;
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
        leave(
          drafts,
          row,
          filledColumns(sheet, row)
            .map((column) => sheet.text(row, column))
            .join(' | '),
          'section',
        );
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
