import { describe, expect, test } from 'vitest';
import { openHost } from '../../../preview/host/index.js';
import type { Services, Sheet } from '../../../src/apps-script/services.js';
import { plain } from '../../conformance/case.js';

const now = '2026-11-24T09:00:00Z';

function firstTab({ SpreadsheetApp }: Services): Sheet {
  const [sheet] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  if (!sheet) throw new Error('no tab');
  return sheet;
}

describe('a new file', () => {
  test('has one tab of 1,000 rows and 26 columns', () => {
    const { globals } = openHost({ now });
    const [sheet] = globals.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    expect([sheet?.getName(), sheet?.getMaxRows(), sheet?.getMaxColumns(), sheet?.getLastRow()]).toEqual([
      'Sheet1',
      1000,
      26,
      0,
    ]);
  });
  test('values, formulas and formats come back', () => {
    const { globals, evaluate, display } = openHost({ now });
    const sheet = firstTab(globals);
    sheet.getRange('A1:B2').setValues([
      ['a', '35%'],
      [1.5, '=B1*2'],
    ]);
    sheet.getRange('C1:C1').setFormulas([['=IF(A2>1;"big";"say ""small""")']]);
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['a', 0.35, 'big'],
      [1.5, 0.7, ''],
    ]);
    expect(sheet.getRange('A1:C2').getFormulas()).toEqual([
      ['', '', '=IF(A2>1;"big";"say ""small""")'],
      ['', '=B1*2', ''],
    ]);
    expect(sheet.getRange('B1:B2').getNumberFormats()).toEqual([['0%'], ['0%']]);
    expect(display('Sheet1', 'B1')).toBe('35%');
    expect(evaluate('Sheet1', 'B2')).toBe(0.7);
  });
  test('names bring waiting formulas alive, TODAY follows the clock', () => {
    const host = openHost({ now });
    const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
    const sheet = firstTab(host.globals);
    sheet.getRange('A1:A2').setFormulas([['=OKR_today+1'], ['=TODAY()']]);
    expect(host.evaluate('Sheet1', 'A1')).toBe('#NAME?');
    book.setNamedRange('OKR_today', sheet.getRange('A2'));
    expect(host.evaluate('Sheet1', 'A1')).toBe(46351);
    host.clock.advance(86_400_000);
    expect(host.evaluate('Sheet1', 'A1')).toBe(46352);
    expect(plain(sheet.getRange('A2').getValues())).toEqual([['2026-11-25T00:00:00.000Z']]);
  });
  test('rows move with notes, metadata stays with its column, undo brings everything back', () => {
    const host = openHost({ now });
    const sheet = firstTab(host.globals);
    sheet.getRange('A1:A3').setValues([['one'], ['two'], ['three']]);
    sheet.getRange('B1:B3').setFormulas([['=A1&"!"'], ['=A2&"!"'], ['=A3&"!"']]);
    sheet.getRange('A2').setNotes([['note']]);
    sheet.getRange('A:A').addDeveloperMetadata('okr', 'column');
    host.execute(() => {});
    const before = host.snapshot();
    host.user.insertColumns('Sheet1', 1);
    host.user.insertRows('Sheet1', 1, 2);
    host.user.moveRows('Sheet1', 4, 1, 6);
    host.user.sort('Sheet1', 'A3:C5', 2, false);
    expect(host.grid('Sheet1').slice(2)).toEqual([
      ['', 'two', 'two!'],
      ['', 'three', 'three!'],
      ['', 'one', 'one!'],
    ]);
    expect(host.note('Sheet1', 'B3')).toBe('note');
    expect(host.snapshot().tabs[0]?.metadata).toEqual([{ on: 'B', key: 'okr', value: 'column' }]);
    for (let step = 0; step < 4; step++) host.user.undo();
    expect(host.snapshot()).toEqual(before);
  });
  test('onEdit gets Google’s event in a bare realm', () => {
    const host = openHost({ now });
    host.run(`
      const seen = [];
      function onEdit(e) {
        SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 5, 1, 1).setValues([[
          [String(e.authMode), e.value, e.oldValue, e.range.rowStart, e.range.getA1Notation(), typeof setTimeout, new Date().toISOString(),
            e.range.getValues() instanceof Array].join(' ')]]);
      }`);
    host.user.type('Sheet1', 'B2', '7');
    host.user.type('Sheet1', 'B2', '8');
    expect(host.evaluate('Sheet1', 'E1')).toBe('LIMITED 8 7 2 B2 undefined 2026-11-24T09:00:00.000Z true');
    expect(host.calls.total).toBe(0);
    expect(host.calls.trigger.total).toBe(6);
  });
  test('a kill stops every later call and keeps or loses what waited', () => {
    for (const lose of [false, true]) {
      const host = openHost({ now });
      const { write } = host.run(`function write() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        try { for (var i = 1; i < 9; i++) sheet.getRange(i, 1, 1, 1).setValues([[i]]); } catch (e) {}
      }`);
      host.faults.killAt(4);
      host.faults.loseUnflushed = lose;
      expect(() => write?.()).toThrow('Exceeded maximum execution time');
      expect(host.grid('Sheet1').flat()).toEqual(lose ? [] : [1, 2]);
    }
  });
});
