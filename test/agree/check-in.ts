/** A check-in of a random workbook: started, a few cells typed into it, and saved or left open. */
import type { Answer, ConflictChoice, StartProgress } from '../../src/panel-api/index.js';
import { CHECK_IN_COLUMNS, type CheckInColumn, FIRST_ROW, letters } from '../../src/workbook/columns.js';
import { type AddOn, valueIn } from '../headless.js';
import type { TypedIntoCheckIn } from './random-parts.js';

export function checkIn(addOn: AddOn, typed: readonly TypedIntoCheckIn[], then: 'save' | 'leave open'): void {
  for (const { id, name } of start(addOn)) {
    for (const entry of typed) typeEntry(addOn, name, entry);
    if (then === 'save') save(addOn, id);
  }
}

/** Its tabs; none where the table holds no key result to talk about. */
function start({ panel }: AddOn): readonly { readonly id: number; readonly name: string }[] {
  for (let step = 0; step < 20; step += 1) {
    const answer: Answer<StartProgress> = panel.okrStartCheckIn();
    if (!answer.ok && answer.args.problem === 'nothingToCheckIn') return [];
    const { finished, tabs } = valueIn(answer);
    if (finished) return tabs.map(({ tab, name }) => ({ id: tab ?? 0, name }));
  }
  throw new Error('The start does not end');
}

function save({ panel }: AddOn, tab: number): void {
  const { conflicts } = valueIn(panel.okrSaveCheckIn(tab, []));
  const choices = conflicts.map(({ id, column }): ConflictChoice => ({ id, column, take: 'tab' }));
  if (choices.length > 0) valueIn(panel.okrSaveCheckIn(tab, choices));
}

const at = (column: CheckInColumn, row: number): string => `${letters(CHECK_IN_COLUMNS.indexOf(column) + 1)}${row}`;

function typeEntry({ host }: AddOn, tab: string, { at: place, value, confidence, note }: TypedIntoCheckIn): void {
  const rows = host.grid(tab).flatMap((_, index) => {
    const row = index + 1;
    return row >= FIRST_ROW && host.formula(tab, at('progress', row)) !== '' ? [row] : [];
  });
  const row = rows[place % rows.length];
  if (row === undefined) return;
  if (value !== '') host.user.type(tab, at('newValue', row), value);
  if (confidence !== '') host.user.type(tab, at('confidence', row), confidence);
  if (note !== '') host.user.type(tab, at('note', row), note);
}
