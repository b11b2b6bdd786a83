/** Tables out of files, as the recogniser takes them. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Comment, Fill } from 'exceljs';
import type { Cell } from '../../src/okr/cell.js';
import { type Decode, decodeTable, type Merge, parseTable, type SheetGrid } from '../../src/structure/index.js';

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

export async function gridsOf(file: string): Promise<SheetGrid[]> {
  if (/\.xls[xm]$/i.test(file)) return gridsOfBook(file);
  return [
    { values: parseTable(decodeTable(await readFile(file), decode)), name: basename(file).replace(/\.\w+$/, '') },
  ];
}

const DAY = 86_400_000;
const serial = (date: Date): number => date.getTime() / DAY - Date.UTC(1899, 11, 30) / DAY;

async function gridsOfBook(file: string): Promise<SheetGrid[]> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book.worksheets
    .filter(({ state }) => state === 'visible')
    .map((sheet) => {
      const values: Cell[][] = [];
      const formats: string[][] = [];
      const bold: boolean[][] = [];
      const indents: number[][] = [];
      const fills: string[][] = [];
      const notes: string[][] = [];
      const links: string[][] = [];
      for (let row = 1; row <= sheet.rowCount; row += 1) {
        const cells = Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row, column + 1));
        // Every cell of a merge repeats its value; only the first one holds it.
        values.push(
          cells.map((cell) =>
            cell.isMerged && cell.master.address !== cell.address ? '' : plain(cell.value, cell.text),
          ),
        );
        formats.push(cells.map((cell) => cell.numFmt ?? ''));
        bold.push(cells.map((cell) => cell.font?.bold === true));
        fills.push(cells.map(({ fill }) => colorOf(fill)));
        links.push(cells.map(({ hyperlink }) => hyperlink ?? ''));
        notes.push(cells.map(({ note }) => noteText(note)));
        indents.push(cells.map((cell) => cell.alignment?.indent ?? 0));
      }
      return {
        values,
        formats,
        bold,
        indents,
        fills,
        notes,
        links,
        merges: mergesOf(sheet.model.merges),
        name: sheet.name,
      };
    });
}

const colorOf = (fill: Fill | undefined): string =>
  fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.argb !== undefined
    ? `#${fill.fgColor.argb.slice(2).toLowerCase()}`
    : '';
const noteText = (note: string | Comment | undefined): string =>
  typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');

function plain(value: unknown, text: string): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serial(value);
  if (typeof value === 'object' && 'result' in value) return plain(value.result, text);
  if (typeof value === 'object' && 'error' in value) return String(value.error);
  return text;
}

function mergesOf(ranges: readonly string[]): Merge[] {
  return ranges.flatMap((range) => {
    const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    if (top === undefined || bottom === undefined) return [];
    const [row, column] = [Number(top) - 1, number(left)];
    return [{ row, column, rows: Number(bottom) - row, columns: number(right) - column + 1 }];
  });
}

const number = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
