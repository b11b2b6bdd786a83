/** The next step, the only box on Home: what is due, and the one blue button that does it. */
import type { ActionCode, CellRef, HomeView } from '../../src/panel-api/index.js';
import { type Place, usePanel, useShow } from '../context.js';
import { cardWords } from '../home-words.js';
import { Blue } from './button.js';

/** Where the blue button of an action that was cut off leads. The fixes that are left are found by checking. */
const FINISHES: { readonly [A in ActionCode]: Place } = {
  setUp: { at: 'setUp', from: 'cutOff' },
  settings: { at: 'setUp', from: 'cutOff' },
  fix: { at: 'check' },
  tidy: { at: 'tidy' },
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
  const { blue } = cardWords(view, words);
  const { next } = view;
  if (blue === null) return null;
  const open = (cell: CellRef) => () => show('next', cell);
  const summary = () => {
    if (view.summary !== null) show('next', { tab: view.summary, id: null, column: null });
  };
  const press = {
    finish: () => go(next.kind === 'finish' ? FINISHES[next.action] : { at: 'home' }),
    readOnly: summary,
    setUp: () => go({ at: 'setUp', from: 'blank' }),
    writeObjective: next.kind === 'writeObjective' ? open(next.show) : summary,
    check: () => go({ at: 'check' }),
    openSummary: summary,
  }[next.kind];
  return <Blue work="next" label={blue} waiting={words.say('opening')} onPress={press} />;
}
