import { describe, expect, it } from 'vitest';
import { type Decode, decodeTable, parseTable } from '../../src/structure/index.js';

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

describe('cells of a text file', () => {
  it.each([
    [
      'commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons, with commas as decimals',
      'a;b\n1,5;2,5\n',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\r\nc, d\te',
      [
        ['a', 'b'],
        ['c, d', 'e'],
      ],
    ],
    ['quotes within quotes, and line breaks', '"a ""b""","c\nd"\n', [['a "b"', 'c\nd']]],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    [
      'lines that are quoted as a whole',
      '"id,name"\n"1,""x, y"""\n',
      [
        ['id', 'name'],
        ['1', 'x, y'],
      ],
    ],
    [
      'a last line without an end',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, cells) => {
    expect(parseTable(text)).toEqual(cells);
  });
});

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('目标;Maß'), '目标;Maß'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
    // 目标,关键结果
    [
      'GB18030',
      new Uint8Array([0xc4, 0xbf, 0xb1, 0xea, 0x2c, 0xb9, 0xd8, 0xbc, 0xfc, 0xbd, 0xe1, 0xb9, 0xfb]),
      '目标,关键结果',
    ],
    // Schlüssel;Maß
    [
      'Western',
      new Uint8Array([0x53, 0x63, 0x68, 0x6c, 0xfc, 0x73, 0x73, 0x65, 0x6c, 0x3b, 0x4d, 0x61, 0xdf]),
      'Schlüssel;Maß',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x87, 0x65]), 'a文'],
  ])('%s', (_, bytes, text) => {
    expect(decodeTable(bytes, decode)).toBe(text);
  });
});
