/** The engine's plugins whose state the host reads and writes, found by what they hold (class names may be minified). */
import type {
  BordersPlugin,
  CellPlugin,
  ConditionalPlugin,
  EvaluationPlugin,
  NamesPlugin,
  SheetPlugin,
  SizePlugin,
  ValidationPlugin,
  VisibilityPlugin,
} from './engine-state.js';
import type { EngineModel } from './engine-types.js';
import type { HostDataPlugin } from './host-data.js';

export interface EngineParts {
  readonly cells: CellPlugin;
  readonly sheets: SheetPlugin;
  readonly validations: ValidationPlugin;
  readonly conditionals: ConditionalPlugin;
  readonly names: NamesPlugin;
  readonly sizes: SizePlugin;
  readonly visibility: VisibilityPlugin;
  readonly borders: BordersPlugin;
  readonly evaluation: EvaluationPlugin;
  readonly hostData: HostDataPlugin;
}

export function partsOf(model: EngineModel): EngineParts {
  const find = <Plugin>(...members: string[]): Plugin => {
    const plugin = model.handlers.find((handler) => members.every((member) => member in handler));
    if (!plugin) throw new Error(`The engine has no plugin with ${members.join(', ')}.`);
    return plugin as Plugin;
  };
  return {
    cells: find('cells', 'nextId', 'getNextCellId'),
    sheets: find('orderedSheetIds', 'sheets', 'cellPosition'),
    validations: find('rules', 'adaptDVRanges'),
    conditionals: find('cfRules', 'adaptCFRanges'),
    names: find('namedRanges', 'getNamedRangeIndex'),
    sizes: find('sizes', 'getColSize'),
    visibility: find('hiddenHeaders', 'isColHiddenByUser'),
    borders: find('borders', 'getColumnsWithBorders'),
    evaluation: find('evaluator', 'shouldRebuildDependenciesGraph'),
    hostData: find('notes', 'metadata'),
  };
}
