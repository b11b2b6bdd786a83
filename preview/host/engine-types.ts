/**
 * What the host uses of @odoo/o-spreadsheet 19.3.7, as structural types.
 *
 * The package's own types hide the state that a fast host has to touch (the cells of a sheet, the evaluator), so
 * these were read from its source. A changed release shows up in test/preview/host/engine.test.ts.
 */

export interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface UnboundedZone {
  readonly left: number;
  readonly top: number;
  readonly right: number | undefined;
  readonly bottom: number | undefined;
  readonly hasHeader?: boolean;
}
export interface EngineRange {
  readonly zone: Zone;
  readonly unboundedZone: UnboundedZone;
  readonly parts: readonly { readonly colFixed: boolean; readonly rowFixed: boolean }[];
  readonly sheetId: string;
  readonly prefixSheet: boolean;
  readonly invalidXc?: string | undefined;
  readonly invalidSheetName?: string | undefined;
}
export interface CellPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export type Primitive = string | number | boolean | null;
/** What a function gets and gives; a whole range is an array of columns of these. */
export interface FunctionResult {
  readonly value: Primitive;
  readonly format?: string | undefined;
  message?: string;
  readonly position?: CellPosition;
}
export type Matrix = FunctionResult[][];
export type Argument = FunctionResult | Matrix | undefined;

export type EvaluatedType = 'text' | 'number' | 'boolean' | 'empty' | 'error';
export interface EvaluatedCell extends FunctionResult {
  readonly type: EvaluatedType;
  readonly formattedValue: string;
  readonly isAutoSummable: boolean;
  readonly defaultAlign: 'left' | 'center' | 'right';
  readonly origin?: CellPosition;
}

export interface CompiledFormula {
  readonly sheetId: string;
  readonly symbols: readonly string[];
  readonly tokens: readonly Token[];
  readonly literalValues: {
    readonly numbers: { readonly value: number }[];
    readonly strings: { readonly value: string }[];
  };
  readonly isBadExpression: boolean;
  readonly normalizedFormula: string;
  readonly rangeDependencies: readonly EngineRange[];
  execute: ExecuteFormula;
  toFormulaString(getters: EngineGetters): string;
  usesSymbol(symbol: string): boolean;
  adaptCompiledFormula(applyChange: ApplyChange, renameName: (name: string) => string): CompiledFormula;
}
export type ExecuteFormula = (
  deps: readonly EngineRange[],
  ref: (range: EngineRange) => FunctionResult,
  range: (range: EngineRange) => Matrix,
  symbol: (name: string, isRange: boolean) => Argument,
  context: EvaluationContext,
) => FunctionResult | Matrix;
export interface EvaluationContext {
  readonly locale: EngineLocale;
  readonly getters: EngineGetters;
  readonly [functionName: string]: unknown;
}

export interface Style {
  bold?: boolean;
  fontSize?: number;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrapping?: 'wrap' | 'overflow' | 'clip';
  fillColor?: string;
  textColor?: string;
}
interface CellBase {
  readonly id: number;
  readonly style: Style | undefined;
  readonly format: string | undefined;
}
export interface LiteralCell extends CellBase {
  readonly isFormula: false;
  readonly content: string;
  readonly parsedValue: Primitive;
}
export interface FormulaCell extends CellBase {
  readonly isFormula: true;
  readonly compiledFormula: CompiledFormula;
}
export type EngineCell = LiteralCell | FormulaCell;

export interface RangeChange {
  readonly changeType: 'NONE' | 'MOVE' | 'RESIZE' | 'CHANGE' | 'REMOVE';
  readonly range: EngineRange;
}
export type ApplyChange = (range: EngineRange) => RangeChange;
export interface RangeAdapters {
  readonly applyChange: ApplyChange;
  readonly adaptRangeString: (sheetId: string, xc: string) => RangeChange;
  readonly adaptFormulaString: (sheetId: string, formula: string) => string;
  readonly adaptCompiledFormula: (formula: CompiledFormula) => CompiledFormula;
}

export interface EngineLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator?: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

