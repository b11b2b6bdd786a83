/** Focus: three to five objectives per owner, three to five key results per objective. */
import { textOf } from '../cell.js';
import { keyResultsOf, nameOf, objectivesOf, type RawFinding, type Rule, type RuleContext } from './context.js';

function objectivesPerOwner(context: RuleContext): readonly RawFinding[] {
  const byOwner = new Map<string, { owner: string; rows: RuleContext['rows'][number][] }>();
  for (const row of objectivesOf(context)) {
    const owner = textOf(row.owner);
    if (owner === '') continue;
    const entry = byOwner.get(owner.toLowerCase()) ?? { owner, rows: [] };
    entry.rows.push(row);
    byOwner.set(owner.toLowerCase(), entry);
  }
  const max = context.limits.objectives;
  return [...byOwner.values()].flatMap(({ owner, rows }): RawFinding[] =>
    rows.length <= max
      ? []
      : [
          {
            rule: 'objectivesPerOwner',
            args: { owner, n: rows.length, max },
            row: rows[max],
            column: 'objective',
            fixes: [],
          },
        ],
  );
}

function keyResults(context: RuleContext, rule: 'keyResultsTooMany' | 'keyResultsTooFew'): readonly RawFinding[] {
  const { keyResultsMin: min, keyResultsMax: max } = context.limits;
  const counts = new Map<string, number>();
  for (const row of keyResultsOf(context)) {
    const key = textOf(row.supports).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return objectivesOf(context).flatMap((row): RawFinding[] => {
    const n = counts.get(textOf(row.id).toLowerCase()) ?? 0;
    const broken = row.id !== '' && (rule === 'keyResultsTooMany' ? n > max : n < min);
    return broken ? [{ rule, args: { id: nameOf(row), n, min, max }, row, column: 'objective', fixes: [] }] : [];
  });
}

export const LIMIT_RULES: readonly Rule[] = [
  {
    code: 'objectivesPerOwner',
    severity: 'error',
    practice: 'At most 3-5 objectives per owner and cycle',
    check: objectivesPerOwner,
  },
  {
    code: 'keyResultsTooMany',
    severity: 'error',
    practice: '3-5 key results per objective',
    check: (context) => keyResults(context, 'keyResultsTooMany'),
  },
  {
    code: 'keyResultsTooFew',
    severity: 'hint',
    practice: '3-5 key results per objective; achieving all of them means the objective is achieved',
    check: (context) => keyResults(context, 'keyResultsTooFew'),
  },
];
