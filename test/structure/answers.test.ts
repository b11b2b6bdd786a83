/** What a person chose is kept when the tab is read again. */
import { describe, expect, it } from 'vitest';
import { readSheet, type SheetGrid } from '../../src/structure/index.js';

const scores: SheetGrid = {
  values: [
    ['Objective', 'Key Result', 'Owner', 'Score'],
    ['Teach every child to swim', 'Courses in each district', 'Mo', 7],
    ['', 'Children with a badge', 'Ida', 4],
  ],
};
const quarters: SheetGrid = {
  values: [
    ['Objective', 'Key Result', 'Q1 Target', 'Q1 Actual', 'Q2 Target', 'Q2 Actual'],
    ['Answer every letter', 'Letters answered in a week', '80%', '70%', '90%', '85%'],
    ['', 'Open letters', 40, 50, 20, 30],
  ],
  name: 'Plan 2026',
};
const figures = (grid: SheetGrid, choice?: string) =>
  readSheet(grid, choice === undefined ? {} : { choices: { period: choice } }).objectives[0]?.keyResults.map(
    ({ target, current }) => [target, current],
  );

describe('a question', () => {
  it('offers what a column of scores may be, and takes the answer', () => {
    const asked = readSheet(scores);
    expect(asked.question).toMatchObject({
      code: 'score',
      column: 3,
      choices: ['confidence', 'progress', 'out'],
      proposed: 'progress',
    });
    const answered = readSheet(scores, { choices: { score: 'confidence' } });
    expect(answered.verdict).toBe('okr');
    expect(answered.objectives[0]?.keyResults.map(({ confidence, progress }) => [confidence, progress])).toEqual([
      [7, undefined],
      [4, undefined],
    ]);
    expect(readSheet(scores, { choices: { score: 'progress' } }).objectives[0]?.keyResults[0]?.progress).toBe(0.7);
  });

  it('offers the quarters, reads the last one by itself, and another one when asked', () => {
    expect(readSheet(quarters).question).toMatchObject({ code: 'period', choices: ['Q1', 'Q2'], proposed: 'Q2' });
    expect(figures(quarters)).toEqual([
      [0.9, 0.85],
      [20, 30],
    ]);
    expect(figures(quarters, 'Q1')).toEqual([
      [0.8, 0.7],
      [40, 50],
    ]);
    expect(readSheet(quarters, { choices: { period: 'Q1' } }).verdict).toBe('okr');
  });

  it('about what the rows are ends in a refusal where the answer is no', () => {
    const list: SheetGrid = {
      values: [
        ['Key Result', 'Owner', 'Target'],
        ['Orders by new customers in the north', 'Tia', 500],
        ['Share of returns that are resold', 'Udo', 60],
      ],
    };
    expect(readSheet(list).question?.code).toBe('noObjective');
    expect(readSheet(list, { choices: { noObjective: 'yes' } })).toMatchObject({
      verdict: 'okr',
      objectives: [{ title: '' }],
    });
    expect(readSheet(list, { choices: { noObjective: 'no' } }).verdict).toBe('refuse');
  });
});

describe('a choice', () => {
  it('of a column stands', () => {
    const reading = readSheet(scores, { columns: { 2: 'note', 3: 'confidence' } });
    expect(reading.columns.map(({ role }) => role)).toEqual(['objective', 'keyResult', 'note', 'confidence']);
    expect(reading.objectives[0]?.keyResults[0]).toMatchObject({ owner: '', note: 'Mo', confidence: 7 });
  });

  it('of columns makes OKRs of a tab that was refused', () => {
    const tasks: SheetGrid = {
      values: [
        ['Task', 'Assignee', 'Due date', 'Group of tasks'],
        ['Win back the small shops', 'Lou', '2026-03-04', 'Sell more in the north'],
        ['Order by telephone', 'Max', '2026-03-11', ''],
      ],
    };
    expect(readSheet(tasks).verdict).toBe('refuse');
    const reading = readSheet(tasks, { columns: { 0: 'keyResult', 3: 'objective' } });
    expect(reading).toMatchObject({
      verdict: 'okr',
      objectives: [
        {
          title: 'Sell more in the north',
          keyResults: [{ title: 'Win back the small shops' }, { title: 'Order by telephone' }],
        },
      ],
    });
  });

  it('of a row that was left over makes it a key result', () => {
    const grid: SheetGrid = {
      values: [
        ['OKR', 'Owner'],
        ['O1: Fewer returns by post', 'Uli'],
        ['KR1: Returns of shoes from 18% to 12%', 'Uli'],
        ['Ask Dana about pricing', ''],
        ['KR2: Size guide on every page', 'Uli'],
      ],
    };
    expect(readSheet(grid).leftOver).toEqual([{ row: 4, text: 'Ask Dana about pricing', code: 'comment' }]);
    expect(readSheet(grid, { keyResultRows: [4] }).objectives[0]?.keyResults.map(({ row }) => row)).toEqual([3, 4, 5]);
  });
});

describe('a figure of their own', () => {
  it('is told where it is not what the new table computes', () => {
    const grid: SheetGrid = {
      values: [
        ['Objective', 'Key Result', 'Start', 'Target', 'Current', 'Progress'],
        ['Run on sun and wind', 'Share of own power', '20%', '80%', '50%', '60%'],
        ['', 'Litres of diesel', 9000, 3000, 6000, '50%'],
      ],
    };
    expect(
      readSheet(grid).objectives[0]?.keyResults.map(({ progress, computed, differs }) => [progress, computed, differs]),
    ).toEqual([
      [0.6, 0.5, true],
      [0.5, 0.5, false],
    ]);
  });
});
