/** Before an OKR tab is built: which cycle, who the owners are, and what will be made. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SetupDefaults, SetupInput, SetupProblem, StructureView } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Blue } from '../parts/button.js';
import { CycleField } from '../parts/cycle-field.js';
import { ErrorSummary, errorAt } from '../parts/errors.js';
import { Field, Input } from '../parts/field.js';
import { Icon, type IconName } from '../parts/icon.js';
import { Note } from '../parts/note.js';
import { OwnerKinds } from '../parts/owner-kinds.js';
import { type Back, Screen, Title } from '../parts/screen.js';
import { chosenCycle, formOf, inputOf, OWN_DATES, problemsOf, type SetupForm } from '../setup-form.js';
import { freeCycles, newOwners, type SheetRead, sourceOf, takenCycle, tellsCycle } from '../sheet-read.js';
import { namesOf } from '../structure-words.js';

/** The answers of the last time, and the first cycle that is free. */
export function buildForm(defaults: SetupDefaults, view: StructureView): SetupForm {
  const cycle = freeCycles(view).length > 0 ? '0' : OWN_DATES;
  return { ...formOf(defaults), start: 'tab', cycle, cycleName: '', firstDay: '', lastDay: '' };
}

interface BuildProps {
  readonly read: SheetRead;
  readonly defaults: SetupDefaults;
  readonly form: SetupForm;
  readonly back: Back;
  readonly step: string;
  change(part: Partial<SetupForm>): void;
  onRead(read: SheetRead): void;
  onBuild(input: SetupInput): void;
}

export function Build({ read, defaults, form, back, step, change, onRead, onBuild }: BuildProps) {
  const { words } = usePanel();
  const { say } = words;
  const [problems, setProblems] = useState<readonly SetupProblem[]>([]);
  const { view } = read;
  const cycles = freeCycles(view);
  const cycle = chosenCycle(form, cycles);
  const taken = takenCycle(view);
  const hint = tellsCycle(view, cycle.name)
    ? say('setup.cycleFrom', { tab: namesOf(view.stack, words) })
    : taken === undefined
      ? undefined
      : say('setup.cycleTaken', { cycle: taken });
  function build(): void {
    const found = problemsOf(form, cycles).filter(({ field }) => field !== 'people');
    setProblems(found);
    if (found.length === 0) onBuild(inputOf(form, cycles, sourceOf(read)));
  }
  const nameError = errorAt('name', problems, words);
  return (
    <Screen
      back={back}
      step={step}
      foot={<Blue work="create" label={say('build.blue')} waiting={say('saving')} onPress={build} />}
    >
      <Title>{say('build.title', { cycle: cycle.name })}</Title>
      <ErrorSummary
        problems={problems}
        fieldOf={({ field }) => (field === 'name' ? 'name' : form.cycle === OWN_DATES ? 'cycle-name' : 'cycle')}
      />
      {defaults.input.name === '' && (
        <Field id="name" label={say('setup.name')} error={nameError}>
          <Input
            id="name"
            complete="name"
            value={form.name}
            wrong={nameError !== undefined}
            onInput={(name) => change({ name })}
          />
        </Field>
      )}
      <CycleField
        form={form}
        change={change}
        cycles={cycles}
        hint={hint}
        error={errorAt('cycle', problems, words)}
        problems={problems}
      />
      <OwnerKinds
        read={read}
        title={say('build.owners', { n: view.owners.length })}
        owners={view.owners}
        onRead={onRead}
      />
      <ToMake read={read} cycle={cycle.name} current={defaults.input.cycle.name} />
      <Note tone="grey" icon="lock">
        {say('build.note', { tab: namesOf(view.stack, words), k: view.stack.length })}
      </Note>
    </Screen>
  );
}

interface ToMakeProps {
  readonly read: SheetRead;
  readonly cycle: string;
  /** The cycle that the file works with now; its tabs stand already. */
  readonly current: string;
}

function ToMake({ read, cycle, current }: ToMakeProps) {
  const { say } = usePanel().words;
  const { view } = read;
  const { people, teams } = newOwners(read);
  const [n, m] = [people.length, teams.length];
  const isNew = cycle !== current;
  return (
    <section>
      <h2 class="label">{say('build.made')}</h2>
      <ul class="items">
        <Part icon="table" value={say('build.rows', { n: view.objectives + view.keyResults })}>
          {isNew ? say('build.beside', { cycle, tab: view.tab.name }) : say('build.fills', { cycle })}
        </Part>
        {isNew && <Part icon="chart">{say('build.summary', { cycle })}</Part>}
        {n + m > 0 && (
          <Part icon="people">{m === 0 ? say('build.people', { n }) : say('build.peopleTeams', { n, m })}</Part>
        )}
        {isNew && <Part icon="flag">{say('build.current', { cycle })}</Part>}
      </ul>
    </section>
  );
}

interface PartProps {
  readonly icon: IconName;
  readonly value?: string;
  readonly children: ComponentChildren;
}

function Part({ icon, value, children }: PartProps) {
  return (
    <li class="step">
      <Icon name={icon} />
      <span class="grow">{children}</span>
      {value !== undefined && <span class="value">{value}</span>}
    </li>
  );
}
