/** Data validation. */
import { type Case, thrown } from '../case.js';

export const validationCases: readonly Case[] = [
  {
    method: 'SpreadsheetApp.newDataValidation',
    name: 'gives a fresh builder each time',
    source: 'reference/spreadsheet/spreadsheet-app#newdatavalidation',
    run: ({ SpreadsheetApp }) => {
      const [one, two] = [SpreadsheetApp.newDataValidation(), SpreadsheetApp.newDataValidation()];
      return one !== two;
    },
    expect: true,
  },
  {
    method: 'Range.setDataValidation',
    name: 'puts a rule on every cell, null takes it away',
    source: 'reference/spreadsheet/range#setdatavalidationrule',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1:A3').setDataValidation(app.newDataValidation().requireValueInList(['a', 'b'], true).build());
      sheet.getRange('A2').setDataValidation(null);
      return sheet
        .getRange('A1:A3')
        .getDataValidations()
        .map((row) => row[0] !== null);
    },
    expect: [true, false, true],
  },
  {
    method: 'Range.setDataValidations',
    name: 'gives each cell its own',
    source: 'reference/spreadsheet/range#setdatavalidationsrules',
    run: (_, { app, sheet }) => {
      const rule = app.newDataValidation().requireValueInList(['a'], true).build();
      sheet.getRange('A1:B2').setDataValidations([
        [rule, null],
        [rule, rule],
      ]);
      return sheet
        .getRange('A1:B2')
        .getDataValidations()
        .map((row) => row.map((found) => found !== null));
    },
    expect: [
      [true, false],
      [true, true],
    ],
  },
  {
    method: 'Range.getDataValidations',
    name: 'is null where there is no rule',
    source: 'reference/spreadsheet/range#getdatavalidations',
    run: (_, { sheet }) => sheet.getRange('A1:B1').getDataValidations(),
    expect: [[null, null]],
  },
  {
    method: 'DataValidation.getCriteriaType',
    name: 'tells a checkbox from lists',
    source: 'reference/spreadsheet/data-validation#getcriteriatype',
    run: (_, { app, sheet }) => [
      String(app.newDataValidation().requireCheckbox().build().getCriteriaType()),
      String(app.newDataValidation().requireValueInList(['a'], true).build().getCriteriaType()),
      String(app.newDataValidation().requireValueInRange(sheet.getRange('A1:A2'), true).build().getCriteriaType()),
    ],
    expect: ['CHECKBOX', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'],
  },
  {
    method: 'DataValidation.getCriteriaValues',
    name: 'gives the list, and whether there is a dropdown',
    source: 'reference/spreadsheet/data-validation#getcriteriavalues',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['a', 'b'], true).build());
      return sheet.getRange('A1').getDataValidations()[0]?.[0]?.getCriteriaValues();
    },
    expect: [['a', 'b'], true],
  },
  {
    method: 'DataValidationBuilder.requireValueInRange',
    name: 'follows its range',
    source: 'reference/spreadsheet/data-validation-builder#requirevalueinrangerange,-showdropdown',
    run: (_, { app, sheet }) => {
      const rule = app.newDataValidation().requireValueInRange(sheet.getRange('C1:C3'), true).build();
      sheet.getRange('A1').setDataValidation(rule);
      app.flush();
      sheet.insertColumnsAfter(1, 1);
      const values = sheet.getRange('A1').getDataValidations()[0]?.[0]?.getCriteriaValues() ?? [];
      return (values[0] as { getA1Notation(): string }).getA1Notation();
    },
    expect: 'D1:D3',
  },
  {
    method: 'DataValidationBuilder.requireValueInList',
    name: 'holds 500 values',
    source: 'seen (IX 15911233387)',
    run: (_, { app, sheet }) =>
      thrown(() => {
        const values = Array.from({ length: 501 }, (_item, at) => `v${at}`);
        sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(values, true).build());
        app.flush();
      }),
    expect:
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  },
  {
    method: 'DataValidationBuilder.setAllowInvalid',
    name: 'false refuses a script’s write as well',
    source: 'seen (IX 69383589684; timing IX 70151285550)',
    run: (_, { app, sheet }) =>
      thrown(() => {
        const rule = app.newDataValidation().requireValueInList(['A', 'B'], true).setAllowInvalid(false).build();
        sheet.getRange('M2').setDataValidation(rule);
        sheet.getRange('M2').setValues([['C']]);
        app.flush();
      }),
    expect:
      'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: A, B.',
  },
  {
    method: 'DataValidationBuilder.setAllowInvalid',
    name: 'false lets the empty text, formulas and what the list names pass',
    source: 'reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata; not certain of formulas',
    run: (_, { app, sheet }) => {
      const rule = app.newDataValidation().requireValueInList(['A', 'B'], true).setAllowInvalid(false).build();
      const range = sheet.getRange('M2:M4');
      range.setDataValidation(rule);
      const words = thrown(() => {
        range.setValues([['A'], [''], ['="A"']]);
        app.flush();
      });
      return [words, range.getValues()];
    },
    expect: ['nothing was thrown', [['A'], [''], ['A']]],
  },
  {
    method: 'DataValidationBuilder.setAllowInvalid',
    name: 'false refuses a number and a text under a box as well',
    source: 'not known of boxes (the words: IX 69383589684)',
    run: (_, { app, sheet }) => {
      const rule = app.newDataValidation().requireCheckbox().setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(rule);
      return thrown(() => {
        sheet.getRange('A1').setValues([['maybe']]);
        app.flush();
      }).startsWith('The data you entered in cell A1 violates the data validation rules set on this cell.');
    },
    expect: true,
  },
  {
    method: 'DataValidationBuilder.setAllowInvalid',
    name: 'true, the default, lets everything in',
    source: 'reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['A'], true).build());
      sheet.getRange('A1').setValues([['other']]);
      return sheet.getRange('A1').getValues();
    },
    expect: [['other']],
  },
  {
    method: 'DataValidationBuilder.requireCheckbox',
    name: 'shows true and false as boxes',
    source: 'reference/spreadsheet/data-validation-builder#requirecheckbox',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireCheckbox().build());
      sheet.getRange('A1').setValues([[true]]);
      return sheet.getRange('A1').getValues();
    },
    expect: [[true]],
  },
  {
    method: 'DataValidationBuilder.requireCheckbox',
    name: 'makes of an empty cell: nothing, or false',
    source: 'not known',
    run: (_, { app, sheet }) => {
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireCheckbox().build());
      app.flush();
      return sheet.getRange('A1').getValues();
    },
    expect: [['']],
    or: [[false]],
  },
  {
    method: 'DataValidationBuilder.requireCheckbox',
    name: 'makes content of an empty cell, for getLastRow, or does not',
    source: 'reports disagree (IX 60502721863, 51906425933 tell of boxes that hold false)',
    run: (_, { app, sheet }) => {
      sheet.getRange('A5').setDataValidation(app.newDataValidation().requireCheckbox().build());
      app.flush();
      return sheet.getLastRow();
    },
    expect: 0,
    or: 5,
  },
  {
    method: 'DataValidationBuilder.setHelpText',
    name: 'gives the builder back',
    source: 'reference/spreadsheet/data-validation-builder#sethelptexthelptext',
    run: (_, { app }) =>
      String(app.newDataValidation().requireCheckbox().setHelpText('Tick').build().getCriteriaType()),
    expect: 'CHECKBOX',
  },
  {
    method: 'DataValidationBuilder.build',
    name: 'makes a rule that may be used on many ranges',
    source: 'reference/spreadsheet/data-validation-builder#build',
    run: (_, { app, sheet }) => {
      const rule = app.newDataValidation().requireCheckbox().build();
      sheet.getRange('A1').setDataValidation(rule);
      sheet.getRange('C1').setDataValidation(rule);
      return sheet
        .getRange('A1:C1')
        .getDataValidations()[0]
        ?.map((found) => found !== null);
    },
    expect: [true, false, true],
  },
];
