/** Start check-in: what will be made, asked only when there is something to ask. */
import { useEffect, useState } from 'preact/hooks';
import { dayWithWeekday } from '../../src/i18n/panel/days.js';
import type { StartReview } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Blue, BlueHome, Plain } from '../parts/button.js';
import { Note } from '../parts/note.js';
import { Loading, Screen, Title } from '../parts/screen.js';
import { server } from '../server.js';
import { Starting } from './starting.js';

export function StartCheckIn({ from }: { readonly from: 'begin' | 'cutOff' }) {
  const { words, work, turnPage } = usePanel();
  const [review, setReview] = useState<StartReview | null>(null);
  const [isGoing, setGoing] = useState(from === 'cutOff');
  function take(read: StartReview): void {
    setReview(read);
    setGoing(read.unsaved.length === 0 && read.tabs.length === 1);
  }
  useEffect(() => {
    if (from === 'begin') work.load('review', server.okrReviewStart, take);
  }, []);

  function start(): void {
    work.leave();
    turnPage();
    setGoing(true);
  }
  if (isGoing) return <Starting expected={review?.tabs ?? []} />;
  if (review === null) {
    return <Loading text={words.say('start.reading')} />;
  }
  return review.tabs.length === 0 ? <NothingToStart day={review.day} /> : <Review review={review} onStart={start} />;
}

function Review({ review, onStart }: { readonly review: StartReview; onStart(): void }) {
  const { words, go } = usePanel();
  const { say, language } = words;
  const { day, tabs, unsaved } = review;
  const older = unsaved[0];
  const start = <Blue work="start" label={say('home.start.blue')} waiting={say('opening')} onPress={onStart} />;
  const foot =
    older === undefined ? (
      start
    ) : (
      <>
        <Blue
          work="save"
          label={say('start.saveFirst')}
          waiting={say('opening')}
          onPress={() => go({ at: 'saveCheckIn', tab: older.tab, thenStart: true })}
        />
        <Plain look="ink" label={say('start.without')} onPress={onStart} />
      </>
    );
  return (
    <Screen back="home" foot={foot}>
      <Title>{say('start.title', { day: dayWithWeekday(day, language) })}</Title>
      {unsaved.map(({ tab, name }) => (
        <Note key={tab} tone="amber" icon="clock">
          {say('start.unsaved', { tab: name })}
        </Note>
      ))}
      <p>{say('start.tabs', { n: tabs.length })}</p>
      <ul class="items">
        {tabs.map(({ name, keyResults }) => (
          <li key={name} class="step">
            <span class="grow">{name}</span>
            <span class="muted">{say('keyResults', { n: keyResults })}</span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function NothingToStart({ day }: { readonly day: string }) {
  const { say, language } = usePanel().words;
  return (
    <Screen back="home" foot={<BlueHome />}>
      <Title>{say('start.nothing', { day: dayWithWeekday(day, language) })}</Title>
      <p>{say('start.nothingText')}</p>
    </Screen>
  );
}
