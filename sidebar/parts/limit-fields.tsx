/** The limits of the method in one sentence, and fields for those who want others than three to five. */
import { useState } from 'preact/hooks';
import { usePanel } from '../context.js';
import { limitsText } from '../setup-changes.js';
import { limitProblems, limitsOf, type SetupForm } from '../setup-form.js';
import type { SetupPage } from '../setup-page.js';
import { Plain } from './button.js';
import { errorAt } from './errors.js';
import { FieldGroup, Input } from './field.js';

type LimitsProps = Pick<SetupPage, 'form' | 'change' | 'problems'>;

export function Limits({ form, change, problems }: LimitsProps) {
  const { words } = usePanel();
  const { say } = words;
  const [open, setOpen] = useState(problems.length > 0);
  // While a figure is being typed there may be none.
  const readable = limitProblems(form).length === 0;
  return (
    <>
      <div class="line">
        <span class="grow">{readable ? limitsText(limitsOf(form), words) : say('setup.limitsUnreadable')}</span>
        <Plain
          id="change-limits"
          label={say('change')}
          longer={say('review.changeLimits')}
          expanded={open}
          onPress={() => setOpen(!open)}
        />
      </div>
      {open && <LimitFields form={form} change={change} problems={problems} />}
    </>
  );
}

function LimitFields({ form, change, problems }: LimitsProps) {
  const { words } = usePanel();
  const { say } = words;
  const error = errorAt('limits', problems, words);
  const { limits } = form;
  const field = (part: keyof SetupForm['limits'], id: string, name: string) => (
    <Input
      id={id}
      digits
      name={name}
      value={limits[part]}
      wrong={error !== undefined}
      described={error === undefined ? undefined : 'limits-error'}
      onInput={(value) => change({ limits: { ...limits, [part]: value } })}
    />
  );
  return (
    <FieldGroup id="limits" label={say('review.limitsTitle')} error={error}>
      <div class="figures">
        <span class="grow">{say('review.keyResults')}</span>
        {field('keyResultsMin', 'limit-min', say('review.keyResultsMin'))}
        <span>{say('review.to')}</span>
        {field('keyResultsMax', 'limit-max', say('review.keyResultsMax'))}
      </div>
      <div class="figures">
        <span class="grow">{say('review.objectives')}</span>
        {field('objectives', 'limit-objectives', say('review.objectives'))}
      </div>
    </FieldGroup>
  );
}
