/** Number formats there and back, dates in their zone, Java patterns. */
import { describe, expect, test } from 'vitest';
import { momentOfSerial, serialOfMoment } from '../../../preview/host/dates.js';
import { formatJavaDate } from '../../../preview/host/format-date.js';
import { type HostOptions, openHost } from '../../../preview/host/index.js';
import { plain } from '../../conformance/case.js';

const T = 'Sheet1';
function shown(text: string, format: string, options: HostOptions = {}): unknown {
  const host = openHost({ now: '2026-11-24T09:00:00Z', ...options });
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet
    .getRange('A1')
    .setValues([[text]])
    .setNumberFormat(format);
  return [host.display(T, 'A1'), sheet.getRange('A1').getNumberFormats()[0]?.[0] === format];
}

describe('number formats', () => {
  test.each([
    ['0.256', '0%', '26%'],
    ['0.256', '0.0%', '25.6%'],
    ['1234.5', '#,##0.00', '1,234.50'],
    ['46350', 'yyyy-MM-dd', '2026-11-24'],
    ['46350', 'M/d/yyyy', '11/24/2026'],
    ['46350.5', 'yyyy-MM-dd HH:mm', '2026-11-24 12:00'],
    ['46350', 'yyyy"年"m"月"d"日"', '2026年11月24日'],
    ["'2026-Q4", '"OKRs "@', 'OKRs 2026-Q4'],
    ["'2026-11", '"OKRs "@', 'OKRs 2026-11'],
    ['3', '0" days left"', '3 days left'],
    ['3500', '¥#,##0', '¥3,500'],
    ['3500', '"$"#,##0', '$3,500'],
    ['0', '0;-0;;@', ''],
    ['1', '0;-0;;@', '1'],
    ['-5', '0.0%;[Red]-0.0%', '-500.0%'],
    ['text', '0.00', 'text'],
    ['TRUE', '0.00', 'TRUE'],
  ])('%s as %s', (text, format, expected) => {
    expect(shown(text, format)).toEqual([expected, true]);
  });
  test('the decimal mark is the locale’s', () => {
    expect(shown('0,256', '0.0%', { locale: 'de_DE' })).toEqual(['25,6%', true]);
    expect(shown('1234,5', '#,##0.00', { locale: 'de_DE' })).toEqual(['1.234,50', true]);
  });
  test('two formats that look alike stay apart', () => {
    const host = openHost();
    const range = host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
    range.setNumberFormats([['yyyy-MM-dd', 'YYYY-MM-DD']]);
    expect(range.getNumberFormats()).toEqual([['yyyy-MM-dd', 'YYYY-MM-DD']]);
    const again = openHost({ document: host.save() });
    expect(again.snapshot().tabs[0]?.numberFormats).toEqual({ A1: 'yyyy-MM-dd', B1: 'YYYY-MM-DD' });
  });
});

describe('dates', () => {
  test.each(['Etc/GMT', 'Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata'])(
    'midnight in %s',
    (timeZone) => {
      const moment = momentOfSerial(46_350, timeZone);
      expect(formatJavaDate(moment, timeZone, 'yyyy-MM-dd HH:mm')).toBe('2026-11-24 00:00');
      expect(serialOfMoment(moment, timeZone)).toBe(46_350);
    },
  );
  test('a typed date is a Date of the spreadsheet’s zone, and TODAY follows it', () => {
    const host = openHost({ now: '2026-11-23T20:00:00Z', timeZone: 'Asia/Shanghai' });
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.getRange('A1:B1').setValues([['2026-11-24', '=TODAY()']]);
    expect(plain(sheet.getRange('A1:B1').getValues())).toEqual([
      ['2026-11-23T16:00:00.000Z', '2026-11-23T16:00:00.000Z'],
    ]);
  });
  test('clocks that change in spring and autumn', () => {
    for (const day of [45_746, 45_746.5, 45_956, 45_956.9]) {
      const moment = momentOfSerial(day, 'Europe/Berlin');
      expect(serialOfMoment(moment, 'Europe/Berlin')).toBeCloseTo(day, 8);
    }
  });
  test.each([
    ['yyyy-MM-dd', '2026-03-05'],
    ["EEEE, d MMMM yyyy 'at' h a", 'Thursday, 5 March 2026 at 2 PM'],
    ['yy/M/d HH:mm:ss.SSS', '26/3/5 14:07:09.250'],
    ['u D', '4 64'],
    ["hh 'o''clock' X", "02 o'clock Z"],
  ])('%s', (pattern, expected) => {
    expect(formatJavaDate(Date.UTC(2026, 2, 5, 14, 7, 9, 250), 'Etc/GMT', pattern)).toBe(expected);
  });
});
