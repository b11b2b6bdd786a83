/** Dropdowns and colour rules. */

import { isPercentFormat } from '../okr/show.js';
import type { OkrColumn, Positions } from '../workbook/columns.js';
import { COLUMN_STYLES } from '../workbook/okr-tab.js';
import type { Choices, ColorRule } from '../workbook/spec.js';
import { comparable } from '../workbook/template.js';
import { columnBody } from './addresses.js';
import type { Document } from './document.js';
import type { ConditionalFormatRule, DataValidation, Range, Services, Sheet } from './services.js';

/** A dropdown or checkbox. It never rejects what is typed: the rules speak instead. */
export function buildChoices(document: Document, own: Sheet, choices: Choices): DataValidation {
  const builder = document.services.SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (choices.kind === 'checkbox') return builder.requireCheckbox().build();
  if (choices.kind === 'list') return builder.requireValueInList([...choices.values], true).build();
  const sheet = document.tabs.find(({ role }) => role === choices.role)?.sheet ?? own;
  return builder.requireValueInRange(sheet.getRange(choices.a1), true).build();
}

export function applyChoices(document: Document, sheet: Sheet, a1: string, choices: Choices): void {
  sheet.getRange(a1).setDataValidation(buildChoices(document, sheet, choices));
}

export function buildRule(services: Services, sheet: Sheet, rule: ColorRule): ConditionalFormatRule {
  const builder = services.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula);
  if (rule.fill !== undefined) builder.setBackground(rule.fill);
  if (rule.color !== undefined) builder.setFontColor(rule.color);
  if (rule.bold !== undefined) builder.setBold(rule.bold);
  return builder.setRanges(rule.a1.map((a1) => sheet.getRange(a1))).build();
}

export interface Restored {
  /** How many dropdowns, formats and colour rules. */
  readonly restored: number;
  /** Columns whose lists belong to a Table that people made. */
  readonly typed: readonly OkrColumn[];
}

/**
 * Cells whose dropdown is gone get it back, Progress its percent, and missing colour rules of ours are added behind
 * people's own.
 */
export function restoreLooks(
  document: Document,
  sheet: Sheet,
  positions: Positions<OkrColumn>,
  choices: readonly { readonly column: OkrColumn; readonly choices: Choices }[],
  rules: readonly ColorRule[],
): Restored {
  const typed: OkrColumn[] = [];
  let restored = restorePercent(sheet, positions);
  for (const { column, choices: wanted } of choices) {
    const at = positions.get(column);
    if (at === undefined) continue;
    const range = sheet.getRange(columnBody(at));
    const now = range.getDataValidations();
    if (now.every((line) => line[0] !== null)) continue;
    const rule = buildChoices(document, sheet, wanted);
    const done = setDropdowns(
      range,
      now.map((line) => [line[0] ?? rule]),
    );
    restored += done;
    if (done === 0) typed.push(column);
  }
  const present = sheet.getConditionalFormatRules();
  const formulas = new Set(
    present.map((rule) => comparable(String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''))),
  );
  const missing = rules.filter((rule) => !formulas.has(comparable(rule.formula)));
  if (missing.length === 0) return { restored, typed };
  sheet.setConditionalFormatRules([...present, ...missing.map((rule) => buildRule(document.services, sheet, rule))]);
  return { restored: restored + missing.length, typed };
}

/** Columns of a table that people made with "Convert to table" take no dropdown from a script: theirs stays. */
export function setDropdowns(range: Range, rules: (DataValidation | null)[][]): number {
  try {
    range.setDataValidations(rules);
    return 1;
  } catch (error) {
    if (error instanceof Error && /typed columns/i.test(error.message)) return 0;
    throw error;
  }
}

/** Rows that were added at the end of the grid, or pasted, may have brought another format for Progress. */
function restorePercent(sheet: Sheet, positions: Positions<OkrColumn>): number {
  const at = positions.get('progress');
  if (at === undefined) return 0;
  const range = sheet.getRange(columnBody(at));
  if (range.getNumberFormats().every(([format = '']) => isPercentFormat(format))) return 0;
  range.setNumberFormat(COLUMN_STYLES.progress?.format ?? '0%');
  return 1;
}
