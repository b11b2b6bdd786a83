/** From a tab that a team has to a saved check-in: our own fixtures, and real third-party sheets where they are. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/okr/cell.js';
import type { SetupInput } from '../../src/panel-api/index.js';
import type { SheetGrid } from '../../src/structure/index.js';
import { readSheet } from '../../src/structure/index.js';
import { type AddOn, openAddOn, setupInput, valueIn } from '../headless.js';
import { fixturesOf } from '../structure/fixture.js';
import { gridsOf } from '../structure/read-file.js';

const corpus = fileURLToPath(new URL('../../../shared/corpus/sheets/', import.meta.url));
const THIRD_PARTY = ['01-ipfs-cluster-2019q2', '02-ipfs-project-2019q3', '08-metricor-okrs'];

/** Layouts of every kind: the first ten of our own that read as OKRs without a question. */
const OWN = fixturesOf('taught')
  .filter(
    ({ verdict, grid }) =>
      verdict === 'okr' && (grid.merges ?? []).length === 0 && !(grid.bold ?? []).some((row) => row.includes(true)),
  )
  .slice(0, 10);

/** As a person would paste it: text that looks like a formula stays text. */
const typed = (cell: Cell) => (typeof cell === 'string' && /^[=+\-@']/.test(cell) ? `'${cell}` : String(cell));

/** Writes a grid into the first tab as a paste does, with its merges and bold left out. */
function paste({ host }: AddOn, grid: SheetGrid): string {
  const name = 'Their goals';
  host.user.renameSheet('Sheet1', name);
  const width = Math.max(...grid.values.map((row) => row.length));
  const shown = grid.displays ?? grid.values.map((row) => row.map(String));
  const rows = shown.map((row) => Array.from({ length: width }, (_, at) => typed(row[at] ?? '')));
  host.user.paste(name, 'A1', rows);
  host.user.select(name, 'A1');
  return name;
}

async function toSavedCheckIn(grid: SheetGrid): Promise<void> {
  const addOn = await openAddOn();
  const { host, panel } = addOn;
  const name = paste(addOn, grid);
  const before = host.snapshot().tabs.find((tab) => tab.name === name);
  const view = valueIn(panel.okrStructure('open', {}));
  expect(view.reading.verdict).not.toBe('refuse');
  const cycle = { name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' };
  const source = { tab: view.tab.id, answers: {}, teams: [] };
  const input: SetupInput = { ...setupInput(addOn), start: 'tab', source, cycle };
  for (let step = 0; step < 20; step += 1) if (valueIn(panel.okrSetupStep(input)).finished) break;

  // Every objective and key result stands in the table, in the order of the tab, each under its own.
  const table = host.grid('OKR 2026-Q4').slice(3);
  const titles = table.map((row) => String(row[1] || row[2] || '')).filter((text) => text !== '');
  const { objectives } = readSheet({ ...grid, name });
  const read = objectives.flatMap(({ title, keyResults }) => [title, ...keyResults.map((one) => one.title)]);
  expect(view.objectives + view.keyResults).toBe(read.length);
  expect(titles).toEqual(read.map((title) => title || 'Objective without a title'));
  // No error value, and words where a figure cannot be shown.
  expect(table.flat().filter((cell) => /^#[A-Z/0!?]+$/.test(String(cell)))).toEqual([]);
  for (const row of table.slice(0, titles.length)) expect(row[9]).not.toBe('');
  expect(host.snapshot().tabs.find((tab) => tab.name === name)).toEqual(before);

  host.clock.set('2026-11-30T09:00:00Z');
  const open = table.slice(0, titles.length).filter((row) => row[2] !== '' && row[9] !== 'Done').length;
  if (open === 0) return;
  const started = valueIn(panel.okrStartCheckIn());
  expect(started.tabs[0]?.keyResults).toBe(open);
  const saved = valueIn(panel.okrSaveCheckIn(null, []));
  expect(saved).toMatchObject({ saved: true, total: open, conflicts: [] });
}

describe('from a tab that a team has to a saved check-in', { timeout: 60_000 }, () => {
  it('has ten fixtures to try', () => expect(OWN).toHaveLength(10));

  it.each(OWN)('$name', ({ grid }) => toSavedCheckIn(grid));

  it.each(THIRD_PARTY)('third-party sheet %s, where it is', async (sheet) => {
    const file = `${corpus}${sheet}.csv`;
    if (!existsSync(file)) return;
    for (const grid of (await gridsOf(file)).slice(0, 1)) await toSavedCheckIn(grid);
  });
});
