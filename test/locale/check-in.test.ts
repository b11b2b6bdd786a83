/** A check-in typed into its tab as people of a locale type, saved, and read again. */
import { describe, expect, test } from 'vitest';
import { OTHER_UNKNOWNS } from '../../preview/host/index.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { openSetUp, valueIn } from '../headless.js';
import { TYPISTS, typedBy } from './locales.js';

const TABLE = 'OKR 2026-Q4';
/** Monday, 30 November: 60 of the 91 days are gone. */
const DAY = '2026-11-30';
const SERIAL = 46_356;

/** What is typed into New value, in the words of the locale and in those of another one, for the same four figures. */
const NEW_VALUES: { readonly [locale: string]: readonly (readonly [string, string, string, string])[] } = {
  en_US: [
    ['1,851.75', '37.25%', '1,050', '0.3'],
    ["'1.851,75", "'37,25 %", "'1 050", "'0,3"],
  ],
  zh_CN: [
    ['1,851.75', '37.25%', '1,050', '0.3'],
    ["'１，８５１．７５", '３７．２５％', '0.105万', "'0,3"],
  ],
  de_DE: [
    ['1.851,75', '37,25%', '1.050', '0,3'],
    ['1,851.75', "'37.25%", '1 050', "'0.3"],
  ],
  fr_FR: [
    ['1 851,75', '37,25 %', '1 050', '0,3'],
    ['1\u202f851,75', '37,25\u00a0%', '1\u00a0050', "'0.3"],
    ['1.851,75', '37.25%', "'1,050", '0,3'],
  ],
  pt_BR: [
    ['1.851,75', '37,25%', '1.050', '0,3'],
    ['1,851.75', "'37.25%", '1 050', "'0.3"],
  ],
};

const CASES = TYPISTS.filter(({ thousands }) => !thousands[1].includes('\u202f')).flatMap((typist) =>
  (NEW_VALUES[typist.locale] ?? []).flatMap((typed, way) =>
    LANGUAGES.map((language) => ({ typist, typed, language, locale: typist.locale, way })),
  ),
);

describe.each(CASES)('in $locale, way $way, tabs in $language', ({ typist, typed, language, way }) => {
  test('every figure is taken as it was meant', { timeout: 60_000 }, async () => {
    const { locale, timeZone } = typist;
    const unknowns = way === 0 ? {} : OTHER_UNKNOWNS;
    const options = { locale, timeZone, unknowns, userLocale: locale, now: '2026-11-24T12:00:00Z' };
    const { host, panel } = await openSetUp({ language, rhythm: { weeks: 1, day: 1, perTeam: false } }, options);
    const { words, rows } = typedBy(typist, language);
    host.user.type(TABLE, 'B4', 'Clinics stay with us');
    host.user.paste(TABLE, 'C5', rows.slice(0, 4));
    // Noon in Greenwich is the same day in all five countries.
    host.clock.set(`${DAY}T12:00:00Z`);
    while (!valueIn(panel.okrStartCheckIn()).finished);
    const tab = words.checkIn.tab.replace('{day}', DAY);
    const rowOf = (id: string) => host.grid(tab).findIndex((row, at) => at >= 3 && row[0] === id) + 1;
    for (const [at, text] of typed.entries()) {
      host.user.type(tab, `G${rowOf(`K${2 + at}`)}`, text);
      host.user.type(tab, `H${rowOf(`K${2 + at}`)}`, String(6 + at));
    }
    expect(valueIn(panel.okrSaveCheckIn(null, []))).toMatchObject({ saved: true, filled: 4, logged: 4, remarks: [] });

    const column = (letter: string) => [5, 6, 7, 8].map((row) => host.evaluate(TABLE, `${letter}${row}`));
    expect(column('H')).toEqual([1851.75, 0.3725, 1050, 0.3]);
    // 1851.75/2469; (0.3725 - 0.125)/0.33; (1050 - 1500)/(1000 - 1500); (0.3 + 1.5)/6. Expected 60/91 x 0.7 = 0.4615.
    expect(column('I')).toEqual([0.75, 0.75, 0.9, 0.3]);
    const { onTrack, atRisk } = words.status;
    expect(column('J')).toEqual([onTrack[0], onTrack[0], onTrack[0], atRisk[0]]);
    expect(column('L')).toEqual([6, 7, 8, 9]);
    expect(column('Q')).toEqual([SERIAL, SERIAL, SERIAL, SERIAL]);
    // Kind, ID, value, progress of the last four lines of the Log, all of that day.
    const log = host.grid(words.checkIn.log).slice(-4);
    const byId = [...log].sort((a, b) => String(a[3]).localeCompare(String(b[3])));
    expect(byId.map((row) => [row[0], row[3], row[8], row[9]])).toEqual([
      [SERIAL, 'K2', 1851.75, 0.75],
      [SERIAL, 'K3', 0.3725, 0.75],
      [SERIAL, 'K4', 1050, 0.9],
      [SERIAL, 'K5', 0.3, 0.3],
    ]);
    // Saved once more, nothing is different.
    expect(valueIn(panel.okrSaveCheckIn(null, []))).toMatchObject({ logged: 0, receipt: { cells: 0 } });
  });
});
