/** Makes the tabs, one call for each part: the counts are what is written already, and stopping stops. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../src/i18n/panel/say.js';
import type { SetupInput, SetupProgress, SetupReview, TabRole } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Bar } from '../parts/bar.js';
import { Blue, Plain } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { Screen, Title } from '../parts/screen.js';
import { server } from '../server.js';
import { Done } from './done.js';

interface WorkingProps {
  /** null continues a set-up that was cut off. */
  readonly input: SetupInput | null;
  readonly tabs: SetupReview['tabs'];
  readonly editing: boolean;
  /** null where only the add-on knows it. */
  readonly start: SetupInput['start'] | null;
}
type Tabs = SetupProgress['tabs'];

export function Working({ input, tabs, editing, start }: WorkingProps) {
  const { words, work, go, setHome, turnPage } = usePanel();
  const { say } = words;
  const [progress, setProgress] = useState<SetupProgress | null>(null);
  const [stopping, setStopping] = useState(false);
  const [stopped, setStopped] = useState(false);
  // The loop reads this after each call, whatever was drawn meanwhile.
  const stop = useRef(false);
  const begun = useRef<number | null>(input === null ? null : Date.now());
  const [seconds, setSeconds] = useState<number | null>(null);

  function step(from: SetupInput | null): void {
    work.load(
      'step',
      () => server.okrSetupStep(from),
      (now) => {
        setHome(null);
        setProgress(now);
        if (now.finished) {
          if (begun.current !== null) setSeconds(Math.max(1, Math.round((Date.now() - begun.current) / 1000)));
          turnPage();
        } else if (stop.current) {
          setStopped(true);
          turnPage();
        } else step(from);
      },
    );
  }
  useEffect(() => step(input), []);

  function goOn(): void {
    stop.current = false;
    begun.current = null;
    setStopping(false);
    setStopped(false);
    if (work.failure !== null) work.retry();
    else step(input);
  }

  if (progress?.finished === true) {
    return <Done progress={progress} before={tabs} editing={editing} start={start} seconds={seconds} />;
  }
  const list = visible(progress?.tabs ?? expected(tabs));
  const failed = work.failure !== null;
  const waiting = say(editing ? 'saving' : 'working.going');
  const goOnFoot = (
    <>
      <Blue work="step" label={say('continue')} waiting={waiting} onPress={goOn} />
      {progress !== null && (
        <Plain
          look="ink"
          icon="undo"
          label={say(editing ? 'settings.undo' : 'done.undo')}
          onPress={() => go({ at: 'undo' })}
        />
      )}
    </>
  );
  const stopFoot = (
    <Plain
      look="outline"
      label={say(stopping ? 'working.stopping' : 'working.stop')}
      onPress={() => {
        stop.current = true;
        setStopping(true);
      }}
    />
  );
  const home = { label: say('home'), onPress: () => go({ at: 'home' }) };
  const resting = failed || stopped;
  return (
    <Screen {...(resting ? { back: home } : {})} foot={resting ? goOnFoot : stopFoot}>
      <Title>{stopped ? countText('stopped.title', list, words) : workingTitle(list, editing, input, words)}</Title>
      {list.length > 0 && <Bar share={shareOf(list)} tone="plain" label={countText('working.bar', list, words)} />}
      <TabList tabs={list} counts={progress?.counts ?? null} turning={!resting} />
      <p class="hint">{say(!stopped ? 'working.note' : list.some(isHalf) ? 'stopped.half' : 'stopped.text')}</p>
    </Screen>
  );
}

const visible = (tabs: Tabs): Tabs => tabs.filter(({ role }) => role !== 'undo');
const isHalf = ({ state, done }: Tabs[number]) => state !== 'done' && done > 0;

/** The order in which they are made. */
const MAKING_ORDER: readonly TabRole[] = ['settings', 'people', 'okr', 'summary'];

/** Before the first answer: what the review promised. */
function expected(tabs: SetupReview['tabs']): Tabs {
  const inOrder = MAKING_ORDER.flatMap((role) => tabs.filter((tab) => tab.role === role));
  const first = inOrder.find(({ made }) => !made);
  return inOrder.map(({ role, name, made }) => {
    const state = made ? 'done' : name === first?.name ? 'now' : 'waiting';
    return { role, name, state, tab: null, done: 0, total: 0 };
  });
}

/** A tab counts as much as its rows, and at least once. */
function shareOf(tabs: Tabs): number {
  const all = tabs.reduce((sum, { total }) => sum + Math.max(1, total), 0);
  const done = tabs.reduce((sum, tab) => sum + (tab.state === 'done' ? Math.max(1, tab.total) : tab.done), 0);
  return all === 0 ? 0 : done / all;
}

function countText(key: 'working.bar' | 'stopped.title', tabs: Tabs, { say }: Words): string {
  return say(key, { done: tabs.filter(({ state }) => state === 'done').length, total: tabs.length });
}

function workingTitle(tabs: Tabs, editing: boolean, input: SetupInput | null, { say }: Words): string {
  if (editing) return say('settings.working');
  return input === null || tabs.length === 0 ? say('working.finishing') : say('working.title', { n: tabs.length });
}

interface TabListProps {
  readonly tabs: Tabs;
  readonly counts: SetupProgress['counts'] | null;
  readonly turning: boolean;
}

function TabList({ tabs, counts, turning }: TabListProps) {
  const { say } = usePanel().words;
  const value = ({ role, state, done, total }: Tabs[number]): string => {
    if (state === 'waiting' && done === 0) return '';
    if (state === 'done')
      return role === 'people' && counts !== null ? say('setup.peopleOnly', { people: counts.people }) : '';
    return total > 1 ? say('working.rows', { done, total }) : '';
  };
  return (
    <ul class="items">
      {tabs.map((tab) => (
        <li key={tab.role} class={`step ${tab.state === 'now' && !turning && !isHalf(tab) ? 'waiting' : tab.state}`}>
          <Icon name={tab.state === 'done' ? 'check' : tab.state === 'now' && turning ? 'turning' : 'ring'} />
          <span class="grow">{tab.name}</span>
          <span class="muted">{value(tab)}</span>
        </li>
      ))}
    </ul>
  );
}
