/** A few lines of what was read, so that a person sees that it is theirs. */
import { usePanel } from '../context.js';
import type { Objective } from '../sheet-read.js';
import { figuresText } from '../structure-words.js';

const SHOWN = 3;

export function ReadRows({ objective }: { readonly objective: Objective }) {
  const { words } = usePanel();
  return (
    <div class="quote">
      {objective.title !== '' && <p class="strong">{objective.title}</p>}
      {objective.keyResults.slice(0, SHOWN).map((keyResult) => (
        <p key={keyResult.row}>
          {keyResult.title} <span class="muted">{figuresText(keyResult, words)}</span>
        </p>
      ))}
    </div>
  );
}
