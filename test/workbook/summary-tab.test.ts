/** The description of the Summary: what its formulas are made of, what fits on its page, how its hidden list is folded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOK_WORDS } from '../../src/i18n/book/index.js';
import { defaultPositions, OKR_COLUMNS } from '../../src/workbook/columns.js';
import { hiddenList } from '../../src/workbook/summary-hidden.js';
import { EMPTY_LISTS, type ListedRow, runOfTeam, type SummaryLists } from '../../src/workbook/summary-lists.js';
import { okrReader } from '../../src/workbook/summary-okr.js';
import { fitLines, placesOf, shownIn } from '../../src/workbook/summary-places.js';
import { summaryTab } from '../../src/workbook/summary-tab.js';

const POSITIONS = defaultPositions(OKR_COLUMNS);

/** `objectives` objectives with four key results each, in teams of eight people. */
function listsOf(objectives: number, people: number): SummaryLists {
  const teams = Math.max(1, Math.ceil(people / 8));
  const owner = (at: number) => at % people;
  const listed = (id: string, at: number): ListedRow => ({
    id,
    team: Math.floor((owner(at) * teams) / people),
    person: owner(at),
  });
  const byTeam = (rows: readonly ListedRow[]) => [...rows].sort((a, b) => a.team - b.team);
  const each = Array.from({ length: objectives }, (_, at) => at);
  const rows = byTeam(each.map((at) => listed(`O${at}`, at)));
  return {
    day: '2026-11-24',
    teams: Array.from({ length: teams }, (_, at) => ({ name: `Team ${at + 1}`, lastCheckIn: undefined })),
    people: Array.from({ length: people }, (_, at) => {
      const own = rows.flatMap(({ person }, index) => (person === at ? [index] : []));
      return { name: `Person ${at}`, team: '', owns: own, worksOn: own };
    }),
    objectives: rows,
    keyResults: byTeam(each.flatMap((at) => [0, 1, 2, 3].map((n) => listed(`K${at}-${n}`, at)))),
    inOrder: each.map((at) => `O${at}`),
    attention: each.map((at) => `K${at}-0`),
    checkIns: [],
  };
}

const tabOf = (lists: SummaryLists, language: 'en' | 'zh' = 'en') =>
  summaryTab(BOOK_WORDS[language], 'Summary', '2026-Q4', 'OKR 2026-Q4', POSITIONS, lists);

const formulasOf = (spec: ReturnType<typeof tabOf>) =>
  spec.blocks.flatMap(({ cells }) => cells.flat()).flatMap((put) => (typeof put === 'object' ? [put.formula] : []));

const FUNCTIONS = [
  ...['AND', 'AVERAGEIFS', 'CHOOSE', 'COUNT', 'COUNTIFS', 'IF', 'IFERROR', 'INDEX', 'ISNUMBER', 'MATCH', 'MAX', 'MIN'],
  ...['REPT', 'ROUND', 'SUBSTITUTE', 'SUM', 'SUMIFS'],
];