export interface ValidationCriterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
}
export interface ValidationRule {
  readonly id: string;
  readonly criterion: ValidationCriterion;
  readonly ranges: readonly EngineRange[];
  readonly isBlocking?: boolean;
  readonly helpText?: string;
  /** The host's own: where a list of values stands; the engine keeps it as text that follows no move. */
  readonly source?: EngineRange;
}
export interface ConditionalRule {
  readonly id: string;
  readonly ranges: readonly EngineRange[];
  readonly rule: {
    readonly type: string;
    readonly operator?: string;
    readonly values?: readonly string[];
    readonly style?: Style;
  };
}
export interface NamedRangeEntry {
  readonly name: string;
  readonly range: EngineRange;
}
export interface HeaderGroup {
  readonly start: number;
  readonly end: number;
  readonly isFolded?: boolean;
}

export interface EngineGetters {
  getLocale(): EngineLocale;
  getSheetIds(): readonly string[];
  getVisibleSheetIds(): readonly string[];
  getSheetName(sheetId: string): string;
  tryGetSheet(sheetId: string): EngineSheet | undefined;
  getSheet(sheetId: string): EngineSheet;
  isSheetVisible(sheetId: string): boolean;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getPaneDivisions(sheetId: string): { readonly xSplit: number; readonly ySplit: number };
  getGridLinesVisibility(sheetId: string): boolean;
  getActiveSheetId(): string;
  getSelectedZone(): Zone;
  getCell(position: CellPosition): EngineCell | undefined;
  getCells(sheetId: string): readonly EngineCell[];
  getCellPosition(cellId: number): CellPosition;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
  getRangeFromZone(sheetId: string, zone: Zone | UnboundedZone): EngineRange;
  getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  getRangeString(range: EngineRange, forSheetId: string | undefined): string;
  getRangeDataFromZone(sheetId: string, zone: Zone | UnboundedZone): unknown;
  createAdaptedRanges(ranges: readonly EngineRange[], dx: number, dy: number, sheetId: string): EngineRange[];
  getNamedRange(name: string): NamedRangeEntry | undefined;
  getNamedRanges(): readonly NamedRangeEntry[];
  getDataValidationRules(sheetId: string): readonly ValidationRule[];
  getHeaderGroups(sheetId: string, dimension: 'COL' | 'ROW'): readonly HeaderGroup[];
  getGroupsLayers(sheetId: string, dimension: 'COL' | 'ROW'): readonly (readonly HeaderGroup[])[];
  getColSize(sheetId: string, index: number): number;
  getUserRowSize(sheetId: string, index: number): number | undefined;
  getCellBorder(position: CellPosition): object | null;
  evaluateFormula(sheetId: string, formula: string): Primitive | Primitive[][];
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly color?: string;
  readonly isVisible: boolean;
  readonly numberOfCols: number;
  readonly rows: readonly { readonly cells: Record<number, number | undefined> }[];
}

/** Writes a value below a plugin and remembers what stood there. */
export interface History {
  update(...path: unknown[]): void;
}
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

export interface StateChange {
  readonly target: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
  readonly before: unknown;
}
export interface EngineCommand {
  readonly type: string;
  readonly [field: string]: unknown;
}
export interface DispatchResult {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}
export interface EngineModel {
  readonly getters: EngineGetters;
  readonly coreGetters: EngineGetters;
  readonly corePlugins: readonly object[];
  readonly handlers: readonly object[];
  readonly range: {
    readonly providers: ((adapters: RangeAdapters) => void)[];
    executeOnAllRanges(adapters: RangeAdapters): void;
  };
  readonly state: {
    recordChanges(callback: () => void): { readonly changes: StateChange[]; readonly commands: EngineCommand[] };
  };
  readonly selection: { selectZone(anchor: object, options?: object): void };
  dispatch(type: string, payload?: object): DispatchResult;
  dispatchFromCorePlugin(type: string, payload?: object): DispatchResult;
  finalize(): void;
  trigger(event: string, payload?: unknown): void;
  on(event: string, owner: object | null, listener: (payload: EngineCommand) => void): void;
  _exportData(squished: boolean): WorkbookData;
}
export interface ExportingPlugin {
  export(data: WorkbookData, squished: boolean): void;
}
export interface WorkbookData {
  sheets: Record<string, unknown>[];
  settings?: { locale?: EngineLocale };
  [field: string]: unknown;
}

