/**
 * The decision table of Home around check-ins, through the bundle: the clock moves, the file changes, another person
 * looks. Ana is the champion and owns nothing, Ben is a backup with K2 and K6; Cho owns K3 and the linked K7, Dee K4
 * and K8; Zoe is not in People; '' has not said who they are.
 */
import { describe, expect, it } from 'vitest';
import type { NextStep } from '../../../src/panel-api/index.js';
import { openAddOn, valueIn } from '../../headless.js';
import {
  type CheckInFile,
  FIRST,
  on,
  openCheckInFile,
  rowOf,
  save,
  saveOne,
  start,
  TABLE,
  tabOf,
  typeAt,
} from './table.js';

type Person = 'Ana Ruiz' | 'Ben' | 'Cho' | 'Dee' | 'Zoe' | '';

function nextFor(file: CheckInFile, person: Person): NextStep {
  valueIn(file.panel.okrSetPerson(person));
  return valueIn(file.panel.okrHome()).next;
}

const SECOND = '2026-11-16';
const start9: NextStep = { kind: 'startCheckIn', day: FIRST };
const summary = (nextCheckIn: string | null): NextStep => ({ kind: 'openSummary', nextCheckIn });
const update = (nextCheckIn: string | null): NextStep => ({ kind: 'updateKeyResult', nextCheckIn });
const due = (waiting: number): NextStep => ({ kind: 'checkIn', day: null, waiting });
const open = (waiting: number): NextStep => ({ kind: 'checkIn', day: FIRST, waiting });
const toSave = (filled: number): NextStep => ({ kind: 'saveCheckIn', day: FIRST, filled, total: 6 });
const toFix = (count: number): NextStep => ({ kind: 'check', toFix: count });

interface Case {
  readonly name: string;
  readonly make?: (file: CheckInFile) => void;
  readonly now?: string;
  readonly next: Readonly<Partial<Record<Person, NextStep>>>;
}

const started = (file: CheckInFile): string => {
  on(file, FIRST);
  start(file);
  return tabOf(file, FIRST);
};
function fillAll(file: CheckInFile): void {
  const tab = started(file);
  for (const id of ['K2', 'K3', 'K6', 'K8']) typeAt(file, tab, id, 'K', 'As planned');
  typeAt(file, tab, 'K4', 'H', '7');
}
function saveAs(file: CheckInFile, person: Person, id: string, value: number | null): void {
  valueIn(file.panel.okrSetPerson(person));
  expect(saveOne(file, id, { value, confidence: 7 }).written).toBe(true);
}
const breakFormula = (file: CheckInFile) => typeAt(file, TABLE, 'K6', 'I', '60%');

