/** A failure that takes the place of the form: what happened, what was written, what to do. */
import { usePanel, useShow, wholeTab } from '../context.js';
import {
  againText,
  CYCLE_CLOSED,
  failureWords,
  NO_CHECK_IN,
  NOTHING_TO_CHECK_IN,
  NOTHING_TO_UNDO,
  TABLE_GONE,
} from '../failures.js';
import type { Failed } from '../server.js';
import { Blue, Row, useOwnClicks } from './button.js';
import { CopyDetails } from './note.js';

export function Failing({ failed }: { readonly failed: Failed }) {
  const { words, place, go, home } = usePanel();
  const { title, text, steps } = failureWords(failed, words, 'nothing');
  return (
    <>
      <div role="alert" class="text">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {failed.code === 'readOnly' && place.at !== 'check' && home !== null && home.findings !== null && (
        <div class="rows">
          <Row id="to-check" icon="glass" label={words.say('home.row.checkOnly')} onPress={() => go({ at: 'check' })} />
        </div>
      )}
    </>
  );
}

/** The way on. Where trying again cannot help, the blue button leads elsewhere. */
export function FailingFoot({ failed }: { readonly failed: Failed }) {
  const { words, work, go, home } = usePanel();
  const show = useShow();
  const summary = home?.summary ?? null;
  const { problem } = failed.args;
  if (failed.code === 'notSetUp' || problem === TABLE_GONE) {
    return <Onward label={words.say('home.setUp.blue')} onPress={() => go({ at: 'setUp', from: 'blank' })} />;
  }
  if (failed.code === 'damaged') {
    return <Onward label={words.say('home.row.tidy')} onPress={() => go({ at: 'tidy' })} />;
  }
  if (problem === NOTHING_TO_UNDO || problem === NOTHING_TO_CHECK_IN || problem === CYCLE_CLOSED) {
    return <Onward label={words.say('home')} onPress={() => go({ at: 'home' })} />;
  }
  if (failed.args.problem === NO_CHECK_IN) {
    const start = () => go({ at: 'startCheckIn', from: 'begin' });
    return <Onward label={words.say('home.start.blue')} onPress={start} />;
  }
  if (failed.code === 'tabDeleted' && failed.asked === 'okrStructure') {
    const read = () => go({ at: 'structure', target: 'open', goal: 'look' });
    return <Onward label={words.say('found.readOpen')} onPress={read} />;
  }
  if (failed.code === 'readOnly' && summary !== null) {
    const open = () => show('summary', wholeTab(summary));
    return <Onward label={words.say('home.row.summary')} onPress={open} />;
  }
  const waiting = words.say(failed.code === 'timeUp' ? 'working.going' : 'reading');
  return (
    <>
      <Blue work="retry" label={againText(failed, words)} waiting={waiting} onPress={work.retry} />
      {failureWords(failed, words).details && <CopyDetails failed={failed} />}
    </>
  );
}

function Onward({ label, onPress }: { readonly label: string; onPress(): void }) {
  return (
    <button type="button" class="blue" onClick={useOwnClicks(onPress)}>
      {label}
    </button>
  );
}
