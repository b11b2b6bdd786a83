/** All rules, and one run over a table. */
import { SEVERITIES } from '../../panel-api/index.js';
import type { RawFinding, Rule, RuleContext } from './context.js';
import { LIMIT_RULES } from './limits.js';
import { MEASURABILITY_RULES } from './measurability.js';
import { OWNERSHIP_RULES } from './ownership.js';
import { STRUCTURE_RULES } from './structure.js';

export const RULES: readonly Rule[] = [...LIMIT_RULES, ...OWNERSHIP_RULES, ...MEASURABILITY_RULES, ...STRUCTURE_RULES];

/** Findings about the file stand behind those about rows. */
const LAST = Number.MAX_SAFE_INTEGER;

export interface Judged extends RawFinding {
  readonly severity: Rule['severity'];
}

/** Findings of every rule: errors first, within a severity in the order of the rows. */
export function checkRules(context: RuleContext): readonly Judged[] {
  const findings = RULES.flatMap((rule) =>
    rule.check(context).map((finding): Judged => ({ ...finding, severity: rule.severity })),
  );
  const rank = ({ severity }: Judged) => SEVERITIES.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b) || (a.row?.at ?? LAST) - (b.row?.at ?? LAST));
}
