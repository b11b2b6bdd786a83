/** Conditional formats. */
import type { ConditionalFormatRule } from '../../../src/apps-script/services.js';
import { type Case, type Scratch, thrown } from '../case.js';

function rule({ app, sheet }: Scratch, formula: string, a1: string): ConditionalFormatRule {
  const builder = app.newConditionalFormatRule().whenFormulaSatisfied(formula);
  return builder
    .setBackground('#fce8e6')
    .setFontColor('#c5221f')
    .setBold(true)
    .setRanges([sheet.getRange(a1)])
    .build();
}
function described(scratch: Scratch): unknown {
  return scratch.sheet
    .getConditionalFormatRules()
    .map((found) => [
      found.getBooleanCondition()?.getCriteriaValues()[0],
      found.getRanges().map((range) => range.getA1Notation()),
    ]);
}

export const conditionalFormatCases: readonly Case[] = [
  {
    method: 'SpreadsheetApp.newConditionalFormatRule',
    name: 'gives a fresh builder each time',
    source: 'reference/spreadsheet/spreadsheet-app#newconditionalformatrule',
    run: ({ SpreadsheetApp }) => {
      const [one, two] = [SpreadsheetApp.newConditionalFormatRule(), SpreadsheetApp.newConditionalFormatRule()];
      return one !== two;
    },
    expect: true,
  },
  {
    method: 'Sheet.setConditionalFormatRules',
    name: 'replaces all rules of the tab, in order',
    source: 'reference/spreadsheet/sheet#setconditionalformatrulesrules',
    run: (_, scratch) => {
      const { sheet } = scratch;
      sheet.setConditionalFormatRules([rule(scratch, '=$A1=1', 'A1:B9'), rule(scratch, '=$A1=2', 'A1:B9')]);
      sheet.setConditionalFormatRules([rule(scratch, '=$A1=3', 'A1:B9'), rule(scratch, '=$A1=4', 'C1:C9')]);
      return described(scratch);
    },
    expect: [
      ['=$A1=3', ['A1:B9']],
      ['=$A1=4', ['C1:C9']],
    ],
  },
  {
    method: 'Sheet.setConditionalFormatRules',
    name: 'with none takes all away, and leaves those of other tabs',
    source: 'reference/spreadsheet/sheet#clearconditionalformatrules: "equivalent to ... an empty array"',
    run: (_, scratch) => {
      const { sheet, tab } = scratch;
      const other = tab();
      sheet.setConditionalFormatRules([rule(scratch, '=$A1=1', 'A1:B9')]);
      other.setConditionalFormatRules([]);
      const kept = sheet.getConditionalFormatRules().length;
      sheet.setConditionalFormatRules([]);
      return [kept, sheet.getConditionalFormatRules().length];
    },
    expect: [1, 0],
  },
  {
    method: 'Sheet.setConditionalFormatRules',
    name: 'takes back what was read, as it was: rules of people stay when ours are added',
    source: 'reference/spreadsheet/sheet#setconditionalformatrulesrules (its own example pushes onto what it read)',
    run: (_, scratch) => {
      const { app, sheet } = scratch;
      sheet.setConditionalFormatRules([rule(scratch, '=$A1=1', 'A1:B9'), rule(scratch, '=$A1=2', 'C1:C9')]);
      app.flush();
      sheet.setConditionalFormatRules([rule(scratch, '=$A1=3', 'D1:D9'), ...sheet.getConditionalFormatRules()]);
      return described(scratch);
    },
    expect: [
      ['=$A1=3', ['D1:D9']],
      ['=$A1=1', ['A1:B9']],
      ['=$A1=2', ['C1:C9']],
    ],
  },
  {
    method: 'Sheet.getConditionalFormatRules',
    name: 'tells of a range to the end of the grid that it grew with rows that were added there, or did not',
    source: 'not known',
    run: (_, scratch) => {
      const { app, sheet } = scratch;
      sheet.setConditionalFormatRules([rule(scratch, '=$A4=1', 'J4:J')]);
      app.flush();
      sheet.insertRowsAfter(1000, 5);
      return sheet.getConditionalFormatRules().map((found) => found.getRanges().map((range) => range.getA1Notation()));
    },
    expect: [['J4:J1005']],
    or: [['J4:J1000']],
  },
  {
    method: 'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
    name: 'takes semicolons and ISFORMULA of its own cell',
    source: 'not known; what Google makes of a formula that it cannot read is not known either',
    run: (_, scratch) => {
      const formula = '=AND($A4<>"";NOT(ISFORMULA($I4)))';
      scratch.sheet.setConditionalFormatRules([rule(scratch, formula, 'I4:I9')]);
      scratch.app.flush();
      return described(scratch);
    },
    expect: [['=AND($A4<>"";NOT(ISFORMULA($I4)))', ['I4:I9']]],
    or: [['=AND($A4<>"",NOT(ISFORMULA($I4)))', ['I4:I9']]],
  },
  {
    method: 'Sheet.getConditionalFormatRules',
    name: 'follows inserted rows: ranges grow or move, formulas with them',
    source: 'developers.google.com, Sheets API, conditional formatting; not run on Google',
    run: (_, scratch) => {
      scratch.sheet.setConditionalFormatRules([rule(scratch, '=$A4=1', 'A4:B9'), rule(scratch, '=$A2=1', 'A2:B6')]);
      scratch.sheet.insertRowsAfter(3, 2);
      return described(scratch);
    },
    expect: [
      ['=$A6=1', ['A6:B11']],
      ['=$A2=1', ['A2:B8']],
    ],
  },
  {
    method: 'ConditionalFormatRule.getRanges',
    name: 'gives all of them',
    source: 'reference/spreadsheet/conditional-format-rule#getranges',
    run: (_, { app, sheet }) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=TRUE')
        .setBold(true)
        .setRanges([sheet.getRange('A1:A3'), sheet.getRange('C1:C3')])
        .build()
        .getRanges()
        .map((range) => range.getA1Notation()),
    expect: ['A1:A3', 'C1:C3'],
  },
  {
    method: 'ConditionalFormatRule.getBooleanCondition',
    name: 'is there for a rule with a formula',
    source: 'reference/spreadsheet/conditional-format-rule#getbooleancondition',
    run: (_, scratch) => rule(scratch, '=$A1>1', 'A1:A3').getBooleanCondition() !== null,
    expect: true,
  },
  {
    method: 'BooleanCondition.getCriteriaValues',
    name: 'holds the formula',
    source: 'reference/spreadsheet/boolean-condition#getcriteriavalues',
    run: (_, scratch) => rule(scratch, '=$A1>1', 'A1:A3').getBooleanCondition()?.getCriteriaValues(),
    expect: ['=$A1>1'],
  },
  ...(
    [
      ['whenFormulaSatisfied', 'whenformulasatisfiedformula'],
      ['setBackground', 'setbackgroundcolor'],
      ['setFontColor', 'setfontcolorcolor'],
      ['setBold', 'setboldbold'],
      ['setRanges', 'setrangesranges'],
    ] as const
  ).map(
    ([method, page]): Case => ({
      method: `ConditionalFormatRuleBuilder.${method}`,
      name: 'gives the builder back',
      source: `reference/spreadsheet/conditional-format-rule-builder#${page}`,
      run: (_, scratch) => thrown(() => rule(scratch, '=$A1>1', 'A1:A3')),
      expect: 'nothing was thrown',
    }),
  ),
  {
    method: 'ConditionalFormatRuleBuilder.build',
    name: 'wants a range',
    source: 'reference/spreadsheet/conditional-format-rule-builder#build',
    run: (_, { app }) =>
      thrown(() => app.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBold(true).build()) ===
      'nothing was thrown',
    expect: false,
  },
];
