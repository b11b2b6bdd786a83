/** .xlsx files that others wrote, and files that are none. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../preview/files/index.js';
import { readXlsx } from '../../preview/files/xlsx-read.js';
import { makeZip } from '../../preview/files/zip.js';
import { type Host, openHost } from '../../preview/host/index.js';

const NOW = '2026-11-24T09:00:00Z';
const blank = openHost().save();
const open = (name: string, bytes: Uint8Array) => FORMATS.openFile(name, bytes, { blank, dateFormat: 'm/d/yyyy' });

async function fromExcelJs(fill: (workbook: ExcelJS.Workbook) => void): Promise<Host> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const opened = await open('x.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  return openHost({ document: opened.document, now: NOW });
}

describe('a file written by exceljs', () => {
  test('values, dates, rich texts and formulas', async () => {
    const host = await fromExcelJs((workbook) => {
      const sheet = workbook.addWorksheet('Goals');
      sheet.getCell('A1').value = 'Grow';
      sheet.getCell('A2').value = { richText: [{ text: 'two ', font: { bold: true } }, { text: 'fonts' }] };
      sheet.getCell('B1').value = new Date(Date.UTC(2026, 10, 24));
      sheet.getCell('B1').numFmt = 'yyyy-mm-dd';
      sheet.getCell('B2').value = true;
      sheet.getCell('C1').value = { formula: 'SUM(D1:D3)', date1904: false };
      sheet.getCell('C2').value = { error: '#N/A' } as ExcelJS.CellErrorValue;
      sheet.getCell('C3').value = { text: 'a link', hyperlink: 'https://example.com' };
      for (const row of [1, 2, 3]) sheet.getCell(`D${row}`).value = row;
      sheet.fillFormula('E1:E3', 'D1*2', [2, 4, 6]);
    });
    expect(host.grid('Goals').slice(0, 3)).toEqual([
      ['Grow', 46350, 6, 1, 2],
      ['two fonts', true, '#N/A', 2, 4],
      ['', '', 'a link', 3, 6],
    ]);
    expect(host.display('Goals', 'B1')).toBe('2026-11-24');
    expect(host.formula('Goals', 'E3')).toBe('=D3*2');
  });

  test('looks: bold, fill, theme colours, alignment, widths, heights, merges, frozen rows, hidden and grouped columns', async () => {
    const host = await fromExcelJs((workbook) => {
      const sheet = workbook.addWorksheet('L', {
        views: [{ state: 'frozen', ySplit: 2, xSplit: 1, showGridLines: false }],
      });
      const cell = sheet.getCell('A1');
      cell.value = 'x';
      cell.font = { bold: true, size: 14, color: { theme: 4 } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFDEAC2' } };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = { bottom: { style: 'medium', color: { argb: 'FF5F6368' } } };
      sheet.getColumn('B').width = 30;
      sheet.getColumn('C').hidden = true;
      for (const letter of ['D', 'E']) Object.assign(sheet.getColumn(letter), { outlineLevel: 1, hidden: true });
      sheet.getRow(2).height = 30;
      sheet.mergeCells('A3:C4');
      sheet.getCell('A1').note = 'Said in the meeting';
    });
    const [tab] = host.snapshot().tabs;
    expect(tab).toMatchObject({
      gridlines: false,
      frozenRows: 2,
      styles: {
        A1: {
          bold: true,
          fontSize: 14,
          fillColor: '#fdeac2',
          textColor: '#4f81bd',
          align: 'center',
          verticalAlign: 'middle',
          wrapping: 'wrap',
        },
      },
      borders: { A1: { bottom: { style: 'medium', color: '#5f6368' } } },
      notes: { A1: 'Said in the meeting' },
      hiddenColumns: ['C'],
      columnGroups: [{ from: 'D', to: 'E', collapsed: true }],
    });
    expect(tab?.columnWidths.B).toBe(210);
    expect(tab?.rowHeights['2']).toBe(40);
    expect(host.save().workbook).toMatchObject({ sheets: [{ merges: ['A3:C4'] }] });
  });

  test('lists, rules on numbers and texts, and names, those of whole columns too', async () => {
    const host = await fromExcelJs((workbook) => {
      const sheet = workbook.addWorksheet('R');
      const other = workbook.addWorksheet('Other');
      other.getCell('A1').value = 'Ana';
      sheet.getCell('A1').dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: ['"Yes,No"'],
        showErrorMessage: true,
      };
      sheet.getCell('A2').dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: ['Other!$A$1:$A$9'],
        prompt: 'Choose',
        showInputMessage: true,
      };
      sheet.getCell('A3').dataValidation = { type: 'list', formulae: ['people'] };
      sheet.getCell('A4').dataValidation = {
        type: 'decimal',
        operator: 'between',
        formulae: [0, 1],
        showErrorMessage: true,
      };
      workbook.definedNames.add('Other!$A$1:$A$9', 'people');
      sheet.addConditionalFormatting({
        ref: 'B1:B9',
        rules: [
          { type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: [5], style: { font: { bold: true } } },
          {
            type: 'containsText',
            operator: 'containsText',
            text: 'late',
            priority: 2,
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFF7C6C1' } } },
          },
          {
            type: 'expression',
            priority: 3,
            formulae: ['$A1="x,y"'],
            style: { font: { color: { argb: 'FF0D652D' } } },
          },
        ],
      });
    });
    const [tab] = host.snapshot().tabs;
    expect(tab?.validations).toEqual([
      { ranges: ['A1'], rule: { type: 'isValueInList', values: ['Yes', 'No'], isBlocking: true, helpText: '' } },
      {
        ranges: ['A2'],
        rule: { type: 'isValueInRange', values: ['Other!A1:A9'], isBlocking: false, helpText: 'Choose' },
      },
      { ranges: ['A3'], rule: { type: 'isValueInRange', values: ['Other!A1:A9'], isBlocking: false, helpText: '' } },
      { ranges: ['A4'], rule: { type: 'isBetween', values: ['0', '1'], isBlocking: true, helpText: '' } },
    ]);
    expect(tab?.conditionalFormats.map(({ formula, style }) => ({ formula, style }))).toEqual([
      { formula: '5', style: { bold: true } },
      // exceljs writes the formula alone.
      { formula: '=NOT(ISERROR(SEARCH("late";B1)))', style: { fillColor: '#f7c6c1' } },
      { formula: '=$A1="x,y"', style: { textColor: '#0d652d' } },
    ]);
    expect(host.snapshot().names).toEqual({ people: 'Other!A1:A9' });
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A file with one sheet, as short as can be. */
function tiny(sheet: string, more: Record<string, string> = {}): Promise<Uint8Array> {
  return makeZip({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${more.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/s.xml"/></Relationships>`,
    'xl/worksheets/s.xml': sheet,
  });
}

describe('what only some programs write', () => {
  test('prefixes, cells without addresses, texts in place', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { book } = await readXlsx(await tiny(sheet), '');
    expect(book.tabs[0]?.cells).toEqual([
      { row: 0, col: 0, value: 'a' },
      { row: 0, col: 1, value: 2 },
    ]);
  });

  test('a list from another tab, as Excel keeps it in an extension, and one on a whole column, in no time', async () => {
    const sheet = `<worksheet><sheetData/><dataValidations><dataValidation type="list" sqref="B2:B1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations><extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>S!$D$1:$D$3</xm:f></x14:formula1><xm:sqref>C1 C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;
    const started = performance.now();
    const opened = await open('x.xlsx', await tiny(sheet));
    const host = openHost({ document: opened.document });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(host.snapshot().tabs[0]?.validations).toEqual([
      { ranges: ['B2:B'], rule: { type: 'isValueInList', values: ['a', 'b'], isBlocking: false, helpText: '' } },
      { ranges: ['C1', 'C3'], rule: { type: 'isValueInRange', values: ['S!D1:D3'], isBlocking: false, helpText: '' } },
    ]);
  });

  test('formulas into other files or named tables keep their values', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1"><f>[1]Other!A1*2</f><v>8</v></c><c r="B1"><f>SUM(Goals[Share])</f><v>3</v></c><c r="C1"><f>"[x]"&amp;A1</f><v>0</v></c></row></sheetData></worksheet>';
    const { book, leftOut } = await readXlsx(await tiny(sheet), '');
    expect(book.tabs[0]?.cells.map(({ value, formula }) => formula ?? value)).toEqual([8, 3, '="[x]"&A1']);
    expect(leftOut).toBe(2);
  });

  test('names of a single tab, of a formula or of two areas are counted as left out', async () => {
    const names =
      '<definedNames><definedName name="a">S!$E:$E</definedName><definedName name="b" localSheetId="0">S!$A$1</definedName><definedName name="c">0.7</definedName><definedName name="_xlnm.Print_Area">S!$A$1</definedName></definedNames>';
    const { book, leftOut } = await readXlsx(await tiny('<worksheet><sheetData/></worksheet>', { names }), '');
    expect(book.names).toEqual([{ name: 'a', tab: 'S', a1: 'E:E' }]);
    expect(leftOut).toBe(2);
  });
});

describe('what cannot be read says what and where', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const cases: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>, object])[] = [
    ['another kind', 'a.pdf', () => bytes('%PDF-1.7'), { problem: 'otherKind' }],
    ['nothing', 'a.csv', () => bytes(''), { problem: 'empty' }],
    ['bytes that are no text', 'a.csv', () => new Uint8Array(500), { problem: 'otherKind' }],
    ['Excel before 2007', 'a.xls', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), { problem: 'oldExcel' }],
    ['no archive', 'a.xlsx', () => bytes('hello'), { problem: 'damaged' }],
    [
      'an archive that is cut off',
      'a.xlsx',
      async () => (await tiny('<worksheet/>')).slice(0, 300),
      { problem: 'damaged' },
    ],
    [
      'another archive',
      'a.xlsx',
      () => makeZip({ 'a.txt': 'a' }),
      { problem: 'partMissing', where: 'xl/workbook.xml' },
    ],
    [
      'a sheet that breaks off',
      'a.xlsx',
      () => tiny('<worksheet>\n<sheetData>\n<row'),
      { problem: 'badXml', where: 'xl/worksheets/s.xml, 3:1' },
    ],
    [
      'no sheets',
      'a.xlsx',
      () => makeZip({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
      { problem: 'noTabs' },
    ],
  ];
  test.each(cases)('%s', async (_, name, make, expected) => {
    await expect(async () => open(name, await make())).rejects.toMatchObject(expected);
  });
});
