import { describe, expect, test } from 'vitest';
import { cardWords, homeTitle } from '../../sidebar/home-words.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import type { NextStep } from '../../src/panel-api/index.js';
import { home } from './harness/samples.js';

const rest: NextStep = { kind: 'openSummary', nextCheckIn: '2026-11-30' };

describe('the title', () => {
  test.each([
    ['2026-11-23', '38 days left in 2026-Q4', '2026-Q4 还剩 38 天'],
    ['2026-12-24', '7 days left in 2026-Q4', '2026-Q4 还剩 7 天'],
    ['2026-12-25', '2026-Q4 ends on Thursday', '2026-Q4 周四结束'],
    ['2026-12-30', '2026-Q4 ends tomorrow', '2026-Q4 明天结束'],
    ['2026-12-31', '2026-Q4 ends today', '2026-Q4 今天结束'],
    ['2027-01-05', '2026-Q4 ended on Thu 31 Dec', '2026-Q4 已于 12月31日 周四结束'],
    ['2026-09-20', '2026-Q4 starts on Thu 1 Oct', '2026-Q4 于 10月1日 周四开始'],
  ])('on %s: %s', (today, en, zh) => {
    const view = home('en', rest, { today });
    expect(homeTitle(view, wordsIn('en'))).toBe(en);
    expect(homeTitle(view, wordsIn('zh'))).toBe(zh);
  });

  test('without an objective it counts the days that there are', () => {
    const next: NextStep = {
      kind: 'writeObjective',
      show: { tab: 1, id: null, column: 'objective' },
      end: '2026-12-31',
    };
    const view = home('en', next, { today: '2026-10-01' });
    expect(homeTitle(view, wordsIn('en'))).toBe('92 days for 2026-Q4, no objective yet');
    expect(homeTitle(view, wordsIn('zh'))).toBe('2026-Q4 共 92 天，还没有目标');
    expect(cardWords(view, wordsIn('en')).text).toBe(
      'What should be different on 31 December? One sentence, no number.',
    );
  });

  test('a file whose cycle has no dates', () => {
    expect(homeTitle(home('en', rest, { cycle: null }), wordsIn('en'))).toBe('OKRs in this file');
  });
});

describe('nothing due', () => {
  test.each([
    ['2026-11-30', 'Nothing is due until Monday', '下周一之前没有待办'],
    ['2026-11-26', 'Nothing is due until Thursday', '周四之前没有待办'],
    ['2026-12-07', 'Nothing is due until 7 December', '12月7日之前没有待办'],
    ['2026-11-23', 'Check-in is today', '今天该更新进展'],
  ])('next check-in %s: %s', (nextCheckIn, en, zh) => {
    const view = home('en', { kind: 'openSummary', nextCheckIn });
    expect(cardWords(view, wordsIn('en')).title).toBe(en);
    expect(cardWords(view, wordsIn('zh')).title).toBe(zh);
  });
  test('no blue button where there is no summary to open', () => {
    expect(cardWords(home('en', rest, { summary: null }), wordsIn('en')).blue).toBeNull();
  });
});

describe('the check-in', () => {
  const cards: readonly (readonly [NextStep, Parameters<typeof home>[2], readonly string[], readonly string[]])[] = [
    [
      { kind: 'startCheckIn', day: '2026-11-23' },
      {},
      ['Check-in is today', 'Last one: Mon 16 Nov, 7 days ago.', 'Start check-in'],
      ['今天该更新进展', '上次：11月16日 周一，7 天前。', '开始进展更新'],
    ],
    [
      { kind: 'startCheckIn', day: '2026-11-20' },
      { checkIn: { open: null, last: null, next: null } },
      ['Check-in was due on Fri 20 Nov', 'It is the first one in this file.', 'Start check-in'],
      ['11月20日 周五就该更新进展了', '这是此文件中的第一次。', '开始进展更新'],
    ],
    [
      { kind: 'checkIn', day: '2026-11-23', waiting: 4 },
      {},
      ['4 key results wait for you', 'Check-in of Mon 23 Nov. About two minutes.', 'Check in'],
      ['有 4 个关键结果等你更新', '11月23日 周一的进展更新，约两分钟。', '更新进展'],
    ],
    [
      { kind: 'checkIn', day: null, waiting: 1 },
      {},
      ['1 key result waits for you', 'The check-in is due. About one minute.', 'Check in'],
      ['有 1 个关键结果等你更新', '该更新进展了，约一分钟。', '更新进展'],
    ],
    [
      { kind: 'saveCheckIn', day: '2026-11-23', filled: 13, total: 13 },
      {},
      ['Check-in is filled: 13 of 13', 'Saving writes the values into OKR 2026-Q4 and the Log.', 'Save check-in'],
      ['进展更新已填完：13/13', '保存后，数值写入 OKR 2026-Q4 和记录。', '保存进展更新'],
    ],
    [
      { kind: 'saveCheckIn', day: '2026-11-16', filled: 9, total: 13 },
      {},
      [
        'Check-in of Mon 16 Nov is not saved yet: 9 of 13 filled',
        'Saving writes the values into OKR 2026-Q4 and the Log.',
        'Save check-in',
      ],
      ['11月16日 周一的进展更新尚未保存：已填 9/13', '保存后，数值写入 OKR 2026-Q4 和记录。', '保存进展更新'],
    ],
    [
      { kind: 'updateKeyResult', nextCheckIn: '2026-11-30' },
      {},
      ['Nothing is due until Monday', 'Next check-in: Mon 30 Nov. You can update any day.', 'Update a key result'],
      ['下周一之前没有待办', '下次进展更新：11月30日 周一。平时也可随时更新。', '更新关键结果'],
    ],
    [
      { kind: 'finish', action: 'saveCheckIn', done: 1, total: 3 },
      {},
      [
        'Save check-in stopped half-way',
        '1 of 3 steps are done. Running it again finishes the rest and repeats nothing.',
        'Finish saving',
      ],
      ['保存进展更新中途停止', '3 步已完成 1 步。再次运行会完成其余部分，不会重复。', '完成保存'],
    ],
  ];
  test.each(cards)('%j', (next, more, en, zh) => {
    const view = home('en', next, more);
    const said = (language: 'en' | 'zh') => {
      const { title, text, blue } = cardWords(view, wordsIn(language));
      return [title, text, blue];
    };
    expect(said('en')).toEqual(en);
    expect(said('zh')).toEqual(zh);
  });
});
