/** The panel's sentences: complete in both languages, with the same holes, each in its own voice. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/panel/en.js';
import { fill, type Key, wordsIn } from '../../src/i18n/panel/say.js';
import { zh } from '../../src/i18n/panel/zh.js';
import { STATUSES } from '../../src/okr/words.js';
import {
  ACTION_CODES,
  FAILURE_CODES,
  FIX_CODES,
  LANGUAGES,
  NOT_SAVED,
  RULE_CODES,
  SETUP_PROBLEMS,
  TIDY_CODES,
  VERDICTS,
} from '../../src/panel-api/index.js';
import { LAYOUT_CODES, LEFT_OVER_CODES, QUESTION_CODES, REFUSAL_CODES } from '../../src/structure/reading.js';

const keys = Object.keys(en) as Key[];
const names = (text: string, hole: RegExp) => [...new Set([...text.matchAll(hole)].map(([, name]) => name))];
const holes = (text: string) => names(text, /\{(\w+)/g);
/** Those whose value is shown: a word that follows a number needs no counterpart. */
const shown = (text: string) => names(text, /\{(\w+)(?::\w+)?\}/g);

describe('say', () => {
  test('one and other, zero, and numbers in words', () => {
    const { say } = wordsIn('en');
    expect(say('check.count', { n: 1 })).toBe('1 finding');
    expect(say('check.count', { n: 1200 })).toBe('1,200 findings');
    expect(say('review.title', { n: 4 })).toBe('Four tabs will be made');
    expect(say('preview.title', { n: 2, m: 1 })).toBe('Two fixes, one cell');
    expect(say('preview.title', { n: 12, m: 14 })).toBe('12 fixes, 14 cells');
    expect(wordsIn('en').tell('rule.fewBackups', { n: 1 })).toMatch(/^One backup is named/);
    expect(wordsIn('en').tell('rule.fewBackups', { n: 0 })).toMatch(/^No backups are named/);
  });

  test('Chinese counts, words and spaces', () => {
    const { say, tell } = wordsIn('zh');
    expect(say('review.title', { n: 4 })).toBe('将创建四个工作表');
    expect(say('review.title', { n: 2 })).toBe('将创建两个工作表');
    expect(say('check.wrote', { n: 2, tabs: 'OKR 2026-Q4' })).toBe('已写入 OKR 2026-Q4 的 2 个单元格。');
    expect(say('check.wrote', { n: 2, tabs: '成员' })).toBe('已写入成员的 2 个单元格。');
    expect(tell('rule.objectivesPerOwner', { owner: '陈安娜', n: 6, max: 5 })).toBe('陈安娜有 6 个目标，最多 5 个。');
    expect(tell('rule.objectivesPerOwner', { owner: 'Ana', n: 6, max: 5 })).toBe('Ana 有 6 个目标，最多 5 个。');
    expect(tell('rule.fewBackups', { n: 0 })).toMatch(/^还没有后备/);
    expect(say('setup.cycleChoice', { name: '2026-Q4', start: '10月1日', end: '12月31日' })).toBe(
      '2026-Q4，10月1日至12月31日',
    );
  });

  test('text of people stays text (TX-2)', () => {
    expect(fill('{name} is here', { name: '<b>{n}</b> $& $1' }, 'en')).toBe('<b>{n}</b> $& $1 is here');
  });
});

test('both languages have the same holes', () => {
  for (const key of keys) {
    expect(holes(en[key]), key).toEqual(expect.arrayContaining(holes(zh[key])));
    expect(holes(zh[key]), key).toEqual(expect.arrayContaining(shown(en[key])));
  }
});

test('every code has its sentences', () => {
  const needed = [
    ...RULE_CODES.flatMap((code) => [`rule.${code}`, `ruleName.${code}`, `why.${code}`]),
    ...FIX_CODES.map((code) => `fix.${code}`),
    ...FAILURE_CODES.flatMap((code) => [`failure.${code}.title`, `failure.${code}.text`]),
    ...SETUP_PROBLEMS.flatMap((code) => [`setup.${code}`, `setup.${code}.link`]),
    ...TIDY_CODES.map((code) => `tidy.${code}`),
    ...VERDICTS.map((code) => `verdict.${code}`),
    ...STATUSES.map((code) => `verdict.${code}`),
    ...NOT_SAVED.map((code) => `remark.${code}`),
    ...LAYOUT_CODES.map((code) => `layout.${code}`),
    ...LEFT_OVER_CODES.map((code) => `left.${code}`),
    ...QUESTION_CODES.map((code) => `ask.${code}`),
    ...REFUSAL_CODES.map((code) => `refuse.${code}.title`),
    ...ACTION_CODES.flatMap((code) => [`home.undo.${code}`, `home.finish.${code}.title`, `home.finish.${code}.blue`]),
  ];
  expect(needed.filter((key) => !(key in en))).toEqual([]);
});

describe.each(LANGUAGES)('voice, %s', (language) => {
  const texts = Object.entries(language === 'en' ? en : zh);

  test('no exclamation, no excuse, no straight quotes', () => {
    for (const [key, text] of texts) {
      expect(text, key).not.toMatch(/[!！]|\b(please|sorry|oops|invalid|success)/i);
      expect(text, key).not.toMatch(/["']/);
      expect(text, key).not.toMatch(/\.\.\./);
    }
  });
});

test('Chinese says 你, uses its own marks, and leaves a space beside Latin letters and figures', () => {
  const latin = /[A-Za-z0-9]/;
  for (const [key, text] of Object.entries(zh)) {
    const plain = text.replace(/\{[^{}]*\}/g, '');
    expect(plain, key).not.toMatch(/您|签到/);
    expect(plain, key).not.toMatch(/[\u3400-\u9fff][,;:?]|[,;:?][\u3400-\u9fff]/);
    for (const [pair] of plain.matchAll(/[A-Za-z0-9%][\u3400-\u9fff]|[\u3400-\u9fff][A-Za-z0-9]/g)) {
      expect(latin.test(pair) && !/[年月日]/.test(pair), `${key}: ${pair}`).toBe(false);
    }
  }
});

test('English holds no Chinese, and Chinese no English sentence', () => {
  for (const [key, text] of Object.entries(en)) expect(text, key).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  for (const [key, text] of Object.entries(zh))
    expect(text.replace(/\{[^{}]*\}|Google/g, ''), key).not.toMatch(/[a-z]{4,}/);
});
