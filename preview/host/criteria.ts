/** Criteria of SUMIFS and its family, read as the engine reads them (`getPredicate`, `evaluatePredicate`). */
import { engine } from './engine.js';
import type { EngineLocale, Primitive } from './engine-types.js';

export type Test = (value: Primitive | undefined) => boolean;

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

function operandOf(text: string, locale: EngineLocale): string | number | boolean {
  const { isNumber, isDateTime, toNumber } = engine.helpers;
  if (isNumber(text, locale) || isDateTime(text, locale)) return toNumber(text, locale);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return text;
}

/** A case-insensitive regular expression compares by upper case, one code unit at a time (ECMAScript: Canonicalize). */
export function folded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toUpperCase();
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const upper = unit.toUpperCase();
    const keep = upper.length !== 1 || (unit.charCodeAt(0) >= 128 && upper.charCodeAt(0) < 128);
    result += keep ? unit : upper;
  }
  return result;
}

/** The key that a criterion of plain equality has in a ColumnIndex; undefined for `>5`, `a*`, the empty text... */
export function equalityKey(criterion: string, locale: EngineLocale): string | undefined {
  const [, operator = '', text = ''] = OPERATOR.exec(criterion) ?? [];
  if (operator !== '' && operator !== '=') return undefined;
  const operand = operandOf(text, locale);
  if (typeof operand === 'number') return `n${operand === 0 ? 0 : operand}`;
  if (typeof operand === 'boolean') return `b${operand}`;
  if (text === '' || /[*?~]/.test(text)) return undefined;
  return `s${folded(text)}`;
}

/** Comparisons only (`>0`, `<=x`): the engine's rule that unlike types never compare. */
export function testOf(criterion: string, locale: EngineLocale): Test | undefined {
  const [, operator = '', text = ''] = OPERATOR.exec(criterion) ?? [];
  if (operator === '' || operator === '=' || operator === '<>') return undefined;
  const operand = operandOf(text, locale);
  return (found) => {
    const value = found ?? '';
    if (typeof value !== typeof operand) return false;
    if (operator === '<') return value < operand;
    if (operator === '>') return value > operand;
    return operator === '<=' ? value <= operand : value >= operand;
  };
}
