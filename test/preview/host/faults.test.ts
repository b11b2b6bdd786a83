/** The instruments: counting, failing, killing, people in between, contention, protection, viewers, time. */
import { describe, expect, test } from 'vitest';
import { type Host, openHost } from '../../../preview/host/index.js';
import type { Sheet } from '../../../src/apps-script/services.js';

const T = 'Sheet1';
const now = '2026-11-24T09:00:00Z';

function tab(host: Host): Sheet {
  return host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
}

describe('counting', () => {
  test('service calls apart from handles, by method and in order', () => {
    const host = openHost({ now });
    const sheet = tab(host);
    sheet
      .getRange('A1')
      .setValues([[1]])
      .setNumberFormat('0%')
      .getValues();
    expect([host.calls.total, host.calls.handles]).toEqual([4, 2]);
    expect(host.calls.log()).toEqual([
      'Spreadsheet.getActiveSheet',
      'Range.setValues',
      'Range.setNumberFormat',
      'Range.getValues',
    ]);
    expect(host.calls.byMethod()['Sheet.getRange']).toBe(1);
    host.calls.reset();
    expect([host.calls.total, host.calls.handles, host.calls.log()]).toEqual([0, 0, []]);
  });
  test('builders, menus and what an object carries cost nothing', () => {
    const host = openHost({ now });
    const { SpreadsheetApp } = host.globals;
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setHelpText('x').build();
    rule.getCriteriaValues();
    SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addSeparator().addToUi();
    expect(host.calls.total).toBe(0);
    expect(host.ui.menu).toEqual([{ caption: 'a', functionName: 'b' }, {}]);
  });
});

describe('faults', () => {
  test('fail once at the n-th call, counted from the last reset', () => {
    const host = openHost({ now });
    const sheet = tab(host);
    host.calls.reset();
    host.faults.failAt(2, 'Service Spreadsheets failed');
    sheet.getRange('A1').setValues([[1]]);
    expect(() => sheet.getRange('A1').getValues()).toThrow('Service Spreadsheets failed');
    expect(sheet.getRange('A1').getValues()).toEqual([[1]]);
  });
  test('a kill outside of an execution lasts until clear', () => {
    const host = openHost({ now });
    const sheet = tab(host);
    host.faults.killAt(1);
    for (const _ of [1, 2]) expect(() => sheet.getName()).toThrow('Exceeded maximum execution time');
    host.faults.clear();
    expect(sheet.getName()).toBe(T);
  });
  test('what a kill loses: nothing, writes that wait, or also rows and tabs since the last read', () => {
    const left = (loseUnflushed: boolean | 'structure'): unknown => {
      const host = openHost({ now });
      const { work } = host.run(`function work() {
        var book = SpreadsheetApp.getActiveSpreadsheet();
        var sheet = book.getSheets()[0];
        sheet.getRange('A1').setValues([['read']]).getValues();
        book.insertSheet('New', 1);
        sheet.getRange('A2').setValues([['waits']]);
        sheet.getRange('A3').setValues([['never']]);
      }`);
      host.faults.loseUnflushed = loseUnflushed;
      host.faults.killAt(6);
      expect(() => work?.()).toThrow('Exceeded');
      return [host.grid(T).flat(), host.snapshot().tabs.length];
    };
    expect([left(false), left(true), left('structure')]).toEqual([
      [['read', 'waits'], 2],
      [['read'], 2],
      [['read'], 1],
    ]);
  });
  test('a killed execution gives its lock back, and the next one runs', () => {
    const host = openHost({ now });
    const { attempt } = host.run(`function attempt() {
      if (!LockService.getDocumentLock().tryLock(10)) return 'busy';
      return SpreadsheetApp.getActiveSpreadsheet().getSheets().length;
    }`);
    host.faults.killAt(2);
    expect(() => attempt?.()).toThrow('Exceeded maximum execution time');
    expect(attempt?.()).toBe(1);
    host.faults.contend(true);
    expect(attempt?.()).toBe('busy');
    expect(host.clock.now().toISOString()).toBe('2026-11-24T09:00:00.010Z');
  });
  test('a person edits between two calls: writes that wait land before or after', () => {
    const result = (pendingWritesAtEdit: 'before' | 'after'): unknown => {
      const host = openHost({ now, unknowns: { pendingWritesAtEdit } });
      const { work } = host.run(`function work() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        sheet.getRange('A2').setValues([['script']]);
        sheet.getRange('B2').setValues([['script']]);
      }`);
      host.faults.before(3, () => host.user.insertRows(T, 1));
      work?.();
      return host.grid(T);
    };
    expect(result('before')).toEqual([
      ['', ''],
      ['', 'script'],
      ['script', ''],
    ]);
    expect(result('after')).toEqual([
      ['', ''],
      ['script', 'script'],
    ]);
  });
  test('an edit between two calls fires onEdit beside the script; its calls count apart and its lock is refused', () => {
    const host = openHost({ now });
    const { work } = host.run(`
      function work() {
        LockService.getDocumentLock().tryLock(1);
        SpreadsheetApp.getActiveSpreadsheet().getSheets();
      }
      function onEdit(e) { console.log(LockService.getDocumentLock().tryLock(0), e.range.getValues()[0][0]); }`);
    host.faults.before(2, () => host.user.type(T, 'A1', 'between'));
    work?.();
    expect(host.console).toEqual(['log: false between']);
    expect([host.calls.total, host.calls.trigger.total]).toEqual([2, 2]);
  });
  test('latency passes on the host’s clock', () => {
    const host = openHost({ now });
    host.faults.latency = 200;
    tab(host).getRange('A1').getValues();
    expect(host.clock.now().toISOString()).toBe('2026-11-24T09:00:00.400Z');
  });
});

