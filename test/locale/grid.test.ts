/** Set-up and a table typed as people of a locale type: figures, statuses, displays and settings, in both languages. */
import { beforeAll, describe, expect, test } from 'vitest';
import { OTHER_UNKNOWNS, type Unknowns } from '../../preview/host/index.js';
import { LANGUAGES, type Language } from '../../src/panel-api/index.js';
import { type AddOn, openSetUp, valueIn } from '../headless.js';
import { everyOther } from '../spread.js';
import { TYPISTS, type Typist, typedBy } from './locales.js';

const TABLE = 'OKR 2026-Q4';

interface File extends AddOn {
  readonly settings: string;
}

async function typedFile(typist: Typist, language: Language, unknowns: Partial<Unknowns>): Promise<File> {
  const { locale, timeZone } = typist;
  const addOn = await openSetUp({ language }, { locale, timeZone, unknowns, userLocale: locale });
  const { words, rows } = typedBy(typist, language);
  const { user } = addOn.host;
  user.type(TABLE, 'B4', 'Clinics stay with us');
  user.type(TABLE, 'D4', 'Ana Ruiz');
  user.paste(TABLE, 'C5', rows);
  user.type(TABLE, 'O10', words.measure.done[0] ?? '');
  user.type(TABLE, 'H10', typist.yes);
  user.type(TABLE, 'P7', typist.decimals[3]); // Cost weighs 1.5
  return { ...addOn, settings: words.tab.settings };
}

/** Types into the row of a setting. */
function set({ host, settings }: File, key: string, text: string): void {
  const row = host.grid(settings).findIndex((cells) => cells[9] === key) + 1;
  host.user.type(settings, `B${row}`, text);
}

const columns = ({ host }: AddOn, letters: string, first = 4, last = 12) =>
  Array.from({ length: last - first + 1 }, (_, at) =>
    [...letters].map((letter) => host.evaluate(TABLE, `${letter}${first + at}`)),
  );

const WORLDS = [
  { world: 'as far as Google is known', unknowns: {} },
  { world: 'with the other answer to all that is not', unknowns: OTHER_UNKNOWNS },
];
const CASES = TYPISTS.flatMap((typist, at) =>
  LANGUAGES.flatMap((language, second) =>
    everyOther(WORLDS, at + second).map(({ world, unknowns }) => {
      return { ...{ typist, language, world, unknowns }, locale: typist.locale, at };
    }),
  ),
);

describe.each(CASES)('typed in $locale ($at), tabs in $language, $world', ({ typist, language, unknowns }) => {
  const { words } = typedBy(typist, language);
  const { status } = words;
  let file: File;
  beforeAll(async () => {
    file = await typedFile(typist, language, unknowns);
  }, 60_000);

  test('computes the same, says the same, shows it in its own form', () => {
    const { host, panel } = file;

    expect(columns(file, 'FGH', 5, 10)).toEqual([
      [0, 2469, 1234.5],
      [0.125, 0.455, 0.29],
      [1500, 1000, 1125],
      [-1.5, 4.5, -0.9],
      [0, 1001, 250.25],
      ['', '', true],
    ]);
    // The mean: (0.5 + 0.5 + 1.5 x 0.75 + 0.1 + 0.25 + 1) / 6.5 = 3.475 / 6.5; K8 and K9 leave it.
    const mean = 3.475 / 6.5;
    const found = columns(file, 'IJ');
    expect(found[0]?.[0]).toBeCloseTo(mean, 6);
    expect(found.slice(1)).toEqual([
      [0.5, status.onTrack[0]],
      [0.5, status.onTrack[0]],
      [0.75, status.onTrack[0]],
      [0.1, status.offTrack[0]], // 0.1 - 0.4154 = -0.3154
      [0.25, status.atRisk[0]], // 0.25 - 0.4154 = -0.1654
      [1, status.done[0]],
      ['', words.problem.unit[0]],
      ['', words.problem.current[0]],
    ]);
    const shown = [host.display(TABLE, 'G5'), host.display(TABLE, 'H5'), host.display(TABLE, 'F6')];
    expect([...shown, host.display(TABLE, 'F8')]).toEqual(typist.shown);
    expect(host.display(TABLE, 'I5').trim()).toBe('50%');
    // 53 of 100, expected 54/91 x 0.7
    expect(host.display(TABLE, 'F1')).toMatch(/53%.*42%/);

    // K8 and K9 are found by Check OKRs under the columns that cause it.
    const errors = valueIn(panel.okrCheck()).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, args }) => [rule, args.id, args.column ?? ''])).toEqual(
      expect.arrayContaining([
        ['mixedPercent', 'K8', ''],
        ['notANumber', 'K9', 'current'],
      ]),
    );
    // It may have rows to prepare; what it wrote it finds again as it wrote it.
    valueIn(panel.okrTidyUp());
    expect(valueIn(panel.okrTidyUp()).lines).toEqual([]);

    // No formula of ours is one that the locale cannot read.
    for (const tab of host.snapshot().tabs)
      for (const [a1, value] of Object.entries(tab.values))
        expect(`${tab.name} ${a1} ${value}`).not.toMatch(/ #(ERROR!|NAME\?|REF!|VALUE!|N\/A)$/);
  });

  test('reads settings that are typed in that form', () => {
    const { host, panel, settings } = file;
    // Expected: 0.455 x 54/91 = 0.27; 0.25 is nearer than ten points.
    set(file, 'levelAspirational', typist.percents[2]);
    expect(columns(file, 'J', 9, 9)).toEqual([[status.onTrack[0]]]);
    // 54 of the 59 days to 29 November: 0.455 x 54/59 = 0.4164; 0.25 is behind by 0.17.
    host.user.type(settings, 'G4', typist.days[0]);
    expect(host.display(settings, 'G4')).toBe('2026-11-29');
    expect(columns(file, 'J', 9, 9)).toEqual([[status.atRisk[0]]]);
    expect(host.display(TABLE, 'D1')).toBe(language === 'zh' ? '还剩 5 天' : '5 days left');
    expect(valueIn(panel.okrHome()).cycle).toMatchObject({ start: '2026-10-01', end: '2026-11-29', daysLeft: 5 });
    // A leap day is a day.
    host.user.type(settings, 'G4', typist.days[2]);
    expect(valueIn(panel.okrHome()).cycle).toMatchObject({ end: '2028-02-29' });
  });
});

describe.each(LANGUAGES)('tabs in %s', (language) => {
  test('hold the same values in every locale', { timeout: 60_000 }, async () => {
    const held = async (typist: Typist) => {
      const { host } = await typedFile({ ...typist, timeZone: 'Etc/GMT' }, language, {});
      const { tabs } = host.snapshot();
      return tabs.map(({ name, values }) => [
        name,
        // What was typed as words differs, the hidden tab keeps what was typed.
        Object.entries(values).filter(
          ([a1, value]) => !(name === TABLE && a1 === 'H12') && !/"was"/.test(String(value)),
        ),
      ]);
    };
    const [first, ...others] = await Promise.all(
      TYPISTS.filter(({ locale }, at) => TYPISTS.findIndex((other) => other.locale === locale) === at).map(held),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});
