/** Conditional formats. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
import type {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  Range,
} from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import type { ConditionalRule, Style } from './engine-types.js';
import { toEngineFormula, toGoogleFormula } from './formula-text.js';
import type { RangeHandle } from './handles.js';

/** A rule as a script holds it: ranges as they were when it was read or built. */
export class HostConditionalFormatRule implements ConditionalFormatRule {
  constructor(
    private readonly context: ServiceContext,
    readonly ranges: readonly RangeHandle[],
    readonly rule: ConditionalRule['rule'],
  ) {}
  getRanges(): Range[] {
    this.context.handle('ConditionalFormatRule.getRanges');
    return this.context.realm.copyList(this.ranges);
  }
  getBooleanCondition(): BooleanCondition | null {
    this.context.handle('ConditionalFormatRule.getBooleanCondition');
    return this.rule.type === 'CellIsRule' ? new HostBooleanCondition(this.context, this.rule) : null;
  }
}

class HostBooleanCondition implements BooleanCondition {
  constructor(
    private readonly context: ServiceContext,
    private readonly rule: ConditionalRule['rule'],
  ) {}
  /** Rules with formulas return `['=I1']` (reference, boolean-condition#getcriteriavalues). */
  getCriteriaValues(): unknown[] {
    this.context.handle('BooleanCondition.getCriteriaValues');
    const mark = this.context.unknowns.formulaMark;
    const values = (this.rule.values ?? []).map((value) =>
      value.startsWith('=') ? toGoogleFormula(value, mark) : value,
    );
    return this.context.realm.copyList<unknown>(values);
  }
}

export class HostConditionalFormatRuleBuilder implements ConditionalFormatRuleBuilder {
  private formula = '';
  private ranges: RangeHandle[] = [];
  private style: Style = {};
  constructor(private readonly context: ServiceContext) {}
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder {
    this.context.handle('ConditionalFormatRuleBuilder.whenFormulaSatisfied');
    this.formula = formula;
    return this;
  }
  setBackground(color: string): ConditionalFormatRuleBuilder {
    this.context.handle('ConditionalFormatRuleBuilder.setBackground');
    this.style = { ...this.style, fillColor: color };
    return this;
  }
  setFontColor(color: string): ConditionalFormatRuleBuilder {
    this.context.handle('ConditionalFormatRuleBuilder.setFontColor');
    this.style = { ...this.style, textColor: color };
    return this;
  }
  setBold(bold: boolean): ConditionalFormatRuleBuilder {
    this.context.handle('ConditionalFormatRuleBuilder.setBold');
    this.style = { ...this.style, bold };
    return this;
  }
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder {
    this.context.handle('ConditionalFormatRuleBuilder.setRanges');
    this.ranges = Array.from(ranges) as RangeHandle[];
    return this;
  }
  build(): ConditionalFormatRule {
    this.context.handle('ConditionalFormatRuleBuilder.build');
    if (this.ranges.length === 0) this.context.fail('Conditional format rule cannot be built without a range.');
    const values = [toEngineFormula(this.context.book.formulaOfScript(this.formula))];
    const { style } = this;
    return new HostConditionalFormatRule(this.context, this.ranges, {
      type: 'CellIsRule',
      operator: 'customFormula',
      values,
      style,
    });
  }
}

export function readRules(context: ServiceContext, sheetId: string): HostConditionalFormatRule[] {
  return (context.book.parts.conditionals.cfRules[sheetId] ?? []).map(
    (rule) =>
      new HostConditionalFormatRule(
        context,
        rule.ranges.map(({ zone }) => context.range(sheetId, zone)),
        rule.rule,
      ),
  );
}

/** "Replaces all currently existing conditional format rules in the sheet" (reference, Sheet.setConditionalFormatRules). */
export function writeRules(
  context: ServiceContext,
  sheetId: string,
  rules: readonly HostConditionalFormatRule[],
): void {
  const { getters } = context.book.model;
  const stored = rules.map((rule, index) => ({
    id: `c${index + 1}`,
    rule: rule.rule,
    ranges: rule.ranges.map(({ zone }) => getters.getRangeFromZone(sheetId, zone)),
  }));
  context.book.parts.conditionals.history.update('cfRules', sheetId, stored);
}