describe('rights', () => {
  test('a protected range refuses writes, and nothing else', () => {
    const host = openHost({ now });
    const sheet = tab(host);
    host.faults.protect(T, 'B2:C3');
    expect(() =>
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow('You are trying to edit a protected cell');
    sheet.getRange('A1:A9').setBackground('#fff');
    expect([sheet.getRange('C3').canEdit(), sheet.getRange('A1').canEdit(), host.grid(T)]).toEqual([false, true, []]);
  });
  test('a viewer reads and cannot write', () => {
    const host = openHost({ now, canEdit: false });
    const sheet = tab(host);
    expect(sheet.getRange('A1').getValues()).toEqual([['']]);
    expect(() => sheet.getRange('A1').setValues([[1]])).toThrow('protected');
    expect(() => sheet.insertRowsAfter(1, 1)).toThrow('protected');
    expect(sheet.getRange('A1').canEdit()).toBe(false);
  });
});

describe('executions', () => {
  test('writes are applied at the end, also of one that failed', () => {
    const host = openHost({ now });
    const { work } = host.run(`function work(fails) {
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValues([[fails ? 2 : 1]]);
      if (fails) throw new Error('own error');
    }`);
    work?.(false);
    expect(host.grid(T)).toEqual([[1]]);
    expect(() => work?.(true)).toThrow('own error');
    expect(host.grid(T)).toEqual([[2]]);
  });
  test('a rejected write is thrown at the flush, the others stand', () => {
    const host = openHost({ now });
    const { SpreadsheetApp } = host.globals;
    const sheet = tab(host);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule);
    sheet.getRange('A1').setValues([['b']]);
    sheet.getRange('B1').setValues([['fine']]);
    expect(() => SpreadsheetApp.flush()).toThrow('Please enter one of the following values: a.');
    expect(host.grid(T)).toEqual([['', 'fine']]);
  });
  test('mark returns to an earlier state, properties too', () => {
    const host = openHost({ now });
    const back = host.mark();
    host.globals.PropertiesService.getDocumentProperties()?.setProperty('key', 'value');
    tab(host)
      .getRange('A1')
      .setValues([[1]]);
    host.user.addSheet('More');
    const before = host.snapshot();
    back();
    expect(host.snapshot()).not.toEqual(before);
    expect(host.snapshot().tabs.map(({ name, values }) => [name, values])).toEqual([[T, {}]]);
    expect(host.globals.PropertiesService.getDocumentProperties()?.getProperty('key')).toBeNull();
  });
});
