/** Turns a table as read into what the rules look at: computed figures, units, and what was typed over. */

import { shareElapsed } from '../okr/cycle.js';
import { serialOf } from '../okr/day.js';
import { FIGURES, type Figure, type RuleContext, type RuleRow } from '../okr/rules/context.js';
import { isDateFormat, isPercentFormat, shown } from '../okr/show.js';
import { computeTable } from '../okr/table.js';
import type { Book, OkrTable, Settings, TableRow } from './book.js';

/** Share of the days of a table's cycle that have passed; undefined when Settings has no dates for it. */
export function shareOf(settings: Settings, cycle: string, today: string): number | undefined {
  const entry = settings.cycles.find(({ name }) => name === cycle);
  if (entry?.start === undefined || entry.end === undefined) return undefined;
  return shareElapsed({ start: entry.start, end: entry.end }, serialOf(today) ?? 0);
}

const figures = <T>(of: (figure: Figure) => T): Readonly<Record<Figure, T>> =>
  Object.fromEntries(FIGURES.map((figure) => [figure, of(figure)])) as Record<Figure, T>;

/** A constant where the formula belongs. A row without any title has nothing to show, so nothing can be typed over. */
const typed = (row: TableRow, column: 'progress' | 'status') =>
  row.formulas[column] === '' && row[column] !== '' && (row.objective !== '' || row.keyResult !== '')
    ? row[column]
    : undefined;

export function ruleRows(table: OkrTable, settings: Settings, today: string): readonly RuleRow[] {
  const computed = computeTable(table.rows, settings.judgement, shareOf(settings, table.tab.cycle, today));
  return table.rows.flatMap((row, at): RuleRow[] => {
    const result = computed[at];
    if (result === undefined) return [];
    return [
      {
        ...row,
        computed: result,
        isPercent: figures((figure) => isPercentFormat(row.units[figure])),
        isDate: figures((figure) => isDateFormat(row.units[figure])),
        shown: figures((figure) => shown(row[figure], row.units[figure])),
        currentFormula: row.formulas.current,
        typedOver: { progress: typed(row, 'progress'), status: typed(row, 'status') },
      },
    ];
  });
}

export function ruleContext(book: Book, table: OkrTable, settings: Settings): RuleContext {
  const { id, name, cycle } = table.tab;
  const twins = book.tabs.filter((tab) => tab.role === 'okr' && tab.ready && tab.cycle === cycle && tab.id !== id);
  return {
    rows: ruleRows(table, settings, book.today),
    ...{ tab: name, cycle, twins: twins.map((tab) => tab.name) },
    people: book.people?.people ?? [],
    judgement: settings.judgement,
    limits: settings.limits,
  };
}
