/** The first question: what the OKR tab holds at the beginning, and the language of the tabs. */
import { OWN_NAMES } from '../../src/i18n/panel/say.js';
import { usePanel } from '../context.js';
import { Blue, Plain } from '../parts/button.js';
import { LanguageField } from '../parts/language-field.js';
import { Screen, Title } from '../parts/screen.js';
import type { SetupPage } from '../setup-page.js';

interface WhereProps extends SetupPage {
  onContinue(): void;
}

export function Where({ form, change, step, back, onContinue }: WhereProps) {
  const { words, switchLanguage, home } = usePanel();
  const { say, language } = words;
  const other = language === 'en' ? 'zh' : 'en';
  // What Home found stands first.
  const tab = home?.next.kind === 'setUpFromTab' ? home.next : null;
  const choices = [
    ...(tab === null
      ? []
      : [['tab', say('setup.where.tab', { tab: tab.name }), say('setup.where.tabText', tab)] as const]),
    ['blank', say('setup.where.blank'), say('setup.where.blankText')],
    ['example', say('setup.where.example'), say('setup.where.exampleText')],
  ] as const;
  const foot = (
    <>
      <Blue work="where" label={say('continue')} waiting={say('opening')} onPress={onContinue} />
      <Plain look="ink" lang={other === 'zh' ? 'zh-Hans' : 'en'} label={OWN_NAMES[other]} onPress={switchLanguage} />
    </>
  );
  return (
    <Screen back={back} step={step} foot={foot}>
      <Title>{say('setup.where.title')}</Title>
      <fieldset class="choices">
        <legend class="unseen">{say('setup.where.title')}</legend>
        {choices.map(([start, label, text]) => (
          <label key={start} class="choice">
            <input type="radio" name="start" checked={form.start === start} onChange={() => change({ start })} />
            <span>
              {label}
              <span class="hint">{text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <LanguageField form={form} change={change} hint={say('setup.languageHint')} />
    </Screen>
  );
}
