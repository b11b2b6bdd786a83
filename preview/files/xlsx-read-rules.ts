/** Validations and conditional formats of a worksheet that is read. */
import { fromFileFormula } from './file-formulas.js';
import type { ColorPoint, ConditionalFormat, Validation } from './sheet-file.js';
import type { ReadStyles } from './xlsx-read-styles.js';
import { COMPARISONS, DATE_COMPARISONS, TEXT_RULE_NAMES } from './xlsx-rules.js';
import { child, children, descendants, type Element, flag } from './xml.js';

const reversed = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([ours, theirs]) => [theirs, ours]));
const NUMBER_RULES = reversed(COMPARISONS);
const DATE_RULES = reversed(DATE_COMPARISONS);

/** Rules whose list stands in another tab are kept by Excel in an extension of the format. */
export function readValidations(sheet: Element): readonly Validation[] {
  const plain = children(child(sheet, 'dataValidations'), 'dataValidation');
  const extended = descendants(child(sheet, 'extLst'), 'dataValidation');
  return [...plain, ...extended].flatMap((element) => {
    const ranges = rangesOf(element.attributes.sqref ?? child(element, 'sqref')?.text ?? '');
    const content = validationOf(element);
    if (ranges.length === 0 || content === undefined) return [];
    const { prompt, errorStyle } = element.attributes;
    const isBlocking = flag(element, 'showErrorMessage') && (errorStyle ?? 'stop') === 'stop';
    return [{ ...content, ranges, isBlocking, ...(prompt ? { helpText: prompt } : {}) }];
  });
}

const rangesOf = (sqref: string): string[] => sqref.trim().split(/\s+/).filter(Boolean).map(openEnded);
/** `B4:B1048576` is `B4:B`. */
const openEnded = (a1: string): string =>
  a1
    .replaceAll('$', '')
    .replace(/^([A-Z]+)1:([A-Z]+)1048576$/, '$1:$2')
    .replace(/1048576$/, '');

function formulasOf(element: Element): string[] {
  return ['formula1', 'formula2'].flatMap((name) => {
    const formula = child(element, name);
    return formula === undefined ? [] : [child(formula, 'f')?.text ?? formula.text];
  });
}

function validationOf(element: Element): Pick<Validation, 'type' | 'values' | 'isPlain'> | undefined {
  const formulas = formulasOf(element);
  const [first = ''] = formulas;
  const { type, operator = 'between' } = element.attributes;
  const plain = flag(element, 'showDropDown') ? { isPlain: true } : {};
  if (type === 'list') {
    if (/^"TRUE,FALSE"$/i.test(first)) return { type: 'isBoolean', values: [] };
    if (first.startsWith('"')) {
      const values = first
        .slice(1, -1)
        .replaceAll('""', '"')
        .split(',')
        .map((value) => value.trim());
      return { type: 'isValueInList', values, ...plain };
    }
    return { type: 'isValueInRange', values: [fromFileFormula(first).slice(1)], ...plain };
  }
  if (type === 'custom') return { type: 'customFormula', values: [fromFileFormula(first)] };
  if (type !== 'whole' && type !== 'decimal' && type !== 'date') return undefined;
  const name = (type === 'date' ? DATE_RULES : NUMBER_RULES)[operator];
  return name === undefined
    ? undefined
    : { type: name, values: formulas.map((formula) => operandOf(formula, type === 'date')) };
}

/** A number, a text between quotes or a formula; a date as a person types it. */
function operandOf(formula: string, isDate = false): string {
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(formula);
  if (date) return [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].join('-');
  if (Number.isFinite(Number(formula))) return isDate ? dayOf(Number(formula)) : formula;
  if (/^"(?:[^"]|"")*"$/.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  return fromFileFormula(formula);
}
function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

export function readConditionalFormats(
  sheet: Element,
  { differences, colorOf }: ReadStyles,
): { readonly formats: readonly ConditionalFormat[]; readonly leftOut: number } {
  const found: { readonly format: ConditionalFormat; readonly priority: number }[] = [];
  let leftOut = 0;
  for (const block of children(sheet, 'conditionalFormatting')) {
    const ranges = rangesOf(block.attributes.sqref ?? '');
    for (const element of children(block, 'cfRule')) {
      const rule = ruleOf(element, differences, colorOf);
      if (rule === undefined || ranges.length === 0) leftOut++;
      else found.push({ format: { ranges, rule }, priority: Number(element.attributes.priority ?? 0) });
    }
  }
  return { formats: found.sort((a, b) => a.priority - b.priority).map(({ format }) => format), leftOut };
}

function ruleOf(
  element: Element,
  differences: ReadStyles['differences'],
  colorOf: ReadStyles['colorOf'],
): ConditionalFormat['rule'] | undefined {
  const { type = '', operator = '', dxfId, text } = element.attributes;
  const formulas = children(element, 'formula').map((formula) => formula.text);
  const look = differences[Number(dxfId ?? -1)] ?? {};
  const cell = (name: string, values: readonly string[]) => ({ type: 'cell' as const, operator: name, values, look });
  if (type === 'expression') return cell('customFormula', [fromFileFormula(formulas[0] ?? '')]);
  if (type === 'containsBlanks') return cell('isEmpty', []);
  if (type === 'notContainsBlanks') return cell('isNotEmpty', []);
  if (type === 'colorScale') return colorScale(child(element, 'colorScale'), colorOf);
  const textRule = TEXT_RULE_NAMES[type];
  if (textRule !== undefined && text !== undefined) return cell(textRule, [text]);
  const comparison = type === 'cellIs' ? NUMBER_RULES[operator] : undefined;
  if (comparison !== undefined)
    return cell(
      comparison,
      formulas.map((formula) => operandOf(formula)),
    );
  // What is left over still says in a formula what it means.
  return formulas[0] === undefined || dxfId === undefined
    ? undefined
    : cell('customFormula', [fromFileFormula(formulas[0])]);
}

function colorScale(scale: Element | undefined, colorOf: ReadStyles['colorOf']): ConditionalFormat['rule'] | undefined {
  const colors = children(scale, 'color').map((color) => colorOf(color) ?? '#ffffff');
  const kinds: Readonly<Record<string, ColorPoint['type']>> = {
    min: 'value',
    max: 'value',
    num: 'number',
    percent: 'percentage',
    percentile: 'percentile',
    formula: 'formula',
  };
  const points = children(scale, 'cfvo').map(({ attributes }, at): ColorPoint => {
    const type = kinds[attributes.type ?? ''] ?? 'value';
    const value = type === 'formula' ? fromFileFormula(attributes.val ?? '') : attributes.val;
    return { type, color: colors[at] ?? '#ffffff', ...(value === undefined || type === 'value' ? {} : { value }) };
  });
  return points.length === 2 || points.length === 3 ? { type: 'colors', points } : undefined;
}
