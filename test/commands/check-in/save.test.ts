/** Save check-in: what is typed into New value, what cannot be taken, wins, and the record that the tab becomes. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/panel-api/index.js';
import { formulasIn, openStarted, tabIn } from './started.js';
import {
  type CheckInFile,
  cellAt,
  lastLogged,
  logOf,
  on,
  rowBelow,
  rowOf,
  save,
  start,
  TABLE,
  tabOf,
  typeAt,
} from './table.js';

const kindsOf = (file: CheckInFile) => logOf(file).map((row) => [row[2], row[3]]);

describe('saving', () => {
  it.each(LANGUAGES)('twice changes nothing: %s (CI-1)', async (language) => {
    const file = await openStarted({ language });
    const { tab, words } = file;
    typeAt(file, tab, 'K3', 'G', '7');
    typeAt(file, tab, 'K2', 'K', 'Talk to the ten largest ');
    typeAt(file, tab, 'K4', 'H', '8');
    typeAt(file, tab, 'K8', 'G', 'about 25');
    file.host.user.type(tab, `A${rowBelow(file, tab, words.checkIn.wins)}`, ' First clinic signed ');
    save(file);
    const before = file.host.snapshot();
    expect(save(file)).toMatchObject({ saved: true, logged: 0, receipt: { cells: 0 } });
    expect(file.host.snapshot()).toEqual(before);
  });

  it('leaves a record: no formula, nothing blue, grey in K1 (CI-6)', async () => {
    const file = await openStarted();
    const { host, tab } = file;
    typeAt(file, tab, 'K3', 'G', '7');
    save(file);
    const saved = tabIn(file);
    expect(formulasIn(file)).toEqual([]);
    const styles = Object.entries(saved?.styles ?? {});
    expect(styles.filter(([, { fillColor }]) => String(fillColor).toLowerCase() === '#e8f0fe')).toEqual([]);
    expect(saved?.styles.K1).toMatchObject({ textColor: '#5f6368' });
    expect(saved?.styles.K1?.bold).not.toBe(true);
    expect(host.evaluate(tab, 'K1')).toBe('Saved by Ana Ruiz, 9 Nov 09:00');
    // The sections and the reasons keep their colours.
    expect(saved?.styles.A4).toMatchObject({ fillColor: '#f1f3f4' });
    expect(saved?.styles[`D${rowOf(file, tab, 'K3')}`]).toMatchObject({ fillColor: '#fdeac2' });
  });

  it('keeps row 1 as it was, whatever the table becomes', async () => {
    const file = await openStarted();
    const { host, tab } = file;
    const head = [host.evaluate(tab, 'C1'), host.evaluate(tab, 'G1')];
    save(file);
    on(file, '2026-12-07');
    host.user.type(TABLE, 'H9', '12');
    expect([host.evaluate(tab, 'C1'), host.evaluate(tab, 'G1')]).toEqual(head);
    expect(tabIn(file)?.formulas).toEqual({});
  });

  it('without a name says only when', async () => {
    const file = await openStarted();
    file.run.okrSetPerson?.('');
    save(file);
    expect(file.host.evaluate(file.tab, 'K1')).toBe('Saved 9 Nov 09:00');
  });
});

describe('a new value', () => {
  /** What is typed, what the table then holds, progress and change in the tab. */
  it.each<[string, string, string, string | number | boolean, string | number, string | number]>([
    ['a number', 'K6', '6', 6, 0.5, 25],
    ['a percent', 'K2', '82%', 0.82, 0.571429, 29], // 4/7, from 2/7: 28.57
    ['the same number again', 'K6', '3', 3, 0.25, 0],
    ['zero', 'K6', '0', 0, 0, -25],
    ['in 万', 'K6', '0.0006万', 6, 0.5, 25],
    ['full-width digits', 'K6', '６', 6, 0.5, 25],
    ['beyond the target', 'K6', '30', 30, 1, 75],
    ['a tick', 'K4', 'TRUE', true, 1, 100],
  ])('%s: %s %s', async (_name, id, text, current, progress, change) => {
    const file = await openStarted();
    typeAt(file, file.tab, id, 'G', text);
    expect(save(file)).toMatchObject({ saved: true, remarks: [] });
    expect(cellAt(file, TABLE, id, 'H')).toBe(current);
    expect(cellAt(file, TABLE, id, 'I')).toBe(progress);
    expect([cellAt(file, file.tab, id, 'G'), cellAt(file, file.tab, id, 'I'), cellAt(file, file.tab, id, 'J')]).toEqual(
      [current, progress, change],
    );
    expect(logOf(file).filter((row) => row[2] === 'Check-in' && row[3] === id)).toMatchObject([
      { 8: current, 9: progress },
    ]);
  });

  it('of 30万 is three hundred thousand', async () => {
    const file = await openStarted();
    file.host.user.type(TABLE, 'G9', '1000000');
    typeAt(file, file.tab, 'K6', 'G', '30万');
    save(file);
    expect([cellAt(file, TABLE, 'K6', 'H'), cellAt(file, TABLE, 'K6', 'I')]).toEqual([300000, 0.3]);
    expect(cellAt(file, file.tab, 'K6', 'I')).toBe(0.3);
  });

  it.each<[string, string, string, string, Record<string, string>]>([
    ['words', 'K6', 'nearly six', 'notANumber', { id: 'K6', value: 'nearly six' }],
    ['words in a percent cell', 'K2', 'better', 'notANumber', { id: 'K2', value: 'better' }],
    ['a percent beside plain numbers', 'K6', '50%', 'otherUnit', { id: 'K6', value: '0.5', target: '12' }],
    ['what is read as a day', 'K6', '1/2', 'notANumber', { id: 'K6', value: '2026-01-02' }],
    ['a tick where a number belongs', 'K6', 'TRUE', 'notANumber', { id: 'K6', value: 'TRUE' }],
  ])('that cannot be taken stays in the tab and is said: %s', async (_name, id, text, code, args) => {
    const file = await openStarted();
    typeAt(file, file.tab, id, 'G', text);
    const typed = file.host.display(file.tab, `G${rowOf(file, file.tab, id)}`);
    const [before, entries] = [cellAt(file, TABLE, id, 'H'), logOf(file).length];
    // K7 is linked and has its entry in any case.
    expect(save(file)).toMatchObject({ saved: true, filled: 1, logged: 1, remarks: [{ code, args }] });
    expect(cellAt(file, TABLE, id, 'H')).toBe(before);
    expect(file.host.display(file.tab, `G${rowOf(file, file.tab, id)}`)).toBe(typed);
    expect(kindsOf(file).slice(entries)).toEqual([['Check-in', 'K7']]);
  });

  it('of 82 in a percent cell is 82%, or is asked about: never 8,200%', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K2', 'G', '82');
    const { remarks } = save(file);
    const current = cellAt(file, TABLE, 'K2', 'H');
    expect([`${current} ${remarks.length}`]).toContain(current === 0.82 ? '0.82 0' : '0.8 1');
  });

  it('with a confidence and a next step beside it that can be taken: those are', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', 'nearly six');
    typeAt(file, file.tab, 'K6', 'H', '4');
    typeAt(file, file.tab, 'K6', 'K', 'Blocked: the board');
    save(file);
    expect([cellAt(file, TABLE, 'K6', 'L'), cellAt(file, TABLE, 'K6', 'M')]).toEqual([4, 'Blocked: the board']);
  });

  it('typed as a formula counts with its value, and the record holds that', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '=2+4');
    save(file);
    expect([cellAt(file, TABLE, 'K6', 'H'), file.host.formula(TABLE, 'H9')]).toEqual([6, '']);
    expect(formulasIn(file)).toEqual([]);
  });

  it('of an untouched tick is none: its confidence alone is saved', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K4', 'H', '8');
    expect(save(file)).toMatchObject({ filled: 2 });
    expect(lastLogged(file, 2)[0]).toEqual(['Check-in', 'K4', '', 0, '']);
    expect(cellAt(file, TABLE, 'K4', 'H')).toBe('');
    expect([cellAt(file, file.tab, 'K4', 'G'), cellAt(file, file.tab, 'K4', 'J')]).toEqual([false, '']);
  });

  it('taken back before saving leaves the key result as it was', async () => {
    const file = await openStarted();
    typeAt(file, file.tab, 'K6', 'G', '6');
    file.host.user.clear(file.tab, `G${rowOf(file, file.tab, 'K6')}`);
    expect(save(file)).toMatchObject({ filled: 1, logged: 1 });
    expect(cellAt(file, TABLE, 'K6', 'H')).toBe(3);
  });

  it('takes the unit of its target where Current has none yet', async () => {
    const file = await openStarted();
    file.host.user.paste(TABLE, 'C12', [['Win rate', 'Ben', '', '', '25%', '']]);
    on(file, '2026-11-10');
    save(file);
    on(file, '2026-11-16');
    start(file);
    const tab = tabOf(file, '2026-11-16');
    typeAt(file, tab, 'K9', 'G', '20%');
    save(file);
    expect(file.host.display(TABLE, 'H12')).toBe('20%');
    expect(cellAt(file, TABLE, 'K9', 'I')).toBe(0.8);
  });
});

