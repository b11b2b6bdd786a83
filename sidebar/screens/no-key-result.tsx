/** Nothing to update: none is this person's, or the one that was asked for is somebody else's. */
import type { ComponentChildren } from 'preact';
import type { CellRef, CheckInView } from '../../src/panel-api/index.js';
import { usePanel, useShow } from '../context.js';
import { Blue, Row } from '../parts/button.js';
import { Screen, Title } from '../parts/screen.js';

interface NoKeyResultProps {
  readonly view: CheckInView;
  onOther(): void;
}

export function NoKeyResult({ view, onOther }: NoKeyResultProps) {
  const { say } = usePanel().words;
  const { person, cycle, table } = view;
  return (
    <Empty
      title={say('noKeyResult.title')}
      text={say('noKeyResult.text', { name: person, cycle })}
      blue={say('done.openTab', { tab: table.name })}
      show={{ tab: table.id, id: null, column: 'owner' }}
    >
      <div class="rows">
        <Row id="other" icon="people" label={say('noKeyResult.other')} onPress={onOther} />
      </div>
    </Empty>
  );
}

export function NotMine({ id, table }: { readonly id: string; readonly table: CheckInView['table'] }) {
  const { say } = usePanel().words;
  return (
    <Empty
      title={say('notMine.title', { id })}
      text={say('notMine.text')}
      blue={say('history.show')}
      show={{ tab: table.id, id, column: 'current' }}
    />
  );
}

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  readonly blue: string;
  readonly show: CellRef;
  readonly children?: ComponentChildren;
}

function Empty({ title, text, blue, show: cell, children }: EmptyProps) {
  const { words } = usePanel();
  const show = useShow();
  const press = () => show('open', cell);
  return (
    <Screen back="home" foot={<Blue work="open" label={blue} waiting={words.say('opening')} onPress={press} />}>
      <Title>{title}</Title>
      <p>{text}</p>
      {children}
    </Screen>
  );
}
