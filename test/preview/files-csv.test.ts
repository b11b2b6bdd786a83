/** .csv files: what is read out of bytes, and what is written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTyped, makeCsv, parseCsv } from '../../preview/files/csv.js';
import { decodeText } from '../../preview/files/decode.js';
import { FORMATS } from '../../preview/files/index.js';
import { openHost } from '../../preview/host/index.js';

describe('fields and rows', () => {
  const cases: readonly (readonly [string, string, string[][]])[] = [
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as Excel writes where the comma is decimal',
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a separator that the file names', 'sep=|\na|b\n', [['a', 'b']]],
    ['line breaks and quotes between quotes', '"a\nb","say ""yes"""\n', [['a\nb', 'say "yes"']]],
    [
      'commas in a text do not outvote semicolons',
      'goal;note\nGrow;one, two, three\n',
      [
        ['goal', 'note'],
        ['Grow', 'one, two, three'],
      ],
    ],
    ['a single column', 'a\nb\n', [['a'], ['b']]],
    ['empty fields and lines', 'a,,\n\nb', [['a', '', ''], [''], ['b']]],
    [
      'old Mac line ends',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'whole lines between quotes',
      '"a,b,c"\n"1,2,""x y"" "\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', 'x y '],
      ],
    ],
    ['sentences with commas in one column', '"one, two, three"\n"four, five"\n', [['one, two, three'], ['four, five']]],
    ['a quote that never ends', 'a,"b\nc', [['a', 'b\nc']]],
  ];
  test.each(cases)('%s', (_, text, rows) => expect(parseCsv(text)).toEqual(rows));

  test('what is written reads back', () => {
    const field = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
        expect(parseCsv(makeCsv(rows).slice(1))).toEqual(rows);
      }),
    );
  });
});

describe('bytes', () => {
  const gb = [0xc4, 0xbf, 0xb1, 0xea, 0x2c, 0xd6, 0xb5]; // 目标,值 in GB18030
  const cases: readonly (readonly [string, number[] | Uint8Array, string])[] = [
    ['UTF-8', new TextEncoder().encode('目标,值'), '目标,值'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['GB18030', gb, '目标,值'],
    ['UTF-16 with a mark', [0xff, 0xfe, 0x61, 0x00], 'a'],
    ['Western European', [0x43, 0x61, 0x66, 0xe9, 0x2c, 0x61], 'Café,a'],
  ];
  test.each(cases)('%s', (_, bytes, text) => expect(decodeText(Uint8Array.from(bytes))).toBe(text));
});

describe('into cells', () => {
  const cases: readonly (readonly [string, string | number | boolean])[] = [
    ['35%', 0.35],
    ['1,200', 1200],
    ['-5', -5],
    ['2026-11-24', 46350],
    ['TRUE', true],
    ['=1+1', '=1+1'],
    ['+86 10 1234', '+86 10 1234'],
    ['@home', '@home'],
    ["'quoted", "'quoted"],
    ['007', '007'],
    ['110101199003071234', '110101199003071234'],
    ['0.5', 0.5],
    ['', ''],
  ];
  test.each(cases)('%s', (field, value) => {
    const host = openHost({ now: '2026-11-24T09:00:00Z' });
    host.user.paste('Sheet1', 'A1', [[asTyped(field)]]);
    expect(host.evaluate('Sheet1', 'A1')).toBe(value);
    expect(host.formula('Sheet1', 'A1')).toBe('');
  });

  test('a file becomes a tab with its name and room for all its rows', async () => {
    const text = Array.from({ length: 1500 }, (_, row) => `${row},b`).join('\n');
    const blank = openHost().save();
    const opened = await FORMATS.openFile('My goals?.csv', new TextEncoder().encode(text), {
      blank,
      dateFormat: 'm/d/yyyy',
    });
    if (opened.kind !== 'rows') throw new Error(opened.kind);
    const host = openHost({ document: opened.document });
    host.user.paste(opened.tab, 'A1', opened.rows);
    expect(opened.tab).toBe('My goals');
    expect(host.evaluate('My goals', 'A1500')).toBe(1499);
  });
});
