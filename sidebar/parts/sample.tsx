/** A small picture of the table, for a file that has none yet. */
import { usePanel } from '../context.js';
import { SmallBar } from './bar.js';
import { Shape, VERDICT_LOOKS } from './icon.js';

const ROWS = [
  ['home.sample.first', 0.57, 'onTrack'],
  ['home.sample.second', 0.3, 'atRisk'],
  ['home.sample.third', 0.52, 'onTrack'],
] as const;

export function Sample() {
  const { say } = usePanel().words;
  return (
    <>
      <div class="sample" role="img" aria-label={say('home.sample')}>
        <div class="head">
          <span class="grow">{say('home.sample.objective')}</span>
          46%
        </div>
        {ROWS.map(([key, share, verdict]) => (
          <div key={key} class="part">
            <span class="grow">{say(key)}</span>
            <SmallBar share={share} tone={VERDICT_LOOKS[verdict][1]} />
            <Shape look={VERDICT_LOOKS[verdict]} />
          </div>
        ))}
      </div>
      <p class="hint">{say('home.sample.hint')}</p>
    </>
  );
}
