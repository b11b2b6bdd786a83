/** Structure is written in Supports; IDs are unique; formulas are formulas. */
import { sameCell, textOf } from '../cell.js';
import {
  keyResultsOf,
  nameOf,
  type RawFinding,
  type RawFix,
  type Rule,
  type RuleContext,
  type RuleRow,
} from './context.js';

/** The objective that a row stands under: the nearest one above it. */
function above(context: RuleContext, row: RuleRow): RuleRow | undefined {
  const at = context.rows.indexOf(row);
  for (let index = at - 1; index >= 0; index -= 1) {
    const other = context.rows[index];
    if (other?.computed.kind === 'objective') return other;
  }
  return undefined;
}

function belongsHere(context: RuleContext, row: RuleRow): readonly RawFix[] {
  const objective = above(context, row);
  if (objective === undefined || objective.id === '') return [];
  return [{ code: 'belongsHere', args: { id: nameOf(row), to: String(objective.id) } }];
}

const byId = (context: RuleContext, id: string) => context.rows.find((row) => sameCell(textOf(row.id), id));

function noSupports(context: RuleContext): readonly RawFinding[] {
  return keyResultsOf(context)
    .filter((row) => row.supports === '')
    .map((row) => ({
      rule: 'noSupports',
      args: { id: nameOf(row) },
      row,
      column: 'supports',
      fixes: belongsHere(context, row),
    }));
}

function wrongSupports(
  context: RuleContext,
  rule: 'unknownSupports' | 'supportsNoObjective',
  isWrong: (found: RuleRow | undefined) => boolean,
): readonly RawFinding[] {
  return keyResultsOf(context).flatMap((row): RawFinding[] => {
    const supports = textOf(row.supports);
    if (supports === '' || !isWrong(byId(context, supports))) return [];
    return [{ rule, args: { id: nameOf(row), supports }, row, column: 'supports', fixes: belongsHere(context, row) }];
  });
}

function misplaced(context: RuleContext): readonly RawFinding[] {
  return keyResultsOf(context).flatMap((row): RawFinding[] => {
    const supports = textOf(row.supports);
    const objective = byId(context, supports);
    const standsUnder = above(context, row);
    if (objective?.computed.kind !== 'objective' || standsUnder === undefined || standsUnder.id === '') return [];
    if (sameCell(String(standsUnder.id), supports)) return [];
    const to = String(objective.id);
    return [
      {
        rule: 'misplaced',
        args: { id: nameOf(row), above: String(standsUnder.id), supports: to },
        row,
        column: 'supports',
        fixes: [...belongsHere(context, row), { code: 'putUnder', args: { id: nameOf(row), to } }],
      },
    ];
  });
}

function repeatedId(context: RuleContext): readonly RawFinding[] {
  const known = new Map<string, RuleRow[]>();
  for (const row of context.rows) {
    const id = textOf(row.id).toLowerCase();
    if (id === '') continue;
    known.set(id, [...(known.get(id) ?? []), row]);
  }
  return [...known.values()].flatMap((rows): RawFinding[] => {
    const last = rows[rows.length - 1];
    if (rows.length < 2 || last === undefined) return [];
    const args = { id: String(last.id), n: rows.length };
    return [
      { rule: 'repeatedId', args, row: last, column: 'id', fixes: [{ code: 'newId', args: { id: String(last.id) } }] },
    ];
  });
}

function bothTitles(context: RuleContext): readonly RawFinding[] {
  return context.rows
    .filter(({ computed }) => computed.kind === 'both')
    .map((row) => ({ rule: 'bothTitles', args: { row: row.at }, row, column: 'objective', fixes: [] }));
}

function overwritten(context: RuleContext): readonly RawFinding[] {
  return context.rows.flatMap((row) =>
    (['progress', 'status'] as const).flatMap((column): RawFinding[] => {
      const value = row.typedOver[column];
      if (value === undefined) return [];
      const shown = column === 'progress' && typeof value === 'number' ? `${asWhole(value)}%` : textOf(value);
      const fixes = [{ code: 'restoreFormula' as const, args: { column } }];
      return [{ rule: 'overwrittenFormula', args: { id: nameOf(row), column, value: shown }, row, column, fixes }];
    }),
  );
}

const asWhole = (fraction: number): number => Math.round(fraction * 1000) / 10;

/** `='Sales'!B7` shifts when rows are sorted; `$B$7` does not. References into the row itself move with it rightly. */
function relativeLink(context: RuleContext): readonly RawFinding[] {
  return keyResultsOf(context).flatMap((row): RawFinding[] => {
    const to = absolute(row.currentFormula);
    if (to === row.currentFormula) return [];
    const args = { id: nameOf(row), formula: row.currentFormula, proposal: to };
    return [{ rule: 'relativeLink', args, row, column: 'current', fixes: [{ code: 'absoluteLink', args: { to } }] }];
  });
}

/** The formula with the references to other tabs made absolute; texts in quotes stay. */
function absolute(formula: string): string {
  return formula.replace(
    /"[^"]*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/giu,
    (whole: string, tab: string | undefined, cells: string | undefined) =>
      tab === undefined || cells === undefined
        ? whole
        : tab + cells.replace(/\$?([A-Z]{1,3})\$?(\d+)/gi, (_, column: string, line: string) => `$${column}$${line}`),
  );
}

export const STRUCTURE_RULES: readonly Rule[] = [
  { code: 'noSupports', severity: 'error', practice: 'A key result belongs to an objective', check: noSupports },
  {
    code: 'unknownSupports',
    severity: 'error',
    practice: 'A key result belongs to an objective',
    check: (context) => wrongSupports(context, 'unknownSupports', (found) => found === undefined),
  },
  {
    code: 'supportsNoObjective',
    severity: 'error',
    practice: 'A key result belongs to an objective',
    check: (context) =>
      wrongSupports(
        context,
        'supportsNoObjective',
        (found) => found !== undefined && found.computed.kind !== 'objective',
      ),
  },
  {
    code: 'misplaced',
    severity: 'hint',
    practice: 'Place and structure agree, so that people can read',
    check: misplaced,
  },
  { code: 'repeatedId', severity: 'error', practice: 'An ID names one row', check: repeatedId },
  { code: 'bothTitles', severity: 'error', practice: 'A row is an objective or a key result', check: bothTitles },
  { code: 'overwrittenFormula', severity: 'error', practice: 'Progress is computed, never judged', check: overwritten },
  { code: 'relativeLink', severity: 'warning', practice: 'A linked figure survives sorting', check: relativeLink },
];
