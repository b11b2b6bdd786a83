/**
 * What the host uses of @odoo/o-spreadsheet 19.3.7, as structural types.
 *
 * The package's own types hide the state that a fast host has to touch (the cells of a sheet, the evaluator), so
 * these were read from its source; test/preview/host/engine.test.ts finds what a new release moves.
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
  getMerges(sheetId: string): readonly Zone[];
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
export interface WorkbookData {
  sheets: Record<string, unknown>[];
  settings?: { locale?: EngineLocale };
  [field: string]: unknown;
}
export interface Token {
  readonly type: string;
  readonly value: string;
}
