import { describe, expect, it } from 'vitest';
import { isPercentFormat, shown } from '../../src/okr/show.js';

describe('a cell as shown', () => {
  it.each([
    [0.78, '0%', '78%'],
    [0.785, '0.0%', '78.5%'],
    [85, '', '85'],
    [85, 'General', '85'],
    [0.1 + 0.2, '0.###############', '0.3'],
    [1240000, '[$¥]#,##0', '¥1,240,000'],
    [1240000.5, '#,##0.00', '1,240,000.50'],
    [4.1, '0.0" days"', '4.1 days'],
    [30, '0" 天"', '30 天'],
    [-1234, '#,##0', '-1,234'],
    ['soon', '0%', 'soon'],
    [true, '', 'TRUE'],
    ['', '0%', ''],
    [46350, 'yyyy-mm-dd', '46350'],
  ])('%j in %j reads %j', (cell, format, expected) => expect(shown(cell, format)).toBe(expected));

  it.each([
    ['0%', true],
    ['0.0%', true],
    ['0" %"', false],
    ['0', false],
    ['', false],
  ])('%j is a percent: %s', (format, expected) => expect(isPercentFormat(format)).toBe(expected));
});