const CASES: readonly Case[] = [
  {
    name: 'nothing is due before the first day',
    next: {
      ...{ 'Ana Ruiz': summary(FIRST), Zoe: summary(FIRST), '': summary(FIRST) },
      ...{ Ben: update(FIRST), Cho: update(FIRST), Dee: update(FIRST) },
    },
  },
  {
    name: 'due today: who leads starts it, owners update without a tab',
    now: FIRST,
    // A linked value is nobody's to type: one of Cho's two waits.
    next: { 'Ana Ruiz': start9, Ben: start9, Cho: due(1), Dee: due(2), Zoe: summary(FIRST), '': due(5) },
  },
  {
    name: 'overdue, it is still that of its day',
    now: '2026-11-11',
    next: { 'Ana Ruiz': start9, Ben: start9, Cho: due(1), Dee: due(2), Zoe: summary(SECOND) },
  },
  {
    name: 'overdue by more than a week, it is the latest',
    now: '2026-11-17',
    next: { 'Ana Ruiz': { kind: 'startCheckIn', day: SECOND }, Cho: due(1), Zoe: summary('2026-11-23') },
  },
  {
    name: 'due, and updated in the form without a tab: the owner has done it',
    make: (file) => {
      on(file, FIRST);
      saveAs(file, 'Cho', 'K3', 7);
    },
    now: FIRST,
    next: { 'Ana Ruiz': start9, Cho: update(FIRST), Dee: due(2) },
  },
  {
    name: 'due, and kept in the form as it is: the owner has done that too',
    make: (file) => {
      on(file, FIRST);
      saveAs(file, 'Dee', 'K4', null);
    },
    now: FIRST,
    next: { Dee: due(1) },
  },
  {
    name: 'an update before the day does not count for it',
    make: (file) => saveAs(file, 'Cho', 'K3', 7),
    now: FIRST,
    next: { Cho: due(1) },
  },
  {
    name: 'open: those whose key results wait',
    make: started,
    now: FIRST,
    next: { 'Ana Ruiz': summary(SECOND), Ben: open(2), Cho: open(1), Dee: open(2), Zoe: summary(SECOND), '': open(5) },
  },
  {
    name: 'open: one who typed into the tab waits no more',
    make: (file) => typeAt(file, started(file), 'K3', 'G', '7'),
    now: FIRST,
    next: { 'Ana Ruiz': summary(SECOND), Ben: open(2), Cho: update(SECOND), '': open(4) },
  },
  {
    name: 'all filled: who leads saves it',
    make: fillAll,
    now: FIRST,
    next: { 'Ana Ruiz': toSave(6), Ben: toSave(6), Cho: update(SECOND), Zoe: summary(SECOND), '': summary(SECOND) },
  },
  {
    name: 'its day over: who leads saves it, who waits fills it first',
    make: (file) => {
      const tab = started(file);
      typeAt(file, tab, 'K2', 'G', '82%');
      typeAt(file, tab, 'K6', 'H', '7');
    },
    now: '2026-11-10',
    // K2, K6, and K7 that comes by itself.
    next: { 'Ana Ruiz': toSave(3), Ben: toSave(3), Cho: open(1), Dee: open(2), Zoe: summary(SECOND) },
  },
  {
    name: 'never saved, with the next one due: the old one comes first',
    make: started,
    now: SECOND,
    next: { 'Ana Ruiz': toSave(1), Ben: open(2), Zoe: summary(SECOND) },
  },
  {
    name: 'saved: nothing to do until the next',
    make: (file) => {
      fillAll(file);
      save(file);
    },
    now: FIRST,
    next: { 'Ana Ruiz': summary(SECOND), Ben: update(SECOND), Zoe: summary(SECOND), '': summary(SECOND) },
  },
  {
    name: 'saved, and due again: what is done does not wait',
    make: (file) => {
      typeAt(file, started(file), 'K4', 'G', 'TRUE');
      save(file);
    },
    now: SECOND,
    next: { 'Ana Ruiz': { kind: 'startCheckIn', day: SECOND }, Dee: due(1) },
  },
  {
    name: 'undone: it is due as if it had not been started',
    make: (file) => {
      started(file);
      valueIn(file.panel.okrUndo());
    },
    now: FIRST,
    next: { 'Ana Ruiz': start9, Ben: start9, Cho: due(1) },
  },
  {
    name: 'a week after the end of the cycle the last one may still be held',
    now: '2027-01-04',
    next: { 'Ana Ruiz': { kind: 'startCheckIn', day: '2026-12-28' }, Cho: due(1), Zoe: summary(null) },
  },
  {
    name: 'long after the end nothing is due',
    now: '2027-01-12',
    next: { 'Ana Ruiz': summary(null), Ben: update(null), Zoe: summary(null), '': summary(null) },
  },
  {
    name: 'an error is for its owner and for who leads',
    make: breakFormula,
    next: { 'Ana Ruiz': toFix(1), Ben: toFix(1), Cho: update(FIRST), Zoe: summary(FIRST), '': toFix(1) },
  },
  {
    name: 'an error of one who does not lead',
    make: (file) => typeAt(file, TABLE, 'K3', 'I', '60%'),
    next: { 'Ana Ruiz': toFix(1), Ben: toFix(1), Cho: toFix(1), Dee: update(FIRST), '': toFix(1) },
  },
  {
    name: 'errors wait behind a check-in that is due',
    make: breakFormula,
    now: FIRST,
    next: { 'Ana Ruiz': start9, Ben: start9, Cho: due(1), Zoe: summary(FIRST), '': due(5) },
  },
  {
    name: 'errors come up in an open one as soon as nothing of one’s own waits',
    make: (file) => {
      const tab = started(file);
      breakFormula(file);
      typeAt(file, tab, 'K2', 'G', '82%');
    },
    now: FIRST,
    next: { 'Ana Ruiz': toFix(1), Ben: open(1), Cho: open(1), Zoe: summary(SECOND) },
  },
];

