/** What the engine's package exports, as far as the host uses it (see engine-types.ts). */
import type {
  Argument,
  CompiledFormula,
  DispatchResult,
  EngineGetters,
  EngineLocale,
  EngineModel,
  EngineRange,
  EvaluationContext,
  ExecuteFormula,
  FunctionResult,
  History,
  Matrix,
  Primitive,
  Token,
  WorkbookData,
  Zone,
} from './engine-types.js';

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
