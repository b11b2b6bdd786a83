/** The same formula of a column as one text: row numbers are counted from the formula's own row. */
const PIECES = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*/gu;
const CELL = /^(\$?[A-Za-z]{1,3})(\$?)(\d+)$/;
const ROWS = /(^|[^A-Za-z$\d])\$?\d+:\$?\d/;
const [OPEN, CLOSE] = ['\u0001', '\u0002'];
const RELATIVE_ROW = new RegExp(`${OPEN}(-?\\d+)${CLOSE}`, 'g');

/** undefined: where that is not safe. */
export function relativeText(formula: string, row: number): string | undefined {
  if (ROWS.test(formula) || formula.includes(OPEN)) return undefined;
  return formula.replace(PIECES, (piece) => {
    const match = CELL.exec(piece);
    if (!match || match[2] === '$') return piece;
    return `${match[1]}${OPEN}${Number(match[3]) - row}${CLOSE}`;
  });
}
export function absoluteText(relative: string, row: number): string {
  return relative.replace(RELATIVE_ROW, (_, distance: string) => String(row + Number(distance)));
}
