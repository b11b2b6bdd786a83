/** Values as people write them. */
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/structure/figure.js';
import { figuresIn } from '../../src/structure/figures-in-text.js';

describe('one number', () => {
  it.each([
    ['35%', 0.35, '0%'],
    ['0.35', 0.35, ''],
    ['12.5 %', 0.125, '0.0%'],
    ['$1.2M', 1_200_000, '[$$]#,##0'],
    ['€ 4.50', 4.5, '[$€]#,##0.00'],
    ['1.200,50 €', 1200.5, '[$€]#,##0.00'],
    ['¥30万', 300_000, '[$¥]#,##0'],
    ['3亿', 300_000_000, ''],
    ['30万元', 300_000, '0"元"'],
    ['12k', 12_000, ''],
    ['1,000+', 1000, ''],
    ['１２００', 1200, ''],
    ['3 weeks', 3, '0" weeks"'],
    ['15天', 15, '0"天"'],
    ['-3', -3, ''],
    ['(250)', -250, ''],
    ['~80', 80, ''],
    ['约 40', 40, ''],
    ['80 (as of May)', 80, ''],
    ['百分之五', undefined, ''],
    ['99.95%', 0.9995, '0.0%'],
  ])('%s', (text, value, unit) => {
    const figure = readFigure(text);
    expect(figure.kind === 'number' ? [figure.value, figure.unit] : [undefined, '']).toEqual([value, unit]);
  });

  it.each([
    ['< 5 min', 5, 'below'],
    ['≥ 3', 3, 'above'],
    ['不低于 90%', 0.9, 'above'],
    ['3 以内', 3, 'below'],
  ])('%s has a limit', (text, value, bound) => {
    expect(readFigure(text)).toMatchObject({ kind: 'number', value, bound });
  });

  it.each([
    ['7/10', 7, 10],
    ['12 of 40', 12, 40],
  ])('%s is out of something', (text, value, of) => {
    expect(readFigure(text)).toMatchObject({ value, of });
  });
});

describe('what is no number', () => {
  it.each([
    ['', 'blank'],
    ['N/A', 'blank'],
    ['TBD', 'blank'],
    ['-', 'blank'],
    ['待定', 'blank'],
    ['#DIV/0!', 'blank'],
    ['TRUE', 'tick'],
    ['✅', 'tick'],
    ['完成', 'tick'],
    ['No', 'tick'],
    ['2026-11-30', 'date'],
    ['30.11.2026', 'date'],
    ['Nov 30, 2026', 'date'],
    ['2026年11月30日', 'date'],
    ['11月底', 'date'],
    ['end of June', 'date'],
    ['every school', 'text'],
    ['Margin', 'text'],
    ['about right', 'text'],
  ])('%s is %s', (text, kind) => {
    expect(readFigure(text).kind).toBe(kind);
  });
});

describe('start and target in a title', () => {
  it.each([
    ['Raise activation from 30% to 45%', 0.3, 0.45],
    ['Grow from 20 to 45%', 0.2, 0.45],
    ['Cut set-up time from 14 days to 5 days', 14, 5],
    ['Revenue $1.2M -> $2M', 1_200_000, 2_000_000],
    ['Response time 9h → 4h', 9, 4],
    ['续约率从 78% 提升到 85%', 0.78, 0.85],
    ['成本由120万降至80万', 1_200_000, 800_000],
    ['Umsatz von 1,2 Mio auf 2 Mio steigern', 1_200_000, 2_000_000],
    ['Passer le taux de 22 % à 35 %', 0.22, 0.35],
    ['Bajar las bajas de 8% a 5%', 0.08, 0.05],
    ['残業時間を30時間から10時間に', 30, 10],
    ['Reach 40 NPS', undefined, 40],
    ['满意度达到 90%', undefined, 0.9],
    ['Launch in 2026', undefined, undefined],
    ['Open 6 shops in Q4', undefined, undefined],
    ['Handbook from page to page', undefined, undefined],
  ])('%s', (title, start, target) => {
    const found = figuresIn(title, title.includes('1,2') ? 'comma' : 'point');
    expect([found.start?.value, found.target?.value]).toEqual([start, target]);
  });
});
