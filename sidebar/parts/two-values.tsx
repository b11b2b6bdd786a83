/** The table and the check-in tab hold different values: both are shown, the newer one is chosen. */
import { dayWithWeekday } from '../../src/i18n/panel/days.js';
import type { Words } from '../../src/i18n/panel/say.js';
import type { CheckInItem } from '../../src/panel-api/index.js';
import { type Draft, isTicked } from '../check-in-draft.js';
import { cellText } from '../check-in-words.js';
import { usePanel } from '../context.js';
import { Choices } from './choices.js';
import { Note } from './note.js';

interface TwoValuesProps {
  readonly item: CheckInItem;
  readonly conflict: NonNullable<CheckInItem['conflict']>;
  /** The table changed while the other value stood in this form. */
  readonly entered: boolean;
  readonly take: Draft['take'];
  onTake(take: Draft['take']): void;
}

export function TwoValues({ item, conflict, entered, take, onTake }: TwoValuesProps) {
  const { words } = usePanel();
  const { say } = words;
  const table = shownOr(conflict.tableShown, item, words);
  const tab = shownOr(conflict.tabShown, item, words);
  const options: readonly (readonly [Draft['take'], string])[] = [
    ['table', say('conflict.table', { value: table })],
    ['tab', say(entered ? 'conflict.entered' : 'conflict.tab', { value: tab })],
    ['other', say('conflict.other')],
  ];
  // Words cannot be saved as a value, and a tick box knows no third one.
  const possible = options.filter(
    ([option]) =>
      (option !== 'tab' || (typeof conflict.tab !== 'string' && conflict.tab !== conflict.table)) &&
      (option !== 'other' || !isTicked(item)),
  );
  return (
    <>
      <div id="two-values">
        <Note tone="amber" icon="people" title={say('conflict.title')}>
          <p>{conflictText(conflict, { table, tab, entered }, words)}</p>
        </Note>
      </div>
      <Choices
        name="take"
        legend={say('conflict.which')}
        described="two-values"
        value={take}
        options={possible}
        onChoose={onTake}
      />
    </>
  );
}

function shownOr(shown: string, item: CheckInItem, words: Words): string {
  return shown === '' ? words.say('checkIn.valueEmpty') : cellText(shown, item, words);
}

interface Sides {
  readonly table: string;
  readonly tab: string;
  readonly entered: boolean;
}

function conflictText({ day }: TwoValuesProps['conflict'], { table, tab, entered }: Sides, words: Words): string {
  const { say, language } = words;
  // To keep the value was asked, and there is another one to keep.
  if (entered && table === tab) return say('checkIn.now', { now: table });
  if (entered) return say('conflict.yours', { value: table, tab });
  if (day === null) return say('conflict.textNoDay', { value: table, tab });
  return say('conflict.text', { value: table, day: dayWithWeekday(day, language), tab });
}
