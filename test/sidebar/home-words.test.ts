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
