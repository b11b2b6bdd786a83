/**
 * Conditional formats in the engine's store.
 *
 * A rule's formula is written for the first cell of its range. The engine treats its references like those of a cell
 * formula, so deleting or moving the first row breaks the rule; in Sheets a relative reference stays relative to the
 * range's first cell. Here relative parts follow that cell and fixed parts follow what they refer to.
 */
import { engine } from './engine.js';
import type { EngineParts } from './engine-parts.js';
import type { EngineModel, EngineRange, RangeAdapters, Zone } from './engine-types.js';

export function keepConditionalFormats(model: EngineModel, parts: EngineParts): void {
  const { conditionals } = parts;
  const at = model.corePlugins.indexOf(conditionals);
  model.range.providers[at] = (adapters: RangeAdapters) => {
    for (const sheetId of Object.keys(conditionals.cfRules)) {
      const before = new Map((conditionals.cfRules[sheetId] ?? []).map((rule) => [rule.id, rule.ranges[0]?.zone]));
      conditionals.adaptCFRanges(sheetId, adapters);
      const rules = conditionals.cfRules[sheetId] ?? [];
      rules.forEach((rule, index) => {
        const formula = rule.rule.values?.[0];
        const [from, to] = [before.get(rule.id), rule.ranges[0]?.zone];
        if (!formula?.startsWith('=') || !from || !to) return;
        const adapted = anchored(model, sheetId, formula, from, to, adapters);
        if (adapted !== formula) conditionals.history.update('cfRules', sheetId, index, 'rule', 'values', [adapted]);
      });
    }
  };
}

function anchored(
  model: EngineModel,
  sheetId: string,
  formula: string,
  from: Zone,
  to: Zone,
  adapters: RangeAdapters,
): string {
  const compiled = engine.CompiledFormula.Compile(formula, sheetId, model.getters);
  if (compiled.isBadExpression || compiled.rangeDependencies.length === 0) return formula;
  const [down, right] = [to.top - from.top, to.left - from.left];
  const ranges = compiled.rangeDependencies.map((range) => {
    const change = adapters.applyChange(range);
    const isLost = change.changeType === 'REMOVE';
    const relative = range.parts.every((part) => !part.rowFixed || !part.colFixed);
    if (isLost && !relative) return change.range;
    return withAnchor(isLost ? range : change.range, range, down, right);
  });
  return engine.CompiledFormula.CopyWithDependencies(compiled, sheetId, ranges).toFormulaString(model.getters);
}

/** Parts without `$` are counted from the rule's first cell. */
function withAnchor(adapted: EngineRange, original: EngineRange, down: number, right: number): EngineRange {
  const [first, second = first] = original.parts;
  const zone = {
    top: first?.rowFixed ? adapted.zone.top : original.zone.top + down,
    left: first?.colFixed ? adapted.zone.left : original.zone.left + right,
    bottom: second?.rowFixed ? adapted.zone.bottom : original.zone.bottom + down,
    right: second?.colFixed ? adapted.zone.right : original.zone.right + right,
  };
  const { unboundedZone } = adapted;
  if (unboundedZone.bottom === undefined || unboundedZone.right === undefined) return adapted;
  return { ...adapted, zone, unboundedZone: zone };
}
