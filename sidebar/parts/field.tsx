/** Form fields: label above, hint below, an error between them, entries always kept. */
import type { ComponentChildren, TargetedEvent } from 'preact';
import { usePanel } from '../context.js';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: string | undefined;
  /** The sentence that says how to correct it. */
  readonly error: string | undefined;
  readonly children: ComponentChildren;
}

/** One question with one field. */
export function Field({ id, label, optional = false, hint, error, children }: FieldProps) {
  const { say } = usePanel().words;
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label class="label" for={id}>
        {label} {optional && <span class="optional">{say('optional')}</span>}
      </label>
      <ErrorLine id={id} error={error} />
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One question with several fields, each of which has a name of its own. */
export function FieldGroup({ id, label, optional = false, hint, error, children }: FieldProps) {
  const { say } = usePanel().words;
  return (
    <fieldset class={error === undefined ? 'field' : 'field wrong'} aria-describedby={describedBy(id, error, hint)}>
      <legend class="label">
        {label} {optional && <span class="optional">{say('optional')}</span>}
      </legend>
      <ErrorLine id={id} error={error} />
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

export function ErrorLine({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  return error === undefined ? null : (
    <p class="error" id={`${id}-error`}>
      {error}
    </p>
  );
}

export function describedBy(id: string, error: string | undefined, hint: string | undefined): string | undefined {
  const ids = [...(error === undefined ? [] : [`${id}-error`]), ...(hint === undefined ? [] : [`${id}-hint`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

interface SelectProps<T extends string> {
  readonly id: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  /** Where no label element names it. */
  readonly name?: string;
  readonly described?: string | undefined;
  readonly wrong?: boolean;
  onChange(value: T): void;
}

export function Select<T extends string>({
  id,
  value,
  options,
  name,
  described,
  wrong = false,
  onChange,
}: SelectProps<T>) {
  const take = (at: number) => {
    const option = options[at];
    if (option !== undefined) onChange(option[0]);
  };
  return (
    <select
      id={id}
      class={wrong ? 'wrong' : ''}
      value={value}
      aria-label={name}
      aria-describedby={described}
      aria-invalid={wrong}
      onChange={(event) => take(event.currentTarget.selectedIndex)}
    >
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  );
}

interface InputProps {
  readonly id: string;
  readonly type?: 'text' | 'date';
  /** A whole number: phones show digits. */
  readonly digits?: boolean;
  readonly value: string;
  readonly name?: string;
  readonly described?: string | undefined;
  readonly wrong?: boolean;
  readonly complete?: 'name' | 'off';
  onInput(value: string): void;
}

export function Input({ type = 'text', digits = false, name, described, wrong = false, ...rest }: InputProps) {
  const shared = {
    id: rest.id,
    value: rest.value,
    autocomplete: rest.complete ?? 'off',
    class: wrong ? 'wrong' : '',
    'aria-label': name,
    'aria-describedby': described,
    'aria-invalid': wrong,
    onInput: (event: TargetedEvent<HTMLInputElement>) => rest.onInput(event.currentTarget.value),
  };
  if (type === 'date') return <input type="date" {...shared} />;
  return <input type="text" inputMode={digits ? 'numeric' : 'text'} {...shared} />;
}
