/** The engine still has what the host reaches into: a new release that moves any of it fails here first. */
import { describe, expect, test } from 'vitest';
import { engine } from '../../../preview/host/engine.js';
import { partsOf } from '../../../preview/host/engine-parts.js';
import { openHost } from '../../../preview/host/index.js';

const { model } = openHost();
const parts = partsOf(model);

describe('the engine', () => {
  test('has one range provider for each core plugin, in their order', () => {
    expect(model.range.providers.length).toBe(model.corePlugins.length);
    for (const plugin of [parts.cells, parts.validations, parts.conditionals, parts.names])
      expect(model.corePlugins).toContain(plugin);
  });
  test.each([
    ['cells', ['cells', 'getNextCellId', 'copyRowStyle', 'copyColumnStyle', 'clearCells']],
    ['sheets', ['orderedSheetIds', 'sheets', 'sheetIdsMapName', 'cellPosition', 'addRows', 'removeRows']],
    ['validations', ['rules', 'adaptDVRanges']],
    ['conditionals', ['cfRules', 'adaptCFRanges']],
    ['names', ['namedRanges']],
    ['sizes', ['sizes']],
    ['visibility', ['hiddenHeaders']],
    ['borders', ['borders']],
    ['evaluation', ['evaluator', 'shouldRebuildDependenciesGraph', 'positionsToUpdate']],
  ] as const)('%s holds what is written there', (part, members) => {
    for (const member of members) expect(member in parts[part], member).toBe(true);
  });
  test('the evaluator computes by methods that can be replaced', () => {
    const { evaluator } = parts.evaluation;
    const members = [
      'computeCell',
      'computeFormulaCell',
      'buildDependencyGraph',
      'buildSafeGetSymbolValue',
      'getDirectDependencies',
      'evaluateAllCells',
      'updateCompilationParameters',
      'createEmptyPositionSet',
      'compilationParams',
      'evaluatedCells',
    ];
    for (const member of members) expect(member in evaluator, member).toBe(true);
  });
  test('compiled formulas come from a table that others may fill', () => {
    expect(engine.functionCache).toBeTypeOf('object');
    const formula = engine.CompiledFormula.Compile('=IF(A1>1,2,"x")', 'g0', model.getters);
    expect(formula.execute).toBe(engine.functionCache['=IF(|C|>|N|,|N|,|S|)']);
    expect(formula.execute.toString()).toContain('$.lazyIf');
  });
});
