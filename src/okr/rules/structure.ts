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

interface Places {
  /** The first row that bears an ID, in lower case. */
  readonly byId: ReadonlyMap<string, RuleRow>;
  /** The objective that a row stands under: the nearest one above it. */
  readonly above: ReadonlyMap<RuleRow, RuleRow | undefined>;
}
/** One walk through the rows serves all rules that ask where a row stands. */
const known = new WeakMap<RuleContext, Places>();

function placesOf(context: RuleContext): Places {
  const before = known.get(context);
  if (before !== undefined) return before;
  const byId = new Map<string, RuleRow>();
  const standsUnder = new Map<RuleRow, RuleRow | undefined>();
  let objective: RuleRow | undefined;
  for (const row of context.rows) {
    standsUnder.set(row, objective);
    const id = textOf(row.id).toLowerCase();
    if (id !== '' && !byId.has(id)) byId.set(id, row);
    if (row.computed.kind === 'objective') objective = row;
  }
  const places = { byId, above: standsUnder };
  known.set(context, places);
  return places;
}

const above = (context: RuleContext, row: RuleRow) => placesOf(context).above.get(row);

function belongsHere(context: RuleContext, row: RuleRow): readonly RawFix[] {
  const objective = above(context, row);
  if (objective === undefined || objective.id === '') return [];
  return [{ code: 'belongsHere', args: { id: nameOf(row), to: String(objective.id) } }];
}

const byId = (context: RuleContext, id: string) => placesOf(context).byId.get(id.toLowerCase());

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

/** From so many on, one question is asked about all of them. */
const OUT_OF_ORDER = 3;

function misplaced(context: RuleContext): readonly RawFinding[] {
  const found = strays(context);
  return found.length < OUT_OF_ORDER ? found : [];
}

function outOfOrder(context: RuleContext): readonly RawFinding[] {
  const found = strays(context);
  const [first] = found;
  if (found.length < OUT_OF_ORDER || first === undefined) return [];
  const args = { n: found.length };
  return [{ ...first, rule: 'outOfOrder', args, fixes: [{ code: 'putBack', args }] }];
}

/** Key results that stand under another objective than the one they support. */
function strays(context: RuleContext): readonly RawFinding[] {
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

const ID = /^[OK](0|[1-9]\d{0,8})$/i;

/** An ID that somebody typed over. Key results may still name the one that stood there. */
function wrongId(context: RuleContext): readonly RawFinding[] {
  return context.rows.flatMap((row): RawFinding[] => {
    const { kind } = row.computed;
    const id = textOf(row.id);
    if (id === '' || (kind !== 'objective' && kind !== 'keyResult')) return [];
    if (ID.test(id) && id[0]?.toUpperCase() === (kind === 'objective' ? 'O' : 'K')) return [];
    const orphaned = kind === 'objective' ? orphanedId(context, row) : undefined;
    const fix: RawFix =
      orphaned === undefined ? { code: 'newId', args: { id } } : { code: 'writeId', args: { to: orphaned } };
    return [{ rule: 'wrongId', args: { id }, row, column: 'id', fixes: [fix] }];
  });
}

/** The ID that the key results below an objective name and that no row bears. */
function orphanedId(context: RuleContext, objective: RuleRow): string | undefined {
  const below = keyResultsOf(context).filter((row) => above(context, row) === objective);
  const names = below.map(({ supports }) => textOf(supports)).filter((name) => /^O/i.test(name) && ID.test(name));
  return names.find((name) => byId(context, name) === undefined);
}

function twoTabs({ tab, cycle, twins }: RuleContext): readonly RawFinding[] {
  return twins.map((twin) => {
    return { rule: 'twoTabs', args: { tab: twin, used: tab, cycle }, row: undefined, column: 'id', fixes: [] };
  });
}

function copiedFormula(context: RuleContext): readonly RawFinding[] {
  return context.rows.flatMap((row) =>
    Object.keys(row.copies).map((column): RawFinding => {
      const fixes: readonly RawFix[] = [{ code: 'clearCell', args: { column } }];
      return { rule: 'copiedFormula', args: { id: nameOf(row), column }, row, column, fixes };
    }),
  );
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
  {
    code: 'outOfOrder',
    severity: 'hint',
    practice: 'Place and structure agree, so that people can read',
    check: outOfOrder,
  },
  { code: 'wrongId', severity: 'error', practice: 'An ID names one row', check: wrongId },
  { code: 'twoTabs', severity: 'warning', practice: 'A cycle has one table', check: twoTabs },
  { code: 'repeatedId', severity: 'error', practice: 'An ID names one row', check: repeatedId },
  { code: 'bothTitles', severity: 'error', practice: 'A row is an objective or a key result', check: bothTitles },
  { code: 'overwrittenFormula', severity: 'error', practice: 'Progress is computed, never judged', check: overwritten },
  { code: 'copiedFormula', severity: 'error', practice: 'Figures are computed once', check: copiedFormula },
  { code: 'relativeLink', severity: 'warning', practice: 'A linked figure survives sorting', check: relativeLink },
];
