/** Owners that a tab names: a person or a team? */
import { usePanel } from '../context.js';
import { kindOf, type Owner, type SheetRead } from '../sheet-read.js';
import { Select } from './field.js';
import { Icon } from './icon.js';

interface OwnerKindsProps {
  readonly read: SheetRead;
  readonly title: string;
  readonly owners: readonly Owner[];
  onRead(read: SheetRead): void;
}

/** More than these are folded. */
const SHOWN = 5;

export function OwnerKinds({ read, title, owners, onRead }: OwnerKindsProps) {
  const { say } = usePanel().words;
  if (owners.length === 0) return null;
  const row = (owner: Owner) => <OwnerKind key={owner.name} read={read} owner={owner} onRead={onRead} />;
  const rest = owners.slice(SHOWN);
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul>{owners.slice(0, SHOWN).map(row)}</ul>
      {rest.length > 0 && (
        <details class="earlier">
          <summary>
            <Icon name="forward" />
            {say('build.moreOwners', { n: rest.length })}
          </summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

type OwnerKindProps = Pick<OwnerKindsProps, 'read' | 'onRead'> & { readonly owner: Owner };

function OwnerKind({ read, owner, onRead }: OwnerKindProps) {
  const { say } = usePanel().words;
  const { name, known } = owner;
  const kind = kindOf(read, owner);
  const kinds = [
    ['person', say('build.person')],
    ['team', say('build.team')],
  ] as const;
  return (
    <li class="twofold owner">
      <span class="grow">{name}</span>
      {known || kind === 'company' ? (
        <span class="known">{say(`build.${kind}`)}</span>
      ) : (
        <Select
          id={`kind-${name}`}
          name={name}
          value={kind}
          options={kinds}
          onChange={(to) => onRead({ ...read, kinds: { ...read.kinds, [name]: to } })}
        />
      )}
    </li>
  );
}
