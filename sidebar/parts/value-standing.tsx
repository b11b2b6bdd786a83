/** The bar of a key result, with what a typed value would make of it, and the same in words. */
import type { Words } from '../../src/i18n/panel/say.js';
import type { Standard } from '../../src/okr/check-in/preview.js';
import type { CheckInItem } from '../../src/panel-api/index.js';
import type { Draft } from '../check-in-draft.js';
import { percent, type Standing, standingOf } from '../check-in-words.js';
import { usePanel } from '../context.js';
import { Bar } from './bar.js';
import { Shape, VERDICT_LOOKS } from './icon.js';

interface ValueStandingProps {
  readonly item: CheckInItem;
  readonly draft: Draft;
  readonly standard: Standard;
}

export function ValueStanding({ item, draft, standard }: ValueStandingProps) {
  const { words } = usePanel();
  const standing = standingOf(item, draft, standard);
  const { progress, status, from } = standing;
  if (progress === null) return item.problem === null ? null : <p class="amber">{item.problem}</p>;
  const look = VERDICT_LOOKS[status ?? 'open'];
  const expected = item.expected ?? undefined;
  return (
    <div class="measured">
      <Bar
        share={from ?? progress}
        typed={from === null ? undefined : progress}
        expected={expected}
        tone={look[1]}
        label={barText(standing, expected, words)}
      />
      <p class="standing">
        <span class={`chip ${look[1]}`}>
          <Shape look={look} />
          {standingText(standing, words)}
        </span>
        {expected !== undefined && (
          <span class="hint">{words.say('checkIn.expected', { expected: percent(expected) })}</span>
        )}
      </p>
    </div>
  );
}

function standingText({ progress, status, from }: Standing, words: Words): string {
  const { say } = words;
  const now = percent(progress ?? 0);
  const word = status === null ? null : statusWord(status, words);
  if (from === null) return word === null ? now : say('checkIn.standing', { progress: now, status: word });
  const moves = { from: percent(from), progress: now };
  return word === null ? say('checkIn.movesOnly', moves) : say('checkIn.moves', { ...moves, status: word });
}

function barText(standing: Standing, expected: number | undefined, words: Words): string {
  const { progress, status, from } = standing;
  if (expected === undefined || status === null) return standingText(standing, words);
  const told = { progress: percent(progress ?? 0), expected: percent(expected), verdict: statusWord(status, words) };
  return from === null ? words.say('home.bar', told) : words.say('checkIn.barMoves', { ...told, from: percent(from) });
}

/** As it stands in a sentence. */
export function statusWord(status: NonNullable<Standing['status']>, { say }: Words): string {
  return say(`verdict.${status}`).toLowerCase();
}
