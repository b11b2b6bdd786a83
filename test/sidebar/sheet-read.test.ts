/** What was read of a tab, with the answers about it; and how it is said. */
import { describe, expect, test } from 'vitest';
import * as read from '../../sidebar/sheet-read.js';
import { figuresText, letters, placeText, ROLES, roleName, understoodColumns } from '../../sidebar/structure-words.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { COLUMN_ROLES, LAYOUT_CODES } from '../../src/structure/reading.js';
import * as sample from './harness/structure-samples.js';

const [en, zh] = [wordsIn('en'), wordsIn('zh')];
const asking = () => read.firstRead(sample.asking('en'));

describe('questions', () => {
  test('an answered one stays, the next one comes below it', () => {
    const answered = read.withChoice(asking(), sample.score, 'confidence');
    const next = sample.view('en', { reading: sample.reading('en', { verdict: 'ask', question: sample.periods }) });
    const now = read.reread(answered, next);
    expect(now.questions.map(({ code }) => code)).toEqual(['score', 'period']);
    expect(now.answers).toEqual({ choices: { score: 'confidence' } });
    expect(read.choiceOf(now, sample.score)).toBe('confidence');
    expect(read.choiceOf(now, sample.periods)).toBe('Q4 2026');
  });

  test('a role chosen for the column takes the place of the answer, and the other way round', () => {
    const answered = read.withChoice(asking(), sample.score, 'confidence');
    const byRole = read.withRole(answered, 6, 'out');
    expect(byRole.answers).toEqual({ choices: {}, columns: { 6: 'out' } });
    expect(read.choiceOf(byRole, sample.score)).toBe('out');
    expect(read.withChoice(byRole, sample.score, 'progress').answers).toEqual({
      choices: { score: 'progress' },
      columns: {},
    });
  });
});

test('owners: what a person said goes before what the name looks like; People knows best', () => {
  const owners = [
    { name: 'Ana', keyResults: 1, objectives: 0, kind: 'person', known: false },
    { name: 'Growth', keyResults: 1, objectives: 0, kind: 'person', known: false },
    { name: 'Sales', keyResults: 1, objectives: 0, kind: 'team', known: true },
    { name: 'Ruiz, Ana', keyResults: 1, objectives: 0, kind: 'person', known: false },
  ] as const;
  const now = { ...read.firstRead(sample.view('en', { owners })), kinds: { Growth: 'team', Sales: 'person' } as const };
  expect(read.newOwners(now)).toEqual({ people: ['Ana', 'Ruiz, Ana'], teams: ['Growth'] });
  expect(read.sourceOf(now)).toEqual({ tab: sample.TAB, answers: {}, teams: ['Growth', 'Sales'] });
  expect(read.peopleLines(now, '')).toBe('Ana');
  expect(read.peopleLines(now, 'ana, Sales\n')).toBe('ana, Sales');
  expect(read.unlisted(now.view, 'Ana, sales').map(({ name }) => name)).toEqual(['Growth', 'Ruiz, Ana']);
});

test('cycles that hold objectives are not offered, and it is said which one', () => {
  const view = sample.view('en', { taken: ['2026-q4'] });
  expect(read.freeCycles(view)[0]?.name).toBe('2027-Q1');
  expect(read.takenCycle(view)).toBe('2026-Q4');
  expect(read.takenCycle(sample.view('en'))).toBeUndefined();
  expect(read.tellsCycle(view, '2026-Q4')).toBe(true);
});

describe('words', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [703, 'AAA'],
  ])('column %i is %s', (column, name) => expect(letters(column)).toBe(name));

  test('where it stands and how', () => {
    expect(placeText(sample.view('en'), en)).toBe(
      'In “Q4 goals”, A3:H21. One row per key result. The objective stands on the first row of its block.',
    );
    expect(placeText(sample.view('zh'), zh)).toBe('位于“四季度目标” A3:H21。每行一个关键结果，目标写在每组的第一行。');
  });

  test('figures with their unit; what is missing is left out', () => {
    const [first] = sample.reading('en').objectives[0]?.keyResults ?? [];
    if (first === undefined) throw new Error('no key result');
    expect(figuresText(first, en)).toBe('78% → 85%, Ana Ruiz');
    expect(figuresText({ ...first, start: '' }, en)).toBe('85%, Ana Ruiz');
    expect(figuresText({ ...first, start: '', target: 1500000, unit: '', owner: '' }, en)).toBe('1,500,000');
    expect(figuresText({ ...first, target: 'signed', start: '', owner: '' }, en)).toBe('signed');
  });

  test('an asked column is not understood yet', () => {
    expect(understoodColumns(sample.view('en'))).toBe(10);
    expect(understoodColumns(sample.asking('en'))).toBe(9);
  });

  test.each(LANGUAGES)('every role and layout has its words, %s', (language) => {
    const words = wordsIn(language);
    expect([...ROLES].sort()).toEqual([...COLUMN_ROLES].sort());
    for (const role of ROLES) expect(roleName(role, words), role).toMatch(/\S/);
    expect(new Set(ROLES.map((role) => roleName(role, words))).size).toBe(ROLES.length);
    for (const code of LAYOUT_CODES) expect(words.say(`layout.${code}`)).toMatch(/[.。]$/);
  });
});
