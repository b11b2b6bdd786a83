/** What the host gives for every cell, and what it gives with the cells that LibreOffice is known to read otherwise. */
import type { TabSnapshot } from '../../preview/host/index.js';
import type { Cell } from '../../src/okr/cell.js';
import type { TabRole } from '../../src/panel-api/index.js';
import type { Base } from './bases.js';
import { type Reading, readingsOf } from './readings.js';
import { tabsOf } from './tabs.js';

type Grid = readonly (readonly Cell[])[];

export interface ExpectedTab {
  readonly role: TabRole | 'other';
  readonly cells: Grid;
  /** Computed anew by the host from what LibreOffice reads; undefined where that is the same. */
  readonly asRead: Grid | undefined;
  /** The cells that LibreOffice reads otherwise, by A1. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** Formulas by A1. */
  readonly formulas: Readonly<Record<string, string>>;
}

/** `looks` is what the host showed of its tabs. Changes cells of the host: its file must have been written before. */
export function expectedTabs(base: Base, looks: readonly TabSnapshot[]): readonly ExpectedTab[] {
  const { host, words } = base;
  const tabs = tabsOf(base);
  const read = (): readonly Grid[] => tabs.map(({ name }) => host.grid(name));
  const cells = read();
  const done = words.measure.done[0] ?? '';
  const readings = tabs.map(({ role }, at) => readingsOf(role, cells[at] ?? [], looks[at]?.numberFormats ?? {}, done));
  const isOtherwise = readings.some(({ size }) => size > 0);
  if (isOtherwise)
    host.execute(() => {
      for (const [at, { sheet }] of tabs.entries())
        for (const [a1, { value }] of readings[at] ?? []) sheet.getRange(a1).setValues([[value]]);
    });
  const asRead = isOtherwise ? read() : undefined;
  return tabs.map(
    ({ role }, at): ExpectedTab => ({
      role,
      cells: cells[at] ?? [],
      asRead: asRead?.[at],
      readings: readings[at] ?? new Map(),
      formulas: looks[at]?.formulas ?? {},
    }),
  );
}
