/**
 * How high a row is with its wrapped texts, roughly. Excel and LibreOffice measure a row when somebody types into it, not
 * when they open a file: without this, long titles are cut until then.
 */
import { COLUMN_WIDTH, type FileCell, type FileTab } from './sheet-file.js';
import { FONT_SIZE } from './xlsx-styles.js';

/** Pixels of a point, and the share of a font's size that a Latin letter and a Chinese one take. */
const [PIXELS, LATIN, WIDE] = [4 / 3, 0.46, 1];
const [LINE, MARGIN, PADDING] = [1.28, 8, 4];

/** In pixels; 0 where one line is enough. */
export function textHeight(cells: readonly FileCell[], { columns }: FileTab): number {
  return cells.reduce((height, cell) => {
    const { look, col, value } = cell;
    if (look?.wrapping !== 'wrap' || typeof value !== 'string') return height;
    const size = (look.fontSize ?? FONT_SIZE) * PIXELS;
    const width = (columns.sizes.get(col) ?? COLUMN_WIDTH) - MARGIN;
    const lines = value
      .split('\n')
      .reduce((sum, line) => sum + linesOf(line, width / (size * (look.bold ? 1.08 : 1))), 0);
    return lines < 2 ? height : Math.max(height, Math.round(lines * size * LINE) + PADDING);
  }, 0);
}

/** `room`: the width of a line in sizes of the font. Breaks at blanks and at any Chinese sign. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+|\s+/g) ?? []) {
    const width = /[\u2e80-\uffff]/.test(piece) ? WIDE : piece.length * LATIN;
    if (used + width > room && used > 0) {
      if (/^\s/.test(piece)) continue;
      lines++;
      used = 0;
    }
    used += width;
    // A word longer than the line goes on in the next one.
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}
