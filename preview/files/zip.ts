/** ZIP, as .xlsx files are packed. The browser packs and unpacks by itself. */
import { FileError } from './file-error.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const NAMES_IN_UTF8 = 0x800;
/** 1 January 1980: the same workbook gives the same file. */
const DATE = 0x21;

export interface Archive {
  readonly names: readonly string[];
  /** undefined: there is no such part. */
  read(name: string): Promise<string | undefined>;
}

export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, { readonly method: number; readonly start: number; readonly size: number }>();
  try {
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== CENTRAL) throw new FileError('damaged');
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      entries.set(name.replace(/^\//, '').toLowerCase(), {
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        start: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + extra + comment;
    }
  } catch {
    throw new FileError('damaged');
  }
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      try {
        const { start, size, method } = entry;
        const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
        const packed = bytes.subarray(from, from + size);
        if (packed.length < size || (method !== STORED && method !== DEFLATED)) throw new Error('cut off');
        return textOf(method === STORED ? packed : await through(packed, new DecompressionStream('deflate-raw')));
      } catch {
        throw new FileError('damaged', name);
      }
    },
  };
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new FileError('damaged');
}

function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>);
  return new Uint8Array(await new Response(body).arrayBuffer());
}

export async function makeZip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(parts)) {
    const name = new TextEncoder().encode(path);
    const plain = new TextEncoder().encode(text);
    const packed = await through(plain, new CompressionStream('deflate-raw'));
    const common: Field[] = [
      [2, 20],
      [2, NAMES_IN_UTF8],
      [2, DEFLATED],
      [2, 0],
      [2, DATE],
      [4, checksum(plain)],
      [4, packed.length],
      [4, plain.length],
      [2, name.length],
      [2, 0],
    ];
    const header = record([[4, LOCAL], ...common], name);
    directory.push(record([[4, CENTRAL], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]], name));
    pieces.push(header, packed);
    at += header.length + packed.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = directory.length;
  const end = record([
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ]);
  return joined([...pieces, ...directory, end]);
}

/** [bytes, number] */
type Field = readonly [2 | 4, number];

function record(fields: readonly Field[], rest = new Uint8Array()): Uint8Array {
  const size = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const result = new Uint8Array(size + rest.length);
  const view = new DataView(result.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  result.set(rest, size);
  return result;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
