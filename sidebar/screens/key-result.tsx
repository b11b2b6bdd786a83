/** The check-in form of one key result. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CheckInView } from '../../src/panel-api/index.js';
import { confidenceOf, type Draft, entryOf, isTicked, understood } from '../check-in-draft.js';
import { type Saving, saveKey } from '../check-in-saving.js';
import { currentOf, draftIn, isLast } from '../check-in-session.js';
import { blueText, lastText, savedText, savingText, type Turn } from '../check-in-words.js';
import { usePanel, useShow } from '../context.js';
import { Blocker } from '../parts/blocker.js';
import { Blue, Plain } from '../parts/button.js';
import { CONFIDENCE_ID, Confidence } from '../parts/confidence.js';
import { Icon } from '../parts/icon.js';
import { LongTitle } from '../parts/long-title.js';
import { Note } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { Steps } from '../parts/steps.js';
import { Trend } from '../parts/trend.js';
import { TwoValues } from '../parts/two-values.js';
import { VALUE_ID, ValueField } from '../parts/value-field.js';
import { ValueStanding } from '../parts/value-standing.js';

interface KeyResultProps {
  readonly view: CheckInView;
  readonly saving: Saving;
  /** Just this one, out of a list or a history. */
  readonly alone: boolean;
}

type Item = CheckInView['items'][number];

export function KeyResult(props: KeyResultProps) {
  const item = currentOf(props.saving.session);
  return item === undefined ? null : <Form key={item.id} {...props} item={item} />;
}

function Form({ view, saving, alone, item }: KeyResultProps & { readonly item: Item }) {
  const { words } = usePanel();
  const { say } = words;
  const { session } = saving;
  const [told, setTold] = useState(false);
  const draft = draftIn(session, item);
  const read = understood(item, draft);
  const turn: Turn = alone ? 'alone' : isLast(session) ? 'last' : 'next';
  const { conflict, linked } = item;
  const isTyped = linked === null && !isTicked(item) && (conflict === null || draft.take === 'other');
  const isAsked = isTyped || (isTicked(item) && conflict === null);
  const title = useFocus(isAsked && !session.returned);

  function change(part: Partial<Draft>): void {
    if (part.text !== undefined || part.confidence !== undefined) setTold(false);
    saving.change(item.id, part);
  }
  function press(): void {
    if (entryOf(item, draft) !== undefined) {
      saving.save();
      return;
    }
    setTold(true);
    const isConfidence =
      confidenceOf(draft.confidence) === undefined && (read.kind === 'keep' || read.kind === 'value');
    document.getElementById(isConfidence ? CONFIDENCE_ID : VALUE_ID)?.focus();
  }
  const n = session.queue.length;
  const step = alone ? {} : { step: say('checkIn.step', { n: session.at + 1, m: n }) };
  const foot = (
    <>
      <Saved saving={saving} />
      <Blue
        work={saveKey(item.id)}
        label={blueText(item, draft, turn, words)}
        waiting={savingText(item, read, words)}
        queued={session.waiting}
        onPress={press}
      />
      {!alone && <Plain look="ink" label={say('checkIn.later')} onPress={saving.later} />}
    </>
  );
  return (
    <Screen
      back={{ label: say('home'), onPress: saving.leave }}
      {...step}
      under={alone ? null : <Steps n={n} at={session.at} />}
      notWritten={useNotWritten(item)}
      foot={foot}
    >
      <div class="subject">
        <p class="hint one-line">{say('checkIn.named', { id: item.objective.id, title: item.objective.title })}</p>
        <LongTitle element={title}>{item.title}</LongTitle>
        <p class="between">
          <span class="muted" id="last">
            {lastText(item, words)}
          </span>
          <Trend shares={item.trend} />
        </p>
      </div>
      {linked !== null && (
        <Note tone="grey" icon="chain">
          {say('checkIn.linked', { source: linked })}
        </Note>
      )}
      {linked === null && conflict !== null && (
        <TwoValues
          item={item}
          conflict={conflict}
          entered={session.overtaken.includes(item.id)}
          take={draft.take}
          onTake={(take) => change({ take })}
        />
      )}
      {isTyped && (
        <ValueField
          item={item}
          draft={draft}
          read={read}
          told={told}
          repeats={turn === 'last'}
          described="title last"
          onChange={change}
        />
      )}
      {isTicked(item) && conflict === null && (
        <label class="choice">
          <input
            id={VALUE_ID}
            type="checkbox"
            checked={draft.done}
            aria-describedby="title last"
            onChange={(event) => change({ done: event.currentTarget.checked })}
          />
          <span>{say('checkIn.isDone')}</span>
        </label>
      )}
      <ValueStanding item={item} draft={draft} standard={view.standard} />
      <Confidence
        value={draft.confidence}
        standard={view.standard}
        told={told}
        onChange={(confidence) => change({ confidence })}
      />
      <Blocker note={draft.note} blocked={draft.blocked} onChange={change} />
    </Screen>
  );
}

/** On the value, so that typing may begin; where there is something to read first, on the title, which takes no key. */
function useFocus(onValue: boolean) {
  const { focus } = usePanel();
  const title = useRef<HTMLHeadingElement>(null);
  const drawn = useRef(false);
  useLayoutEffect(() => {
    if (drawn.current && !focus.due) return;
    drawn.current = true;
    focus.due = false;
    window.scrollTo(0, 0);
    const field = onValue ? document.getElementById(VALUE_ID) : null;
    (field ?? title.current)?.focus();
  });
  return title;
}

/** The last one that was saved. The line is there from the start, so that a screen reader hears it change. */
function Saved({ saving: { session } }: Pick<KeyResultProps, 'saving'>) {
  const { words } = usePanel();
  const item = session.items[session.saved[session.saved.length - 1] ?? ''];
  return (
    <p class="saved green" role="status">
      {item !== undefined && (
        <>
          <Icon name="check" />
          {savedText(item, words)}
        </>
      )}
    </p>
  );
}

function useNotWritten({ id, show: cell }: Item) {
  const { say } = usePanel().words;
  const show = useShow();
  return {
    title: say('checkIn.protected', { id }),
    text: ({ tab = '', cell: place = '' }: { readonly [hole: string]: string | number }) =>
      say('checkIn.protectedText', { tab, cell: place }),
    action: <Plain look="ink" label={say('checkIn.showCell')} onPress={() => show('cell', cell)} />,
  };
}
