/** An OKR tab on the host whose rows a test fills and reads back, without the bundle in between. */

import { toWrite } from '../../src/apps-script/cell-values.js';
import type { Cell } from '../../src/okr/cell.js';
import { addDays, serialOf } from '../../src/okr/day.js';
import type { Judgement } from '../../src/okr/judgement.js';
import type { OkrRow } from '../../src/okr/row.js';
import { FIRST_ROW, FORMULA_COLUMNS, OKR_COLUMNS, type OkrColumn } from '../../src/workbook/columns.js';
import { type AddOn, openSetUp } from '../headless.js';
import { JUDGEMENT } from '../okr/tables.js';
import type { RandomTable } from './random-tables.js';

export const TAB = 'OKR Test';
const START = '2026-01-01';
/** 100 days, so that a day is a hundredth of the cycle. */
const CYCLE = { name: 'Test', start: START, end: addDays(START, 100) };

const TYPED: readonly OkrColumn[] = OKR_COLUMNS.filter(
  (column) => !(FORMULA_COLUMNS as readonly string[]).includes(column),
);

export interface Computed {
  readonly progress: Cell;
  readonly status: Cell;
  readonly code: Cell;
}

export interface FormulaBench {
  readonly addOn: AddOn;
  fill(table: RandomTable): void;
  read(rows: number): readonly Computed[];
}

/** Opens a set-up file. */
export async function openFormulaBench(): Promise<FormulaBench> {
  const addOn = await openSetUp({ cycle: CYCLE });
  const { host } = addOn;
  const sheetOf = (name: string) => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (sheet === null) throw new Error(`${name} is not there`);
    return sheet;
  };
  const at = (column: OkrColumn) => OKR_COLUMNS.indexOf(column) + 1;
  const setting = (name: string) => {
    const named = host.globals.SpreadsheetApp.getActiveSpreadsheet()
      .getNamedRanges()
      .find((range) => range.getName() === name);
    if (named === undefined) throw new Error(`${name} is no name`);
    return named.getRange();
  };
  const last = sheetOf(TAB).getMaxRows();
  const settings = host.execute(() => ({
    worst: setting('OKR_statusFrom'),
    max: setting('OKR_max'),
    today: setting('OKR_today'),
    cycle: sheetOf('OKR Settings').getRange('E4'),
  }));
  return {
    addOn,
    fill(table) {
      host.execute(() => {
        const sheet = sheetOf(TAB);
        for (const columns of runsOf(TYPED)) {
          const first = columns[0];
          if (first === undefined) continue;
          const cells = Array.from({ length: last - FIRST_ROW + 1 }, (_, index) => {
            const row = table.rows[index];
            return columns.map((column) => toWrite(row === undefined ? '' : (row[column as keyof OkrRow] ?? '')));
          });
          sheet.getRange(FIRST_ROW, at(first), cells.length, columns.length).setValues(cells);
        }
        settings.worst.setValues([[table.worst ? 'Its worst key result' : 'Its own progress']]);
        settings.max.setValues([[table.max]]);
        settings.cycle.setValues([[table.day === undefined ? '' : CYCLE.name]]);
        settings.today.setValues([[(serialOf(START) ?? 0) + (table.day ?? 0)]]);
      });
    },
    read(rows) {
      const grid = host.grid(TAB);
      return Array.from({ length: rows }, (_, index): Computed => {
        const cell = (column: OkrColumn): Cell => grid[FIRST_ROW - 1 + index]?.[at(column) - 1] ?? '';
        return { progress: cell('progress'), status: cell('status'), code: cell('code') };
      });
    },
  };
}

function runsOf(columns: readonly OkrColumn[]): readonly (readonly OkrColumn[])[] {
  const runs: OkrColumn[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run !== undefined && before !== undefined && OKR_COLUMNS.indexOf(before) + 1 === OKR_COLUMNS.indexOf(column)) {
      run.push(column);
    } else runs.push([column]);
  }
  return runs;
}

/** How the functions judge this table: the settings that fill() writes. */
export function judgementOf(table: RandomTable): Judgement {
  return { ...JUDGEMENT, worst: table.worst, max: table.max };
}

export const shareOf = (table: RandomTable) => (table.day === undefined ? undefined : table.day / 100);
