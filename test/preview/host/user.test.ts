/** The door for people: what they do, what they may not, and what onEdit hears of it. */
import { describe, expect, test } from 'vitest';
import { type Host, type HostOptions, openHost } from '../../../preview/host/index.js';

const T = 'Sheet1';
/** Remembers every event in memory, not in the file. */
const REMEMBER = `
var seen = [];
function onEdit(e) {
  seen.push([e.range.getA1Notation(), 'value' in e ? e.value : 'none', 'oldValue' in e ? e.oldValue : 'none'].join(' '));
}
function tell() { return seen.join(', '); }`;

function watched(options: HostOptions = {}): { readonly host: Host; readonly told: () => unknown } {
  const host = openHost({ now: '2026-11-24T09:00:00Z', ...options });
  const script = host.run(REMEMBER);
  return { host, told: () => script.tell?.() };
}

describe('onEdit', () => {
  test('hears of typing, clearing, pasting and copying, with values for single cells only', () => {
    const { host, told } = watched();
    host.user.type(T, 'B2', '35%');
    host.user.type(T, 'B2', 'TRUE');
    host.user.clear(T, 'B2');
    host.user.paste(T, 'C1', [
      ['1', '2'],
      ['3', '4'],
    ]);
    host.user.copy(T, 'C1:D1', 'C3');
    expect(told()).toBe('B2 0.35 none, B2 TRUE 0.35, B2 none TRUE, C1:D2 none none, C3:D3 none none');
  });
  test('hears nothing of rows, columns, formats, tabs, scripts, nor of itself', () => {
    const { host, told } = watched();
    host.user.insertRows(T, 3);
    host.user.deleteRows(T, 3);
    host.user.insertColumns(T, 2);
    host.user.format(T, 'A1', '0%');
    host.user.addSheet('More');
    host.user.renameSheet('More', 'Other');
    host.execute(() =>
      host.globals.SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1')
        .setValues([[1]]),
    );
    expect(told()).toBe('');
  });
  test('what is not known is switched: drag-move, sort, undo', () => {
    const act = (options: HostOptions): unknown => {
      const { host, told } = watched(options);
      host.user.paste(T, 'A1', [['2'], ['1']]);
      host.user.moveRows(T, 1, 1, 4);
      host.user.sort(T, 'A1:A3', 1, true);
      host.user.undo();
      return told();
    };
    expect(act({})).toBe('A1:A2 none none, A3:Z3 none none');
    expect(act({ unknowns: { moveFiresEdit: false, sortFiresEdit: true, undoFiresEdit: true } })).toBe(
      'A1:A2 none none, A1:A3 none none, A1 none none',
    );
  });
  test('a queue of two loses the third edit of a burst', () => {
    const lost = (unknowns: HostOptions['unknowns']): number => {
      const { host } = watched(unknowns ? { unknowns } : {});
      host.faults.before(1, () => {
        for (const row of [1, 2, 3, 4]) host.user.type(T, `A${row}`, 'x');
      });
      host.execute(() => host.globals.SpreadsheetApp.flush());
      return host.lostEdits;
    };
    expect([lost({}), lost({ editQueue: 'two' })]).toEqual([0, 2]);
  });
  test('a burst is heard once it is over', () => {
    const { host, told } = watched({ unknowns: { editQueue: 'two' } });
    host.user.burst(() => {
      for (const row of [1, 2, 3]) host.user.type(T, `A${row}`, 'x');
      expect(told()).toBe('');
    });
    expect([told(), host.lostEdits]).toEqual(['A1 x none, A2 x none', 1]);
  });
  test('an error in it is nobody’s business', () => {
    const host = openHost();
    host.run('function onEdit() { throw new Error("broken"); }');
    expect(() => host.user.type(T, 'A1', '1')).not.toThrow();
    expect(host.console.at(-1)).toContain('broken');
  });
});

describe('people', () => {
  test('are refused by a rule that rejects', () => {
    const { host } = watched();
    const { SpreadsheetApp } = host.globals;
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).build();
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:A2').setDataValidation(rule);
    SpreadsheetApp.flush();
    expect(() => host.user.type(T, 'A1', 'c')).toThrow('violates the data validation rules');
    host.user.type(T, 'A2', 'B');
    expect(host.grid(T)).toEqual([[''], ['B']]);
  });
  test('bring a format only to cells that have none', () => {
    const { host } = watched();
    host.user.format(T, 'A2', '0.00');
    for (const a1 of ['A1', 'A2']) host.user.type(T, a1, '25%');
    expect([host.display(T, 'A1'), host.display(T, 'A2')]).toEqual(['25%', '0.25']);
  });
  test('copy a row with look, note and rule; relative references move along', () => {
    const { host } = watched();
    host.user.paste(T, 'A1', [['1', '=A1*2', '=SUM($A:$A)']]);
    host.user.note(T, 'A1', 'kept');
    host.user.duplicateRow(T, 1);
    expect([host.formula(T, 'B2'), host.note(T, 'A2'), host.grid(T)]).toEqual([
      '=A2*2',
      'kept',
      [
        [1, 2, 2],
        [1, 2, 2],
      ],
    ]);
  });
  test('sort numbers before texts before booleans, empty cells last either way', () => {
    const { host } = watched();
    host.user.paste(T, 'A1', [['b'], ['TRUE'], [''], ['2'], ['a'], ['10']]);
    host.user.sort(T, 'A1:A6', 1, true);
    expect(host.grid(T).flat()).toEqual([2, 10, 'a', 'b', true]);
    host.user.sort(T, 'A1:A6', 1, false);
    expect(host.grid(T).flat()).toEqual([true, 'b', 'a', 10, 2]);
  });
  test('sorting leaves column metadata, and takes notes along unless that is switched', () => {
    const noted = (sortMovesNotes: boolean): string[] => {
      const { host } = watched({ unknowns: { sortMovesNotes } });
      host.user.paste(T, 'A1', [['2'], ['1']]);
      host.user.note(T, 'A1', 'two');
      host.user.sort(T, 'A1:A2', 1, true);
      return [host.note(T, 'A1'), host.note(T, 'A2')];
    };
    expect([noted(true), noted(false)]).toEqual([
      ['', 'two'],
      ['two', ''],
    ]);
  });
  test('copies of a tab carry its metadata, or do not', () => {
    const tags = (copiedTabKeepsMetadata: boolean): number => {
      const { host } = watched({ unknowns: { copiedTabKeepsMetadata } });
      const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
      book.getActiveSheet().addDeveloperMetadata('okr', 'x').getRange('B:B').addDeveloperMetadata('okr', 'y');
      host.user.duplicateSheet(T);
      return book.createDeveloperMetadataFinder().withKey('okr').find().length;
    };
    expect([tags(true), tags(false)]).toEqual([4, 2]);
  });
  test('undo their own steps, and the script’s unless that is switched', () => {
    const left = (undoReachesScripts: boolean): unknown => {
      const { host } = watched({ unknowns: { undoReachesScripts } });
      host.user.type(T, 'A1', 'mine');
      host.execute(() =>
        host.globals.SpreadsheetApp.getActiveSpreadsheet()
          .getActiveSheet()
          .getRange('A2')
          .setValues([['its']]),
      );
      host.user.undo();
      host.user.undo();
      return host.grid(T).flat();
    };
    expect([left(true), left(false)]).toEqual([[], ['mine', 'its']]);
  });
});
