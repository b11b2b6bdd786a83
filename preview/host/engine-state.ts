/** The state that the engine's plugins hold, as far as the host reads or writes it (see engine-types.ts). */
import type {
  Argument,
  CellPosition,
  ConditionalRule,
  EngineCell,
  EngineRange,
  EngineSheet,
  EvaluatedCell,
  EvaluationContext,
  FormulaCell,
  FunctionResult,
  History,
  Matrix,
  NamedRangeEntry,
  RangeAdapters,
  ValidationRule,
  WorkbookData,
  Zone,
} from './engine-types.js';

export interface CellPlugin {
  readonly history: History;
  cells: Record<string, Record<number, EngineCell | undefined> | undefined>;
  nextId: number;
  getNextCellId(): number;
  copyRowStyle(sheetId: string, from: number, to: readonly number[]): void;
  copyColumnStyle(sheetId: string, from: number, to: readonly number[]): void;
  clearCells(sheetId: string, zones: readonly Zone[]): void;
}
export interface SheetPlugin {
  readonly history: History;
  orderedSheetIds: string[];
  sheets: Record<string, EngineSheet | undefined>;
  sheetIdsMapName: Record<string, string>;
  cellPosition: Record<number, CellPosition | undefined>;
  addRows(sheet: EngineSheet, base: number, position: 'before' | 'after', quantity: number): void;
  removeRows(sheet: EngineSheet, rows: readonly number[]): void;
}
export interface ValidationPlugin {
  readonly history: History;
  rules: Record<string, ValidationRule[] | undefined>;
  adaptDVRanges(sheetId: string, adapters: RangeAdapters): void;
}
export interface ConditionalPlugin {
  readonly history: History;
  cfRules: Record<string, ConditionalRule[] | undefined>;
  adaptCFRanges(sheetId: string, adapters: RangeAdapters): void;
}
export interface NamesPlugin {
  readonly history: History;
  namedRanges: NamedRangeEntry[];
}
export interface SizePlugin {
  readonly history: History;
  sizes: Record<string, { COL: (number | undefined)[]; ROW: (number | undefined)[] } | undefined>;
}
export interface BordersPlugin {
  readonly history: History;
  borders: Record<string, Record<number, Record<number, CellBorder | undefined> | undefined> | undefined>;
}
export interface CellBorder {
  top?: object;
  bottom?: object;
  left?: object;
  right?: object;
}
export interface VisibilityPlugin {
  readonly history: History;
  hiddenHeaders: Record<string, { COL: boolean[]; ROW: boolean[] } | undefined>;
}
export interface PositionMap {
  map: Record<string, Record<number, Record<number, EvaluatedCell | undefined> | undefined> | undefined>;
}
export interface DependencyGraph {
  addDependencies(position: CellPosition, ranges: readonly EngineRange[]): void;
}
export interface PositionSet {
  has(position: CellPosition): boolean;
  add(position: CellPosition): unknown;
  delete(position: CellPosition): unknown;
}
export interface Evaluator {
  evaluatedCells: PositionMap;
  compilationParams: {
    referenceDenormalizer: (range: EngineRange) => FunctionResult;
    ensureRange: (range: EngineRange) => Matrix;
    readonly evalContext: EvaluationContext & { __originCellPosition?: CellPosition };
  };
  formulaDependencies: () => DependencyGraph;
  cellsBeingComputed: Set<number>;
  nextRangesToUpdate: { isEmpty(): boolean };
  createEmptyPositionSet(): PositionSet;
  spreadingRelations: { isArrayFormula(position: CellPosition): boolean };
  getDirectDependencies(position: CellPosition): readonly EngineRange[];
  buildDependencyGraph(): void;
  buildSafeGetSymbolValue(
    contextual?: (name: string, isRange: boolean) => Argument,
  ): (name: string, isRange: boolean) => Argument;
  computeCell(position: CellPosition): EvaluatedCell;
  computeFormulaCell(position: CellPosition, cell: FormulaCell): EvaluatedCell;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  evaluateAllCells(): void;
  updateCompilationParameters(): void;
}
export interface EvaluationPlugin {
  evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
}

export interface ExportingPlugin {
  export(data: WorkbookData, squished: boolean): void;
}