export interface FunctionDescription {
  readonly description: string;
  readonly args: readonly ArgumentDescription[];
  readonly compute: (
    this: EvaluationContext,
    ...args: Argument[]
  ) => FunctionResult | Matrix | Primitive | Primitive[][];
  readonly isExported?: boolean;
  readonly minArgRequired?: number;
  readonly maxArgPossible?: number;
  readonly nbrArgRepeating?: number;
}
export interface ArgumentDescription {
  readonly type?: readonly string[];
  readonly optional?: boolean;
  readonly default?: boolean;
  readonly repeating?: boolean;
  readonly acceptErrors?: boolean;
  readonly acceptMatrix?: boolean;
  readonly acceptMatrixOnly?: boolean;
}
export interface Token {
  readonly type: string;
  readonly value: string;
}
export type Ast = { readonly tokenStartIndex: number } & (
  | { readonly type: 'BOOLEAN'; readonly value: boolean }
  | { readonly type: 'NUMBER'; readonly value: number }
  | { readonly type: 'STRING' | 'REFERENCE' | 'SYMBOL' | 'EMPTY'; readonly value: string }
  | { readonly type: 'FUNCALL'; readonly value: string; readonly args: readonly Ast[] }
  | { readonly type: 'UNARY_OPERATION'; readonly value: string; readonly operand: Ast }
  | { readonly type: 'BIN_OPERATION'; readonly value: string; readonly left: Ast; readonly right: Ast }
  | { readonly type: 'ARRAY'; readonly value: readonly (readonly Ast[])[] }
);

export interface EngineLibrary {
  readonly Model: new (data?: object, config?: object) => EngineModel;
  readonly CorePlugin: new (config: CorePluginConfig) => CorePluginBase;
  readonly UIPlugin: new (config: object) => { dispatch(type: string, payload?: object): DispatchResult };
  readonly CompiledFormula: {
    Compile(formula: string, sheetId: string, getters: EngineGetters): CompiledFormula;
    CopyWithDependencies(base: CompiledFormula, sheetId: string, deps: readonly EngineRange[]): CompiledFormula;
    CopyWithDependenciesAndLiteral(
      base: CompiledFormula,
      sheetId: string,
      deps: readonly EngineRange[],
      numbers: readonly { value: number }[],
      strings: readonly { value: string }[],
    ): CompiledFormula;
  };
  readonly DEFAULT_LOCALE: EngineLocale;
  readonly DEFAULT_LOCALES: readonly EngineLocale[];
  readonly functionCache: Record<string, ExecuteFormula>;
  readonly coreTypes: Set<string>;
  readonly invalidateEvaluationCommands: Set<string>;
  readonly registries: {
    readonly functionRegistry: {
      readonly content: Record<string, FunctionDescription | undefined>;
      readonly mapping: Record<string, (this: EvaluationContext, ...args: Argument[]) => FunctionResult | Matrix>;
      replace(name: string, description: FunctionDescription): void;
    };
    readonly corePluginRegistry: EngineRegistry;
    readonly featurePluginRegistry: EngineRegistry;
  };
  readonly helpers: {
    arg(definition: string, description: string): ArgumentDescription;
    toNumber(value: FunctionResult | Primitive | undefined, locale: EngineLocale): number;
    toString(value: FunctionResult | Primitive | undefined): string;
    toBoolean(value: FunctionResult | Primitive | undefined): boolean;
    isNumber(text: string, locale: EngineLocale): boolean;
    isDateTime(text: string, locale: EngineLocale): boolean;
    isEvaluationError(value: unknown): boolean;
    isDateTimeFormat(format: string): boolean;
    parseFormat(format: string): { readonly positive: { readonly type: string } };
    formatValue(value: Primitive, options: { format: string | undefined; locale: EngineLocale }): string;
    numberToLetters(index: number): string;
    lettersToNumber(letters: string): number;
    createEmptyWorkbookData(): WorkbookData;
    toXC(col: number, row: number): string;
    toZone(xc: string): Zone;
  };
  tokenize(formula: string): Token[];
  parse(formula: string): Ast;
  setTranslationMethod(translate: (text: string, ...values: unknown[]) => string, loaded: () => boolean): void;
}
export interface EngineRegistry {
  contains(key: string): boolean;
  add(key: string, value: unknown): void;
}
export type CorePluginConfig = object;
export interface CorePluginBase {
  readonly history: History;
  readonly getters: EngineGetters;
  dispatch(type: string, payload?: object): DispatchResult;
}
