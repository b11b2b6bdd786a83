/** Carries out the plan of a workbook on the host: what is typed, the commands, and the edits behind them. */
import { toWrite } from '../../src/apps-script/cell-values.js';
import { addDays, serialOf } from '../../src/okr/day.js';
import { FIRST_ROW } from '../../src/workbook/columns.js';
import { valueIn } from '../headless.js';
import { type Base, CYCLE_START, openBase } from './bases.js';
import { checkIn } from './check-in.js';
import { editLater } from './later-edits.js';
import type { WorkbookPlan } from './random-workbook.js';
import { namedCell, tabOf } from './tabs.js';
import { writeRow } from './typed-rows.js';

/** Too long for a file, and with signs that it does not take. */
const LONG_NAME = "Everybody's objectives: draft of 2026/Q4 (目标与关键结果)";

/** The workbook that a plan describes, on the host of its base: it is gone when that base is opened again. */
export async function makeWorkbook(plan: WorkbookPlan): Promise<Base> {
  const base = await openBase(plan.base);
  const { host, panel } = base;
  if (plan.isRenamed) host.user.renameSheet(tabOf(base, 'okr').name, LONG_NAME);
  goTo(base, plan.day - 7);
  host.execute(() => {
    writePeople(base, plan);
    writeSettings(base, plan);
    const { sheet } = tabOf(base, 'okr');
    for (const [at, row] of plan.rows.entries()) writeRow(base, sheet, FIRST_ROW + at, row);
  });
  if (plan.saved !== undefined) checkIn(base, plan.saved, 'save');
  goTo(base, plan.day);
  if (plan.open !== undefined) checkIn(base, plan.open, 'leave open');
  if (plan.hasSummary) valueIn(panel.okrSummary());
  for (const edit of plan.later) editLater(base, edit);
  if (plan.isCycleGone) host.user.clear(tabOf(base, 'settings').name, `E${FIRST_ROW}`);
  host.user.note(tabOf(base, 'okr').name, `C${FIRST_ROW + plan.rows.length}`, plan.note);
  // TODAY() is the day of the machine, whatever the clock of the host says. With a value both judge by the same day,
  // and a seed gives the same workbooks tomorrow.
  const today = serialOf(addDays(CYCLE_START, plan.day)) ?? 0;
  host.execute(() => namedCell(base, 'OKR_today').setValues([[today]]));
  return base;
}

function goTo({ host }: Base, day: number): void {
  host.clock.set(`${addDays(CYCLE_START, day)}T09:00:00Z`);
}

function writePeople(base: Base, { people }: WorkbookPlan): void {
  const { words } = base;
  const cells = people.map(({ owner, kind, belongsTo }) => [
    toWrite(owner),
    words.peopleKind[kind],
    belongsTo || (kind === 'team' ? words.companyName : ''),
  ]);
  // The company and the person who set it up stand there already.
  if (cells.length > 0)
    tabOf(base, 'people')
      .sheet.getRange(FIRST_ROW + 2, 1, cells.length, 3)
      .setValues(cells);
}

function writeSettings(base: Base, { table, isPerTeam }: WorkbookPlan): void {
  const from = base.words.statusFrom[table.worst ? 'worst' : 'progress'];
  namedCell(base, 'OKR_statusFrom').setValues([[from]]);
  namedCell(base, 'OKR_max').setValues([[table.max]]);
  namedCell(base, 'OKR_checkInPerTeam').setValues([[base.words[isPerTeam ? 'yes' : 'no']]]);
}
