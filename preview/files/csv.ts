/** Comma separated values: RFC 4180, and what Excel makes of it elsewhere (semicolon, tab, a line `sep=;`). */
const SEPARATORS = [',', ';', '\t'] as const;

export function parseCsv(text: string): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const separator = named?.[1] ?? separatorOf(body);
  const rows = readRows(body, separator);
  // A line break at the very end starts no row.
  if (rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
  return unwrapped(rows);
}

/** Some programs put quotes around whole lines: each is a line of values once more, and all have as many. */
function unwrapped(rows: string[][]): string[][] {
  if (rows.length < 2 || rows.some((row) => row.length !== 1)) return rows;
  const inner = rows.map(([line = '']) => readRows(line, ',')[0] ?? []);
  const width = inner[0]?.length ?? 0;
  return width >= 3 && inner.every((row) => row.length === width) ? inner : rows;
}

/** The one that cuts the first lines into the same number of columns, and into most of them. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 20_000);
  let [best, bestScore] = [',', 0];
  for (const separator of SEPARATORS) {
    const widths = readRows(sample, separator)
      .slice(0, 20)
      .map((row) => row.length)
      .filter((width, index, all) => index < all.length - 1 || all.length === 1 || width > 1);
    const widest = Math.max(0, ...widths);
    if (widest < 2) continue;
    const usual = widths.filter((width) => width === widths[0]).length / widths.length;
    const wide = widths.filter((width) => width > 1).length / widths.length;
    const score = wide + usual + Math.min(widest, 50) / 1000;
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let field: string;
    if (text.charAt(at) === '"') {
      [field, at] = readQuoted(text, at);
      const end = endOfField(text, at, separator);
      field += text.slice(at, end);
      at = end;
    } else {
      const end = endOfField(text, at, separator);
      field = text.slice(at, end);
      at = end;
    }
    row.push(field);
    const sign = text.charAt(at);
    if (sign === separator) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (sign === '') break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

/** The text between the quotes, and where it goes on. A quote that never ends takes the rest. */
function readQuoted(text: string, start: number): [string, number] {
  let field = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return [field + text.slice(from), text.length];
    field += text.slice(from, quote);
    if (text.charAt(quote + 1) !== '"') return [field, quote + 1];
    field += '"';
    from = quote + 2;
  }
}

function endOfField(text: string, start: number, separator: string): number {
  let at = start;
  for (; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === separator || sign === '\n' || sign === '\r') return at;
  }
  return at;
}

/** With a mark at the start, so that Excel reads UTF-8. */
export function makeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) =>
    row.map((field) => (/["\r\n,]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(','),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/**
 * A field as it is typed into a cell: numbers and dates are read, but a text never becomes a formula, and digits that a
 * number cannot hold (codes with leading zeros, long numbers) stay as they are.
 */
export function asTyped(field: string): string {
  const isNumber = /^\s*[+-]?[\d.,]+%?\s*$/.test(field);
  if (/^['=@]/.test(field) || (/^[+-]/.test(field) && !isNumber)) return `'${field}`;
  if (/^\s*[+-]?0\d+\s*$/.test(field) || field.replace(/\D/g, '').length > 15)
    return /\d/.test(field) ? `'${field}` : field;
  return field;
}
