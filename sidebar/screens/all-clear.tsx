/** Nothing was found: what was checked, and Home's next step. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayWithWeekday } from '../../src/i18n/panel/days.js';
import { type CheckView, RULE_CODES } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Plain, Row } from '../parts/button.js';
import { JobFoot, NextNote } from '../parts/job-end.js';
import { Screen, Title } from '../parts/screen.js';

interface AllClearProps {
  readonly view: CheckView;
  readonly receipt: ComponentChildren;
  onAgain(): void;
}

export function AllClear({ view, receipt, onAgain }: AllClearProps) {
  const { words } = usePanel();
  const { say, language } = words;
  const [rules, setRules] = useState(false);
  const { objectives, keyResults, today } = view;
  return (
    <Screen back="home" foot={<JobFoot />}>
      {receipt}
      <div class="title-line">
        <Title>{say('check.clear')}</Title>
        <Plain id="again" work="again" label={say('check.again')} onPress={onAgain} />
      </div>
      <p>
        {say('check.clearText', { objectives, keyResults, rules: view.rules, day: dayWithWeekday(today, language) })}
      </p>
      <div class="rows">
        <Row
          id="rules"
          icon="dots"
          label={say('check.rules', { n: view.rules })}
          expanded={rules}
          onPress={() => setRules(!rules)}
        />
      </div>
      {rules && (
        <dl class="rules">
          {RULE_CODES.map((code) => (
            <div key={code}>
              <dt>{say(`ruleName.${code}`)}</dt>
              <dd>{say(`why.${code}`)}</dd>
            </div>
          ))}
        </dl>
      )}
      <NextNote />
    </Screen>
  );
}
