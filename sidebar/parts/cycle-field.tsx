/** The cycle: one of those on offer, or own dates with a name. */
import { dayWithWeekday, isDay } from '../../src/i18n/panel/days.js';
import { daysBetween } from '../../src/okr/day.js';
import type { CycleChoice, SetupProblem } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { cycleText } from '../setup-changes.js';
import { OWN_DATES } from '../setup-form.js';
import type { SetupPage } from '../setup-page.js';
import { errorAt } from './errors.js';
import { describedBy, Field, FieldGroup, Input, Select } from './field.js';

interface CycleFieldProps extends Pick<SetupPage, 'form' | 'change' | 'problems'> {
  readonly cycles: readonly CycleChoice[];
  readonly error: string | undefined;
  readonly hint?: string | undefined;
}

export function CycleField({ form, change, problems, cycles, error, hint }: CycleFieldProps) {
  const { words } = usePanel();
  const { say } = words;
  const own = form.cycle === OWN_DATES;
  const options = [
    ...cycles.map((cycle, at) => [String(at), cycleText(cycle, words)] as const),
    [OWN_DATES, say('setup.ownDates')] as const,
  ];
  return (
    <>
      <Field id="cycle" label={say('setup.cycle')} hint={hint} error={own ? undefined : error}>
        <Select
          id="cycle"
          value={form.cycle}
          options={options}
          described={describedBy('cycle', own ? undefined : error, hint)}
          onChange={(cycle) => change({ cycle })}
        />
      </Field>
      {own && <OwnDates form={form} change={change} problems={problems} />}
    </>
  );
}

function OwnDates({ form, change, problems }: Pick<SetupPage, 'form' | 'change' | 'problems'>) {
  const { words } = usePanel();
  const { say, tell, language } = words;
  const of = (...codes: readonly SetupProblem['code'][]) =>
    problems.find(({ field, code }) => field === 'cycle' && codes.includes(code));
  const nameProblem = of('cycleNameMissing');
  const dayProblem = of('dateUnreadable', 'endBeforeStart');
  const { firstDay, lastDay } = form;
  const dayError = dayProblem === undefined ? undefined : errorAt('cycle', [dayProblem], words);
  // The browser shows the two days in its own way; in words there is no doubt which is the month.
  const inWords = () => {
    const [start, end] = [dayWithWeekday(firstDay, language), dayWithWeekday(lastDay, language)];
    return say('setup.span', { start, end, n: daysBetween(firstDay, lastDay) + 1 });
  };
  const hint = isDay(firstDay) && isDay(lastDay) && firstDay < lastDay ? inWords() : undefined;
  const described = describedBy('dates', dayError, hint);
  return (
    <>
      <Field id="cycle-name" label={say('setup.cycleName')} error={nameProblem && tell('setup.cycleNameMissing', {})}>
        <Input
          id="cycle-name"
          value={form.cycleName}
          wrong={nameProblem !== undefined}
          described={describedBy('cycle-name', nameProblem && '', undefined)}
          onInput={(cycleName) => change({ cycleName })}
        />
      </Field>
      <FieldGroup id="dates" label={say('setup.dates')} hint={hint} error={dayError}>
        <div class="pair">
          <Input
            id="first-day"
            type="date"
            name={say('setup.firstDay')}
            value={firstDay}
            wrong={dayProblem?.code === 'dateUnreadable' && !isDay(firstDay)}
            described={described}
            onInput={(day) => change({ firstDay: day })}
          />
          <Input
            id="last-day"
            type="date"
            name={say('setup.lastDay')}
            value={lastDay}
            wrong={dayProblem !== undefined && (dayProblem.code === 'endBeforeStart' || !isDay(lastDay))}
            described={described}
            onInput={(day) => change({ lastDay: day })}
          />
        </div>
      </FieldGroup>
    </>
  );
}
