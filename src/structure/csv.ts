/** Tables out of text files: comma, semicolon or tab, quoted fields with line breaks; UTF-8, GB18030 or Western. */

const BOM = /^\ufeff/;
const SEPARATORS = [',', ';', '\t'] as const;
/** Rows by which the separator is chosen. */
const TRIED = 30;

/** The cells of a table as text. */
export function parseTable(text: string): string[][] {
  const plain = text.replace(BOM, '');
  const rows = fields(plain, separatorOf(plain));
  return isQuotedTwice(rows)
    ? fields(rows.map(([line = '']) => line).join('\n'), separatorOf(rows[0]?.[0] ?? ''))
    : rows;
}

/** Some exports quote each line as a whole. */
function isQuotedTwice(rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return filled.length > 1 && filled.every((row) => row.length === 1 && /[,;\t]/.test(row[0] ?? ''));
}

/** The separator that cuts most lines into the same number of fields. */
function separatorOf(text: string): string {
  let best: string = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const widths = fields(text, separator, TRIED).map((row) => row.length);
    const wide = Math.max(...widths, 0);
    const same = widths.filter((width) => width === wide).length;
    const score = wide < 2 ? 0 : (same / widths.length) * 10 + Math.min(wide, 9) / 10;
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

function fields(text: string, separator: string, limit = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < limit; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field.trim() === '') {
      field = '';
      quoted = true;
    } else if (sign === separator) endField();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else field += sign;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}

export type Encoding = 'utf-8' | 'gb18030' | 'windows-1252' | 'utf-16le';
/** Decodes, or gives undefined when the bytes are not in this encoding (`new TextDecoder(name, { fatal: true })`). */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | undefined;

/** The text of a file. What is not UTF-8 is GB18030 where its high bytes come in pairs, else Western. */
export function decodeTable(bytes: Uint8Array, decode: Decode): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return (decode(bytes, 'utf-16le') ?? '').replace(BOM, '');
  const order: readonly Encoding[] = comesInPairs(bytes)
    ? ['utf-8', 'gb18030', 'windows-1252']
    : ['utf-8', 'windows-1252', 'gb18030'];
  for (const encoding of order) {
    const text = decode(bytes, encoding);
    if (text !== undefined) return text.replace(BOM, '');
  }
  return '';
}

function comesInPairs(bytes: Uint8Array): boolean {
  let runs = 0;
  let long = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const from = at;
    while ((bytes[at] ?? 0) >= 0x80) at += 1;
    runs += 1;
    if (at - from > 1) long += 1;
  }
  return long * 2 > runs;
}