describe('wins and commitments', () => {
  it('are read wherever rows were inserted between them, and promised next time', async () => {
    const file = await openStarted();
    const { host, tab } = file;
    const wins = rowBelow(file, tab, 'Wins');
    host.user.insertRows(tab, wins + 1, 3);
    for (const [at, text] of ['One', 'Two', '', 'Three', 'Four'].entries()) host.user.type(tab, `A${wins + at}`, text);
    const commitments = rowBelow(file, tab, 'Commitments until next time');
    for (const [at, text] of ["'=Five", 'Six'].entries()) host.user.type(tab, `A${commitments + at}`, text);
    expect(save(file)).toMatchObject({ wins: 4, commitments: 2 });
    expect(
      kindsOf(file)
        .slice(-6)
        .map(([kind]) => kind),
    ).toEqual([...Array(4).fill('Win'), ...Array(2).fill('Commitment')]);
    expect(
      logOf(file)
        .slice(-6)
        .map((row) => row[4]),
    ).toEqual(['One', 'Two', 'Three', 'Four', '=Five', 'Six']);
    on(file, '2026-11-16');
    start(file);
    const next = tabOf(file, '2026-11-16');
    const promised = rowBelow(file, next, 'Promised last time');
    expect([host.evaluate(next, `A${promised}`), host.evaluate(next, `A${promised + 1}`)]).toEqual(['=Five', 'Six']);
    // What was promised is neither a win nor a commitment of this time.
    expect(save(file)).toMatchObject({ wins: 0, commitments: 0 });
  });

  it('below the last prepared row count too', async () => {
    const file = await openStarted();
    const { host, tab } = file;
    const row = rowBelow(file, tab, 'Commitments until next time');
    host.user.insertRows(tab, row + 2, 1);
    host.user.paste(tab, `A${row}`, [['One'], ['Two'], ['Three']]);
    expect(save(file)).toMatchObject({ commitments: 3 });
  });

  it('that look like an ID are texts', async () => {
    const file = await openStarted();
    file.host.user.type(file.tab, `A${rowBelow(file, file.tab, 'Wins')}`, 'K2');
    expect(save(file)).toMatchObject({ wins: 1 });
  });
});
