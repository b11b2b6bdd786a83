/** One of a few: radios, each with its label and perhaps a value on the right. */
import type { ComponentChildren } from 'preact';

interface ChoicesProps<T extends string | number> {
  readonly name: string;
  readonly legend: string;
  /** Read out only, where the sentence is seen already. */
  readonly unseen?: boolean;
  readonly described?: string;
  readonly look?: 'plain' | 'boxed';
  readonly value: T | null;
  readonly options: readonly (readonly [value: T, label: ComponentChildren, right?: string])[];
  onChoose(value: T): void;
}

export function Choices<T extends string | number>(props: ChoicesProps<T>) {
  const { name, legend, unseen = false, described, look = 'plain', value, options, onChoose } = props;
  return (
    <fieldset class={`radios ${look}`} aria-describedby={described}>
      <legend class={unseen ? 'unseen' : 'label'}>{legend}</legend>
      {options.map(([option, label, right]) => (
        <label key={option} class="choice">
          <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
          <span class="grow">{label}</span>
          {right !== undefined && <span class="hint">{right}</span>}
        </label>
      ))}
    </fieldset>
  );
}
