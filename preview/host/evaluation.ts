/**
 * The engine's evaluation, changed on one model where Google Sheets differs or where it is too slow:
 *
 * - names are dependencies from the start, found through a table (the engine searches a list for each use, and adds a
 *   dependency again at each evaluation);
 * - a formula that gives an empty cell reads empty (`=A1` with A1 empty: HyperFormula, differences to Sheets);
 * - an unknown name is #NAME?, as in Sheets, and not a broken formula;
 * - literals keep their type whatever their number format is;
 * - a complete evaluation visits the cells that exist, not every place of every grid.
 */
import { engine } from './engine.js';
import type { EngineParts } from './engine-parts.js';
import type {
  CellPosition,
  EngineModel,
  EngineRange,
  EvaluatedCell,
  FormulaCell,
  FunctionResult,
  Matrix,
  NamedRangeEntry,
  Primitive,
} from './engine-types.js';

export function tuneEvaluation(model: EngineModel, parts: EngineParts): void {
  const { evaluator } = parts.evaluation;
  const { getters } = model;
  const originalFormula = evaluator.computeFormulaCell.bind(evaluator);

  let table: { readonly of: readonly NamedRangeEntry[]; readonly names: Map<string, EngineRange> } | undefined;
  const rangeNamed = (name: string): EngineRange | undefined => {
    const of = parts.names.namedRanges;
    if (table?.of !== of) table = { of, names: new Map(of.map((entry) => [entry.name.toLowerCase(), entry.range])) };
    return table.names.get(name) ?? table.names.get(name.toLowerCase());
  };

  evaluator.buildSafeGetSymbolValue = (contextual) => (name, isRange) => {
    const range = rangeNamed(name);
    if (range) {
      const { zone } = range;
      const isCell = zone.left === zone.right && zone.top === zone.bottom;
      return isCell && !isRange
        ? evaluator.compilationParams.referenceDenormalizer(range)
        : evaluator.compilationParams.ensureRange(range);
    }
    return contextual?.(name, isRange) ?? { value: '#NAME?', message: `Unknown range name: '${name}'.` };
  };

  const dependencies = (position: CellPosition): readonly EngineRange[] => {
    const cell = getters.getCell(position);
    if (!cell?.isFormula) return [];
    const { rangeDependencies, symbols } = cell.compiledFormula;
    const named = symbols.map(rangeNamed).filter((range) => range !== undefined);
    return named.length === 0 ? rangeDependencies : [...rangeDependencies, ...named];
  };
  evaluator.getDirectDependencies = dependencies;
  const originalGraph = evaluator.buildDependencyGraph.bind(evaluator);
  evaluator.buildDependencyGraph = () => {
    originalGraph();
    const bare = evaluator.formulaDependencies;
    let filled = false;
    evaluator.formulaDependencies = () => {
      const graph = bare();
      if (filled) return graph;
      filled = true;
      for (const sheetId of getters.getSheetIds())
        for (const cell of getters.getCells(sheetId)) {
          if (!cell.isFormula) continue;
          const named = cell.compiledFormula.symbols.map(rangeNamed).filter((range) => range !== undefined);
          if (named.length > 0) graph.addDependencies(getters.getCellPosition(cell.id), named);
        }
      return graph;
    };
  };

  evaluator.computeFormulaCell = (position, cell) => {
    const result = execute(position, cell);
    const found = single(result);
    if (!found) return originalFormula(position, { ...cell, compiledFormula: answering(cell, result) });
    const { value } = found;
    if (value === null || value === undefined) return emptyResult(position, cell.format);
    // Errors, numbers out of bounds and links need the engine's care. A person's "[a](b)" is a text and no link.
    const isPlain =
      typeof value === 'string'
        ? !value.startsWith('#') && !(value.startsWith('[') && cell.compiledFormula.usesSymbol('HYPERLINK'))
        : typeof value !== 'number' || Number.isFinite(value);
    if (!isPlain) return originalFormula(position, { ...cell, compiledFormula: answering(cell, found) });
    return valueResult(value, cell.format || found.format, position);
  };
  const execute = (position: CellPosition, cell: FormulaCell): FunctionResult | Matrix => {
    const { evalContext, referenceDenormalizer, ensureRange } = evaluator.compilationParams;
    const context = evalContext as { __originCellPosition?: CellPosition; __originSheetId?: string };
    const { __originCellPosition: outerPosition, __originSheetId: outerSheet } = context;
    context.__originCellPosition = position;
    context.__originSheetId = position.sheetId;
    const formula = cell.compiledFormula;
    const result = formula.execute(
      formula.rangeDependencies,
      referenceDenormalizer,
      ensureRange,
      symbolValue,
      evalContext,
    );
    if (outerPosition) context.__originCellPosition = outerPosition;
    else delete context.__originCellPosition;
    if (outerSheet) context.__originSheetId = outerSheet;
    return result;
  };
  const symbolValue = evaluator.buildSafeGetSymbolValue();

  const originalCell = evaluator.computeCell.bind(evaluator);
  evaluator.computeCell = (position) => {
    const done = evaluator.evaluatedCells.map[position.sheetId]?.[position.col]?.[position.row];
    if (done) return done;
    const cell = getters.getCell(position);
    if (!cell || cell.isFormula || cell.parsedValue === null || cell.parsedValue === undefined)
      return originalCell(position);
    return valueResult(cell.parsedValue, cell.format, position);
  };
  const valueResult = (
    value: NonNullable<Primitive>,
    format: string | undefined,
    position: CellPosition,
  ): EvaluatedCell => {
    const formattedValue = formatted(value, format);
    const kind = KINDS[typeof value] as Kind;
    return { value, format, formattedValue, position, origin: position, ...kind };
  };
  const formatted = (value: Primitive, format: string | undefined): string => {
    if (typeof value === 'string' && !format) return value;
    return engine.helpers.formatValue(value, { format, locale: getters.getLocale() });
  };

  // The engine's set has a place for every cell of the tabs that existed when it was made.
  const blocked = new Set<string>();
  const keyOf = ({ sheetId, col, row }: CellPosition): string => `${sheetId} ${col} ${row}`;
  evaluator.createEmptyPositionSet = () => {
    blocked.clear();
    return {
      has: (position) => blocked.size > 0 && blocked.has(keyOf(position)),
      add: (position) => blocked.add(keyOf(position)),
      delete: (position) => blocked.delete(keyOf(position)),
    };
  };

  const originalParameters = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    originalParameters();
    const parameters = evaluator.compilationParams;
    const { referenceDenormalizer: engineRef, ensureRange: engineRange } = parameters;
    parameters.referenceDenormalizer = (range) => computed(range) ?? engineRef(range);
    // SUM(A1) wants a range: the engine looks each up under a text made of its place.
    parameters.ensureRange = (range) => {
      const cell = computed(range);
      return cell ? [[cell]] : engineRange(range);
    };
  };
  /** The cell of a reference to one cell, where it has been computed. */
  const computed = ({ invalidXc, invalidSheetName, sheetId, zone }: EngineRange): EvaluatedCell | undefined => {
    if (invalidXc !== undefined || invalidSheetName !== undefined) return undefined;
    if (zone.left !== zone.right || zone.top !== zone.bottom) return undefined; // a deleted one ends before it begins
    const cell = evaluator.evaluatedCells.map[sheetId]?.[zone.left]?.[zone.top];
    return cell?.position ? cell : undefined;
  };

  evaluator.evaluateAllCells = () => {
    evaluator.evaluatedCells.map = {};
    evaluator.cellsBeingComputed = new Set();
    evaluator.updateCompilationParameters();
    for (const sheetId of getters.getSheetIds())
      for (const cell of getters.getCells(sheetId)) {
        const { col, row } = getters.getCellPosition(cell.id);
        const position = { sheetId, col, row };
        const evaluated = evaluator.computeCell(position);
        if (evaluated.value === null && evaluated.format === undefined) continue;
        const { map } = evaluator.evaluatedCells;
        map[sheetId] ??= {};
        const columns = map[sheetId];
        columns[col] ??= {};
        columns[col][row] = evaluated;
      }
    if (!evaluator.nextRangesToUpdate.isEmpty())
      evaluator.evaluate([...(evaluator.nextRangesToUpdate as unknown as Iterable<EngineRange>)]);
  };
}

type Kind = Pick<EvaluatedCell, 'type' | 'isAutoSummable' | 'defaultAlign'>;
const KINDS: Record<string, Kind> = {
  string: { type: 'text', isAutoSummable: true, defaultAlign: 'left' },
  number: { type: 'number', isAutoSummable: true, defaultAlign: 'right' },
  boolean: { type: 'boolean', isAutoSummable: false, defaultAlign: 'center' },
};

function single(result: FunctionResult | Matrix): FunctionResult | undefined {
  if (!Array.isArray(result)) return result;
  return result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
}

/** The engine makes the cell from what was computed already. */
function answering(cell: FormulaCell, result: FunctionResult | Matrix): FormulaCell['compiledFormula'] {
  return {
    rangeDependencies: cell.compiledFormula.rangeDependencies,
    execute: () => result,
  } as unknown as FormulaCell['compiledFormula'];
}

function emptyResult(position: CellPosition, format: string | undefined): EvaluatedCell {
  return {
    value: null,
    format,
    formattedValue: '',
    position,
    type: 'empty',
    isAutoSummable: true,
    defaultAlign: 'left',
  };
}
