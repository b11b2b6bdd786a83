/** What moved in the check-in. */
import { useState } from 'preact/hooks';
import type { Words } from '../../src/i18n/panel/say.js';
import type { CheckInItem } from '../../src/panel-api/index.js';
import type { Session } from '../check-in-session.js';
import { cellText } from '../check-in-words.js';
import { usePanel } from '../context.js';
import { Blue, UndoButton } from '../parts/button.js';
import { Shape, VERDICT_LOOKS } from '../parts/icon.js';
import { Note } from '../parts/note.js';
import { Screen, Title } from '../parts/screen.js';

interface CheckedInProps {
  readonly session: Session;
  readonly alone: boolean;
  /** When the first key result was shown. */
  readonly begun: number;
}

export function CheckedIn({ session, alone, begun }: CheckedInProps) {
  const { words, go } = usePanel();
  const { say } = words;
  const [seconds] = useState(() => Math.max(1, Math.round((Date.now() - begun) / 1000)));
  const { saved, before, items } = session;
  const moves = session.queue.flatMap((id) => {
    const [was, now] = [before[id], items[id]];
    return saved.includes(id) && was !== undefined && now !== undefined ? [{ was, now }] : [];
  });
  const blocked = moves.filter(({ now }) => now.blocked).length;
  const only = alone ? moves[0] : undefined;
  const foot = (
    <>
      <Blue work="done" label={say('checkedIn.done')} waiting={say('reading')} onPress={() => go({ at: 'home' })} />
      <UndoButton label={say(saved.length > 1 ? 'checkedIn.undoLast' : 'undo')} />
    </>
  );
  return (
    <Screen foot={foot}>
      <Title>{only === undefined ? say('checkedIn.title') : say('checkedIn.one', { id: only.now.id })}</Title>
      <p>
        {only === undefined ? doneText(saved.length, session.queue.length, seconds, words) : say('checkedIn.oneText')}
      </p>
      <div>
        <p class="between moves-head hint">
          <span>{say('column.keyResult')}</span>
          <span>{say('checkedIn.points')}</span>
        </p>
        <ul class="items">
          {moves.map(({ was, now }) => (
            <Move key={now.id} was={was} now={now} />
          ))}
        </ul>
      </div>
      {blocked > 0 && (
        <Note tone="amber" icon="flag">
          {say('checkedIn.blocked', { n: blocked })}
        </Note>
      )}
    </Screen>
  );
}

function Move({ was, now }: { readonly was: CheckInItem; readonly now: CheckInItem }) {
  const { words } = usePanel();
  const shown = (item: CheckInItem) =>
    item.shown.current === '' ? words.say('verdict.noValue') : cellText(item.shown.current, item, words);
  return (
    <li class="move">
      <Shape look={VERDICT_LOOKS[now.status ?? 'open']} />
      <span class="grow">
        {now.title}
        <span class="hint">{words.say('checkedIn.moved', { from: shown(was), to: shown(now) })}</span>
      </span>
      <strong>{pointsText(was.progress, now.progress)}</strong>
    </li>
  );
}

/** Points of progress; nothing where it cannot be measured. */
function pointsText(was: number | null, now: number | null): string {
  if (now === null) return '';
  const points = Math.round(now * 100) - Math.round((was ?? 0) * 100);
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

function doneText(n: number, m: number, seconds: number, words: Words): string {
  const time = timeText(seconds, words);
  return n === m ? words.say('checkedIn.all', { n, time }) : words.say('checkedIn.part', { n, m, time });
}

function timeText(seconds: number, { say }: Words): string {
  const [m, s] = [Math.floor(seconds / 60), seconds % 60];
  if (m === 0) return say('checkedIn.seconds', { s });
  return s === 0 ? say('checkedIn.minutes', { m }) : say('checkedIn.minutesAndSeconds', { m, s });
}
