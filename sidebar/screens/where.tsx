/** The first question: what the OKR tab holds at the beginning, and the language of the tabs. */
import { OWN_NAMES } from '../../src/i18n/panel/say.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Blue, Plain } from '../parts/button.js';
import { Field, Select } from '../parts/field.js';
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
      <Field id="language" label={say('setup.language')} hint={say('setup.languageHint')} error={undefined}>
        <Select
          id="language"
          value={form.language}
          options={LANGUAGES.map((code) => [code, OWN_NAMES[code]] as const)}
          described="language-hint"
          onChange={(chosen) => change({ language: chosen })}
        />
      </Field>
    </Screen>
  );
}
