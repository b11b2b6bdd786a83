/** The text of a compiled formula as Google gives it; the fixed pieces of a shape are put together once. */
import type { CompiledFormula, EngineGetters, EngineRange, Token } from './engine-types.js';
import { toGoogleFormula } from './formula-text.js';

interface Template {
  readonly kinds: readonly ('fixed' | 'range' | 'number' | 'text')[];
  readonly fixed: readonly string[];
}

const templates = new WeakMap<readonly Token[], Map<string, Template>>();

function templateOf(tokens: readonly Token[], mark: string): Template {
  let byMark = templates.get(tokens);
  if (!byMark) {
    byMark = new Map();
    templates.set(tokens, byMark);
  }
  let template = byMark.get(mark);
  if (template) return template;
  const kinds: ('fixed' | 'range' | 'number' | 'text')[] = [];
  const fixed: string[] = [];
  let braces = 0;
  for (const { type, value } of tokens) {
    if (type === 'SPACE') continue;
    if (type === 'REFERENCE' || type === 'INVALID_REFERENCE') kinds.push('range');
    else if (type === 'NUMBER') kinds.push('number');
    else if (type === 'STRING') kinds.push('text');
    else {
      kinds.push('fixed');
      if (type === 'LEFT_BRACE') braces++;
      if (type === 'RIGHT_BRACE') braces--;
      fixed.push(type === 'ARG_SEPARATOR' && braces === 0 ? mark : value);
    }
  }
  template = { kinds, fixed };
  byMark.set(mark, template);
  return template;
}

export function formulaText(
  formula: CompiledFormula,
  sheetId: string,
  getters: EngineGetters,
  mark: ';' | ',',
): string {
  if (formula.isBadExpression) return toGoogleFormula(formula.normalizedFormula, mark);
  const { kinds, fixed } = templateOf(formula.tokens, mark);
  const { numbers, strings } = formula.literalValues;
  let [ranges, numeric, texts, plain] = [0, 0, 0, 0];
  let result = '';
  for (const kind of kinds) {
    if (kind === 'fixed') result += fixed[plain++];
    else if (kind === 'number') result += String(numbers[numeric++]?.value);
    else if (kind === 'text') result += `"${strings[texts++]?.value.replaceAll('\\"', '""')}"`;
    else {
      const range = formula.rangeDependencies[ranges++];
      result += range ? rangeText(range, sheetId, getters) : '#REF!';
    }
  }
  return result;
}

/** The engine puts a tab's name between quotes and leaves an apostrophe in it alone. */
function rangeText(range: EngineRange, sheetId: string, getters: EngineGetters): string {
  const text = getters.getRangeString(range, sheetId);
  if (text === '#REF') return '#REF!';
  const name = text.includes('!') && getters.tryGetSheet(range.sheetId)?.name;
  if (!name || name.indexOf("'") < 0) return text;
  return text.replace(`'${name}'!`, () => `'${name.replaceAll("'", "''")}'!`);
}
