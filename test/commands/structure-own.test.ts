/** Our own OKR tab, exported as a plain table and structured again, gives the same OKRs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/okr/cell.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { readSheet } from '../../src/structure/index.js';
import { letters } from '../../src/workbook/columns.js';
import { type AddOn, openSetUp } from '../headless.js';

const HEADER = 3;
const isTable = (name: string) => /^OKR (?:Example|示例)$/.test(name);

/** What a .csv of the tab holds: every column, hidden ones too, as shown. */
function exported({ host }: AddOn): { readonly shown: string[][]; readonly values: readonly (readonly Cell[])[] } {
  const name = host.snapshot().tabs.find((tab) => isTable(tab.name))?.name ?? '';
  const values = host.grid(name) as Cell[][];
  const shown = values.map((row, at) => row.map((_, column) => host.display(name, `${letters(column + 1)}${at + 1}`)));
  return { shown, values };
}

/** Titles, owners, figures and measures of a table of ours, straight from its cells. */
function okrsIn(values: readonly (readonly Cell[])[]) {
  const rows = values.slice(HEADER).filter((row) => row[1] !== '' || row[2] !== '');
  return rows
    .filter((row) => row[1] !== '')
    .map((objective) => ({
      title: objective[1],
      owner: objective[3],
      keyResults: rows
        .filter((row) => row[2] !== '' && row[4] === objective[0])
        .map((row) => ({ title: row[2], owner: row[3], start: row[5], target: row[6], current: row[7] })),
    }));
}

describe.each(LANGUAGES)('our own tab (%s)', (language) => {
  it('exported as a plain table reads as the same OKRs, in whatever order its columns and rows stand', async () => {
    const addOn = await openSetUp({ language, start: 'example' }, { userLocale: language });
    const { shown, values } = exported(addOn);
    const wanted = okrsIn(values);
    expect(wanted).toHaveLength(4);
    const width = shown[0]?.length ?? 0;
    const order = fc.shuffledSubarray(
      Array.from({ length: width }, (_, at) => at),
      { minLength: width },
    );
    const sorted = fc.shuffledSubarray(shown.slice(HEADER), { minLength: shown.length - HEADER });
    const check = (table: readonly (readonly string[])[], objectives = wanted) => {
      const reading = readSheet({ values: table, name: 'Export' });
      expect(reading.verdict).toBe('okr');
      const byTitle = <T extends { readonly title: Cell | undefined }>(list: readonly T[]) =>
        [...list].sort((a, b) => String(a.title).localeCompare(String(b.title)));
      const found = reading.objectives.map(({ title, owner, keyResults }) => ({
        title,
        owner,
        keyResults: byTitle(
          keyResults.map((one) => ({
            ...{ title: one.title, owner: one.owner, start: one.start, target: one.target, current: one.current },
          })),
        ),
      }));
      const expected = objectives.map((one) => ({ ...one, keyResults: byTitle(one.keyResults) }));
      expect(byTitle(found)).toEqual(byTitle(expected));
      // Its own progress is what our formulas make of the figures: nothing differs.
      expect(reading.objectives.flatMap(({ keyResults }) => keyResults.filter(({ differs }) => differs))).toEqual([]);
    };
    check(shown);
    fc.assert(
      fc.property(order, sorted, (columns, rows) => {
        const head = shown.slice(0, HEADER);
        check([...head, ...rows].map((row) => columns.map((column) => row[column] ?? '')));
      }),
      { numRuns: 20 },
    );
  });
});
