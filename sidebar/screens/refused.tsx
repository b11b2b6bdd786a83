/** A tab that does not read as OKRs: why, and which other one does. */
import type { StructureTarget } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Blue, Row } from '../parts/button.js';
import { Screen, Title } from '../parts/screen.js';
import type { SheetRead } from '../sheet-read.js';

interface RefusedProps {
  readonly read: SheetRead;
  onColumns(): void;
  onRead(target: StructureTarget): void;
  onRange(): void;
}

export function Refused({ read, onColumns, onRead, onRange }: RefusedProps) {
  const { words, go } = usePanel();
  const { say } = words;
  const { tab, reading, others, isSetUp } = read.view;
  const reason = reading.reason ?? 'noOkrs';
  const [other, ...more] = others;
  const open = say('found.readOpen');
  const foot = (
    <Blue
      work="structure"
      label={other === undefined ? open : say('refuse.read', { tab: other.name })}
      waiting={say('reading')}
      onPress={() => onRead(other === undefined ? 'open' : other.id)}
    />
  );
  return (
    <Screen back="home" foot={foot}>
      <Title>{say(`refuse.${reason}.title`)}</Title>
      <p>{say(reason === 'tasks' ? 'refuse.tasks.text' : 'refuse.text', { tab: tab.name })}</p>
      {other !== undefined && <p>{say('refuse.other', { tab: other.name })}</p>}
      <div class="rows">
        {more.map(({ id, name }) => (
          <Row
            key={id}
            id={`read-${id}`}
            icon="table"
            label={say('refuse.read', { tab: name })}
            onPress={() => onRead(id)}
          />
        ))}
        {reading.columns.length > 0 && <Row id="pick" icon="pen" label={say('refuse.pick')} onPress={onColumns} />}
        {other !== undefined && <Row id="read-open" icon="glass" label={open} onPress={() => onRead('open')} />}
        <Row id="range" icon="table" label={say('found.range')} onPress={onRange} />
        {!isSetUp && (
          <Row id="blank" icon="plus" label={say('refuse.blank')} onPress={() => go({ at: 'setUp', from: 'blank' })} />
        )}
      </div>
    </Screen>
  );
}
