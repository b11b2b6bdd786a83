/** The language of the tabs; the panel's own is another one. */
import { OWN_NAMES } from '../../src/i18n/panel/say.js';
import { LANGUAGES } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import type { SetupPage } from '../setup-page.js';
import { Field, Select } from './field.js';

interface LanguageFieldProps extends Pick<SetupPage, 'form' | 'change'> {
  readonly hint: string;
}

export function LanguageField({ form, change, hint }: LanguageFieldProps) {
  const { say } = usePanel().words;
  return (
    <Field id="language" label={say('setup.language')} hint={hint} error={undefined}>
      <Select
        id="language"
        value={form.language}
        options={LANGUAGES.map((code) => [code, OWN_NAMES[code]] as const)}
        described="language-hint"
        onChange={(chosen) => change({ language: chosen })}
      />
    </Field>
  );
}
