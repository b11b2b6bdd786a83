import { expect, test } from 'vitest';
import { readQuery, userLocaleOf } from '../../preview/page/query.js';

const cases: readonly (readonly [string, string, object])[] = [
  ['', 'en-GB', { language: 'en', locale: 'en_US', now: undefined }],
  ['', 'zh-CN', { language: 'zh', locale: 'zh_CN', now: undefined }],
  ['', 'fr', { language: 'en', locale: 'en_US' }],
  ['?lang=zh', 'en', { language: 'zh', locale: 'zh_CN' }],
  ['?lang=en&locale=de_DE', 'zh', { language: 'en', locale: 'de_DE' }],
  ['?locale=xx_YY', 'en', { locale: 'en_US' }],
  ['?now=2026-11-24', 'en', { now: new Date(2026, 10, 24, 9) }],
  ['?now=yesterday', 'en', { now: undefined }],
];

test.each(cases)('%s in a browser that speaks %s', (search, browser, expected) => {
  expect(readQuery(search, browser)).toMatchObject(expected);
});

test('the locale of the user is named as Google names it', () => {
  expect([userLocaleOf('en'), userLocaleOf('zh')]).toEqual(['en', 'zh_CN']);
});
