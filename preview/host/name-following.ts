/**
 * How names follow: a name whose cells are deleted stays as `#REF!` (tanaikech 2022-07-06), so that formulas which use it
 * show that error; the engine would drop the name, and they would read #NAME?.
 */

import type { EngineParts } from './engine-parts.js';
import type { EngineModel, NamedRangeEntry, RangeAdapters } from './engine-types.js';

export function keepNames(model: EngineModel, parts: EngineParts): void {
  const { names } = parts;
  const at = model.corePlugins.indexOf(names);
  model.range.providers[at] = ({ applyChange }: RangeAdapters) => {
    const adapted = names.namedRanges.map((entry): NamedRangeEntry => {
      const change = applyChange(entry.range);
      if (change.changeType === 'NONE') return entry;
      const isLost = change.changeType === 'REMOVE';
      return { ...entry, range: isLost ? { ...change.range, invalidXc: '#REF' } : change.range };
    });
    if (adapted.some((entry, index) => entry !== names.namedRanges[index]))
      names.history.update('namedRanges', adapted);
  };
}
