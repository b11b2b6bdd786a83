/** Parts of a longer work: which are done, which one is made now. */
import { Icon } from './icon.js';

export interface WorkStep {
  readonly key: string;
  readonly name: string;
  readonly state: 'done' | 'now' | 'waiting';
  /** "11 of 17 rows" */
  readonly value: string;
}

export function StepList({ steps, turning }: { readonly steps: readonly WorkStep[]; readonly turning: boolean }) {
  return (
    <ul class="items">
      {steps.map(({ key, name, state, value }) => (
        <li key={key} class={`step ${state}`}>
          <Icon name={state === 'done' ? 'check' : state === 'now' && turning ? 'turning' : 'ring'} />
          <span class="grow">{name}</span>
          <span class="muted">{value}</span>
        </li>
      ))}
    </ul>
  );
}
