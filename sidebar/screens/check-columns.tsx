/** Check the columns, then what is left over: each answer reads the tab again at once. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../context.js';
import { Blue, Row } from '../parts/button.js';
import { ColumnList } from '../parts/column-list.js';
import { Differing } from '../parts/differing.js';
import { LeftOverList } from '../parts/left-over-list.js';
import { Question } from '../parts/question.js';
import { type Back, Screen, Title } from '../parts/screen.js';
import { useRereading } from '../reread.js';
import {
  choiceOf,
  hasRest,
  openQuestion,
  type SheetRead,
  withChoice,
  withoutTaken,
  withRole,
  withTaken,
} from '../sheet-read.js';
import { leftText, namesOf, questionText } from '../structure-words.js';

interface CheckColumnsProps {
  readonly read: SheetRead;
  /** Where it begins. */
  readonly at: 'columns' | 'left';
  readonly back: Back;
  readonly step: string;
  onRead(read: SheetRead): void;
  onDone(read: SheetRead): void;
}

export function CheckColumns({ read, at, back, step, onRead, onDone }: CheckColumnsProps) {
  const { words, work, turnPage, announce } = usePanel();
  const { say } = words;
  const [page, setPage] = useState(at);
  const [told, setTold] = useState(0);
  const { queued, ask, afterwards } = useRereading(read, onRead);
  const alert = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (told > 0) alert.current?.focus();
  }, [told]);

  function turn(next: 'columns' | 'left', returnTo = ''): void {
    work.leave();
    turnPage(returnTo);
    setPage(next);
  }

  /** The proposed answer holds unless another one is chosen; a question that comes up behind it is asked too. */
  function onward(now: SheetRead): void {
    const open = openQuestion(now.view);
    if (now.view.reading.verdict === 'refuse') setTold(told + 1);
    else if (open !== undefined) {
      const choice = choiceOf(now, open) ?? open.choices[0] ?? '';
      ask(withChoice(now, open, choice), (then) => {
        const next = openQuestion(then.view);
        if (next === undefined) onward(then);
        else announce(questionText(next, words));
      });
    } else if (page === 'columns' && hasRest(now)) turn('left');
    else onDone(now);
  }

  const foot = (
    <Blue
      work="onward"
      queued={queued}
      label={say('continue')}
      waiting={say('reading')}
      onPress={() => afterwards(onward)}
    />
  );
  const { view } = read;
  const { objectives, keyResults, reading, differs } = view;
  const isRefused = reading.verdict === 'refuse';
  if (page === 'left') {
    const n = reading.leftOver.length;
    const toColumns = { label: say('back'), onPress: () => turn('columns', 'to-left') };
    return (
      <Screen back={at === 'left' ? back : toColumns} step={step} foot={foot}>
        <Title>{n === 0 ? say('left.none') : say('found.left', { n })}</Title>
        {n > 0 && <p>{say('left.text', { tab: namesOf(view.stack, words) })}</p>}
        <LeftOverList
          read={read}
          onTake={(row) => ask(withTaken(read, row))}
          onLeave={(row) => ask(withoutTaken(read, row))}
        />
        {differs.length > 0 && <Differing differs={differs} />}
      </Screen>
    );
  }
  return (
    <Screen back={back} step={step} foot={foot}>
      <Title>{say('found.check')}</Title>
      {isRefused ? (
        <p ref={alert} class="error" role="alert" tabIndex={-1}>
          {say('columns.none')}
        </p>
      ) : (
        <p class="muted">{say('done.counts', { objectives, keyResults })}</p>
      )}
      {read.questions.map((question) => (
        <Question
          key={question.code}
          question={question}
          value={choiceOf(read, question)}
          onChoose={(choice) => ask(withChoice(read, question, choice))}
        />
      ))}
      <ColumnList read={read} onChange={(column, role) => ask(withRole(read, column, role))} />
      {hasRest(read) && (
        <Row
          id="to-left"
          icon="forward"
          label={leftText(reading.leftOver.length, differs.length, words)}
          onPress={() => turn('left')}
        />
      )}
    </Screen>
  );
}
