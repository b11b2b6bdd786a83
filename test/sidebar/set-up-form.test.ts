import { describe, expect, test } from 'vitest';
import { changesOf, leavesPeople } from '../../sidebar/setup-changes.js';
import {
  firstCheckIn,
  formOf,
  inputOf,
  limitProblems,
  limitsOf,
  OWN_DATES,
  problemsOf,
  type SetupForm,
} from '../../sidebar/setup-form.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { defaults, PEOPLE, setupInput, TODAY } from './harness/samples.js';

const base = defaults('en');
const form = (part: Partial<SetupForm> = {}): SetupForm => ({ ...formOf(base), name: 'Ana Ruiz', ...part });
const codes = (part: Partial<SetupForm>) => problemsOf(form(part), base.cycles).map(({ code }) => code);

describe('the form', () => {
  test('gives back the answers that it was filled with', () => {
    const input = setupInput('en', {
      name: 'Ana Ruiz',
      people: PEOPLE.en,
      backups: ['Chen Wei'],
      rhythm: { weeks: 2, day: 4, perTeam: true },
    });
    expect(inputOf(formOf({ ...base, input }), base.cycles)).toEqual(input);
  });

  test('own dates', () => {
    const own = form({ cycle: OWN_DATES, cycleName: ' Winter ', firstDay: '2026-12-01', lastDay: '2027-02-28' });
    expect(inputOf(own, base.cycles).cycle).toEqual({ name: 'Winter', start: '2026-12-01', end: '2027-02-28' });
  });

  test('one check-in for each team only where teams are named', () => {
    expect(inputOf(form({ perTeam: true, people: 'Ana\nBen' }), base.cycles).rhythm.perTeam).toBe(false);
    expect(inputOf(form({ perTeam: true, people: PEOPLE.en }), base.cycles).rhythm.perTeam).toBe(true);
  });

  test('one person is a backup once', () => {
    expect(inputOf(form({ backups: ['Ben', 'Ben'] }), base.cycles).backups).toEqual(['Ben']);
    expect(inputOf(form({ backups: ['', 'Ben'] }), base.cycles).backups).toEqual(['Ben']);
  });
});

describe('problems', () => {
  const own = { cycle: OWN_DATES, cycleName: 'Winter', firstDay: '2026-10-01', lastDay: '2026-12-31' };
  test.each<[string, Partial<SetupForm>, readonly string[]]>([
    ['none', {}, []],
    ['no name', { name: '  ' }, ['nameMissing']],
    ['a line without a name', { people: 'Ana, Sales\n, Sales' }, ['lineWithoutName']],
    ['a name in two teams', { people: 'Ana, Sales\nAna, Product' }, ['listedTwice']],
    ['own dates', own, []],
    ['a cycle without a name', { ...own, cycleName: ' ' }, ['cycleNameMissing']],
    ['an empty day', { ...own, lastDay: '' }, ['dateUnreadable']],
    ['the last day first', { ...own, lastDay: '2025-12-31' }, ['endBeforeStart']],
    ['one day', { ...own, lastDay: '2026-10-01' }, ['endBeforeStart']],
    ['the example brings its own cycle', { ...own, start: 'example', lastDay: '' }, []],
  ])('%s', (_, part, expected) => {
    expect(codes(part)).toEqual(expected);
  });

  test.each([
    [{ keyResultsMin: '3', keyResultsMax: '5', objectives: '5' }, true],
    [{ keyResultsMin: '２', keyResultsMax: '４', objectives: '１０' }, true],
    [{ keyResultsMin: '6', keyResultsMax: '5', objectives: '5' }, false],
    [{ keyResultsMin: '0', keyResultsMax: '5', objectives: '5' }, false],
    [{ keyResultsMin: '3', keyResultsMax: '21', objectives: '5' }, false],
    [{ keyResultsMin: '3', keyResultsMax: '5.5', objectives: '5' }, false],
    [{ keyResultsMin: '3', keyResultsMax: '', objectives: '5' }, false],
  ])('limits %j', (limits, fits) => {
    expect(limitProblems(form({ limits })).length === 0).toBe(fits);
  });

  test('full-width digits are figures', () => {
    expect(limitsOf(form({ limits: { keyResultsMin: '２', keyResultsMax: '４', objectives: '６' } })).objectives).toBe(
      6,
    );
  });
});

test.each([
  [TODAY, '2026-10-01', 1, '2026-11-30'],
  [TODAY, '2026-10-01', 2, '2026-11-24'],
  [TODAY, '2027-01-01', 1, '2027-01-04'],
  [TODAY, '2027-01-04', 1, '2027-01-04'],
  [TODAY, '', 1, null],
])('first check-in: today %s, cycle from %s, weekday %i: %s', (today, starts, day, expected) => {
  expect(firstCheckIn(today, starts, day)).toBe(expected);
});

describe('changes of a second run', () => {
  const before = setupInput('en', { name: 'Ana Ruiz', people: PEOPLE.en });
  const words = wordsIn('en');

  test('none', () => expect(changesOf(before, before, words)).toEqual([]));

  test('old and new', () => {
    const after = { ...before, rhythm: { weeks: 2 as const, day: 3, perTeam: true }, backups: ['Chen Wei'] };
    expect(changesOf(before, after, words)).toEqual([
      {
        label: 'Check-in',
        was: 'Check-in every Monday, one for everybody',
        becomes: 'Check-in every second Wednesday, one for each team',
      },
      { label: 'Backups', was: 'nobody yet', becomes: 'Chen Wei' },
    ]);
  });

  test('people come in addition; who is left out stays', () => {
    const after = { ...before, people: `${PEOPLE.en}\nEmma Lund, Sales` };
    expect(changesOf(before, after, words).map(({ becomes }) => becomes)).toEqual(['1 person added: Emma Lund']);
    const many = { ...before, people: `${PEOPLE.en}\n${[...'ABCDEF'].join('\n')}` };
    expect(changesOf(before, many, words).map(({ becomes }) => becomes)).toEqual(['6 people added']);
    expect(leavesPeople(PEOPLE.en, after.people)).toBe(false);
    expect(leavesPeople(PEOPLE.en, 'Ana Ruiz, Sales')).toBe(true);
    expect(leavesPeople('Ana, Sales', 'Ana, Product')).toBe(true);
  });
});
