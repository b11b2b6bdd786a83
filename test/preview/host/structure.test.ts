/** Whatever people do to rows, columns and tabs: the live state equals a fresh start from the saved file, and undo goes back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Host, openHost } from '../../../preview/host/index.js';

const now = '2026-11-24T09:00:00Z';
const T = 'Sheet1';

function prepared(): Host {
  const host = openHost({ now });
  const app = host.globals.SpreadsheetApp;
  const book = app.getActiveSpreadsheet();
  const [sheet] = book.getSheets();
  if (!sheet) throw new Error('no tab');
  sheet.deleteRows(31, 970);
  sheet.setFrozenRows(3);
  sheet.getRange(4, 1, 6, 4).setValues([
    ['O1', 'Objective', '', 5],
    ['K1', 'first', 'O1', '35%'],
    ['K2', 'second', 'O1', 7.5],
    ['O2', 'Other', '', true],
    ['K3', 'third', 'O2', '2026-11-24'],
    ['K4', 'fourth', 'O2', 1],
  ]);
  const rows = [4, 5, 6, 7, 8, 9];
  sheet
    .getRange('E4:G9')
    .setFormulas(
      rows.map((row) => [
        `=SUMIFS($D:$D;$C:$C;$A${row})*rate`,
        `=IF(E${row}>3;"big";IFERROR(INDEX($B:$B;MATCH($C${row};$A:$A;0));""))`,
        `=SUM(D$4:D${row})+$D$5`,
      ]),
    );
  sheet.getRange('J1').setValues([[0.7]]);
  book.setNamedRange('rate', sheet.getRange('J1'));
  book.setNamedRange('block', sheet.getRange('A5:D8'));
  sheet.getRange('B5').setNotes([['a note']]);
  sheet.getRange('B8:C8').setNotes([['another', 'third']]);
  sheet.getRange('C4:C').setDataValidation(app.newDataValidation().requireValueInList(['O1', 'O2'], true).build());
  sheet.getRange('D6:D8').setDataValidation(app.newDataValidation().requireCheckbox().build());
  sheet
    .getRange('B6')
    .setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('A4:A9'), true).build());
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$D4>3')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A4:G')])
      .build(),
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=B6=$J$1')
      .setBold(true)
      .setRanges([sheet.getRange('B6:B8')])
      .build(),
  ]);
  sheet.getRange('A:A').addDeveloperMetadata('okr', 'id');
  sheet.getRange('D:D').addDeveloperMetadata('okr', 'current');
  sheet.addDeveloperMetadata('okr', 'tab');
  sheet.getRange('F4:G').setBackground('#eeeeee');
  sheet.getRange('A4:D4').setBorder(true, null, true, null, null, null, '#999999', app.BorderStyle.SOLID);
  sheet.hideColumns(8, 2);
  sheet.setColumnWidths(2, 1, 210);
  sheet.getRange('E:F').shiftColumnGroupDepth(1);
  app.flush();
  host.faults.clear();
  return host;
}

function isState(host: Host, state: object): boolean {
  return JSON.stringify(host.snapshot()) === JSON.stringify(state);
}

type Step = readonly [name: string, run: (host: Host) => void];
const row = fc.integer({ min: 1, max: 14 });
const column = fc.integer({ min: 1, max: 9 });
const count = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(row, count)
    .map(([at, n]): Step => [`insert ${n} rows before ${at}`, (host) => host.user.insertRows(T, at, n)]),
  fc
    .tuple(row, count)
    .map(([at, n]): Step => [`delete ${n} rows from ${at}`, (host) => host.user.deleteRows(T, at, n)]),
  fc
    .tuple(row, count, row)
    .map(([at, n, to]): Step => [`move ${n} rows ${at} to ${to}`, (host) => host.user.moveRows(T, at, n, to)]),
  fc
    .tuple(column, count)
    .map(([at, n]): Step => [`insert ${n} columns at ${at}`, (host) => host.user.insertColumns(T, at, n)]),
  column.map((at): Step => [`delete column ${at}`, (host) => host.user.deleteColumns(T, at)]),
  fc
    .tuple(column, column)
    .map(([at, to]): Step => [`move column ${at} to ${to}`, (host) => host.user.moveColumns(T, at, 1, to)]),
  fc
    .tuple(column, fc.boolean())
    .map(([at, up]): Step => [`sort by ${at}`, (host) => host.user.sort(T, 'A4:G12', at, up)]),
  fc
    .tuple(row, fc.constantFrom('O1', '5', '=D5*2', '50%', '', '=NOWHERE'))
    .map(([at, text]): Step => [`type ${text} into D${at}`, (host) => host.user.type(T, `D${at}`, text)]),
  row.map((at): Step => [`duplicate row ${at}`, (host) => host.user.duplicateRow(T, at)]),
  fc.constant<Step>(['rename', (host) => host.user.renameSheet(T, 'Other name')]),
  fc.constant<Step>(['copy the tab', (host) => host.user.duplicateSheet(T)]),
  fc.constant<Step>(['add a tab', (host) => host.user.addSheet('More')]),
);

describe('structure', () => {
  test('live state equals a fresh start; undo and redo go back and forth', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const host = prepared();
        const states = [host.snapshot()];
        for (const [, run] of steps) {
          try {
            run(host);
          } catch (error) {
            // A tab that has another name by now, the last rows: nothing may have changed.
            expect(host.snapshot(), String(error)).toEqual(states.at(-1));
            continue;
          }
          states.push(host.snapshot());
        }
        expect(openHost({ now, document: host.save() }).snapshot()).toEqual(states.at(-1));
        // A step may have changed nothing that shows: taking it back shows nothing either.
        for (let at = 0; at < steps.length && !isState(host, states[0] ?? {}); at++) host.user.undo();
        expect(host.snapshot()).toEqual(states[0]);
        for (let at = 0; at < 40; at++) host.user.redo();
        expect(host.snapshot()).toEqual(states.at(-1));
      }),
      { numRuns: 40 },
    );
  });
});
