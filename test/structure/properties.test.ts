/** What must not change a reading: the order of columns, junk beside the table, its place, the language of its headers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/okr/cell.js';
import { type Reading, readSheet, type SheetGrid } from '../../src/structure/index.js';

const OBJECTIVES = [
  'Bring the old mill back to life',
  'Make the harbour a place to stay',
  'Let every pupil play an instrument',
  'Share what we know with the valley',
];
const KEY_RESULTS = [
  'Visitors on a normal weekend',
  'Tons of flour sold in town',
  'Boats that stay more than a night',
  'Complaints about noise at night',
  'Lessons given by volunteers',
  'Pupils who play in public',
  'Readers of the monthly letter',
  'Evenings with more than forty guests',
];
const OWNERS = ['Ana Ruiz', 'Ben', 'chen@mill.example', '@dora', 'Eli Stone'];

const HEADERS: readonly (readonly string[])[] = [
  ['Objective', 'Key Result', 'Owner', 'Start', 'Target', 'Current'],
  ['目标（O）', '关键结果（KR）', '负责人', '基线', '目标值', '当前值'],
  ['Ziel', 'Schlüsselergebnis', 'Verantwortlich', 'Ausgangswert', 'Zielwert', 'Istwert'],
  ['Objectif', 'Résultat clé', 'Responsable', 'Valeur initiale', 'Cible', 'Valeur actuelle'],
  ['Objetivo', 'Resultado clave', 'Responsable', 'Valor inicial', 'Meta', 'Valor actual'],
  ['Objetivo', 'Resultado-chave', 'Responsável', 'Linha de base', 'Meta', 'Valor atual'],
  ['目標', '主要な結果', '担当者', '開始値', '目標値', '現在値'],
  ['Obiettivo', 'Risultato chiave', 'Responsabile', 'Valore iniziale', 'Traguardo', 'Valore attuale'],
  ['objective_title', 'key_result', 'owner_name', 'baseline', 'target_value', 'current_value'],
];

interface Model {
  readonly objectives: readonly {
    readonly title: string;
    readonly keyResults: readonly {
      readonly title: string;
      readonly owner: string;
      readonly figures: readonly [number, number, number];
    }[];
  }[];
}

const keyResult = fc.record({
  title: fc.constantFrom(...KEY_RESULTS),
  owner: fc.constantFrom(...OWNERS),
  figures: fc.tuple(
    fc.integer({ min: 1, max: 90 }),
    fc.integer({ min: 100, max: 900 }),
    fc.integer({ min: 20, max: 400 }),
  ),
});
const model: fc.Arbitrary<Model> = fc.record({
  objectives: fc.shuffledSubarray(OBJECTIVES, { minLength: 2 }).chain((titles) =>
    fc.tuple(
      ...titles.map((title) =>
        fc.record({
          title: fc.constant(title),
          keyResults: fc.uniqueArray(keyResult, { minLength: 2, maxLength: 4, selector: (one) => one.title }),
        }),
      ),
    ),
  ),
});

function tableOf({ objectives }: Model, header: readonly string[]): Cell[][] {
  const rows: Cell[][] = [[...header]];
  for (const objective of objectives) {
    for (const [at, one] of objective.keyResults.entries())
      rows.push([at === 0 ? objective.title : '', one.title, one.owner, ...one.figures]);
  }
  return rows;
}

const outline = ({ objectives }: Reading) =>
  objectives.map(({ title, keyResults }) => ({
    title,
    keyResults: keyResults.map((one) => ({
      title: one.title,
      owner: one.owner,
      figures: [one.start, one.target, one.current],
    })),
  }));
const ENGLISH = HEADERS[0] ?? [];
const runs = { numRuns: 60 };

describe('a reading is the same', () => {
  it('as what was written', () => {
    fc.assert(
      fc.property(model, (given) => {
        expect(outline(readSheet({ values: tableOf(given, ENGLISH) }))).toEqual(given.objectives);
      }),
      runs,
    );
  });

  it('in whatever order the columns stand', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(model, order, (given, columns) => {
        const values = tableOf(given, ENGLISH).map((row) => columns.map((column) => row[column] ?? ''));
        expect(outline(readSheet({ values }))).toEqual(given.objectives);
      }),
      runs,
    );
  });

  it('with columns of junk between', () => {
    const junk = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('Priority', 'Last update', 'Region', 'Ticket', 'xyz')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(model, junk, (given, columns) => {
        const values = tableOf(given, ENGLISH);
        for (const [at, label] of columns)
          for (const [row, cells] of values.entries())
            cells.splice(at, 0, row === 0 ? label : row % 3 === 0 ? '' : `P${row % 4}`);
        expect(outline(readSheet({ values }))).toEqual(given.objectives);
      }),
      runs,
    );
  });

  it('wherever the table stands', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 }), (given, down, right) => {
        const table = tableOf(given, ENGLISH).map((row) => [...Array<Cell>(right).fill(''), ...row]);
        const title = down > 2 ? [['Plan of the year']] : [];
        const values = [...title, ...Array.from({ length: down }, (): Cell[] => []), ...table];
        expect(outline(readSheet({ values }))).toEqual(given.objectives);
      }),
      runs,
    );
  });

  it('in whatever language the headers are', () => {
    fc.assert(
      fc.property(model, fc.constantFrom(...HEADERS), (given, header) => {
        expect(outline(readSheet({ values: tableOf(given, header) }))).toEqual(given.objectives);
      }),
      runs,
    );
  });

  it('with percents as text, as fractions with a format, and as fractions', () => {
    fc.assert(
      fc.property(model, (given) => {
        const as = (cell: (value: number) => Cell, format: string): SheetGrid => {
          const values = tableOf(given, [...ENGLISH, 'Progress']).map((row, at) =>
            at === 0 ? row : [...row, cell((at * 7) % 100)],
          );
          return { values, formats: values.map((row) => row.map((_, column) => (column === 6 ? format : ''))) };
        };
        const progress = (grid: SheetGrid) =>
          readSheet(grid).objectives.flatMap(({ keyResults }) => keyResults.map((one) => one.progress));
        const asText = progress(as((value) => `${value}%`, ''));
        expect(progress(as((value) => value / 100, '0%'))).toEqual(asText);
        expect(progress(as((value) => value / 100, ''))).toEqual(asText);
      }),
      runs,
    );
  });
});

describe('junk', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.string({ maxLength: 30 }) },
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(''),
    fc.constantFrom('Objective', 'KR1', 'Owner', '35%', '#REF!', '目标', 'O1: ', '- ', '=1+1', '100', 'Total'),
  );

  it('is never read as OKRs, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(fc.string({ maxLength: 30 }), fc.double({ noNaN: true }), fc.boolean(), fc.constant('')), {
            maxLength: 6,
          }),
          { maxLength: 12 },
        ),
        (values) => {
          expect(readSheet({ values }).verdict).not.toBe('okr');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('with words of OKRs in it throws nothing either', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), fc.string(), (values, name) => {
        const reading = readSheet({ values, name });
        expect(['okr', 'ask', 'refuse']).toContain(reading.verdict);
      }),
      { numRuns: 300 },
    );
  });
});
