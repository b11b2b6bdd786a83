/**
 * Compiles formulas so that IF, IFERROR, IFNA and CHOOSE compute only what they give back.
 *
 * The engine's own code computes every argument first, which makes one edited cell of an OKR table of 1,000 rows cost
 * 0.7 s. Google Sheets computes the taken branch only (`=IF(FALSE(),A1,0)` in A1 is 0 there: HyperFormula's list of
 * differences). The engine looks compiled code up in a shared table by the formula's shape (`=IF(|C|>|N|,|C|,|S|)`);
 * this table gets a prototype that answers unknown shapes. What this compiler does not know it leaves to the engine.
 */
import { engine } from './engine.js';
import type { Ast } from './engine-library.js';
import type { ExecuteFormula } from './engine-types.js';
import { runtime } from './formula-runtime.js';
import { Unsupported, wantsRange } from './function-parameters.js';

const OPERATORS: Record<string, string> = {
  '=': 'EQ',
  '+': 'ADD',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDE',
  '>=': 'GTE',
  '<>': 'NE',
  '>': 'GT',
  '<=': 'LTE',
  '<': 'LT',
  '^': 'POWER',
  '&': 'CONCATENATE',
};
const UNARY: Record<string, string> = { '-': 'UMINUS', '+': 'UPLUS', '%': 'UNARY.PERCENT' };

/** The text of a formula with this shape; values and addresses do not matter to the code. */
function exampleOf(shape: string): string {
  return shape.replaceAll('|S|', '"s"').replaceAll('|N|', '1').replaceAll('|C|', 'A1').replaceAll('|R|', 'A1:A2');
}

/** Words of the formula in the order in which the engine numbers them as `symbols`. */
function wordsOf(ast: Ast): string[] {
  const words: { at: number; word: string }[] = [];
  const visit = (node: Ast): void => {
    switch (node.type) {
      case 'SYMBOL':
      case 'BOOLEAN':
        words.push({ at: node.tokenStartIndex, word: String(node.value) });
        break;
      case 'FUNCALL':
        words.push({ at: node.tokenStartIndex, word: node.value });
        node.args.forEach(visit);
        break;
      case 'UNARY_OPERATION':
        visit(node.operand);
        break;
      case 'BIN_OPERATION':
        visit(node.left);
        visit(node.right);
        break;
      case 'ARRAY':
        throw new Unsupported('array literal');
    }
  };
  visit(ast);
  return words.sort((a, b) => a.at - b.at).map((word) => word.word);
}

class Compilation {
  private numbers = 0;
  private strings = 0;
  private references = 0;
  constructor(private readonly words: readonly string[]) {}

  /** `asRange`: the value goes to a parameter that takes whole ranges, so a single cell is handed over as one. */
  code(node: Ast, asRange: boolean): string {
    switch (node.type) {
      case 'BOOLEAN':
        return `{ value: ${node.value} }`;
      case 'NUMBER':
        return `this.literalValues.numbers[${this.numbers++}]`;
      case 'STRING':
        return `this.literalValues.strings[${this.strings++}]`;
      case 'REFERENCE':
        return `${node.value.includes(':') || asRange ? 'range' : 'ref'}(deps[${this.references++}])`;
      case 'SYMBOL':
        return `symbol(this.symbols[${this.words.indexOf(node.value)}], ${asRange})`;
      case 'EMPTY':
        return 'undefined';
      case 'UNARY_OPERATION': {
        const name = UNARY[node.value];
        if (!name) throw new Unsupported(node.value);
        return `$.call(ctx, ${JSON.stringify(name)}, [${this.code(node.operand, false)}])`;
      }
      case 'BIN_OPERATION':
        return this.operation(node.value, this.code(node.left, false), this.code(node.right, false));
      case 'FUNCALL':
        return this.functionCall(node.value.toUpperCase(), node.args, asRange);
      case 'ARRAY':
        throw new Unsupported('array literal');
    }
  }

  private operation(operator: string, left: string, right: string): string {
    const name = OPERATORS[operator];
    if (!name) throw new Unsupported(operator);
    if (name in runtime.operators) return `$.operators.${name}(ctx, ${left}, ${right})`;
    return `$.call(ctx, ${JSON.stringify(name)}, [${left}, ${right}])`;
  }

  private functionCall(name: string, args: readonly Ast[], asRange: boolean): string {
    const description = engine.registries.functionRegistry.content[name];
    if (!description) throw new Unsupported(name);
    const { minArgRequired = 0, maxArgPossible = Infinity, nbrArgRepeating = 0 } = description;
    if (args.length < minArgRequired || args.length > maxArgPossible)
      throw new Unsupported(`${name}: number of arguments`);
    if (nbrArgRepeating > 1 && (args.length - minArgRequired) % nbrArgRepeating !== 0)
      throw new Unsupported(`${name}: groups of arguments`);
    const later = (index: number): string => {
      const arg = args[index];
      if (!arg) return 'undefined';
      return `() => ${this.code(arg, asRange).replace(/^\{.*\}$/, '($&)')}`;
    };
    switch (name) {
      case 'IF':
        return `$.lazyIf(ctx, ${this.code(args[0] as Ast, false)}, ${later(1)}, ${later(2)})`;
      case 'IFERROR':
      case 'IFNA':
        return `$.lazyIfError(ctx, ${JSON.stringify(name)}, ${this.code(args[0] as Ast, asRange)}, ${later(1)})`;
      case 'CHOOSE': {
        const index = this.code(args[0] as Ast, false);
        return `$.lazyChoose(ctx, ${index}, [${args.slice(1).map((_, at) => later(at + 1))}])`;
      }
    }
    const values = args.map((arg, at) => this.code(arg, wantsRange(description, at)));
    return `$.call(ctx, ${JSON.stringify(name)}, [${values.join(', ')}])`;
  }
}

function compileShape(shape: string): ExecuteFormula | undefined {
  try {
    const ast = engine.parse(exampleOf(shape));
    if (ast.type === 'EMPTY' || (ast.type === 'BIN_OPERATION' && ast.value === ':')) return undefined;
    const code = new Compilation(wordsOf(ast)).code(ast, false);
    const build = new Function('$', `return function (deps, ref, range, symbol, ctx) { return ${code}; }`);
    return build(runtime) as ExecuteFormula;
  } catch {
    return undefined; // the engine compiles it, or says what is wrong with it
  }
}

/** The code for a shape as the engine alone would make it is kept out of this table's reach: tests compare the two. */
export function installLazyFormulas(): void {
  const answer = new Proxy(Object.create(null) as Record<string, ExecuteFormula>, {
    get(_target, shape) {
      if (typeof shape !== 'string' || !shape.startsWith('=')) return undefined;
      const compiled = compileShape(shape);
      if (compiled) engine.functionCache[shape] = compiled;
      return compiled;
    },
    set(_target, shape, value: ExecuteFormula) {
      Object.defineProperty(engine.functionCache, shape, {
        value,
        writable: true,
        configurable: true,
        enumerable: true,
      });
      return true;
    },
  });
  Object.setPrototypeOf(engine.functionCache, answer);
}
