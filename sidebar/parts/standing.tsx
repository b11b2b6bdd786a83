/** How the cycle stands: the average, where today should be, and the status in a word. */
import type { HomeView } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Bar } from './bar.js';
import { Shape, VERDICT_LOOKS } from './icon.js';

const percent = (share: number) => `${Math.round(share * 100)}%`;

export function Standing({ progress }: { readonly progress: NonNullable<HomeView['progress']> }) {
  const { say } = usePanel().words;
  const { average, expected, verdict } = progress;
  const look = VERDICT_LOOKS[verdict];
  const word = say(`verdict.${verdict}`);
  const told = { progress: percent(average), expected: percent(expected), verdict: word.toLowerCase() };
  return (
    <>
      <p class="average">
        <span class="figure">{percent(average)}</span> {say('home.average')}
      </p>
      <Bar share={average} expected={expected} tone={look[1]} label={say('home.bar', told)} />
      <p class="standing">
        <span class={`chip ${look[1]}`}>
          <Shape look={look} />
          {word}
        </span>
        <span class="hint">{say('home.expected', { expected: percent(expected) })}</span>
      </p>
    </>
  );
}