describe.each(['en', 'zh'] as const)('formulas (%s)', (language) => {
  const spec = tabOf(listsOf(40, 20), language);
  const formulas = formulasOf(spec);
  const outside = (formula: string) => formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, '');

  it('use functions that mean the same in Sheets, Excel and LibreOffice', () => {
    const used = new Set(formulas.flatMap((formula) => outside(formula).match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
  });

  it('hold neither words nor decimals', () => {
    const texts = formulas.flatMap((formula) => formula.match(/"[^"]*"/g) ?? []);
    expect(texts.filter((text) => /\p{L}/u.test(text))).toEqual([]);
    expect(formulas.filter((formula) => /\d[.,]\d|,/.test(outside(formula)))).toEqual([]);
  });

  it('ask nothing that an empty cell answers', () => {
    expect(formulas.filter((formula) => /"<>|"="|IFS\([^()]*;""/.test(formula))).toEqual([]);
  });

  it('never scan the column of owners', () => {
    // D1 counts the days left: TODAY() makes whatever reads D whole dirty at every edit.
    const scans = formulas.filter((formula) => /IFS\([^)]*\$D:\$D/.test(formula));
    expect(scans).toEqual([]);
  });

  it('leave other tabs out of colour rules, and each rule has one range', () => {
    expect(spec.rules.filter(({ formula, a1 }) => formula.includes('!') || a1.length !== 1)).toEqual([]);
  });
});

describe('a column of the OKR tab that was deleted', () => {
  it.each(['trend', 'confidence', 'note', 'status', 'result'] as const)('%s leaves no broken formula', (column) => {
    const positions = new Map([...POSITIONS].filter(([key]) => key !== column));
    const spec = summaryTab(BOOK_WORDS.en, 'Summary', 'T', 'OKR T', positions, listsOf(3, 2));
    expect(formulasOf(spec).filter((formula) => /\$:|\$\$|undefined|NaN/.test(formula))).toEqual([]);
  });
});

describe('the printed page', () => {
  it.each([
    // teams, objectives, attention: lines of each
    [0, 0, 0, 1, 1, 1],
    [4, 5, 8, 4, 5, 8],
    [4, 12, 7, 4, 12, 7],
    [4, 13, 6, 4, 13, 6], // twelve, and one line for the rest
    [10, 12, 10, 8, 7, 8],
    [50, 500, 500, 8, 7, 8],
    [2, 500, 500, 2, 10, 11],
  ])('%i teams, %i objectives, %i to look at', (teams, objectives, attention, ...lines) => {
    expect(fitLines({ teams, objectives, attention })).toEqual({
      teams: lines[0],
      objectives: lines[1],
      attention: lines[2],
    });
  });

  it('is no higher than A4 landscape, fitted to its width', () => {
    const count = fc.nat({ max: 40 });
    fc.assert(
      fc.property(count, count, count, (teams, objectives, attention) => {
        const lists: SummaryLists = {
          ...EMPTY_LISTS,
          teams: Array.from({ length: teams }, () => ({ name: 'Team', lastCheckIn: undefined })),
          inOrder: Array.from({ length: objectives }, (_, at) => `O${at}`),
          attention: Array.from({ length: attention }, (_, at) => `K${at}`),
        };
        const spec = tabOf(lists);
        const width = spec.widths.slice(0, 15).reduce((sum, px) => sum + px, 0);
        const heights = new Map<number, number>();
        for (const { row, count: rows, px } of spec.heights) {
          for (let at = row; at < row + rows; at += 1) heights.set(at, px);
        }
        const end = placesOf(lists).people.title - 1;
        let height = 0;
        for (let row = 1; row < end; row += 1) height += heights.get(row) ?? 21;
        // A4 is 11.69 x 8.27 inches; 0.7 of it are left at the sides, 0.75 above and below.
        expect(height / width).toBeLessThanOrEqual((8.27 - 1.5) / (11.69 - 1.4));
      }),
    );
  });

  it('counts what does not fit', () => {
    expect([shownIn(3, 3), shownIn(3, 4), shownIn(13, 40), shownIn(1, 0)]).toEqual([3, 2, 12, 0]);
  });
});

describe('the hidden list', () => {
  const okr = okrReader('OKR 2026-Q4', POSITIONS);

  it('is never higher than what people see, up to 1,000 rows of 80 people', () => {
    const lists = listsOf(200, 80);
    const spec = tabOf(lists);
    expect(spec.rows).toBe(placesOf(lists).last);
  });

  it('has each entry once, in the ranges of its team', () => {
    const sizes = fc.record({ objectives: fc.nat({ max: 60 }), people: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 9, max: 60 }), ({ objectives, people }, last) => {
        const lists = listsOf(objectives, people);
        const hidden = hiddenList(BOOK_WORDS.en, lists, okr, last, lists.teams.length);
        const ids = new Map<string, unknown>();
        for (const { row, column, cells } of hidden.blocks) {
          if (row < 8) continue;
          for (const [down, line] of cells.entries()) ids.set(`${column} ${row + down}`, line[0]);
        }
        for (const kind of ['objectives', 'keyResults'] as const) {
          for (const team of lists.teams.keys()) {
            const ranges = hidden.ranges(kind, runOfTeam(lists[kind], team), 'id');
            const found = ranges.flatMap((range) => cellsOf(range).map((cell) => ids.get(cell)));
            expect(found).toEqual(lists[kind].filter((row) => row.team === team).map(({ id }) => id));
          }
        }
      }),
    );
  });
});

/** `$T$8:$T$12` as `20 8`, `20 9`, ... */
function cellsOf(range: string): string[] {
  const [from = '', to = from] = range.replace(/\$/g, '').split(':');
  const row = (cell: string) => Number(/\d+/.exec(cell)?.[0]);
  const column = [...(/[A-Z]+/.exec(from)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Array.from({ length: row(to) - row(from) + 1 }, (_, at) => `${column} ${row(from) + at}`);
}
