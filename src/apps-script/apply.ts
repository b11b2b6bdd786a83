/** Applies changes to the document, one kind after the other. Each can be applied twice without harm. */
import type { Change } from '../workbook/changes.js';
import {
  HEADER_ROW,
  OKR_COLUMNS,
  PEOPLE_COLUMNS,
  type Positions,
  SETTINGS_COLUMNS,
  type OkrColumn,
} from '../workbook/columns.js';
import { positionsOf } from '../workbook/identify.js';
import { cellReader } from './cell-values.js';
import type { KeyColumns } from './located-grid.js';
import { makeTab } from './make-tab.js';
import { moveRow } from './move-row.js';
import { findColumns, findTabs, type OurTab } from './read-book.js';
import type { Services, Sheet, Spreadsheet } from './services.js';
import { type Target, type Written, writeCells } from './write-cells.js';
import { restoreFormulas } from './write-formulas.js';
import { restoreLooks } from './write-looks.js';

const NOTHING: Written = { written: [], skipped: [] };

/** Applies one change and says which cells were written and which were left alone. */
export function applyChange(services: Services, change: Change): Written {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  if (change.kind === 'makeTab') {
    makeTab(services, change.spec);
    return NOTHING;
  }
  const tab = findTabs(spreadsheet).find(({ info }) => info.id === change.tab);
  if (tab === undefined) throw new TabGone(change.tab);
  switch (change.kind) {
    case 'cells':
    case 'cycles':
      return writeCells(targetOf(services, spreadsheet, tab, change.kind), change.cells);
    case 'formulas':
      restoreFormulas(tab.sheet, okrPositions(spreadsheet, tab), change.columns, change.runs);
      return NOTHING;
    case 'head': {
      const positions = okrPositions(spreadsheet, tab);
      for (const [column, formula] of change.formulas) {
        const at = positions.get(column);
        if (at !== undefined) tab.sheet.getRange(1, at, 1, 1).setFormulas([[formula]]);
      }
      return NOTHING;
    }
    case 'looks':
      restoreLooks(services, tab.sheet, okrPositions(spreadsheet, tab), change.choices, change.rules);
      return NOTHING;
    case 'addRows':
      tab.sheet.insertRowsAfter(tab.sheet.getMaxRows(), change.count);
      return NOTHING;
    case 'moveRow':
      moveRow(tab.sheet, okrPositions(spreadsheet, tab), change.row, change.below);
      return NOTHING;
    case 'deleteTab':
      spreadsheet.deleteSheet(tab.sheet);
      return NOTHING;
  }
}

/** A tab that a change is meant for is not there any more. */
export class TabGone extends Error {
  constructor(
    readonly tab: number,
    readonly tabName = '',
  ) {
    super(`tab ${tab} is gone`);
  }
}

function headerRow(sheet: Sheet): string[] {
  const rows = sheet.getRange(HEADER_ROW, 1, 1, sheet.getMaxColumns()).getValues();
  return (rows[0] ?? []).map(String);
}

/** Positions right now. Header words are read only where a column's tag is missing. */
function positionsNow(
  spreadsheet: Spreadsheet,
  tab: OurTab,
  role: 'okr' | 'people' | 'settings',
  columns: readonly string[],
): Positions<string> {
  const tags = findColumns(spreadsheet).get(tab.info.id) ?? new Map<string, number>();
  const complete = columns.every((column) => tags.has(column));
  return positionsOf<string>(role, tags, complete ? [] : headerRow(tab.sheet));
}

function okrPositions(spreadsheet: Spreadsheet, tab: OurTab): Positions<OkrColumn> {
  return positionsNow(spreadsheet, tab, 'okr', OKR_COLUMNS) as Positions<OkrColumn>;
}

const CYCLE_COLUMNS = ['cycle', 'start', 'end', 'state'];

function targetOf(services: Services, spreadsheet: Spreadsheet, tab: OurTab, kind: 'cells' | 'cycles'): Target {
  const { role } = tab.info;
  const roles = { okr: OKR_COLUMNS, people: PEOPLE_COLUMNS, settings: SETTINGS_COLUMNS } as const;
  if (role !== 'okr' && role !== 'people' && role !== 'settings') throw new Error(`No cells to write in ${role}`);
  const positions = positionsNow(spreadsheet, tab, role, roles[role]);
  const at = (column: string) => positions.get(column) ?? 0;
  const keys: Readonly<Record<typeof role, string>> = { okr: 'id', people: 'owner', settings: 'key' };
  const columns: KeyColumns =
    kind === 'cycles'
      ? { key: at('cycle'), titles: undefined, blank: CYCLE_COLUMNS.map(at) }
      : {
          key: at(keys[role]),
          titles: role === 'okr' ? [at('objective'), at('keyResult')] : undefined,
          blank: undefined,
        };
  return {
    sheet: tab.sheet,
    read: cellReader(services.Utilities, spreadsheet.getSpreadsheetTimeZone()),
    columns,
    position: (column) => positions.get(column),
  };
}
