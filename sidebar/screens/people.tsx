/** People and rhythm: the one name and the one paste that the set-up asks to be typed; the rest is filled in. */
import { dayWithWeekday } from '../../src/i18n/panel/days.js';
import { parsePeopleList } from '../../src/okr/people-list.js';
import type { SetupProblem } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Blue } from '../parts/button.js';
import { CycleField } from '../parts/cycle-field.js';
import { ErrorSummary, errorAt } from '../parts/errors.js';
import { describedBy, Field, FieldGroup, Input, Select } from '../parts/field.js';
import { Shape, VERDICT_LOOKS } from '../parts/icon.js';
import { LanguageField } from '../parts/language-field.js';
import { OwnerKinds } from '../parts/owner-kinds.js';
import { RhythmField } from '../parts/rhythm-field.js';
import { Screen, Title } from '../parts/screen.js';
import { chosenCycle, firstCheckIn, OWN_DATES, type SetupForm } from '../setup-form.js';
import type { SetupPage } from '../setup-page.js';
import { tellsCycle, unlisted } from '../sheet-read.js';
import { namesOf } from '../structure-words.js';

interface PeopleProps extends SetupPage {
  onContinue(): void;
}

export function People({ form, change, problems, defaults, read, onRead, step, back, onContinue }: PeopleProps) {
  const { words } = usePanel();
  const { say, language } = words;
  const { people, teams } = parsePeopleList(form.people);
  // The example brings its own cycle, which has begun.
  const example = form.start === 'example';
  const starts = example ? defaults.today : chosenCycle(form, defaults.cycles).start;
  const first = firstCheckIn(defaults.today, starts, form.day);
  const error = (field: SetupProblem['field']) => errorAt(field, problems, words);
  const view = form.start === 'tab' ? read?.view : undefined;
  const isTold = view !== undefined && tellsCycle(view, chosenCycle(form, defaults.cycles).name);
  const cycleHint = isTold ? say('setup.cycleFrom', { tab: namesOf(view.stack, words) }) : undefined;
  return (
    <Screen
      back={back}
      step={step}
      foot={<Blue work="continue" label={say('continue')} waiting={say('checking')} onPress={onContinue} />}
    >
      <Title>{say('setup.people.title')}</Title>
      <ErrorSummary problems={problems} fieldOf={(problem) => fieldOf(problem, form)} />
      <Field id="name" label={say('setup.name')} hint={say('setup.nameHint')} error={error('name')}>
        <Input
          id="name"
          complete="name"
          value={form.name}
          wrong={error('name') !== undefined}
          described={describedBy('name', error('name'), '')}
          onInput={(name) => change({ name })}
        />
      </Field>
      <Field id="people" label={say('setup.people')} optional hint={say('setup.peopleHint')} error={error('people')}>
        <textarea
          id="people"
          rows={4}
          class={error('people') === undefined ? '' : 'wrong'}
          aria-invalid={error('people') !== undefined}
          aria-describedby={describedBy('people', error('people'), '')}
          value={form.people}
          onInput={(event) => change({ people: event.currentTarget.value })}
        />
      </Field>
      {people.length > 0 && (
        <p class="count">
          <Shape look={VERDICT_LOOKS.done} />
          {teams.length > 0
            ? say('setup.peopleInTeams', { people: people.length, teams: teams.length })
            : say('setup.peopleOnly', { people: people.length })}
        </p>
      )}
      {view !== undefined && read !== null && (
        <OwnerKinds
          read={read}
          title={say('setup.ownersBeside', { tab: namesOf(view.stack, words) })}
          owners={unlisted(view, form.people)}
          onRead={onRead}
        />
      )}
      {!example && (
        <CycleField
          form={form}
          change={change}
          cycles={defaults.cycles}
          hint={cycleHint}
          error={error('cycle')}
          problems={problems}
        />
      )}
      <RhythmField
        form={form}
        change={change}
        hasTeams={teams.length > 0}
        firstOne={first && dayWithWeekday(first, language)}
      />
      {people.length > 0 && (
        <Backups form={form} change={change} names={people.map(({ name }) => name)} error={error('backups')} />
      )}
      {defaults.isSetUp && view === undefined && (
        <LanguageField form={form} change={change} hint={say('settings.languageHint')} />
      )}
    </Screen>
  );
}

function fieldOf({ field, code }: SetupProblem, form: SetupForm): string {
  if (field === 'cycle' && form.cycle === OWN_DATES) {
    if (code === 'cycleNameMissing') return 'cycle-name';
    return code === 'dateUnreadable' && form.firstDay === '' ? 'first-day' : 'last-day';
  }
  return { name: 'name', people: 'people', cycle: 'cycle', backups: 'backup-1', limits: 'limits' }[field];
}

interface BackupsProps extends Pick<SetupPage, 'form' | 'change'> {
  readonly names: readonly string[];
  readonly error: string | undefined;
}

/** Two lists of the people above: sixty boxes to tick would help nobody. */
function Backups({ form, change, names, error }: BackupsProps) {
  const { say } = usePanel().words;
  const [first, second] = form.backups;
  const options = (chosen: string, other: string) => {
    const free = names.filter((name) => name !== form.name.trim() && name !== other);
    const all = chosen === '' || free.includes(chosen) ? free : [chosen, ...free];
    return [['', say('setup.chooseLater')] as const, ...all.map((name) => [name, name] as const)];
  };
  return (
    <FieldGroup id="backups" label={say('setup.backups')} optional hint={say('setup.backupsHint')} error={error}>
      <div class="pair">
        <Select
          id="backup-1"
          name={say('setup.backupFirst')}
          value={first}
          options={options(first, second)}
          onChange={(name) => change({ backups: [name, second] })}
        />
        <Select
          id="backup-2"
          name={say('setup.backupSecond')}
          value={second}
          options={options(second, first)}
          onChange={(name) => change({ backups: [first, name] })}
        />
      </div>
    </FieldGroup>
  );
}
