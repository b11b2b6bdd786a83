/** What changed in a table since the Log's last entries; and that nothing is written down twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../../src/i18n/book/index.js';
import type { Cell } from '../../../src/okr/cell.js';
import { compare, entryOf, type NowRow } from '../../../src/okr/check-in/compare.js';
import type { LogEntry } from '../../../src/okr/check-in/entry.js';
import { historyOf } from '../../../src/okr/check-in/history.js';
import { addDays } from '../../../src/okr/day.js';
import { defaultPositions, LOG_COLUMNS } from '../../../src/workbook/columns.js';
import { entryCells } from '../../../src/workbook/log-tab.js';
import { readLogRows } from '../../../src/workbook/read-log.js';
import { CYCLE, entry, now } from './entries.js';

const AT = { day: '2026-11-16', cycle: CYCLE };
const compared = (rows: readonly NowRow[], log: readonly LogEntry[], except?: ReadonlySet<string>) =>
  compare(rows, historyOf(log, CYCLE), AT, except);

/** Kind, ID, value and note of each entry. */
const shortly = (entries: readonly LogEntry[]) => entries.map(({ kind, id, value, note }) => [kind, id, value, note]);

describe('comparing the table with the Log (CI-3, CI-5)', () => {
  const known = entry('2026-11-09', 'checkIn');

  it.each<[string, readonly NowRow[], readonly LogEntry[], readonly (readonly Cell[])[]]>([
    ['nothing changed', [now()], [known], []],
    ['a new key result', [now()], [], [['added', 'K1', 4, '']]],
    ['its note comes with it', [now({ note: 'Call them' })], [], [['added', 'K1', 4, 'Call them']]],
    ['another value', [now({ current: 6 })], [known], [['edit', 'K1', 6, '']]],
    ['a value taken out', [now({ current: '' })], [known], [['edit', 'K1', '', '']]],
    ['a value in words', [now({ current: 'soon' })], [known], [['edit', 'K1', 'soon', '']]],
    ['only a note', [now({ note: 'Call them', confidence: 7 })], [known], []],
    ['only the title and the owner', [now({ title: 'Clinics', owner: 'Cho' })], [known], []],
    ['a linked value', [now({ current: 6, linked: true })], [known], []],
    ['an eased target', [now({ target: 8 })], [known], [['targetChanged', 'K1', 4, '10 → 8']]],
    ['an eased target and a value', [now({ target: 8, current: 6 })], [known], [['targetChanged', 'K1', 6, '10 → 8']]],
    [
      'an eased target beside a linked value',
      [now({ target: 8, linked: true })],
      [known],
      [['targetChanged', 'K1', 4, '10 → 8']],
    ],
    [
      'a target in percent',
      [now({ target: 0.8, current: 0.4, unit: '0%' })],
      [entry('2026-11-09', 'checkIn', { target: 0.85, value: 0.4 })],
      [['targetChanged', 'K1', 0.4, '85% → 80%']],
    ],
    ['another start', [now({ start: 2 })], [known], [['targetChanged', 'K1', 4, ' → 2']]],
    [
      'start and target',
      [now({ start: 2, target: 12 })],
      [entry('2026-11-09', 'edit', { start: 1 })],
      [['targetChanged', 'K1', 4, '1 → 2, 10 → 12']],
    ],
    ['gone', [], [known], [['stopped', 'K1', 4, '']]],
    ['gone and known to be', [], [known, entry('2026-11-10', 'stopped')], []],
    ['back again', [now()], [known, entry('2026-11-10', 'stopped')], [['added', 'K1', 4, '']]],
    ['an ID in small letters', [now({ id: 'k1' })], [known], []],
    ['an ID that stands twice: the first row counts', [now(), now({ current: 6 })], [known], []],
    ['a row without an ID', [now({ id: '' })], [known], [['stopped', 'K1', 4, '']]],
  ])('%s', (_name, rows, log, expected) => expect(shortly(compared(rows, log))).toEqual(expected));

  it('leaves out the values that a check-in writes down anyway, but not their targets', () => {
    const rows = [now({ current: 6 }), now({ id: 'K2', current: 6, target: 8 })];
    const log = [known, entry('2026-11-09', 'checkIn', { id: 'K2' })];
    expect(shortly(compared(rows, log, new Set(['K1', 'K2'])))).toEqual([['targetChanged', 'K2', 6, '10 → 8']]);
  });

  it('dates what it finds today, without a name; what stopped keeps its last figures', () => {
    const [edited, stopped] = compared(
      [now({ current: 6 })],
      [known, entry('2026-11-09', 'checkIn', { id: 'K2', who: 'Ben', note: 'Mine' })],
    );
    expect(edited).toMatchObject({ day: '2026-11-16', cycle: CYCLE, who: '', progress: 0.6, target: 10 });
    expect(stopped).toMatchObject({ day: '2026-11-16', id: 'K2', value: 4, progress: 0.4, who: '', note: '' });
  });

  it('does not take the correction of an older check-in for the last word', () => {
    const log = [known, entry('2026-11-16', 'checkIn', { value: 6 }), entry('2026-11-09', 'checkIn', { value: 5 })];
    expect(shortly(compared([now({ current: 6 })], log))).toEqual([]);
  });

  it('does not go by the place of rows that people sorted', () => {
    const log = [entry('2026-11-16', 'checkIn', { value: 6 }), known, entry('2026-11-02', 'added', { value: 1 })];
    expect(shortly(compared([now({ current: 6 })], log))).toEqual([]);
  });

  it('writes nothing down twice while a check-in that was saved ahead of its day stands in the Log', () => {
    const log = [known, entry('2026-11-23', 'checkIn', { value: 6 })];
    const rows = [now({ current: 7 })];
    const found = compared(rows, log);
    expect(shortly(found)).toEqual([['edit', 'K1', 7, '']]);
    expect(shortly(compared(rows, [...log, ...found]))).toEqual([]);
  });
});

