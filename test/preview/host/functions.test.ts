/** SUMIFS, COUNTIFS and AVERAGEIFS with an index give what the engine's own give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine } from '../../../preview/host/engine.js';
import { prepareEngine } from '../../../preview/host/engine-setup.js';
import type { Argument, EvaluationContext, FunctionResult, Primitive } from '../../../preview/host/engine-types.js';
import { ENGINE_FUNCTIONS } from '../../../preview/host/indexed-functions.js';

prepareEngine();
const context = { locale: engine.DEFAULT_LOCALE } as EvaluationContext;

const value: fc.Arbitrary<Primitive> = fc.oneof(
  fc.constantFrom<Primitive>(
    'O1',
    'o1',
    'O10',
    'K1',
    '',
    'Straße',
    'STRASSE',
    'İ',
    'ı',
    'K',
    '*',
    'a?b',
    '~',
    '5',
    '05',
    '1/2/2026',
    'TRUE',
    '#N/A',
  ),
  fc.constantFrom<Primitive>(null, 0, -0, 1, 5, 0.5, -1, 46_000, true, false),
  fc.string({ maxLength: 3 }),
  fc.integer({ min: -3, max: 6 }),
);
const criterion: fc.Arbitrary<Primitive> = fc.oneof(
  value,
  fc
    .tuple(fc.constantFrom('', '=', '>', '<', '>=', '<=', '<>'), value)
    .map(([sign, found]) => `${sign}${String(found ?? '')}`),
  fc.constantFrom('O*', '?1', '*', '~*', 'O~1', '<>', '>0'),
);

function column(values: readonly Primitive[]): FunctionResult[][] {
  return [values.map((found) => ({ value: found }))];
}
function answer(compute: (...args: Argument[]) => unknown, args: readonly Argument[]): unknown {
  try {
    const result = compute.apply(context, [...args]);
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
  } catch (error) {
    return (error as { value: unknown }).value;
  }
}

describe.each(['COUNTIFS', 'SUMIFS', 'AVERAGEIFS'])('%s', (name) => {
  const indexed = engine.registries.functionRegistry.content[name];
  const original = ENGINE_FUNCTIONS.get(name);
  const tables = fc.integer({ min: 1, max: 12 }).chain((rows) => {
    const values = fc.array(value, { minLength: rows, maxLength: rows });
    return fc.tuple(values, fc.array(fc.tuple(values, criterion), { minLength: 1, maxLength: 3 }));
  });
  test('agrees with the engine on any column and criterion', () => {
    fc.assert(
      fc.property(tables, ([sums, conditions]) => {
        const pairs = conditions.flatMap(([cells, wanted]): Argument[] => [column(cells), { value: wanted }]);
        const args = name === 'COUNTIFS' ? pairs : [column(sums), ...pairs];
        expect(answer(indexed?.compute as never, args)).toEqual(answer(original?.compute as never, args));
      }),
      { numRuns: 1500 },
    );
  });
  test('leaves ranges that are no columns, and wrong sizes, to the engine', () => {
    const wide = [[{ value: 1 }], [{ value: 2 }]];
    const args: Argument[] = [wide, { value: 1 }, column([1, 2]), { value: 1 }];
    const all = name === 'COUNTIFS' ? args : [wide, ...args];
    expect(answer(indexed?.compute as never, all)).toEqual(answer(original?.compute as never, all));
  });
});
