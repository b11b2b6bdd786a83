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

/** Any criterion, value by value: unlike types never compare, `*` and `?` match, `~` takes their meaning away. */
export function testOf(criterion: string, locale: EngineLocale): Test {
  const [, operator = '', text = ''] = OPERATOR.exec(criterion) ?? [];
  const operand = operandOf(text, locale);
  if (operator === '' || operator === '=' || operator === '<>') {
    const isMatch = equality(operand, operator !== '<>', locale);
    return (found) => isMatch(found ?? '') === (operator !== '<>');
  }
  return (found) => {
    const value = found ?? '';
    if (typeof value !== typeof operand) return false;
    if (operator === '<') return value < operand;
    if (operator === '>') return value > operand;
    return operator === '<=' ? value <= operand : value >= operand;
  };
}

/** `readsTexts`: a text that reads as a number equals that number; the engine does this for `=`, not for `<>`. */
function equality(
  operand: string | number | boolean,
  readsTexts: boolean,
  locale: EngineLocale,
): (value: NonNullable<Primitive>) => boolean {
  if (typeof operand !== 'string') {
    const { isNumber, isDateTime, toNumber } = engine.helpers;
    const reads = (value: unknown): value is string =>
      readsTexts &&
      typeof operand === 'number' &&
      typeof value === 'string' &&
      (isNumber(value, locale) || isDateTime(value, locale));
    return (value) => (reads(value) ? toNumber(value, locale) : value) === operand;
  }
  if (operand === '') return (value) => value === '';
  const pattern = wildcardPattern(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function wildcardPattern(operand: string): RegExp {
  if (operand === '*') return /.+/;
  let pattern = '';
  let before = '';
  for (const sign of operand) {
    const isWild = sign === '*' || sign === '?';
    if (isWild && before !== '~') pattern += sign === '?' ? '.' : '.*';
    else {
      if (isWild) pattern = pattern.slice(0, -1);
      pattern += /[\^.[\]$()*+?|{}\\]/.test(sign) ? `\\${sign}` : sign;
    }
    before = sign;
  }
  return new RegExp(`^${pattern}$`, 'i');
}
