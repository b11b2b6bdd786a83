/** What the counts of the weekly check-in need: a tab that is open, values typed into it, the form of one key result. */
import type { CheckInEntry } from '../../src/panel-api/index.js';
import { CHECK_IN_COLUMNS, FIRST_ROW } from '../../src/workbook/columns.js';
import { type AddOn, valueIn } from '../headless.js';

/** Presses Start until all tabs stand. */
export function startAll({ panel }: AddOn): string {
  for (let step = 0; step < 20; step += 1) {
    const { finished, tabs } = valueIn(panel.okrStartCheckIn());
    if (finished && tabs[0] !== undefined) return tabs[0].name;
  }
  throw new Error('The start does not end');
}

/** The name of the open check-in tab, which is started where there is none, and stands in front. */
export function openCheckIn(addOn: AddOn): string {
  const name = startAll(addOn);
  addOn.host.user.select(name, 'A1');
  return name;
}

/** Types into the first `count` empty cells of New value. */
export function typeNewValues(addOn: AddOn, count: number): void {
  const name = openCheckIn(addOn);
  const at = CHECK_IN_COLUMNS.indexOf('newValue');
  const free = addOn.host
    .grid(name)
    .flatMap((row, index) =>
      index >= FIRST_ROW - 1 && /^K\d+$/.test(String(row[0])) && row[at] === '' ? [index + 1] : [],
    );
  for (const row of free.slice(0, count)) addOn.host.user.type(name, `${'ABCDEFGHIJ'[at]}${row}`, '9');
}

/** A person's key result as the form holds it, with another value and a next step. */
export function formOf({ panel }: AddOn, at: number): CheckInEntry {
  const item = valueIn(panel.okrCheckIn()).items[at];
  if (item === undefined) throw new Error(`There is no key result ${at}`);
  const { id, figures, confidence, note, blocked } = item;
  const before = { confidence, note, blocked };
  return { id, value: 11, was: figures.current, confidence: 6, note: 'Call the ten largest', blocked, before };
}
