/** The new value: a field with its unit, and the question where what was typed can mean two numbers. */
import type { Words } from '../../src/i18n/panel/say.js';
import { readTyped, shownExactly, unitSign } from '../../src/okr/typed-value.js';
import type { CheckInItem } from '../../src/panel-api/index.js';
import type { Draft, Understood } from '../check-in-draft.js';
import { valueText } from '../check-in-words.js';
import { usePanel } from '../context.js';
import { Choices } from './choices.js';
import { ErrorLine } from './field.js';

export const VALUE_ID = 'value';

interface ValueFieldProps {
  readonly item: CheckInItem;
  readonly draft: Draft;
  readonly read: Understood;
  /** The button was pressed already: what cannot be saved is said. */
  readonly told: boolean;
  /** Where the button does not repeat the value, a line below the field does. */
  readonly repeats: boolean;
  /** IDs of what describes the key result. */
  readonly described: string;
  onChange(part: Partial<Draft>): void;
}

export function ValueField({ item, draft, read, told, repeats, described, onChange }: ValueFieldProps) {
  const { words } = usePanel();
  const { say } = words;
  const { shown, unit } = item;
  const typed = readTyped(draft.text, unit);
  const asked = 'ask' in typed && (told || draft.chosen !== null) ? typed.ask : null;
  const hasTarget = shown.target !== '';
  const error = told ? problemText(read, unit, words) : undefined;
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <p class="between">
        <label class="label" for={VALUE_ID}>
          {say('checkIn.value')}
        </label>
        {hasTarget && (
          <span class="hint" id="value-target">
            {say('checkIn.target', { target: shown.target })}
          </span>
        )}
      </p>
      <ErrorLine id={VALUE_ID} error={error} />
      <span class="with-unit">
        <input
          id={VALUE_ID}
          type="text"
          autocomplete="off"
          value={draft.text}
          aria-invalid={error !== undefined}
          aria-describedby={`${error === undefined ? '' : `${VALUE_ID}-error `}${described}${hasTarget ? ' value-target' : ''}`}
          onInput={(event) => onChange({ text: event.currentTarget.value, chosen: null })}
        />
        {unitSign(unit) !== '' && (
          <span class="muted" aria-hidden="true">
            {unitSign(unit)}
          </span>
        )}
      </span>
      {asked !== null && (
        <Choices
          name="reading"
          legend={askText(asked, unit, words)}
          unseen
          value={draft.chosen}
          options={asked.map((value) => [value, shownExactly(value, unit)] as const)}
          onChoose={(chosen) => onChange({ chosen })}
        />
      )}
      {repeats && read.kind === 'value' && draft.text !== '' && (
        <p class="hint">{say('checkIn.understood', { value: valueText(read.value, item, words) })}</p>
      )}
    </div>
  );
}

function askText([a, b]: readonly [number, number], unit: string, { say }: Words): string {
  return say('checkIn.ask', { a: shownExactly(a, unit), b: shownExactly(b, unit) });
}

function problemText(read: Understood, unit: string, words: Words): string | undefined {
  if (read.kind === 'ask') return askText(read.values, unit, words);
  if (read.kind !== 'problem') return undefined;
  if (read.problem === 'otherUnit') return words.say('checkIn.otherUnit', { unit: unitSign(unit) });
  return words.say('checkIn.notANumber');
}