describe('Home', () => {
  it.each(CASES)('$name', async ({ make, now, next }) => {
    const file = await openCheckInFile();
    make?.(file);
    if (now !== undefined) on(file, now);
    const found = Object.fromEntries(
      Object.keys(next).map((person) => [person, nextFor(file, person as Person)] as const),
    );
    expect(found).toEqual(next);
  });

  it('without a key result asks nobody for a check-in', async () => {
    const file = await openCheckInFile();
    for (const id of ['K8', 'K7', 'K6', 'K4', 'K3', 'K2']) file.host.user.deleteRows(TABLE, rowOf(file, TABLE, id));
    on(file, FIRST);
    expect(['openSummary', 'check']).toContain(nextFor(file, 'Ana Ruiz').kind);
    expect(['openSummary', 'check']).toContain(nextFor(file, 'Cho').kind);
    expect(valueIn(file.panel.okrHome()).checkIn).toMatchObject({ open: null, last: null });
  });

  it('with one tab per team counts all of them', async () => {
    const file = await openCheckInFile({ setup: { rhythm: { weeks: 1, day: 1, perTeam: true } } });
    on(file, FIRST);
    start(file);
    const [sales, product] = [tabOf(file, FIRST, 'Sales'), tabOf(file, FIRST, 'Product')];
    expect([nextFor(file, 'Ben'), nextFor(file, 'Cho'), nextFor(file, 'Ana Ruiz')]).toEqual([
      open(2),
      open(1),
      summary(SECOND),
    ]);
    for (const id of ['K2', 'K6']) typeAt(file, sales, id, 'H', '7');
    expect([nextFor(file, 'Ben'), nextFor(file, 'Dee')]).toEqual([update(SECOND), open(2)]);
    for (const id of ['K3', 'K4', 'K8']) typeAt(file, product, id, 'H', '7');
    expect([nextFor(file, 'Ben'), nextFor(file, 'Ana Ruiz')]).toEqual([toSave(6), toSave(6)]);
    file.host.user.select(sales, 'A1');
    save(file);
    // The other team's is still open.
    expect(nextFor(file, 'Ana Ruiz')).toEqual({ kind: 'saveCheckIn', day: FIRST, filled: 4, total: 4 });
  });

  it('says who has not updated anything', async () => {
    const file = await openCheckInFile();
    const tab = started(file);
    typeAt(file, tab, 'K2', 'G', '82%');
    const { checkIn, isLead } = valueIn(file.panel.okrHome());
    expect(checkIn?.open).toEqual({ day: FIRST, filled: 2, total: 6, notUpdated: ['Cho', 'Dee'] });
    expect(isLead).toBe(true);
  });

  it.each([
    ['startCheckIn', (file) => on(file, FIRST), start],
    ['saveCheckIn', fillAll, (file) => save(file)],
  ] satisfies [string, (file: CheckInFile) => void, (file: CheckInFile) => unknown][])(
    'of a %s that was cut off offers to finish it',
    async (action, make, run) => {
      const file = await openCheckInFile();
      const { host } = file;
      make(file);
      const rewind = host.mark();
      host.calls.reset();
      run(file);
      const calls = host.calls.total;
      rewind();
      host.calls.reset();
      host.faults.killAt(Math.round(calls / 2));
      expect(() => run(file)).toThrow();
      host.faults.clear();
      expect(nextFor(file, 'Ana Ruiz')).toMatchObject({ kind: 'finish', action });
      run(file);
      expect(nextFor(file, 'Ana Ruiz')).toEqual(summary(SECOND));
    },
  );

  it('of a file that one may only read says so, whatever is due', async () => {
    const file = await openCheckInFile();
    const viewer = await openAddOn({ document: file.host.save(), now: `${FIRST}T09:00:00Z`, canEdit: false });
    expect(valueIn(viewer.panel.okrHome()).next).toEqual({ kind: 'readOnly' });
  });
});
