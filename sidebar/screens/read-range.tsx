/** Reads what a person selects in the grid instead of what was found. */
import { usePanel } from '../context.js';
import { Blue } from '../parts/button.js';
import { type Back, Screen, Title } from '../parts/screen.js';

interface ReadRangeProps {
  readonly back: Back;
  onRead(): void;
}

export function ReadRange({ back, onRead }: ReadRangeProps) {
  const { say } = usePanel().words;
  const foot = <Blue work="structure" label={say('range.read')} waiting={say('reading')} onPress={onRead} />;
  return (
    <Screen back={back} foot={foot}>
      <Title>{say('found.range')}</Title>
      <p>{say('range.text')}</p>
      <p class="hint">{say('range.one')}</p>
    </Screen>
  );
}
