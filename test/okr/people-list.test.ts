import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeopleList } from '../../src/okr/people-list.js';

describe('the pasted people list', () => {
  it.each([
    ['Ana, Sales', [['Ana', 'Sales']], ['Sales']],
    [
      'Ana Ruiz\tSales\nBen\tProduct',
      [
        ['Ana Ruiz', 'Sales'],
        ['Ben', 'Product'],
      ],
      ['Sales', 'Product'],
    ],
    [
      '陈安娜，销售部\r\n王磊、产品部',
      [
        ['陈安娜', '销售部'],
        ['王磊', '产品部'],
      ],
      ['销售部', '产品部'],
    ],
    [
      'Ana;Sales\n\n  \nBen',
      [
        ['Ana', 'Sales'],
        ['Ben', null],
      ],
      ['Sales'],
    ],
    [
      'Ana, sales\nBen, Sales',
      [
        ['Ana', 'sales'],
        ['Ben', 'sales'],
      ],
      ['sales'],
    ],
    ['Ana\nANA, Sales', [['Ana', 'Sales']], ['Sales']],
    ['=1+1, @home', [['=1+1', '@home']], ['@home']],
    ['<b>Ana</b>, Sales', [['<b>Ana</b>', 'Sales']], ['Sales']],
  ])('%j', (text, people, teams) => {
    const list = parsePeopleList(text);
    expect(list.people.map(({ name, team }) => [name, team])).toEqual(people);
    expect(list.teams).toEqual(teams);
    expect(list.problems).toEqual([]);
  });

  it('says which line has no name, and who is listed in two teams', () => {
    const { problems } = parsePeopleList('Ana, Sales\n, Product\nana, Product');
    expect(problems).toEqual([
      { line: 2, code: 'lineWithoutName', args: { n: 2, text: ', Product' } },
      { line: 3, code: 'listedTwice', args: { name: 'ana', a: 'Sales', b: 'Product' } },
    ]);
  });

  it('loses nobody and invents nobody', () => {
    const name = fc.stringMatching(/^[A-Za-z\u4e00-\u9fff=+@<][A-Za-z .<>'-]{0,12}[A-Za-z]$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: (text) => text.replace(/\s+/g, ' ').toLowerCase() }), (names) => {
        const list = parsePeopleList(names.join('\n'));
        expect(list.people.map((person) => person.name)).toEqual(names.map((text) => text.replace(/\s+/g, ' ')));
      }),
    );
  });
});
