/** Makes the tabs, one call for each part: the counts are what is written already, and stopping stops. */
import type { Words } from '../../src/i18n/panel/say.js';
import type { SetupInput, SetupProgress, SetupReview, TabRole } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import type { Back } from '../parts/screen.js';
import type { WorkStep } from '../parts/step-list.js';
import { WorkScreen } from '../parts/work-screen.js';
import { server } from '../server.js';
import type { SheetRead } from '../sheet-read.js';
import { useStepwise } from '../stepwise.js';
import { Built } from './built.js';
import { Done } from './done.js';

interface WorkingProps {
  /** null continues a set-up that was cut off. */
  readonly input: SetupInput | null;
  readonly tabs: SetupReview['tabs'];
  readonly editing: boolean;
  /** Whether the tabs that are there get another language. */
  readonly rewrites?: boolean;
  /** null where only the add-on knows it. */
  readonly start: SetupInput['start'] | null;
  /** The tab that it is built from. */
  readonly read?: SheetRead | null;
  /** Back to the answers, while nothing is written yet. */
  readonly back?: Back;
}
type Tabs = SetupProgress['tabs'];

export function Working({ input, tabs, editing, rewrites = false, start, read = null, back = 'home' }: WorkingProps) {
  const { words } = usePanel();
  const { say } = words;
  const work = useStepwise(() => server.okrSetupStep(input), input !== null);
  const { progress, isResting, isStopped, seconds } = work;
  if (progress?.finished === true) {
    if (editing && read !== null) return <Built progress={progress} read={read} />;
    return <Done progress={progress} before={tabs} editing={editing} start={start} seconds={seconds} read={read} />;
  }
  const list = visible(progress?.tabs ?? expected(tabs, rewrites));
  return (
    <WorkScreen
      work={work}
      title={workingTitle(list, editing, input, words)}
      back={progress === null ? back : 'home'}
      counted={rewrites ? 'rewritten' : 'made'}
      steps={list.map((tab) => stepOf(tab, progress?.counts ?? null, isResting, words))}
      share={shareOf(list)}
      note={say(!isStopped ? 'working.note' : list.some(isHalf) ? 'stopped.half' : 'stopped.text')}
      going={say(editing ? 'saving' : 'working.going')}
      undo={progress === null ? null : say(!editing ? 'done.undo' : read === null ? 'settings.undo' : 'undo')}
    />
  );
}

const visible = (tabs: Tabs): Tabs => tabs.filter(({ role }) => role !== 'undo');
const isHalf = ({ state, done }: Tabs[number]) => state !== 'done' && done > 0;

/** The order in which they are made. */
const MAKING_ORDER: readonly TabRole[] = ['settings', 'people', 'okr', 'log', 'summary'];

/** Before the first answer: what the review promised. */
function expected(tabs: SetupReview['tabs'], rewrites: boolean): Tabs {
  const inOrder = MAKING_ORDER.flatMap((role) => tabs.filter((tab) => tab.role === role));
  const isDone = (tab: SetupReview['tabs'][number]) => tab.made && !rewrites;
  const first = inOrder.find((tab) => !isDone(tab));
  return inOrder.map((tab) => {
    const { role, name } = tab;
    const state = isDone(tab) ? 'done' : name === first?.name ? 'now' : 'waiting';
    return { role, name, state, tab: null, done: 0, total: 0 };
  });
}

/** A tab counts as much as its rows, and at least once. */
function shareOf(tabs: Tabs): number {
  const all = tabs.reduce((sum, { total }) => sum + Math.max(1, total), 0);
  const done = tabs.reduce((sum, tab) => sum + (tab.state === 'done' ? Math.max(1, tab.total) : tab.done), 0);
  return all === 0 ? 0 : done / all;
}

function workingTitle(tabs: Tabs, editing: boolean, input: SetupInput | null, { say }: Words): string {
  if (editing && input?.source !== undefined) return say('build.working', { cycle: input.cycle.name });
  if (editing) return say('settings.working');
  return input === null || tabs.length === 0 ? say('working.finishing') : say('working.title', { n: tabs.length });
}

function stepOf(
  tab: Tabs[number],
  counts: SetupProgress['counts'] | null,
  isResting: boolean,
  { say }: Words,
): WorkStep {
  const { role, name, state, done, total } = tab;
  const value = (): string => {
    if (state === 'waiting' && done === 0) return '';
    if (state === 'done')
      return role === 'people' && counts !== null ? say('setup.peopleOnly', { people: counts.people }) : '';
    if (total < 2) return '';
    return say(role === 'checkIn' ? 'working.tabs' : 'working.rows', { done, total });
  };
  const isBegun = state !== 'now' || !isResting || isHalf(tab);
  return { key: `${role} ${name}`, name, state: isBegun ? state : 'waiting', value: value() };
}
