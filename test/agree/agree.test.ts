/**
 * The file that is downloaded says the same in another program: random workbooks, every cell of every tab. `npm run agree`
 * takes more of them, or other ones.
 */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../preview/files/xlsx-read.js';
import { libreOfficeVersion } from '../bench/libreoffice.js';
import { openOffice } from './office.js';
import { agree, FALSE_RESULT } from './run.js';

const { OKR_AGREE_COUNT, OKR_AGREE_SEED, OKR_AGREE_ONLY } = process.env;
const COUNT = Number(OKR_AGREE_COUNT ?? 20);
const version = libreOfficeVersion();
if (version === undefined) console.log('skipped: no LibreOffice here to compare with');

describe.skipIf(version === undefined)('LibreOffice', () => {
  test(`computes the same in ${COUNT} random workbooks`, { timeout: 60_000 + COUNT * 10_000 }, async () => {
    const report = await agree({
      count: COUNT,
      seed: Number(OKR_AGREE_SEED ?? 1),
      ...(OKR_AGREE_ONLY === undefined ? {} : { only: Number(OKR_AGREE_ONLY) }),
      onLot: (done) => done < COUNT && COUNT > 20 && console.log(`${done} of ${COUNT}`),
    });
    console.log([version, ...report.lines].join('\n'));
    expect(report.differences).toBe(0);
    if (report.workbooks < 20) return;
    // So that a generator that went blind is noticed.
    expect(Object.keys(report.languages).sort()).toEqual(['en', 'zh']);
    expect(Object.keys(report.tabs)).toEqual(
      expect.arrayContaining(['okr', 'summary', 'checkIn', 'log', 'people', 'settings']),
    );
  });

  // A file that Excel seems to have saved is one that LibreOffice would believe.
  test('is made to compute anew what it would otherwise believe', { timeout: 60_000 }, async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Sheet').getCell('A1').value = { formula: '1+1', result: FALSE_RESULT, date1904: false };
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const shown = async (recalculation: 'always' | 'never') => {
      const office = openOffice(recalculation);
      try {
        const [saved = bytes] = await office.convert([bytes]);
        return (await readXlsx(saved, '')).book.tabs[0]?.cells.map(({ value }) => value);
      } finally {
        office.close();
      }
    };
    expect(await Promise.all([shown('never'), shown('always')])).toEqual([[FALSE_RESULT], [2]]);
  });
});
