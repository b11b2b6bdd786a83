/** Days stay days: at the date line, when clocks change, on leap days and at the end of a year, in any zone of the script. */
import { afterEach, describe, expect, test } from 'vitest';
import { OTHER_UNKNOWNS } from '../../preview/host/index.js';
import { addDays, serialOf, weekdayOf } from '../../src/okr/day.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';
import { everyOther } from '../spread.js';

/** Where the script's own clock is: an add-on has one zone for all files, and this machine another one. */
const SCRIPT_ZONES = ['Etc/UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
/** Minutes behind Greenwich in January 1970. */
const OFFSETS: Record<string, number> = { 'Etc/UTC': 0, 'Pacific/Kiritimati': 640, 'Pacific/Pago_Pago': 660 };

interface Case {
  readonly zone: string;
  readonly now: string;
  readonly today: string;
  readonly what: string;
}

const CASES: readonly Case[] = (
  [
    ['Pacific/Kiritimati', '2026-12-31T09:59:00Z', '2026-12-31', 'the last minute of a year'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01', 'the first minute of a year'],
    ['Pacific/Pago_Pago', '2027-01-01T10:59:00Z', '2026-12-31', 'the last minute of a year'],
    ['Pacific/Pago_Pago', '2027-01-01T11:00:00Z', '2027-01-01', 'the first minute of a year'],
    ['Pacific/Kiritimati', '2028-02-28T10:00:00Z', '2028-02-29', 'a leap day begins'],
    ['Pacific/Kiritimati', '2028-02-29T10:00:00Z', '2028-03-01', 'a leap day is over'],
    ['Pacific/Pago_Pago', '2028-03-01T10:59:00Z', '2028-02-29', 'a leap day ends'],
    ['Pacific/Pago_Pago', '2027-03-01T10:59:00Z', '2027-02-28', 'a year without leap day'],
    ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29', 'clocks go forward at two'],
    ['Europe/Berlin', '2026-03-29T21:59:00Z', '2026-03-29', 'a day of 23 hours ends'],
    ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25', 'clocks go back at three'],
    ['Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-25', 'a day of 25 hours ends'],
    ['America/New_York', '2026-11-02T04:59:00Z', '2026-11-01', 'a day of 25 hours ends'],
    ['America/Santiago', '2026-09-06T03:59:00Z', '2026-09-05', 'the minute before a midnight that is left out'],
    ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06', 'a day that begins at one'],
    ['Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24', 'a day that begins at one'],
    ['Asia/Kathmandu', '2026-11-23T18:15:00Z', '2026-11-24', 'a quarter of an hour off'],
    ['Australia/Lord_Howe', '2026-10-03T13:30:00Z', '2026-10-04', 'half an hour forward'],
  ] as const
).map(([zone, now, today, what]) => ({ zone, now, today, what }));

const TABLE = 'OKR Round';
const WORLDS = [
  { world: 'as far as Google is known', unknowns: {} },
  { world: 'with the other answer', unknowns: OTHER_UNKNOWNS },
];

const DAY_AND_A_HALF = 36 * 3_600_000;

/**
 * A cycle that began ten days before and ends thirty days later, with one key result at 2 of 8. It is set up a day or two
 * before, so that the first check-in is due on the day itself.
 */
async function openFile({ zone, now, today }: Case, unknowns: object): Promise<AddOn> {
  const addOn = await openSetUp(
    {
      cycle: { name: 'Round', start: addDays(today, -10), end: addDays(today, 30) },
      rhythm: { weeks: 1, day: weekdayOf(today), perTeam: false },
    },
    { timeZone: zone, now: Date.parse(now) - DAY_AND_A_HALF, unknowns },
  );
  const { user, clock } = addOn.host;
  clock.set(now);
  user.type(TABLE, 'B4', 'An objective');
  user.paste(TABLE, 'C5', [['Pilots', 'Ana Ruiz', '', '0', '8', '2']]);
  return addOn;
}

/** Each case with one of the answers, or with both; the zone of the script goes round, so that all meet every kind of case. */
const TESTED = CASES.flatMap((one, at) =>
  everyOther(
    WORLDS.map((world, second) => ({ ...one, ...world, scriptZone: SCRIPT_ZONES[(at + second) % 3] ?? '' })),
    at,
  ),
);

describe('the same day everywhere (LA-3)', () => {
  // Not taken away but set: Node goes on with the last one otherwise.
  const own = process.env.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  afterEach(() => {
    process.env.TZ = own;
  });

  test.each(TESTED)('$zone $today, $what, $world, a script in $scriptZone', async (tested) => {
    const { today, scriptZone, unknowns } = tested;
    process.env.TZ = scriptZone;
    expect(new Date(0).getTimezoneOffset()).toBe(OFFSETS[scriptZone]);
    const { host, panel } = await openFile(tested, unknowns);
    const serial = serialOf(today) ?? 0;
    const home = valueIn(panel.okrHome());
    expect(home.today).toBe(today);
    expect(home.cycle).toMatchObject({ start: addDays(today, -10), end: addDays(today, 30), daysLeft: 30 });
    expect(host.display(TABLE, 'D1')).toBe('30 days left');
    const [place = ''] = (host.snapshot().names.OKR_today ?? '').split('!').slice(1);
    expect(host.display('OKR Settings', place.replaceAll('$', ''))).toBe(today);

    // The check-in of today: its tab, what it writes into the table, the Log.
    while (!valueIn(panel.okrStartCheckIn()).finished);
    const tab = `Check-in ${today}`;
    const row = host.grid(tab).findIndex((cells, at) => at >= 3 && cells[0] === 'K2') + 1;
    expect(host.evaluate(tab, 'A1')).toBe(serial);
    host.user.type(tab, `G${row}`, '4');
    expect(valueIn(panel.okrSaveCheckIn(null, []))).toMatchObject({ saved: true, logged: 1 });
    expect([host.evaluate(TABLE, 'H5'), host.evaluate(TABLE, 'Q5')]).toEqual([4, serial]);
    expect(host.grid('OKR Log').at(-1)?.slice(0, 4)).toEqual([serial, 'Round', 'Check-in', 'K2']);
    const history = valueIn(panel.okrHistory('K2'));
    expect(history.cycle).toEqual({ start: addDays(today, -10), end: addDays(today, 30) });
    expect(history.entries[0]).toMatchObject({ day: today, kind: 'checkIn' });
    // Saved again it is the same day, not a second one.
    expect(valueIn(panel.okrSaveCheckIn(null, []))).toMatchObject({ logged: 0, receipt: { cells: 0 } });
  });
});

/** Days whose midnight the clocks leave out, as first and last day of a cycle and as day of a check-in. */
describe.each(WORLDS)('a day without midnight, $world', ({ unknowns }) => {
  test.each([
    ['America/Santiago', '2026-09-06'],
    ['Africa/Cairo', '2026-04-24'],
    ['Asia/Beirut', '2026-03-29'],
  ])('%s %s stays that day wherever it stands', async (timeZone, day) => {
    const noon = (when: string) => `${when}T12:00:00Z`;
    const open = (start: string, end: string, now: string) =>
      openSetUp({ cycle: { name: 'Round', start, end } }, { timeZone, now: noon(now), unknowns });
    const begins = await open(day, addDays(day, 20), addDays(day, 5));
    expect(valueIn(begins.panel.okrHome()).cycle).toMatchObject({ start: day, end: addDays(day, 20), daysLeft: 15 });
    // What set-up was told is what it offers when it is opened again.
    expect(valueIn(begins.panel.okrSetupDefaults()).input.cycle).toEqual({
      name: 'Round',
      start: day,
      end: addDays(day, 20),
    });

    const ends = await open(addDays(day, -20), day, addDays(day, -5));
    expect(valueIn(ends.panel.okrHome()).cycle).toMatchObject({ start: addDays(day, -20), end: day, daysLeft: 5 });
    expect(ends.host.display(TABLE, 'D1')).toBe('5 days left');
  });
});
