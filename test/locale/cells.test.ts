/** Moments of cells as day numbers, and that nothing asks the clock of the script or of the browser for a day. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatJavaDate } from '../../preview/host/format-date.js';
import { cellReader } from '../../src/apps-script/cell-values.js';
import { serialOf } from '../../src/okr/day.js';

const utilities = {
  formatDate: (date: Date, zone: string, pattern: string) => formatJavaDate(date.getTime(), zone, pattern),
};

/** A moment, and what stands in its cell: the day and the hours since its midnight. */
describe('a cell reads as its day and time', () => {
  test.each([
    ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06', 0], // 01:00, there is no midnight
    ['America/Santiago', '2026-09-06T03:00:00Z', '2026-09-06', 0], // 23:00, counted the other way
    ['America/Santiago', '2026-09-06T02:00:00Z', '2026-09-05', 22],
    ['America/Santiago', '2026-09-06T05:00:00Z', '2026-09-06', 2],
    ['America/Santiago', '2026-09-07T04:00:00Z', '2026-09-07', 1],
    ['America/Santiago', '2026-09-07T02:00:00Z', '2026-09-06', 23],
    // Clocks go back from 24:00 to 23:00: 23:00 comes twice.
    ['America/Santiago', '2026-04-05T02:00:00Z', '2026-04-04', 23],
    ['America/Santiago', '2026-04-05T03:00:00Z', '2026-04-04', 23],
    ['America/Santiago', '2026-04-05T04:00:00Z', '2026-04-05', 0],
    // Clocks go back from 01:00 to 00:00: midnight comes twice, and one o'clock once.
    ['America/Havana', '2026-11-01T04:00:00Z', '2026-11-01', 0],
    ['America/Havana', '2026-11-01T05:00:00Z', '2026-11-01', 0],
    ['America/Havana', '2026-11-01T06:00:00Z', '2026-11-01', 1],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29', 3],
    ['Pacific/Kiritimati', '2026-11-23T10:00:00Z', '2026-11-24', 0],
    ['Pacific/Pago_Pago', '2026-11-24T11:00:00Z', '2026-11-24', 0],
    ['Pacific/Pago_Pago', '2028-02-29T11:00:00Z', '2028-02-29', 0],
    ['Etc/GMT', '2026-11-24T01:00:00Z', '2026-11-24', 1],
    ['Etc/GMT', '2026-11-24T23:00:00Z', '2026-11-24', 23],
    ['Etc/GMT', '1899-12-30T13:15:00Z', '1899-12-30', 13.25],
  ])('%s %s: %s, %d hours', (zone, moment, day, hours) => {
    const read = cellReader(utilities, () => zone);
    expect(read(new Date(moment))).toBeCloseTo((serialOf(day) ?? 0) + hours / 24, 9);
  });
});

test('no day is taken from the clock of the script or of the browser', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const found = ['src', 'sidebar'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /\.(?:get(?:Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)|toLocale\w*|toDateString)\(|Intl\./.test(
          readFileSync(join(root, folder, file), 'utf8'),
        ),
      )
      .map((file) => `${folder}/${file}`),
  );
  expect(found).toEqual([]);
});
