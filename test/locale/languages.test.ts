/**
 * Which language speaks: Chinese in any script and any country, else English. It is the account's, or the one that the
 * person chose in the panel; the spreadsheet's locale decides about numbers and days only.
 */
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/book/index.js';
import { MENU } from '../../src/i18n/menu.js';
import type { Language } from '../../src/panel-api/index.js';
import { type AddOn, openAddOn, openSetUp, valueIn } from '../headless.js';

const LOCALES: readonly (readonly [string, Language])[] = [
  ['zh', 'zh'],
  ['zh_CN', 'zh'],
  ['zh-CN', 'zh'],
  ['zh_TW', 'zh'],
  ['zh-TW', 'zh'],
  ['zh-HK', 'zh'],
  ['zh-Hant', 'zh'],
  ['zh-Hans', 'zh'],
  ['zh_Hant_TW', 'zh'],
  ['zh-Hans-CN', 'zh'],
  ['ZH', 'zh'],
  ['Zh_cn', 'zh'],
  ['en', 'en'],
  ['EN', 'en'],
  ['en_us', 'en'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['fr_CA', 'en'],
  ['pt-BR', 'en'],
  ['ja', 'en'],
  ['es-419', 'en'],
  ['iw', 'en'],
  ['zha', 'en'],
  ['x-zh', 'en'],
  ['', 'en'],
  ['?', 'en'],
];

test.each(LOCALES)('%j is %s', (locale, language) => expect(languageOf(locale)).toBe(language));

/** What the panel is opened in, by its page and by its title. */
function opened({ host, run }: AddOn): unknown {
  run.okrOpenPanel?.();
  const { sidebar } = host.ui;
  return [/data-language="(\w+)"/.exec(sidebar?.html ?? '')?.[1], sidebar?.title];
}

describe('through the whole add-on', () => {
  test.each(LOCALES)('an account in %j has menu, panel and set-up in %s', async (userLocale, language) => {
    // The host gives `zh` as one of Google's possible forms; here it is the very text.
    const addOn = await openAddOn({ userLocale, unknowns: { chineseUserLocale: 'zh' } });
    expect(addOn.host.ui.menu.map(({ caption }) => caption)).toContain(MENU[language].check);
    expect(opened(addOn)).toEqual([language, MENU[language].title]);
    expect(valueIn(addOn.panel.okrSetupDefaults()).input.language).toBe(language);
  });

  test.each([
    ['zh_CN', 'en', 'en', 'People'],
    ['de_DE', 'zh-TW', 'zh', '成员'],
    ['fr_FR', 'fr', 'en', 'People'],
    ['en_US', 'zh_CN', 'zh', '成员'],
  ])('a file in %s and an account in %j: %s', async (locale, userLocale, language, people) => {
    const { host, panel } = await openSetUp({}, { locale, userLocale });
    expect(valueIn(panel.okrHome()).language).toBe(language);
    expect(host.snapshot().tabs.map(({ name }) => name)).toContain(people);
  });

  test('what a person chose comes before the account, and what is no language is passed over', async () => {
    const addOn = await openAddOn({ userLocale: 'zh_CN' });
    valueIn(addOn.panel.okrSetLanguage('en'));
    expect(opened(addOn)).toEqual(['en', MENU.en.title]);
    addOn.host.execute(() =>
      addOn.host.globals.PropertiesService.getUserProperties().setProperty('okr.language', 'de'),
    );
    expect(opened(addOn)).toEqual(['zh', MENU.zh.title]);
    expect(addOn.panel.okrSetLanguage('de' as Language)).toMatchObject({ ok: false });
  });

  test('tabs keep their language for a person of the other one', async () => {
    const { host, panel } = await openSetUp({ language: 'zh' }, { userLocale: 'en' });
    host.user.type('OKR 2026-Q4', 'B4', 'An objective');
    host.user.paste('OKR 2026-Q4', 'C5', [['Pilots', 'Ana Ruiz', '', '0', '8', '4']]);
    expect(host.display('OKR 2026-Q4', 'J5')).toBe('正常');
    expect(valueIn(panel.okrHome())).toMatchObject({ language: 'en' });
    expect(valueIn(panel.okrSetupDefaults()).input.language).toBe('zh');
  });
});
