/** What a workbook is besides its values, as the host has it and as LibreOffice found it in the file. */
import { areaOf, splitReference } from '../../preview/files/a1.js';
import type { FileBook, FileTab, Validation } from '../../preview/files/sheet-file.js';
import type { TabSnapshot, WorkbookSnapshot } from '../../preview/host/index.js';
import { columnOf, letters } from '../../src/workbook/columns.js';

export const PARTS = ['dropdown', 'name', 'format', 'group', 'hidden column', 'note', 'frozen rows'] as const;
export type Part = (typeof PARTS)[number];

/** Each thing by the place where it stands: `3 D5` is a cell of the third tab. */
type Things = Readonly<Record<Part, ReadonlyMap<string, string>>>;

export interface PartsFound {
  readonly counts: Readonly<Record<Part, number>>;
  /** What is missing or another, in words. */
  readonly lost: readonly string[];
}

/** `written` is the file as it went to LibreOffice: without a window LibreOffice saves no frozen rows. */
export function compareParts(host: WorkbookSnapshot, office: FileBook, written: FileBook): PartsFound {
  // Behind the last used column of a tab the reader of files looks no further.
  const isInFile = (tab: number, column: string) => columnOf(column) <= (office.tabs[tab]?.columnCount ?? 0);
  const wanted = thingsOfHost(host, isInFile);
  const found = thingsOfFile(office, written);
  const lost = PARTS.flatMap((part) =>
    [...wanted[part]].flatMap(([place, thing]) => {
      const there = found[part].get(place);
      return there === thing ? [] : [`${part} ${place}: ${thing} | ${there ?? 'not there'}`];
    }),
  );
  return { counts: Object.fromEntries(PARTS.map((part) => [part, wanted[part].size])) as PartsFound['counts'], lost };
}

function thingsOfHost({ tabs, names }: WorkbookSnapshot, isInFile: (tab: number, column: string) => boolean): Things {
  const each = (of: (tab: TabSnapshot, at: number) => readonly (readonly [string, string])[]) =>
    new Map(tabs.flatMap((tab, at) => of(tab, at).map(([place, thing]) => [`${at} ${place}`, thing] as const)));
  const at = (name: string) => tabs.findIndex((tab) => tab.name === name);
  return {
    dropdown: each(({ validations, rows }) =>
      validations.flatMap(({ ranges, rule }) => inEachCell(ranges, rows, listOf(rule as Validation))),
    ),
    name: new Map(Object.entries(names).map(([name, place]) => [name, placeOf(place, at)])),
    format: each(({ numberFormats }) =>
      Object.entries(numberFormats)
        .filter(([, format]) => format !== 'General')
        .map(([a1, format]) => [a1, plainFormat(format)]),
    ),
    group: each(({ columnGroups }) =>
      columnGroups.map(({ from, to, collapsed }) => [`${from}:${to}`, collapsed ? 'folded' : 'open']),
    ),
    'hidden column': each(({ hiddenColumns }, index) =>
      hiddenColumns.filter((column) => isInFile(index, column)).map((column) => [column, 'hidden']),
    ),
    note: each(({ notes }) => Object.entries(notes)),
    'frozen rows': each(({ frozenRows }) => (frozenRows === 0 ? [] : [['rows', String(frozenRows)]])),
  };
}

function thingsOfFile({ tabs, names }: FileBook, written: FileBook): Things {
  const each = (of: (tab: FileTab, at: number) => readonly (readonly [string, string])[]) =>
    new Map(tabs.flatMap((tab, at) => of(tab, at).map(([place, thing]) => [`${at} ${place}`, thing] as const)));
  const at = (name: string) => tabs.findIndex((tab) => tab.name === name);
  const column = (index: number) => letters(index + 1);
  return {
    dropdown: each(({ validations, rowCount }) =>
      validations.flatMap((rule) => inEachCell(rule.ranges, rowCount, listOf(rule))),
    ),
    name: new Map(names.map(({ name, tab, a1 }) => [name, placeOf(`'${tab}'!${a1}`, at)])),
    format: each(({ cells }) =>
      cells.map(({ row, col, format = '' }) => [`${column(col)}${row + 1}`, plainFormat(format)]),
    ),
    group: each(({ columns }) =>
      columns.groups.map(({ start, end, isFolded }) => [
        `${column(start)}:${column(end)}`,
        isFolded ? 'folded' : 'open',
      ]),
    ),
    'hidden column': each(({ columns }) => [...columns.hidden].map((index) => [column(index), 'hidden'])),
    note: each(({ notes }) => notes.map(({ row, col, text }) => [`${column(col)}${row + 1}`, text])),
    'frozen rows': each((_, index) => [['rows', String(written.tabs[index]?.frozenRows ?? 0)]]),
  };
}

/** A rule of a whole column, cell by cell: programs cut ranges as they like. */
function inEachCell(ranges: readonly string[], rows: number, thing: string): (readonly [string, string])[] {
  return ranges.flatMap((range) => {
    const area = areaOf(range);
    if (area === undefined) return [];
    const last = Math.min(area.bottom ?? rows - 1, rows - 1);
    return Array.from({ length: last - area.top + 1 }, (_, down) => [
      `${letters(area.left + 1)}${area.top + down + 1}`,
      thing,
    ]);
  });
}

const listOf = ({ type, values }: Pick<Validation, 'type' | 'values'>): string =>
  `${type} ${values.join(', ').replace(/['$]/g, '')}`;

/** Where a name points to, by the number of its tab: files shorten long names of tabs. */
function placeOf(reference: string, at: (tab: string) => number): string {
  const parts = splitReference(reference);
  return parts === undefined ? reference : `${at(parts.tab)} ${parts.a1.replace(/\$/g, '')}`;
}

/** `0%" "` and `0%\ ` are one format. */
const plainFormat = (format: string): string => format.replace(/[\\"]/g, '');
