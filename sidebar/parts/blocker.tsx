/** Next step or blocker: a note of a few lines in which Enter goes on, and whether it is blocked. */
import { usePanel } from '../context.js';
import { Field } from './field.js';

const NOTE_ID = 'note';

interface BlockerProps {
  readonly note: string;
  readonly blocked: boolean;
  onChange(part: { readonly note: string } | { readonly blocked: boolean }): void;
}

export function Blocker({ note, blocked, onChange }: BlockerProps) {
  const { say } = usePanel().words;
  return (
    <div>
      <Field id={NOTE_ID} label={say('checkIn.note')} optional error={undefined}>
        <textarea
          id={NOTE_ID}
          class="remark"
          rows={2}
          data-enter="next"
          value={note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </Field>
      <label class="choice">
        <input
          type="checkbox"
          checked={blocked}
          onChange={(event) => onChange({ blocked: event.currentTarget.checked })}
        />
        <span>{say('checkIn.blocked')}</span>
      </label>
    </div>
  );
}
