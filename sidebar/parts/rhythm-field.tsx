/** The rhythm of check-ins: how often, on which day, and for whom once teams are named. */
import { weekdayName } from '../../src/i18n/panel/days.js';
import { usePanel } from '../context.js';
import type { SetupPage } from '../setup-page.js';
import { FieldGroup, Select } from './field.js';

interface RhythmFieldProps extends Pick<SetupPage, 'form' | 'change'> {
  readonly hasTeams: boolean;
  /** The first check-in day in words. */
  readonly firstOne: string | null;
}

export function RhythmField({ form, change, hasTeams, firstOne }: RhythmFieldProps) {
  const { say, language } = usePanel().words;
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => [String(day), weekdayName(day, language)] as const);
  const hint = firstOne === null ? undefined : say('setup.firstCheckIn', { day: firstOne });
  return (
    <FieldGroup id="rhythm" label={say('setup.rhythm')} hint={hint} error={undefined}>
      <div class="pair">
        <Select
          id="weeks"
          name={say('setup.weeks')}
          value={String(form.weeks)}
          options={[
            ['1', say('setup.everyWeek')],
            ['2', say('setup.everyTwoWeeks')],
          ]}
          onChange={(weeks) => change({ weeks: weeks === '2' ? 2 : 1 })}
        />
        <Select
          id="day"
          name={say('setup.day')}
          value={String(form.day)}
          options={days}
          onChange={(day) => change({ day: Number(day) })}
        />
      </div>
      {hasTeams && (
        <Select
          id="per-team"
          name={say('setup.forWhom')}
          value={form.perTeam ? 'team' : 'all'}
          options={[
            ['all', say('setup.oneForAll')],
            ['team', say('setup.onePerTeam')],
          ]}
          onChange={(whom) => change({ perTeam: whom === 'team' })}
        />
      )}
    </FieldGroup>
  );
}
