import { describe, expect, test } from 'vitest';
import { toClient, toServer } from '../../preview/page/crossing.js';

class Named {
  readonly name = 'x';
}

describe('arguments on their way to the add-on', () => {
  const crosses: readonly (readonly [string, unknown, unknown])[] = [
    ['a text', 'a', 'a'],
    ['undefined', undefined, null],
    ['undefined inside', { a: undefined, b: [undefined, 1] }, { a: null, b: [null, 1] }],
    ['nested plain data', { a: [1, true, null, { b: '目标' }] }, { a: [1, true, null, { b: '目标' }] }],
    ['an object of a class, as plain data', new Named(), { name: 'x' }],
  ];
  test.each(crosses)('%s', (_, sent, received) => expect(toServer([sent])).toEqual([received]));

  const stops: readonly (readonly [string, unknown])[] = [
    ['a Date', new Date(0)],
    ['a Date inside', { list: [{ at: new Date(0) }] }],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a regular expression', /x/],
    ['bytes', new Uint8Array(1)],
  ];
  test.each(stops)('%s throws, naming its place', (_, sent) => {
    expect(() => toServer(['fine', sent])).toThrow('Failed due to illegal value in property: 1');
  });
});

describe('answers on their way to the sidebar', () => {
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ['plain data', { ok: true, value: [1, 'a'] }, { ok: true, value: [1, 'a'] }],
    ['nothing', undefined, null],
    ['a Date takes the whole answer along', { a: 1, at: new Date(0) }, null],
    ['a Map is empty', { m: new Map([[1, 2]]) }, { m: {} }],
    ['a function is its source', Math.max, 'function max() { [native code] }'],
  ];
  test.each(cases)('%s', (_, sent, received) => expect(toClient(sent)).toEqual(received));

  test('bytes are an error', () => expect(() => toClient([new Uint8Array(1)])).toThrow());
});
