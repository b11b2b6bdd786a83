/**
 * How formulas follow inserted, deleted and moved rows, columns and tabs.
 *
 * The engine makes a new formula with a new key for each one that is touched, and whole columns are touched by every
 * inserted row: 120,000 formulas take seconds. Here the ranges themselves are changed, once each however many formulas
 * share them; the history remembers their fields. Undo goes strictly backwards, so a range in an older step is always
 * back in its old state by the time that step is undone.
 */

import type { EngineParts } from './engine-parts.js';
import type { EngineModel, EngineRange, RangeAdapters } from './engine-types.js';

export function keepFormulas(model: EngineModel, parts: EngineParts): void {
  const { cells, hostData } = parts;
  const at = model.corePlugins.indexOf(cells);
  const engineWay = model.range.providers[at];
  model.range.providers[at] = (adapters: RangeAdapters) => {
    // Names in formulas are texts; only the engine's own side panel renames them.
    if (hostData.currentCommand === 'UPDATE_NAMED_RANGE') return engineWay?.(adapters);
    const seen = new Set<EngineRange>();
    for (const [sheetId, sheetCells] of Object.entries(cells.cells))
      for (const cell of Object.values(sheetCells ?? {})) {
        if (!cell?.isFormula) continue;
        const ranges = cell.compiledFormula.rangeDependencies;
        for (let index = 0; index < ranges.length; index++) {
          const range = ranges[index] as EngineRange;
          if (seen.has(range)) continue;
          seen.add(range);
          const change = adapters.applyChange(range);
          if (change.changeType === 'NONE') continue;
          for (const field of FIELDS)
            if (range[field] !== change.range[field])
              cells.history.update(
                'cells',
                sheetId,
                cell.id,
                'compiledFormula',
                'rangeDependencies',
                index,
                field,
                change.range[field],
              );
        }
      }
  };
}

const FIELDS = ['zone', 'unboundedZone', 'parts', 'sheetId', 'prefixSheet', 'invalidXc', 'invalidSheetName'] as const;
