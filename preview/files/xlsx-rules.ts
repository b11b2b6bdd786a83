/** Validations and conditional formats as .xlsx has them. */
import { a1Of, areaOf, quoted, splitReference } from './a1.js';
import { toFileFormula } from './file-formulas.js';
import { type ConditionalFormat, LAST_ROW, type Validation } from './sheet-file.js';
import { argb, type StyleSheet } from './xlsx-styles.js';
import { attributes, escaped } from './xml.js';

/** o-spreadsheet's names of comparisons, and the format's. */
export const COMPARISONS: Readonly<Record<string, string>> = {
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
  isBetween: 'between',
  isNotBetween: 'notBetween',
};
export const DATE_COMPARISONS: Readonly<Record<string, string>> = {
  dateIs: 'equal',
  dateIsAfter: 'greaterThan',
  dateIsOnOrAfter: 'greaterThanOrEqual',
  dateIsBefore: 'lessThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsBetween: 'between',
  dateIsNotBetween: 'notBetween',
};

export function validationsXml(validations: readonly Validation[]): string {
  const written = validations.map(validationXml).filter((xml) => xml !== '');
  return written.length === 0 ? '' : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function validationXml(validation: Validation): string {
  const { type, values, isBlocking, helpText, isPlain, ranges } = validation;
  const content = contentOf(type, values);
  if (content === undefined) return '';
  const head = attributes({
    type: content.type,
    operator: content.operator === 'between' ? undefined : content.operator,
    allowBlank: 1,
    // The other way round than it is called: 1 hides the arrow.
    showDropDown: content.type === 'list' && isPlain ? 1 : undefined,
    showInputMessage: helpText ? 1 : undefined,
    // Without it the program takes everything, as Sheets does for a rule that only warns.
    showErrorMessage: isBlocking ? 1 : undefined,
    prompt: helpText ? helpText.slice(0, 255) : undefined,
    sqref: ranges.map(bounded).join(' '),
  });
  const formulas = content.formulas.map((formula, at) => `<formula${at + 1}>${escaped(formula)}</formula${at + 1}>`);
  return `<dataValidation${head}>${formulas.join('')}</dataValidation>`;
}

interface Content {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function contentOf(type: string, values: readonly string[]): Content | undefined {
  if (type === 'isBoolean') return { type: 'list', formulas: ['"TRUE,FALSE"'] };
  if (type === 'isValueInList') return { type: 'list', formulas: [`"${values.join(',').replaceAll('"', '""')}"`] };
  if (type === 'isValueInRange') return { type: 'list', formulas: [absolute(values[0] ?? '')] };
  if (type === 'customFormula') return { type: 'custom', formulas: [toFileFormula(values[0] ?? '')] };
  const [number, date] = [COMPARISONS[type], DATE_COMPARISONS[type]];
  const operator = number ?? date;
  if (operator === undefined) return undefined;
  return { type: date === undefined ? 'decimal' : 'date', operator, formulas: values.map(operandOf) };
}

/** A list of words has no sign for a comma, and 255 letters at most ([MS-OI29500], dataValidation). */
export function fitsInRule(values: readonly string[]): boolean {
  return (
    values.every((value) => !value.includes(',') && value.trim() === value && value !== '') &&
    values.join(',').length <= 255
  );
}

/** `'My tab'!A4:A` with all its signs and its end. */
function absolute(reference: string): string {
  const { tab, a1 } = splitReference(reference) ?? { tab: undefined, a1: reference };
  return `${tab === undefined ? '' : `${quoted(tab)}!`}${absoluteA1(a1)}`;
}
export function absoluteA1(a1: string): string {
  return bounded(a1).replace(
    /\$?([A-Za-z]{1,3})(?=\d|:|$)|\$?(\d+)/g,
    (_, letters?: string, digits?: string) => `$${letters ?? digits}`,
  );
}
/** `B4:B` becomes `B4:B1048576`; whole columns and rows stay. */
function bounded(a1: string): string {
  return a1.replace(/^(\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3})$/, `$1${LAST_ROW}`);
}

/** A number, a date or a text that somebody typed into a rule, or a formula. */
function operandOf(value: string): string {
  if (value.startsWith('=')) return toFileFormula(value);
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(value);
  if (date) return `DATE(${Number(date[1])},${Number(date[2])},${Number(date[3])})`;
  if (/^-?[\d.]+%$/.test(value)) return String(Number(value.slice(0, -1)) / 100);
  return value !== '' && Number.isFinite(Number(value)) ? value : `"${value.replaceAll('"', '""')}"`;
}

export function conditionalFormatsXml(formats: readonly ConditionalFormat[], styles: StyleSheet): string {
  return formats
    .map(({ ranges, rule }, index) => {
      const areas = ranges.map(bounded);
      const first = areaOf(areas[0] ?? 'A1') ?? { top: 0, left: 0 };
      const inner = ruleXml(rule, index + 1, a1Of(first.top, first.left), styles);
      return inner === '' ? '' : `<conditionalFormatting sqref="${areas.join(' ')}">${inner}</conditionalFormatting>`;
    })
    .join('');
}

/** Rules on text stand with the formula that does the same: programs read the one or the other. */
const TEXT_RULES: Readonly<
  Record<
    string,
    { readonly type: string; readonly operator: string; readonly formula: (text: string, cell: string) => string }
  >
> = {
  containsText: {
    type: 'containsText',
    operator: 'containsText',
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContainsText: {
    type: 'notContainsText',
    operator: 'notContains',
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWithText: {
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  endsWithText: {
    type: 'endsWith',
    operator: 'endsWith',
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};
export const TEXT_RULE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TEXT_RULES).map(([name, { type }]) => [type, name]),
);

function ruleXml(rule: ConditionalFormat['rule'], priority: number, cell: string, styles: StyleSheet): string {
  if (rule.type === 'colors') {
    const points = rule.points.map(({ type, value }, at) => {
      const ends = at === 0 ? 'min' : 'max';
      const kind = { value: ends, number: 'num', percentage: 'percent', percentile: 'percentile', formula: 'formula' }[
        type
      ];
      const val = type === 'formula' ? toFileFormula(value ?? '') : value;
      return `<cfvo${attributes({ type: kind, val: type === 'value' ? undefined : val })}/>`;
    });
    const colors = rule.points.map((point) => `<color rgb="${argb(point.color)}"/>`);
    return `<cfRule type="colorScale" priority="${priority}"><colorScale>${points.join('')}${colors.join('')}</colorScale></cfRule>`;
  }
  const { operator, values, look } = rule;
  const common = { dxfId: styles.differenceOf(look), priority };
  const written = (more: Record<string, string | undefined>, formulas: readonly string[]) =>
    `<cfRule${attributes({ ...more, ...common })}>${formulas.map((formula) => `<formula>${escaped(formula)}</formula>`).join('')}</cfRule>`;
  if (operator === 'customFormula') return written({ type: 'expression' }, [toFileFormula(values[0] ?? '')]);
  if (operator === 'isEmpty') return written({ type: 'containsBlanks' }, [`LEN(TRIM(${cell}))=0`]);
  if (operator === 'isNotEmpty') return written({ type: 'notContainsBlanks' }, [`LEN(TRIM(${cell}))>0`]);
  const text = TEXT_RULES[operator];
  if (text !== undefined) {
    const operand = operandOf(values[0] ?? '');
    const quotedText = operand.startsWith('"') ? operand : `"${operand}"`;
    return written({ type: text.type, operator: text.operator, text: values[0] }, [text.formula(quotedText, cell)]);
  }
  const comparison = COMPARISONS[operator] ?? DATE_COMPARISONS[operator];
  return comparison === undefined ? '' : written({ type: 'cellIs', operator: comparison }, values.map(operandOf));
}
