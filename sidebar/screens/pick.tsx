/** Which key result to update, on a day on which none waits. */
import type { CheckInView } from '../../src/panel-api/index.js';
import { cellText } from '../check-in-words.js';
import { usePanel } from '../context.js';
import { Row } from '../parts/button.js';
import { Screen, Title } from '../parts/screen.js';

interface PickProps {
  readonly view: CheckInView;
  onPick(id: string): void;
}

export function Pick({ view, onPick }: PickProps) {
  const { words, work, turnPage } = usePanel();
  const { say } = words;
  const isDone = view.tab !== null && view.items.every(({ reviewed }) => reviewed);
  function pick(id: string): void {
    work.leave();
    turnPage();
    onPick(id);
  }
  return (
    <Screen back="home">
      <Title>{say(isDone ? 'pick.allTitle' : 'home.update.blue')}</Title>
      <p>{say('pick.text')}</p>
      <div class="rows">
        {view.items.map((item) => (
          <Row
            key={item.id}
            id={`pick ${item.id}`}
            icon={item.reviewed ? 'check' : 'pen'}
            label={item.title}
            value={item.shown.current === '' ? say('verdict.noValue') : cellText(item.shown.current, item, words)}
            onPress={() => pick(item.id)}
          />
        ))}
      </div>
    </Screen>
  );
}
