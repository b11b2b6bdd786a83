import { describe, expect, test } from 'vitest';
import {
  cellCount,
  countFindings,
  filterFindings,
  findingText,
  fixesOf,
  fixText,
  groupFindings,
  plainFixes,
} from '../../sidebar/findings.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { FIX_CODES, type Finding, LANGUAGES, RULE_CODES } from '../../src/panel-api/index.js';
import { findings } from './harness/samples.js';

const words = wordsIn('en');
const list = findings('en');

describe('groups', () => {
  const titles = (found: readonly Finding[]) => groupFindings(found, 'owner', words).map(({ title }) => title);

  test('the graver first, the file last among its equals', () => {
    expect(titles(list)).toEqual(['Ana Ruiz', 'No owner', 'Chen Wei', 'This file']);
  });
  test('the graver first within a group', () => {
    const [, , wei] = groupFindings(list, 'owner', words);
    expect(wei?.findings.map(({ severity }) => severity)).toEqual(['warning', 'hint', 'hint']);
  });
  test('by rule', () => {
    expect(groupFindings(list, 'rule', words)[0]?.title).toBe('Percent beside a plain number');
  });
  test('an owner who is called like another group is a group of their own', () => {
    const [first] = list;
    if (first === undefined) throw new Error('no finding');
    const same = [
      { ...first, key: '1', owner: 'file' },
      { ...first, key: '2', owner: null },
    ];
    expect(titles(same)).toEqual(['file', 'This file']);
  });
});

test('filters', () => {
  expect(countFindings(list)).toEqual({ all: 7, toFix: 3, toConsider: 4 });
  expect(filterFindings(list, 'toFix').length).toBe(3);
  expect(filterFindings(list, 'toConsider').every(({ severity }) => severity !== 'error')).toBe(true);
});

describe('sentences', () => {
  const finding = (rule: Finding['rule'], args: Finding['args']): Finding => ({
    key: rule,
    rule,
    severity: 'error',
    args,
    owner: null,
    show: null,
    fixes: [],
  });

  test('a percent beside plain numbers names the cells that are filled', () => {
    const args = { id: 'K12', start: '78%', target: '85', current: '' };
    expect(findingText(finding('mixedPercent', args), words)).toBe(
      'K12 has a percent beside a plain number: Start 78%, Target 85.',
    );
    expect(findingText(finding('mixedPercent', { ...args, start: '', current: '81' }), wordsIn('zh'))).toBe(
      'K12 的百分比与普通数字混用：目标值 85，当前值 81。',
    );
  });
  test('columns and rows without an ID are called as people call them', () => {
    const args = { id: '#12', column: 'target', value: 'soon' };
    expect(findingText(finding('notANumber', args), words)).toBe(
      'Row 12 has “soon” in Target, where a number belongs.',
    );
    expect(findingText(finding('notANumber', args), wordsIn('zh'))).toBe('第 12 行的目标值是“soon”，应为数字。');
  });

  test.each(LANGUAGES)('every rule and fix fills its holes, %s', (language) => {
    const args = {
      id: 'K1',
      n: 2,
      max: 5,
      min: 3,
      owner: 'Ana',
      value: '9',
      column: 'target',
      supports: 'O1',
      above: 'O2',
      row: 7,
      formula: '=Sales!B7',
      proposal: '=Sales!$B$7',
      start: '1',
      target: '2%',
      current: '',
      to: '2%',
      tab: 'Copy of OKR 2026-Q4',
      used: 'OKR 2026-Q4',
      cycle: '2026-Q4',
    };
    for (const rule of RULE_CODES) {
      expect(findingText(finding(rule, args), wordsIn(language)), rule).not.toMatch(/[{}]|undefined|“”|\s{2}/);
    }
    for (const code of FIX_CODES) {
      expect(fixText({ code, args, choices: [], cells: [] }, wordsIn(language)), code).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('fixes that can be applied together', () => {
  test('only those that ask nothing and have no alternative', () => {
    expect(plainFixes(list, words).map(({ finding }) => finding.key)).toEqual(['mixed K12', 'overwritten K8']);
    expect(cellCount(plainFixes(list, words))).toBe(2);
  });
  test('two plain numbers beside one percent are one fix of two cells', () => {
    const mixed = list.find(({ rule }) => rule === 'mixedPercent');
    const [fix] = mixed?.fixes ?? [];
    if (mixed === undefined || fix === undefined) throw new Error('no fix');
    const both = { ...mixed, fixes: [fix, { ...fix, args: { column: 'current', to: '81%' } }] };
    const [merged, ...rest] = fixesOf(both, words);
    expect(rest).toEqual([]);
    expect(merged?.cells.length).toBe(2);
    expect(merged && fixText(merged, words)).toBe('Write 85%, 81%');
  });
  test('a fix that does not name its cells gives no count', () => {
    const [planned] = plainFixes(list, words);
    if (planned === undefined) throw new Error('no fix');
    expect(cellCount([{ ...planned, fix: { ...planned.fix, cells: [] } }])).toBeUndefined();
  });
});
