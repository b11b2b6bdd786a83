/** What compiled formulas call: lazy functions, and short ways for single values through the engine's own functions. */
import { engine } from './engine.js';
import type { ArgumentDescription, FunctionDescription } from './engine-library.js';
import type { Argument, EvaluationContext, FunctionResult, Matrix, Primitive } from './engine-types.js';
import { parameterOf } from './function-parameters.js';
import { differenceFormat } from './number-format.js';

type Value = FunctionResult | Matrix;
type Later = (() => Argument) | undefined;
type Operator = (ctx: EvaluationContext, left: Argument, right: Argument) => Value;

/** Every error value begins with `#`; the engine decides about the rest. */
function isError(value: unknown): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && engine.helpers.isEvaluationError(value);
}
function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value);
}
/** A range of one cell counts as its cell, as it does in the engine. */
function single(value: Argument): FunctionResult | undefined {
  if (!isMatrix(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
}

function slow(ctx: EvaluationContext, name: string, args: Argument[]): Value {
  const compute = ctx[name] as (this: EvaluationContext, ...args: Argument[]) => Value;
  return compute.apply(ctx, args);
}

interface Callable {
  readonly description: FunctionDescription;
  readonly parameters: (ArgumentDescription | undefined)[];
}
const callables = new Map<string, Callable>();
function callable(name: string): Callable {
  let entry = callables.get(name);
  if (!entry) {
    const description = engine.registries.functionRegistry.content[name] as FunctionDescription;
    entry = { description, parameters: [] };
    callables.set(name, entry);
  }
  return entry;
}
/** The engine's wrapper around each function (vectors, errors, objects), without its cost where all values are single. */
function call(ctx: EvaluationContext, name: string, args: Argument[]): Value {
  const { description, parameters } = callable(name);
  for (let index = 0; index < args.length; index++) {
    parameters[index] ??= description.args[parameterOf(description, index)];
    const parameter = parameters[index];
    const value = args[index];
    if (isMatrix(value)) {
      if (parameter?.acceptMatrix) continue;
      const cell = single(value);
      if (!cell) return slow(ctx, name, args);
      args[index] = cell;
    } else if (parameter?.acceptMatrixOnly) return slow(ctx, name, args);
  }
  for (let index = 0; index < args.length; index++) {
    const value = args[index];
    if (value !== undefined && !isMatrix(value) && isError(value.value) && !parameters[index]?.acceptErrors)
      return value;
  }
  let result: FunctionResult | Matrix | Primitive | Primitive[][];
  try {
    result = description.compute.apply(ctx, args);
  } catch {
    return slow(ctx, name, args); // makes the error value, with its words
  }
  if (!Array.isArray(result)) {
    if (typeof result !== 'object' || result === null) return { value: result };
    if (result.message?.includes('[[')) result.message = result.message.replace('[[FUNCTION_NAME]]', name);
    return result;
  }
  const first: unknown = result[0]?.[0];
  if (typeof first === 'object' && first !== null && 'value' in first) return result as Matrix;
  return (result as Primitive[][]).map((column) => column.map((value) => ({ value })));
}

function lazyIf(ctx: EvaluationContext, test: Argument, whenTrue: Later, whenFalse: Later): Value {
  const cell = single(test);
  if (!cell) return slow(ctx, 'IF', [test, whenTrue?.(), whenFalse?.()]);
  let taken: boolean;
  if (typeof cell.value === 'boolean') taken = cell.value;
  else {
    if (isError(cell.value)) return cell;
    try {
      taken = engine.helpers.toBoolean(cell);
    } catch {
      return slow(ctx, 'IF', [cell, { value: null }, { value: null }]);
    }
  }
  if (taken) return whenTrue?.() ?? { value: null };
  if (!whenFalse) return { value: false }; // Sheets: IF without its third argument gives FALSE; support.google.com/docs/answer/3093364
  return whenFalse() ?? { value: null };
}

function lazyIfError(ctx: EvaluationContext, name: string, value: Argument, otherwise: Later): Value {
  const cell = value === undefined ? { value: null } : single(value);
  if (!cell) return slow(ctx, name, [value, otherwise?.()]);
  const caught = name === 'IFNA' ? cell.value === '#N/A' : isError(cell.value);
  if (!caught) return value ?? cell;
  return otherwise?.() ?? { value: null };
}

function lazyChoose(ctx: EvaluationContext, index: Argument, choices: readonly (() => Argument)[]): Value {
  const cell = single(index);
  const chosen = cell && typeof cell.value === 'number' ? choices[Math.floor(cell.value) - 1] : undefined;
  if (!chosen) return slow(ctx, 'CHOOSE', [index, ...choices.map((choice) => choice())]);
  return chosen() ?? { value: null };
}

const NEARLY = 2e-16; // the engine's own tolerance in comparisons
function compared(
  name: string,
  numbers: (a: number, b: number) => boolean,
  texts: ((a: string, b: string) => boolean) | undefined,
): Operator {
  return (ctx, left, right) => {
    const a = single(left)?.value;
    const b = single(right)?.value;
    if (typeof a === 'number' && typeof b === 'number') return { value: numbers(a, b) };
    if (texts && typeof a === 'string' && typeof b === 'string' && !isError(a) && !isError(b))
      return { value: texts(a, b) };
    return call(ctx, name, [left, right]);
  };
}
const firstFormat: typeof differenceFormat = (a, b) => a || b;
function computed(
  name: string,
  numbers: (a: number, b: number) => number | undefined,
  formatOf = firstFormat,
): Operator {
  return (ctx, left, right) => {
    const a = single(left);
    const b = single(right);
    if (a && b && typeof a.value === 'number' && typeof b.value === 'number') {
      const value = numbers(a.value, b.value);
      if (value !== undefined) return { value, format: formatOf(a.format, b.format) };
    }
    return call(ctx, name, [left, right]);
  };
}
const near = (a: number, b: number): boolean => Math.abs(a - b) < NEARLY;
const same = (a: string, b: string): boolean => a === b || a.toUpperCase() === b.toUpperCase();

const operators: Record<string, Operator> = {
  EQ: compared('EQ', near, same),
  NE: compared(
    'NE',
    (a, b) => !near(a, b),
    (a, b) => !same(a, b),
  ),
  GT: compared('GT', (a, b) => !near(a, b) && a > b, undefined),
  GTE: compared('GTE', (a, b) => near(a, b) || a > b, undefined),
  LT: compared('LT', (a, b) => !(near(a, b) || a > b), undefined),
  LTE: compared('LTE', (a, b) => near(a, b) || !(a > b), undefined),
  ADD: computed('ADD', (a, b) => a + b),
  MINUS: computed('MINUS', (a, b) => a - b, differenceFormat),
  MULTIPLY: computed('MULTIPLY', (a, b) => a * b),
  DIVIDE: computed('DIVIDE', (a, b) => (b === 0 ? undefined : a / b)),
};

export const runtime = { call, lazyIf, lazyIfError, lazyChoose, operators };
