/** Applies changes to the document, one kind after the other. Each can be applied twice without harm. */
import { type Cell, sameCell } from '../okr/cell.js';
import type { Change } from '../workbook/changes.js';
import { appendLog } from './append-log.js';
import { toWrite } from './cell-values.js';
import { closeCheckIn } from './close-check-in.js';
import { deleteTab } from './delete-tab.js';
import { type Document, type OurTab, okrPositions, positionsNow, settingsPositions } from './document.js';
import type { KeyColumns } from './located-grid.js';
import { makeTab } from './make-tab.js';
import { mendTop, restoreColumns } from './mend-tab.js';
import { moveRow } from './move-row.js';
import { again, isOutside } from './read-together.js';
import { renewTab } from './renew-tab.js';
import { restoreNames, restoreSettings } from './restore-settings.js';
import type { CellValue, Sheet } from './services.js';
import { TabGone } from './tab-gone.js';
import { translateTab } from './translate-tab.js';
import { type Target, type Written, writeCells } from './write-cells.js';
import { prepareRows, restoreFormulas } from './write-formulas.js';
import { restoreLooks } from './write-looks.js';

const NOTHING: Written = { written: [], skipped: [] };

/** Applies one change and says which cells were written and which were left alone. Throws TabGone. */
export function applyChange(document: Document, change: Change): Written {
  if (change.kind === 'makeTab') {
    makeTab(document, change.spec);
    return NOTHING;
  }
  if (change.kind === 'log') {
    appendLog(document, change.entries);
    return NOTHING;
  }
  const tab = document.tabs.find(({ id }) => id === change.tab);
  if (tab === undefined) throw new TabGone(change.tab);
  switch (change.kind) {
    case 'cells':
    case 'cycles':
      return writeCells(targetOf(document, tab, change.kind), change.cells);
    case 'append':
      appendRows(document, tab, change.rows);
      return NOTHING;
    case 'formulas':
      again(() => restoreFormulas(tab.sheet, okrPositions(document, tab), change.columns, change.runs));
      return NOTHING;
    case 'head': {
      const positions = okrPositions(document, tab);
      for (const [column, formula] of change.formulas) {
        const at = positions.get(column);
        if (at !== undefined) tab.sheet.getRange(1, at, 1, 1).setFormulas([[formula]]);
      }
      return NOTHING;
    }
    case 'looks':
      return {
        ...NOTHING,
        ...again(() => restoreLooks(document, tab.sheet, okrPositions(document, tab), change.choices, change.rules)),
      };
    case 'top':
      mendTop(document.services, tab.sheet, okrPositions(document, tab), change);
      return NOTHING;
    case 'columns':
      restoreColumns(document.services, tab.sheet, okrPositions(document, tab), change.columns);
      return NOTHING;
    case 'settingRows':
      restoreSettings(document.spreadsheet, tab.sheet, settingsPositions(document, tab), change.rows);
      return NOTHING;
    case 'names':
      restoreNames(document.spreadsheet, tab.sheet, settingsPositions(document, tab), change.names);
      return NOTHING;
    case 'prepareRows':
      again(() => prepareRows(tab.sheet, okrPositions(document, tab), change.count));
      return NOTHING;
    case 'moveRow':
      again(() => moveRow(tab.sheet, okrPositions(document, tab), change.row, change.below, change.ids));
      return NOTHING;
    case 'translate':
      translateTab(document, tab, change.words);
      return NOTHING;
    case 'renewTab':
      renewTab(document, tab, change.spec);
      return NOTHING;
    case 'closeCheckIn':
      closeCheckIn(document, tab, change.head);
      return NOTHING;
    case 'deleteTab':
      deleteTab(document, tab);
      return NOTHING;
  }
}

/** Whether a full grid grows by itself is not known for certain. */
function appendRow(sheet: Sheet, cells: CellValue[]): void {
  try {
    sheet.appendRow(cells);
  } catch (error) {
    if (!isOutside(error)) throw error;
    sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.appendRow(cells);
  }
}

/** appendRow finds the end and writes in one step: however rows move meanwhile, no other row is touched. */
function appendRows(document: Document, tab: OurTab, rows: readonly ReadonlyMap<string, Cell>[]): void {
  const positions = positionsNow(document, tab, 'people');
  const owner = positions.get('owner') ?? 1;
  const known = tab.sheet
    .getDataRange()
    .getValues()
    .map((line) => document.read(line[owner - 1] ?? ''));
  const width = Math.max(...positions.values());
  for (const row of rows) {
    if (known.some((name) => sameCell(name, row.get('owner') ?? ''))) continue;
    const cells: (string | number | boolean)[] = Array.from({ length: width }, () => '');
    for (const [column, cell] of row) cells[(positions.get(column) ?? 0) - 1] = toWrite(cell);
    appendRow(tab.sheet, cells);
  }
}

/** A prepared row holds formulas, and is empty all the same. */
const TYPED = ['id', 'objective', 'keyResult', 'owner', 'supports', 'start', 'target', 'current', 'note'];
const CYCLE_COLUMNS = ['cycle', 'start', 'end', 'state'];
const KEYS = { okr: 'id', people: 'owner', settings: 'key', checkIn: 'id' } as const;

function targetOf(document: Document, tab: OurTab, kind: 'cells' | 'cycles'): Target {
  const { role, sheet } = tab;
  if (role !== 'okr' && role !== 'people' && role !== 'settings' && role !== 'checkIn')
    throw new Error(`No cells to write in ${role}`);
  const positions = positionsNow(document, tab, role);
  const at = (column: string) => positions.get(column) ?? 0;
  const columns: KeyColumns =
    kind === 'cycles'
      ? { key: at('cycle'), titles: undefined, blank: CYCLE_COLUMNS.map(at) }
      : {
          key: at(KEYS[role]),
          titles: role === 'okr' ? [at('objective'), at('keyResult')] : undefined,
          blank: role === 'okr' ? TYPED.map(at) : undefined,
        };
  return { sheet, read: document.read, columns, position: (column) => positions.get(column) };
}
