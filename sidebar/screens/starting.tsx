/** Makes the check-in's tabs, one call for each: the counts are what is made already, and stopping stops. */
import type { StartProgress, StartReview } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { WorkScreen } from '../parts/work-screen.js';
import { server } from '../server.js';
import { useStepwise } from '../stepwise.js';
import { Started } from './started.js';

/** `expected`: what the review promised, shown before the first answer; empty where one that was cut off goes on. */
export function Starting({ expected }: { readonly expected: StartReview['tabs'] }) {
  const { say } = usePanel().words;
  const work = useStepwise(server.okrStartCheckIn, true);
  const { progress, isStopped } = work;
  if (progress?.finished === true) return <Started progress={progress} />;
  const tabs = progress?.tabs ?? promised(expected);
  const done = tabs.filter(({ state }) => state === 'done').length;
  const steps = tabs.map(({ name, state, keyResults }) => ({
    key: name,
    name,
    state,
    value: say('keyResults', { n: keyResults }),
  }));
  return (
    <WorkScreen
      work={work}
      title={say('start.working')}
      steps={steps}
      share={done / Math.max(1, tabs.length)}
      note={say(isStopped ? 'stopped.text' : 'working.note')}
      going={say('working.going')}
      undo={done === 0 ? null : say('undo')}
    />
  );
}

function promised(tabs: StartReview['tabs']): StartProgress['tabs'] {
  return tabs.map((tab, at) => ({ ...tab, state: at === 0 ? 'now' : 'waiting', tab: null }));
}