describe('nothing is written down twice', () => {
  const cell = fc.constantFrom<Cell>('', 0, 4, 0.85, -3, 'soon', '2026-11', true, false, '=1+1');
  const tableRow = fc
    .record({
      id: fc.constantFrom('K1', 'K2', 'k2', 'K3', 'K14'),
      title: fc.constantFrom('Pilot clinics', '=1+1', '3-14'),
      start: cell,
      target: cell,
      current: cell,
      progress: fc.constantFrom(undefined, 0, 0.4, 1),
      confidence: fc.constantFrom<Cell>('', 7),
      note: fc.constantFrom('', 'Blocked: the board'),
      linked: fc.boolean(),
    })
    .map((cells) => now(cells));
  /** Some days later a table, of which the n-th rows are checked in, for today or for a day ahead. */
  const step = fc.record({
    later: fc.integer({ min: 0, max: 8 }),
    ahead: fc.integer({ min: 0, max: 6 }),
    rows: fc.array(tableRow, { maxLength: 6 }),
    checked: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    sorted: fc.constantFrom('no', 'no', 'newest first', 'by ID'),
  });
  const positions = defaultPositions(LOG_COLUMNS);
  /** Entries as they come back out of the cells of the tab. */
  const throughCells = (entries: readonly LogEntry[]) =>
    readLogRows(
      entries.map((one) => LOG_COLUMNS.map((column) => entryCells(BOOK_WORDS.en, one).get(column) ?? '')),
      positions,
    );

  /** As people sort a tab: text regardless of case, equal ones stay in their order. */
  const sortedBy = (log: readonly LogEntry[], way: 'newest first' | 'by ID') => {
    const key = ({ day, id }: LogEntry) => (way === 'by ID' ? id.toUpperCase() : -Number(day.replace(/-/g, '')));
    return [...log].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  };

  const holds = (isSorted: boolean) => (steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) => {
    let log: readonly LogEntry[] = [];
    let day = '2026-10-05';
    for (const { later, ahead, rows, checked, sorted } of steps) {
      day = addDays(day, later);
      const at = { day, cycle: CYCLE };
      log = throughCells([...log, ...compare(rows, historyOf(log, CYCLE), at)]);
      if (isSorted && sorted !== 'no') log = sortedBy(log, sorted);
      expect(shortly(compare(rows, historyOf(log, CYCLE), at))).toEqual([]);
      const seen = new Set<string>();
      const own = rows.filter(({ id }, index) => {
        const isFirst = !seen.has(id.toUpperCase());
        seen.add(id.toUpperCase());
        return isFirst && checked[index] === true;
      });
      const dated = { day: addDays(day, ahead), cycle: CYCLE };
      log = throughCells([...log, ...own.map((row) => entryOf(row, dated, 'checkIn', 'Ben'))]);
      expect(shortly(compare(rows, historyOf(log, CYCLE), at))).toEqual([]);
    }
  };

  it('whatever the table was and whatever was checked in', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), holds(false)), { numRuns: 300 });
  });

  it('and however the Log was sorted', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), holds(true)), { numRuns: 300 });
  });
});
