import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { OKR_COLUMNS, PEOPLE_COLUMNS } from '../../src/workbook/columns.js';
import { positionsOf, roleOfHeaders } from '../../src/workbook/identify.js';
import { type Journal, readJournal, writeJournal } from '../../src/workbook/journal.js';

const none = new Map<string, number>();

describe.each(LANGUAGES)('tabs without their tags: %s', (language) => {
  const words = BOOK_WORDS[language];
  const okr = OKR_COLUMNS.map((column) => words.okr[column]);
  const people = PEOPLE_COLUMNS.map((column) => words.people[column]);

  it('are known by their header words (SU-3)', () => {
    expect(roleOfHeaders(okr)).toBe('okr');
    expect(roleOfHeaders(people)).toBe('people');
    expect(
      roleOfHeaders(['', words.settings.setting, words.settings.value, words.settings.cycle, words.settings.key]),
    ).toBe('settings');
  });

  it("are not taken for people's own, with a few of the words", () => {
    expect(
      roleOfHeaders([words.okr.objective, words.okr.keyResult, words.okr.owner, words.okr.progress]),
    ).toBeUndefined();
    expect(roleOfHeaders([])).toBeUndefined();
  });

  it('have their columns found wherever they stand, among others (SU-4)', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...OKR_COLUMNS], { minLength: OKR_COLUMNS.length }),
        fc.nat(5),
        (columns, own) => {
          const row = [
            ...Array.from({ length: own }, (_, at) => `Mine ${at}`),
            ...columns.map((column) => ` ${words.okr[column].toUpperCase()} `),
          ];
          const positions = positionsOf('okr', none, row);
          for (const [at, column] of columns.entries()) expect(positions.get(column)).toBe(own + at + 1);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are known by their tags before their words', () => {
    const tagged = new Map([['current', 9]]);
    expect(positionsOf('okr', tagged, okr).get('current')).toBe(9);
    expect(positionsOf('okr', tagged, okr).get('target')).toBe(OKR_COLUMNS.indexOf('target') + 1);
  });
});

describe('the journal', () => {
  it('reads what it wrote, in pieces that every spreadsheet takes', () => {
    const text = fc.string({ maxLength: 40 });
    const entry = fc.record({
      kind: fc.constant('cell' as const),
      tab: fc.nat(),
      row: text,
      column: text,
      was: text,
      now: text,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 400 }), text, (entries, input) => {
        const journal: Journal = { action: 'fix', state: 'running', day: '2026-11-24', time: '09:00', input, entries };
        const lines = writeJournal(journal);
        expect(readJournal([...lines, '', ''])).toEqual(journal);
        for (const line of lines) expect(line.length).toBeLessThan(32_767);
      }),
      { numRuns: 40 },
    );
  });

  it.each([[[]], [['']], [['{"action":"fix"', ':[]']], [['hello']]])('%j is none', (cells) => {
    expect(readJournal(cells)).toBeUndefined();
  });
});
