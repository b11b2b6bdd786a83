/** Writes a workbook as an .xlsx file, the form that Google's download gives. */
import ExcelJS from 'exceljs';
import type { BenchBook, BenchTab } from './books.js';

export async function writeXlsx(book: BenchBook, file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const tab of book.tabs) {
    const sheet = workbook.addWorksheet(tab.name);
    for (const { row, column, cells } of tab.blocks) {
      for (const [down, line] of cells.entries()) {
        for (const [along, put] of line.entries()) {
          if (put === '') continue;
          const cell = sheet.getCell(row + down, column + along);
          cell.value = typeof put === 'object' ? { formula: withCommas(put.formula.slice(1)), date1904: false } : put;
        }
      }
    }
    for (const { name, a1 } of tab.names) workbook.definedNames.add(absolute(tab, a1), name);
  }
  await workbook.xlsx.writeFile(file);
}

/** Files separate arguments by commas, whatever the language. */
function withCommas(formula: string): string {
  return formula
    .split('"')
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(';', ',')))
    .join('"');
}

/** `B7` or `E:E` with its tab and its signs; a whole column ends with the tab, as it does in Sheets. */
function absolute(tab: BenchTab, a1: string): string {
  const whole = /^([A-Z]+):\1$/.exec(a1);
  const range = whole === null ? a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : `$${whole[1]}$1:$${whole[1]}$${tab.rows}`;
  return `'${tab.name.replaceAll("'", "''")}'!${range}`;
}
