/** The next step, the only box on Home: what is due, and the one blue button that does it. */
import type { ActionCode, HomeView } from '../../src/panel-api/index.js';
import { type Place, usePanel, useShow, useSummary } from '../context.js';
import { cardWords } from '../home-words.js';
import { Blue } from './button.js';

/** Where the blue button of an action that was cut off leads. The fixes that are left are found by checking. */
const FINISHES: { readonly [A in Exclude<ActionCode, 'summary'>]: Place } = {
  setUp: { at: 'setUp', from: 'cutOff' },
  settings: { at: 'setUp', from: 'cutOff' },
  structure: { at: 'setUp', from: 'cutOff' },
  fix: { at: 'check' },
  tidy: { at: 'tidy' },
  checkIn: { at: 'checkIn', which: 'waiting' },
  startCheckIn: { at: 'startCheckIn', from: 'cutOff' },
  saveCheckIn: { at: 'saveCheckIn', tab: null, thenStart: false },
};

export function NextCard({ view }: { readonly view: HomeView }) {
  const { words } = usePanel();
  const { title, text } = cardWords(view, words);
  return (
    <section class="card">
      <h2>{title}</h2>
      <p>{text}</p>
      <NextButton view={view} />
    </section>
  );
}

/** The blue button of Home's next step; a job that is done offers it too. */
export function NextButton({ view }: { readonly view: HomeView }) {
  const { words, go } = usePanel();
  const show = useShow();
  const summary = useSummary();
  const { blue } = cardWords(view, words);
  if (blue === null) return null;

  function press(): void {
    const { next } = view;
    switch (next.kind) {
      case 'finish':
        if (next.action === 'summary') summary('next', view);
        else go(FINISHES[next.action]);
        break;
      case 'setUp':
        go({ at: 'setUp', from: 'blank' });
        break;
      case 'setUpFromTab':
        go({ at: 'structure', target: next.tab, goal: 'setUp' });
        break;
      case 'writeObjective':
        show('next', next.show);
        break;
      case 'mend':
        go({ at: 'tidy' });
        break;
      case 'check':
        go({ at: 'check' });
        break;
      case 'checkIn':
        go({ at: 'checkIn', which: 'waiting' });
        break;
      case 'saveCheckIn':
        go({ at: 'saveCheckIn', tab: null, thenStart: false });
        break;
      case 'startCheckIn':
        go({ at: 'startCheckIn', from: 'begin' });
        break;
      case 'updateKeyResult':
        go({ at: 'checkIn', which: 'choice' });
        break;
      case 'readOnly':
      case 'openSummary':
        summary('next', view);
        break;
    }
  }
  return <Blue work="next" label={blue} waiting={words.say('opening')} onPress={press} />;
}
