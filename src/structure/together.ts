/** Several tabs read as one: those with the same headers, or a tab of objectives and a tab of their key results. */
import { segmentsOf } from './header-rows.js';
import { isPeriod } from './period.js';
import { readSheet } from './read-sheet.js';
import type { Merge, SheetGrid } from './reading.js';
import { sheetOf } from './sheet.js';

const PARTS = ['displays', 'formats', 'bold', 'indents', 'fills', 'notes', 'links'] as const;

/** The tabs one below the other. A tab whose name is nothing but a quarter stands below that name. */
export interface Stack {
  readonly grid: SheetGrid;
  /** First row of each tab in the stack, 0-based, in the order given. */
  readonly firstRows: readonly number[];
}

export function stackOf(grids: readonly SheetGrid[]): Stack {
  const [only] = grids;
  if (grids.length === 1 && only !== undefined) return { grid: only, firstRows: [0] };
  const hasPeriods = grids.every(({ name }) => isPeriod(name ?? ''));
  const stack = { values: [], displays: [], formats: [], bold: [], indents: [], fills: [], notes: [], links: [] } as {
    [part in 'values' | (typeof PARTS)[number]]: unknown[][];
  };
  const merges: Merge[] = [];
  const firstRows: number[] = [];
  for (const grid of grids) {
    if (firstRows.length > 0) push(stack, [[]], grid, 1);
    if (hasPeriods) push(stack, [[grid.name ?? '']], grid, 1);
    const first = stack.values.length;
    firstRows.push(first);
    push(stack, grid.values, grid, grid.values.length);
    for (const merge of grid.merges ?? []) merges.push({ ...merge, row: merge.row + first });
  }
  const name = hasPeriods ? '' : (only?.name ?? '');
  return { grid: { ...(stack as unknown as SheetGrid), merges, name }, firstRows };
}

/** `count` rows of values; what the grid does not know of them stays open. */
function push(
  stack: { [part: string]: unknown[][] },
  values: readonly (readonly unknown[])[],
  grid: SheetGrid,
  count: number,
): void {
  const isOwn = values === grid.values;
  for (const part of PARTS) {
    const rows = isOwn ? grid[part] : undefined;
    for (let row = 0; row < count; row += 1) stack[part]?.push([...(rows?.[row] ?? [])]);
  }
  for (const row of values) stack.values?.push([...row]);
}

/** Which of the others belong to the first tab, by their place in the list. */
export function belonging(grid: SheetGrid, others: readonly SheetGrid[]): readonly number[] {
  const own = headersOf(grid);
  const mayJoin = !isByCode(grid);
  return others.flatMap((other, at) => {
    const isAlike = own !== '' && headersOf(other) === own && readSheet(other).verdict !== 'refuse';
    return isAlike || (mayJoin && isJoined(grid, other)) ? [at] : [];
  });
}

/** The words of the first headers. */
function headersOf(grid: SheetGrid): string {
  const header = segmentsOf(sheetOf(grid))[0]?.header;
  return header === undefined ? '' : header.labels.join('|').toLowerCase();
}

/** Whether one tab names the objectives of the other. */
function isJoined(grid: SheetGrid, other: SheetGrid): boolean {
  return !isByCode(other) && isByCode(stackOf([grid, other]).grid);
}

const isByCode = (grid: SheetGrid): boolean => readSheet(grid).layout?.code === 'codes';
