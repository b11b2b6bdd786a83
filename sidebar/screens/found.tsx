/** What was understood of a tab: counts, where it stands, what is left to look at. */
import type { ComponentChildren } from 'preact';
import { usePanel } from '../context.js';
import { Blue, Plain } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { ReadRows } from '../parts/read-rows.js';
import { type Back, Screen, Title } from '../parts/screen.js';
import { freeCycles, hasRest, openQuestion, type SheetRead } from '../sheet-read.js';
import { leftText, namesOf, placeText, understoodColumns } from '../structure-words.js';

interface FoundProps {
  readonly read: SheetRead;
  readonly back: Back;
  readonly step: string;
  onColumns(): void;
  onLeft(): void;
  onBuild(): void;
  onRange(): void;
  /** Sheet IDs of the tabs that are read too. */
  onTogether(also: readonly number[]): void;
}

export function Found({ read, back, step, onColumns, onLeft, onBuild, onRange, onTogether }: FoundProps) {
  const { words } = usePanel();
  const { say } = words;
  const { view } = read;
  const { objectives, keyResults, reading, differs, isSetUp } = view;
  const question = openQuestion(view);
  const [first] = reading.objectives;
  const check = say('found.check');
  const cycle = freeCycles(view)[0]?.name ?? '';
  const foot =
    question !== undefined ? (
      <Blue work="columns" label={check} waiting={say('opening')} onPress={onColumns} />
    ) : (
      <>
        <Blue
          work="build"
          label={isSetUp ? say('build.title', { cycle }) : say(view.stack.length > 1 ? 'found.setUp' : 'home.tab.blue')}
          waiting={say('opening')}
          onPress={onBuild}
        />
        <Plain id="columns" look="ink" label={check} onPress={onColumns} />
      </>
    );
  return (
    <Screen back={back} step={step} foot={foot}>
      <Title>{say('found.title', { objectives, keyResults })}</Title>
      <p>{placeText(view, words)}</p>
      {first !== undefined && <ReadRows objective={first} />}
      <ul class="items">
        <Line icon="check">{say('found.columns', { n: understoodColumns(view), m: reading.columns.length })}</Line>
        <Alike read={read} onTogether={onTogether} />
        {question !== undefined && (
          <Line icon="info" tone="amber">
            {say(question.code === 'score' ? 'found.question' : 'found.otherQuestion')}
          </Line>
        )}
        {hasRest(read) && (
          <Line icon="info" action={<Plain id="left" label={say('show')} onPress={onLeft} />}>
            {leftText(reading.leftOver.length, differs.length, words)}
          </Line>
        )}
      </ul>
      <div class="actions">
        <Plain id="range" look="ink" label={say('found.range')} onPress={onRange} />
      </div>
    </Screen>
  );
}

/** Tabs that belong to this one. */
function Alike({ read, onTogether }: Pick<FoundProps, 'read' | 'onTogether'>) {
  const { words } = usePanel();
  const { say } = words;
  const { alike, view } = read;
  if (alike.length === 0) return null;
  const isTogether = view.stack.length > 1;
  const text = { n: alike.length, tabs: namesOf(alike, words) };
  const label = say(isTogether ? 'found.apart' : 'found.together');
  const said = say(isTogether ? 'found.alsoRead' : 'found.alike', text);
  return (
    <Line
      icon={isTogether ? 'check' : 'info'}
      action={
        <Plain
          id="together"
          work="together"
          label={label}
          longer={`${label}: ${said}`}
          onPress={() => onTogether(isTogether ? [] : alike.map(({ id }) => id))}
        />
      }
    >
      {said}
    </Line>
  );
}

interface LineProps {
  readonly icon: 'check' | 'info';
  readonly tone?: 'amber';
  readonly action?: ComponentChildren;
  readonly children: string;
}

export function Line({ icon, tone, action, children }: LineProps) {
  return (
    <li class="step">
      <span class={tone ?? (icon === 'check' ? 'green' : undefined)}>
        <Icon name={icon} />
      </span>
      <span class="grow">{children}</span>
      {action}
    </li>
  );
}
